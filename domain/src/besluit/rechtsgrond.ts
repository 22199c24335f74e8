/** On which law a proposed or decided line rests: as the explained draft shows it before a letter exists. */
import { rechtsregelUit } from '../brieven/standaardregels.js';
import type { Rechtsregel } from '../brieven/wetten.js';
import { drukbareGrondslag, HULPSOORTEN, STEUNSOORTEN } from '../hulp/hulpsoorten.js';
import { artikelen, type ArtikelId } from '../recht/artikelen.js';
import type { Leeflooncategorie } from '../recht/leefloonBarema.js';
import type { LijnGegevens, LijnInvoer } from './lijnen.js';
import type { Terugvordergrond } from './lijnenVervolg.js';

/** Subject and articles of one law. */
export type Grond = readonly [waarover: string, ...artikelen: [ArtikelId, ...ArtikelId[]]];
type InvoerVan<S extends LijnInvoer['soort']> = Extract<LijnInvoer, { soort: S }>;

const MENSWAARDIG: Grond = ['Hulp om menswaardig te leven', 'OCMW_1', 'OCMW_57', 'OCMW_60_3'];
const VERHAAL: Grond = ['Het recht om gehoord te worden', 'RMI_20'];
const HERZIEN: Grond = ['Veranderingen melden en herzien', 'RMI_22_1'];
const ZES_VOORWAARDEN: Grond = ['De zes voorwaarden', 'RMI_3'];

/** The paragraph of article 14 that fixes the amount of a category. */
export function bedragGrond(categorie: Leeflooncategorie): Grond {
  switch (categorie) {
    case 1:
      return ['Het bedrag voor wie samenwoont', 'RMI_14_1_1'];
    case 2:
      return ['Het bedrag voor wie alleen woont', 'RMI_14_1_2'];
    case 3:
      return ['Het bedrag voor wie een gezin ten laste heeft', 'RMI_14_1_3'];
  }
}

/** The articles a claim rests on; a doubtful one leaves only the name of its law. */
export function terugvorderingGronden(grond: Terugvordergrond | undefined): Grond[] {
  const termijn: Grond = ['Eén maand om te betalen of te vragen', 'RMI_25'];
  switch (grond) {
    case undefined:
    case 'herziening':
      return [['Terugvragen wat u te veel kreeg', 'RMI_24_1_1'], termijn];
    case 'andere_inkomsten':
      return [['Terugvragen als u later ander inkomen krijgt', 'RMI_24_1_2'], termijn];
    case 'terugbetaalbaar':
    case 'onjuiste_verklaring':
      return [['Hulp terugvragen', 'OCMW_98']];
    case 'voorschot':
      return [['Een voorschot terugvragen', 'OCMW_99']];
  }
}

/** The line a decision is about: its track and its code of domein §5.2. */
export interface Steunlijn {
  /** 'MI' is integration; anything else is other aid */
  readonly spoor: string;
  readonly steun: string;
}

/** Other aid rests on another law than integration, and each aid on its own articles where the table knows them. */
export function rechtsgrond({ spoor, steun }: Steunlijn, gegevens: LijnGegevens): Rechtsregel[] {
  const { invoer } = gegevens;
  if (invoer.soort === 'verwarming') {
    return [
      { waarover: 'De verwarmingstoelage', wet: 'PROGRAMMAWET', zekerheid: 'na_te_kijken' },
      ...uit([MENSWAARDIG]),
    ];
  }
  if (invoer.soort === 'medisch') {
    return [
      ...uit([['Dringende medische hulp', 'OCMW_57_2']]),
      { waarover: 'Het attest van de arts', wet: 'KBDMH', zekerheid: 'gevonden' },
    ];
  }
  return uit(gronden({ spoor, steun }, gegevens, invoer));
}

function uit(gronden: readonly Grond[]): Rechtsregel[] {
  return gronden.map(([waarover, ...artikelen]) => rechtsregelUit(waarover, artikelen));
}

function gronden(
  lijn: Steunlijn,
  gegevens: LijnGegevens,
  invoer: Exclude<LijnInvoer, { soort: 'verwarming' | 'medisch' }>,
): readonly Grond[] {
  const mi = lijn.spoor === 'MI';
  switch (invoer.soort) {
    case 'leefloon':
      return mi ? leefloon(invoer, gegevens) : [MENSWAARDIG, ['De hulp melden aan de Staat', 'W65_9_1']];
    case 'eenmalig':
    case 'periodiek':
      return invoer.voorschot === undefined
        ? hulpGronden(lijn)
        : [MENSWAARDIG, ['Een voorschot op een uitkering', 'OCMW_99']];
    case 'installatiepremie':
      return [['De installatiepremie', mi ? 'RMI_14_3' : 'OCMW_57BIS']];
    case 'weigering':
      return mi ? weigering(invoer) : [MENSWAARDIG];
    case 'tewerkstelling':
      return [['Werk bij het OCMW', 'OCMW_60_7']];
    case 'plan':
    case 'begeleiding':
    case 'referentieadres':
    case 'kaart':
    case 'dienst':
      return hulpGronden(lijn);
    case 'verdaging':
      return [mi ? ['De termijn van 30 dagen', 'RMI_21_1'] : ['De termijn van één maand', 'OCMW_71']];
    case 'onbevoegd':
      return [['De aanvraag doorsturen en dat melden', mi ? 'RMI_18_4' : 'OCMW_58_3']];
    case 'afzien':
    case 'aktename':
    case 'herziening':
    case 'niet_bekrachtigd':
    case 'sanctie':
    case 'schorsing':
    case 'stopzetting':
    case 'terugvordering':
    case 'verbetering':
    case 'vonnis':
      return vanVervolg(mi, invoer);
  }
}

