/** The meeting as each role may see it: who is there, the items, the counts, and the votes by name where they belong. */
import { aanwezigOp, datum, isQuorumGehaald, laatsteOproepingsdag, vereistQuorum } from '@besluitpad/domain';
import { nu, uitDb } from '@besluitpad/prisma';
import { formeleToets } from '../agenda/formeleToets.js';
import { leesVaststelling } from '../agenda/stelVast.js';
import { leesVoorstellen } from '../agenda/voorstellen.js';
import { BELANGZIN, puntenZonderInzage } from '../belangen/zonderInzage.js';
import { getComite } from '../comite/samenstelling.js';
import { findZetel } from '../comite/zetel.js';
import { leesHooruren } from '../hoorzittingen/lees.js';
import type { Tx } from '../server/database.js';
import { mag } from '../toegang/ability.js';
import type { Wie } from '../toegang/wie.js';
import { leesBewegingen } from './bewegingen.js';
import { tekstTweedeOproeping } from './tweedeOproeping.js';
import type { ZittingKort, ZittingPunt, ZittingVolledig } from './vormen.js';
import { getZitting, isInzageOpen, type Zitting } from './zitting.js';

export async function lijstZittingen(tx: Tx): Promise<ZittingKort[]> {
  const ids = await tx.zitting.findMany({
    orderBy: [{ datum: 'desc' }, { oproepingNr: 'desc' }],
    select: { id: true },
  });
  const aantallen = await tx.agendapunt.groupBy({
    by: ['zittingId'],
    where: { status: { not: 'afgevoerd' } },
    _count: { _all: true },
  });
  const perZitting = new Map(aantallen.map((rij) => [rij.zittingId, rij._count._all]));
  const zittingen: ZittingKort[] = [];
  for (const { id } of ids) zittingen.push({ ...kernVan(await getZitting(tx, id)), punten: perZitting.get(id) ?? 0 });
  return zittingen;
}

export async function toonZitting(tx: Tx, wie: Wie, id: string): Promise<ZittingVolledig> {
  const zitting = await getZitting(tx, id);
  const { leden, stemmend } = await getComite(tx, zitting);
  const statussen = await tx.aanwezigheid.findMany({ where: { zittingId: id } });
  const statusVan = new Map(statussen.map((rij) => [rij.lidId, rij.status as 'aanwezig']));
  const vervangerVan = new Map(statussen.map((rij) => [rij.lidId, rij.plaatsvervanger]));
  const bewegingen = await leesBewegingen(tx, id);
  const binnen = aanwezigOp(bewegingen, (await nu(tx)).getTime());
  const aanwezig = stemmend.filter((lid) => binnen.has(lid.id)).length;
  const eerste = zitting.vervolgOp === null ? undefined : await getZitting(tx, zitting.vervolgOp);
  const stand = { zittend: stemmend.length, aanwezig, gewraakt: 0, tweedeOproeping: zitting.tweedeOproeping };
  return {
    ...kernVan(zitting),
    tekstTweedeOproeping: eerste === undefined ? null : tekstTweedeOproeping(eerste.datum),
    vaststelling: await leesVaststelling(tx, id),
    quorum: {
      zittend: stemmend.length,
      vereist: vereistQuorum(stemmend.length),
      aanwezig,
      gehaald: isQuorumGehaald(stand),
    },
    aanwezigheid: leden.map(({ id: lidId, naam, voorzitter }) => ({
      lidId,
      naam,
      voorzitter,
      status: statusVan.get(lidId) ?? null,
      isErNu: binnen.has(lidId),
      plaatsvervanger: vervangerVan.get(lidId) ?? null,
      bewegingen: bewegingen
        .filter((beweging) => beweging.lidId === lidId)
        .map(({ soort, op, wijze }) => ({ soort, wijze, om: uurVan(new Date(op)) })),
    })),
    ...(await leesAgenda(tx, wie, zitting)),
  };
}

/** Without what the reader has an interest in, of which only the number is told (R-COM-15). */
async function leesAgenda(
  tx: Tx,
  wie: Wie,
  zitting: Zitting,
): Promise<Pick<ZittingVolledig, 'punten' | 'zonderInzage'>> {
  if (!magPuntenZien(wie, zitting)) return { punten: [], zonderInzage: [] };
  const belangen = await puntenZonderInzage(tx, zitting.id);
  const punten = await leesPunten(tx, wie, zitting);
  return {
    punten: punten.filter(({ id }) => !belangen.some((belang) => belang.id === id)),
    zonderInzage: belangen.map(({ lidId: _lid, ...punt }) => ({ ...punt, zin: BELANGZIN })),
  };
}

/** Who prepares the agenda and who fixes it see it before it leaves. */
function maaktAgenda(rollen: Wie['rollen']): boolean {
  return mag(rollen, 'agenda.opmaken') || mag(rollen, 'agenda.vaststellen');
}

/** Row-level security hides whole files; this also hides another agenda on which a visible file happens to stand. */
export function magPuntenZien({ rollen }: Wie, { fase }: Zitting): boolean {
  return maaktAgenda(rollen) || mag(rollen, 'agendapunt.lezen', { inzageOpen: isInzageOpen(fase) });
}

function kernVan(zitting: Zitting): Omit<ZittingKort, 'punten'> {
  return { ...zitting, oproepenUiterlijk: laatsteOproepingsdag(zitting.datum, zitting.oproepingDagen) };
}

