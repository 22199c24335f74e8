/** A form from a JSON schema: what is typed stays text until it is sent; then days, amounts and numbers are read from it. */
import type { Veldfout } from '../api/vraag.js';
import { leesBedrag, schrijfBedrag } from '../invoer/bedrag.js';
import { leesDatum, schrijfDatum, type Gelezen } from '../invoer/datum.js';

export interface Vorm {
  readonly type?: string;
  readonly format?: string;
  readonly pattern?: string;
  readonly description?: string;
  readonly const?: string | number;
  readonly enum?: readonly (string | number)[];
  readonly properties?: Readonly<Record<string, Vorm>>;
  readonly required?: readonly string[];
  readonly items?: Vorm;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly maxLength?: number;
  readonly minimum?: number;
  readonly default?: unknown;
  readonly anyOf?: readonly Vorm[];
  readonly oneOf?: readonly Vorm[];
}

/** What a form holds while it is filled in: text, choices, lists and groups. */
export type Getypt = string | boolean | readonly Getypt[] | { readonly [veld: string]: Getypt };
export type Groep = Readonly<Record<string, Getypt>>;

export type Soort = 'keuze' | 'bedrag' | 'dag' | 'getal' | 'janee' | 'lijst' | 'groep' | 'varianten' | 'tekst';

const LANG = 161;

export function soortVan(vorm: Vorm, naam: string): Soort {
  if (keuzesVan(vorm) !== undefined) return 'keuze';
  if (variantenVan(vorm) !== undefined) return 'varianten';
  if (vorm.type === 'object') return 'groep';
  if (vorm.type === 'array') return 'lijst';
  if (vorm.type === 'boolean') return 'janee';
  if (vorm.type === 'integer' || vorm.type === 'number') return naam.endsWith('Cent') ? 'bedrag' : 'getal';
  return vorm.format === 'date' ? 'dag' : 'tekst';
}

export const isLang = ({ maxLength = 0 }: Vorm): boolean => maxLength >= LANG;

export function keuzesVan({ enum: lijst, anyOf, const: vast }: Vorm): readonly string[] | undefined {
  if (lijst !== undefined) return lijst.map(String);
  if (vast !== undefined) return [String(vast)];
  const vaste = anyOf?.map(({ const: een }) => een);
  return vaste?.every((een) => een !== undefined) === true ? vaste.map(String) : undefined;
}

/** The groups one is chosen of, and the field whose fixed value tells which. */
export function variantenVan(
  vorm: Vorm,
): { readonly veld: string; readonly opties: Readonly<Record<string, Vorm>> } | undefined {
  const lijst = vorm.oneOf ?? vorm.anyOf;
  const eerste = lijst?.[0]?.properties;
  const veld = Object.entries(eerste ?? {}).find(([, deel]) => deel.const !== undefined)?.[0];
  if (lijst === undefined || veld === undefined) return undefined;
  return { veld, opties: Object.fromEntries(lijst.map((een) => [String(een.properties?.[veld]?.const), een])) };
}

export const isGroep = (waarde: Getypt | undefined): waarde is Groep =>
  typeof waarde === 'object' && !Array.isArray(waarde);
export const alsGroep = (waarde: Getypt | undefined): Groep => (isGroep(waarde) ? waarde : {});
export const alsLijst = (waarde: Getypt | undefined): readonly Getypt[] =>
  Array.isArray(waarde) ? (waarde as readonly Getypt[]) : [];
export const alsTekst = (waarde: Getypt | undefined): string => (typeof waarde === 'string' ? waarde : '');

/** What is to be filled in of an empty list or group that must be there. */
export function leegVoor(vorm: Vorm, naam: string): Getypt {
  switch (soortVan(vorm, naam)) {
    case 'groep':
      return vorm.properties === undefined ? {} : leegGroep(vorm);
    case 'lijst':
      return Array.from({ length: vorm.minItems ?? 0 }, () => leegVoor(vorm.items ?? {}, naam));
    case 'janee':
      return vorm.default === true;
    case 'varianten':
      return {};
    case 'keuze':
    case 'bedrag':
    case 'dag':
    case 'getal':
    case 'tekst':
      return vorm.const === undefined ? '' : String(vorm.const);
  }
}

function leegGroep({ properties = {}, required = [] }: Vorm): Groep {
  return Object.fromEntries(
    Object.entries(properties).flatMap(([naam, vorm]) =>
      required.includes(naam) ? [[naam, leegVoor(vorm, naam)]] : [],
    ),
  );
}

