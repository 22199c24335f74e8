/**
 * The committee met and decided nothing on this request: the client learns that, until when it must decide, and what
 * happens next. Where a line was decided with it (an advance), the letter of that decision says so instead.
 */
import { stilzwijgenVoorzichtig, type StapVelden } from '@besluitpad/domain';
import { planStapbrief } from '../brieven/planStapbrief.js';
import { leesSubcomitenaam } from '../comite/subcomites.js';
import { leesAanvraagwoorden, leesVertrekdag } from '../stapbrieven/woorden.js';
import type { Tx } from '../server/database.js';
import { vandaagVan } from '../zittingen/zitting.js';
import { eerstHaalbare, type Afhandeling, type BehandeldPunt } from './behandeldPunt.js';

type Velden = StapVelden<'nog_geen_beslissing'>;

export async function meldNogGeenBeslissing(tx: Tx, sluiting: Afhandeling, punt: BehandeldPunt): Promise<void> {
  const { zitting, op } = sluiting;
  const grond = grondVan(punt);
  const { soort } = await tx.aanvraag.findUniqueOrThrow({ where: { id: punt.aanvraagId }, select: { soort: true } });
  // Who asked nothing waits for nothing: a file opened on own initiative has no limit that protects the client.
  if (grond === undefined || soort !== 'aanvraag') return;
  const woorden = await leesAanvraagwoorden(tx, punt.aanvraagId);
  const volgende = eerstHaalbare(sluiting)?.datum;
  const velden: Velden = {
    ...woorden,
    grond,
    zitting: zitting.datum,
    ...(await leesSubcomitenaam(tx, zitting)),
    redenen: redenenVan(punt),
    beslisUiterlijk: punt.beslisUiterlijk,
    stilzwijgenBeroepTot: stilzwijgenVoorzichtig(woorden.aanvraagDatum),
    ...(volgende === undefined ? {} : { volgendeZitting: volgende }),
  };
  const { dossierId, procedureId, ronde } = punt;
  const briefdatum = await leesVertrekdag(tx, vandaagVan(op));
  await planStapbrief(tx, {
    ...{ dossierId, procedureId, ronde, op, velden, briefdatum },
    ...{ soort: 'nog_geen_beslissing', zittingId: zitting.id },
  });
}

function grondVan({ status }: BehandeldPunt): Velden['grond'] | undefined {
  switch (status) {
    case 'verdaagd':
    case 'verworpen':
      return status;
    case 'niet_behandeld':
      return 'geen_quorum';
    case 'beslist':
      return undefined;
  }
}

/** What the committee still wants to know; the other grounds speak for themselves. */
function redenenVan({ lijnen }: BehandeldPunt): string[] {
  return [...new Set(lijnen.flatMap(({ opdracht }) => (opdracht === null || opdracht === '' ? [] : [opdracht])))];
}
