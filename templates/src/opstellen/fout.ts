/** Wording that does not parse: a mistake in a template, never in the data of a letter. Holds no letter text. */
export class SjabloonFout extends Error {
  override readonly name = 'SjabloonFout';

  constructor(regelnummer: number, uitleg: string) {
    super(`Sjabloon, regel ${regelnummer}: ${uitleg}`);
  }
}
