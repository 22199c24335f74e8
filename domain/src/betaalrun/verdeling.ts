/** Who gets what of a month: first who has a right to a part of it by a mandate or a budget agreement, the rest to the client. */
import { datum, laatsteVanMaand, type Datum } from '../tijd/datum.js';

/** R-EXE-03: nobody but the client is paid without one of these. */
export const GRONDEN_VOOR_DERDE = ['volmacht', 'budgetbeheer'] as const;
export type GrondVoorDerde = (typeof GRONDEN_VOOR_DERDE)[number];

export interface Derde {
  readonly id: string;
  readonly naam: string;
  readonly iban: string;
  readonly mededeling: string;
  /** a fixed sum each month; absent: all that is left */
  readonly bedragCent?: number | undefined;
  readonly van: Datum;
  readonly tot?: Datum | undefined;
}

export interface Betaaldeel {
  readonly maand: string;
  readonly bedragCent: number;
  /** absent: the client */
  readonly derdeId?: string;
}

export function sleutelVan(derdeId: string, maand: string): string {
  return `${derdeId}/${maand}`;
}

export function verdeel(
  { maand, teBetalenCent }: { readonly maand: string; readonly teBetalenCent: number },
  derden: readonly Derde[],
  betaaldAanDerden: ReadonlyMap<string, number>,
): Betaaldeel[] {
  let over = teBetalenCent;
  const delen: Betaaldeel[] = [];
  for (const derde of derden.filter((een) => geldtIn(een, maand))) {
    const al = betaaldAanDerden.get(sleutelVan(derde.id, maand)) ?? 0;
    const bedragCent = Math.min(over, Math.max(0, (derde.bedragCent ?? over + al) - al));
    if (bedragCent > 0) delen.push({ maand, bedragCent, derdeId: derde.id });
    over -= bedragCent;
  }
  return over > 0 ? [...delen, { maand, bedragCent: over }] : delen;
}

/** The whole month follows what held on its first day: a mandate of the middle of a month begins with the next. */
function geldtIn({ van, tot }: Derde, maand: string): boolean {
  const eerste = datum(`${maand}-01`);
  return van <= eerste && (tot === undefined || tot >= laatsteVanMaand(eerste));
}
