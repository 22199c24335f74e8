/** R-COM-10: a member adds an item until five days before the meeting, or three where the convocation was shortened. */
import { isQuorumGehaald, kort, ledenpuntenUiterlijk } from '@besluitpad/domain';
import { legVast, nu } from '@besluitpad/prisma';
import { getComite } from '../comite/samenstelling.js';
import type { Gemaakt } from '../dossiers/velden.js';
import { nietGevonden, veldWeigering, Weigering } from '../fouten/weigering.js';
import type { Tx } from '../server/database.js';
import { mag } from '../toegang/ability.js';
import type { Wie } from '../toegang/wie.js';
import { aanwezigeLeden } from '../zittingen/bewegingen.js';
import { momentVan } from '../zittingen/uur.js';
import { eisFase, vandaagVan, type Zitting } from '../zittingen/zitting.js';
import { getEigenLid } from './eigenLid.js';
import { draagLedenpuntenOver, eersteEnAfgelaste, laatsteNr } from './overname.js';
import type { Ledenpunt, Ledenpuntinvoer, Ledenpuntuitkomst } from './vormen.js';

export async function dienLedenpuntIn(tx: Tx, wie: Wie, zitting: Zitting, invoer: Ledenpuntinvoer): Promise<Gemaakt> {
  eisFase(zitting, 'gepland', 'opgeroepen');
  const op = await nu(tx);
  const uiterlijk = ledenpuntenUiterlijk(zitting.datum, zitting.oproepingDagen);
  if (vandaagVan(op) > uiterlijk) {
    throw new Weigering(
      'handeling.nietMogelijk',
      `Een lid dient een punt in tot en met ${kort(uiterlijk)}. Daarna kan het punt op een volgende zitting.`,
      { extra: { uiterlijk } },
    );
  }
  if (zitting.tweedeOproeping) {
    throw new Weigering('handeling.nietMogelijk', 'Een tweede oproeping gaat alleen over de punten van de eerste.');
  }
  const { id: lidId } = await getEigenLid(tx, wie, zitting);
  const volgnr = (await laatsteNr(tx, zitting.id)) + 1;
  const { id } = await tx.ledenpunt.create({
    data: { ...invoer, zittingId: zitting.id, volgnr, lidId, ingediendOp: op },
    select: { id: true },
  });
  await legVast(tx, wie, {
    ...{ ketenId: zitting.id, soort: 'ledenpunt.ingediend', onderwerpId: id, op, tekst: invoer.titel },
    gegevens: { lidId },
  });
  return { id };
}

export async function handelLedenpuntAf(
  tx: Tx,
  wie: Wie,
  zitting: Zitting,
  { ledenpuntId, uitkomst, verslag, om }: Ledenpuntuitkomst,
): Promise<Gemaakt> {
  const punt = await tx.ledenpunt.findFirst({ where: { id: ledenpuntId, zittingId: zitting.id } });
  if (punt === null) throw nietGevonden('Dit punt');
  eisFase(
    zitting,
    ...(uitkomst === 'ingetrokken' ? (['gepland', 'opgeroepen', 'bezig'] as const) : (['bezig'] as const)),
  );
  if (punt.uitkomst !== null) throw new Weigering('handeling.nietMogelijk', 'Dit punt is al behandeld.');
  if (uitkomst !== 'ingetrokken') await eisQuorumBij(tx, zitting, punt, uitkomst, om);
  if (uitkomst !== 'ingetrokken' && uitkomst !== 'niet_behandeld' && verslag === undefined) {
    throw veldWeigering('verslag', 'behandeld', 'Noteer wat het comité zei of vroeg.');
  }
  const op = await nu(tx);
  await sluitAf(tx, wie, zitting, { ledenpuntId, uitkomst, verslag }, op);
  return { id: ledenpuntId };
}

async function sluitAf(
  tx: Tx,
  wie: Wie,
  zitting: Zitting,
  { ledenpuntId, uitkomst, verslag }: Ledenpuntuitkomst,
  op: Date,
): Promise<void> {
  await tx.ledenpunt.update({
    where: { id: ledenpuntId },
    data: { uitkomst, verslag: verslag ?? null, afgehandeldOp: op },
    select: { id: true },
  });
  await legVast(tx, wie, {
    ...{ ketenId: zitting.id, soort: 'ledenpunt.behandeld', onderwerpId: ledenpuntId, op, tekst: verslag ?? null },
    gegevens: { uitkomst },
  });
}

