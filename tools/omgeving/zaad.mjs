// What an empty database needs before anyone can act: the table of mandatory mentions, a first administrator and, for
// the demonstration, its movable clock.
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Melding } from './data.mjs';

/** The first working morning of the demonstration's year: 5 January 2026, nine o'clock in Brussels. */
const BEGIN = '2026-01-05T08:00:00Z';

/**
 * Real use runs on the system clock; the movable clock and the fourteen files belong to the demonstration alone, and the
 * two never share a database: a real request may not be dated in January 2026, nor invented people stand among real ones.
 * @param {{ leeg: boolean, eigenAanmelding: boolean, inrichting: 'nieuw' | 'demonstratie' | 'echt' }} wat
 * @returns {boolean} whether this is the demonstration
 */
export function isDemonstration({ leeg, eigenAanmelding, inrichting }) {
  if (inrichting === 'demonstratie' && leeg) {
    throw new Melding('Hier staat de demonstratie al. Kies met BESLUITPAD_DATA een andere map voor een leeg OCMW.');
  }
  return inrichting === 'demonstratie' || (inrichting === 'nieuw' && !leeg && !eigenAanmelding);
}

/**
 * @param {{ root: string, beheerUrl: string, leeg: boolean, eigenAanmelding: boolean, beheerder: { sub: string, naam: string } }} opties
 * @returns {Promise<boolean>} whether this is the demonstration
 */
export async function seed({ root, beheerUrl, leeg, eigenAanmelding, beheerder }) {
  const [prisma, domain] = await Promise.all(['prisma', 'domain'].map((name) => load(root, name)));
  const demonstratie = isDemonstration({ leeg, eigenAanmelding, inrichting: await prisma.leesInrichting(beheerUrl) });
  const altijd = domain.vereisteVermeldingen
    .filter((/** @type {{ bij: string }} */ rij) => rij.bij === 'altijd')
    .map((/** @type {{ soort: string, code: string }} */ { soort, code }) => ({ soort, code }));
  await prisma.laadVerplichteVermeldingen(beheerUrl, altijd);
  // Before anybody is there: a start that is broken off here is still a demonstration the next time.
  if (demonstratie) await prisma.zetDemonstratieklok(beheerUrl, BEGIN);
  await prisma.zorgVoorBeheerder(beheerUrl, beheerder);
  return demonstratie;
}

/** @param {string} root @param {string} name */
function load(root, name) {
  return import(pathToFileURL(join(root, name, 'dist', 'index.js')).href);
}
