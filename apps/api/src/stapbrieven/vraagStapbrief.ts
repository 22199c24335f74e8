/**
 * The one place where an act orders a letter about a step (no decision): to the client, his next of kin or the Minister.
 * The worker is asked to write it; the wording of each kind stands with the letters.
 */
import { maakTaak } from '@besluitpad/prisma';
import type { Tx } from '../server/database.js';

const TITEL = {
  overlijden: 'Schrijf de nabestaanden na het overlijden',
  intrekking: 'Bevestig de intrekking aan de cliënt',
  nog_geen_beslissing: 'Laat de cliënt weten dat er nog geen beslissing is',
  uitnodiging_hoorzitting: 'Nodig de cliënt uit om gehoord te worden',
  verslag_hoorzitting: 'Bezorg de cliënt het verslag van het gesprek met het comité',
  bevoegdheidsconflict: 'Vraag de minister welk OCMW bevoegd is',
  beroep_gevolg: 'Laat de cliënt weten wat er na het beroep gebeurt',
} as const;
export type Stapbriefsoort = keyof typeof TITEL;

export interface Stapbriefvraag {
  readonly procedureId: string;
  readonly dossierId: string;
  readonly soort: Stapbriefsoort;
  /** What the letter is about: the request, the hearing, the appeal. */
  readonly onderwerpId: string;
  readonly werkerId: string;
  readonly uiterlijk?: string;
  readonly reden?: string;
  readonly op: Date;
}

export async function vraagStapbrief(tx: Tx, vraag: Stapbriefvraag): Promise<void> {
  const { procedureId, soort, onderwerpId, werkerId, uiterlijk, reden, op } = vraag;
  await maakTaak(tx, {
    ...{ procedureId, op },
    soort: `stapbrief.${soort}`,
    sleutel: `stapbrief.${soort}/${onderwerpId}`,
    titel: TITEL[soort],
    rol: 'werker',
    gebruikerId: werkerId,
    uiterlijk: uiterlijk ?? null,
    reden: reden ?? null,
  });
}
