// The fonts of every letter, bundled with this package: a letter never depends on what a machine has installed.
import { createRequire } from 'node:module';
import path from 'node:path';

const { resolve } = createRequire(import.meta.url);

/** @param {string} pakket @param {readonly string[]} bestanden */
const uit = (pakket, bestanden) => {
  const map = path.dirname(resolve(`@expo-google-fonts/${pakket}/package.json`));
  return bestanden.map((naam) => path.join(map, naam));
};

/** Where each lies on this machine. Letters use the first; Noto has the scripts of the explanatory sheets. */
export const lettertypen = [
  ...uit('atkinson-hyperlegible', [
    '400Regular/AtkinsonHyperlegible_400Regular.ttf',
    '700Bold/AtkinsonHyperlegible_700Bold.ttf',
  ]),
  ...uit('noto-sans', ['400Regular/NotoSans_400Regular.ttf', '700Bold/NotoSans_700Bold.ttf']),
  ...uit('noto-naskh-arabic', ['400Regular/NotoNaskhArabic_400Regular.ttf', '700Bold/NotoNaskhArabic_700Bold.ttf']),
];
