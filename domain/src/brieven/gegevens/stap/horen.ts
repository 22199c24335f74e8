import { z } from 'zod';
import { stapBrief } from '../../stap.js';
import { alinea, alineas, datum, regel, uur } from '../../velden.js';

const waarover = z.enum(['leefloon', 'herziening', 'schorsing', 'sanctie', 'terugvordering', 'andere_hulp']);

/** We look at something ourselves: the client is told in writing of the right to be heard (R-HRD-01). */
export const hoorrechtVelden = z.strictObject({
  waarover,
  /** What we learned, from whom and when; facts only, nothing is decided. */
  aanleiding: alineas.min(1),
  /** What the committee may decide, in one or two plain sentences. */
  mogelijkGevolg: alinea,
  /** The meeting that is expected to decide. */
  zitting: datum,
  /** Until when we ask to hear that the client wants to speak. */
  vragenVoor: datum,
});

/** Place and time, once the client asked to be heard (R-HRD-02); a hearing is on a meeting day. */
export const uitnodigingHoorzittingVelden = z.strictObject({
  waarover,
  gevraagdOp: datum.optional(),
  zitting: z.strictObject({ datum, uur, plaats: regel }),
  /** The subcommittee that listens; absent: the committee. */
  subcomite: regel.optional(),
  /** Who sits there, in plain words; absent: the members of the committee. */
  wieLuistert: alinea.optional(),
  afmeldenVoor: datum,
});

/** What the client said to the committee, written apart from the vote (R-HRD-05). */
export const verslagHoorzittingVelden = z.strictObject({
  gehoordOp: datum,
  plaats: regel,
  /** The subcommittee that listened; absent: the committee. */
  subcomite: regel.optional(),
  /** Who came along or spoke for the client: "uw zus Lien De Backer". */
  metWie: regel.optional(),
  samenvatting: alineas.min(1),
  gegeven: z.array(regel).max(10),
  reagerenVoor: datum,
});

export const hoorrechtGegevens = stapBrief(hoorrechtVelden);
export const uitnodigingHoorzittingGegevens = stapBrief(uitnodigingHoorzittingVelden);
export const verslagHoorzittingGegevens = stapBrief(verslagHoorzittingVelden);
