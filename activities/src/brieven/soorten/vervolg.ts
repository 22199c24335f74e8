import { bedragGrond, datum, HULPSOORTEN, isLeefloon, laatsteVanMaand, plusMaanden } from '@besluitpad/domain';
import { Onmogelijk } from '../../motor/effect.js';
import type { Vasteregel } from '../besluit/gemeen.js';
import { gemeen, hoorrechtVan } from '../besluit/gemeen.js';
import { findBetaaldTegen } from '../besluit/geld.js';
import { getLijn, isSteunCode } from '../besluit/lijnen.js';
import type { Samenstelling } from '../besluit/stand.js';
import { categorieVan } from './sanctieGpmi.js';

const MELDEN: Vasteregel = ['Veranderingen melden', 'RMI_22_1'];
const VERHAAL: Vasteregel = ['Uw recht om uw verhaal te doen', 'RMI_20'];
const NABESTAANDE = 'Na een overlijden krijgt de nabestaande een eigen brief.';

/** Read after "uw": the plain name of the aid. */
function steunInWoorden(steun: string): string {
  if (isLeefloon(steun)) return 'leefloon';
  return isSteunCode(steun) ? HULPSOORTEN[steun].gevraagd.replace(/^een /, '') : 'hulp';
}

export const stelStopzettingSamen: Samenstelling<'stopzetting'> = (stand, velden) => {
  const lijn = getLijn(stand.lijnen, 'stopzetting');
  if (lijn.invoer.reden === 'overlijden') throw new Onmogelijk(NABESTAANDE);
  const spoor = lijn.spoor === 'MI' ? 'MI' : 'MD';
  const { laatsteBetaling, stappen = [] } = velden;
  const regels: Vasteregel[] =
    spoor === 'MI'
      ? [
          ['De zes voorwaarden', 'RMI_3'],
          ['Uw recht opnieuw bekijken', 'RMI_22_1'],
        ]
      : [['Hulp om menswaardig te leven', 'OCMW_1', 'OCMW_57', 'OCMW_60_3']];
  return {
    ...gemeen(stand, velden, regels),
    spoor,
    steun: velden.steun ?? steunInWoorden(lijn.steun),
    ...(spoor === 'MI' || stand.hoorrecht.gemeldOp !== undefined ? { hoorrecht: hoorrechtVan(stand, velden) } : {}),
    einde: lijn.invoer.einde,
    ...(laatsteBetaling === undefined ? {} : { laatsteBetaling }),
    stappen,
  };
};

export const stelSchorsingSamen: Samenstelling<'schorsing'> = (stand, velden) => {
  const { reden, vanaf, tot } = getLijn(stand.lijnen, 'schorsing').invoer;
  if (stand.lopendLeefloon === undefined) throw new Onmogelijk('Het dossier heeft geen leefloon dat loopt.');
  return {
    ...gemeen(stand, velden, [['Wie een leefloon krijgt', 'RMI_3'], ['De betaling', 'RMI_23'], VERHAAL]),
    reden,
    hoorrecht: hoorrechtVan(stand, velden),
    maandbedragCent: stand.lopendLeefloon.maandbedragCent,
    vanaf,
    ...(tot === undefined ? {} : { tot }),
    betaaldag: stand.ocmw.huisregels.betaaldag.waarde,
    stappen: velden.stappen ?? [],
  };
};

export const stelSanctieVerklaringenSamen: Samenstelling<'sanctie_verklaringen'> = (stand, velden) => {
  const lijn = getLijn(stand.lijnen, 'sanctie');
  const { maandbedragCent, inhoudingCent, maanden, bedrieglijk = false, herhaling = false, grond } = lijn.invoer;
  if (grond !== 'verklaringen')
    throw new Onmogelijk('Deze brief is voor een sanctie om verklaringen, niet om het plan.');
  const vanaf = datum(lijn.invoer.vanaf);
  const categorie = categorieVan(lijn.steun);
  const { deel, categorieReden, verklaring, maat, stappen = [] } = velden;
  return {
    ...gemeen(stand, velden, [bedragGrond(categorie), MELDEN, VERHAAL, ['Tijdelijk minder leefloon', 'RMI_30_1']]),
    hoorrecht: hoorrechtVan(stand, velden),
    categorie,
    categorieReden,
    leefloonCent: maandbedragCent,
    ingehoudenCent: inhoudingCent,
    uitbetaaldCent: maandbedragCent - inhoudingCent,
    deel,
    maanden: Array.from({ length: maanden }, (_, i) => plusMaanden(vanaf, i).slice(0, 7)),
    opnieuwVolledigVanaf: plusMaanden(vanaf, maanden).slice(0, 7),
    betaaldag: stand.ocmw.huisregels.betaaldag.waarde,
    verklaring,
    bedrieglijk,
    herhaling,
    maat,
    stappen,
  };
};

export const stelUitvoeringVonnisSamen: Samenstelling<'uitvoering_vonnis'> = (stand, velden) => {
  const lijn = getLijn(stand.lijnen, 'vonnis');
  const { rechtbank, uitspraakOp, rolnummer, beschikking, bedragCent, periodiciteit, vanaf, tot } = lijn.invoer;
  const betaling =
    bedragCent === undefined
      ? {}
      : {
          betaling: {
            bedragCent,
            periodiciteit: periodiciteit ?? ('eenmalig' as const),
            ...(vanaf === undefined ? {} : { vanaf }),
            ...(tot === undefined ? {} : { tot }),
            // Nothing is owed for the past when other aid was at least as much: then the month itself is the first.
            uiterlijk: findBetaaldTegen(stand, lijn) ?? laatsteVanMaand(stand.besluit.datum),
          },
        };
  return {
    ...gemeen(stand, velden, [
      lijn.spoor === 'MI' ? ['Naar de rechtbank gaan', 'RMI_47'] : ['Naar de rechtbank gaan', 'OCMW_71'],
    ]),
    rechtbank,
    uitspraakOp,
    rolnummer,
    beschikking,
    ...betaling,
    stappen: velden.stappen ?? [],
  };
};

export const stelAktenameSamen: Samenstelling<'aktename'> = (stand, velden) => {
  const { waarvan, op } = getLijn(stand.lijnen, 'aktename').invoer;
  if (waarvan === 'overlijden') throw new Onmogelijk(NABESTAANDE);
  return {
    ...gemeen(stand, velden, [waarvan === 'gpmi_ondertekend' ? ['Het plan (GPMI)', 'RMI_11'] : MELDEN]),
    waarvan,
    op,
    gevolg: velden.gevolg,
    stappen: velden.stappen ?? [],
  };
};

export const stelVerbeteringSamen: Samenstelling<'verbetering'> = (stand, velden) => {
  const lijn = getLijn(stand.lijnen, 'verbetering');
  const { verbeterd } = stand;
  if (verbeterd === undefined) throw new Onmogelijk('Het besluit dat verbeterd wordt, is niet gevonden.');
  const { onderwerp, wijzigingen, gevolg, stappen = [] } = velden;
  return {
    ...gemeen(stand, velden, [
      lijn.spoor === 'MI' ? ['Waarom wij beslissen', 'RMI_21_2'] : ['Waarom wij beslissen', 'OCMW_62BIS'],
    ]),
    verbetertDatum: verbeterd.op,
    ...(verbeterd.subcomite === undefined ? {} : { verbetertSubcomite: verbeterd.subcomite }),
    onderwerp,
    wijzigingen,
    gevolg,
    stappen,
  };
};
