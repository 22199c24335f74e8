/**
 * Convenes the members: in one transaction the whole agenda is frozen and the convocations are ordered. Refused after
 * the last day on which they can be with the members, and while an item may not leave.
 */
import { kort, laatsteOproepingsdag } from '@besluitpad/domain';
import { getProcedure, legVast, nu, planEffect, rondTaakAf, zetMijlpaal } from '@besluitpad/prisma';
import { voegBekrachtigingenToe } from '../agenda/bekrachtigingen.js';
import { formeleToets } from '../agenda/formeleToets.js';
import { eisVastgesteld, leesVaststelling } from '../agenda/stelVast.js';
import { legVersieVast } from '../agenda/versies.js';
import { voerGeslotenAanvragenAf } from '../agenda/voerAf.js';
import { leesVoorstellen } from '../agenda/voorstellen.js';
import { bestelOproepingen, leesZetels } from '../bundels/oproepingen.js';
import { Weigering } from '../fouten/weigering.js';
import type { Tx } from '../server/database.js';
import type { Wie } from '../toegang/wie.js';
import { bevries } from './bevries.js';
import { vanOproepenNaarHouden } from './klokken.js';
import { GRONDSLAG_TWEEDE_OPROEPING } from './tweedeOproeping.js';
import { UITWEGEN_NA_LAATSTE_OPROEPINGSDAG } from './uitwegen.js';
import { noteerWijziging } from './wijziging.js';
import { eisFase, vandaagVan, type Zitting } from './zitting.js';

export async function roepOp(tx: Tx, wie: Wie, zitting: Zitting): Promise<void> {
  eisFase(zitting, 'gepland');
  const op = await nu(tx);
  eisOpTijd(zitting, op);
  // As the agenda stood before what the law itself adds and takes off.
  const vaststelling = await leesVaststelling(tx, zitting.id);
  await voerGeslotenAanvragenAf(tx, wie, zitting, op);
  await voegBekrachtigingenToe(tx, wie, zitting, op);
  const { voorstelIds, aanvraagIds, aantal } = await leesPunten(tx, zitting);
  eisVastgesteld(vaststelling);
  await eisInOrde(tx, voorstelIds);
  await legVersieVast(tx, wie, { zitting, aanleiding: 'verzonden', op });
  await bevries(tx, wie, { zittingId: zitting.id, aanvraagIds, op });
  await tx.zitting.update({
    where: { id: zitting.id },
    data: { fase: 'opgeroepen', opgeroepenOp: op },
    select: { id: true },
  });
  await legVast(tx, wie, {
    ketenId: zitting.id,
    soort: 'zitting.opgeroepen',
    onderwerpId: zitting.id,
    op,
    grondslag: zitting.tweedeOproeping ? GRONDSLAG_TWEEDE_OPROEPING : null,
    gegevens: { punten: aantal, datum: zitting.datum },
  });
  await bestel(tx, wie, zitting, op);
  await noteerWijziging(tx, wie, { zittingId: zitting.id, wat: 'de leden zijn opgeroepen: de agenda ligt vast', op });
}

function eisOpTijd(zitting: Zitting, op: Date): void {
  const uiterste = laatsteOproepingsdag(zitting.datum, zitting.oproepingDagen);
  if (vandaagVan(op) <= uiterste) return;
  throw new Weigering(
    'handeling.nietMogelijk',
    `De oproeping moest ten laatste op ${kort(uiterste)} bij de leden zijn, ${zitting.oproepingDagen} dagen voor de zitting. ` +
      'Voor deze zitting kan dat niet meer.',
    { extra: { oproepenUiterlijk: uiterste, uitwegen: UITWEGEN_NA_LAATSTE_OPROEPINGSDAG } },
  );
}

async function leesPunten(
  tx: Tx,
  zitting: Zitting,
): Promise<{ voorstelIds: string[]; aanvraagIds: string[]; aantal: number }> {
  const punten = await tx.agendapunt.findMany({
    where: { zittingId: zitting.id, status: 'open' },
    select: { voorstelId: true, aanvraagId: true },
  });
  if (punten.length === 0) throw new Weigering('handeling.nietMogelijk', 'De agenda is nog leeg.');
  const metVoorstel = punten.filter((punt) => punt.voorstelId !== null);
  return {
    voorstelIds: metVoorstel.flatMap(({ voorstelId }) => voorstelId ?? []),
    aanvraagIds: metVoorstel.flatMap(({ aanvraagId }) => aanvraagId ?? []),
    aantal: punten.length,
  };
}

async function eisInOrde(tx: Tx, voorstelIds: readonly string[]): Promise<void> {
  const nietInOrde = (await leesVoorstellen(tx, voorstelIds)).flatMap((voorstel) => {
    const fouten = formeleToets(voorstel).filter((toetspunt) => !toetspunt.inOrde);
    return fouten.length === 0 ? [] : [{ voorstelId: voorstel.id, dossiernummer: voorstel.dossiernummer, fouten }];
  });
  if (nietInOrde.length === 0) return;
  throw new Weigering(
    'handeling.nietMogelijk',
    `De agenda kan nog niet vertrekken: ${nietInOrde.map((punt) => `${punt.dossiernummer} (${punt.fouten.map((fout) => fout.zin.toLowerCase()).join(', ')})`).join('; ')}.`,
    { extra: { nietInOrde } },
  );
}

/** One print of the agenda, and what each reader gets with it. */
async function bestel(tx: Tx, wie: Wie, zitting: Zitting, op: Date): Promise<void> {
  const { id: procedureId, ronde } = await getProcedure(tx, 'zitting', zitting.id);
  await zetMijlpaal(tx, procedureId, ronde, 'opgeroepen', op);
  await vanOproepenNaarHouden(tx, procedureId, zitting, vandaagVan(op));
  await rondTaakAf(tx, `oproeping/${zitting.id}`, op, wie.gebruikerId);
  await planEffect(tx, { procedureId, ronde, effect: 'drukOproeping', onderwerpId: zitting.id });
  await bestelOproepingen(tx, zitting, await leesZetels(tx, zitting), op);
}
