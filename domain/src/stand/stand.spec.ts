import { datum } from '../tijd/datum.js';
import { zinVanAanvraag, zinVanBesluit } from './fasezin.js';
import { gevaarVanTermijn, ordenGevaren, type Gevaar } from './gevaar.js';
import { verklaarTermijn } from './uitleg.js';

describe('waar een dossier staat', () => {
  it('zegt na een verdaging in welke ronde het onderzoek zit', () => {
    expect(zinVanAanvraag('onderzoek', 1)).toBe('Het sociaal onderzoek loopt.');
    expect(zinVanAanvraag('onderzoek', 2)).toBe('De aanvraag is verdaagd en opnieuw in onderzoek (ronde 2).');
  });

  it.each([
    [[], 'De brief over de beslissing wordt opgemaakt.'],
    [['briefKlaar'], 'De brief over de beslissing wacht op handtekeningen.'],
    [['briefKlaar', 'vrijgegeven', 'gemeld'], 'De brief over de beslissing moet vertrekken of wacht op bewijs.'],
    [['briefKlaar', 'vrijgegeven', 'verzonden', 'gemeld'], 'De beslissing wacht op betaling.'],
    [['briefKlaar', 'vrijgegeven', 'verzonden', 'uitgevoerd', 'gemeld'], 'De beslissing is uitgevoerd.'],
  ])('een beslissing met %j: %s', (bereikt, zin) => {
    expect(zinVanBesluit(bereikt)).toBe(zin);
  });
});

describe('gevaar', () => {
  const klok = (id: 'CLK-11' | 'CLK-12' | 'CLK-29') => ({
    id,
    begint: datum('2026-06-18'),
    uiterlijk: datum('2026-06-26'),
  });

  it.each([
    ['de dag ervoor', '2026-06-25', false],
    ['op de laatste dag', '2026-06-26', false],
    ['de dag erna', '2026-06-27', true],
  ])('is er bij een kennisgeving %s: %s', (_, vandaag, gevaar) => {
    expect(gevaarVanTermijn(klok('CLK-11'), datum(vandaag)) !== undefined).toBe(gevaar);
  });

  it.each(['CLK-12', 'CLK-29'] as const)('is er niet wanneer een termijn van de cliënt (%s) afloopt', (id) => {
    expect(gevaarVanTermijn(klok(id), datum('2026-12-31'))).toBeUndefined();
  });

  it('laat gevaren van dezelfde dag in de volgorde waarin ze gevonden zijn', () => {
    const op = (reden: string, laatsteDag: string): Gevaar => ({
      ...{ soort: 'vastgelopen', reden },
      laatsteDag: datum(laatsteDag),
    });
    const gevaren = [
      ...[op('a', '2026-07-02'), op('b', '2026-07-01'), op('c', '2026-07-01'), op('d', '2026-07-01')],
      ...[op('e', '2026-06-02'), op('f', '2026-06-01')],
    ];
    expect(ordenGevaren(gevaren, datum('2026-06-22')).map(({ reden }) => reden)).toEqual([
      'b',
      'c',
      'd',
      'a',
      'f',
      'e',
    ]);
  });

  it('zet wat nog te voorkomen is bovenaan, en daarin wat het eerst moet', () => {
    const gevaar = (laatsteDag: string): Gevaar => ({
      soort: 'zittingTeLaat',
      reden: 'proef',
      laatsteDag: datum(laatsteDag),
    });
    const geordend = ordenGevaren(
      [gevaar('2026-06-01'), gevaar('2026-07-01'), gevaar('2026-06-22')],
      datum('2026-06-22'),
    );
    expect(geordend.map((g) => g.laatsteDag)).toEqual(['2026-06-22', '2026-07-01', '2026-06-01']);
  });
});

describe('uitleg bij een termijn', () => {
  it('noemt de lengte, het begin, het einde en wat er met een zondag gebeurt', () => {
    expect(verklaarTermijn({ id: 'CLK-05', begint: datum('2026-03-09'), uiterlijk: datum('2026-04-08') })).toBe(
      'Beslissen (maatschappelijke integratie): 30 kalenderdagen vanaf ontvangst van de aanvraag (09/03/2026), ten laatste op 08/04/2026. De laatste dag verschuift niet, ook niet voor een zondag of feestdag.',
    );
  });

  it('zegt het wanneer een klok geen einddatum heeft', () => {
    expect(verklaarTermijn({ id: 'CLK-15', begint: datum('2026-04-11') })).toContain('loopt zonder einddatum');
  });
});
