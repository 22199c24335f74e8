import fc from 'fast-check';
import { datum, plusDagen, type Datum } from '../tijd/datum.js';
import { simuleerZittingen, type OpenDossier, type Simulatievraag } from './simulatie.js';

const zitting = (dag: string) => ({ id: dag, datum: datum(dag), oproepingDagen: 8 });
const VRAAG: Simulatievraag = {
  vandaag: datum('2026-03-09'),
  dossiers: [],
  zittingen: ['2026-04-09', '2026-03-12', '2026-03-26'].map(zitting),
  zonder: [],
  met: [],
  oproepingDagen: 8,
};
const dossier = (nummer: string, beslisUiterlijk: string, meer: Partial<OpenDossier> = {}): OpenDossier => ({
  ...{ aanvraagId: `a-${nummer}`, dossierId: `d-${nummer}`, nummer, beslisUiterlijk: datum(beslisUiterlijk) },
  ...meer,
});

describe('als een zitting wegvalt', () => {
  const zonder = [datum('2026-03-26')];

  it('D01: wordt de grens van 8 april niet meer gehaald, met de vijf uitwegen', () => {
    const { bekeken, gevolgen } = simuleerZittingen({ ...VRAAG, zonder, dossiers: [dossier('1', '2026-04-08')] });
    expect(bekeken).toBe(1);
    expect(gevolgen).toMatchObject([
      { nummer: '1', zittingNu: '2026-03-26', zittingDan: '2026-04-09', uitkomst: 'wordtTeLaat' },
    ]);
    expect(gevolgen[0]?.uitwegen.map(({ soort }) => soort)).toHaveLength(5);
    expect(gevolgen[0]?.uitwegen[0]).toMatchObject({ zittingUiterlijk: '2026-04-08', oproepenUiterlijk: '2026-03-31' });
  });

  it.each([
    ['de dag voor de volgende zitting', '2026-04-08', 'wordtTeLaat'],
    ['op de volgende zitting zelf', '2026-04-09', 'verschuift'],
    ['de dag erna', '2026-04-10', 'verschuift'],
  ])('een grens %s', (_, grens, uitkomst) => {
    const { gevolgen } = simuleerZittingen({ ...VRAAG, zonder, dossiers: [dossier('1', grens)] });
    expect(gevolgen.map((gevolg) => gevolg.uitkomst)).toEqual([uitkomst]);
  });

  it('verandert er niets voor wie op een andere agenda staat, of toch niet op tijd klaar is', () => {
    const dossiers = [
      dossier('agenda', '2026-04-08', { zittingId: '2026-03-12' }),
      dossier('later', '2026-04-20', { klaarOp: datum('2026-03-19') }),
    ];
    expect(simuleerZittingen({ ...VRAAG, zonder, dossiers })).toEqual({ bekeken: 2, gevolgen: [] });
  });

  it('schuift wie op haar agenda stond door, ook als de oproeping al vertrokken was', () => {
    const dossiers = [dossier('1', '2026-04-20', { zittingId: '2026-03-12' })];
    const { gevolgen } = simuleerZittingen({ ...VRAAG, dossiers, zonder: [datum('2026-03-12')] });
    expect(gevolgen).toMatchObject([{ zittingNu: '2026-03-12', zittingDan: '2026-03-26', uitkomst: 'verschuift' }]);
  });

  it.each([
    ['al lang klaar is', '2026-02-01', '2026-03-26'],
    ['vandaag klaar is', '2026-03-09', '2026-03-26'],
    ['klaar is op de laatste oproepingsdag', '2026-03-18', '2026-03-26'],
    ['klaar is de dag erna', '2026-03-19', '2026-04-09'],
  ])('wie %s, rekent nu op de eerste zitting die het nog kan opnemen', (_wie, klaarOp, zittingNu) => {
    const dossiers = [dossier('1', '2026-03-20', { klaarOp: datum(klaarOp) })];
    expect(simuleerZittingen({ ...VRAAG, dossiers }).gevolgen).toMatchObject([{ zittingNu }]);
  });

  it('toont ook wie nu al te laat is en dat blijft, en wie geen zitting meer heeft', () => {
    const dossiers = [dossier('2', '2026-03-20'), dossier('1', '2026-04-30', { klaarOp: datum('2026-04-01') })];
    const { gevolgen } = simuleerZittingen({ ...VRAAG, dossiers, zonder: [datum('2026-04-09')] });
    expect(gevolgen.map(({ nummer, uitkomst, zittingDan }) => [nummer, uitkomst, zittingDan])).toEqual([
      ['1', 'wordtTeLaat', null],
      ['2', 'blijftTeLaat', '2026-03-26'],
    ]);
    for (const { uitwegen } of gevolgen) expect(uitwegen).toHaveLength(5);
  });
});

