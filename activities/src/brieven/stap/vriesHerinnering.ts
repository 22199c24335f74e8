import type { Datum, StapVelden } from '@besluitpad/domain';
import { brusselseDatum, datum, isWerkdag, plusDagen, plusWerkdagen, stapVelden, vroegste } from '@besluitpad/domain';
import type { GeclaimdEffect, Tx } from '@besluitpad/prisma';
import { legVast, MOTOR, naarDb, nu } from '@besluitpad/prisma';
import { Onmogelijk } from '../../motor/effect.js';
import { dag } from '../besluit/dag.js';

type Eerste = StapVelden<'stukkenlijst'>;
type Lijst = NonNullable<Awaited<ReturnType<typeof leesLijst>>>;

/** A day that lies closer than this is no use to somebody who reads the reminder tomorrow. */
const DAGEN_OM_TE_BEZORGEN = 3;
const DAGEN_ERBIJ = 7;

/**
 * Freezes the reminder of a list of documents when its moment comes: only then is known what has not come. Nothing when
 * everything came, or when the request was closed meanwhile.
 */
export async function vriesHerinnering(tx: Tx, effect: GeclaimdEffect): Promise<string | undefined> {
  const lijst = await leesLijst(tx, effect.onderwerpId);
  if (lijst === undefined) throw new Onmogelijk('De stapbrief of de stukkenlijst van deze brief bestaat niet.');
  const ontbreekt = lijst.stukken.filter(({ ontvangenOp }) => ontvangenOp === null);
  if (ontbreekt.length === 0 || lijst.geslotenOp !== null) return undefined;
  const op = await nu(tx);
  const vandaag = brusselseDatum(op);
  const briefdatum = isWerkdag(vandaag) ? vandaag : plusWerkdagen(vandaag, 1);
  const { id } = await tx.stapbrief.create({
    data: {
      dossierId: lijst.dossierId,
      procedureId: effect.procedureId,
      soort: 'herinnering_stukken',
      velden: await stelVelden(tx, lijst, briefdatum),
      kanaal: null,
      briefdatum: naarDb(briefdatum),
      gemaaktOp: op,
    },
    select: { id: true },
  });
  await noteerHerinnering(tx, lijst, { briefdatum, op, aantal: ontbreekt.length });
  return id;
}

async function leesLijst(tx: Tx, id: string) {
  const lijst = await tx.stukkenlijst.findUnique({ where: { id } });
  if (lijst === null) return undefined;
  const stukken = await tx.stuk.findMany({ where: { stukkenlijstId: id }, orderBy: { volgnr: 'asc' } });
  const { beslisUiterlijk, geslotenOp } = await tx.aanvraag.findUniqueOrThrow({ where: { id: lijst.aanvraagId } });
  return { ...lijst, stukken, beslisUiterlijk: dag(beslisUiterlijk), geslotenOp };
}

async function stelVelden(tx: Tx, lijst: Lijst, briefdatum: Datum): Promise<StapVelden<'herinnering_stukken'>> {
  const eerste = await leesEerste(tx, lijst);
  const { stukken, beslisUiterlijk, gevraagdOp, bezorgTegen } = lijst;
  const eerder = Math.max(...stukken.map(({ herinnerdOp }) => herinnerdOp.length));
  const waarvoor = (nummer: number) => {
    const reden = eerste.stukken.find((stuk) => stuk.nummer === nummer)?.waarvoor;
    return reden === undefined ? {} : { waarvoor: reden };
  };
  return {
    gevraagd: eerste.gevraagd,
    eersteVraagOp: dag(gevraagdOp),
    nummer: eerder === 0 ? 1 : 2,
    gekregen: stukken.flatMap(({ omschrijving, ontvangenOp }) => (ontvangenOp === null ? [] : [omschrijving])),
    stukken: stukken.flatMap(({ omschrijving, ontvangenOp, volgnr }) =>
      ontvangenOp === null ? [{ naam: omschrijving, nummer: volgnr, ...waarvoor(volgnr) }] : [],
    ),
    tegen: tegenWanneer(dag(bezorgTegen), briefdatum, beslisUiterlijk),
    beslisUiterlijk,
    ...(await geldendeCode(tx, lijst, eerste, briefdatum)),
  };
}

async function leesEerste(tx: Tx, { stapbriefId }: Lijst): Promise<Eerste> {
  if (stapbriefId === null) throw new Onmogelijk('Deze stukkenlijst is niet met een brief gegeven.');
  const { velden } = await tx.stapbrief.findUniqueOrThrow({ where: { id: stapbriefId } });
  return stapVelden.stukkenlijst.parse(velden);
}

/** The day on the list, or a week more when it is (almost) over; never past the day on which must be decided. */
function tegenWanneer(bezorgTegen: Datum, briefdatum: Datum, beslisUiterlijk: Datum): Datum {
  if (bezorgTegen >= plusDagen(briefdatum, DAGEN_OM_TE_BEZORGEN)) return bezorgTegen;
  const later = plusDagen(briefdatum, DAGEN_ERBIJ);
  return beslisUiterlijk > briefdatum ? vroegste(later, beslisUiterlijk) : later;
}

/** The code of the first letter, unless another replaced it since: then that one stands on paper already. */
async function geldendeCode(
  tx: Tx,
  { id }: Lijst,
  { oplaadcode }: Eerste,
  briefdatum: Datum,
): Promise<Pick<Eerste, 'oplaadcode'>> {
  if (oplaadcode === undefined || datum(oplaadcode.tot) < briefdatum) return {};
  const [geldig] = await tx.$queryRaw<{ ok: boolean }[]>`
    SELECT code_hash = sha256(convert_to(replace(${oplaadcode.code}, '-', ''), 'UTF8')) AS ok
      FROM stukkenlijst WHERE id = ${id}::uuid`;
  return geldig?.ok === true ? { oplaadcode } : {};
}

/** Of this the proof paragraph tells: asked, reminded, received. */
async function noteerHerinnering(
  tx: Tx,
  { id, dossierId, aanvraagId }: Lijst,
  { briefdatum, op, aantal }: { briefdatum: Datum; op: Date; aantal: number },
): Promise<void> {
  await tx.$executeRaw`
    UPDATE stuk SET herinnerd_op = array_append(herinnerd_op, ${briefdatum}::text)
    WHERE stukkenlijst_id = ${id}::uuid AND ontvangen_op IS NULL AND NOT ${briefdatum}::text = ANY (herinnerd_op)`;
  await legVast(tx, MOTOR, {
    ...{ ketenId: dossierId, dossierId, op, onderwerpId: aanvraagId },
    soort: 'stukken.herinnerd',
    gegevens: { stukkenlijstId: id, op: briefdatum, aantal },
  });
}