/** The way back: what the server holds, as somebody would have typed it. */
export function alsGetypt(vorm: Vorm, naam: string, waarde: unknown): Getypt {
  if (waarde === undefined || waarde === null) return leegVoor(vorm, naam);
  switch (soortVan(vorm, naam)) {
    case 'bedrag':
      return schrijfBedrag(Number(waarde));
    case 'dag':
      return schrijfDatum(alsWoord(waarde));
    case 'janee':
      return waarde === true;
    case 'lijst':
      return (waarde as readonly unknown[]).map((een) => alsGetypt(vorm.items ?? {}, naam, een));
    case 'groep':
      return groepGetypt(vorm, waarde as Readonly<Record<string, unknown>>);
    case 'varianten': {
      const { veld, opties } = variantenVan(vorm) ?? { veld: '', opties: {} };
      const groep = waarde as Readonly<Record<string, unknown>>;
      const gekozen = opties[String(groep[veld])];
      return gekozen === undefined ? {} : groepGetypt(gekozen, groep);
    }
    case 'keuze':
    case 'getal':
    case 'tekst':
      return alsWoord(waarde);
  }
}

const alsWoord = (waarde: unknown): string =>
  typeof waarde === 'string' || typeof waarde === 'number' ? String(waarde) : '';

const groepGetypt = ({ properties = {} }: Vorm, groep: Readonly<Record<string, unknown>>): Groep =>
  Object.fromEntries(
    Object.entries(properties).flatMap(([naam, vorm]) =>
      groep[naam] === undefined ? [] : [[naam, alsGetypt(vorm, naam, groep[naam])]],
    ),
  );

/** Reads what was typed; what cannot be read is named by its path, as the API names its fields. */
export class Lezer {
  readonly fouten: Veldfout[] = [];
  readonly #vandaag: string;

  constructor(vandaag: string) {
    this.#vandaag = vandaag;
  }

  lees(vorm: Vorm, naam: string, getypt: Getypt | undefined, pad: string): unknown {
    switch (soortVan(vorm, naam)) {
      case 'groep':
        return this.groep(vorm, alsGroep(getypt), pad);
      case 'varianten': {
        const { veld, opties } = variantenVan(vorm) ?? { veld: '', opties: {} };
        const gekozen = opties[alsTekst(alsGroep(getypt)[veld])];
        return gekozen === undefined ? undefined : this.groep(gekozen, alsGroep(getypt), pad);
      }
      case 'lijst': {
        const delen = alsLijst(getypt).flatMap((een, nr) => {
          const waarde = this.lees(vorm.items ?? {}, naam, een, `${pad}[${nr}]`);
          return waarde === undefined ? [] : [waarde];
        });
        return delen.length === 0 && (vorm.minItems ?? 0) === 0 ? undefined : delen;
      }
      case 'janee':
        return getypt === true;
      case 'dag':
        return this.gelezen(leesDatum(alsTekst(getypt), { vandaag: this.#vandaag }), pad);
      case 'bedrag':
        return this.gelezen(leesBedrag(alsTekst(getypt)), pad);
      case 'getal':
        return this.getal(alsTekst(getypt), pad);
      case 'keuze':
        return this.keuze(vorm, alsTekst(getypt));
      case 'tekst':
        return alsTekst(getypt).trim() === '' ? undefined : alsTekst(getypt).trim();
    }
  }

  groep({ properties = {}, required = [] }: Vorm, getypt: Groep, pad: string): Record<string, unknown> {
    return Object.fromEntries(
      Object.entries(properties).flatMap(([naam, vorm]) => {
        if (getypt[naam] === undefined && vorm.const === undefined) return [];
        const onder = pad === '' ? naam : `${pad}.${naam}`;
        const waarde = vorm.const ?? this.lees(vorm, naam, getypt[naam], onder);
        if (waarde !== undefined) return [[naam, waarde]];
        // A list that must be there may have nothing in it.
        return soortVan(vorm, naam) === 'lijst' && required.includes(naam) ? [[naam, []]] : [];
      }),
    );
  }

  private gelezen<T>(uitkomst: Gelezen<T>, pad: string): T | undefined {
    if (uitkomst.soort === 'fout') this.fouten.push({ veld: pad, boodschap: uitkomst.zin });
    return uitkomst.soort === 'waarde' ? uitkomst.waarde : undefined;
  }

  private getal(tekst: string, pad: string): number | undefined {
    if (tekst.trim() === '') return undefined;
    if (/^\d{1,9}$/.test(tekst.trim())) return Number(tekst);
    this.fouten.push({ veld: pad, boodschap: 'Schrijf dit als een geheel getal.' });
    return undefined;
  }

  private keuze(vorm: Vorm, tekst: string): string | number | undefined {
    if (tekst === '') return undefined;
    const opties = vorm.enum ?? [...(vorm.anyOf ?? []).flatMap(({ const: een }) => (een === undefined ? [] : [een]))];
    return opties.find((een) => String(een) === tekst);
  }
}
