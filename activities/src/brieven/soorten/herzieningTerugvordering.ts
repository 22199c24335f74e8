import type { InvoerVan, WerkerVelden } from '@besluitpad/domain';
import { bedragGrond, toonIban, vrijwilligBetalenUiterlijk } from '@besluitpad/domain';
import { Onmogelijk } from '../../motor/effect.js';
import type { Vasteregel } from '../besluit/gemeen.js';
import { gemeen, hoorrechtVan, kanaalVan, verzendwijze } from '../besluit/gemeen.js';
import { aflossingVan } from '../besluit/geld.js';
import type { LijnVan } from '../besluit/lijnen.js';
import { bedragVan, findLijn, getLijn } from '../besluit/lijnen.js';
import type { BriefStand, Samenstelling } from '../besluit/stand.js';

type Terugvordering = NonNullable<InvoerVan<'herziening_terugvordering'>['terugvordering']>;
type Velden = WerkerVelden<'herziening_terugvordering'>;

const TERUGVRAGEN: Vasteregel[] = [
  ['Terugvragen wat u te veel kreeg', 'RMI_24_1_1'],
  ['Eén maand om te betalen of te vragen', 'RMI_25'],
];

export const stelHerzieningTerugvorderingSamen: Samenstelling<'herziening_terugvordering'> = (stand, velden) => {
  const lijn = getLijn(stand.lijnen, 'herziening');
  const terug = findLijn(stand.lijnen, 'terugvordering');
  const vorigBedragCent = lijn.gegevens.perMaand?.[0]?.gekregenCent ?? terug?.gegevens.perMaand?.[0]?.gekregenCent;
  if (vorigBedragCent === undefined) throw new Onmogelijk('De lijn zegt niet hoeveel de cliënt vroeger kreeg.');
  const { categorieReden, geenSanctie, andereRechten } = velden;
  const { oudeCategorie, nieuweCategorie, vanaf, eersteJuisteMaand } = lijn.invoer;
  return {
    ...gemeen(stand, velden, [
      bedragGrond(nieuweCategorie),
      ['Veranderingen melden en herzien', 'RMI_22_1'],
      ...(terug === undefined ? [] : TERUGVRAGEN),
    ]),
    hoorrecht: hoorrechtVan(stand, velden),
    categorie: nieuweCategorie,
    vorigeCategorie: oudeCategorie,
    vorigBedragCent,
    nieuwBedragCent: bedragVan(lijn),
    ingang: vanaf,
    nieuwVanafMaand: eersteJuisteMaand,
    betaaldag: stand.ocmw.huisregels.betaaldag.waarde,
    categorieReden,
    ...(terug === undefined ? {} : { terugvordering: terugvorderingVan(stand, terug, velden) }),
    ...(geenSanctie === undefined ? {} : { geenSanctie }),
    ...(andereRechten === undefined ? {} : { andereRechten }),
  };
};

function afbetalingVan(lijn: LijnVan<'terugvordering'>): Terugvordering['afbetaling'] {
  const { aflossing } = lijn.invoer;
  return aflossing === undefined
    ? { stand: 'te_bespreken' }
    : { stand: 'aanvaard', plan: aflossingVan(lijn), perMaandCent: aflossing.schijfCent };
}

/** Why other aid than a leefloon comes back: it changes what the letter may call it. */
function aardVan({ spoor, invoer }: LijnVan<'terugvordering'>): Pick<Terugvordering, 'aard'> {
  switch (invoer.grond) {
    case 'terugbetaalbaar':
    case 'voorschot':
    case 'onjuiste_verklaring':
      return { aard: invoer.grond };
    case 'herziening':
    case 'andere_inkomsten':
    case undefined:
      if (spoor !== 'MI')
        throw new Onmogelijk('De lijn zegt niet waarom andere hulp dan een leefloon teruggevraagd wordt.');
      return {};
  }
}

/** The claim with its months, instalments, prescription and the month to pay or to ask. */
export function terugvorderingVan(
  stand: BriefStand,
  lijn: LijnVan<'terugvordering'>,
  velden: Pick<Velden, 'overtredenRegel' | 'verzending'>,
): Terugvordering {
  const { perMaand = [] } = lijn.gegevens;
  const [eerste] = perMaand;
  if (eerste === undefined) throw new Onmogelijk('De terugvordering toont niet voor welke maanden.');
  if (stand.mededeling === undefined) throw new Onmogelijk('De terugvordering heeft nog geen mededeling.');
  if (velden.overtredenRegel === undefined)
    throw new Onmogelijk('Een terugvordering zegt in gewone woorden welke regel niet gevolgd is.');
  const kennisgeving = { wijze: verzendwijze(kanaalVan(stand, velden)), op: stand.briefdatum };
  return {
    ...aardVan(lijn),
    maanden: perMaand,
    totaalCent: bedragVan(lijn),
    afbetaling: afbetalingVan(lijn),
    rekeningOcmw: toonIban(stand.ocmw.gegevens.rekening.iban),
    mededeling: stand.mededeling,
    vrijwilligTot: vrijwilligBetalenUiterlijk(kennisgeving).laatsteDag,
    overtredenRegel: velden.overtredenRegel,
    verjaring: { jaren: stand.ocmw.huisregels.verjaringJaren.waarde, eersteBetaling: eerste.maand },
    // RMI 24 § 3: interest only for fraud, and that is not decided with this kind of letter.
    interest: false,
  };
}
