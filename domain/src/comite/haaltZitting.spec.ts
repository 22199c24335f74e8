import { datum } from '../tijd/datum.js';
import { haaltZitting, zittingVoorRijp, type Haalvraag } from './haaltZitting.js';

const zitting = (dag: string, oproepingDagen = 8) => ({ id: dag, datum: datum(dag), oproepingDagen });
const GEPLAND = [zitting('2026-04-23'), zitting('2026-03-26'), zitting('2026-04-09')];

const vraag = (vandaag: string, anders: Partial<Haalvraag> = {}): Haalvraag => ({
  fase: 'onderzoek',
  vandaag: datum(vandaag),
  beslisUiterlijk: datum('2026-04-15'),
  gepland: GEPLAND,
  ...anders,
});

describe('welke zitting een aanvraag haalt', () => {
  it.each([
    [
      'de dag voor de uiterste dag van het verslag',
      '2026-03-29',
      'haalt 9 april als het verslag maandag 30 maart klaar is',
    ],
    ['op de uiterste dag', '2026-03-30', 'haalt 9 april als het verslag maandag 30 maart klaar is'],
    [
      'de dag erna: alleen nog te laat',
      '2026-03-31',
      'haalt 23 april als het verslag maandag 13 april klaar is, maar de termijn loopt af op 15/04/2026',
    ],
  ])('%s', (_wanneer, vandaag, zin) => {
    expect(haaltZitting(vraag(vandaag))?.zin).toBe(zin);
  });

  it.each([
    ['voorstel', '2026-04-01', 'haalt 9 april als het voorstel woensdag 1 april ingediend is', 'voorstel'],
    ['agendering', '2026-04-01', 'haalt 9 april als het woensdag 1 april op de agenda staat', 'agenda'],
  ] as const)('in de fase %s', (fase, vandaag, zin, nodig) => {
    expect(haaltZitting(vraag(vandaag, { fase }))).toMatchObject({ zin, nodig, teLaat: false });
    expect(haaltZitting(vraag('2026-04-02', { fase }))).toMatchObject({ zittingOp: '2026-04-23', teLaat: true });
  });

  it('zegt op welke agenda het staat, ook als die te laat komt', () => {
    const op = (dag: string) =>
      haaltZitting(vraag('2026-04-02', { fase: 'zitting', opAgendaVan: { id: dag, datum: datum(dag) } }));
    expect(op('2026-04-09')).toMatchObject({ zin: 'staat op de agenda van 9 april', teLaat: false, nodig: 'niets' });
    expect(op('2026-04-23')?.zin).toBe('staat op de agenda van 23 april, maar de termijn loopt af op 15/04/2026');
  });

  it.each([
    ['de dag voor de zitting', '2026-04-08', '2026-03-26', false],
    ['op de dag van de zitting zelf', '2026-04-09', '2026-04-09', false],
    ['voor elke zitting: de eerste, en te laat', '2026-03-25', '2026-03-26', true],
  ])('loopt de termijn af %s', (_wanneer, uiterlijk, zittingOp, teLaat) => {
    const gevonden = haaltZitting(vraag('2026-03-02', { beslisUiterlijk: datum(uiterlijk) }));
    expect(gevonden).toMatchObject({ zittingOp, zittingId: zittingOp, teLaat });
    const opAgendaVan = { id: 'x', datum: datum('2026-04-09') };
    const opAgenda = haaltZitting(vraag('2026-03-02', { beslisUiterlijk: datum(uiterlijk), opAgendaVan }));
    expect(opAgenda?.teLaat).toBe(uiterlijk < '2026-04-09');
  });

  it('een aanvraag die terug van de agenda is, vraagt geen werk meer van de werker', () => {
    expect(haaltZitting(vraag('2026-03-02', { fase: 'zitting' }))).toMatchObject({
      nodig: 'niets',
      zin: 'haalt 9 april als het woensdag 1 april op de agenda staat',
    });
  });

  it('zegt dat er geen zitting meer is', () => {
    expect(haaltZitting(vraag('2026-03-02', { gepland: [] }))).toMatchObject({
      ...{ zittingId: null, zittingOp: null, klaarTegen: null, nodig: 'niets', teLaat: true },
      zin: 'haalt geen enkele geplande zitting; de termijn loopt af op 15/04/2026',
    });
    expect(haaltZitting(vraag('2026-03-02', { fase: 'afgehandeld' }))).toBeUndefined();
  });

  it('telt de sluitingsdagen van het OCMW mee voor het verslag', () => {
    const vrijeDagen = [datum('2026-03-31')];
    expect(haaltZitting(vraag('2026-03-20', { vrijeDagen }))?.klaarTegen).toBe('2026-03-27');
  });
});

describe('onder welke zitting een rijp voorstel komt', () => {
  it.each([
    ['de laatste die op tijd beslist', '2026-03-02', '2026-04-15', '2026-04-09'],
    ['op de laatste oproepingsdag nog', '2026-04-01', '2026-04-15', '2026-04-09'],
    ['de dag erna de eerste die het nog kan opnemen', '2026-04-02', '2026-04-15', '2026-04-23'],
    ['die op de laatste dag van de termijn zelf ook', '2026-03-02', '2026-04-09', '2026-04-09'],
    ['is de termijn al voorbij, dan de eerste', '2026-03-02', '2026-03-25', '2026-03-26'],
  ])('%s', (_wat, vandaag, uiterlijk, verwacht) => {
    const tijd = { vandaag: datum(vandaag), beslisUiterlijk: datum(uiterlijk) };
    expect(zittingVoorRijp(GEPLAND, tijd)?.id).toBe(verwacht);
  });

  it('is er geen zitting meer, dan nergens', () => {
    const tijd = { vandaag: datum('2026-04-16'), beslisUiterlijk: datum('2026-05-01') };
    expect(zittingVoorRijp(GEPLAND, tijd)).toBeUndefined();
  });
});
