/** Versions of an agenda: each kept as it was, with what changed since the one before. */
import { verschilInWoorden, verschilVan, versieletter, versienummer, type Versiepunt } from '@besluitpad/domain';
import { legVast } from '@besluitpad/prisma';
import { nietGevonden, Weigering } from '../fouten/weigering.js';
import type { Tx } from '../server/database.js';
import type { Wie } from '../toegang/wie.js';
import { noteerWijziging } from '../zittingen/wijziging.js';
import { getZitting, type Zitting } from '../zittingen/zitting.js';
import type { Agendaversie, Agendaverschil } from './vormenVersies.js';

export type Aanleiding = 'opgemaakt' | 'vastgesteld' | 'verzonden';

/** @returns the number of the version that holds the agenda as it stands: a new one when something changed */
export async function legVersieVast(
  tx: Tx,
  wie: Wie,
  { zitting, aanleiding, op }: { zitting: Zitting; aanleiding: Aanleiding; op: Date },
): Promise<number> {
  const laatste = await laatsteNummer(tx, zitting.id);
  const nu = await leesHuidig(tx, zitting.id);
  if (laatste > 0 && verschilVan(await leesVersie(tx, zitting.id, laatste), nu).length === 0) return laatste;
  const nr = laatste + 1;
  await tx.agendaversie.create({ data: { zittingId: zitting.id, nr, aanleiding, door: wie.gebruikerId, op } });
  await tx.$executeRaw`
    INSERT INTO agendaversie_punt (zitting_id, nr, agendapunt_id, dossier_id, volgnr, groep, titel, voorstel_id, besluit_id, aanvraag_id)
    SELECT zitting_id, ${nr}, id, dossier_id, volgnr, groep, titel, voorstel_id, besluit_id, aanvraag_id FROM agendapunt
    WHERE zitting_id = ${zitting.id}::uuid AND status <> 'afgevoerd'`;
  await legVast(tx, wie, {
    ...{ ketenId: zitting.id, soort: 'agenda.versieVastgelegd', onderwerpId: zitting.id, op },
    gegevens: { versie: versieletter(nr), aanleiding, punten: nu.length },
  });
  return nr;
}

/** The secretary closes a version: refused when it would be the same as the last. */
export async function maakVersie(tx: Tx, wie: Wie, zitting: Zitting, op: Date): Promise<void> {
  const laatste = await laatsteNummer(tx, zitting.id);
  const nr = await legVersieVast(tx, wie, { zitting, aanleiding: 'opgemaakt', op });
  if (nr === laatste) {
    throw new Weigering('handeling.nietMogelijk', `Er is niets gewijzigd sinds versie ${versieletter(nr)}.`);
  }
  await noteerWijziging(tx, wie, { zittingId: zitting.id, wat: `versie ${versieletter(nr)} is vastgelegd`, op });
}

export async function lijstVersies(tx: Tx, zittingId: string): Promise<Agendaversie[]> {
  await getZitting(tx, zittingId);
  const rijen = await tx.$queryRaw<{ nr: number; aanleiding: Aanleiding; op: Date; door: string }[]>`
    SELECT v.nr, v.aanleiding, v.op, g.naam AS door FROM agendaversie v JOIN gebruiker g ON g.id = v.door
    WHERE v.zitting_id = ${zittingId}::uuid ORDER BY v.nr`;
  const versies: Agendaversie[] = [];
  let vorige: readonly Versiepunt[] = [];
  for (const { nr, aanleiding, op, door } of rijen) {
    const punten = await leesVersie(tx, zittingId, nr);
    versies.push({
      ...{ versie: versieletter(nr), aanleiding, op: op.toISOString(), door, punten: punten.length },
      verschil: nr === 1 ? 'eerste versie' : verschilInWoorden(verschilVan(vorige, punten)),
    });
    vorige = punten;
  }
  return versies;
}

/** `tot` absent: the agenda as it stands now. */
export async function toonVerschil(
  tx: Tx,
  zittingId: string,
  { van, tot }: { van: string; tot?: string | undefined },
): Promise<Agendaverschil> {
  await getZitting(tx, zittingId);
  const eerste = await getVersie(tx, zittingId, van);
  const tweede = tot === undefined ? await leesHuidig(tx, zittingId) : await getVersie(tx, zittingId, tot);
  const wijzigingen = verschilVan(eerste, tweede);
  return { van, tot: tot ?? null, zin: verschilInWoorden(wijzigingen), wijzigingen: [...wijzigingen] };
}

export async function toonVersie(
  tx: Tx,
  zittingId: string,
  letter: string,
): Promise<{ versie: string; punten: Versiepunt[] }> {
  return { versie: letter, punten: await getVersie(tx, zittingId, letter) };
}

/** What stands on the agenda now that was not on that version, or no longer is: ratifications come and go by law. */
export async function wijzigingenSindsVersie(tx: Tx, zittingId: string, nr: number) {
  const zonderBekrachtiging = (punten: readonly Versiepunt[]) =>
    punten.filter(({ groep }) => groep !== 'bekrachtiging');
  return verschilVan(
    zonderBekrachtiging(await leesVersie(tx, zittingId, nr)),
    zonderBekrachtiging(await leesHuidig(tx, zittingId)),
  );
}

async function getVersie(tx: Tx, zittingId: string, letter: string): Promise<Versiepunt[]> {
  const nr = versienummer(letter) ?? 0;
  const bestaat = await tx.agendaversie.count({ where: { zittingId, nr } });
  if (bestaat === 0) throw nietGevonden(`Versie ${letter} van deze agenda`);
  return leesVersie(tx, zittingId, nr);
}

async function laatsteNummer(tx: Tx, zittingId: string): Promise<number> {
  const { _max } = await tx.agendaversie.aggregate({ where: { zittingId }, _max: { nr: true } });
  return _max.nr ?? 0;
}

function leesVersie(tx: Tx, zittingId: string, nr: number): Promise<Versiepunt[]> {
  return tx.$queryRaw<Versiepunt[]>`
    SELECT coalesce(besluit_id, aanvraag_id, agendapunt_id) AS "onderwerpId",
      coalesce(voorstel_id, besluit_id, aanvraag_id, agendapunt_id) AS "conceptId", volgnr, groep, titel
    FROM agendaversie_punt WHERE zitting_id = ${zittingId}::uuid AND nr = ${nr} ORDER BY volgnr`;
}

function leesHuidig(tx: Tx, zittingId: string): Promise<Versiepunt[]> {
  return tx.$queryRaw<Versiepunt[]>`
    SELECT coalesce(besluit_id, aanvraag_id, id) AS "onderwerpId",
      coalesce(voorstel_id, besluit_id, aanvraag_id, id) AS "conceptId", volgnr, groep, titel
    FROM agendapunt WHERE zitting_id = ${zittingId}::uuid AND status <> 'afgevoerd' ORDER BY volgnr`;
}
