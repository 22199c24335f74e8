/**
 * A request with an open line goes on: adjourned and rejected go back to the worker with what the committee wants to
 * know; an item that could not be dealt with keeps its report and proposal and is at once ripe for the next agenda.
 * The term never stands still meanwhile (domein §4).
 */
import {
  faseNa,
  faseNaZitting,
  laatsteOproepingsdag,
  verslagUiterlijk,
  type Datum,
  type Fase,
} from '@besluitpad/domain';
import { legVast, maakTaak, openRonde, zetMijlpaal } from '@besluitpad/prisma';
import { leesVrijeDagen } from '../klokken/vrijeDagen.js';
import type { Tx } from '../server/database.js';
import type { Wie } from '../toegang/wie.js';
import { vandaagVan } from '../zittingen/zitting.js';
import { eerstHaalbare, type Afhandeling, type BehandeldPunt } from './behandeldPunt.js';
import { noodAanBijkomendeZitting, type Nood } from './bijkomendeZitting.js';
import { herneemVoorstel } from './herneemVoorstel.js';
import { meldNogGeenBeslissing } from './meldNogGeenBeslissing.js';

export async function openVolgendeRonde(tx: Tx, wie: Wie, sluiting: Afhandeling, punt: BehandeldPunt): Promise<void> {
  const ronde = punt.ronde + 1;
  const onbehandeld = punt.status === 'niet_behandeld';
  const fase = onbehandeld ? hernomen(faseNaZitting(false)) : faseNaZitting(false);
  await tx.aanvraag.update({
    where: { id: punt.aanvraagId },
    data: { ronde, fase, rev: { increment: 1 } },
    select: { id: true },
  });
  await openRonde(tx, punt.procedureId, ronde, onbehandeld ? 'secretaris' : 'werker');
  await legVast(tx, wie, {
    ketenId: punt.dossierId,
    dossierId: punt.dossierId,
    soort: 'aanvraag.volgendeRonde',
    onderwerpId: punt.aanvraagId,
    op: sluiting.op,
    gegevens: { ronde, fase, aanleiding: punt.status },
  });
  await meldNogGeenBeslissing(tx, sluiting, punt);
  const vrijeDagen = await leesVrijeDagen(tx);
  const nood = noodVan(sluiting, punt, vrijeDagen);
  if (nood !== undefined) await vraagBijkomendeZitting(tx, sluiting, punt, ronde, nood);
  if (onbehandeld) {
    await herneemVoorstel(tx, punt.voorstelId, ronde, sluiting.op);
    await zetMijlpaal(tx, punt.procedureId, ronde, 'verslagKlaar', sluiting.op);
    await zetMijlpaal(tx, punt.procedureId, ronde, 'voorstelKlaar', sluiting.op);
    return;
  }
  await geefOpdracht(tx, sluiting, punt, ronde, klaarTegen(sluiting, nood, vrijeDagen));
}

/** The steps its report and proposal already took, so that the table of phases stays the only way through. */
function hernomen(fase: Fase): Fase {
  return faseNa(faseNa(fase, 'verslag.afsluiten'), 'voorstel.indienen');
}

export function noodVan(
  { zitting, op, gepland }: Afhandeling,
  { beslisUiterlijk }: Pick<BehandeldPunt, 'beslisUiterlijk'>,
  vrijeDagen: readonly Datum[],
): Nood | undefined {
  return noodAanBijkomendeZitting(
    { vandaag: vandaagVan(op), beslisUiterlijk, oproepingDagen: zitting.oproepingDagen, vrijeDagen },
    gepland,
  );
}

export async function vraagBijkomendeZitting(
  tx: Tx,
  { op }: Afhandeling,
  { procedureId, aanvraagId }: Pick<BehandeldPunt, 'procedureId' | 'aanvraagId'>,
  ronde: number,
  { roepSamenUiterlijk, reden }: Nood,
): Promise<void> {
  await maakTaak(tx, {
    procedureId,
    soort: 'bijkomendeZitting',
    sleutel: `bijkomendeZitting/${aanvraagId}/${ronde}`,
    titel: 'Roep een bijkomende zitting samen',
    rol: 'voorzitter',
    uiterlijk: roepSamenUiterlijk,
    reden,
    op,
  });
}

async function geefOpdracht(
  tx: Tx,
  sluiting: Afhandeling,
  punt: BehandeldPunt,
  ronde: number,
  uiterlijk: Datum | null,
): Promise<void> {
  const opdrachten = punt.lijnen.flatMap((lijn) => (lijn.opdracht === null ? [] : [lijn.opdracht]));
  const verworpen = punt.status === 'verworpen';
  await maakTaak(tx, {
    procedureId: punt.procedureId,
    soort: 'onderzoeksopdracht',
    sleutel: `onderzoeksopdracht/${punt.aanvraagId}/${ronde}`,
    titel: verworpen ? 'Maak een nieuw voorstel' : 'Voer de onderzoeksopdracht van het comité uit',
    rol: 'werker',
    gebruikerId: punt.werkerId,
    uiterlijk,
    reden: verworpen
      ? 'Het comité verwierp het voorstel. De aanvraag is daarmee niet geweigerd: er is een nieuw voorstel nodig.'
      : [...new Set(opdrachten)].join(' '),
    op: sluiting.op,
  });
}

/** In time for the next agenda, or for the extra meeting that is being called. */
export function klaarTegen(
  { gepland, op }: Pick<Afhandeling, 'gepland' | 'op'>,
  nood: Nood | undefined,
  vrijeDagen: readonly Datum[],
): Datum | null {
  if (nood !== undefined) return nood.roepSamenUiterlijk;
  const vandaag = vandaagVan(op);
  const volgende = eerstHaalbare({ gepland, op });
  if (volgende === undefined) return null;
  const verslag = verslagUiterlijk(volgende.datum, volgende.oproepingDagen, vrijeDagen);
  return verslag >= vandaag ? verslag : laatsteOproepingsdag(volgende.datum, volgende.oproepingDagen);
}
