// What an empty database needs before anyone can act: the table of mandatory mentions, a first administrator and, for
// the demonstration, its movable clock.
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** The first working morning of the demonstration's year: 5 January 2026, nine o'clock in Brussels. */
const BEGIN = '2026-01-05T08:00:00Z';

/** @param {{ root: string, beheerUrl: string, demonstratie: boolean, beheerder: { sub: string, naam: string } }} opties */
export async function seed({ root, beheerUrl, demonstratie, beheerder }) {
  const [prisma, domain] = await Promise.all(['prisma', 'domain'].map((name) => load(root, name)));
  const altijd = domain.vereisteVermeldingen
    .filter((/** @type {{ bij: string }} */ rij) => rij.bij === 'altijd')
    .map((/** @type {{ soort: string, code: string }} */ { soort, code }) => ({ soort, code }));
  await prisma.laadVerplichteVermeldingen(beheerUrl, altijd);
  await prisma.zorgVoorBeheerder(beheerUrl, beheerder);
  if (demonstratie) await prisma.zetDemonstratieklok(beheerUrl, BEGIN);
}

/** @param {string} root @param {string} name */
function load(root, name) {
  return import(pathToFileURL(join(root, name, 'dist', 'index.js')).href);
}
