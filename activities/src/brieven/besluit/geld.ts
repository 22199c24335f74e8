import type { InvoerVan, LijnGegevens, WerkerVelden } from '@besluitpad/domain';
import { datum, herzieningUiterlijk, laatste, laatsteVanMaand, plusMaanden } from '@besluitpad/domain';
import { Onmogelijk } from '../../motor/effect.js';
import type { Lijn, LijnVan } from './lijnen.js';
import { bedragVan } from './lijnen.js';
import type { Betaling, BriefStand } from './stand.js';

type Maandsteun = Pick<
  InvoerVan<'equivalent_leefloon'>,
  'categorie' | 'perMaandCent' | 'ingang' | 'betalingen' | 'vervolg' | 'uitbetaling' | 'nazichtUiterlijk'
>;
type Uitbetaling = Maandsteun['uitbetaling'];
type Aflossing = NonNullable<InvoerVan<'eenmalige_steun_en_plan'>['plan']>;

export function betalingenVan(stand: BriefStand, lijn: Lijn): readonly [Betaling, ...Betaling[]] {
  const [eerste, ...rest] = vanLijn(stand, lijn);
  if (eerste === undefined) throw new Onmogelijk(`Voor de lijn ${lijn.steun} staat geen betaling klaar.`);
  return [eerste, ...rest];
}

function vanLijn({ betalingen }: BriefStand, lijn: Lijn): Betaling[] {
  return betalingen.filter((b) => b.lijnId === lijn.id).toSorted((a, b) => (a.periode < b.periode ? -1 : 1));
}

/** The day of the first payment; undefined when the line brings none. */
export function findBetaaldTegen(stand: BriefStand, lijn: Lijn): string | undefined {
  return vanLijn(stand, lijn)[0]?.uiterlijk;
}

/** The last day on which all of a line's money must be paid. */
export function betaaldTegen(stand: BriefStand, lijn: Lijn): string {
  const [eerste, ...rest] = betalingenVan(stand, lijn);
  return laatste(eerste.uiterlijk, ...rest.map((b) => b.uiterlijk));
}

/** How the money reaches the client. Of an account only the last four digits leave the house. */
export function uitbetalingVan(
  stand: BriefStand,
  lijn: Lijn,
  velden: Pick<WerkerVelden, 'uitbetalingReden'>,
): Uitbetaling {
  const [{ wijze, iban }] = betalingenVan(stand, lijn);
  if (wijze === 'overschrijving' && iban !== null)
    return { wijze: 'overschrijving', rekeningEindigtOp: iban.replaceAll(' ', '').slice(-4) };
  if (wijze !== 'kas') throw new Onmogelijk(`Een brief kan betaling met ${wijze} niet aan de cliënt beloven.`);
  if (velden.uitbetalingReden === undefined)
    throw new Onmogelijk('Uitbetaling aan de kas vraagt een reden in de beslissing.');
  return { wijze: 'kas', reden: velden.uitbetalingReden };
}

/** The fields of aid that is paid month after month: the first months with their days, then the rhythm. */
export function maandsteunVan(
  stand: BriefStand,
  lijn: LijnVan<'leefloon'>,
  velden: Pick<WerkerVelden, 'uitbetalingReden'>,
): Maandsteun {
  const betalingen = betalingenVan(stand, lijn);
  const laatsteMaand = betalingen[betalingen.length - 1]?.periode ?? betalingen[0].periode;
  return {
    categorie: lijn.invoer.categorie,
    perMaandCent: bedragVan(lijn),
    ingang: lijn.invoer.ingang,
    betalingen: betalingen.map((b) => maandbetaling(b, lijn.gegevens)),
    vervolg: {
      vanafMaand: plusMaanden(datum(`${laatsteMaand}-01`), 1).slice(0, 7),
      ritme: 'maand',
      betaaldag: stand.ocmw.huisregels.betaaldag.waarde,
      ...(lijn.invoer.wisselend === true ? { wisselend: lijn.invoer.wisselend } : {}),
    },
    uitbetaling: uitbetalingVan(stand, lijn, velden),
    nazichtUiterlijk: herzieningUiterlijk(stand.besluit.datum),
  };
}

function maandbetaling(b: Betaling, { eersteMaand, ingang }: LijnGegevens): Maandsteun['betalingen'][number] {
  const gewoon = { maand: b.periode, bedragCent: b.bedragCent, uiterlijk: b.uiterlijk };
  if (eersteMaand?.maand !== b.periode || ingang === undefined || eersteMaand.dagen === eersteMaand.dagenInMaand)
    return gewoon;
  const { dagen, dagenInMaand } = eersteMaand;
  return { ...gewoon, deel: { vanaf: ingang, totEnMet: laatsteVanMaand(ingang), dagen, dagenInMaand } };
}

/** Instalments as a letter says them: so many of one amount, and the last when it differs. */
export function aflossingVan({ gegevens }: Lijn): Aflossing {
  const schijven = gegevens.aflossingen ?? [];
  const eerste = schijven[0];
  const slot = schijven[schijven.length - 1];
  if (eerste === undefined || slot === undefined) throw new Onmogelijk('De lijn heeft geen aflossingen.');
  const gelijk = slot.bedragCent === eerste.bedragCent;
  return {
    aantal: gelijk ? schijven.length : schijven.length - 1,
    schijfCent: eerste.bedragCent,
    eerste: eerste.vervaltOp,
    laatste: slot.vervaltOp,
    ...(gelijk ? {} : { slotCent: slot.bedragCent }),
  };
}
