import { bedragGrond } from '../besluit/rechtsgrond.js';
import type { BesluitBriefSoort } from './soorten.js';
import { rechtsregelUit } from './standaardregels.js';
import type { Rechtsregel } from './wetten.js';

type Categorie = 1 | 2 | 3;

/** What the lines depend on besides the kind of letter. */
export interface Regelkeuze {
  readonly categorie?: Categorie;
  /** Read after "Het geld voor": "uw medicijnen". */
  readonly waarvoor?: string;
  /** Limit of the chair, as printed. */
  readonly grens?: string;
}

function bedragRegel(keuze: Regelkeuze): Rechtsregel[] {
  if (keuze.categorie === undefined) return [];
  const [waarover, ...artikelen] = bedragGrond(keuze.categorie);
  return [rechtsregelUit(waarover, artikelen)];
}

const dienstverlening = ['OCMW_1', 'OCMW_57', 'OCMW_60_3'] as const;
const zesVoorwaarden = () => rechtsregelUit('De zes voorwaarden', ['RMI_3']);
const plan = () => rechtsregelUit('Het plan (GPMI)', ['RMI_11']);
const vanafAanvraag = () => rechtsregelUit('Ingang op de dag van uw aanvraag', ['RMI_21_5']);
const melden = () => rechtsregelUit('Veranderingen melden en jaarlijks nazicht', ['RMI_22_1']);
const betaling = () => rechtsregelUit('De betaling', ['RMI_23_1']);
const menswaardig = () => rechtsregelUit('Hulp om menswaardig te leven', dienstverlening);

const regelsVanVervolg = {
  toekenning_steun: () => [menswaardig()],
  weigering: (k: Regelkeuze) => [
    rechtsregelUit('De voorwaarden voor een leefloon', ['RMI_3']),
    ...bedragRegel(k),
    rechtsregelUit('Andere hulp', dienstverlening),
  ],
  stopzetting: () => [
    rechtsregelUit('De zes voorwaarden', ['RMI_3']),
    rechtsregelUit('Uw recht opnieuw bekijken', ['RMI_22_1']),
  ],
  schorsing: () => [
    rechtsregelUit('Wie een leefloon krijgt', ['RMI_3']),
    rechtsregelUit('De betaling', ['RMI_23']),
    rechtsregelUit('Uw recht om uw verhaal te doen', ['RMI_20']),
  ],
  sanctie_verklaringen: (k: Regelkeuze) => [
    ...bedragRegel(k),
    rechtsregelUit('Veranderingen melden', ['RMI_22_1']),
    rechtsregelUit('Uw recht om uw verhaal te doen', ['RMI_20']),
    rechtsregelUit('Tijdelijk minder leefloon', ['RMI_30_1']),
  ],
  terugvordering: () => [
    rechtsregelUit('Terugvragen wat u te veel kreeg', ['RMI_24_1_1']),
    rechtsregelUit('Eén maand om te betalen of te vragen', ['RMI_25']),
  ],
  afzien_terugvordering: () => [rechtsregelUit('Vragen om minder terug te betalen', ['RMI_25'])],
  niet_bekrachtigd: () => [menswaardig(), rechtsregelUit('De voorzitter mag dringend beslissen', ['DLB_114'])],
  uitvoering_vonnis: () => [rechtsregelUit('Naar de rechtbank gaan', ['RMI_47'])],
  aktename: () => [rechtsregelUit('Veranderingen melden', ['RMI_22_1'])],
  verbetering: () => [rechtsregelUit('Waarom wij beslissen', ['RMI_21_2'])],
};

/** The rules each kind rests on unless the worker changes them; the frozen letter keeps the lines themselves. */
export const standaardRegels: Record<BesluitBriefSoort, (keuze: Regelkeuze) => Rechtsregel[]> = {
  ...regelsVanVervolg,
  toekenning_leefloon: (k) => [zesVoorwaarden(), ...bedragRegel(k), plan(), vanafAanvraag(), melden(), betaling()],
  aanvullend_leefloon: (k) => [
    zesVoorwaarden(),
    ...bedragRegel(k),
    rechtsregelUit('Het inkomen van uw huisgenoten', ['KBRMI_34']),
    rechtsregelUit('Het bedrag dat vrij blijft', ['KBRMI_22_2']),
    plan(),
    vanafAanvraag(),
    melden(),
    betaling(),
  ],
  weigering_en_hulp: (k) => [
    rechtsregelUit('Geen leefloon bij genoeg inkomen', ['RMI_3_4']),
    ...bedragRegel(k),
    ...(k.waarvoor === undefined ? [] : [rechtsregelUit(`Het geld voor ${k.waarvoor}`, dienstverlening)]),
  ],
  installatie_en_waarborg: () => [
    rechtsregelUit('De installatiepremie', ['RMI_14_3']),
    rechtsregelUit('De huurwaarborg', dienstverlening),
  ],
  dringende_steun: (k) => [
    menswaardig(),
    rechtsregelUit('De voorzitter mag dringend beslissen', ['DLB_114']),
    { waarover: `Ten hoogste ${k.grens ?? 'een vast bedrag'}`, wet: 'HR', zekerheid: 'gevonden' },
  ],
  sanctie_gpmi: (k) => [
    ...bedragRegel(k),
    plan(),
    rechtsregelUit('Uw recht om uw verhaal te doen', ['RMI_20']),
    rechtsregelUit('Tijdelijk minder leefloon', ['RMI_30_2']),
  ],
  herziening_terugvordering: (k) => [
    ...bedragRegel(k),
    rechtsregelUit('Veranderingen melden en herzien', ['RMI_22_1']),
    rechtsregelUit('Terugvragen wat u te veel kreeg', ['RMI_24_1_1']),
    rechtsregelUit('Eén maand om te betalen of te vragen', ['RMI_25']),
  ],
  equivalent_leefloon: () => [menswaardig(), rechtsregelUit('Wij melden de hulp aan de Staat', ['W65_9_1'])],
  eenmalige_steun_en_plan: () => [menswaardig()],
  onbevoegd: () => [
    rechtsregelUit('Welk OCMW studenten helpt', ['W65_2_6']),
    rechtsregelUit('De aanvraag doorsturen en u dat melden', ['RMI_18_4']),
  ],
  verwarmingstoelage: () => [
    { waarover: 'De verwarmingstoelage', wet: 'PROGRAMMAWET', zekerheid: 'na_te_kijken' },
    menswaardig(),
  ],
  verdaging_voorschot: () => [
    rechtsregelUit('Wie een leefloon krijgt', ['RMI_3']),
    rechtsregelUit('De termijn van 30 dagen', ['RMI_21_1']),
    rechtsregelUit('Het voorschot', dienstverlening),
  ],
  tewerkstelling_art60: () => [
    rechtsregelUit('Werk bij het OCMW', ['OCMW_60_7']),
    rechtsregelUit('Uw leefloon stopt', ['RMI_22_1']),
  ],
  dringende_medische_hulp: () => [
    rechtsregelUit('Dringende medische hulp', ['OCMW_57_2']),
    { waarover: 'Het attest van de arts', wet: 'KBDMH', zekerheid: 'gevonden' },
  ],
};
