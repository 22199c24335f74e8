import type { InvoerVan, WerkerVelden } from '@besluitpad/domain';
import { stilzwijgenVoorzichtig } from '@besluitpad/domain';
import { Onmogelijk } from '../../motor/effect.js';
import type { Vasteregel } from '../besluit/gemeen.js';
import { gemeen, getAanvraag } from '../besluit/gemeen.js';
import { betaaldTegen, uitbetalingVan } from '../besluit/geld.js';
import type { LijnVan } from '../besluit/lijnen.js';
import { bedragVan, eisNietTerug, findLijn, getLijn } from '../besluit/lijnen.js';
import type { BriefStand, Samenstelling } from '../besluit/stand.js';

type Gegevens = InvoerVan<'verdaging_voorschot'>;
type Velden = WerkerVelden<'verdaging_voorschot'>;

const VOORSCHOT: Vasteregel = ['Het voorschot', 'OCMW_1', 'OCMW_57', 'OCMW_60_3'];

export const stelVerdagingVoorschotSamen: Samenstelling<'verdaging_voorschot'> = (stand, velden) => {
  const aanvraag = getAanvraag(stand);
  eisNietTerug(stand.lijnen);
  const { invoer } = getLijn(stand.lijnen, 'verdaging');
  const voorschot = findLijn(stand.lijnen, 'eenmalig');
  const { papierenGevraagdOp, hulpBijPapieren } = velden;
  return {
    // Adjourning is the whole message here.
    ...gemeen({ ...stand, verdaagd: [] }, velden, [
      ['Wie een leefloon krijgt', 'RMI_3'],
      ['De termijn van 30 dagen', 'RMI_21_1'],
      ...(voorschot === undefined ? [] : [VOORSCHOT]),
    ]),
    aanvraagDatum: aanvraag.ontvangenOp,
    beslisUiterlijk: aanvraag.beslisUiterlijk,
    extraVergadering: !haaltGewoneZitting(stand, aanvraag.beslisUiterlijk),
    hoorrechtVragenVoor: invoer.bezorgTegen,
    ...(voorschot === undefined ? {} : { voorschot: voorschotVan(stand, voorschot, velden) }),
    ...(invoer.stukken.length === 0
      ? {}
      : { papieren: papierenVan(invoer.stukken, papierenGevraagdOp, invoer.bezorgTegen) }),
    ...(hulpBijPapieren === undefined ? {} : { hulpBijPapieren }),
    stilzwijgenBeroepTot: stilzwijgenVoorzichtig(aanvraag.ontvangenOp),
  };
};

/** When no ordinary meeting falls before the limit, the chair must convene an extra one (D12). */
function haaltGewoneZitting({ zittingen, besluit }: BriefStand, uiterlijk: string): boolean {
  return zittingen.some((z) => z.soort === 'gewoon' && z.datum > besluit.datum && z.datum <= uiterlijk);
}

function voorschotVan(stand: BriefStand, lijn: LijnVan<'eenmalig'>, velden: Velden): Gegevens['voorschot'] {
  if (velden.voorschot === undefined) throw new Onmogelijk('De redenen van het voorschot ontbreken.');
  return {
    ...velden.voorschot,
    bedragCent: bedragVan(lijn),
    uiterlijk: betaaldTegen(stand, lijn),
    uitbetaling: uitbetalingVan(stand, lijn, velden),
  };
}

function papierenVan(lijst: string[], gevraagdOp: string | undefined, tegen: string): Gegevens['papieren'] {
  if (gevraagdOp === undefined) throw new Onmogelijk('De brief zegt niet op welke dag de papieren gevraagd zijn.');
  return { gevraagdOp, tegen, lijst };
}
