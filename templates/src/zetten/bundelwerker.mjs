// The thread that sets one bundle and ends: what Typst took for nine hundred pages goes with it.
import { parentPort, workerData } from 'node:worker_threads';
import { zet, ZetFout } from './zetter.mjs';

try {
  const [pdf] = zet(workerData, ['ua-1']);
  if (pdf === undefined) throw new ZetFout('er kwam geen bestand');
  parentPort?.postMessage({ pdf });
} catch (fout) {
  // Only our own errors say why: anything else could quote the papers.
  parentPort?.postMessage({ fout: fout instanceof ZetFout ? fout.uitleg : 'onbekende fout' });
}
