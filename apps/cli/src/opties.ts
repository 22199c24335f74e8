import { parseArgs } from 'node:util';

/** What a person typed wrongly: one clear Dutch line, exit code 2. */
export class GebruiksFout extends Error {
  override readonly name = 'GebruiksFout';
}

/** waarde: '--zitting 2026-03-26'; vlag: '--json'. */
export type Optiesoorten = Readonly<Record<string, 'waarde' | 'vlag'>>;

export type Opties<S extends Optiesoorten> = {
  readonly [Naam in keyof S]?: S[Naam] extends 'vlag' ? true : string;
};

/**
 * Reads options strictly. The tokens are judged here and not by parseArgs, whose strict mode answers in English and
 * lets a repeated option silently win over the first.
 */
export function leesOpties<S extends Optiesoorten>(args: readonly string[], soorten: S): Opties<S> {
  return leesArgumenten(args, soorten, 0).opties;
}

export interface Argumenten<S extends Optiesoorten> {
  readonly opties: Opties<S>;
  /** what stands without a name, such as the file of `invoer FILE`; at most as many as asked */
  readonly losse: readonly string[];
}

export function leesArgumenten<S extends Optiesoorten>(
  args: readonly string[],
  soorten: S,
  hoogstensLos: number,
): Argumenten<S> {
  const options = Object.fromEntries(
    Object.entries(soorten).map(([naam, soort]) => [naam, { type: soort === 'vlag' ? 'boolean' : 'string' } as const]),
  );
  const { tokens } = parseArgs({ args: [...args], options, strict: false, allowPositionals: true, tokens: true });
  const gelezen = new Map<string, string | true>();
  const losse: string[] = [];
  for (const token of tokens) {
    if (token.kind === 'option-terminator') throw new GebruiksFout('"--" hoort hier niet.');
    if (token.kind === 'positional') {
      if (losse.length >= hoogstensLos) throw new GebruiksFout(`Onverwacht argument "${token.value}".`);
      losse.push(token.value);
      continue;
    }
    const soort = Object.hasOwn(soorten, token.name) ? soorten[token.name] : undefined;
    if (soort === undefined) {
      const bekend = Object.keys(soorten).map((naam) => `--${naam}`);
      throw new GebruiksFout(`Onbekende optie ${token.rawName}. Bekend zijn: ${bekend.join(', ')}.`);
    }
    if (gelezen.has(token.name)) throw new GebruiksFout(`Optie ${token.rawName} staat er twee keer.`);
    gelezen.set(token.name, waardeVan(token, soort));
  }
  return { opties: Object.fromEntries(gelezen) as Opties<S>, losse };
}

interface Optietoken {
  readonly rawName: string;
  readonly value: string | undefined;
  readonly inlineValue: boolean | undefined;
}

function waardeVan({ rawName, value, inlineValue }: Optietoken, soort: 'waarde' | 'vlag'): string | true {
  if (soort === 'vlag') {
    if (value !== undefined) throw new GebruiksFout(`Optie ${rawName} krijgt geen waarde.`);
    return true;
  }
  // Without "=" a following option is no value: '--zitting --json' forgot the date.
  if (value === undefined || value === '' || (inlineValue !== true && value.startsWith('--'))) {
    throw new GebruiksFout(`Optie ${rawName} vraagt een waarde.`);
  }
  return value;
}
