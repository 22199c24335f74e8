// The thread that sets letters: Typst blocks while it works, and the process that answers people must not.
import { parentPort } from 'node:worker_threads';
import { sha256, zet, ZetFout } from './zetter.mjs';

parentPort?.on('message', (/** @type {import('./zetter.mjs').Zetopdracht} */ opdracht) => {
  try {
    const [ua, archief] = zet(opdracht, ['ua-1', 'a-2a']);
    if (ua === undefined || archief === undefined) throw new ZetFout('er kwam geen bestand');
    parentPort?.postMessage({ ua, archief, sha256Ua: sha256(ua), sha256Archief: sha256(archief) });
  } catch (fout) {
    // Only our own errors say why: anything else could quote the letter.
    parentPort?.postMessage({ fout: fout instanceof ZetFout ? fout.uitleg : 'onbekende fout' });
  }
});
