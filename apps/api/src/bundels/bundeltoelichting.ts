import { euro, lijnGegevens, toelichtLijn, type Rekenregel } from '@besluitpad/domain';
import type { Bundeldeel, Bundelrekenregel } from '@besluitpad/templates';

/** A proposed line, or one that the chair decided and the committee ratifies. */
export interface Lijnrij {
  readonly tekst: string;
  readonly spoor: string;
  readonly steun: string;
  readonly gegevens: unknown;
}

/** The law and the computation of every line together; with several lines each computation says of which line it is. */
export function bundeltoelichting(lijnen: readonly Lijnrij[], tekst: (zin: string) => string): Bundeldeel[] {
  const toegelicht = lijnen.map((lijn) => ({
    lijn,
    ...toelichtLijn(lijn, lijnGegevens.parse(lijn.gegevens)),
  }));
  const gronden = toegelicht.flatMap(({ rechtsgrond }) =>
    rechtsgrond.map(
      ({ waarover, regel, naTeKijken }) => `${waarover}: ${regel}${naTeKijken ? ' (na te kijken)' : ''}.`,
    ),
  );
  const berekend = toegelicht.filter(({ berekening }) => berekening.length > 0);
  return [
    { kop: 'Rechtsgrond', kader: false, alineas: [], lijst: [...new Set(gronden)] },
    ...berekend.map(({ lijn, berekening }, i) => ({
      ...{ kop: berekend.length === 1 ? 'Berekening' : `Berekening ${i + 1}`, kader: false },
      alineas: berekend.length === 1 ? [] : [tekst(lijn.tekst)],
      rekening: berekening.map(alsRij),
    })),
  ];
}

function alsRij({ soort, wat, bron = '', bedragCent }: Rekenregel): Bundelrekenregel {
  return { soort, wat, bron, bedrag: bedragCent === undefined ? '' : euro(bedragCent) };
}
