// Ways to ask a process whether it is ready.
import { connect } from 'node:net';

/**
 * Somebody listens on this port.
 * @param {number} port @param {string} host
 * @returns {(signal: AbortSignal) => Promise<boolean>}
 */
export const answersTcp = (port, host) => () =>
  new Promise((resolve) => {
    const socket = connect({ port, host, timeout: 1000 });
    const done = (/** @type {boolean} */ yes) => {
      socket.destroy();
      resolve(yes);
    };
    socket.once('connect', () => done(true));
    socket.once('error', () => done(false));
    socket.once('timeout', () => done(false));
  });

/**
 * The address answers with a success.
 * @param {string} url
 * @returns {(signal: AbortSignal) => Promise<boolean>}
 */
export const answersHttp = (url) => async (signal) => {
  try {
    const response = await fetch(url, { signal: AbortSignal.any([signal, AbortSignal.timeout(2000)]) });
    await response.body?.cancel();
    return response.ok;
  } catch (fout) {
    // Not listening yet or cut off midway is a TypeError to fetch; the two signals come out under their own names.
    const passing = ['TypeError', 'TimeoutError', 'AbortError'].includes(/** @type {Error} */ (fout).name);
    if (passing) return false;
    throw fout;
  }
};
