/** Can the committee still decide in time at a planned meeting? Asked once, on the day the request is registered. */
import {
  kort,
  laatsteHaalbareZitting,
  uitwegenVoor,
  verslagUiterlijk,
  verwarmingstoelageAanvragenUiterlijk,
  type Datum,
} from '@besluitpad/domain';
import { naarDb } from '@besluitpad/prisma';
import { dagUitDb } from '../dossiers/dag.js';
import { leesHuisregels } from '../dossiers/huis.js';
import { leesVrijeDagen } from '../klokken/vrijeDagen.js';
import type { Tx } from '../server/database.js';
import type { Waarschuwing } from './vormen.js';

export interface Beslishorizon {
  readonly laatsteHaalbareZitting: Datum | null;
  readonly verslagUiterlijk: Datum | null;
  readonly waarschuwing?: Waarschuwing;
}

/** The report is due two working days before the agenda leaves, so a meeting nearer than that is out of reach. */
const WERKDAGEN_VOOR_AGENDA = 2;

export async function leesHorizon(tx: Tx, vandaag: Datum, uiterlijk: Datum): Promise<Beslishorizon> {
  const gepland = await tx.zitting.findMany({
    where: { fase: 'gepland', subcomiteId: null, datum: { gte: naarDb(vandaag), lte: naarDb(uiterlijk) } },
    select: { id: true, datum: true, oproepingDagen: true },
  });
  const zittingen = gepland.map((zitting) => ({ ...zitting, datum: dagUitDb(zitting.datum) }));
  const vrijeDagen = await leesVrijeDagen(tx);
  const haalbaar = laatsteHaalbareZitting(zittingen, {
    nu: vandaag,
    uiterlijk,
    werkdagenVerslag: WERKDAGEN_VOOR_AGENDA,
    vrijeDagen,
  });
  if (haalbaar !== undefined) {
    return {
      laatsteHaalbareZitting: haalbaar.datum,
      verslagUiterlijk: verslagUiterlijk(haalbaar.datum, haalbaar.oproepingDagen, vrijeDagen),
    };
  }
  const { oproepingDagen } = await leesHuisregels(tx);
  const vraag = { nu: vandaag, uiterlijk, oproepingDagen: oproepingDagen.waarde, vrijeDagen };
  const mogelijkheden = uitwegenVoor(vraag);
  return {
    laatsteHaalbareZitting: null,
    verslagUiterlijk: null,
    waarschuwing: {
      tekst: `Geen enkele geplande zitting kan nog tijdig beslissen: de termijn loopt af op ${kort(uiterlijk)}.`,
      uitwegen: mogelijkheden.map(({ tekst }) => tekst),
      mogelijkheden: [...mogelijkheden],
    },
  };
}

/** CLK-31: who asks later than sixty days after the delivery will be refused; better to hear it at the desk. */
export function waarschuwVoorVerwarming(
  waarschuwing: Waarschuwing | undefined,
  ontvangenOp: Datum,
  leverdatums: readonly Datum[],
): Waarschuwing | undefined {
  const teLaat = leverdatums.map((dag) => verwarmingstoelageAanvragenUiterlijk(dag)).filter((dag) => dag < ontvangenOp);
  if (teLaat.length === 0) return waarschuwing;
  const zin = `De verwarmingstoelage moest gevraagd zijn tegen ${teLaat.map(kort).join(' en ')}: ze kan enkel nog geweigerd worden.`;
  return {
    tekst: [waarschuwing?.tekst, zin].filter(Boolean).join(' '),
    uitwegen: waarschuwing?.uitwegen ?? [],
    mogelijkheden: waarschuwing?.mogelijkheden ?? [],
  };
}
