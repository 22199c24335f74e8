/** R-COM-22: files are handled without names only while every member agrees; one who disagrees ends it. */
export interface Akkoord {
  readonly lidId: string;
  readonly akkoord: boolean;
}

export interface Anonimiteit {
  readonly gevraagd: boolean;
  /** what holds now */
  readonly anoniem: boolean;
  /** members who did not say yet */
  readonly nogTeAntwoorden: readonly string[];
  readonly nietAkkoord: readonly string[];
}

export function anonimiteitVan(
  gevraagd: boolean,
  ledenIds: readonly string[],
  akkoorden: readonly Akkoord[],
): Anonimiteit {
  const antwoord = new Map(akkoorden.map(({ lidId, akkoord }) => [lidId, akkoord]));
  const nogTeAntwoorden = ledenIds.filter((id) => !antwoord.has(id));
  const nietAkkoord = ledenIds.filter((id) => antwoord.get(id) === false);
  const allen = ledenIds.length > 0 && nogTeAntwoorden.length === 0 && nietAkkoord.length === 0;
  return { gevraagd, anoniem: gevraagd && allen, nogTeAntwoorden, nietAkkoord };
}

const LETTER = '[\\p{L}\\p{M}]';

/** Names of people in a text give way to the number of their file: whole words only, the longest name first. */
export function zonderNamen(tekst: string, namen: readonly string[], dossiernummer: string): string {
  const gezocht = [...new Set(namen.map((naam) => naam.trim()).filter((naam) => naam.length > 1))]
    .sort((a, b) => b.length - a.length)
    .map((naam) => naam.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s+/g, '\\s+'));
  if (gezocht.length === 0) return tekst;
  const aanspreking = '(?:(?:de\\s+heer|mevrouw)\\s+)?';
  const zoek = new RegExp(`(?<!${LETTER})${aanspreking}(?:${gezocht.join('|')})(?!${LETTER})`, 'giu');
  return tekst.replace(zoek, dossiernummer);
}
