import type { Datum, Gevolg } from '@besluitpad/domain';
import { toonDag } from '../weergave/dag.js';
import { inKolommen } from '../weergave/kolommen.js';

export interface Simulatie {
  readonly vandaag: Datum;
  readonly zonder: readonly Datum[];
  readonly met: readonly Datum[];
  readonly bekeken: number;
  readonly gevolgen: readonly Gevolg[];
}

const UITKOMST: Readonly<Record<Gevolg['uitkomst'], string>> = {
  wordtTeLaat: 'wordt te laat',
  blijftTeLaat: 'is al te laat',
  wordtOpTijd: 'wordt op tijd',
  verschuift: 'schuift op, op tijd',
};

export function alsTekst({ zonder, met, bekeken, gevolgen }: Simulatie): string {
  const wat = [...zonder.map((dag) => `zonder ${toonDag(dag)}`), ...met.map((dag) => `met ${toonDag(dag)}`)].join(', ');
  const teLaat = gevolgen.filter(({ uitkomst }) => uitkomst === 'wordtTeLaat').length;
  const kop = `${wat}: van ${bekeken} open aanvragen ${teLaat === 1 ? 'wordt er 1' : `worden er ${teLaat}`} te laat. Er is niets gewijzigd.`;
  if (gevolgen.length === 0) return kop;
  const rijen = gevolgen.map(({ nummer, beslisUiterlijk, zittingNu, zittingDan, uitkomst }) => [
    nummer,
    toonDag(beslisUiterlijk),
    dagOfGeen(zittingNu),
    dagOfGeen(zittingDan),
    UITKOMST[uitkomst],
  ]);
  return [
    kop,
    '',
    ...inKolommen([['dossier', 'uiterlijk', 'nu', 'dan', 'gevolg'], ...rijen]),
    ...uitwegen(gevolgen),
  ].join('\n');
}

/** The same ways out for every file, but for the last day of an extra meeting: by limit, each said once. */
function uitwegen(gevolgen: readonly Gevolg[]): string[] {
  const perGrens = new Map(
    gevolgen.flatMap(({ beslisUiterlijk, uitwegen: wegen }) =>
      wegen.length > 0 ? [[beslisUiterlijk, wegen] as const] : [],
    ),
  );
  return [...perGrens].flatMap(([grens, wegen]) => [
    '',
    `Wat nog kan voor de grens van ${toonDag(grens)}:`,
    ...wegen.filter(({ mogelijk }) => mogelijk).map(({ tekst }) => `  - ${tekst}`),
  ]);
}

function dagOfGeen(dag: Datum | null): string {
  return dag === null ? 'geen zitting' : toonDag(dag);
}
