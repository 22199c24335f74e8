import { wettenInBrief, type Rechtsregel } from '@besluitpad/domain';

export interface Regeloverzicht {
  /** Head cells of the table. */
  readonly kop: readonly string[];
  readonly rijen: readonly (readonly string[])[];
  readonly uitleg: readonly string[];
}

const WET_MET_DATUM = /^wet van (?<dag>\d.*)$/;

function metArtikel(regel: Rechtsregel): string {
  const { aanduiding } = wettenInBrief[regel.wet];
  if (regel.artikel === undefined) return aanduiding;
  return `${aanduiding}, ${/,| en /.test(zonderParagraaf(regel.artikel)) ? 'artikelen' : 'artikel'} ${regel.artikel}`;
}

/** "14, § 1, 2°" is one article, "1, 57 en 60" are three. */
function zonderParagraaf(artikel: string): string {
  return artikel.replace(/, (§ ?\d+|\d+°)/g, '');
}

/**
 * The rows of "Welke regels?". One law: only its articles. Several laws with articles: a column each.
 * A rule without an article makes both impossible, and then each row says it in words.
 */
export function regeloverzicht(regels: readonly Rechtsregel[]): Regeloverzicht {
  const gebruikt = [...new Set(regels.map((regel) => regel.wet))];
  const [eerste] = gebruikt;
  const allesMetArtikel = regels.every((regel) => regel.artikel !== undefined);
  if (eerste !== undefined && gebruikt.length === 1 && allesMetArtikel) {
    return {
      kop: ['Waarover?', `Artikel in de ${wettenInBrief[eerste].aanduiding}`],
      rijen: regels.map((regel) => [regel.waarover, `artikel ${regel.artikel ?? ''}`]),
      uitleg: wettenInBrief[eerste].alleen,
    };
  }
  const uitleg = gebruikt.map((wet) => wettenInBrief[wet].uitleg).filter((zin) => zin !== '');
  const alleenWetten = gebruikt.every((wet) => WET_MET_DATUM.test(wettenInBrief[wet].aanduiding));
  if (allesMetArtikel && alleenWetten) {
    return {
      kop: ['Waarover?', 'Wet van', 'Artikel'],
      rijen: regels.map((regel) => [
        regel.waarover,
        WET_MET_DATUM.exec(wettenInBrief[regel.wet].aanduiding)?.groups?.['dag'] ?? '',
        regel.artikel ?? '',
      ]),
      uitleg,
    };
  }
  return { kop: ['Waarover?', 'Regel'], rijen: regels.map((regel) => [regel.waarover, metArtikel(regel)]), uitleg };
}
