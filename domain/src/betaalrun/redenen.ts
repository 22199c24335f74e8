/** Why a run pays an aid nothing, or no longer: each with the sentence a person reads in the list. */
export const REDENEN = {
  beeindigd: 'De steun is beëindigd.',
  nog_niet_begonnen: 'De steun begint pas na dit tijdvak.',
  onderbroken: 'De betaling is geschorst of ingehouden.',
  al_betaald: 'Dit tijdvak is al betaald of klaargezet met een beslissing.',
  meer_betaald: 'Er is al meer betaald dan het recht. Kijk of u moet terugvorderen.',
  overleden: 'De cliënt is overleden.',
  barema_niet_bevestigd: 'Het barema is voor deze maand nog niet bevestigd.',
  inkomen_onbekend: 'Het inkomen van deze maand is nog niet genoteerd.',
  inkomen_te_hoog: 'Het inkomen van deze maand is even hoog als het leefloon of hoger.',
  gewijzigd_na_vrijgave: 'Er veranderde iets na de vrijgave. Betaal het met een aanvullende betaalrun.',
} as const;

export type Runreden = keyof typeof REDENEN;
