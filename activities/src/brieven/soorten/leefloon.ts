import type { InvoerVan, WerkerVelden } from '@besluitpad/domain';
import { bedragGrond, gpmiUiterlijk } from '@besluitpad/domain';
import type { Vasteregel } from '../besluit/gemeen.js';
import type { BriefStand } from '../besluit/stand.js';

type Categorie = 1 | 2 | 3;

/** The project to be signed within three months of the grant, or the reason why there is none. */
export function gpmiVan(
  { besluit }: BriefStand,
  plan: WerkerVelden<'toekenning_leefloon'>['gpmi'],
): InvoerVan<'toekenning_leefloon'>['gpmi'] {
  return plan.soort === 'plan' ? { ...plan, uiterlijk: gpmiUiterlijk(besluit.datum) } : plan;
}

/** Articles of every grant of leefloon, in the order of the letter. */
export function regelsVanToekenning(
  categorie: Categorie,
  gpmi: WerkerVelden<'toekenning_leefloon'>['gpmi'],
  extra: readonly Vasteregel[] = [],
): Vasteregel[] {
  return [
    ['De zes voorwaarden', 'RMI_3'],
    bedragGrond(categorie),
    ...extra,
    ...(gpmi.soort === 'plan' ? ([['Het plan (GPMI)', 'RMI_11']] satisfies Vasteregel[]) : []),
    ['Ingang op de dag van uw aanvraag', 'RMI_21_5'],
    ['Veranderingen melden en jaarlijks nazicht', 'RMI_22_1'],
    ['De betaling', 'RMI_23'],
  ];
}
