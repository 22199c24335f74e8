import { kort, weekdag, type Datum } from '@besluitpad/domain/datum';
import type { Termijn, Termijnen } from '@besluitpad/domain/termijnen';

const DAGEN = ['ma', 'di', 'wo', 'do', 'vr', 'za', 'zo'] as const;

/** The documented JSON: these fields in this order, and only those that apply. */
export function alsJson({ beslisUiterlijk, klokken }: Termijnen): string {
  return JSON.stringify({
    beslisUiterlijk,
    klokken: klokken.map((klok) => ({
      id: klok.id,
      begint: klok.begint,
      begintNiet: klok.begintNiet,
      uiterlijk: klok.uiterlijk,
      voorzichtig: klok.voorzichtig,
      definitief: klok.definitief,
      laatsteVeiligeDag: klok.laatsteVeiligeDag,
      eersteVerliesdag: klok.eersteVerliesdag,
      grondslag: klok.grondslag,
      zekerheid: klok.zekerheid,
    })),
  });
}

export function alsTabel({ beslisUiterlijk, klokken }: Termijnen): string {
  const lopend = klokken.filter((klok) => klok.begintNiet === undefined || klok.voorzichtig !== undefined);
  const stil = klokken.filter((klok) => klok.begintNiet !== undefined);
  const rijen = [
    ['klok', 'wat', 'begint', 'uiterlijk', 'grondslag'],
    ...lopend.map((klok) => [
      klok.id,
      klok.naam,
      klok.begint === undefined ? '-' : toon(klok.begint),
      einde(klok),
      klok.grondslag + twijfel(klok),
    ]),
  ];
  return [
    `Beslissen uiterlijk op ${toon(beslisUiterlijk)}.`,
    '',
    ...inKolommen(rijen),
    ...(stil.length > 0 ? ['', 'Loopt niet:'] : []),
    ...stil.map((klok) => `  ${klok.id}  ${klok.naam}: ${klok.begintNiet}`),
  ].join('\n');
}

function einde(klok: Termijn): string {
  const delen: readonly (readonly [string, Datum | undefined])[] = [
    ['', klok.uiterlijk],
    ['voorzichtig ', klok.voorzichtig],
    ['definitief na ', klok.definitief],
    ['veilig tot en met ', klok.laatsteVeiligeDag],
    ['verlies vanaf ', klok.eersteVerliesdag],
  ];
  const teksten = delen.flatMap(([voor, dag]) => (dag === undefined ? [] : [`${voor}${toon(dag)}`]));
  return teksten.length === 0 ? 'loopt door' : teksten.join(', ');
}

function twijfel({ zekerheid }: Termijn): string {
  switch (zekerheid) {
    case 'gevonden':
      return '';
    case 'na_te_kijken':
      return ' (na te kijken)';
    case 'twijfel':
      return ' (onzeker)';
  }
}

function toon(dag: Datum): string {
  return `${DAGEN[weekdag(dag) - 1]} ${kort(dag)}`;
}

function inKolommen(rijen: readonly (readonly string[])[]): string[] {
  const breedtes = (rijen[0] ?? []).map((_, kolom) => Math.max(...rijen.map((rij) => rij[kolom]?.length ?? 0)));
  return rijen.map((rij) =>
    rij
      .map((cel, kolom) => cel.padEnd(breedtes[kolom] ?? 0))
      .join('  ')
      .trimEnd(),
  );
}
