// Which browser there is on this machine. Nothing is downloaded.
import { existsSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';

const PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];
const POLL_MS = 500;

/** @param {Record<string, string | undefined>} env @param {(path: string) => boolean} [exists] */
export function findBrowser(env, exists = existsSync) {
  const own = env['BESLUITPAD_BROWSER'];
  if (own !== undefined) return exists(own) ? own : undefined;
  return PLACES.find((path) => exists(path));
}

/** Where one is being installed beside us, as in CI. @param {Record<string, string | undefined>} env @param {number} most milliseconds */
export async function awaitBrowser(env, most) {
  for (let waited = 0; waited < most && findBrowser(env) === undefined; waited += POLL_MS) await wait(POLL_MS);
  return findBrowser(env);
}
