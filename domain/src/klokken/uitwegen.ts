/** What still can be done when no ordinary meeting decides in time: the five ways out of domein §3.3, in their order. */
import { kort, type Datum } from '../tijd/datum.js';
import { mogelijkeBijkomendeZittingen } from './zittingen.js';

export type Uitwegsoort = 'bijkomendeZitting' | 'hoogdringend' | 'subcomite' | 'dringendeSteun' | 'voorschot';

export interface Uitweg {
  readonly soort: Uitwegsoort;
  /** False when the calendar itself already rules it out; the others are for people to judge. */
  readonly mogelijk: boolean;
  readonly tekst: string;
  /** Extra meeting: its last possible day, and the last day to call it. */
  readonly zittingUiterlijk?: Datum;
  readonly oproepenUiterlijk?: Datum;
}

export interface Uitwegvraag {
  readonly nu: Datum;
  readonly uiterlijk: Datum;
  readonly oproepingDagen: number;
  readonly vrijeDagen?: readonly Datum[];
}

export function uitwegenVoor(vraag: Uitwegvraag): readonly Uitweg[] {
  return [
    bijkomendeZitting(vraag),
    ander('hoogdringend', 'Het comité neemt het punt met twee derde van de leden bij hoogdringendheid op.'),
    ander('subcomite', 'Een subcomité beslist, als het huishoudelijk reglement er een heeft.'),
    ander('dringendeSteun', 'De voorzitter kent nu dringende steun toe; de gewone beslissing volgt later.'),
    ander('voorschot', 'Het comité kent een voorschot toe dat later verrekend wordt.'),
  ];
}

function bijkomendeZitting({ nu, uiterlijk, oproepingDagen, vrijeDagen = [] }: Uitwegvraag): Uitweg {
  const laatste = mogelijkeBijkomendeZittingen({ nu, uiterlijk, vrijeDagen }, oproepingDagen).at(-1);
  const soort = 'bijkomendeZitting';
  if (laatste === undefined) {
    return { soort, mogelijk: false, tekst: 'Een bijkomende zitting kan niet meer tijdig bijeengeroepen worden.' };
  }
  const { datum: zittingUiterlijk, oproepenUiterlijk } = laatste;
  return {
    soort,
    mogelijk: true,
    tekst: `De voorzitter roept een bijkomende zitting samen: ten laatste op ${kort(zittingUiterlijk)}, op te roepen tegen ${kort(oproepenUiterlijk)}.`,
    zittingUiterlijk,
    oproepenUiterlijk,
  };
}

function ander(soort: Uitwegsoort, tekst: string): Uitweg {
  return { soort, mogelijk: true, tekst };
}
