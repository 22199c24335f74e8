import { euro, type Aanvragersrecht, type Rekenstap, type Telling, type Toetsuitkomst } from '@besluitpad/domain';
import { toonDag } from '../weergave/dag.js';
import { inKolommen } from '../weergave/kolommen.js';

/** First what each person has, then what the law makes of it: the same steps as on the letter. */
export function alsTekst({ regime, baremaVanaf, personen, aanvragers, samenCent }: Toetsuitkomst): string {
  return [
    `Barema van ${toonDag(baremaVanaf)}; regeling van ${regime} voor inwonende onderhoudsplichtigen.`,
    ...personen.flatMap(vanPersoon),
    ...aanvragers.flatMap(vanAanvrager),
    ...(aanvragers.length > 1 ? ['', `Samen: ${euro(samenCent)} per maand.`] : []),
  ].join('\n');
}

function vanPersoon({ hoedanigheid, geteld, waaromNiet, stappen, perMaandCent }: Telling): string[] {
  const kop = `Middelen van ${hoedanigheid}: ${euro(perMaandCent)} per maand`;
  return ['', geteld ? `${kop}.` : `${kop}. Telt niet: ${waaromNiet ?? ''}.`, ...regels(stappen)];
}

function vanAanvrager({
  hoedanigheid,
  categorie,
  rechtCent,
  perJaarCent,
  stappen,
  ...maanden
}: Aanvragersrecht): string[] {
  return [
    '',
    `Leefloon van ${hoedanigheid} (categorie ${categorie}): ${euro(rechtCent)} per maand, ${euro(perJaarCent)} per jaar.`,
    ...regels(stappen),
    ...deel('Eerste maand', maanden.eersteMaand),
    ...deel('Laatste maand', maanden.laatsteMaand),
  ];
}

function deel(naam: string, maand: Aanvragersrecht['eersteMaand']): string[] {
  if (maand === undefined) return [];
  return [`  ${naam}: ${maand.dagen} van ${maand.dagenInMaand} dagen, ${euro(maand.bedragCent)}.`];
}

function regels(stappen: readonly Rekenstap[]): string[] {
  const breed = Math.max(0, ...stappen.map(({ bedragCent }) => euro(bedragCent).length));
  return inKolommen(
    stappen.map(({ regel, bron, zekerheid, uit, bedragCent }) => [
      `  ${euro(bedragCent).padStart(breed)}`,
      uit === undefined ? regel : `${regel} (${uit})`,
      `${bron}${zekerheid === 'gevonden' ? '' : ', na te kijken'}`,
    ]),
  );
}
