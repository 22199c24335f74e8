/**
 * The committee itself holds the centre incompetent (R-INT-07, R-INT-08): then for the whole request, and with the reasons
 * that both letters must state, on pain of nullity.
 */
import { briefVoorstel } from '@besluitpad/domain';
import { veldWeigering } from '../fouten/weigering.js';
import { keur } from '../http/validatie.js';
import type { Amendement } from './amendement.js';

export function keurOnbevoegd(lijnen: readonly { readonly besluit: string }[], { brief }: Amendement): void {
  const aantal = lijnen.filter(({ besluit }) => besluit === 'ONBEVOEGD').length;
  if (aantal === 0) return;
  if (aantal < lijnen.length) {
    throw veldWeigering(
      'lijnen',
      'onbevoegdGeheel',
      'Wie onbevoegd is, is dat voor de hele aanvraag: verklaar elke lijn onbevoegd of geen enkele.',
    );
  }
  if (brief?.soort !== 'onbevoegd') {
    throw veldWeigering(
      'brief',
      'onbevoegd',
      'Een onbevoegdverklaring vraagt de brief "onbevoegd", met dezelfde redenen voor de cliënt en voor het andere OCMW.',
    );
  }
  keur(briefVoorstel, brief);
}
