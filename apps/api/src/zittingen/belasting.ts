/** The load of the next meetings, in items and minutes: on the agenda, ripe, and expected from requests still open. */
import {
  agendaMinutenVan,
  datum,
  haaltZitting,
  zittingslast,
  zittingVoorRijp,
  type Fase,
  type GeplandeZitting,
  type Lastpunt,
} from '@besluitpad/domain';
import { naarDb } from '@besluitpad/prisma';
import { leesGepland } from '../agenda/rijp.js';
import { groepVan } from '../agenda/volgorde.js';
import { leesVoorstellen } from '../agenda/voorstellen.js';
import { getHuisregels } from '../comite/huisregels.js';
import { leesOgenblik } from '../dossiers/dag.js';
import { leesVrijeDagen } from '../klokken/vrijeDagen.js';
import type { Tx } from '../server/database.js';
import type { Belasting } from './vormenKalender.js';

const VOORUIT = 3;

export async function leesBelasting(tx: Tx): Promise<Belasting> {
  const { dag: vandaag } = await leesOgenblik(tx);
  const minuten = agendaMinutenVan(await getHuisregels(tx));
  const gepland = await leesGepland(tx);
  const zittingen = await tx.$queryRaw<{ id: string; datum: string; fase: string }[]>`
    SELECT id, datum::text AS datum, fase FROM zitting WHERE fase IN ('gepland', 'opgeroepen') AND subcomite_id IS NULL AND datum >= ${naarDb(vandaag)}::date
    ORDER BY datum, oproeping_nr LIMIT ${VOORUIT}`;
  const punten = [
    ...(await opDeAgenda(tx)),
    ...(await rijpePunten(tx, gepland, vandaag)),
    ...(await verwachtePunten(tx, gepland, vandaag)),
  ];
  const van = (id: string | undefined) => punten.filter((punt) => punt.zittingId === id);
  return {
    minuten,
    zittingen: zittingen.map((zitting) => ({
      ...{ zittingId: zitting.id, datum: zitting.datum, fase: zitting.fase },
      ...zittingslast(van(zitting.id), minuten.waarde),
    })),
    zonderZitting: zittingslast(van(undefined), minuten.waarde).totaal,
  };
}

type Punt = Lastpunt & { readonly zittingId: string | undefined };

async function opDeAgenda(tx: Tx): Promise<Punt[]> {
  const rijen = await tx.agendapunt.findMany({ where: { status: 'open' }, select: { zittingId: true, groep: true } });
  return rijen.map((rij) => ({ ...rij, bron: 'agenda' }));
}

async function rijpePunten(tx: Tx, gepland: readonly GeplandeZitting[], vandaag: ReturnType<typeof datum>) {
  const rijp = (await leesVoorstellen(tx)).filter(({ opZittingId }) => opZittingId === null);
  return rijp.map((voorstel): Punt => {
    const { beslisUiterlijk } = voorstel;
    const zittingId = zittingVoorRijp(gepland, { vandaag, beslisUiterlijk })?.id;
    return { bron: 'rijp', groep: groepVan(voorstel), zittingId };
  });
}

async function verwachtePunten(tx: Tx, gepland: readonly GeplandeZitting[], vandaag: ReturnType<typeof datum>) {
  const vrijeDagen = await leesVrijeDagen(tx);
  const rijen = await tx.$queryRaw<{ fase: Fase; uiterlijk: string }[]>`
    SELECT fase, beslis_uiterlijk::text AS uiterlijk FROM aanvraag WHERE gesloten_op IS NULL AND fase IN ('onderzoek', 'voorstel')`;
  return rijen.map(({ fase, uiterlijk }): Punt => {
    const haalt = haaltZitting({ fase, vandaag, beslisUiterlijk: datum(uiterlijk), gepland, vrijeDagen });
    return { bron: 'verwacht', zittingId: haalt?.zittingId ?? undefined };
  });
}
