import { datum } from '../tijd/datum.js';
import { baremavraag, eisBevestigdBarema } from './baremavraag.js';
import type { LijnGegevens } from './lijnen.js';

const referentiedatum = datum('2026-03-09');
const bedrag = (gegevens: LijnGegevens) => ({ gegevens, referentiedatum });
const leefloon = (anders: Partial<LijnGegevens> = {}) =>
  bedrag({
    invoer: { soort: 'leefloon', categorie: 2, ingang: referentiedatum },
    ...{ bedragCent: 131_420, periodiciteit: 'maandelijks', ingang: referentiedatum, baremaVanaf: datum('2025-02-01') },
    ...anders,
  });
const verwarming = bedrag({
  invoer: { soort: 'verwarming', leverdatum: datum('2026-02-10'), liters: 1000 },
  bedragCent: 14_000,
});
const premie = bedrag({
  invoer: { soort: 'installatiepremie' },
  bedragCent: 177_607,
  baremaVanaf: datum('2025-02-01'),
});

describe('waarop een beslist bedrag steunt', () => {
  it.each([
    ['lopend leefloon op de dag waarop men kijkt', leefloon(), '2026-04-02', { tabel: 'leefloon', op: '2026-04-02' }],
    [
      'leefloon dat nog niet begon op zijn eerste dag',
      leefloon(),
      '2026-03-01',
      { tabel: 'leefloon', op: '2026-03-09' },
    ],
    ['leefloon op zijn eerste dag als niemand kijkt', leefloon(), undefined, { tabel: 'leefloon', op: '2026-03-09' }],
    [
      'leefloon dat eindigde op zijn laatste dag',
      leefloon({ einde: datum('2026-03-31') }),
      '2026-04-02',
      { tabel: 'leefloon', op: '2026-03-31' },
    ],
    ['een installatiepremie op de dag van de aanvraag', premie, '2026-09-01', { tabel: 'leefloon', op: '2026-03-09' }],
    [
      'een verwarmingstoelage op de dag van de levering',
      verwarming,
      '2026-09-01',
      { tabel: 'verwarmingstoelage', op: '2026-02-10' },
    ],
    [
      'wat geen barema gebruikte nergens op',
      bedrag({ invoer: { soort: 'verbetering', verbetertBesluitId: 'x', reden: 'x' } }),
      '2026-09-01',
      undefined,
    ],
  ] as const)('%s', (_wat, lijn, gezien, verwacht) => {
    expect(baremavraag(lijn, gezien === undefined ? undefined : datum(gezien))).toEqual(verwacht);
  });

  it.each([
    ['de dag voor', '2026-03-31', false],
    ['de dag', '2026-04-01', false],
    ['de dag na', '2026-04-02', true],
  ])('mag nog %s de dag tot wanneer het barema bevestigd is', (_wanneer, gezien, ontbreekt) => {
    const eis = () => eisBevestigdBarema(leefloon(), { leefloon: datum('2026-04-01') }, datum(gezien));
    if (ontbreekt) expect(eis).toThrow('bevestigd tot 01/04/2026');
    else expect(eis).not.toThrow();
  });

  it('de verwarmingstoelage volgt haar eigen bevestiging', () => {
    const tot = { leefloon: datum('2026-12-31'), verwarmingstoelage: datum('2026-02-09') };
    expect(() => eisBevestigdBarema(verwarming, tot)).toThrow('de verwarmingstoelage');
    expect(() => eisBevestigdBarema(verwarming, { verwarmingstoelage: datum('2026-02-10') })).not.toThrow();
  });

  it('zonder barema is er niets te bevestigen', () => {
    const dienst = bedrag({ invoer: { soort: 'dienst', omschrijving: 'x', vanaf: referentiedatum } });
    expect(() => eisBevestigdBarema(dienst, {}, datum('2030-01-01'))).not.toThrow();
  });
});
