import { stapVelden, type Datum, type StapBriefSoort, type StapVelden } from '@besluitpad/domain';
import { naarDb, planEffect, volgendEffectnr } from '@besluitpad/prisma';
import { Programmafout } from '../fouten/weigering.js';
import type { Tx } from '../server/database.js';

export interface Stapbrief<S extends StapBriefSoort> {
  readonly dossierId: string;
  /** The procedure the letter belongs to: its workflow draws it up and is woken once. It must still be open. */
  readonly procedureId: string;
  readonly ronde: number;
  readonly soort: S;
  /** The facts of this step, frozen now. Address, worker, signers and mentions are added when it is drawn up. */
  readonly velden: StapVelden<S>;
  /** The day it is to leave; its clocks of reply count in `velden` from here. */
  readonly briefdatum: Datum;
  readonly op: Date;
  /** The meeting it is a consequence of: its letters leave together. */
  readonly zittingId?: string;
  /** Absent: the way of its kind (`kanaalVanStap`); who has no address gets it at the desk whatever stands here. */
  readonly kanaal?: 'AANGETEKEND' | 'AFGIFTE_ONTVANGSTBEWIJS' | 'GEWONE_BRIEF';
}

/**
 * Plans a letter about a step of a procedure from within an act's own transaction: freezes its facts and intends the effect
 * `drukStapbrief`. Nothing else is needed: the letter is made, released (or put up for signing), and the task to send it made.
 *
 *     await planStapbrief(tx, { dossierId, procedureId, ronde, op, briefdatum: dag, soort: 'uitnodiging_hoorzitting',
 *       velden: { waarover: 'herziening', zitting: { datum, uur: '18 uur', plaats: 'Sociaal Huis' }, afmeldenVoor } });
 *
 * Facts that the schema of the kind (`stapVelden`) refuses are a mistake of the act, which should have asked for them.
 * Gives the id of the frozen facts: the letter has it as `onderwerp_id`. A clock can do the same later: freeze with
 * `vriesStapbrief`, start the clock with that id as its subject and `gevolg: 'effect:drukStapbrief'` at its moment.
 */
export async function planStapbrief<S extends StapBriefSoort>(tx: Tx, brief: Stapbrief<S>): Promise<string> {
  const id = await vriesStapbrief(tx, brief);
  const { procedureId, ronde } = brief;
  const volgnr = await volgendEffectnr(tx, procedureId, ronde, 'drukStapbrief');
  await planEffect(tx, { procedureId, ronde, effect: 'drukStapbrief', onderwerpId: id, volgnr });
  return id;
}

/** Only freezes the facts; a clock's moment draws the letter up when it comes. */
export async function vriesStapbrief<S extends StapBriefSoort>(tx: Tx, brief: Stapbrief<S>): Promise<string> {
  const { dossierId, procedureId, soort, velden, kanaal = null, zittingId = null } = brief;
  const uitkomst = stapVelden[soort].safeParse(velden);
  if (!uitkomst.success) {
    const fouten = uitkomst.error.issues.map((i) => i.path.join('.')).join(', ');
    throw new Programmafout(`A letter of the kind ${soort} was planned with facts its schema refuses: ${fouten}.`);
  }
  const { id } = await tx.stapbrief.create({
    data: {
      dossierId,
      procedureId,
      soort,
      // Plain JSON by its schema: strings, numbers, lists and records.
      velden,
      ...{ kanaal, zittingId },
      briefdatum: naarDb(brief.briefdatum),
      gemaaktOp: brief.op,
    },
    select: { id: true },
  });
  return id;
}
