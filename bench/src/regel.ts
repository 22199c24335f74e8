/** One line of the table. `gehaald` is undefined where a number only stands beside another one. */
export interface Regel {
  readonly maat: string;
  readonly gemeten: string;
  readonly teHalen: string;
  readonly gehaald?: boolean | undefined;
}

export type Meting = () => Promise<readonly Regel[]>;

export const getal = (waarde: number, decimalen = 0): string => waarde.toFixed(decimalen).replace('.', ',');
export const procent = (deel: number): string => `${getal(deel * 100)} %`;

/** A number that must not be above its limit. */
export function hoogstens(maat: string, waarde: number, grens: number, eenheid = '', decimalen = 0): Regel {
  return {
    maat,
    gemeten: `${getal(waarde, decimalen)}${eenheid}`,
    teHalen: `≤ ${getal(grens)}${eenheid}`,
    gehaald: waarde <= grens,
  };
}

/** A share that must at least be reached. */
export function minstensDeel(maat: string, deel: number, grens: number): Regel {
  return { maat, gemeten: procent(deel), teHalen: `≥ ${procent(grens)}`, gehaald: deel >= grens };
}

/** What a comparison needs beside it to be read. */
export const ernaast = (maat: string, gemeten: string): Regel => ({ maat, gemeten, teHalen: '' });

/** The value below which this share of the measured ones lies. */
export function percentiel(waarden: readonly number[], deel: number): number {
  const gesorteerd = [...waarden].sort((a, b) => a - b);
  const waarde = gesorteerd[Math.min(gesorteerd.length - 1, Math.ceil(gesorteerd.length * deel) - 1)];
  if (waarde === undefined) throw new Error('Er is niets gemeten');
  return waarde;
}
