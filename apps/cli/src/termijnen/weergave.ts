import type { Datum } from '@besluitpad/domain/datum';
import type { Termijn, Termijnen } from '@besluitpad/domain/termijnen';
import { toonDag, toonOgenblik } from '../weergave/dag.js';
import { inKolommen } from '../weergave/kolommen.js';

/** The documented JSON: these fields in this order, and only those that apply. */
export function alsJson({ beslisUiterlijk, klokken }: Termijnen): string {
  return JSON.stringify({
    beslisUiterlijk,
    klokken: klokken.map((klok) => ({
      id: klok.id,
      begint: klok.begint,
      begintNiet: klok.begintNiet,
      uiterlijk: klok.uiterlijk,
      uiterlijkOp: klok.uiterlijkOp,
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
  const stil = klokken.filter((klok) => klok.begintNiet !== undefined && klok.nietOpgegeven !== true);
  const nietOpgegeven = klokken.filter((klok) => klok.nietOpgegeven === true);
  const rijen = [
    ['klok', 'wat', 'begint', 'uiterlijk', 'grondslag'],
    ...lopend.map((klok) => [
      klok.id,
      klok.naam,
      klok.begint === undefined ? '-' : toonDag(klok.begint),
      einde(klok),
      klok.grondslag + twijfel(klok),
    ]),
  ];
  return [
    `Beslissen uiterlijk op ${toonDag(beslisUiterlijk)}.`,
    '',
    ...inKolommen(rijen),
    ...(stil.length > 0 ? ['', 'Loopt niet:'] : []),
    ...stil.map((klok) => `  ${klok.id}  ${klok.naam}: ${klok.begintNiet}`),
    ...(nietOpgegeven.length > 0
      ? ['', `Geen feit opgegeven (zie --help) voor ${nietOpgegeven.map(({ id }) => id).join(', ')}.`]
      : []),
  ].join('\n');
}

function einde(klok: Termijn): string {
  const delen: readonly (readonly [string, Datum | undefined])[] = [
    // Where two readings are kept apart, the cautious one is the limit: said once, by its own name.
    ['', klok.uiterlijk === klok.voorzichtig ? undefined : klok.uiterlijk],
    ['voorzichtig ', klok.voorzichtig],
    ['definitief na ', klok.definitief],
    ['veilig tot en met ', klok.laatsteVeiligeDag],
    ['verlies vanaf ', klok.eersteVerliesdag],
  ];
  if (klok.uiterlijkOp !== undefined) return toonOgenblik(klok.uiterlijkOp);
  const teksten = delen.flatMap(([voor, dag]) => (dag === undefined ? [] : [`${voor}${toonDag(dag)}`]));
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
