/** Which letter will tell the client what is proposed, and whether one letter can. */
import {
  briefSoortenVoor,
  verdeelOverBrieven,
  type BesluitBriefSoort,
  type BesluitCode,
  type BeslisteLijn,
  type LijnInvoer,
  type LijnSoort,
} from '@besluitpad/domain';
import type { Veldfout } from '../fouten/weigering.js';

export interface TeMelden {
  readonly aanvraaglijnId: string;
  readonly besluit: BesluitCode;
  readonly invoer: LijnInvoer;
}

type Aanvraaglijnen = readonly { readonly id: string; readonly steun: string }[];

const IN_WOORDEN: Readonly<Record<LijnSoort, string>> = {
  aktename: 'een aktename',
  afzien: 'afzien van een terugvordering',
  begeleiding: 'begeleiding',
  dienst: 'een dienst',
  eenmalig: 'steun in geld',
  herziening: 'een herziening',
  installatiepremie: 'een installatiepremie',
  kaart: 'een medische kaart',
  leefloon: 'een leefloon',
  medisch: 'dringende medische hulp',
  niet_bekrachtigd: 'dringende hulp die niet bekrachtigd is',
  onbevoegd: 'een onbevoegdverklaring',
  periodiek: 'steun per maand',
  plan: 'een afbetalingsplan',
  referentieadres: 'een referentieadres',
  sanctie: 'een sanctie',
  schorsing: 'een schorsing',
  stopzetting: 'een stopzetting',
  terugvordering: 'een terugvordering',
  tewerkstelling: 'een tewerkstelling',
  verbetering: 'een verbetering',
  verdaging: 'een verdaging',
  verwarming: 'een verwarmingstoelage',
  vonnis: 'de uitvoering van een vonnis',
  weigering: 'een weigering',
};

/** The kinds of letter that can tell all of it, the fittest first. */
export function passendeBrieven(
  lijnen: readonly TeMelden[],
  aangevraagd: Aanvraaglijnen,
): readonly BesluitBriefSoort[] {
  return briefSoortenVoor(lijnen.map((lijn) => alsBeslist(lijn, aangevraagd)));
}

/** One letter per request per meeting: what it cannot tell together is two decisions, and another letter tells it wrong. */
export function toetsBrief(soort: string, lijnen: readonly TeMelden[], aangevraagd: Aanvraaglijnen): Veldfout[] {
  // Nothing is decided: whatever letter was chosen, none of a decision goes out.
  if (lijnen.every(({ invoer }) => invoer.soort === 'verdaging')) return [];
  const passend = passendeBrieven(lijnen, aangevraagd);
  if (passend.length === 0)
    return [{ veld: 'lijnen', regel: 'tweeBeslissingen', boodschap: splits(lijnen, aangevraagd) }];
  if (passend.some((brief) => brief === soort)) return [];
  const boodschap = `De brief "${soort}" zegt niet wat u hier voorstelt. Kies ${passend.map((brief) => `"${brief}"`).join(' of ')}.`;
  return [{ veld: 'brief.soort', regel: 'briefBijLijnen', boodschap }];
}

function splits(lijnen: readonly TeMelden[], aangevraagd: Aanvraaglijnen): string {
  const groepen = verdeelOverBrieven(lijnen.map((lijn) => alsBeslist(lijn, aangevraagd)));
  const delen = groepen.map((groep, i) => `(${i + 1}) ${som(groep.lijnen.map((lijn) => IN_WOORDEN[lijn.soort]))}`);
  return (
    `Geen enkele brief kan dit samen melden: ${delen.join(' en ')}. Neem er ${groepen.length} beslissingen over: houd één deel in dit voorstel, ` +
    'verdaag de andere lijnen en behandel ze met een eigen voorstel.'
  );
}

function som(delen: readonly string[]): string {
  return [...new Set(delen)].join(' met ');
}

function alsBeslist({ aanvraaglijnId, besluit, invoer }: TeMelden, aangevraagd: Aanvraaglijnen): BeslisteLijn {
  return {
    ...{ besluit, soort: invoer.soort },
    steun: aangevraagd.find(({ id }) => id === aanvraaglijnId)?.steun ?? '',
    grond: 'grond' in invoer ? invoer.grond : undefined,
    terugvorderbaar: 'terugvorderbaar' in invoer ? invoer.terugvorderbaar : undefined,
  };
}
