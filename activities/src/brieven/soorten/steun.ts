import type { InvoerVan, WerkerVelden } from '@besluitpad/domain';
import { bedragGrond, hulpGronden, isLeefloon } from '@besluitpad/domain';
import { Onmogelijk } from '../../motor/effect.js';
import type { Vasteregel } from '../besluit/gemeen.js';
import { gemeen, getAanvraag, hoorrechtVan } from '../besluit/gemeen.js';
import { aflossingVan, betaaldTegen } from '../besluit/geld.js';
import type { Lijn } from '../besluit/lijnen.js';
import { bedragVan, getLijn } from '../besluit/lijnen.js';
import type { BriefStand, Samenstelling } from '../besluit/stand.js';
import { gevraagdInWoorden } from '../ontvangst/gevraagd.js';

const MENSWAARDIG: Vasteregel = ['Hulp om menswaardig te leven', 'OCMW_1', 'OCMW_57', 'OCMW_60_3'];

/** As the table of a refusal names the amount that the means exceed. */
const LEEFLOON_VOOR = {
  1: 'Leefloon voor iemand die samenwoont',
  2: 'Leefloon voor iemand die alleen woont',
  3: 'Leefloon voor iemand met een gezin ten laste',
} as const;

const VOORSCHOT: Vasteregel = ['Voorschotten op een uitkering', 'OCMW_99'];

function isVoorschot({ gegevens: { invoer } }: Lijn): boolean {
  return (invoer.soort === 'eenmalig' || invoer.soort === 'periodiek') && invoer.voorschot !== undefined;
}

/** The articles of each granted aid, once; aid of which the table says no more rests on those of all aid. */
function regelsVanHulp(toegekend: readonly Lijn[]): Vasteregel[] {
  const regels = toegekend.flatMap((lijn) => (isVoorschot(lijn) ? [MENSWAARDIG] : hulpGronden(lijn)));
  const eenmaal = new Map(regels.map((regel) => [regel.slice(1).join(), regel]));
  return eenmaal.size === 0 ? [MENSWAARDIG] : [...eenmaal.values()];
}

type Toegekend = InvoerVan<'toekenning_steun'>['toegekend'][number];
type Woorden = WerkerVelden<'toekenning_steun'>['toegekend'][number];

/** Every granted line in its order with the worker's words for it; every refused line with its own reason. */
export const stelToekenningSteunSamen: Samenstelling<'toekenning_steun'> = (stand, velden) => {
  const aanvraag = getAanvraag(stand);
  const toegekend = stand.lijnen.filter((l) => l.besluit === 'TOEKENNING');
  const geweigerd = stand.lijnen.filter((l) => l.besluit === 'WEIGERING');
  if (toegekend.length !== velden.toegekend.length)
    throw new Onmogelijk('De brief zegt niet van elke toegekende lijn wat de cliënt krijgt.');
  if (geweigerd.length !== (velden.geweigerd ?? []).length)
    throw new Onmogelijk('De brief zegt niet van elke geweigerde lijn waarom.');
  const metRecht = stand.hoorrecht.gemeldOp !== undefined;
  return {
    ...gemeen(stand, velden, [...regelsVanHulp(toegekend), ...(toegekend.some(isVoorschot) ? [VOORSCHOT] : [])]),
    aanvraagDatum: aanvraag.ontvangenOp,
    gevraagd: velden.gevraagd ?? gevraagdInWoorden(aanvraag.steun),
    ...(metRecht ? { hoorrecht: hoorrechtVan(stand, velden) } : {}),
    toegekend: velden.toegekend.map((woorden, i) => toegekendeLijn(stand, toegekend[i], woorden)),
    geweigerd: velden.geweigerd ?? [],
    stappen: velden.stappen ?? [],
  };
};

function toegekendeLijn(stand: BriefStand, lijn: Lijn | undefined, { wat, uitleg }: Woorden): Toegekend {
  if (lijn === undefined) throw new Onmogelijk('Het besluit heeft minder lijnen dan de brief.');
  const { invoer } = lijn.gegevens;
  switch (invoer.soort) {
    case 'eenmalig':
      return eenmalig(stand, lijn, { wat, begunstigden: invoer.begunstigden });
    case 'periodiek': {
      const { betaaldag } = stand.ocmw.huisregels;
      const tot = invoer.einde === undefined ? {} : { tot: invoer.einde };
      return {
        vorm: 'maandelijks',
        wat,
        bedragCent: bedragVan(lijn),
        vanaf: invoer.ingang,
        ...tot,
        betaaldag: betaaldag.waarde,
        ...(invoer.voorschot === undefined ? {} : { voorschot: invoer.voorschot }),
      };
    }
    case 'kaart':
      return { vorm: 'kaart', wat, vanaf: invoer.vanaf, tot: invoer.tot, dekking: [...invoer.dekking] };
    case 'dienst': {
      const evaluatie = invoer.eersteEvaluatie === undefined ? {} : { evaluatie: invoer.eersteEvaluatie };
      return { vorm: 'dienst', wat, vanaf: invoer.vanaf, uitleg: uitleg ?? invoer.omschrijving, ...evaluatie };
    }
    case 'referentieadres':
      if (uitleg === undefined) throw new Onmogelijk('De brief zegt niet wat een referentieadres inhoudt.');
      return { vorm: 'dienst', wat, vanaf: invoer.vanaf, uitleg };
    case 'begeleiding':
      if (uitleg === undefined) throw new Onmogelijk('De brief zegt niet wat de begeleiding inhoudt.');
      return { vorm: 'dienst', wat, vanaf: stand.besluit.datum, uitleg, evaluatie: invoer.eersteEvaluatie };
    case 'afzien':
    case 'aktename':
    case 'herziening':
    case 'installatiepremie':
    case 'leefloon':
    case 'medisch':
    case 'niet_bekrachtigd':
    case 'onbevoegd':
    case 'plan':
    case 'sanctie':
    case 'schorsing':
    case 'stopzetting':
    case 'terugvordering':
    case 'tewerkstelling':
    case 'verbetering':
    case 'verdaging':
    case 'verwarming':
    case 'vonnis':
    case 'weigering':
      throw new Onmogelijk(`Voor een lijn "${invoer.soort}" bestaat een andere brief.`);
  }
}

