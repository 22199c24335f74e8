/** Full names of the laws as a letter writes them, and the short forms the staff uses. */
export const wetten = {
  RMI: { kort: 'RMI-wet', voluit: 'de wet van 26 mei 2002 betreffende het recht op maatschappelijke integratie' },
  KBRMI: {
    kort: 'KB RMI',
    voluit:
      'het koninklijk besluit van 11 juli 2002 houdende het algemeen reglement betreffende het recht op maatschappelijke integratie',
  },
  OCMW: {
    kort: 'OCMW-wet',
    voluit: 'de organieke wet van 8 juli 1976 betreffende de openbare centra voor maatschappelijk welzijn',
  },
  W65: {
    kort: 'wet van 2 april 1965',
    voluit:
      'de wet van 2 april 1965 betreffende het ten laste nemen van de steun verleend door de openbare centra voor maatschappelijk welzijn',
  },
  DLB: { kort: 'DLB', voluit: 'het decreet van 22 december 2017 over het lokaal bestuur' },
  HANDVEST: {
    kort: 'Handvest',
    voluit: 'de wet van 11 april 1995 tot invoering van het handvest van de sociaal verzekerde',
  },
  WFM: {
    kort: 'wet formele motivering',
    voluit: 'de wet van 29 juli 1991 betreffende de uitdrukkelijke motivering van de bestuurshandelingen',
  },
  GERW: { kort: 'Ger.W.', voluit: 'het Gerechtelijk Wetboek' },
  STRAFWETBOEK: { kort: 'Sw.', voluit: 'het Strafwetboek' },
} as const;

export type WetId = keyof typeof wetten;

export function wettekst(wet: WetId): string {
  return wetten[wet].voluit;
}
