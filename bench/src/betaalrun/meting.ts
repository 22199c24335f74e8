/** The run of a month over a thousand aids: from its moment to the list, and from the second release to the file. */
import { beginBetaalrun, KORT, REKENDAG, speelProef, zetSteunErbij, type Omgeving } from '@besluitpad/proeven';
import type pg from 'pg';
import { ernaast, getal, hoogstens, type Meting } from '../regel.js';

const AANTAL = 1_000;

interface Tijden {
  readonly berekend: number;
  readonly besteld: number;
  readonly kaal: number;
}

export const betaalrun: Meting = async () => {
  let tijden: Tijden | undefined;
  await speelProef({
    verhaal: KORT,
    async naEinde(omgeving) {
      tijden = await meet(omgeving);
    },
  });
  if (tijden === undefined) throw new Error('De betaalrun is niet gemeten');
  const { berekend, besteld, kaal } = tijden;
  return [
    hoogstens(`betaalrun van ${AANTAL} regels: berekend en besteld`, berekend + besteld, 20, ' s', 1),
    ernaast('daarvan de lijst; de bestelling met het bestand', `${getal(berekend, 1)} s; ${getal(besteld, 1)} s`),
    ernaast('dezelfde betalingen als rijen, zonder regels en zonder bestand', `${getal(kaal, 2)} s`),
  ];
};

async function meet(omgeving: Omgeving): Promise<Tijden> {
  const run = await beginBetaalrun(omgeving, (db) => zetSteunErbij(db, AANTAL));
  try {
    await run.db.query('ANALYZE');
    const berekend = await klok(async () => {
      await run.zetKlok(REKENDAG);
      await run.wachtOp('berekend');
    });
    await run.geefVrij('findir');
    const besteld = await klok(async () => {
      await run.geefVrij('directeur');
      await run.wachtOp('besteld');
    });
    return { berekend, besteld, kaal: await klok(() => schrijfKaal(run.db)) };
  } finally {
    await run.sluit();
  }
}

/** What is left when nothing is looked at: the rows, and rolled back. */
async function schrijfKaal(db: pg.Client): Promise<void> {
  await db.query('BEGIN');
  await db.query(
    `INSERT INTO betaling (dossier_id, procedure_id, besluitlijn_id, periode, bedrag_cent, begunstigde, iban, mededeling, wijze, uiterlijk, status)
     SELECT dossier_id, procedure_id, besluitlijn_id, 'meting', bedrag_cent, begunstigde, iban, mededeling, wijze, uiterlijk, status
     FROM betaling WHERE betaalrun_id IS NOT NULL`,
  );
  await db.query('ROLLBACK');
}

async function klok(doe: () => Promise<unknown>): Promise<number> {
  const van = performance.now();
  await doe();
  return (performance.now() - van) / 1000;
}
