/**
 * The code of an error (ENOENT, 57P03 …), whatever made it. Not by `instanceof`: in the sandbox of a test an error of
 * Node has another `Error` for its class.
 * @param {unknown} fout
 * @returns {unknown}
 */
export function codeOf(fout) {
  return typeof fout === 'object' && fout !== null && 'code' in fout ? fout.code : undefined;
}
