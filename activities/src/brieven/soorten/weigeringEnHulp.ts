import { bedragGrond } from '@besluitpad/domain';
import type { InvoerVan, WerkerVelden } from '@besluitpad/domain';
import { Onmogelijk } from '../../motor/effect.js';
import type { Vasteregel } from '../besluit/gemeen.js';
import { gemeen, getAanvraag, hoorrechtVan } from '../besluit/gemeen.js';
import { betaaldTegen } from '../besluit/geld.js';
import type { LijnVan } from '../besluit/lijnen.js';
import { bedragVan, eisNietTerug, getLijn } from '../besluit/lijnen.js';
import type { BriefStand, Samenstelling } from '../besluit/stand.js';

type Gegevens = InvoerVan<'weigering_en_hulp'>;
type Velden = WerkerVelden<'weigering_en_hulp'>;

export const stelWeigeringEnHulpSamen: Samenstelling<'weigering_en_hulp'> = (stand, velden) => {
  eisNietTerug(stand.lijnen);
  const lijn = getLijn(stand.lijnen, 'weigering');
  const grond = grondVan(lijn, velden.grond);
  const hulp = velden.andereHulp;
  const regels: Vasteregel[] = [
    grond.soort === 'inkomen'
      ? ['Geen leefloon bij genoeg inkomen', 'RMI_3_4']
      : ['De voorwaarden voor een leefloon', 'RMI_3'],
    bedragGrond(grond.categorie),
    [
      hulp.uitkomst === 'toegekend' ? `Het geld voor ${hulp.waarvoor}` : 'Andere hulp',
      'OCMW_1',
      'OCMW_57',
      'OCMW_60_3',
    ],
  ];
  return {
    ...gemeen(stand, velden, regels),
    aanvraagDatum: getAanvraag(stand).ontvangenOp,
    hoorrecht: hoorrechtVan(stand, velden),
    weigeringVanaf: stand.besluit.datum,
    categorieReden: velden.categorieReden,
    grond,
    andereHulp: hulp.uitkomst === 'toegekend' ? toegekend(stand, hulp) : hulp,
    stappen: velden.stappen ?? [],
  };
};

function grondVan({ invoer, gegevens }: LijnVan<'weigering'>, grond: Velden['grond']): Gegevens['grond'] {
  const { categorie, inkomenCent } = invoer;
  if (categorie === undefined) throw new Onmogelijk('De weigering noemt geen categorie.');
  if (grond.soort === 'voorwaarde') return { ...grond, categorie };
  const leefloonCent = gegevens.stappen?.[0]?.bedragCent;
  const som = grond.inkomsten.reduce((totaal, i) => totaal + i.bedragCent, 0);
  if (leefloonCent === undefined || som !== inkomenCent)
    throw new Onmogelijk('De inkomsten in de brief zijn niet het inkomen waarop de weigering steunt.');
  return { soort: 'inkomen', categorie, leefloonCent, inkomsten: grond.inkomsten };
}

type Toegekend = Extract<Gegevens['andereHulp'], { uitkomst: 'toegekend' }>;

function toegekend(stand: BriefStand, hulp: Extract<Velden['andereHulp'], { uitkomst: 'toegekend' }>): Toegekend {
  const lijn = getLijn(stand.lijnen, 'eenmalig');
  const [eerste, ...meer] = new Set(lijn.invoer.begunstigden.map((b) => b.naam));
  if (eerste === undefined || meer.length > 0)
    throw new Onmogelijk('Deze brief noemt één begunstigde van de eenmalige hulp.');
  return { ...hulp, bedragCent: bedragVan(lijn), betaaldAan: eerste, uiterlijk: betaaldTegen(stand, lijn) };
}
