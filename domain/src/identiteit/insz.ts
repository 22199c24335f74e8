import { compact, validate } from 'stdnum/lib/cjs/be/insz.js';

export interface InszOordeel {
  readonly geldig: boolean;
  readonly reden?: string;
}

const HOOGSTE_CONTROLEGETAL = 97;
const ANDER_TEKEN = /[^\d .-]/;

/**
 * A check number runs from 01 to 97, yet the library also accepts 00, 98 and 99 where the remainder happens to fit.
 * Demonstration data uses 00 on purpose: such a number can never be a person's.
 */
export function controleerInsz(insz: string, opties: { readonly demonstratie?: boolean } = {}): InszOordeel {
  if (ANDER_TEKEN.test(insz))
    return { geldig: false, reden: 'Een rijksregisternummer of bisnummer bestaat uit cijfers.' };
  const cijfers = compact(insz);
  if (cijfers.length !== 11) {
    return { geldig: false, reden: 'Een rijksregisternummer of bisnummer telt elf cijfers.' };
  }
  if (!cijfers.endsWith('00')) {
    return Number(cijfers.slice(9)) <= HOOGSTE_CONTROLEGETAL && validate(cijfers).isValid
      ? { geldig: true }
      : { geldig: false, reden: 'Het nummer klopt niet: kijk de cijfers na.' };
  }
  if (opties.demonstratie !== true) {
    return {
      geldig: false,
      reden: 'Een nummer met controlegetal 00 bestaat niet; het kan alleen een voorbeeldnummer zijn.',
    };
  }
  return heeftGeldigeVorm(cijfers.slice(0, 9))
    ? { geldig: true }
    : { geldig: false, reden: 'Het voorbeeldnummer begint niet met een bestaande geboortedatum.' };
}

/** The first nine digits are sound when their real check number, of either century, makes a sound number. */
function heeftGeldigeVorm(basis: string): boolean {
  return ['', '2'].some((eeuw) => {
    const controle = 97 - (Number(`${eeuw}${basis}`) % 97);
    return validate(`${basis}${String(controle).padStart(2, '0')}`).isValid;
  });
}

/** '93.05.18-223.61': as people read it on their card. */
export function toonInsz(insz: string): string {
  const c = compact(insz);
  return `${c.slice(0, 2)}.${c.slice(2, 4)}.${c.slice(4, 6)}-${c.slice(6, 9)}.${c.slice(9)}`;
}
