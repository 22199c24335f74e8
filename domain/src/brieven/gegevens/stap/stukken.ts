import { z } from 'zod';
import { stapBrief } from '../../stap.js';
import { datum, regel } from '../../velden.js';

const stuk = z.strictObject({
  /** Read with "uw": "uw huurcontract". */
  naam: regel,
  /** What it is needed for. */
  waarvoor: regel.optional(),
  /** Its number on the list, which goes with the code. */
  nummer: z.int().positive().optional(),
});

/** A code to send papers with, each once; it opens nothing else. */
const oplaadcode = z.strictObject({ code: regel, adres: regel, tot: datum });

/** The papers we ask for, ticked during the talk and given along. */
export const stukkenlijstVelden = z.strictObject({
  /** Read after "uw aanvraag voor": "een leefloon". */
  gevraagd: regel,
  stukken: z.array(stuk).min(1).max(15),
  tegen: datum,
  oplaadcode: oplaadcode.optional(),
});

/** The same papers again; the clock of the decision never waits for them. */
export const herinneringStukkenVelden = z.strictObject({
  gevraagd: regel,
  eersteVraagOp: datum,
  nummer: z.union([z.literal(1), z.literal(2)]),
  gekregen: z.array(regel).max(15),
  stukken: z.array(stuk).min(1).max(15),
  tegen: datum,
  beslisUiterlijk: datum,
  oplaadcode: oplaadcode.optional(),
});

export const stukkenlijstGegevens = stapBrief(stukkenlijstVelden);
export const herinneringStukkenGegevens = stapBrief(herinneringStukkenVelden);
