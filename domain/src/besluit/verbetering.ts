/**
 * A mistake in a locked decision: does putting it right change the client's rights? Then the committee decides anew and the
 * client gets a new letter with a new appeal term; else the mistake is put right in a next version of the text.
 */
import type { Zekerheid } from '../recht/tabel.js';

export const VERBETERDELEN = [
  'beslissing',
  'bedrag',
  'periode',
  'begunstigde',
  'betaalwijze',
  'voorwaarde',
  'terugbetaling',
  'motivering',
  'rechtsgrond',
  'naam',
  'adres',
  'verwijzing',
  'taalfout',
] as const;
export type Verbeterdeel = (typeof VERBETERDELEN)[number];

export interface Verbeterregel {
  readonly rechten: boolean;
  /** A sentence to print. */
  readonly waarom: string;
  readonly bron: string;
  readonly zekerheid: Zekerheid;
}

/** No source says how a material error is corrected: which parts touch nobody's rights stays to be checked. */
const VORM = { rechten: false, bron: 'ontwerp', zekerheid: 'na_te_kijken' } as const;
const RECHT = { rechten: true, bron: 'ontwerp', zekerheid: 'na_te_kijken' } as const;

export const VERBETERREGELS: Readonly<Record<Verbeterdeel, Verbeterregel>> = {
  beslissing: { ...RECHT, waarom: 'Wat toegekend of geweigerd is, verandert.' },
  bedrag: { ...RECHT, waarom: 'Het bedrag verandert.' },
  periode: { ...RECHT, waarom: 'De eerste of de laatste dag verandert.' },
  begunstigde: { ...RECHT, waarom: 'Iemand anders krijgt het geld.' },
  betaalwijze: {
    ...{ rechten: true, waarom: 'Hoe of hoe vaak betaald wordt, verandert: dat vraagt een beslissing met redenen.' },
    ...{ bron: 'domein §5.3, punt 9 (S35)', zekerheid: 'gevonden' },
  },
  voorwaarde: { ...RECHT, waarom: 'Wat de cliënt moet doen, verandert.' },
  terugbetaling: {
    ...{ rechten: true, waarom: 'Of de steun terugbetaald moet worden, verandert.' },
    ...{ bron: 'domein §5.3, punt 11 (S36c)', zekerheid: 'gevonden' },
  },
  motivering: { ...RECHT, waarom: 'De redenen veranderen, en daarop steunt de beslissing.' },
  rechtsgrond: { ...RECHT, waarom: 'De regel waarop de beslissing steunt, verandert.' },
  naam: { ...VORM, waarom: 'Een naam was fout geschreven; het gaat om dezelfde persoon.' },
  adres: { ...VORM, waarom: 'Een straat, nummer of gemeente was fout geschreven.' },
  verwijzing: { ...VORM, waarom: 'De datum of het nummer van een stuk was fout.' },
  taalfout: { ...VORM, waarom: 'Het gaat om een schrijffout.' },
};

export interface TeVerbeteren {
  readonly deel: Verbeterdeel;
  readonly fout: string;
  readonly juist: string;
}

/** What is called a slip of the pen but changes an amount, an account or a number is not one. */
export function oordeelVerbetering({ deel, fout, juist }: TeVerbeteren): Verbeterregel {
  const regel = VERBETERREGELS[deel];
  if (regel.rechten) return regel;
  if (verschilt(fout, juist, BEDRAG)) return VERBETERREGELS.bedrag;
  if (verschilt(fout, juist, REKENING)) return VERBETERREGELS.begunstigde;
  if (MET_CIJFERS.includes(deel) || !verschilt(fout, juist, GETAL)) return regel;
  return { ...RECHT, waarom: 'Er verandert een getal, en dat is meer dan een schrijffout.' };
}

const BEDRAG = /€\s*\d[\d.\s]*(?:,\d+)?|\d[\d.\s]*(?:,\d+)?\s*(?:€|euro|EUR)/giu;
const REKENING = /[A-Z]{2}\d{2}(?:\s?\d{4}){3}/gu;
const GETAL = /\d+/gu;
/** Where a wrong figure can be a mistake of form: a house number, the date of a paper. */
const MET_CIJFERS: readonly Verbeterdeel[] = ['adres', 'verwijzing'];

function verschilt(fout: string, juist: string, wat: RegExp): boolean {
  const uit = (tekst: string) => (tekst.match(wat) ?? []).map((deel) => deel.replace(/\s/gu, '')).join('|');
  return uit(fout) !== uit(juist);
}

export interface Rechtzetting {
  readonly volgnr: number;
  readonly fout: string;
  readonly juist: string;
}

/** Any text of a decision: plain JSON, of which every string may hold the mistake. */
export type Besluittekst =
  string | number | boolean | null | readonly Besluittekst[] | { readonly [naam: string]: Besluittekst };

/** The same text with the mistake put right wherever it stands. */
export function zetRecht(tekst: Besluittekst, zetting: Pick<Rechtzetting, 'fout' | 'juist'>): Besluittekst {
  if (typeof tekst === 'string') return tekst.replaceAll(zetting.fout, () => zetting.juist);
  if (tekst === null || typeof tekst !== 'object') return tekst;
  if (isLijst(tekst)) return tekst.map((deel) => zetRecht(deel, zetting));
  return Object.fromEntries(Object.entries(tekst).map(([naam, deel]) => [naam, zetRecht(deel, zetting)]));
}

export function staatErin(tekst: Besluittekst, zoek: string): boolean {
  if (typeof tekst === 'string') return tekst.includes(zoek);
  if (tekst === null || typeof tekst !== 'object') return false;
  return (isLijst(tekst) ? tekst : Object.values(tekst)).some((deel) => staatErin(deel, zoek));
}

function isLijst(tekst: object): tekst is readonly Besluittekst[] {
  return Array.isArray(tekst);
}
