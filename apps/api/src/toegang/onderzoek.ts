/** `await eisOnderzoeksbevoegdheid(tx, wie, opDatum)`: the personal qualification, on top of the right (R-INV-02b). */
import {
  magOnderzoekSchrijven,
  type BevoegdSociaalOnderzoek,
  type DiplomaSociaalOnderzoek,
  DIPLOMAS_SOCIAAL_ONDERZOEK,
} from '@besluitpad/domain';
import { uitDb } from '@besluitpad/prisma';
import { Programmafout, Weigering } from '../fouten/weigering.js';
import type { Tx } from '../server/database.js';
import type { Wie } from './wie.js';

export async function eisOnderzoeksbevoegdheid(tx: Tx, wie: Wie, opDatum: string): Promise<BevoegdSociaalOnderzoek> {
  const rij = await tx.gebruiker.findUniqueOrThrow({
    where: { id: wie.gebruikerId },
    select: { onderzoekDiploma: true, onderzoekVan: true, onderzoekTot: true },
  });
  if (rij.onderzoekDiploma !== null && rij.onderzoekVan !== null) {
    const bevoegdheid = {
      diploma: alsDiploma(rij.onderzoekDiploma),
      vanaf: uitDb(rij.onderzoekVan),
      ...(rij.onderzoekTot === null ? {} : { tot: uitDb(rij.onderzoekTot) }),
    };
    if (magOnderzoekSchrijven({ bevoegdSociaalOnderzoek: [bevoegdheid] }, opDatum)) return bevoegdheid;
  }
  throw new Weigering(
    'onderzoek.nietBevoegd',
    'Het sociaal onderzoek voeren mag alleen wie daarvoor op deze dag het vereiste diploma geregistreerd heeft.',
  );
}

function alsDiploma(tekst: string): DiplomaSociaalOnderzoek {
  if (!isDiploma(tekst)) throw new Programmafout('A user in the database has a diploma that the table does not know.');
  return tekst;
}

function isDiploma(tekst: string): tekst is DiplomaSociaalOnderzoek {
  return Object.hasOwn(DIPLOMAS_SOCIAAL_ONDERZOEK, tekst);
}
