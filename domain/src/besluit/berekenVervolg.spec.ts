import { datum } from '../tijd/datum.js';
import { berekenLijn } from './bereken.js';
import type { Berekencontext } from './berekencontext.js';
import { BESLUITEN } from './codes.js';
import { lijnGegevens, lijnInvoer, SOORT_BIJ_BESLUIT } from './lijnen.js';

const SCHULD = '7b0f6f5a-3f0d-4a36-9a53-0a5f2f7f9d10';
const CONTEXT: Berekencontext = {
  referentiedatum: datum('2026-05-04'),
  eigenInkomens: [],
  onderhoudsplichtigen: [],
  bevestigdTot: { leefloon: datum('2026-12-31'), verwarmingstoelage: datum('2026-12-31') },
  eerdereSancties: [],
  terugvorderingen: [{ id: SCHULD, openCent: 131_421 }],
  verjaringJaren: 5,
};

function bereken(ruw: unknown, anders: Partial<Berekencontext> = {}) {
  return lijnGegevens.parse(berekenLijn(lijnInvoer.parse(ruw), { ...CONTEXT, ...anders }));
}

it('kent voor elke beslissing minstens één soort lijn', () => {
  const zonder = BESLUITEN.filter((besluit) => (SOORT_BIJ_BESLUIT[besluit] ?? []).length === 0);
  expect(zonder).toEqual([]);
});

describe('een schorsing zonder vertrek naar het buitenland', () => {
  const wie = { soort: 'schorsing', vanaf: '2026-06-01' };

  it.each([
    ['in de gevangenis, met een vertrek genoteerd', { reden: 'gevangenis', vertrek: '2026-06-01', dagenDitJaar: 0 }],
    ['in het buitenland, zonder dat het vertrek bekend is', { reden: 'buitenland' }],
  ])('%s: telt vanaf de eerste dag', (_wat, anders) => {
    expect(bereken({ ...wie, ...anders }).ingang).toBe('2026-06-01');
  });

  it.each([
    ['de dag voor de eerste', '2026-05-31', false],
    ['op de eerste dag', '2026-06-01', true],
  ])('eindigt %s', (_wanneer, tot, mag) => {
    const doe = () => bereken({ ...wie, reden: 'instelling', tot });
    if (mag) expect(doe().einde).toBe(tot);
    else expect(doe).toThrow('ligt vóór de eerste');
  });
});

describe('terugvordering op zichzelf', () => {
  const bedragen = [
    { maand: '2026-03', gekregenCent: 131_420, rechtCent: 100_000 },
    { maand: '2026-02', gekregenCent: 131_420, rechtCent: 0 },
  ];

  it('telt op wat elke maand te veel was, in de volgorde van de maanden', () => {
    const lijn = bereken({ soort: 'terugvordering', grond: 'andere_inkomsten', bedragen });
    expect(lijn).toMatchObject({ bedragCent: 162_840, periodiciteit: 'eenmalig', verjaartOp: '2031-02-01' });
    expect(lijn.perMaand?.map(({ maand, teVeelCent }) => [maand, teVeelCent])).toEqual([
      ['2026-02', 131_420],
      ['2026-03', 31_420],
    ]);
    expect(lijn.aflossingen).toBeUndefined();
  });

  it.each([
    ['zonder maanden of bedragen', {}],
    ['met bedragen en maanden tegelijk', { bedragen, maanden: ['2026-02'] }],
    ['met maanden zonder categorieën', { maanden: ['2026-02'] }],
  ])('kan niet %s', (_hoe, velden) => {
    expect(() => bereken({ soort: 'terugvordering', ...velden })).toThrow('niet allebei');
  });

  it('kan niet zonder een enkele maand', () => {
    expect(() => berekenLijn({ soort: 'terugvordering', bedragen: [] }, CONTEXT)).toThrow('minstens één maand');
  });

  it.each([
    ['in een maand niets te veel was', [{ maand: '2026-02', gekregenCent: 100, rechtCent: 100 }], 'niet te veel'],
    ['een maand dubbel staat', [bedragen[0], bedragen[0]], 'dubbel'],
  ])('kan niet als %s', (_waarom, rijen, zin) => {
    expect(() => bereken({ soort: 'terugvordering', bedragen: rijen })).toThrow(zin);
  });

  it.each([
    ['de dag voor de verjaring', '2026-01-31', true],
    ['de dag van de verjaring zelf', '2026-02-01', true],
    ['de dag erna', '2026-02-02', false],
  ])('van februari 2021: %s', (_wanneer, dag, mag) => {
    const oud = { soort: 'terugvordering', bedragen: [{ maand: '2021-02', gekregenCent: 100, rechtCent: 0 }] };
    const doe = () => bereken(oud, { referentiedatum: datum(dag) });
    if (mag) expect(doe().verjaartOp).toBe('2026-02-01');
    else expect(doe).toThrow('verjaard sinds 01/02/2026');
  });

  it.each([
    ['op tijd', '2026-02-01', '2031-02-01'],
    ['te laat', '2026-02-02', undefined],
  ])('telt opnieuw na een aangetekende brief die %s vertrok', (_wanneer, gestuitOp, verjaartOp) => {
    const rijen = [{ maand: '2021-02', gekregenCent: 100, rechtCent: 0 }];
    const doe = () =>
      bereken({ soort: 'terugvordering', bedragen: rijen, gestuitOp }, { referentiedatum: datum('2026-03-01') });
    if (verjaartOp === undefined) expect(doe).toThrow('verjaard');
    else expect(doe().verjaartOp).toBe(verjaartOp);
  });
});

