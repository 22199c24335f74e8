/** Ripe proposals gather by themselves: each under the last meeting that decides in time, grouped and in the order of the house. */
import {
  AGENDAGROEPEN,
  AGENDAGROEPNAAM,
  datum,
  laatsteOproepingsdag,
  orden,
  zittingVoorRijp,
  type Datum,
  type GeplandeZitting,
} from '@besluitpad/domain';
import { nu, uitDb } from '@besluitpad/prisma';
import type { Tx } from '../server/database.js';
import { getZitting, vandaagVan } from '../zittingen/zitting.js';
import { formeleToets } from './formeleToets.js';
import { leesOrde } from './orde.js';
import { groepVan } from './volgorde.js';
import type { RijpPerZitting, RijpVoorstel } from './vormen.js';
import { leesVoorstellen, titelVan, type AgendaVoorstel } from './voorstellen.js';

interface Kalender {
  readonly vandaag: Datum;
  readonly gepland: readonly GeplandeZitting[];
}

export async function lijstRijp(tx: Tx, zittingId: string): Promise<RijpVoorstel[]> {
  const zitting = await getZitting(tx, zittingId);
  const kalender = await leesKalender(tx);
  return (await leesVoorstellen(tx)).map((voorstel) => rijpVoor(voorstel, zitting, kalender));
}

/** For every meeting still being prepared, and apart what no planned meeting can hold. */
export async function verzamelRijp(tx: Tx): Promise<RijpPerZitting> {
  const kalender = await leesKalender(tx);
  const { regels } = await leesOrde(tx);
  const rijp = orden(
    (await leesVoorstellen(tx)).filter(({ opZittingId }) => opZittingId === null).map(metPlaats),
    regels,
  );
  const opDatum = [...kalender.gepland].sort((a, b) => (a.datum < b.datum ? -1 : 1));
  const van = (id: string | undefined) => rijp.filter((voorstel) => zittingVan(voorstel, kalender)?.id === id);
  return {
    zittingen: opDatum.map((zitting) => {
      const hier = van(zitting.id);
      return {
        zittingId: zitting.id,
        datum: zitting.datum,
        oproepenUiterlijk: laatsteOproepingsdag(zitting.datum, zitting.oproepingDagen),
        aantal: hier.length,
        groepen: AGENDAGROEPEN.map((groep) => ({
          groep,
          naam: AGENDAGROEPNAAM[groep],
          voorstellen: hier.filter((v) => v.groep === groep).map((v) => rijpVoor(v, zitting, kalender)),
        })).filter(({ voorstellen }) => voorstellen.length > 0),
      };
    }),
    zonderZitting: van(undefined).map((voorstel) => rijpVoor(voorstel, undefined, kalender)),
  };
}

/** The proposals that gather under this meeting and may be listed. */
export async function rijpOnder(tx: Tx, zittingId: string): Promise<AgendaVoorstel[]> {
  const kalender = await leesKalender(tx);
  return (await leesVoorstellen(tx)).filter(
    (voorstel) =>
      voorstel.opZittingId === null && zittingVan(voorstel, kalender)?.id === zittingId && isTeAgenderen(voorstel),
  );
}

/** What the law wants before an item is placed holds only that item back. */
function isTeAgenderen(voorstel: AgendaVoorstel): boolean {
  return formeleToets(voorstel).every(({ code, inOrde, afwijkbaar }) => code !== 'hoorrecht' || inOrde || afwijkbaar);
}

function metPlaats(voorstel: AgendaVoorstel) {
  return { ...voorstel, groep: groepVan(voorstel), uiterlijk: voorstel.beslisUiterlijk };
}

function zittingVan({ beslisUiterlijk }: AgendaVoorstel, { vandaag, gepland }: Kalender): GeplandeZitting | undefined {
  return zittingVoorRijp(gepland, { vandaag, beslisUiterlijk });
}

function rijpVoor(
  voorstel: AgendaVoorstel,
  zitting: { readonly id: string; readonly datum: Datum } | undefined,
  kalender: Kalender,
): RijpVoorstel {
  const hoortBij = zittingVan(voorstel, kalender);
  return {
    voorstelId: voorstel.id,
    aanvraagId: voorstel.aanvraagId,
    dossierId: voorstel.dossierId,
    dossiernummer: voorstel.dossiernummer,
    registernummer: voorstel.registernummer,
    titel: titelVan(voorstel),
    groep: groepVan(voorstel),
    werker: voorstel.werker,
    beslisUiterlijk: voorstel.beslisUiterlijk,
    teLaat: zitting === undefined || zitting.datum > voorstel.beslisUiterlijk,
    laatsteHaalbareZitting:
      zitting !== undefined && hoortBij?.id === zitting.id && hoortBij.datum <= voorstel.beslisUiterlijk,
    hoortBijZittingId: hoortBij?.id ?? null,
    opZittingId: voorstel.opZittingId,
    toets: [...formeleToets(voorstel)],
  };
}

export async function leesGepland(tx: Tx): Promise<GeplandeZitting[]> {
  const rijen = await tx.zitting.findMany({
    where: { fase: 'gepland', oproepingNr: 1, subcomiteId: null },
    select: { id: true, datum: true, oproepingDagen: true },
  });
  return rijen.map((rij) => ({ ...rij, datum: datum(uitDb(rij.datum)) }));
}

async function leesKalender(tx: Tx): Promise<Kalender> {
  return { vandaag: vandaagVan(await nu(tx)), gepland: await leesGepland(tx) };
}
