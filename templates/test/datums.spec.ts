import {
  aflossingsplan,
  beroepstermijn,
  datum,
  dagenTussen,
  isBesluitBrief,
  plusDagen,
  plusMaanden,
  proRataEersteMaand,
  vrijwilligBetalenUiterlijk,
  type Verzendwijze,
} from '@besluitpad/domain';
import { voorbeelden, voorbeeldVan } from './voorbeelden.js';

interface Besluitbrief {
  readonly datum: string;
  readonly verzending: { readonly wijze: string };
  readonly besluit: { readonly datum: string };
  readonly beroep: { readonly uiterlijk: string; readonly laatsteWerkdagVoor?: string };
  readonly betalingen?: readonly Betaling[];
  readonly perMaandCent?: number;
  readonly gpmi?: { readonly soort: string; readonly uiterlijk?: string };
}
interface Betaling {
  readonly deel: { readonly vanaf: string; readonly dagen: number; readonly dagenInMaand: number };
  readonly bedragCent: number;
  readonly uiterlijk: string;
}

const besluiten = voorbeelden.flatMap(({ soort, naam, lees }) =>
  isBesluitBrief(soort) ? [{ naam, gegevens: lees() as unknown as Besluitbrief }] : [],
);
const wijzen: Record<string, Verzendwijze> = { AANGETEKEND: 'aangetekend', AFGIFTE_ONTVANGSTBEWIJS: 'afgifte' };

describe('de datums en bedragen in de voorbeelden zijn wat de wet telt', () => {
  it.each(besluiten)('$naam noemt de voorzichtige laatste dag voor de rechtbank', ({ gegevens }) => {
    const wijze = wijzen[gegevens.verzending.wijze]!;
    const { voorzichtig, laatsteWerkdagVoor } = beroepstermijn({ wijze, op: datum(gegevens.datum) });
    expect(gegevens.beroep.uiterlijk).toBe(voorzichtig.laatsteDag);
    expect(gegevens.beroep.laatsteWerkdagVoor).toBe(laatsteWerkdagVoor);
  });

  it.each(besluiten)('$naam vertrekt binnen acht dagen na de beslissing', ({ gegevens }) => {
    const dagen = dagenTussen(datum(gegevens.besluit.datum), datum(gegevens.datum));
    expect(dagen).toBeGreaterThanOrEqual(0);
    expect(dagen).toBeLessThanOrEqual(8);
  });

  it.each(besluiten.filter(({ gegevens }) => gegevens.betalingen))(
    '$naam betaalt de eerste maand naar rato, binnen vijftien dagen',
    ({ gegevens }) => {
      const { deel, bedragCent, uiterlijk } = gegevens.betalingen![0]!;
      const verwacht = proRataEersteMaand(gegevens.perMaandCent!, datum(deel.vanaf));
      expect({ bedragCent, dagen: deel.dagen, dagenInMaand: deel.dagenInMaand }).toEqual(verwacht);
      expect(uiterlijk).toBe(plusDagen(datum(gegevens.besluit.datum), 15));
    },
  );

  it.each(besluiten.filter(({ gegevens }) => gegevens.gpmi?.uiterlijk))(
    '$naam vraagt het plan binnen drie maanden',
    ({ gegevens }) => {
      expect(gegevens.gpmi!.uiterlijk).toBe(plusMaanden(datum(gegevens.besluit.datum), 3));
    },
  );

  it('D07 vraagt binnen één maand, voorzichtig geteld', () => {
    const { terugvordering, ...brief } = voorbeeldVan('herziening_terugvordering');
    const { laatsteDag } = vrijwilligBetalenUiterlijk({ wijze: 'aangetekend', op: datum(brief.datum) });
    expect(terugvordering!.vrijwilligTot).toBe(laatsteDag);
  });

  it('de afbetaling van D04 en D07 eindigt op de dag die in de brief staat', () => {
    const d04 = voorbeeldVan('installatie_en_waarborg').waarborg!;
    const plan04 = aflossingsplan(d04.bedragCent, d04.aflossing!.schijfCent, datum(d04.aflossing!.eerste));
    expect([plan04.schijven.length, plan04.laatsteVervaldag]).toEqual([42, d04.aflossing!.laatste]);
    const d07 = voorbeeldVan('herziening_terugvordering').terugvordering!;
    if (d07.afbetaling.stand !== 'aanvaard') throw new Error('D07 heeft een aanvaard plan');
    const { plan } = d07.afbetaling;
    const plan07 = aflossingsplan(d07.totaalCent, plan.schijfCent, datum(plan.eerste));
    expect([plan07.schijven.length, plan07.laatsteVervaldag]).toEqual([27, plan.laatste]);
  });
});