describe('afzien van een terugvordering', () => {
  const afzien = { soort: 'afzien', terugvordering: SCHULD, reden: 'Het gezin kan dit niet dragen.' };

  it.each([
    [131_421, 'volledig', 0],
    [131_420, 'gedeeltelijk', 1],
    [1, 'gedeeltelijk', 131_420],
    [0, 'geweigerd', 131_421],
  ])('van %d cent is %s', (bedragCent, uitkomst, blijftCent) => {
    expect(bereken({ ...afzien, bedragCent }).kwijtschelding).toEqual({ uitkomst, openCent: 131_421, blijftCent });
  });

  it('geeft een nieuw plan voor wat blijft', () => {
    const aflossing = { schijfCent: 2_500, eerste: '2026-08-15' };
    const { aflossingen = [] } = bereken({ ...afzien, bedragCent: 100_000, aflossing });
    expect(aflossingen.map(({ bedragCent }) => bedragCent)).toEqual([...Array<number>(12).fill(2_500), 1_421]);
    expect(() => bereken({ ...afzien, bedragCent: 131_421, aflossing })).toThrow('geen aflossing');
  });

  it.each([
    ['meer dan er open staat', { bedragCent: 131_422 }, 'Er blijft'],
    ['een schuld van een ander dossier', { bedragCent: 1, terugvordering: SCHULD.replace('7', '8') }, 'niet in dit'],
  ])('kan niet van %s', (_wat, velden, zin) => {
    expect(() => bereken({ ...afzien, ...velden })).toThrow(zin);
  });

  it('kan niet meer als alles al kwijtgescholden is', () => {
    const terugvorderingen = [{ id: SCHULD, openCent: 0 }];
    expect(() => bereken({ ...afzien, bedragCent: 0 }, { terugvorderingen })).toThrow('niets meer');
  });
});

