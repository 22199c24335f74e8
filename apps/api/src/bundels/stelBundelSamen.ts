/**
 * The papers of a meeting for one reader, read in one transaction and set after it. A member gets the own copy from the
 * convocation to the end of the meeting (R-PRV-02), marked with name and hour, without the items he has an interest in
 * (R-COM-15); every file in it is a logged reading.
 */
import {
  brusselseDatum,
  gedrukteAgenda,
  kort,
  ledenpuntnummer,
  LEDENPUNTEN_NAAM,
  ocmwGegevens,
  voluit,
  type Datum,
} from '@besluitpad/domain';
import { nu } from '@besluitpad/prisma';
import type { Bundelgegevens } from '@besluitpad/templates';
import { puntenZonderInzage, puntenZonderInzageVanLid, type ZonderInzage } from '../belangen/zonderInzage.js';
import { getComite, type Comite, type Lid } from '../comite/samenstelling.js';
import { leesSubcomitenaam } from '../comite/subcomites.js';
import { findZetel, leesPlaatsvervangers } from '../comite/zetel.js';
import { logInzage } from '../dossiers/inzage.js';
import { nietGevonden, Weigering } from '../fouten/weigering.js';
import type { Tx } from '../server/database.js';
import { mag } from '../toegang/ability.js';
import type { Wie } from '../toegang/wie.js';
import { magPuntenZien } from '../zittingen/toonZitting.js';
import { tekstTweedeOproeping } from '../zittingen/tweedeOproeping.js';
import { eisFase, getZitting, type Zitting } from '../zittingen/zitting.js';
import { leesAnonimiteit } from './anoniem.js';
import { alineasVan, alsBundelpunt, leesPuntrijen, puntMetBelang, type Puntrij } from './leesPunten.js';

export type Bundelsoort = Bundelgegevens['soort'];

export interface Bundel {
  readonly gegevens: Bundelgegevens;
  readonly naam: string;
}

/** `voorLidId`: the copy of a member who gets it on paper, drawn by who sends the convocation. */
export async function stelBundelSamen(
  tx: Tx,
  wie: Wie,
  { zittingId, soort, voorLidId }: { zittingId: string; soort: Bundelsoort; voorLidId?: string },
): Promise<Bundel> {
  const zitting = await getZitting(tx, zittingId);
  if (!magPuntenZien(wie, zitting)) {
    throw new Weigering(
      'handeling.nietMogelijk',
      'U leest de agenda en de stukken van het verzenden van de oproeping tot het einde van de zitting.',
      { extra: { fase: zitting.fase } },
    );
  }
  const comite = await getComite(tx, zitting);
  const lezer =
    voorLidId === undefined ? await findZetel(tx, wie, zitting) : await lidOpPapier(tx, zitting, comite, voorLidId);
  if (voorLidId !== undefined) eisFase(zitting, 'opgeroepen', 'bezig');
  if (lezer === undefined && (voorLidId !== undefined || !mag(wie.rollen, 'agenda.opmaken'))) {
    throw nietGevonden('De bundel van dit lid voor deze zitting');
  }
  const { gelezen, rijen } = await splits(tx, zittingId, voorLidId === undefined ? undefined : lezer);
  if (rijen.length === 0) throw new Weigering('handeling.nietMogelijk', 'De agenda is nog leeg.');
  await logPerDossier(tx, wie, soort, zitting, gelezen);
  const op = await nu(tx);
  return {
    naam: `${soort}-${zitting.datum}.pdf`,
    gegevens: {
      soort,
      ...(await kopVan(tx, zitting, comite, brusselseDatum(op))),
      watermerk: lezer === undefined ? null : [lezer.naam, ogenblik(op)],
      groepen: [
        ...groepeer(rijen, (await leesAnonimiteit(tx, zitting)).anoniem),
        ...(await ledenpunten(tx, zittingId)),
      ],
    },
  };
}

type Rij = Puntrij | ZonderInzage;

/** Every number stands in the copy; what the reader has an interest in stands there as a number alone. */
async function splits(
  tx: Tx,
  zittingId: string,
  opPapier: Lid | undefined,
): Promise<{ gelezen: Puntrij[]; rijen: Rij[] }> {
  const alle = await leesPuntrijen(tx, zittingId);
  const eigen = opPapier === undefined ? await puntenZonderInzage(tx, zittingId) : [];
  const vanLid = opPapier === undefined ? new Set<string>() : await puntenZonderInzageVanLid(tx, zittingId, opPapier);
  const zonder: ZonderInzage[] = [
    ...eigen,
    ...alle
      .filter(({ id }) => vanLid.has(id))
      .map(({ id, volgnr, groep, naOproeping }) => ({ id, volgnr, groep, naOproeping, lidId: opPapier?.id ?? '' })),
  ];
  const gelezen = alle.filter(({ id }) => !zonder.some((punt) => punt.id === id));
  return { gelezen, rijen: [...gelezen, ...zonder].sort((a, b) => a.volgnr - b.volgnr) };
}

