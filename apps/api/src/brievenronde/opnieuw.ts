/** Trying again what failed in the letters of a meeting, and nothing else: each through the ledger, so nothing is doubled. */
import type { Tx } from '../server/database.js';
import { probeerOpnieuw } from '../effecten/herstel.js';
import type { Wie } from '../toegang/wie.js';
import { eisFase, getZitting } from '../zittingen/zitting.js';
import { leesEffecten } from './leesRonde.js';
import { eisGeenPauze } from './pauze.js';
import type { Herkanst } from './vormen.js';

/** An uncertain step is left to who finds out whether it happened: nothing is repeated blindly. */
export async function probeerMislukteOpnieuw(tx: Tx, wie: Wie, zittingId: string): Promise<Herkanst> {
  eisFase(await getZitting(tx, zittingId), 'gesloten');
  await eisGeenPauze(tx, zittingId);
  const effecten = await leesEffecten(tx, zittingId);
  const mislukt = effecten.filter(({ status }) => status === 'mislukt');
  for (const { id } of mislukt) await probeerOpnieuw(tx, wie, { id, reden: undefined });
  return {
    opnieuw: mislukt.length,
    overgeslagen: effecten.filter(({ status }) => status === 'onzeker').map(({ id }) => id),
  };
}
