import { Onmogelijk } from '../../motor/effect.js';
import { gemeen, getAanvraag } from '../besluit/gemeen.js';
import { aflossingVan, betaaldTegen } from '../besluit/geld.js';
import { bedragVan, eisNietTerug, findLijn, getLijn } from '../besluit/lijnen.js';
import type { Samenstelling } from '../besluit/stand.js';

export const stelEenmaligeSteunEnPlanSamen: Samenstelling<'eenmalige_steun_en_plan'> = (stand, velden) => {
  eisNietTerug(stand.lijnen);
  const steun = getLijn(stand.lijnen, 'eenmalig');
  const plan = findLijn(stand.lijnen, 'plan');
  const begeleiding = findLijn(stand.lijnen, 'begeleiding');
  const schuldeiser = velden.schuldeiser ?? plan?.invoer.schuldeiser ?? steun.invoer.begunstigden[0]?.naam;
  if (schuldeiser === undefined) throw new Onmogelijk('De lijn noemt geen schuldeiser.');
  const steunCent = bedragVan(steun);
  return {
    ...gemeen(stand, velden, [['Hulp om menswaardig te leven', 'OCMW_1', 'OCMW_57', 'OCMW_60_3']]),
    aanvraagDatum: getAanvraag(stand).ontvangenOp,
    schuld: velden.schuld,
    schuldeiser,
    schuldCent: steunCent + (plan?.invoer.totaalCent ?? 0),
    steunCent,
    betalenUiterlijk: betaaldTegen(stand, steun),
    ...(plan === undefined ? {} : { plan: aflossingVan(plan) }),
    ...(begeleiding === undefined
      ? {}
      : { budgetbegeleiding: { eersteEvaluatie: begeleiding.invoer.eersteEvaluatie } }),
    ...(velden.rechten === undefined ? {} : { rechten: velden.rechten }),
    stappen: velden.stappen ?? [],
  };
};
