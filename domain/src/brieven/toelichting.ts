import { sectiesVan, tekstVan, type BriefBoom } from './boom.js';

/** Talking points for who explains a letter aloud: short sentences, taken from the letter itself and nowhere else. */
export interface Toelichting {
  readonly boodschap: string;
  readonly punten: readonly string[];
  /** What the client must do, one thing at a time. */
  readonly doen: readonly string[];
  /** Only in a letter about a decision: how long the client may go to court. */
  readonly beroep?: string;
}

const DOEN = /^wat moet u (nog )?doen\?$/i;
const TERMIJN = /^tot wanneer\?$/i;

function stappenVan(boom: BriefBoom): string[] {
  return sectiesVan(boom)
    .filter(({ kop }) => DOEN.test(kop))
    .flatMap(({ blokken }) => blokken)
    .flatMap((blok) => {
      if (blok.s === 'stappen' || blok.s === 'lijst') return blok.items.map(tekstVan);
      return blok.s === 'alinea' ? [tekstVan(blok.tekst)] : [];
    });
}

function termijnVan(boom: BriefBoom): string | undefined {
  const [blok] = sectiesVan(boom)
    .filter(({ kop }) => TERMIJN.test(kop))
    .flatMap(({ blokken }) => blokken)
    .filter((b) => b.s === 'kader');
  return blok?.s === 'kader' ? blok.regels.map(tekstVan).join(' ') : undefined;
}

export function toelichtingVan(boom: BriefBoom): Toelichting {
  const beroep = termijnVan(boom);
  return {
    boodschap: boom.titel,
    punten: boom.kort
      .filter(({ vraag }) => !DOEN.test(vraag))
      .map(({ vraag, antwoord }) => `${vraag} ${tekstVan(antwoord)}`),
    doen: stappenVan(boom),
    ...(beroep === undefined ? {} : { beroep }),
  };
}
