/**
 * What a social inquiry must hold at least, per track: the two royal decrees of 1 December 2013 (R-INV-05), as data. What
 * is mandatory stops a report from being closed; what asks attention is named, for only the worker knows whether the
 * words already hold it.
 */
import { kort, plusMaanden, type Datum } from '../tijd/datum.js';

export type Spoor = 'MI' | 'MD';

export const VERSLAGDELEN = [
  'situatie',
  'gezin',
  'middelen',
  'verblijf',
  'andereRechten',
  'werkbereidheid',
  'levensomstandigheden',
  'geenHuisbezoek',
  'besluit',
] as const;
export type Verslagdeel = (typeof VERSLAGDELEN)[number];

export interface Gezinslid {
  readonly naam: string;
  readonly onderhoudsplichtig: boolean;
  readonly samenwonend: boolean;
  readonly heeftInkomen: boolean;
}

export interface Onderzoek {
  readonly inhoud: Readonly<Partial<Record<Verslagdeel, string | undefined>>>;
  readonly huisbezoekOp: Datum | undefined;
  readonly opmerkingenClient: boolean;
  readonly client: {
    readonly insz: string | null;
    readonly nationaliteit: string | null;
    readonly burgerlijkeStaat: string | null;
    readonly verblijfsstatus: string | null;
  };
  readonly gezin: readonly Gezinslid[];
  readonly sporen: readonly Spoor[];
  /** Leefloon is decided: willingness to work is one of its conditions. */
  readonly overLeefloon: boolean;
  readonly vandaag: Datum;
}

export interface Onderzoekspunt {
  readonly code: string;
  readonly label: string;
  readonly spoor: Spoor | 'beide';
  readonly weegt: 'verplicht' | 'aandacht';
  /** Where it is mended. */
  readonly veld: string;
  readonly bron: string;
  /** A sentence when something is wanting; undefined when it is in order or does not apply. */
  readonly gebrek: (onderzoek: Onderzoek) => string | undefined;
}

const KB = 'KB van 1 december 2013 (domein R-INV-05, S42)';
const ontbreekt = (label: string) => `In het verslag ontbreekt ${label}.`;

const deel = (code: Verslagdeel, label: string): Onderzoekspunt => ({
  ...{ code, label, spoor: 'beide', weegt: 'verplicht', veld: `inhoud.${code}`, bron: KB },
  gebrek: ({ inhoud }) => (inhoud[code] === undefined ? ontbreekt(label) : undefined),
});

const gegeven = (code: 'nationaliteit' | 'burgerlijkeStaat', label: string): Onderzoekspunt => ({
  ...{ code, label, spoor: 'beide', weegt: 'verplicht', veld: `client.${code}`, bron: KB },
  gebrek: ({ client }) => (client[code] === null ? ontbreekt(label) : undefined),
});

