import type { Verwacht, VerwachteKlok } from './verwacht.js';

export interface GelezenKlok {
  readonly soort: string;
  readonly uiterlijk: string | null;
  readonly gestoptOp: string | null;
  readonly gegevens: Readonly<Record<string, unknown>>;
}

/** What the API says of one file at the end of the demonstration. */
export interface Gelezen {
  readonly beslist: readonly string[];
  readonly klokken: readonly GelezenKlok[];
  readonly betalingen: readonly { bedragCent: number; uiterlijk: string }[];
  readonly aflossingen: readonly { bedragCent: number; vervaltOp: string }[];
  readonly gevaar: boolean;
}

/** Every difference between what domein §10 says and what came of it, one line each; empty when all is as it must be. */
export function vergelijk(verwacht: Verwacht, gelezen: Gelezen): string[] {
  return [
    ...verschil('beslist op', verwacht.beslist.join(', '), [...gelezen.beslist].sort().join(', ')),
    ...verwacht.klokken.flatMap((klok) => vergelijkKlok(klok, gelezen.klokken)),
    ...vergelijkBetalingen(verwacht, gelezen),
    ...vergelijkAflossing(verwacht, gelezen),
    ...verschil('in gevaar', verwacht.gevaar ?? false, gelezen.gevaar),
  ];
}

function verschil(wat: string, verwacht: unknown, gelezen: unknown): string[] {
  return verwacht === gelezen ? [] : [`${wat}: verwacht ${String(verwacht)}, is ${String(gelezen)}`];
}

function vergelijkKlok(verwacht: VerwachteKlok, klokken: readonly GelezenKlok[]): string[] {
  const zelfde = klokken.filter((k) => k.soort === verwacht.soort);
  // A clock that passes from the request to the decision stopped in the one and runs on in the other.
  const kandidaten = zelfde.filter((k) => k.uiterlijk === verwacht.uiterlijk);
  const gevonden = kandidaten.find((k) => k.gestoptOp === null) ?? kandidaten[0];
  if (gevonden === undefined) {
    const dagen = zelfde.map((k) => k.uiterlijk ?? 'geen einde').join(', ') || 'geen';
    return [`${verwacht.soort}: verwacht ${verwacht.uiterlijk}, is ${dagen}`];
  }
  return [
    ...verschil(`${verwacht.soort} loopt`, verwacht.loopt ?? false, gevonden.gestoptOp === null),
    ...Object.entries(verwacht.gegevens ?? {}).flatMap(([naam, waarde]) =>
      verschil(`${verwacht.soort} ${naam}`, waarde, gevonden.gegevens[naam]),
    ),
  ];
}

function vergelijkBetalingen(verwacht: Verwacht, gelezen: Gelezen): string[] {
  const over = [...gelezen.betalingen];
  const ontbreekt = verwacht.betalingen.filter((b) => {
    const i = over.findIndex(
      (x) => x.bedragCent === b.bedragCent && (b.uiterlijk === undefined || x.uiterlijk === b.uiterlijk),
    );
    if (i >= 0) over.splice(i, 1);
    return i < 0;
  });
  return [
    ...ontbreekt.map(
      (b) => `betaling van ${b.bedragCent} cent${b.uiterlijk === undefined ? '' : ` tegen ${b.uiterlijk}`} ontbreekt`,
    ),
    ...over.map((b) => `betaling van ${b.bedragCent} cent tegen ${b.uiterlijk} was niet verwacht`),
  ];
}

function vergelijkAflossing({ aflossing }: Verwacht, { aflossingen }: Gelezen): string[] {
  if (aflossing === undefined) return [];
  const totaalCent = aflossingen.reduce((som, a) => som + a.bedragCent, 0);
  return [
    ...verschil('aantal aflossingen', aflossing.aantal, aflossingen.length),
    ...verschil('som van de aflossingen', aflossing.totaalCent, totaalCent),
    ...verschil(
      'laatste aflossing',
      aflossing.laatste,
      aflossingen
        .map((a) => a.vervaltOp)
        .sort()
        .at(-1),
    ),
  ];
}