/** The articles of this aid in a letter; where the table has none, that of all aid. */
export function hulpGronden({ spoor, steun }: Steunlijn): Grond[] {
  const code = STEUNSOORTEN.find((kandidaat) => kandidaat === steun);
  if (code === undefined) return [MENSWAARDIG];
  const eigen = drukbareGrondslag(code);
  const vanSpoor = eigen.filter((id) => (artikelen[id].wet === 'RMI') === (spoor === 'MI'));
  const [eerste, ...rest] = vanSpoor.length > 0 ? vanSpoor : eigen;
  if (eerste === undefined || isAlgemeen([eerste, ...rest])) return [MENSWAARDIG];
  const { naam } = HULPSOORTEN[code];
  return [[`${naam.charAt(0).toUpperCase()}${naam.slice(1)}`, eerste, ...rest]];
}

/** Articles 57 and 60 say no more than that the centre gives aid: then in the words of all aid. */
function isAlgemeen(ids: readonly ArtikelId[]): boolean {
  return ids.every((id) => ['OCMW_1', 'OCMW_57', 'OCMW_60', 'OCMW_60_3'].includes(id));
}

function leefloon({ categorie }: InvoerVan<'leefloon'>, { personen = [] }: LijnGegevens): Grond[] {
  const huisgenotenTellen = personen.some(({ hoedanigheid, geteld }) => geteld && hoedanigheid !== 'aanvrager');
  return [
    ZES_VOORWAARDEN,
    bedragGrond(categorie),
    ...(huisgenotenTellen ? ([['Het inkomen van huisgenoten', 'KBRMI_34']] satisfies Grond[]) : []),
    ['Ingang op de dag van de aanvraag', 'RMI_21_5'],
    HERZIEN,
    ['De betaling', 'RMI_23'],
  ];
}

function weigering({ inkomenCent, categorie }: InvoerVan<'weigering'>): Grond[] {
  return [
    inkomenCent === undefined
      ? ['De voorwaarden voor een leefloon', 'RMI_3']
      : ['Geen leefloon bij genoeg inkomen', 'RMI_3_4'],
    ...(categorie === undefined ? [] : [bedragGrond(categorie)]),
  ];
}

type Vervolg = InvoerVan<
  | 'sanctie'
  | 'schorsing'
  | 'herziening'
  | 'stopzetting'
  | 'terugvordering'
  | 'afzien'
  | 'vonnis'
  | 'aktename'
  | 'verbetering'
  | 'niet_bekrachtigd'
>;

function vanVervolg(mi: boolean, invoer: Vervolg): readonly Grond[] {
  switch (invoer.soort) {
    case 'sanctie':
      return invoer.grond === 'verklaringen'
        ? [HERZIEN, VERHAAL, ['Tijdelijk minder leefloon', 'RMI_30_1']]
        : [['Het plan (GPMI)', 'RMI_11'], VERHAAL, ['Tijdelijk minder leefloon', 'RMI_30_2']];
    case 'schorsing':
      return [ZES_VOORWAARDEN, ['De betaling', 'RMI_23'], VERHAAL];
    case 'herziening':
      return mi ? [bedragGrond(invoer.nieuweCategorie), HERZIEN] : [MENSWAARDIG];
    case 'stopzetting':
      return mi ? [ZES_VOORWAARDEN, HERZIEN] : [MENSWAARDIG];
    case 'terugvordering':
      return terugvorderingGronden(invoer.grond);
    case 'afzien':
      return [mi ? ['Vragen om minder terug te betalen', 'RMI_25'] : ['Hulp terugbetalen', 'OCMW_98']];
    case 'vonnis':
      return [mi ? ['Naar de rechtbank gaan', 'RMI_47'] : ['Naar de rechtbank gaan', 'OCMW_71']];
    case 'aktename':
      return [invoer.waarvan === 'gpmi_ondertekend' ? ['Het plan (GPMI)', 'RMI_11'] : HERZIEN];
    case 'verbetering':
      return [mi ? ['Waarom wij beslissen', 'RMI_21_2'] : ['Waarom wij beslissen', 'OCMW_62BIS']];
    case 'niet_bekrachtigd':
      return [MENSWAARDIG, ['De voorzitter mag dringend beslissen', 'DLB_114']];
  }
}
