import { SjabloonFout } from './fout.js';

const structuur = /^(#|\?|::)/;
const opmaak = /^(#|\?|::|\||- |> |~|\d+\. )/;

/** The rendered wording as lines with a place: the parser looks one line ahead and never back. */
export class Regels {
  private readonly regels: readonly string[];
  private plaats = 0;

  constructor(bron: string) {
    this.regels = bron.split('\n').map((regel) => regel.trimEnd());
  }

  /** Line number of the next line, for people. */
  get nummer(): number {
    return this.plaats + 1;
  }

  get opEinde(): boolean {
    return this.plaats >= this.regels.length;
  }

  kijk(): string {
    return this.regels[this.plaats] ?? '';
  }

  neem(): string {
    const regel = this.regels[this.plaats];
    if (regel === undefined) throw new SjabloonFout(this.nummer, 'de tekst houdt hier onverwacht op');
    this.plaats += 1;
    return regel;
  }

  neemAls(vorm: RegExp): string | undefined {
    return vorm.test(this.kijk()) ? this.neem() : undefined;
  }

  volgendeIs(begin: string): boolean {
    return this.kijk().startsWith(begin);
  }

  voorbijLeeg(): this {
    while (!this.opEinde && this.kijk() === '') this.plaats += 1;
    return this;
  }

  isBlok(): boolean {
    return !this.opEinde && !structuur.test(this.kijk());
  }

  isGewoneTekst(): boolean {
    return this.kijk() !== '' && !opmaak.test(this.kijk());
  }
}
