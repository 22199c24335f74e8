// The fonts of every letter, bundled with this package: a letter never depends on what a machine has installed.
import { accessSync, constants } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

const lettermap = path.dirname(
  createRequire(import.meta.url).resolve('@expo-google-fonts/atkinson-hyperlegible/package.json'),
);

const bestanden = ['400Regular/AtkinsonHyperlegible_400Regular.ttf', '700Bold/AtkinsonHyperlegible_700Bold.ttf'];

export const lettertypen = bestanden.map((naam) => path.join(lettermap, naam));

/** Names of the font files that cannot be read here. @returns {string[]} */
export function ontbrekendeLettertypen() {
  return lettertypen.filter((bestand) => !isLeesbaar(bestand)).map((bestand) => path.basename(bestand));
}

/** @param {string} bestand */
function isLeesbaar(bestand) {
  try {
    accessSync(bestand, constants.R_OK);
    return true;
  } catch {
    return false;
  }
}
