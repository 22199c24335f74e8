// The process that sets one bundle and ends: what Typst took for nine hundred pages goes with it.
import process from 'node:process';
import { zet, ZetFout } from './zetter.mjs';

process.once('message', (/** @type {import('./zetter.mjs').Zetopdracht} */ opdracht) => {
  // Gone with the message: whoever asked knows that the work is done, and the channel no longer keeps this process.
  process.send?.(voer(opdracht), () => process.disconnect());
});

/** @param {import('./zetter.mjs').Zetopdracht} opdracht */
function voer(opdracht) {
  try {
    const [pdf] = zet(opdracht, ['ua-1']);
    if (pdf === undefined) throw new ZetFout('er kwam geen bestand');
    return { pdf, geheugenMb: process.resourceUsage().maxRSS / 1000 };
  } catch (fout) {
    // Only our own errors say why: anything else could quote the papers.
    return { fout: fout instanceof ZetFout ? fout.uitleg : 'onbekende fout' };
  }
}