/** R-COM-12: without a quorum nothing is decided, and with one nothing may stay undealt with for want of members. */
async function eisQuorumBij(
  tx: Tx,
  zitting: Zitting,
  punt: Pick<Openpunt, 'overgenomenVan'>,
  uitkomst: Ledenpuntuitkomst['uitkomst'],
  om: string | undefined,
): Promise<void> {
  if (uitkomst === 'besproken') return;
  const genoeg = await isErGenoegVolk(tx, zitting, punt, await momentVan(tx, zitting, om));
  if (genoeg === (uitkomst !== 'niet_behandeld')) return;
  throw new Weigering(
    'handeling.nietMogelijk',
    genoeg
      ? 'Er zijn genoeg leden aanwezig: noteer wat het comité met dit punt deed.'
      : 'Er zijn te weinig leden aanwezig om over dit punt te beslissen. Noteer dat het niet behandeld is: het komt terug op een volgende zitting.',
    { extra: { regel: 'R-COM-12' } },
  );
}

interface Openpunt {
  readonly id: string;
  readonly overgenomenVan: string | null;
}

/** At a second convocation an item of the first is decided by any number. */
async function isErGenoegVolk(
  tx: Tx,
  zitting: Zitting,
  { overgenomenVan }: Pick<Openpunt, 'overgenomenVan'>,
  moment: Date,
): Promise<boolean> {
  const { stemmend } = await getComite(tx, zitting);
  const aanwezig = (await aanwezigeLeden(tx, zitting, stemmend, moment)).length;
  const tweedeOproeping = zitting.vervolgOp !== null && (await isVanEerste(tx, zitting.vervolgOp, overgenomenVan));
  return isQuorumGehaald({ zittend: stemmend.length, aanwezig, gewraakt: 0, tweedeOproeping });
}

async function isVanEerste(tx: Tx, vervolgOp: string, overgenomenVan: string | null): Promise<boolean> {
  if (overgenomenVan === null) return false;
  const zittingId = { in: await eersteEnAfgelaste(tx, vervolgOp) };
  return (await tx.ledenpunt.count({ where: { id: overgenomenVan, zittingId } })) > 0;
}

/** Until the agenda left, members see only what they handed in themselves. */
export async function lijstLedenpunten(tx: Tx, wie: Wie, { id: zittingId, fase }: Zitting): Promise<Ledenpunt[]> {
  const alles = fase !== 'gepland' || mag(wie.rollen, 'agenda.opmaken') ? null : wie.gebruikerId;
  return tx.$queryRaw<Ledenpunt[]>`
    SELECT p.id, p.volgnr, l.naam AS lid, p.titel, p.voorstel, p.uitkomst, p.verslag,
      (SELECT z.datum::text FROM ledenpunt v JOIN zitting z ON z.id = v.zitting_id WHERE v.id = p.overgenomen_van) AS "eerderOp",
      to_char(p.ingediend_op AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') AS "ingediendOp"
    FROM ledenpunt p JOIN lid l ON l.id = p.lid_id
    WHERE p.zitting_id = ${zittingId}::uuid AND (${alles}::uuid IS NULL OR l.gebruiker_id = ${alles}::uuid) ORDER BY p.volgnr`;
}

/** At the close: each was dealt with, or there were too few members for it, and then it comes back by itself. */
export async function sluitLedenpunten(tx: Tx, wie: Wie, zitting: Zitting, op: Date): Promise<void> {
  const open = await tx.ledenpunt.findMany({
    where: { zittingId: zitting.id, uitkomst: null },
    orderBy: { volgnr: 'asc' },
  });
  let onbehandeld = 0;
  for (const punt of open) {
    if (await isErGenoegVolk(tx, zitting, punt, op)) onbehandeld += 1;
    else await sluitAf(tx, wie, zitting, { ledenpuntId: punt.id, uitkomst: 'niet_behandeld' }, op);
  }
  if (onbehandeld > 0) {
    throw new Weigering(
      'handeling.nietMogelijk',
      `De zitting kan nog niet sluiten: ${onbehandeld === 1 ? 'een punt van een lid is' : `${onbehandeld} punten van leden zijn`} nog niet behandeld.`,
      { extra: { ledenpunten: onbehandeld } },
    );
  }
  await draagLedenpuntenOver(tx, wie, zitting, op);
}
