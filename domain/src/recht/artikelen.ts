import { wettekst, type WetId } from './wetten.js';
import type { Zekerheid } from './tabel.js';

/** One place in a law that a letter or a clock may cite. */
export interface Artikel {
  readonly wet: WetId;
  /** As printed: 'artikel 21, § 1'. */
  readonly nummer: string;
  readonly zekerheid: Zekerheid;
  /** What it holds, for the person who checks the table. */
  readonly inhoud: string;
}

export class ArtikelNietDrukbaar extends Error {
  override readonly name = 'ArtikelNietDrukbaar';
}

const rij = (wet: WetId, nummer: string, zekerheid: Zekerheid, inhoud: string): Artikel => ({
  wet,
  nummer,
  zekerheid,
  inhoud,
});

export const artikelen = {
  RMI_3: rij('RMI', 'artikel 3', 'gevonden', 'zes voorwaarden van het leefloon'),
  RMI_3_4: rij('RMI', 'artikel 3, 4°', 'gevonden', 'onvoldoende bestaansmiddelen'),
  RMI_3_5: rij('RMI', 'artikel 3, 5°', 'gevonden', 'werkbereidheid'),
  RMI_3_6: rij('RMI', 'artikel 3, 6°', 'gevonden', 'uitputten van sociale rechten'),
  RMI_4: rij('RMI', 'artikel 4', 'gevonden', 'onderhoudsgelden laten gelden'),
  RMI_6_1: rij('RMI', 'artikel 6, § 1', 'na_te_kijken', 'werk of GPMI voor jongeren onder 25'),
  RMI_11: rij('RMI', 'artikel 11', 'gevonden', 'GPMI'),
  RMI_14_1_1: rij('RMI', 'artikel 14, § 1, 1°', 'gevonden', 'leefloon categorie 1'),
  RMI_14_1_2: rij('RMI', 'artikel 14, § 1, 2°', 'gevonden', 'leefloon categorie 2'),
  RMI_14_1_3: rij('RMI', 'artikel 14, § 1, 3°', 'gevonden', 'leefloon categorie 3'),
  RMI_14_3: rij('RMI', 'artikel 14, § 3', 'gevonden', 'installatiepremie'),
  RMI_17: rij('RMI', 'artikel 17', 'na_te_kijken', 'informatieplicht'),
  RMI_18_1: rij('RMI', 'artikel 18, § 1', 'gevonden', 'aanvraag en ambtshalve onderzoek'),
  RMI_18_4: rij('RMI', 'artikel 18, § 4', 'gevonden', 'doorzending bij onbevoegdheid'),
  RMI_19_1: rij('RMI', 'artikel 19, § 1', 'gevonden', 'sociaal onderzoek'),
  RMI_19_2: rij('RMI', 'artikel 19, § 2', 'na_te_kijken', 'medewerking van de aanvrager'),
  RMI_20: rij('RMI', 'artikel 20', 'gevonden', 'hoorrecht'),
  RMI_21_1: rij('RMI', 'artikel 21, § 1', 'gevonden', 'beslissing binnen dertig dagen'),
  RMI_21_2: rij('RMI', 'artikel 21, § 2', 'gevonden', 'motivering van de beslissing'),
  RMI_21_3: rij('RMI', 'artikel 21, § 3', 'gevonden', 'vermeldingen in de beslissing'),
  RMI_21_4: rij('RMI', 'artikel 21, § 4', 'gevonden', 'kennisgeving binnen acht dagen'),
  RMI_21_5: rij('RMI', 'artikel 21, § 5', 'gevonden', 'uitwerking vanaf de aanvraag'),
  RMI_21_6: rij('RMI', 'artikel 21, § 6', 'gevonden', 'mededeling aan de minister'),
  RMI_22_1: rij('RMI', 'artikel 22, § 1', 'gevonden', 'herziening en meldplicht'),
  RMI_23: rij('RMI', 'artikel 23', 'gevonden', 'betaling van het leefloon'),
  RMI_23_1: rij('RMI', 'artikel 23, § 1', 'gevonden', 'eerste betaling binnen vijftien dagen'),
  RMI_23_5: rij('RMI', 'artikel 23, § 5', 'na_te_kijken', 'verblijf in het buitenland'),
  RMI_24_1_1: rij('RMI', 'artikel 24, § 1, 1°', 'gevonden', 'terugvordering bij herziening'),
  RMI_24_1_2: rij('RMI', 'artikel 24, § 1, 2°', 'gevonden', 'terugvordering bij inkomsten uit rechten'),
  RMI_24_2: rij('RMI', 'artikel 24, § 2', 'gevonden', 'geen andere terugvordering'),
  RMI_25: rij('RMI', 'artikel 25', 'gevonden', 'één maand vrijwillige betaling'),
  RMI_26: rij('RMI', 'artikel 26', 'na_te_kijken', 'verhaal op onderhoudsplichtigen'),
  RMI_29: rij('RMI', 'artikel 29', 'twijfel', 'verjaring van de terugvordering'),
  RMI_30_1: rij('RMI', 'artikel 30, § 1', 'gevonden', 'sanctie bij verzuim of valse aangifte'),
  RMI_30_2: rij('RMI', 'artikel 30, § 2', 'gevonden', 'sanctie bij niet naleven van het GPMI'),
  RMI_43_1: rij('RMI', 'artikel 43/1', 'twijfel', 'toelage voor het GPMI'),
  RMI_47: rij('RMI', 'artikel 47', 'gevonden', 'beroep bij de arbeidsrechtbank'),
  KBRMI_4: rij('KBRMI', 'artikel 4', 'twijfel', 'sociale zitdagen'),
  KBRMI_6: rij('KBRMI', 'artikel 6', 'na_te_kijken', 'wie het sociaal onderzoek doet'),
  KBRMI_7: rij('KBRMI', 'artikel 7', 'gevonden', 'hoorrecht'),
  KBRMI_22_2: rij('KBRMI', 'artikel 22, § 2', 'na_te_kijken', 'forfaitaire vrijstelling'),
  KBRMI_27: rij('KBRMI', 'artikel 27', 'na_te_kijken', 'roerend kapitaal'),
  KBRMI_34: rij('KBRMI', 'artikel 34', 'gevonden', 'samenwonende onderhoudsplichtigen'),
  KBRMI_35: rij('KBRMI', 'artikel 35', 'gevonden', 'SPI-vrijstelling'),
  KBRMI_36: rij('KBRMI', 'artikel 36', 'gevonden', 'wijze van uitbetaling'),
  OCMW_1: rij('OCMW', 'artikel 1', 'gevonden', 'recht op maatschappelijke dienstverlening'),
  OCMW_57: rij('OCMW', 'artikel 57', 'gevonden', 'maatschappelijke dienstverlening'),
  OCMW_57_2: rij('OCMW', 'artikel 57, § 2', 'gevonden', 'dringende medische hulp'),
  OCMW_57BIS: rij('OCMW', 'artikel 57bis', 'gevonden', 'installatiepremie'),
  OCMW_57TER: rij('OCMW', 'artikel 57ter', 'na_te_kijken', 'opvangstructuur'),
  OCMW_58_1: rij('OCMW', 'artikel 58, § 1', 'gevonden', 'register van aanvragen'),
  OCMW_58_2: rij('OCMW', 'artikel 58, § 2', 'gevonden', 'ontvangstbewijs'),
  OCMW_58_3: rij('OCMW', 'artikel 58, § 3', 'gevonden', 'doorzending bij onbevoegdheid'),
  OCMW_60: rij('OCMW', 'artikel 60', 'gevonden', 'onderzoek en hulp'),
  OCMW_60_1: rij('OCMW', 'artikel 60, § 1', 'gevonden', 'sociaal onderzoek'),
  OCMW_60_2: rij('OCMW', 'artikel 60, § 2', 'gevonden', 'uitputten van rechten'),
  OCMW_60_3: rij('OCMW', 'artikel 60, § 3', 'gevonden', 'materiële of financiële hulp'),
  OCMW_60_7: rij('OCMW', 'artikel 60, § 7', 'na_te_kijken', 'tewerkstelling'),
  OCMW_61: rij('OCMW', 'artikel 61', 'na_te_kijken', 'tewerkstelling bij een derde'),
  OCMW_62BIS: rij('OCMW', 'artikel 62bis', 'gevonden', 'motivering en kennisgeving'),
  OCMW_71: rij('OCMW', 'artikel 71', 'gevonden', 'beslissing binnen de maand; beroep'),
  OCMW_98: rij('OCMW', 'artikel 98', 'na_te_kijken', 'terugbetaling van steun'),
  OCMW_99: rij('OCMW', 'artikel 99', 'na_te_kijken', 'voorschotten'),
  OCMW_102: rij('OCMW', 'artikel 102', 'gevonden', 'verjaring na vijf jaar'),
  W65_1_1: rij('W65', 'artikel 1, 1°', 'gevonden', 'gewoonlijke verblijfplaats'),
  W65_2_1: rij('W65', 'artikel 2, § 1', 'gevonden', 'verblijf in een instelling'),
  W65_2_3: rij('W65', 'artikel 2, § 3', 'gevonden', 'opeenvolgende instellingen'),
  W65_2_5: rij('W65', 'artikel 2, § 5', 'na_te_kijken', 'asielzoekers'),
  W65_2_6: rij('W65', 'artikel 2, § 6', 'gevonden', 'studenten'),
  W65_2_7: rij('W65', 'artikel 2, § 7', 'gevonden', 'daklozen'),
  W65_9_1: rij('W65', 'artikel 9, § 1', 'gevonden', 'mededeling binnen 45 dagen'),
  W65_9BIS: rij('W65', 'artikel 9bis', 'gevonden', 'sociaal onderzoek'),
  W65_15: rij('W65', 'artikel 15', 'gevonden', 'bevoegdheidsconflict'),
  DLB_19: rij('DLB', 'artikel 19', 'gevonden', 'oproeping'),
  DLB_20: rij('DLB', 'artikel 20', 'gevonden', 'agenda met toegelicht voorstel; inzage'),
  DLB_21: rij('DLB', 'artikel 21', 'gevonden', 'punten van leden'),
  DLB_23: rij('DLB', 'artikel 23', 'gevonden', 'hoogdringende punten'),
  DLB_26: rij('DLB', 'artikel 26', 'gevonden', 'quorum en tweede oproeping'),
  DLB_27: rij('DLB', 'artikel 27', 'gevonden', 'belangenconflict'),
  DLB_33: rij('DLB', 'artikel 33', 'gevonden', 'volstrekte meerderheid'),
  DLB_110: rij('DLB', 'artikel 110', 'gevonden', 'toepassing op het bijzonder comité'),
  DLB_113: rij('DLB', 'artikel 113', 'twijfel', 'bevoegdheden van het bijzonder comité'),
  DLB_114: rij('DLB', 'artikel 114', 'twijfel', 'dringende steun door de voorzitter'),
  DLB_115: rij('DLB', 'artikel 115', 'twijfel', 'geen delegatie; subcomité'),
  DLB_177: rij('DLB', 'artikel 177', 'twijfel', 'financieel directeur'),
  DLB_266: rij('DLB', 'artikel 266', 'twijfel', 'visum'),
  DLB_272: rij('DLB', 'artikel 272', 'twijfel', 'betalingen'),
  DLB_277: rij('DLB', 'artikel 277', 'na_te_kijken', 'notulen'),
  DLB_278: rij('DLB', 'artikel 278', 'na_te_kijken', 'goedkeuring van de notulen'),
  DLB_279: rij('DLB', 'artikel 279', 'twijfel', 'ondertekening'),
  DLB_285: rij('DLB', 'artikel 285', 'twijfel', 'bekendmaking'),
  DLB_326: rij('DLB', 'artikel 326', 'twijfel', 'bestuurlijk toezicht'),
  HANDVEST_3: rij('HANDVEST', 'artikel 3', 'na_te_kijken', 'informatie binnen 45 dagen'),
  HANDVEST_6: rij('HANDVEST', 'artikel 6', 'na_te_kijken', 'begrijpelijke taal'),
  HANDVEST_14: rij('HANDVEST', 'artikel 14', 'gevonden', 'verplichte vermeldingen'),
  HANDVEST_15: rij('HANDVEST', 'artikel 15', 'gevonden', 'vermeldingen bij terugvordering'),
  HANDVEST_16: rij('HANDVEST', 'artikel 16', 'gevonden', 'kennisgeving'),
  HANDVEST_20: rij('HANDVEST', 'artikel 20', 'gevonden', 'interest'),
  HANDVEST_23: rij('HANDVEST', 'artikel 23', 'gevonden', 'beroepstermijn'),
  WFM_2: rij('WFM', 'artikel 2', 'gevonden', 'uitdrukkelijke motivering'),
  WFM_3: rij('WFM', 'artikel 3', 'gevonden', 'afdoende motivering'),
  GERW_53BIS: rij('GERW', 'artikel 53bis', 'gevonden', 'kennisgeving per post'),
  GERW_54: rij('GERW', 'artikel 54', 'gevonden', 'termijn in maanden'),
  GERW_580_8: rij('GERW', 'artikel 580, 8°', 'na_te_kijken', 'bevoegdheid van de arbeidsrechtbank'),
  GERW_628: rij('GERW', 'artikel 628', 'na_te_kijken', 'rechter van de woonplaats'),
  GERW_704: rij('GERW', 'artikel 704', 'na_te_kijken', 'verzoekschrift'),
  GERW_728: rij('GERW', 'artikel 728', 'na_te_kijken', 'bijstand en vertegenwoordiging'),
  GERW_1017: rij('GERW', 'artikel 1017', 'na_te_kijken', 'kosten'),
  SW_BEROEPSGEHEIM: rij('STRAFWETBOEK', 'artikel 352', 'twijfel', 'beroepsgeheim'),
} as const satisfies Record<string, Artikel>;

export type ArtikelId = keyof typeof artikelen;

/** How an article is cited in a letter; one whose number is in doubt never leaves the building. */
export function drukbaar(artikel: ArtikelId | Artikel): string {
  const { wet, nummer, zekerheid } = typeof artikel === 'string' ? artikelen[artikel] : artikel;
  if (zekerheid === 'twijfel') {
    throw new ArtikelNietDrukbaar(`${nummer} van ${wettekst(wet)} staat op "twijfel" en mag niet in een brief.`);
  }
  // Dutch closes the paragraph between commas: 'artikel 21, § 1, van de wet', but 'artikel 728 van het wetboek'.
  return `${nummer}${nummer.includes(',') ? ',' : ''} van ${wettekst(wet)}`;
}
