/** Whether work leaves the outbox and effects come to an end. Pure. */
import { fout, goed, type Controle } from './controle.js';

export interface Motorstand {
  readonly rust: { readonly outbox: number; readonly achter: number; readonly effecten: number };
  readonly outbox: readonly { readonly procedureId: string; readonly poging: number }[];
  readonly effecten: readonly { readonly effect: string; readonly status: string }[];
}

/** The relay doubles its patience at each try: after this many something is really wrong. */
const VEEL_POGINGEN = 5;

export function weegMotor({ rust, outbox, effecten }: Motorstand): Controle[] {
  const blijft = outbox.filter(({ poging }) => poging >= VEEL_POGINGEN);
  const wacht = effecten.filter(({ status }) => status === 'mislukt' || status === 'onzeker');
  return [
    blijft.length === 0
      ? goed('outbox', `${rust.outbox} te verzenden, ${rust.achter} procedures achter`)
      : fout(
          'outbox',
          `${blijft.length} berichten raken niet bij de motor, het eerste voor procedure ${blijft[0]?.procedureId ?? ''}`,
          'Kijk of Temporal bereikbaar is voor de API; er gaat niets verloren.',
        ),
    wacht.length === 0
      ? goed('effecten', `${rust.effecten} bezig, geen enkel wacht op een persoon`)
      : fout(
          'effecten',
          `${wacht.length} mislukt of onzeker: ${[...new Set(wacht.map(({ effect }) => effect))].join(', ')}`,
          'Elk heeft een taak die zegt wat na te kijken; handel die taken af.',
        ),
  ];
}
