import { datum } from '../tijd/datum.js';
import { berekenLijn } from './bereken.js';
import type { Berekencontext } from './berekencontext.js';
import { toetsfeiten } from '../middelen/vormen.js';
import { lijnGegevens, lijnInvoer } from './lijnen.js';

type Velden = { readonly bedragen?: boolean; readonly [veld: string]: unknown };

const CONTEXT: Berekencontext = {
  referentiedatum: datum('2026-03-09'),
  eigenInkomens: [],
  onderhoudsplichtigen: [],
  bevestigdTot: { leefloon: datum('2026-12-31'), verwarmingstoelage: datum('2026-12-31') },
  eerdereSancties: [],
  terugvorderingen: [],
  verjaringJaren: 5,
};

/** As a route would: parsed, computed, and back through the schema of what is stored. */
function bereken(ruw: unknown, anders: Partial<Berekencontext> = {}) {
  return lijnGegevens.parse(berekenLijn(lijnInvoer.parse(ruw), { ...CONTEXT, ...anders }));
}

describe('herziening en terugvordering', () => {
  it('een herziening van na 1 maart 2026 telt een ouder niet mee voor de maanden waarin de oude regeling gold', () => {
    const toets = toetsfeiten.parse({
      aanvragers: [{ hoedanigheid: 'aanvrager', categorie: 1 }],
      samenwonenden: [
        {
          hoedanigheid: 'vader',
          band: 'ouder',
          middelen: [{ soort: 'beroepsinkomen', bedragCent: 150_000, per: 'maand' }],
        },
      ],
    });
    const lijn = bereken(
      { soort: 'herziening', oudeCategorie: 2, nieuweCategorie: 1, vanaf: '2026-02-01', eersteJuisteMaand: '2026-05' },
      { referentiedatum: datum('2026-05-04'), toets },
    );
    const [februari, maart] = lijn.perMaand ?? [];
    expect(februari).toMatchObject({ maand: '2026-02', rechtCent: 87_613 });
    expect(maart?.maand).toBe('2026-03');
    expect(maart?.rechtCent).toBeLessThan(30_000);
  });

  const partner = { hoedanigheid: 'partner', van: datum('2026-02-01'), inkomens: [] };
  const thomas = { referentiedatum: datum('2026-05-04'), onderhoudsplichtigen: [partner] };
  const wissel = { oudeCategorie: 2, nieuweCategorie: 1 };

  it('herziet vanaf de dag van de samenwoning en toont wat elke maand te veel was (D07)', () => {
    const lijn = bereken({ soort: 'herziening', ...wissel, vanaf: '2026-02-01', eersteJuisteMaand: '2026-05' }, thomas);
    expect(lijn).toMatchObject({ bedragCent: 87_613, ingang: '2026-02-01' });
    expect(lijn.perMaand).toEqual(
      ['2026-02', '2026-03', '2026-04'].map((maand) => ({
        maand,
        gekregenCent: 131_420,
        rechtCent: 87_613,
        teVeelCent: 43_807,
      })),
    );
  });

  it('vordert dat terug in 26 schijven van 50 euro en een rest (D07)', () => {
    const maanden = ['2026-02', '2026-03', '2026-04'];
    const aflossing = { schijfCent: 5_000, eerste: '2026-07-15' };
    const { bedragCent, aflossingen } = bereken({ soort: 'terugvordering', ...wissel, maanden, aflossing }, thomas);
    expect(bedragCent).toBe(131_421);
    expect(aflossingen).toHaveLength(27);
    expect(aflossingen?.at(-1)).toEqual({ volgnr: 27, vervaltOp: '2028-09-15', bedragCent: 1_421 });
  });

  it('rekent een maand waarin de samenwoning halverwege begon naar verhouding', () => {
    const [februari] =
      bereken({ soort: 'herziening', ...wissel, vanaf: '2026-02-15', eersteJuisteMaand: '2026-03' }, thomas).perMaand ??
      [];
    // 43.807 cent over 14 of 28 days
    expect(februari).toEqual({ maand: '2026-02', gekregenCent: 131_420, rechtCent: 109_516, teVeelCent: 21_904 });
  });

  it('een juiste maand voor de herziening kan niet; de maand zelf wel, en dan was niets te veel', () => {
    const vanaf = (eersteJuisteMaand: string) =>
      bereken({ soort: 'herziening', ...wissel, vanaf: '2026-02-15', eersteJuisteMaand }, thomas);
    expect(() => vanaf('2026-01')).toThrow('niet vóór de herziening');
    expect(vanaf('2026-02')).not.toHaveProperty('perMaand');
    expect(vanaf('2026-03').perMaand).toHaveLength(1);
  });

  it('een hoger bedrag brengt geen maand te veel mee', () => {
    const hoger = { oudeCategorie: 1, nieuweCategorie: 2, vanaf: '2026-04-01', eersteJuisteMaand: '2026-05' };
    const { perMaand } = bereken({ soort: 'herziening', ...hoger }, { referentiedatum: datum('2026-05-04') });
    expect(perMaand).toEqual([{ maand: '2026-04', gekregenCent: 87_613, rechtCent: 131_420, teVeelCent: 0 }]);
  });

  it.each([
    ['de dag van de aanvraag zelf', 2, 1, '2026-05-01', '2026-05-01', undefined, false],
    ['de dag ervoor', 2, 1, '2026-05-01', '2026-04-30', undefined, true],
    ['niet de eerste van een maand', 2, 1, '2026-05-02', '2026-04-30', undefined, false],
    ['een hoger bedrag: dat mag in het verleden', 1, 2, '2026-02-01', '2026-05-04', undefined, true],
    ['hetzelfde bedrag', 2, 2, '2026-02-01', '2026-05-04', undefined, true],
    ['lager dan wat betaald werd, ook in dezelfde categorie', 2, 2, '2026-02-01', '2026-05-04', 140_000, false],
    ['hoger dan wat betaald werd, ook in een lagere categorie', 2, 1, '2026-02-01', '2026-05-04', 50_000, true],
  ])('een fout van het OCMW, %s', (_wat, oudeCategorie, nieuweCategorie, vanaf, vandaag, betaald, mag) => {
    const invoer = {
      ...{ soort: 'herziening', grond: 'fout_ocmw', oudeCategorie, nieuweCategorie, vanaf },
      ...{ eersteJuisteMaand: vanaf.slice(0, 7), ...(betaald === undefined ? {} : { vorigBedragCent: betaald }) },
    };
    const doe = () => bereken(invoer, { referentiedatum: datum(vandaag) });
    if (mag) expect(doe().ingang).toBe(vanaf);
    else expect(doe).toThrow('eerste van de maand na de kennisgeving');
  });

  it.each([
    ['een categorie te weinig', { oudeCategorie: 2, maanden: ['2026-02'] }],
    ['de andere categorie te weinig', { nieuweCategorie: 1, maanden: ['2026-02'] }],
    ['geen maanden', { ...wissel }],
    ['niets', {}],
    ['bedragen en een oude categorie', { bedragen: true, oudeCategorie: 2 }],
    ['bedragen en een nieuwe categorie', { bedragen: true, nieuweCategorie: 1 }],
    ['bedragen en maanden', { bedragen: true, maanden: ['2026-02'] }],
  ])(
    'een terugvordering noemt categorieën met maanden of bedragen: niet %s',
    (_wat, { bedragen, ...velden }: Velden) => {
      const perMaand = [{ maand: '2026-02', gekregenCent: 100, rechtCent: 0 }];
      const invoer = { soort: 'terugvordering', ...velden, ...(bedragen === true ? { bedragen: perMaand } : {}) };
      expect(() => bereken(invoer, thomas)).toThrow('niet allebei');
    },
  );

  it('een aangetekende brief doet de termijn opnieuw lopen, maar niet een brief van na vandaag', () => {
    const bedragen = [{ maand: '2021-04', gekregenCent: 100, rechtCent: 0 }];
    const met = (gestuitOp: string, vandaag: string) =>
      bereken({ soort: 'terugvordering', bedragen, gestuitOp }, { referentiedatum: datum(vandaag) }).verjaartOp;
    expect(met('2026-03-01', '2026-03-01')).toBe('2031-03-01');
    expect(met('2026-03-02', '2026-03-01')).toBe('2026-04-01');
    expect(() => met('2026-04-02', '2026-05-04')).toThrow('Wat in april 2021 betaald werd, is verjaard');
  });

  it.each([
    ['een maand die dubbel staat', { maanden: ['2026-02', '2026-02'] }, 'dubbel'],
    [
      'een maand waarin niets te veel was',
      { oudeCategorie: 1, nieuweCategorie: 2, maanden: ['2026-02'] },
      'niet te veel betaald',
    ],
  ])('vordert niet terug voor %s', (_wat, velden, zin) => {
    const aflossing = { schijfCent: 5_000, eerste: '2026-07-15' };
    expect(() =>
      bereken({ soort: 'terugvordering', ...wissel, aflossing, ...velden }, { referentiedatum: datum('2026-05-04') }),
    ).toThrow(zin);
  });
});
