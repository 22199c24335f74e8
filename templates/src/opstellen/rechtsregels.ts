import {
  artikelVoluit,
  rechtsregelInWoorden,
  wettenInBrief,
  type Rechtsregel,
  type WetInBrief,
} from '@besluitpad/domain';

export interface Regeloverzicht {
  /** Head cells of the table. */
  readonly kop: readonly string[];
  readonly rijen: readonly (readonly string[])[];
  readonly uitleg: readonly string[];
}

/** "wet van 26 mei 2002" and "koninklijk besluit van 11 juli 2002" have a date that fits a column of its own. */
const MET_DATUM = /^(?<soort>wet|koninklijk besluit) van (?<dag>\d.*)$/;

function uitlegVan(gebruikt: readonly WetInBrief[]): string[] {
  return gebruikt.map((wet) => wettenInBrief[wet].uitleg).filter((zin) => zin !== '');
}

/** One law with articles: only those articles. */
function eenWet(regels: readonly Rechtsregel[], wet: WetInBrief): Regeloverzicht {
  return {
    kop: ['Waarover?', `Artikel in de ${wettenInBrief[wet].aanduiding}`],
    rijen: regels.map((regel) => [regel.waarover, artikelVoluit(regel.artikel ?? '')]),
    uitleg: wettenInBrief[wet].alleen,
  };
}

/** Several laws with articles: date and article each in a column. */
function meerWetten(regels: readonly Rechtsregel[], gebruikt: readonly WetInBrief[]): Regeloverzicht {
  const delen = (wet: WetInBrief) => MET_DATUM.exec(wettenInBrief[wet].aanduiding)?.groups ?? {};
  const alleenWetten = gebruikt.every((wet) => delen(wet)['soort'] === 'wet');
  return {
    kop: ['Waarover?', alleenWetten ? 'Wet van' : 'Wet of besluit van', 'Artikel'],
    rijen: regels.map((regel) => [regel.waarover, delen(regel.wet)['dag'] ?? '', regel.artikel ?? '']),
    uitleg: uitlegVan(gebruikt),
  };
}

/** The rows of "Welke regels?". A rule without an article, or a text without a date, is said in words. */
export function regeloverzicht(regels: readonly Rechtsregel[]): Regeloverzicht {
  const gebruikt = [...new Set(regels.map((regel) => regel.wet))];
  const [eerste, tweede] = gebruikt;
  const allesInKolommen = regels.every(
    (regel) => regel.artikel !== undefined && MET_DATUM.test(wettenInBrief[regel.wet].aanduiding),
  );
  if (allesInKolommen && eerste !== undefined) {
    const isWet = wettenInBrief[eerste].aanduiding.startsWith('wet ');
    return tweede === undefined && isWet ? eenWet(regels, eerste) : meerWetten(regels, gebruikt);
  }
  return {
    kop: ['Waarover?', 'Regel'],
    rijen: regels.map((regel) => [regel.waarover, rechtsregelInWoorden(regel)]),
    uitleg: uitlegVan(gebruikt),
  };
}
