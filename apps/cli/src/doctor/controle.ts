/** `overgeslagen`: could not be asked, because something before it is missing. */
export interface Controle {
  readonly naam: string;
  readonly uitslag: 'goed' | 'fout' | 'overgeslagen';
  /** what was found */
  readonly bevinding: string;
  /** what to do about it */
  readonly raad?: string;
}

export const goed = (naam: string, bevinding: string): Controle => ({ naam, uitslag: 'goed', bevinding });

export const fout = (naam: string, bevinding: string, raad: string): Controle => ({
  naam,
  uitslag: 'fout',
  bevinding,
  raad,
});

export const overgeslagen = (naam: string, bevinding: string): Controle => ({
  naam,
  uitslag: 'overgeslagen',
  bevinding,
});

export function isGezond(controles: readonly Controle[]): boolean {
  return controles.every(({ uitslag }) => uitslag === 'goed');
}

const TEKEN = { goed: '✔', fout: '✘', overgeslagen: '–' } as const;

export function alsTekst(controles: readonly Controle[]): string {
  const breedte = Math.max(...controles.map(({ naam }) => naam.length));
  return [
    ...controles.flatMap(({ naam, uitslag, bevinding, raad }) => [
      `${TEKEN[uitslag]} ${naam.padEnd(breedte)}  ${bevinding}`,
      ...(raad === undefined ? [] : [`  ${' '.repeat(breedte)}  → ${raad}`]),
    ]),
    '',
    slotregel(controles),
  ].join('\n');
}

function slotregel(controles: readonly Controle[]): string {
  if (isGezond(controles)) return 'Alles in orde.';
  const tel = (gezocht: Controle['uitslag']): number => controles.filter(({ uitslag }) => uitslag === gezocht).length;
  return `Niet in orde: ${tel('fout')} fout, ${tel('overgeslagen')} niet na te kijken, ${tel('goed')} goed.`;
}
