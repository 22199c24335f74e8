import { bedragGrond, datum, maandNaam, plusMaanden } from '@besluitpad/domain';
import { Onmogelijk } from '../../motor/effect.js';
import { gemeen, hoorrechtVan } from '../besluit/gemeen.js';
import { getLijn } from '../besluit/lijnen.js';
import type { Samenstelling } from '../besluit/stand.js';

export const stelSanctieGpmiSamen: Samenstelling<'sanctie_gpmi'> = (stand, velden) => {
  const lijn = getLijn(stand.lijnen, 'sanctie');
  const { maandbedragCent, inhoudingCent, maanden } = lijn.invoer;
  const vanaf = datum(lijn.invoer.vanaf);
  const categorie = categorieVan(lijn.steun);
  const mindere = Array.from({ length: maanden }, (_, i) => plusMaanden(vanaf, i).slice(0, 7));
  const { gpmiGetekendOp, aanmaningOp } = stand;
  if (gpmiGetekendOp === undefined) throw new Onmogelijk('Het dossier heeft geen getekend plan (GPMI).');
  if (aanmaningOp === undefined) throw new Onmogelijk('Zonder voorafgaande aanmaning is deze sanctie ongeldig.');
  const { deel, categorieReden, afspraak, maat, begeleiding, stappen } = velden;
  return {
    ...gemeen(stand, velden, [
      bedragGrond(categorie),
      ['Het plan (GPMI)', 'RMI_11'],
      ['Uw recht om uw verhaal te doen', 'RMI_20'],
      ['Tijdelijk minder leefloon', 'RMI_30_2'],
    ]),
    hoorrecht: hoorrechtVan(stand, velden),
    categorie,
    leefloonCent: maandbedragCent,
    ingehoudenCent: inhoudingCent,
    uitbetaaldCent: maandbedragCent - inhoudingCent,
    deel,
    maanden: mindere,
    opnieuwVolledigVanaf: plusMaanden(vanaf, maanden).slice(0, 7),
    betaaldag: `${stand.ocmw.huisregels.betaaldag.waarde} van ${mindere.map(naamVan).join(', ')}`,
    gpmiDatum: gpmiGetekendOp,
    categorieReden,
    afspraak,
    maat,
    aanmaningDatum: aanmaningOp,
    begeleiding,
    stappen: stappen ?? [],
  };
};

/** The code of a leefloon ends in its category. */
export function categorieVan(steun: string): 1 | 2 | 3 {
  switch (steun) {
    case 'LL1':
      return 1;
    case 'LL2':
      return 2;
    case 'LL3':
      return 3;
    default:
      throw new Onmogelijk(`De lijn ${steun} is geen leefloon van een categorie.`);
  }
}

function naamVan(maand: string): string {
  return maandNaam(Number(maand.slice(5)));
}