function eenmalig(
  stand: BriefStand,
  lijn: Lijn,
  { wat, begunstigden }: { wat: string; begunstigden: readonly { naam: string; iban?: string | undefined }[] },
): Toegekend {
  const [eerste] = begunstigden;
  const aanAnder = begunstigden.length === 1 && eerste?.iban !== undefined ? { betaaldAan: eerste.naam } : {};
  return {
    vorm: 'eenmalig',
    wat,
    bedragCent: bedragVan(lijn),
    ...aanAnder,
    uiterlijk: betaaldTegen(stand, lijn),
    ...terugbetaling(lijn),
  };
}

/** Silent is not repayable; what is repayable without a plan says that the instalments are still to be agreed. */
function terugbetaling(
  lijn: Lijn,
): Pick<Extract<Toegekend, { vorm: 'eenmalig' }>, 'terug' | 'terugTeBespreken' | 'voorschot'> {
  if (lijn.gegevens.invoer.soort === 'eenmalig' && lijn.gegevens.invoer.voorschot !== undefined)
    return { voorschot: lijn.gegevens.invoer.voorschot };
  if ((lijn.gegevens.aflossingen ?? []).length > 0) return { terug: aflossingVan(lijn) };
  const { invoer } = lijn.gegevens;
  return invoer.soort === 'eenmalig' && invoer.terugvorderbaar ? { terugTeBespreken: true } : {};
}

/** Everything asked is refused: for leefloon with its category and the inquiry into other aid. */
export const stelWeigeringSamen: Samenstelling<'weigering'> = (stand, velden) => {
  const aanvraag = getAanvraag(stand);
  const lijn = getLijn(stand.lijnen, 'weigering');
  const leefloon = isLeefloon(lijn.steun);
  const { categorie } = lijn.invoer;
  const { categorieReden, andereHulp, inkomsten } = velden;
  if (leefloon && (categorie === undefined || categorieReden === undefined))
    throw new Onmogelijk('Een weigering van leefloon noemt de categorie en waarom.');
  const grensCent = lijn.gegevens.stappen?.[0]?.bedragCent;
  return {
    ...gemeen(
      stand,
      velden,
      leefloon ? regelsVanLeefloon(categorie) : [['Andere hulp', 'OCMW_1', 'OCMW_57', 'OCMW_60_3']],
    ),
    aanvraagDatum: aanvraag.ontvangenOp,
    gevraagd: velden.gevraagd ?? gevraagdInWoorden(aanvraag.steun),
    geen: velden.geen,
    spoor: leefloon ? 'MI' : 'MD',
    ...(leefloon ? { hoorrecht: hoorrechtVan(stand, velden) } : {}),
    weigeringVanaf: stand.besluit.datum,
    ...(categorie === undefined || categorieReden === undefined
      ? {}
      : { categorie: { nummer: categorie, reden: categorieReden } }),
    ...(inkomsten === undefined || grensCent === undefined
      ? {}
      : { berekening: { inkomsten, grensNaam: leefloon ? LEEFLOON_VOOR[categorie ?? 2] : 'De grens', grensCent } }),
    ...(andereHulp === undefined ? {} : { andereHulp: { uitkomst: 'niet_nodig', redenen: andereHulp } }),
    stappen: velden.stappen ?? [],
  };
};

function regelsVanLeefloon(categorie: 1 | 2 | 3 | undefined): Vasteregel[] {
  return [
    ['De voorwaarden voor een leefloon', 'RMI_3'],
    ...(categorie === undefined ? [] : [bedragGrond(categorie)]),
    ['Andere hulp', 'OCMW_1', 'OCMW_57', 'OCMW_60_3'],
  ];
}

/** Urgent aid the committee did not approve: what it was, what was given of it, and from when it stops. */
export const stelNietBekrachtigdSamen: Samenstelling<'niet_bekrachtigd'> = (stand, velden) => {
  if (stand.nietBekrachtigd === undefined)
    throw new Onmogelijk('Het dossier heeft geen dringende hulp die het comité niet bekrachtigde.');
  const { op, gekregenCent } = stand.nietBekrachtigd;
  return {
    ...gemeen(stand, velden, [MENSWAARDIG, ['De voorzitter mag dringend beslissen', 'DLB_114']]),
    dringendOp: op,
    hulp: velden.hulp,
    gekregenCent,
    stoptOp: stand.besluit.datum,
    stappen: velden.stappen ?? [],
  };
};
