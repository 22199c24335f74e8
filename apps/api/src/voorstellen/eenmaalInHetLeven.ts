import { datum, kort, type Datum } from '@besluitpad/domain';
import { leesOgenblik } from '../dossiers/dag.js';
import type { Tx } from '../server/database.js';
import type { Veldfout } from '../fouten/weigering.js';
import type { Voorstellijn } from './toets.js';

/** The installation grant is given once in a lifetime, here or in an earlier system (S57), and never twice at once. */
export async function toetsInstallatiepremie(
  tx: Tx,
  dossierId: string,
  lijnen: readonly Voorstellijn[],
): Promise<Veldfout[]> {
  const [eerste, tweede] = lijnen.flatMap(({ besluit, invoer }, i) =>
    besluit === 'TOEKENNING' && invoer.soort === 'installatiepremie' ? [i] : [],
  );
  if (eerste === undefined) return [];
  const fout = (i: number, boodschap: string) => [
    { veld: `lijnen[${i}].invoer.soort`, regel: 'eenmaalInHetLeven', boodschap },
  ];
  if (tweede !== undefined) return fout(tweede, 'Een gezin krijgt één installatiepremie, geen twee.');
  const [rij] = await tx.$queryRaw<{ op: string | null }[]>`
    SELECT installatiepremie_toegekend(${dossierId}::uuid)::text AS op`;
  const op = rij?.op ?? null;
  if (op === null) return toetsGezin(tx, dossierId, lijnen[eerste], `lijnen[${eerste}].invoer`);
  return fout(
    eerste,
    `Op ${kort(datum(op))} kreeg deze persoon al een installatiepremie: dat kan één keer in een leven.`,
  );
}

interface Huisgenoot {
  readonly naam: string;
  readonly insz: string | null;
  readonly samenSinds: Datum;
  readonly toegekendOp: Datum | null;
}

/**
 * One grant for a household: who got it while living with the client bars it. What the program can't tell (somebody without
 * a national number, or a grant of before they lived together) the worker looks up, and says why it is in order.
 */
async function toetsGezin(
  tx: Tx,
  dossierId: string,
  lijn: Voorstellijn | undefined,
  veld: string,
): Promise<Veldfout[]> {
  const { dag } = await leesOgenblik(tx);
  const leden = await tx.$queryRaw<Huisgenoot[]>`
    SELECT naam, insz, van::text AS "samenSinds", installatiepremie_van(insz)::text AS "toegekendOp" FROM gezinslid
    WHERE dossier_id = ${dossierId}::uuid AND samenwonend AND van <= ${dag}::date AND (tot IS NULL OR tot >= ${dag}::date)
    ORDER BY van, id`;
  const regel = 'eenmaalPerGezin';
  for (const { naam, samenSinds, toegekendOp } of leden) {
    if (toegekendOp === null || toegekendOp < samenSinds) continue;
    const boodschap = `Op ${kort(toegekendOp)} kreeg ${naam} al een installatiepremie: een gezin krijgt er één.`;
    return [{ veld: `${veld}.soort`, regel, boodschap }];
  }
  const teKijken = leden.filter(({ insz, toegekendOp }) => insz === null || toegekendOp !== null);
  const isNagekeken = lijn?.invoer.soort === 'installatiepremie' && lijn.invoer.gezinNagekeken !== undefined;
  if (teKijken.length === 0 || isNagekeken) return [];
  const namen = teKijken.map(({ naam }) => naam).join(', ');
  const boodschap = `Een gezin krijgt één installatiepremie. Kijk na of deze leden er al een kregen: ${namen}. Schrijf bij gezinNagekeken waarom het kan.`;
  return [{ veld: `${veld}.gezinNagekeken`, regel, boodschap }];
}
