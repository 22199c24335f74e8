import type { Regelfout } from './regels.js';

export interface Telling {
  nieuw: number;
  bekend: number;
  geweigerd: number;
}

/** `regel 3, client.insz (nummer): Dit nummer klopt niet.` */
export function foutregels(nummer: number, fouten: readonly Regelfout[]): string[] {
  return fouten.map(
    ({ veld, regel, boodschap }) => `regel ${nummer}, ${veld === '' ? 'de hele regel' : veld} (${regel}): ${boodschap}`,
  );
}

export function samenvatting({ nieuw, bekend, geweigerd }: Telling): string {
  const gelezen = nieuw + bekend + geweigerd;
  return `${gelezen} ${gelezen === 1 ? 'regel' : 'regels'} gelezen: ${nieuw} ingevoerd, ${bekend} ${bekend === 1 ? 'was' : 'waren'} er al, ${geweigerd} geweigerd.`;
}
