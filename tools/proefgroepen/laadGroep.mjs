// Runs several test files as one. Loading the API's modules takes longer than most of its test files run, and Jest loads
// them anew for each file; in a group they are loaded once. Each file keeps its own block, so that its set-up and its
// clean-up hold for its own tests only, as when it runs alone.
import { relative } from 'node:path';

/**
 * @typedef {{ children: Blok[] }} Blok
 * @typedef {{ currentDescribeBlock: Blok }} Stand what Jest's runner keeps of the tests it was told of
 */

/** @param {string} root @param {readonly string[]} files absolute paths */
export async function laadGroep(root, files) {
  const stand = standVanJest();
  const top = stand.currentDescribeBlock;
  for (const file of files) {
    describe(relative(root, file), () => undefined);
    const own = top.children.at(-1);
    if (own === undefined) throw new Error('Jest did not keep the block it was given.');
    // `describe` cannot wait for a module to load, so its block is entered here and left when the file has been read.
    stand.currentDescribeBlock = own;
    await import(file);
    stand.currentDescribeBlock = top;
  }
}

/** @returns {Stand} */
function standVanJest() {
  const key = Object.getOwnPropertySymbols(globalThis).find(({ description }) => description === 'JEST_STATE_SYMBOL');
  if (key === undefined) throw new Error('Test files run as a group only under jest-circus, as of Jest 30.');
  const stand = /** @type {Record<symbol, Stand | undefined>} */ (/** @type {unknown} */ (globalThis))[key];
  if (stand === undefined) throw new Error('Jest keeps no tests here.');
  return stand;
}
