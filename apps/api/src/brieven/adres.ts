/** Release is refused when nothing can reach the client, or when the letter is addressed where it must not arrive (§6.2b). */
import { postadressen, type Datum } from '@besluitpad/domain';
import { naarDb } from '@besluitpad/prisma';
import { Weigering } from '../fouten/weigering.js';
import type { TeTekenen } from './teTekenen.js';

export function eisBruikbaarAdres({ client, groep, kanaal, invoer }: TeTekenen, vandaag: Datum): void {
  if (client === null || groep === 'tussen_ocmw' || kanaal === 'AFGIFTE_ONTVANGSTBEWIJS') return;
  const dag = naarDb(vandaag);
  const geldig = client.adressen.filter(
    ({ onveilig, van, tot }) => !onveilig && van <= dag && (tot === null || dag <= tot),
  );
  const bruikbaar = postadressen(geldig);
  if (bruikbaar.length === 0) {
    throw new Weigering(
      'regel.geschonden',
      'Er is geen bruikbaar adres om deze brief naar te sturen. Noteer een adres, of geef de brief af aan de balie.',
    );
  }
  const gedrukt = gedruktAdres(invoer);
  const gekozen = client.adressen.filter(({ regels }) => gelijk(regels, gedrukt));
  if (gekozen.length > 0 && !gekozen.some((adres) => bruikbaar.includes(adres))) {
    throw new Weigering(
      'regel.geschonden',
      'Het adres op deze brief is onveilig of geldt niet meer. Maak een nieuwe versie met een bruikbaar adres.',
    );
  }
}

function gedruktAdres(invoer: unknown): readonly unknown[] {
  if (typeof invoer !== 'object' || invoer === null || !('adres' in invoer)) return [];
  return Array.isArray(invoer.adres) ? (invoer.adres as unknown[]) : [];
}

function gelijk(a: readonly string[], b: readonly unknown[]): boolean {
  return a.length === b.length && a.every((regel, i) => regel === b[i]);
}
