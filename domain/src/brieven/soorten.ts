/** Every document Besluitpad sets from frozen letter data; one folder with wording per kind in `templates`. */
export const briefSoorten = [
  'ontvangstbewijs',
  'aanvraagformulier',
  'toekenning_leefloon',
  'aanvullend_leefloon',
  'weigering_en_hulp',
  'installatie_en_waarborg',
  'dringende_steun',
  'sanctie_gpmi',
  'herziening_terugvordering',
  'equivalent_leefloon',
  'eenmalige_steun_en_plan',
  'onbevoegd',
  'doorzending',
  'verwarmingstoelage',
  'verdaging_voorschot',
  'tewerkstelling_art60',
  'dringende_medische_hulp',
  'toekenning_steun',
  'weigering',
  'stopzetting',
  'schorsing',
  'sanctie_verklaringen',
  'terugvordering',
  'afzien_terugvordering',
  'niet_bekrachtigd',
  'uitvoering_vonnis',
  'aktename',
  'verbetering',
  'nog_geen_beslissing',
  'hoorrecht',
  'uitnodiging_hoorzitting',
  'verslag_hoorzitting',
  'aanmaning',
  'stukkenlijst',
  'herinnering_stukken',
  'bevoegdheidsconflict',
  'bericht_bevoegdheid',
  'beroep_gevolg',
  'indexering',
  'hervatting',
  'intrekking',
  'overlijden',
  'oproeping',
  'besluitenlijst',
  'notulen',
] as const;

export type BriefSoort = (typeof briefSoorten)[number];

/** Who reads it: a client about a decision, at intake or about a step, another authority, or the committee. */
export type BriefGroep = 'besluit' | 'intake' | 'stap' | 'tussen_ocmw' | 'vergadering';

export const groepVanSoort = {
  ontvangstbewijs: 'intake',
  aanvraagformulier: 'intake',
  toekenning_leefloon: 'besluit',
  aanvullend_leefloon: 'besluit',
  weigering_en_hulp: 'besluit',
  installatie_en_waarborg: 'besluit',
  dringende_steun: 'besluit',
  sanctie_gpmi: 'besluit',
  herziening_terugvordering: 'besluit',
  equivalent_leefloon: 'besluit',
  eenmalige_steun_en_plan: 'besluit',
  onbevoegd: 'besluit',
  doorzending: 'tussen_ocmw',
  verwarmingstoelage: 'besluit',
  verdaging_voorschot: 'besluit',
  tewerkstelling_art60: 'besluit',
  dringende_medische_hulp: 'besluit',
  toekenning_steun: 'besluit',
  weigering: 'besluit',
  stopzetting: 'besluit',
  schorsing: 'besluit',
  sanctie_verklaringen: 'besluit',
  terugvordering: 'besluit',
  afzien_terugvordering: 'besluit',
  niet_bekrachtigd: 'besluit',
  uitvoering_vonnis: 'besluit',
  aktename: 'besluit',
  verbetering: 'besluit',
  nog_geen_beslissing: 'stap',
  hoorrecht: 'stap',
  uitnodiging_hoorzitting: 'stap',
  verslag_hoorzitting: 'stap',
  aanmaning: 'stap',
  stukkenlijst: 'stap',
  herinnering_stukken: 'stap',
  bevoegdheidsconflict: 'tussen_ocmw',
  bericht_bevoegdheid: 'stap',
  beroep_gevolg: 'stap',
  indexering: 'stap',
  hervatting: 'stap',
  intrekking: 'stap',
  overlijden: 'stap',
  oproeping: 'vergadering',
  besluitenlijst: 'vergadering',
  notulen: 'vergadering',
} as const satisfies Record<BriefSoort, BriefGroep>;

type SoortInGroep<G extends BriefGroep> = {
  [S in BriefSoort]: (typeof groepVanSoort)[S] extends G ? S : never;
}[BriefSoort];

/** The kinds that notify a decision to the client and so start the appeal term. */
export type BesluitBriefSoort = SoortInGroep<'besluit'>;

/** The kinds an act plans with frozen facts (`drukStapbrief`): they tell of a step and decide nothing. */
export type StapBriefSoort = SoortInGroep<'stap'> | 'bevoegdheidsconflict';

export function isStapBrief(soort: BriefSoort): soort is StapBriefSoort {
  return groepVanSoort[soort] === 'stap' || soort === 'bevoegdheidsconflict';
}

export function isBesluitBrief(soort: BriefSoort): soort is BesluitBriefSoort {
  return groepVanSoort[soort] === 'besluit';
}