async function leesPunten(tx: Tx, wie: Wie, zitting: Zitting): Promise<ZittingPunt[]> {
  const rijen = await tx.agendapunt.findMany({
    where: { zittingId: zitting.id, status: { not: 'afgevoerd' } },
    orderBy: { volgnr: 'asc' },
  });
  const aanvraagIds = rijen.flatMap((rij) => rij.aanvraagId ?? []);
  const aanvragen = await tx.aanvraag.findMany({
    where: { id: { in: aanvraagIds } },
    select: { id: true, beslisUiterlijk: true },
  });
  const limiet = new Map(aanvragen.map((aanvraag) => [aanvraag.id, datum(uitDb(aanvraag.beslisUiterlijk))]));
  const stemmen = await leesStemmen(
    tx,
    wie,
    zitting,
    rijen.map((rij) => rij.id),
  );
  const toetsen = await leesToetsen(
    tx,
    wie,
    zitting,
    rijen.flatMap((rij) => rij.voorstelId ?? []),
  );
  const uren = await leesHooruren(tx, zitting.id);
  const eerdere = await leesEerdereStemmingen(tx, zitting.id);
  return rijen.map((rij) => ({
    id: rij.id,
    rev: rij.rev,
    volgnr: rij.volgnr,
    groep: rij.groep,
    naOproeping: rij.naOproeping,
    soort: rij.soort,
    titel: rij.titel,
    dossierId: rij.dossierId,
    voorstelId: rij.voorstelId,
    besluitId: rij.besluitId,
    aanvraagId: rij.aanvraagId,
    beslisUiterlijk: (rij.voorstelId === null ? undefined : limiet.get(rij.aanvraagId ?? '')) ?? null,
    hoogdringendReden: rij.hoogdringendReden,
    status: rij.status,
    eigenMotivering: rij.eigenMotivering,
    telling: tellingVan(rij),
    gestemdOm: rij.gestemdOp === null ? null : uurVan(rij.gestemdOp),
    inBlok: rij.inBlok,
    uitgelichtDoor: rij.uitgelichtDoor,
    eerdereStemmingen: eerdere.get(rij.id) ?? [],
    stemmen: stemmen.get(rij.id) ?? [],
    toets: toetsen.get(rij.voorstelId ?? '') ?? [],
    horen: [...(uren.get(rij.aanvraagId ?? '') ?? [])],
  }));
}

async function leesEerdereStemmingen(
  tx: Tx,
  zittingId: string,
): Promise<ReadonlyMap<string, ZittingPunt['eerdereStemmingen']>> {
  const rijen = await tx.$queryRaw<(ZittingPunt['eerdereStemmingen'][number] & { puntId: string })[]>`
    SELECT s.agendapunt_id AS "puntId", s.volgnr, s.zittend, s.vereist, s.aanwezig, s.gewraakt, s.ja, s.nee, s.onthouding,
      s.eigen_motivering AS "eigenMotivering"
    FROM eerdere_stemming s JOIN agendapunt p ON p.id = s.agendapunt_id
    WHERE p.zitting_id = ${zittingId}::uuid ORDER BY s.agendapunt_id, s.volgnr`;
  const perPunt = new Map<string, ZittingPunt['eerdereStemmingen']>();
  for (const { puntId, ...stemming } of rijen) perPunt.set(puntId, [...(perPunt.get(puntId) ?? []), stemming]);
  return perPunt;
}

const KLOKUUR = new Intl.DateTimeFormat('nl-BE', { timeZone: 'Europe/Brussels', hour: '2-digit', minute: '2-digit' });

function uurVan(op: Date): string {
  return KLOKUUR.format(op);
}

type Aantallen = Readonly<
  Record<'zittend' | 'vereist' | 'aanwezig' | 'gewraakt' | 'ja' | 'nee' | 'onthouding', number | null>
>;

function tellingVan({ zittend, vereist, aanwezig, gewraakt, ja, nee, onthouding }: Aantallen): ZittingPunt['telling'] {
  if (zittend === null || vereist === null || aanwezig === null) return null;
  return {
    zittend,
    vereist,
    aanwezig,
    gewraakt: gewraakt ?? 0,
    ja: ja ?? 0,
    nee: nee ?? 0,
    onthouding: onthouding ?? 0,
  };
}

async function leesStemmen(
  tx: Tx,
  wie: Wie,
  zitting: Zitting,
  puntIds: string[],
): Promise<Map<string, ZittingPunt['stemmen']>> {
  const alle = mag(wie.rollen, 'zitting.leiden') || mag(wie.rollen, 'notulen.opmaken');
  const zetel = alle ? undefined : await findZetel(tx, wie, zitting);
  const rijen = await tx.stem.findMany({
    where: { agendapuntId: { in: puntIds }, ...(alle ? {} : { lidId: { in: zetel === undefined ? [] : [zetel.id] } }) },
  });
  const perPunt = new Map<string, ZittingPunt['stemmen']>();
  for (const { agendapuntId, lidId, stem } of rijen) {
    perPunt.set(agendapuntId, [...(perPunt.get(agendapuntId) ?? []), { lidId, stem: stem as 'ja' }]);
  }
  return perPunt;
}

/** The formal check is the secretary's, and matters until the agenda leaves. */
async function leesToetsen(
  tx: Tx,
  wie: Wie,
  { fase }: Zitting,
  voorstelIds: readonly string[],
): Promise<Map<string, ZittingPunt['toets']>> {
  if (fase !== 'gepland' || !maaktAgenda(wie.rollen)) return new Map();
  const voorstellen = await leesVoorstellen(tx, voorstelIds);
  return new Map(voorstellen.map((voorstel) => [voorstel.id, [...formeleToets(voorstel)]]));
}