describe('als er een zitting bijkomt', () => {
  it('wordt een dossier dat te laat was, op tijd beslist', () => {
    const dossiers = [dossier('1', '2026-03-24')];
    const { gevolgen } = simuleerZittingen({ ...VRAAG, dossiers, met: [datum('2026-03-19')] });
    expect(gevolgen).toMatchObject([
      { zittingNu: '2026-03-26', zittingDan: '2026-03-19', uitkomst: 'wordtOpTijd', uitwegen: [] },
    ]);
  });

  it.each([
    ['2026-03-17', '2026-03-17'],
    ['2026-03-16', '2026-03-26'],
  ])('telt een zitting op %s alleen als de oproeping nog kan vertrekken', (met, dan) => {
    const dossiers = [dossier('1', '2026-04-08')];
    const { gevolgen } = simuleerZittingen({ ...VRAAG, dossiers, met: [datum(met)] });
    expect(gevolgen.at(0)?.zittingDan ?? '2026-03-26').toBe(dan);
  });
});

describe('elke simulatie', () => {
  const dag = (van: string, meest: number) => fc.integer({ min: 0, max: meest }).map((n) => plusDagen(datum(van), n));
  const dossiers = fc.array(
    fc.record({ grens: dag('2026-03-09', 60), klaarOp: fc.option(dag('2026-03-01', 40), { nil: undefined }) }),
    { maxLength: 12 },
  );

  it('zonder wijziging verandert niets: alleen wie nu al te laat is, staat erin', () => {
    fc.assert(
      fc.property(dossiers, (lijst) => {
        const { gevolgen } = simuleerZittingen({ ...VRAAG, dossiers: lijst.map(alsDossier) });
        expect(
          gevolgen.every(
            ({ uitkomst, zittingNu, zittingDan }) => uitkomst === 'blijftTeLaat' && zittingNu === zittingDan,
          ),
        ).toBe(true);
      }),
    );
  });

  it('minder zittingen maakt nooit iets vroeger, meer zittingen nooit iets later', () => {
    const laat = (d: Datum | null) => d ?? '9999';
    fc.assert(
      fc.property(dossiers, dag('2026-03-09', 40), (lijst, erbij) => {
        const open = lijst.map(alsDossier);
        for (const g of simuleerZittingen({ ...VRAAG, dossiers: open, zonder: [datum('2026-03-26')] }).gevolgen) {
          expect(laat(g.zittingDan) >= laat(g.zittingNu)).toBe(true);
        }
        for (const g of simuleerZittingen({ ...VRAAG, dossiers: open, met: [erbij] }).gevolgen) {
          expect(laat(g.zittingDan) <= laat(g.zittingNu)).toBe(true);
        }
      }),
    );
  });

  function alsDossier({ grens, klaarOp }: { grens: Datum; klaarOp: Datum | undefined }, i: number): OpenDossier {
    return dossier(String(i), grens, klaarOp === undefined ? {} : { klaarOp });
  }
});

describe('wat een simulatie toont', () => {
  it('staat het dringendste eerst: wie te laat wordt, dan de vroegste grens, dan het nummer', () => {
    const dossiers = [
      dossier('9', '2026-04-30'),
      dossier('4', '2026-04-08'),
      dossier('3', '2026-04-08'),
      dossier('5', '2026-04-07'),
      dossier('2', '2026-03-11'),
      dossier('1', '2026-03-11'),
    ];
    const zonder = [datum('2026-03-26')];
    const verwacht = ['5', '3', '4', '1', '2', '9'];
    for (const volgorde of [dossiers, [...dossiers].reverse()]) {
      const { gevolgen } = simuleerZittingen({ ...VRAAG, vandaag: datum('2026-03-10'), zonder, dossiers: volgorde });
      expect(gevolgen.map(({ nummer }) => nummer)).toEqual(verwacht);
    }
  });

  it.each([
    ['de dag van de laatste oproeping', '2026-03-18', '2026-03-26'],
    ['de dag erna', '2026-03-19', '2026-04-09'],
  ])('is een voorstel klaar op %s, dan haalt het de zitting van %s', (_wat, klaar, haalt) => {
    const dossiers = [dossier('1', '2026-05-30', { klaarOp: datum(klaar) })];
    const { gevolgen } = simuleerZittingen({ ...VRAAG, dossiers, zonder: [datum(haalt)] });
    expect(gevolgen[0]?.zittingNu).toBe(haalt);
  });
});
