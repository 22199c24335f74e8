import { z } from 'zod';
import type { GegevensVan } from './gegevens.js';
import { ocmw } from './kop.js';
import type { BesluitBriefSoort } from './soorten.js';
import { datum, regel } from './velden.js';

/** Languages an explanatory sheet exists in. The letter itself is always Dutch: only that is the decision. */
export const UITLEGTALEN = ['fr', 'en', 'ar', 'uk'] as const;
export type Uitlegtaal = (typeof UITLEGTALEN)[number];

/** What a decision comes to for the client, as simply as it can be said in any language. */
export const UITLEGKLASSEN = [
  'toegekend',
  'gedeeltelijk',
  'geweigerd',
  'minder',
  'veranderd',
  'terugbetalen',
  'gestopt',
  'werk',
  'doorgestuurd',
  'later',
  'nietTerugbetalen',
  'terKennis',
] as const;
export type Uitlegklasse = (typeof UITLEGKLASSEN)[number];

/** By the name of the kind: a spec holds that every kind of decision letter stands here. */
const KLASSE_PER_SOORT: Readonly<Record<string, Uitlegklasse>> = {
  toekenning_leefloon: 'toegekend',
  aanvullend_leefloon: 'toegekend',
  installatie_en_waarborg: 'toegekend',
  dringende_steun: 'toegekend',
  equivalent_leefloon: 'toegekend',
  eenmalige_steun_en_plan: 'toegekend',
  verwarmingstoelage: 'toegekend',
  dringende_medische_hulp: 'toegekend',
  toekenning_steun: 'toegekend',
  weigering_en_hulp: 'geweigerd',
  weigering: 'geweigerd',
  sanctie_gpmi: 'minder',
  sanctie_verklaringen: 'minder',
  schorsing: 'minder',
  herziening_terugvordering: 'veranderd',
  uitvoering_vonnis: 'veranderd',
  verbetering: 'veranderd',
  terugvordering: 'terugbetalen',
  stopzetting: 'gestopt',
  niet_bekrachtigd: 'gestopt',
  tewerkstelling_art60: 'werk',
  onbevoegd: 'doorgestuurd',
  verdaging_voorschot: 'later',
  afzien_terugvordering: 'nietTerugbetalen',
  aktename: 'terKennis',
};

export function findUitlegklasse(
  soort: BesluitBriefSoort,
  gegevens: GegevensVan<BesluitBriefSoort>,
): Uitlegklasse | undefined {
  if ('andereHulp' in gegevens && gegevens.andereHulp?.uitkomst === 'toegekend') return 'gedeeltelijk';
  if (soort === 'herziening_terugvordering' && 'terugvordering' in gegevens && gegevens.terugvordering !== undefined) {
    return 'terugbetalen';
  }
  return KLASSE_PER_SOORT[soort];
}

/** The frozen input of a sheet: dates and names, no wording and nothing of the client but the file number. */
export const uitlegbladGegevens = z.strictObject({
  taal: z.enum(UITLEGTALEN),
  klasse: z.enum(UITLEGKLASSEN),
  ocmw,
  datum,
  referentie: regel,
  uiterlijk: datum,
  laatsteWerkdagVoor: datum.optional(),
  rechtbank: z.strictObject({ naam: regel, adres: z.array(regel).min(1).max(4) }),
  werker: z.strictObject({ naam: regel, tel: regel, mail: regel }),
});
export type Uitlegbladgegevens = z.infer<typeof uitlegbladGegevens>;

/** From the data of the decision letter it lies beside; nothing when the kind has no simple message. */
export function findUitlegblad(
  soort: BesluitBriefSoort,
  brief: GegevensVan<BesluitBriefSoort>,
  taal: Uitlegtaal,
): Uitlegbladgegevens | undefined {
  const klasse = findUitlegklasse(soort, brief);
  if (klasse === undefined) return undefined;
  const { voornaam, naam, tel, mail } = brief.werker;
  const { uiterlijk, laatsteWerkdagVoor, rechtbank } = brief.beroep;
  return {
    taal,
    klasse,
    ocmw: brief.ocmw,
    datum: brief.datum,
    referentie: brief.referentie,
    uiterlijk,
    ...(laatsteWerkdagVoor === undefined ? {} : { laatsteWerkdagVoor }),
    rechtbank,
    werker: { naam: `${voornaam} ${naam}`, tel, mail },
  };
}
