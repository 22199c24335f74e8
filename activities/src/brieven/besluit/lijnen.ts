import type { LijnGegevens, LijnInvoer, LijnSoort, SteunCode } from '@besluitpad/domain';
import { STEUNSOORTEN } from '@besluitpad/domain';
import { Onmogelijk } from '../../motor/effect.js';

export interface Lijn {
  readonly id: string;
  readonly besluit: string;
  readonly spoor: string;
  readonly steun: string;
  readonly gegevens: LijnGegevens;
}

type Invoer<S extends LijnSoort> = Extract<LijnInvoer, { soort: S }>;

/** A line whose kind is known, with what the worker entered and what was computed from it. */
export interface LijnVan<S extends LijnSoort> extends Lijn {
  readonly invoer: Invoer<S>;
}

export function isSteunCode(steun: string): steun is SteunCode {
  return STEUNSOORTEN.some((s) => s === steun);
}

export function lijnenVan<S extends LijnSoort>(lijnen: readonly Lijn[], soort: S): readonly LijnVan<S>[] {
  return lijnen.flatMap((lijn) => {
    const { invoer } = lijn.gegevens;
    return isInvoer(invoer, soort) ? [{ ...lijn, invoer }] : [];
  });
}

export function findLijn<S extends LijnSoort>(lijnen: readonly Lijn[], soort: S): LijnVan<S> | undefined {
  return lijnenVan(lijnen, soort)[0];
}

export function getLijn<S extends LijnSoort>(lijnen: readonly Lijn[], soort: S): LijnVan<S> {
  const lijn = findLijn(lijnen, soort);
  if (lijn === undefined)
    throw new Onmogelijk(`Deze brief hoort bij een lijn "${soort}" en het besluit heeft er geen.`);
  return lijn;
}

/** The amount a line decided; a letter about money without one cannot be made. */
export function bedragVan(lijn: Lijn): number {
  const { bedragCent } = lijn.gegevens;
  if (bedragCent === undefined) throw new Onmogelijk(`De lijn ${lijn.steun} heeft geen bedrag.`);
  return bedragCent;
}

/** For a letter whose fixed text says that the money is not paid back. */
export function eisNietTerug(lijnen: readonly Lijn[]): void {
  if (lijnenVan(lijnen, 'eenmalig').some(({ invoer }) => invoer.terugvorderbaar))
    throw new Onmogelijk('Deze brief zegt dat de hulp niet terugbetaald wordt, en de beslissing zegt van wel.');
}

/** The whole amount of the category, before means: the first step of the calculation. */
export function volBedrag({ gegevens }: Lijn): number {
  const stap = gegevens.stappen?.[0];
  if (stap === undefined) throw new Onmogelijk('De lijn toont niet hoe het bedrag berekend is.');
  return stap.bedragCent;
}

function isInvoer<S extends LijnSoort>(invoer: LijnInvoer, soort: S): invoer is Invoer<S> {
  return invoer.soort === soort;
}
