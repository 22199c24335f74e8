import type { Persoon } from '@besluitpad/domain';

function hoofdletter(tekst: string): string {
  return tekst.charAt(0).toUpperCase() + tekst.slice(1);
}

/** "de heer Karel De Backer" inside a sentence. */
export function volledigeNaam(persoon: Persoon): string {
  const naam = `${persoon.voornaam} ${persoon.naam}`;
  return persoon.aanspreking === 'neutraal' ? naam : `${persoon.aanspreking} ${naam}`;
}

export function inAdres(persoon: Persoon): string {
  return hoofdletter(volledigeNaam(persoon));
}

/** "meneer De Backer" after "Beste"; whoever chose neither is called by the full name. */
export function aanspreekvorm(persoon: Persoon): string {
  switch (persoon.aanspreking) {
    case 'de heer':
      return `meneer ${persoon.naam}`;
    case 'mevrouw':
      return `mevrouw ${persoon.naam}`;
    case 'neutraal':
      return `${persoon.voornaam} ${persoon.naam}`;
  }
}

/** Subject of the next sentence about someone just named. */
export function hijOfZij(persoon: Persoon): string {
  switch (persoon.aanspreking) {
    case 'de heer':
      return 'hij';
    case 'mevrouw':
      return 'zij';
    case 'neutraal':
      return persoon.voornaam;
  }
}

export function hemOfHaar(persoon: Persoon): string {
  switch (persoon.aanspreking) {
    case 'de heer':
      return 'hem';
    case 'mevrouw':
      return 'haar';
    case 'neutraal':
      return persoon.voornaam;
  }
}
