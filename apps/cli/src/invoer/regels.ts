/** What stands on the lines of a file, before the API judges it. */

export type Regel =
  | { readonly nummer: number; readonly soort: 'goed'; readonly sleutel: string; readonly inhoud: object }
  | { readonly nummer: number; readonly soort: 'fout'; readonly fouten: readonly Regelfout[] };

export interface Regelfout {
  readonly veld: string;
  readonly regel: string;
  readonly boodschap: string;
}

/** Undefined for a line without content. The key is needed here already: it makes sending the same file again harmless. */
export function leesRegel(tekst: string, nummer: number): Regel | undefined {
  const kaal = (nummer === 1 ? tekst.replace(/^\uFEFF/, '') : tekst).trim();
  if (kaal === '') return undefined;
  const fout = (veld: string, regel: string, boodschap: string): Regel => ({
    nummer,
    soort: 'fout',
    fouten: [{ veld, regel, boodschap }],
  });
  let inhoud: unknown;
  try {
    inhoud = JSON.parse(kaal);
  } catch {
    return fout('', 'json', 'Deze regel is geen geldige JSON.');
  }
  if (typeof inhoud !== 'object' || inhoud === null || Array.isArray(inhoud)) {
    return fout('', 'object', 'Deze regel is geen JSON-object.');
  }
  const sleutel: unknown = 'sleutel' in inhoud ? inhoud.sleutel : undefined;
  if (sleutel === undefined) return fout('sleutel', 'verplicht', 'Het veld sleutel ontbreekt.');
  if (typeof sleutel !== 'string' || sleutel === '') {
    return fout('sleutel', 'type', 'Het veld sleutel moet een tekst zijn die niet leeg is.');
  }
  return { nummer, soort: 'goed', sleutel, inhoud };
}
