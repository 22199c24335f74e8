/** Names of fields as a worker says them. What is not listed is shown from its own name. */
import type { Veldfout } from '../api/vraag.js';
import { gewoon, hoofdletter } from '../woorden.js';

const NAMEN: Readonly<Record<string, string>> = {
  categorie: 'Categorie',
  ingang: 'Vanaf welke dag',
  vanaf: 'Vanaf welke dag',
  tot: 'Tot en met welke dag',
  einde: 'Laatste dag',
  verrekenCent: 'Voorschot dat eraf gaat',
  bedragCent: 'Bedrag',
  huurCent: 'Huur per maand',
  wijze: 'Hoe betalen wij?',
  begunstigden: 'Wie krijgt het geld?',
  iban: 'Rekening (leeg: die van de cliënt)',
  naam: 'Naam',
  terugvorderbaar: 'De cliënt betaalt dit terug',
  voorschot: 'Voorschot op een uitkering',
  aflossing: 'Afbetaling',
  schijfCent: 'Bedrag per keer',
  totaalCent: 'Bedrag samen',
  eerste: 'Eerste betaling op',
  inkomenCent: 'Inkomen per maand',
  waaromKort: 'Waarom, in één zin',
  redenen: 'Redenen',
  regels: 'Wetsartikelen die hier extra gelden',
  waarover: 'Waarover',
  artikel: 'Artikel',
  categorieReden: 'Waarom deze categorie',
  voorwaarden: 'De voorwaarden, één voor één',
  verblijf: 'Verblijf',
  leeftijd: 'Leeftijd',
  inkomen: 'Inkomen',
  werkbereidheid: 'Werkbereidheid',
  andereRechten: 'Andere rechten',
  gpmi: 'Plan met de cliënt (GPMI)',
  kruispuntbankOp: 'Kruispuntbank geraadpleegd op',
  stappen: 'Wat de cliënt moet doen',
  opdracht: 'Opdracht',
  medeclient: 'Brief ook aan een tweede cliënt',
  hoorrecht: 'Hoe de cliënt gehoord is',
  gebruik: 'Wat de cliënt deed',
  verzending: 'Hoe de brief vertrekt',
  uitbetalingReden: 'Waarom betaling aan de kas',
  aanvragers: 'De cliënt, en wie mee aanvraagt',
  samenwonenden: 'Wie op hetzelfde adres woont',
  hoedanigheid: 'Hoedanigheid',
  middelen: 'Middelen',
  kapitaalCent: 'Spaargeld en beleggingen',
  beschikbaar: 'Echt ontvangen',
  omschrijving: 'Omschrijving',
  per: 'Per',
  spi: 'SPI-vrijstelling',
  onderzoeksopdracht: 'Wat nog onderzocht moet worden',
  bezorgTegen: 'Bezorgen tegen',
  stukken: 'Stukken',
  plan: 'Er komt een plan',
  vrijgesteld: 'Vrijgesteld van een plan',
};

export const veldnaam = (naam: string): string => NAMEN[naam] ?? hoofdletter(gewoon(naam.replace(/Cent$/, '')));
export const keuzenaam = (code: string): string => NAMEN[code] ?? gewoon(code);

/** One row of a list. */
const RIJEN: Readonly<Record<string, string>> = {
  aanvragers: 'Aanvrager',
  samenwonenden: 'Persoon',
  middelen: 'Bedrag of inkomen',
  redenen: 'Reden',
  begunstigden: 'Begunstigde',
  regels: 'Artikel',
  stappen: 'Stap',
  stukken: 'Stuk',
  maanden: 'Maand',
  zorg: 'Zorg',
};
export const rijnaam = (naam: string): string => RIJEN[naam] ?? veldnaam(naam);

/** A refusal names the field as the API knows it; a worker reads the name above the field. */
export function metVeldnaam({ veld, boodschap }: Veldfout): Veldfout {
  const delen = veld.split('.');
  const laatste = delen.at(-1) ?? veld;
  const nummer = /\[(\d+)\]$/.exec(laatste)?.[1];
  const naam = laatste.replace(/\[\d+\]$/, '');
  const label = nummer === undefined ? veldnaam(naam) : `${rijnaam(naam)} ${Number(nummer) + 1}`;
  return { veld, boodschap: boodschap.replace(`Het veld ${veld}`, `"${label}"`) };
}
