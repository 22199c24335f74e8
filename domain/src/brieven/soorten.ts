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
  'oproeping',
  'notulen',
] as const;

export type BriefSoort = (typeof briefSoorten)[number];

/** Who reads it: a client about a decision, a client at intake, another OCMW, or the committee. */
export type BriefGroep = 'besluit' | 'intake' | 'tussen_ocmw' | 'vergadering';

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
  oproeping: 'vergadering',
  notulen: 'vergadering',
} as const satisfies Record<BriefSoort, BriefGroep>;

type SoortInGroep<G extends BriefGroep> = {
  [S in BriefSoort]: (typeof groepVanSoort)[S] extends G ? S : never;
}[BriefSoort];

/** The kinds that notify a decision to the client and so start the appeal term. */
export type BesluitBriefSoort = SoortInGroep<'besluit'>;

export function isBesluitBrief(soort: BriefSoort): soort is BesluitBriefSoort {
  return groepVanSoort[soort] === 'besluit';
}
