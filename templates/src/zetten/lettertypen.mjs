// The fonts of every letter, bundled with this package: a letter never depends on what a machine has installed.
import { createRequire } from 'node:module';
import path from 'node:path';

const lettermap = path.dirname(
  createRequire(import.meta.url).resolve('@expo-google-fonts/atkinson-hyperlegible/package.json'),
);

const bestanden = ['400Regular/AtkinsonHyperlegible_400Regular.ttf', '700Bold/AtkinsonHyperlegible_700Bold.ttf'];

/** Where each lies on this machine. */
export const lettertypen = bestanden.map((naam) => path.join(lettermap, naam));