describe('wat naast het leefloon beslist wordt', () => {
  it('schorst de betaling met of zonder laatste dag', () => {
    const schorsing = { soort: 'schorsing', reden: 'gevangenis', vanaf: '2026-05-11' };
    expect(bereken(schorsing)).toMatchObject({ ingang: '2026-05-11' });
    expect(bereken(schorsing).einde).toBeUndefined();
    expect(bereken({ ...schorsing, tot: '2026-05-11' }).einde).toBe('2026-05-11');
    expect(() => bereken({ ...schorsing, tot: '2026-05-10' })).toThrow('ligt vóór');
  });

  it.each([
    ['op de laatste betaalde dag', '2026-06-01', undefined, false],
    ['de dag erna', '2026-06-02', undefined, true],
    ['met tien dagen eerder dit jaar, op de laatste betaalde dag', '2026-05-22', 10, false],
    ['met tien dagen eerder dit jaar, de dag erna', '2026-05-23', 10, true],
  ])('schorst wie op 4 mei naar het buitenland vertrok, %s', (_wanneer, vanaf, dagenDitJaar, mag) => {
    const doe = () => bereken({ soort: 'schorsing', reden: 'buitenland', vertrek: '2026-05-04', vanaf, dagenDitJaar });
    if (mag) expect(doe().ingang).toBe(vanaf);
    else expect(doe).toThrow('nog betaald tot en met');
  });

  it('rekent de eerste maand van vaste steun naar verhouding', () => {
    expect(
      bereken({ soort: 'periodiek', bedragCent: 31_000, ingang: '2026-05-17', einde: '2026-10-31' }),
    ).toMatchObject({
      periodiciteit: 'maandelijks',
      einde: '2026-10-31',
      eersteMaand: { maand: '2026-05', bedragCent: 15_000, dagen: 15, dagenInMaand: 31 },
    });
    expect(bereken({ soort: 'periodiek', bedragCent: 31_000, ingang: '2026-05-01' }).einde).toBeUndefined();
  });

  it.each([
    ['2026-05-17', 1, 1_000],
    ['2026-05-20', 4, 4_000],
    ['2026-05-31', 15, 15_000],
    ['2026-06-01', 15, 15_000],
  ])('steun die op 17 mei begint en op %s eindigt, telt in mei %s dagen', (einde, dagen, bedragCent) => {
    const { eersteMaand } = bereken({ soort: 'periodiek', bedragCent: 31_000, ingang: '2026-05-17', einde });
    expect(eersteMaand).toEqual({ maand: '2026-05', bedragCent, dagen, dagenInMaand: 31 });
  });

  it('geeft een kaart van dag tot dag en een dienst vanaf een dag', () => {
    const kaart = { soort: 'kaart', vanaf: '2026-05-04', tot: '2026-11-03', dekking: ['huisarts'] };
    expect(bereken(kaart)).toMatchObject({ ingang: '2026-05-04', einde: '2026-11-03' });
    expect(() => bereken({ ...kaart, tot: '2026-05-03' })).toThrow('ligt vóór');
    expect(bereken({ soort: 'dienst', omschrijving: 'Poetshulp.', vanaf: '2026-05-04' }).ingang).toBe('2026-05-04');
  });

  it.each([
    [
      'werk',
      { soort: 'tewerkstelling', vanaf: '2026-05-04', functie: 'poetshulp', werkplaats: 'school' },
      '2026-05-04',
    ],
    ['een referentieadres', { soort: 'referentieadres', vanaf: '2026-05-04' }, '2026-05-04'],
    ['begeleiding', { soort: 'begeleiding', eersteEvaluatie: '2026-06-04' }, undefined],
    [
      'een verdaging',
      { soort: 'verdaging', onderzoeksopdracht: 'Vraag het loon na.', stukken: [], bezorgTegen: '2026-05-18' },
      undefined,
    ],
    [
      'onbevoegdheid',
      {
        soort: 'onbevoegd',
        bevoegdOcmw: 'OCMW Zandhoek',
        adres: ['Kerkstraat 1'],
        tel: '016 00 00 20',
        reden: 'Student.',
      },
      undefined,
    ],
  ])('%s geeft geen bedrag, en hoogstens een eerste dag', (_wat, invoer, ingang) => {
    expect(bereken(invoer)).toEqual({ invoer, ...(ingang === undefined ? {} : { ingang }) });
  });

  it('neemt akte van een feit op zijn dag, en verbetert een besluit met zijn reden', () => {
    expect(bereken({ soort: 'aktename', waarvan: 'gpmi_ondertekend', op: '2026-06-12' }).ingang).toBe('2026-06-12');
    const verbetering = { soort: 'verbetering', verbetertBesluitId: SCHULD, reden: 'De naam was fout geschreven.' };
    expect(bereken(verbetering)).toEqual({ invoer: verbetering });
    const metNabetaling = { ...verbetering, nabetalingCent: 29_675 };
    expect(bereken(metNabetaling)).toEqual({ invoer: metNabetaling, bedragCent: 29_675, periodiciteit: 'eenmalig' });
  });
});

