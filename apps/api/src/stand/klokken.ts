/** The clocks of a file, running and stopped, and how each of their dates came about. */
import { datum, isKlokId, klokregel, verklaarTermijn } from '@besluitpad/domain';
import { uitDb } from '@besluitpad/prisma';
import { logInzage } from '../dossiers/inzage.js';
import { nietGevonden, Programmafout } from '../fouten/weigering.js';
import type { Tx } from '../server/database.js';
import type { Wie } from '../toegang/wie.js';
import { Klok, type Uitleg } from './vormen.js';

export async function leesKlokken(tx: Tx, wie: Wie, dossierId: string): Promise<{ klokken: Klok[] }> {
  const klokken = await klokkenVan(tx, dossierId);
  await logInzage(tx, wie, `klokken van dossier/${dossierId}`, dossierId);
  return { klokken };
}

export async function verklaarTermijnen(tx: Tx, wie: Wie, nummer: string): Promise<Uitleg> {
  const dossier = await tx.dossier.findUnique({ where: { nummer }, select: { id: true } });
  if (dossier === null) throw nietGevonden('Dit dossier');
  const klokken = await klokkenVan(tx, dossier.id);
  await logInzage(tx, wie, `uitleg bij de termijnen van dossier/${dossier.id}`, dossier.id);
  return {
    nummer,
    termijnen: klokken.map((klok) => ({
      ...klok,
      uitleg: verklaarTermijn({
        id: alsKlokId(klok.soort),
        begint: datum(klok.begint),
        ...(klok.uiterlijk === null ? {} : { uiterlijk: datum(klok.uiterlijk) }),
      }),
    })),
  };
}

async function klokkenVan(tx: Tx, dossierId: string): Promise<Klok[]> {
  const rijen = await tx.klok.findMany({ where: { dossierId }, orderBy: [{ begint: 'asc' }, { soort: 'asc' }] });
  return rijen.map(({ begint, uiterlijk, gestoptOp, ...rij }) =>
    Klok.parse({
      ...rij,
      naam: klokregel(alsKlokId(rij.soort), datum(uitDb(begint))).naam,
      begint: uitDb(begint),
      uiterlijk: uiterlijk === null ? null : uitDb(uiterlijk),
      loopt: gestoptOp === null,
      gestoptOp: gestoptOp === null ? null : uitDb(gestoptOp),
    }),
  );
}

function alsKlokId(soort: string) {
  if (!isKlokId(soort)) throw new Programmafout('A clock in the database is not in the table of clocks.');
  return soort;
}
