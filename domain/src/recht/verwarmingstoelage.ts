import { datum, type Datum } from '../tijd/datum.js';
import { kies, type Bevestiging, type Tabel } from './tabel.js';

export interface VerwarmingstoelageRegel {
  readonly centPerLiter: number;
  readonly maximumLiter: number;
  /** Fuel bought at the pump is not measured: one flat amount. */
  readonly forfaitPompCent: number;
}

export const verwarmingstoelageBarema: Tabel<VerwarmingstoelageRegel> = {
  naam: 'de verwarmingstoelage',
  openRij: 'totBevestiging',
  rijen: [
    {
      vanaf: datum('2026-01-01'),
      waarde: { centPerLiter: 14, maximumLiter: 1500, forfaitPompCent: 21000 },
      bron: 'programmawet 27 december 2004; bedragen op boom.be, affligem.be, kuurne.be',
      zekerheid: 'na_te_kijken',
    },
  ],
};

/** @param pomp bought at the pump: the flat amount, however many litres the tickets say */
export function verwarmingstoelage(
  { liter, pomp = false }: { readonly liter: number; readonly pomp?: boolean | undefined },
  leverdatum: Datum,
  bevestigdTot?: Bevestiging<VerwarmingstoelageRegel>,
): number {
  if (!Number.isInteger(liter) || liter <= 0)
    throw new RangeError('Het aantal liter is een geheel getal groter dan nul.');
  const { centPerLiter, maximumLiter, forfaitPompCent } = kies(
    verwarmingstoelageBarema,
    leverdatum,
    bevestigdTot,
  ).waarde;
  return pomp ? forfaitPompCent : Math.min(liter, maximumLiter) * centPerLiter;
}
