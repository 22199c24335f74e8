import type { z } from 'zod';
import { briefKop, ondertekenaars } from './kop.js';

/**
 * A letter about a step of a procedure: nothing is decided, so it has no appeal page. An act freezes the facts (`velden`);
 * who sends it, to whom and from which day is added when the letter is drawn up.
 */
export function stapBrief<V extends z.ZodRawShape>(velden: z.ZodObject<V>) {
  return briefKop.extend({ ...velden.shape, ondertekenaars });
}