/** A seat on paper stays on paper for its substitute, whose name the copy then bears. */
async function lidOpPapier(tx: Tx, { id }: Zitting, comite: Comite, lidId: string): Promise<Lid | undefined> {
  const vervanger = (await leesPlaatsvervangers(tx, id)).find((rij) => rij.lidId === lidId);
  const lid = comite.leden.find((rij) => rij.id === lidId);
  return vervanger === undefined || lid === undefined ? lid : { ...lid, ...vervanger, id: lid.id };
}

async function logPerDossier(tx: Tx, wie: Wie, soort: Bundelsoort, { id }: Zitting, rijen: readonly Puntrij[]) {
  if (soort === 'agenda') return logInzage(tx, wie, `agenda van zitting/${id}`, null);
  await tx.$executeRaw`
    INSERT INTO inzage_log (gebruiker_id, dossier_id, wat, doel)
    SELECT ${wie.gebruikerId}::uuid, d, ${`bundel van zitting/${id}`}, ${wie.doel}
    FROM (SELECT DISTINCT unnest(${rijen.map(({ dossierId }) => dossierId)}::uuid[]) AS d) x`;
}

function groepeer(rijen: readonly Rij[], anoniem: boolean): Bundelgegevens['groepen'] {
  const alsPunt = (rij: Rij) => ('dossierId' in rij ? alsBundelpunt(rij, anoniem) : puntMetBelang(rij));
  return gedrukteAgenda(rijen).map(({ naam, punten }) => ({ naam, punten: punten.map(alsPunt) }));
}

/** R-COM-10: what members handed in stands on the agenda under their own numbers, with the explained draft. */
async function ledenpunten(tx: Tx, zittingId: string): Promise<Bundelgegevens['groepen']> {
  const rijen = await tx.$queryRaw<{ volgnr: number; lid: string; titel: string; voorstel: string }[]>`
    SELECT p.volgnr, l.naam AS lid, p.titel, p.voorstel FROM ledenpunt p JOIN lid l ON l.id = p.lid_id
    WHERE p.zitting_id = ${zittingId}::uuid AND p.uitkomst IS DISTINCT FROM 'ingetrokken' ORDER BY p.volgnr`;
  if (rijen.length === 0) return [];
  const punten = rijen.map(({ volgnr, lid, titel, voorstel }) => ({
    ...{ nummer: ledenpuntnummer(volgnr), kop: titel, uiterlijk: '', regels: [`Ingediend door ${lid}`] },
    delen: [{ kop: 'Toegelicht voorstel', kader: true, alineas: alineasVan(voorstel) }],
  }));
  return [{ naam: LEDENPUNTEN_NAAM, punten }];
}

async function kopVan(
  tx: Tx,
  zitting: Zitting,
  comite: Comite,
  vandaag: Datum,
): Promise<Pick<Bundelgegevens, 'ocmw' | 'datum' | 'titel' | 'referentie' | 'kenmerken' | 'intro'>> {
  const ocmw = await tx.ocmw.findUniqueOrThrow({ where: { id: 1 } });
  const { adres, initiaal } = ocmwGegevens.parse(ocmw.gegevens);
  const eerste = zitting.vervolgOp === null ? undefined : await getZitting(tx, zitting.vervolgOp);
  const tweede = zitting.tweedeOproeping && eerste !== undefined;
  const { subcomite } = await leesSubcomitenaam(tx, zitting);
  const wie = subcomite === undefined ? '' : `, subcomité ${subcomite}`;
  const referentie = `BCSD ${kort(zitting.datum)}${wie}${zitting.tweedeOproeping ? ', tweede oproeping' : ''}`;
  return {
    ocmw: { naam: ocmw.naam, adres, initiaal },
    datum: vandaag,
    titel: `Zitting van ${subcomite === undefined ? 'het bijzonder comité' : `het subcomité ${subcomite}`} van ${voluit(zitting.datum)}`,
    referentie,
    kenmerken: [
      { naam: 'Vergadering', regels: [`${voluit(zitting.datum)}, ${zitting.uur.replace(':', '.')} uur`] },
      { naam: 'Plaats', regels: [zitting.plaats] },
      { naam: 'Kenmerk', regels: [referentie] },
    ],
    intro: [
      tweede
        ? tekstTweedeOproeping(eerste.datum)
        : `Het comité beslist geldig als ${comite.vereist} van de ${comite.stemmend.length} leden aanwezig zijn.`,
      'De vergadering is niet openbaar. Gebruik deze stukken alleen om de vergadering voor te bereiden.',
    ],
  };
}

const OGENBLIK = new Intl.DateTimeFormat('nl-BE', { timeZone: 'Europe/Brussels', hour: '2-digit', minute: '2-digit' });

function ogenblik(op: Date): string {
  return `${kort(brusselseDatum(op))} om ${OGENBLIK.format(op).replace(':', '.')} uur`;
}
