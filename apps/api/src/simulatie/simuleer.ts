/** What a meeting less or more would do to the open requests: one query over all of them, and nothing is changed. */
import {
  datum,
  kort,
  plusWerkdagen,
  simuleerZittingen,
  type Datum,
  type GeplandeZitting,
  type OpenDossier,
} from '@besluitpad/domain';
import { naarDb } from '@besluitpad/prisma';
import { getHuisregels } from '../comite/huisregels.js';
import { leesOgenblik } from '../dossiers/dag.js';
import { logInzage } from '../dossiers/inzage.js';
import { veldWeigering } from '../fouten/weigering.js';
import { leesVrijeDagen } from '../klokken/vrijeDagen.js';
import type { Tx } from '../server/database.js';
import type { Wie } from '../toegang/wie.js';
import type { Simulatie, Simulatievraag } from './vormen.js';

/** A request still under inquiry is given the same two working days as on its registration. */
const WERKDAGEN_VOOR_AGENDA = 2;

export async function simuleer(tx: Tx, wie: Wie, vraag: Simulatievraag): Promise<Simulatie> {
  const zonder = vraag.zonder ?? [];
  const met = vraag.met ?? [];
  if (zonder.length + met.length === 0) {
    throw veldWeigering('zonder', 'verplicht', 'Zeg welke zitting wegvalt (zonder) of erbij komt (met).');
  }
  const { dag: vandaag } = await leesOgenblik(tx);
  const zittingen = await leesZittingen(tx, vandaag);
  eisBekend(zonder, zittingen);
  eisToekomst(met, vandaag);
  const vrijeDagen = await leesVrijeDagen(tx);
  const { oproepingDagen } = await getHuisregels(tx);
  const dossiers = await leesOpenDossiers(tx, plusWerkdagen(vandaag, WERKDAGEN_VOOR_AGENDA, vrijeDagen));
  await logInzage(tx, wie, 'simulatie van de zittingen', null);
  const { bekeken, gevolgen } = simuleerZittingen({
    ...{ vandaag, dossiers, zittingen, zonder, met, vrijeDagen },
    oproepingDagen: oproepingDagen.waarde,
  });
  return {
    ...{ vandaag, zonder, met, bekeken },
    gevolgen: gevolgen.map((gevolg) => ({ ...gevolg, uitwegen: [...gevolg.uitwegen] })),
  };
}

async function leesZittingen(tx: Tx, vandaag: Datum): Promise<GeplandeZitting[]> {
  const rijen = await tx.$queryRaw<{ id: string; datum: string; oproepingDagen: number }[]>`
    SELECT id, datum::text AS datum, oproeping_dagen AS "oproepingDagen" FROM zitting
    WHERE fase IN ('gepland', 'opgeroepen', 'bezig') AND subcomite_id IS NULL AND datum >= ${naarDb(vandaag)}::date ORDER BY datum`;
  return rijen.map((rij) => ({ ...rij, datum: datum(rij.datum) }));
}

async function leesOpenDossiers(tx: Tx, klaarOp: Datum): Promise<OpenDossier[]> {
  const rijen = await tx.$queryRaw<
    {
      aanvraagId: string;
      dossierId: string;
      nummer: string;
      uiterlijk: string;
      onderzoek: boolean;
      zitting: string | null;
    }[]
  >`
    WITH opAgenda AS (
      SELECT DISTINCT ON (p.aanvraag_id) p.aanvraag_id, p.zitting_id FROM agendapunt p JOIN zitting z ON z.id = p.zitting_id
      WHERE p.status = 'open' AND p.aanvraag_id IS NOT NULL AND z.fase IN ('gepland', 'opgeroepen', 'bezig')
      ORDER BY p.aanvraag_id, z.datum)
    SELECT a.id AS "aanvraagId", a.dossier_id AS "dossierId", d.nummer, a.beslis_uiterlijk::text AS uiterlijk,
      a.fase = 'onderzoek' AS onderzoek, o.zitting_id AS zitting
    FROM aanvraag a JOIN dossier d ON d.id = a.dossier_id LEFT JOIN opAgenda o ON o.aanvraag_id = a.id
    WHERE a.gesloten_op IS NULL`;
  return rijen.map(({ aanvraagId, dossierId, nummer, uiterlijk, onderzoek, zitting }) => ({
    ...{ aanvraagId, dossierId, nummer, beslisUiterlijk: datum(uiterlijk) },
    ...(zitting === null ? {} : { zittingId: zitting }),
    ...(onderzoek ? { klaarOp } : {}),
  }));
}

function eisBekend(zonder: readonly Datum[], zittingen: readonly GeplandeZitting[]): void {
  const onbekend = zonder.find((dag) => !zittingen.some((zitting) => zitting.datum === dag));
  if (onbekend === undefined) return;
  throw veldWeigering('zonder', 'onbestaand', `Op ${kort(onbekend)} is er geen zitting gepland.`);
}

function eisToekomst(met: readonly Datum[], vandaag: Datum): void {
  const voorbij = met.find((dag) => dag < vandaag);
  if (voorbij === undefined) return;
  throw veldWeigering('met', 'verleden', `Een zitting op ${kort(voorbij)} kan niet meer: vandaag is ${kort(vandaag)}.`);
}