describe('uitvoering van een vonnis', () => {
  const vonnis = {
    soort: 'vonnis',
    rechtbank: 'Arbeidsrechtbank Leuven',
    uitspraakOp: '2026-04-20',
    rolnummer: '26/100/A',
    beschikking: 'Het OCMW betaalt een leefloon categorie 2 vanaf 1 januari 2026.',
  };

  it('neemt over wat de rechter besliste', () => {
    expect(bereken(vonnis)).toEqual({ invoer: vonnis });
    expect(bereken({ ...vonnis, bedragCent: 50_000, periodiciteit: 'eenmalig' })).toMatchObject({ bedragCent: 50_000 });
    expect(
      bereken({ ...vonnis, bedragCent: 131_420, periodiciteit: 'maandelijks', vanaf: '2026-01-01', tot: '2026-03-31' }),
    ).toMatchObject({
      ingang: '2026-01-01',
      einde: '2026-03-31',
      eersteMaand: { maand: '2026-01', bedragCent: 131_420 },
    });
  });

  it('houdt zich aan de uitspraak en aan de betwiste periode van het beroep', () => {
    const bedrag = { bedragCent: 131_420, periodiciteit: 'maandelijks', vanaf: '2026-01-01' };
    const geregistreerd = {
      vonnis: { uitspraakOp: datum('2026-04-20'), periode: { van: datum('2026-01-01'), tot: datum('2026-03-31') } },
    };
    expect(bereken({ ...vonnis, ...bedrag, tot: '2026-03-31' }, geregistreerd).einde).toBe('2026-03-31');
    expect(() => bereken({ ...vonnis, ...bedrag }, geregistreerd)).toThrow('De betwiste periode eindigt op');
    expect(() => bereken({ ...vonnis, uitspraakOp: '2026-04-21' }, geregistreerd)).toThrow('is van 20/04/2026');
  });

  it.each([
    ['een bedrag zonder ritme', { bedragCent: 1 }, 'ritme'],
    ['een ritme zonder bedrag', { periodiciteit: 'eenmalig' }, 'ritme'],
    ['een maandbedrag zonder eerste dag', { bedragCent: 1, periodiciteit: 'maandelijks' }, 'eerste dag'],
    ['een laatste dag vóór de eerste', { vanaf: '2026-02-01', tot: '2026-01-31' }, 'ligt vóór'],
  ])('kan niet met %s', (_wat, velden, zin) => {
    expect(() => bereken({ ...vonnis, ...velden })).toThrow(zin);
  });
});

describe('herziening', () => {
  const omhoog = {
    soort: 'herziening',
    oudeCategorie: 2,
    nieuweCategorie: 2,
    vorigBedragCent: 81_420,
    vanaf: '2026-04-16',
    eersteJuisteMaand: '2026-06',
  };

  it('naar boven toont per maand wat te weinig betaald is, vanaf de dag van de reden', () => {
    const { perMaand, bedragCent } = bereken(omhoog);
    expect(bedragCent).toBe(131_420);
    expect(perMaand).toEqual([
      { maand: '2026-04', gekregenCent: 81_420, rechtCent: 106_420, teVeelCent: 0 },
      { maand: '2026-05', gekregenCent: 81_420, rechtCent: 131_420, teVeelCent: 0 },
    ]);
  });

  it.each([
    ['vóór de kennisgeving', '2026-05-01', false],
    ['midden in een maand', '2026-06-02', false],
    ['op de eerste van een maand erna', '2026-06-01', true],
  ])('na een fout van het OCMW met een lager bedrag, %s', (_wanneer, vanaf, mag) => {
    const fout = {
      ...{ soort: 'herziening', grond: 'fout_ocmw', oudeCategorie: 3, nieuweCategorie: 2, vanaf },
      eersteJuisteMaand: vanaf.slice(0, 7),
    };
    if (mag) expect(bereken(fout).bedragCent).toBe(131_420);
    else expect(() => bereken(fout)).toThrow('na de kennisgeving');
  });

  it('na een fout van het OCMW met een hoger bedrag telt vanaf de dag van de fout', () => {
    expect(bereken({ ...omhoog, grond: 'fout_ocmw' }).ingang).toBe('2026-04-16');
  });
});
