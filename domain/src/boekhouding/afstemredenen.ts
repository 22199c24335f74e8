import { REDENEN } from '../betaalrun/redenen.js';

/** Why what was decided is not what was paid: each with the sentence a person reads, as a fact that was found. */
export const AFSTEMREDENEN = {
  ...REDENEN,
  wacht_op_vrijgave: 'Besloten maar niet betaald omdat de betaling nog op vrijgave wacht.',
  vrijgegeven: 'Besloten maar niet betaald omdat de vrijgegeven betaling nog niet in een betaalbestand staat.',
  bij_de_bank: 'Besteld maar niet betaald omdat de bank de uitvoering nog niet meldde.',
  bank_weigerde: 'Besloten maar niet betaald omdat de bank de betaling weigerde. Ze is opnieuw te bestellen.',
  nog_geen_betaalrun: 'Besloten maar niet betaald omdat er voor deze dagen nog geen betaalrun besteld is.',
  gewijzigd_na_betaalrun:
    'Besloten maar niet betaald omdat het pas na de betaalrun beslist of gewijzigd is. De volgende run betaalt het.',
  niet_bekrachtigd: 'Besloten maar niet betaald omdat het comité de dringende steun niet bekrachtigde.',
  verrekend_voorschot: 'Niet nog eens betaald omdat een voorschot ervan afgaat.',
  teruggevorderd: 'Meer betaald dan het recht; een beslissing vordert het terug.',
  meer_dan_besloten: 'Meer betaald of besteld dan besloten, en niets vordert het terug. Kijk dit na.',
  onverklaard: 'Besloten maar niet betaald, en het programma vindt geen reden. Kijk dit na.',
} as const;

export type Afstemreden = keyof typeof AFSTEMREDENEN;

export function afstemzin(reden: Afstemreden): string {
  return AFSTEMREDENEN[reden];
}
