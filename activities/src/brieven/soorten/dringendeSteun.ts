import { euro, laatsteHaalbareZitting } from '@besluitpad/domain';
import { Onmogelijk } from '../../motor/effect.js';
import { gemeen, getAanvraag } from '../besluit/gemeen.js';
import { bedragVan, eisNietTerug, lijnenVan } from '../besluit/lijnen.js';
import type { BriefStand, Samenstelling } from '../besluit/stand.js';

export const stelDringendeSteunSamen: Samenstelling<'dringende_steun'> = (stand, velden) => {
  eisNietTerug(stand.lijnen);
  const { bekrachtigingOp } = stand.besluit;
  if (bekrachtigingOp === undefined)
    throw new Onmogelijk('Er is geen zitting gepland die de dringende steun kan bekrachtigen.');
  const { watKort, wanneerKort, doenKort, hulp, betaaluitleg, stappen } = velden;
  const leefloonaanvraag = leefloonVan(stand);
  return {
    ...gemeen(stand, velden, [
      ['Hulp om menswaardig te leven', 'OCMW_1', 'OCMW_57', 'OCMW_60'],
      { waarover: 'De voorzitter mag dringend beslissen', wet: 'DLB', zekerheid: 'twijfel' },
      {
        waarover: `Ten hoogste ${inEuro(stand)}`,
        wet: 'HR',
        zekerheid: stand.ocmw.huisregels.dringendMaxCent.zekerheid,
      },
    ]),
    aanvraagDatum: stand.aanvraag === undefined ? stand.besluit.datum : getAanvraag(stand).ontvangenOp,
    watKort,
    wanneerKort,
    doenKort,
    hulp,
    totaalCent: lijnenVan(stand.lijnen, 'eenmalig').reduce((som, lijn) => som + bedragVan(lijn), 0),
    grensCent: stand.ocmw.huisregels.dringendMaxCent.waarde,
    ...(betaaluitleg === undefined ? {} : { betaaluitleg }),
    stappen,
    bekrachtigingOp,
    ...(leefloonaanvraag === undefined ? {} : { leefloonaanvraag }),
  };
};

/** "€ 500": whole euros without cents, as the house rules write them. */
function inEuro({ ocmw }: BriefStand): string {
  return euro(ocmw.huisregels.dringendMaxCent.waarde).replace(/,00$/, '');
}

/** The request for leefloon beside it, when a meeting can still decide it in time. */
function leefloonVan({ leefloonaanvraag, zittingen, besluit }: BriefStand) {
  if (leefloonaanvraag === undefined) return undefined;
  const { beslisUiterlijk } = leefloonaanvraag;
  const zitting = laatsteHaalbareZitting(zittingen, { nu: besluit.datum, uiterlijk: beslisUiterlijk });
  return zitting === undefined ? undefined : { zitting: zitting.datum, beslisUiterlijk };
}