export const ONDERZOEKSPUNTEN: readonly Onderzoekspunt[] = [
  deel('situatie', 'de situatie en de hulpvraag'),
  deel('gezin', 'de samenstelling van het gezin'),
  deel('middelen', 'de middelen'),
  deel('verblijf', 'de feitelijke verblijfplaats'),
  deel('andereRechten', 'de andere sociale rechten'),
  { ...deel('besluit', 'het besluit van het onderzoek'), bron: 'KB van 1 december 2013 (domein R-INV-07, S43)' },
  {
    ...deel('werkbereidheid', 'de werkbereidheid'),
    ...{ spoor: 'MI', bron: 'artikel 3, 5°, RMI-wet (domein §2.4)' },
    gebrek: ({ overLeefloon, inhoud }) =>
      overLeefloon && inhoud.werkbereidheid === undefined ? ontbreekt('de werkbereidheid') : undefined,
  },
  {
    code: 'huisbezoek',
    label: 'het huisbezoek, of de reden waarom het niet kon',
    ...{
      spoor: 'beide',
      weegt: 'verplicht',
      veld: 'huisbezoekOp',
      bron: 'KB van 1 december 2013 (domein R-INV-06, S42)',
    },
    gebrek: gebrekHuisbezoek,
  },
  gegeven('nationaliteit', 'de nationaliteit van de cliënt'),
  gegeven('burgerlijkeStaat', 'de burgerlijke staat van de cliënt'),
  {
    code: 'verblijfsstatus',
    label: 'het verblijfsstatuut van de cliënt',
    ...{ spoor: 'beide', weegt: 'verplicht', veld: 'client.verblijfsstatus', bron: KB },
    gebrek: ({ client: { nationaliteit, verblijfsstatus } }) =>
      nationaliteit !== null && !/^belg/i.test(nationaliteit) && verblijfsstatus === null
        ? ontbreekt('het verblijfsstatuut van de cliënt')
        : undefined,
  },
  {
    code: 'insz',
    label: 'het rijksregisternummer of bisnummer',
    ...{ spoor: 'beide', weegt: 'aandacht', veld: 'client.insz', bron: KB },
    gebrek: ({ client }) =>
      client.insz === null ? 'Het rijksregisternummer of bisnummer van de cliënt is niet bekend.' : undefined,
  },
  {
    code: 'opmerkingenClient',
    label: 'wat de cliënt bij de vaststellingen opmerkte',
    ...{ spoor: 'beide', weegt: 'aandacht', veld: 'opmerkingenClient' },
    bron: 'artikel 60, § 1, OCMW-wet (domein R-INV-09, na te kijken)',
    gebrek: ({ opmerkingenClient }) =>
      opmerkingenClient ? undefined : 'Er staat niet of de cliënt opmerkingen had bij de vaststellingen.',
  },
  {
    code: 'onderhoudsplichtigen',
    label: 'de middelen van wie samenwoont en onderhoudsplichtig is',
    ...{ spoor: 'beide', weegt: 'aandacht', veld: 'inkomens', bron: KB },
    gebrek: ({ gezin }) => {
      const zonder = gezin.filter((lid) => lid.onderhoudsplichtig && lid.samenwonend && !lid.heeftInkomen);
      return zonder.length === 0
        ? undefined
        : `Er is geen inkomen genoteerd van ${zonder.map((lid) => lid.naam).join(', ')}.`;
    },
  },
  {
    code: 'levensomstandigheden',
    label: 'een korte beschrijving van de levensomstandigheden',
    ...{ spoor: 'MD', weegt: 'aandacht', veld: 'inhoud.levensomstandigheden', bron: KB },
    gebrek: ({ inhoud }) =>
      inhoud.levensomstandigheden === undefined
        ? 'De levensomstandigheden zijn niet apart beschreven: kijk na of ze in het verslag staan.'
        : undefined,
  },
];

export interface Puntstand {
  readonly code: string;
  readonly label: string;
  readonly status: 'in_orde' | 'ontbreekt' | 'aandacht';
  readonly veld: string;
  readonly bron: string;
  readonly boodschap: string | null;
}

/** Each point of the tracks of this request, in the order of the list. */
export function onderzoekVolledigheid(onderzoek: Onderzoek): Puntstand[] {
  return ONDERZOEKSPUNTEN.filter(({ spoor }) => spoor === 'beide' || onderzoek.sporen.includes(spoor)).map((punt) => {
    const { code, label, veld, bron, weegt } = punt;
    const boodschap = punt.gebrek(onderzoek) ?? null;
    const gebrek = weegt === 'verplicht' ? 'ontbreekt' : 'aandacht';
    return { code, label, veld, bron, boodschap, status: boodschap === null ? 'in_orde' : gebrek };
  });
}

function gebrekHuisbezoek({ huisbezoekOp, inhoud, vandaag }: Onderzoek): string | undefined {
  if (huisbezoekOp === undefined) {
    return inhoud.geenHuisbezoek === undefined
      ? ontbreekt('het huisbezoek, of de reden waarom het niet kon')
      : undefined;
  }
  if (huisbezoekOp >= plusMaanden(vandaag, -12)) return undefined;
  return `Het huisbezoek van ${kort(huisbezoekOp)} is meer dan een jaar oud.`;
}
