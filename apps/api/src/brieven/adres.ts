/** Release is refused when nothing can reach the client, or when the letter is addressed where it must not arrive (§6.2b). */
import type { Datum } from '@besluitpad/domain';
import { naarDb } from '@besluitpad/prisma';
import { Weigering } from '../fouten/weigering.js';
import type { Tx } from '../server/database.js';
import type { Brief } from './brief.js';

export async function eisBruikbaarAdres(tx: Tx, brief: Brief, vandaag: Datum): Promise<void> {
  if (brief.dossierId === null || brief.groep === 'tussen_ocmw' || brief.kanaal === 'AFGIFTE_ONTVANGSTBEWIJS') return;
  const dossier = await tx.dossier.findUniqueOrThrow({ where: { id: brief.dossierId }, select: { persoonId: true } });
  const adressen = await tx.kennisgevingsadres.findMany({ where: { persoonId: dossier.persoonId } });
  const dag = naarDb(vandaag);
  const bruikbaar = adressen.filter(
    ({ onveilig, soort, van, tot }) => !onveilig && soort !== 'balie' && van <= dag && (tot === null || dag <= tot),
  );
  if (bruikbaar.length === 0) {
    throw new Weigering(
      'regel.geschonden',
      'Er is geen bruikbaar adres om deze brief naar te sturen. Noteer een adres, of geef de brief af aan de balie.',
    );
  }
  const gedrukt = await gedruktAdres(tx, brief.id);
  const gekozen = adressen.filter(({ regels }) => gelijk(regels, gedrukt));
  if (gekozen.length > 0 && !gekozen.some((adres) => bruikbaar.includes(adres))) {
    throw new Weigering(
      'regel.geschonden',
      'Het adres op deze brief is onveilig of geldt niet meer. Maak een nieuwe versie met een bruikbaar adres.',
    );
  }
}

async function gedruktAdres(tx: Tx, id: string): Promise<readonly unknown[]> {
  const { invoer } = await tx.brief.findUniqueOrThrow({ where: { id }, select: { invoer: true } });
  if (typeof invoer !== 'object' || invoer === null || Array.isArray(invoer)) return [];
  return Array.isArray(invoer['adres']) ? invoer['adres'] : [];
}

function gelijk(a: readonly string[], b: readonly unknown[]): boolean {
  return a.length === b.length && a.every((regel, i) => regel === b[i]);
}
