/** R-COM-10: a member adds an item until five days before the meeting, or three where the convocation was shortened. */
import { kort, ledenpuntenUiterlijk } from '@besluitpad/domain';
import { legVast, nu } from '@besluitpad/prisma';
import type { Gemaakt } from '../dossiers/velden.js';
import { nietGevonden, veldWeigering, Weigering } from '../fouten/weigering.js';
import type { Tx } from '../server/database.js';
import { mag } from '../toegang/ability.js';
import type { Wie } from '../toegang/wie.js';
import { eisFase, vandaagVan, type Zitting } from '../zittingen/zitting.js';
import { getEigenLid } from './eigenLid.js';
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
  const aantal = await tx.ledenpunt.count({ where: { zittingId: zitting.id } });
  const { id } = await tx.ledenpunt.create({
    data: { ...invoer, zittingId: zitting.id, volgnr: aantal + 1, lidId, ingediendOp: op },
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
  { ledenpuntId, uitkomst, verslag }: Ledenpuntuitkomst,
): Promise<Gemaakt> {
  const punt = await tx.ledenpunt.findFirst({ where: { id: ledenpuntId, zittingId: zitting.id } });
  if (punt === null) throw nietGevonden('Dit punt');
  eisFase(
    zitting,
    ...(uitkomst === 'ingetrokken' ? (['gepland', 'opgeroepen', 'bezig'] as const) : (['bezig'] as const)),
  );
  if (punt.uitkomst !== null) throw new Weigering('handeling.nietMogelijk', 'Dit punt is al behandeld.');
  if (uitkomst !== 'ingetrokken' && verslag === undefined) {
    throw veldWeigering('verslag', 'behandeld', 'Noteer wat het comité zei of vroeg.');
  }
  const op = await nu(tx);
  await tx.ledenpunt.update({
    where: { id: ledenpuntId },
    data: { uitkomst, verslag: verslag ?? null, afgehandeldOp: op },
    select: { id: true },
  });
  await legVast(tx, wie, {
    ...{ ketenId: zitting.id, soort: 'ledenpunt.behandeld', onderwerpId: ledenpuntId, op, tekst: verslag ?? null },
    gegevens: { uitkomst },
  });
  return { id: ledenpuntId };
}

/** Until the agenda left, members see only what they handed in themselves. */
export async function lijstLedenpunten(tx: Tx, wie: Wie, { id: zittingId, fase }: Zitting): Promise<Ledenpunt[]> {
  const alles = fase !== 'gepland' || mag(wie.rollen, 'agenda.opmaken') ? null : wie.gebruikerId;
  return tx.$queryRaw<Ledenpunt[]>`
    SELECT p.id, p.volgnr, l.naam AS lid, p.titel, p.voorstel, p.uitkomst, p.verslag,
      to_char(p.ingediend_op AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') AS "ingediendOp"
    FROM ledenpunt p JOIN lid l ON l.id = p.lid_id
    WHERE p.zitting_id = ${zittingId}::uuid AND (${alles}::uuid IS NULL OR l.gebruiker_id = ${alles}::uuid) ORDER BY p.volgnr`;
}

export async function eisLedenpuntenBehandeld(tx: Tx, { id: zittingId }: Zitting): Promise<void> {
  const open = await tx.ledenpunt.count({ where: { zittingId, uitkomst: null } });
  if (open === 0) return;
  throw new Weigering(
    'handeling.nietMogelijk',
    `De zitting kan nog niet sluiten: ${open === 1 ? 'een punt van een lid is' : `${open} punten van leden zijn`} nog niet behandeld.`,
    { extra: { ledenpunten: open } },
  );
}
