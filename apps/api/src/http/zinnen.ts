/**
 * Dutch sentences for what a schema refuses: which field, which rule. The value itself is never repeated, since it may be
 * somebody's data. A sentence that a schema brings itself goes before these.
 */
import { datumregel, GEEN_DATUM } from '@besluitpad/domain/datum';
import type { core } from 'zod';
import { vormenVan } from './keuzes.js';

/** As raised while parsing, or as reported afterwards with `reportInput`. */
type Issue = core.$ZodRawIssue | core.$ZodIssue;
type Union = Pick<core.$ZodIssueInvalidUnion, 'errors'> & { readonly options?: readonly unknown[] };

export interface Zin {
  readonly regel: string;
  readonly boodschap: string;
}

const SOORTEN: Readonly<Record<string, string>> = {
  string: 'een tekst',
  number: 'een getal',
  int: 'een geheel getal',
  boolean: 'ja of nee (true of false)',
  array: 'een lijst',
  object: 'een object',
  date: 'een datum',
  null: 'leeg (null)',
};

const VORMEN: Readonly<Record<string, string>> = {
  datetime: 'een tijdstip als JJJJ-MM-DDTUU:MM:SSZ',
  time: 'een uur als UU:MM',
  uuid: 'een geldig kenmerk (UUID)',
  guid: 'een geldig kenmerk (UUID)',
  email: 'een geldig e-mailadres',
  url: 'een geldig webadres',
  base64: 'base64-gecodeerd',
};

export function zinVoor(issue: Issue): Zin {
  const veld = noem(issue.path);
  switch (issue.code) {
    case 'invalid_type':
      return issue.input === undefined
        ? { regel: 'verplicht', boodschap: `${veld} ontbreekt.` }
        : { regel: 'type', boodschap: `${veld} moet ${SOORTEN[issue.expected] ?? 'van een ander type'} zijn.` };
    case 'too_small':
      return grens(veld, issue, 'minimum', issue.minimum, issue.inclusive === false ? 'meer dan' : 'minstens');
    case 'too_big':
      return grens(veld, issue, 'maximum', issue.maximum, issue.inclusive === false ? 'minder dan' : 'hoogstens');
    case 'invalid_format':
      return vorm(veld, issue);
    case 'not_multiple_of':
      return { regel: 'veelvoud', boodschap: `${veld} moet een veelvoud van ${issue.divisor} zijn.` };
    case 'unrecognized_keys':
      return { regel: 'onbekend', boodschap: `${veld} bevat onbekende velden: ${noemSleutels(issue.keys)}.` };
    case 'invalid_value':
      return { regel: 'keuze', boodschap: `${veld} moet ${keuzes(issue.values)} zijn.` };
    case 'invalid_union':
      return { regel: 'keuze', boodschap: `${veld} ${unie(issue)}.` };
    case 'invalid_key':
    case 'invalid_element':
      return { regel: 'element', boodschap: `${veld} bevat een ongeldig onderdeel.` };
    case 'custom':
      return eigenRegel(veld, issue.params);
  }
}

/** `lijnen[0].bedragCent`; the request as a whole has no path. */
export function padVan(pad: readonly PropertyKey[] | undefined): string {
  return (pad ?? []).reduce<string>(
    (tot, deel) =>
      typeof deel === 'number' ? `${tot}[${deel}]` : tot === '' ? String(deel) : `${tot}.${String(deel)}`,
    '',
  );
}

function noem(pad: readonly PropertyKey[] | undefined): string {
  const naam = padVan(pad);
  return naam === '' ? 'De inhoud van het verzoek' : `Het veld ${naam}`;
}

/** One and many of what is counted; anything else is compared as a value. */
const EENHEDEN: Readonly<Record<string, readonly [string, string]>> = {
  string: ['teken', 'tekens'],
  array: ['onderdeel', 'onderdelen'],
  set: ['onderdeel', 'onderdelen'],
};

function grens(
  veld: string,
  { origin }: { readonly origin: string },
  regel: 'minimum' | 'maximum',
  waarde: number | bigint,
  woord: string,
): Zin {
  const eenheid = EENHEDEN[origin];
  if (eenheid === undefined) return { regel, boodschap: `${veld} moet ${woord} ${waarde} zijn.` };
  const [een, meer] = eenheid;
  return { regel, boodschap: `${veld} moet ${woord} ${waarde} ${Number(waarde) === 1 ? een : meer} hebben.` };
}

function vorm(veld: string, { format, pattern }: { readonly format: string; readonly pattern?: string }): Zin {
  if (format === 'date') return { regel: datumregel.params.regel, boodschap: GEEN_DATUM };
  const naam = VORMEN[format];
  if (naam !== undefined) return { regel: 'vorm', boodschap: `${veld} moet ${naam} zijn.` };
  const eis = format === 'regex' && pattern !== undefined ? `het patroon ${pattern}` : `de vorm ${format}`;
  return { regel: 'vorm', boodschap: `${veld} volgt niet ${eis}.` };
}

/** A schema that names a rule without a sentence is at least named; the field says the rest. */
function eigenRegel(veld: string, params: Readonly<Record<string, unknown>> | undefined): Zin {
  const regel = params?.['regel'];
  return typeof regel === 'string'
    ? { regel, boodschap: `${veld} voldoet niet aan de regel ${regel}.` }
    : { regel: 'regel', boodschap: `${veld} voldoet niet aan de regel van dit veld.` };
}

/** By the field that chooses between shapes its values are known; without one, each shape says what it asks. */
function unie(issue: Union): string {
  if (issue.options !== undefined) return `moet ${keuzes(issue.options)} zijn`;
  const vormen = vormenVan(issue.errors, vraag);
  return `past bij geen van de toegelaten vormen${vormen.length === 0 ? '' : `: ${vormen.join(', of ')}`}`;
}

/** What one rule of one shape asks, without the field: 'een geheel getal', 'hoogstens 600'. */
function vraag(issue: core.$ZodIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      return SOORTEN[issue.expected] ?? 'een ander type';
    case 'invalid_value':
      return keuzes(issue.values);
    case 'invalid_format':
      return issue.format === 'date' ? 'een datum (JJJJ-MM-DD)' : (VORMEN[issue.format] ?? 'een andere vorm');
    case 'too_small':
      return `${issue.inclusive === false ? 'meer dan' : 'minstens'} ${issue.minimum}`;
    case 'too_big':
      return `${issue.inclusive === false ? 'minder dan' : 'hoogstens'} ${issue.maximum}`;
    case 'not_multiple_of':
      return `een veelvoud van ${issue.divisor}`;
    case 'invalid_union':
    case 'invalid_key':
    case 'invalid_element':
    case 'unrecognized_keys':
    case 'custom':
      return 'een andere vorm';
  }
}

function keuzes(waarden: readonly unknown[]): string {
  const namen = waarden.map(String);
  return namen.length === 1 ? String(namen[0]) : `één van deze waarden (${namen.join(', ')})`;
}

const MAX_SLEUTELS = 5;

/** Names come from the sender, so their number and length are limited. */
function noemSleutels(sleutels: readonly string[]): string {
  const getoond = sleutels.slice(0, MAX_SLEUTELS).map((sleutel) => sleutel.slice(0, 40));
  return getoond.join(', ') + (sleutels.length > MAX_SLEUTELS ? ', …' : '');
}
