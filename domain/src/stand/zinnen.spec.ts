import { klokregel } from '../klokken/tabel.js';
import type { KlokId } from '../klokken/regel.js';
import { datum } from '../tijd/datum.js';
import { zinVanAanvraag, zinVanBesluit } from './fasezin.js';
import { gevaarVanTermijn, isBindend, ordenGevaren, type Gevaar } from './gevaar.js';
import { lengteVan, verklaarTermijn } from './uitleg.js';

describe('waar een dossier staat, in één zin', () => {
  it.each([
    ['onderzoek', 1, 'Het sociaal onderzoek loopt.'],
    ['onderzoek', 2, 'De aanvraag is verdaagd en opnieuw in onderzoek (ronde 2).'],
    ['voorstel', 1, 'Het voorstel van beslissing wordt geschreven.'],
    ['voorstel', 2, 'Het voorstel van beslissing wordt geschreven (ronde 2).'],
    ['agendering', 1, 'Het voorstel wacht op de agenda van een zitting.'],
    ['zitting', 3, 'Het voorstel staat op een verzonden agenda (ronde 3).'],
    ['afgehandeld', 2, 'De aanvraag is afgehandeld.'],
  ] as const)('%s, ronde %i: %s', (fase, ronde, zin) => expect(zinVanAanvraag(fase, ronde)).toBe(zin));

  it.each([
    [[], 'De brief over de beslissing wordt opgemaakt.'],
    [['briefKlaar'], 'De brief over de beslissing wacht op handtekeningen.'],
    [['briefKlaar', 'vrijgegeven', 'verzonden', 'uitgevoerd', 'gemeld'], 'De beslissing is uitgevoerd.'],
  ])('na %j: %s', (bereikt, zin) => expect(zinVanBesluit(bereikt)).toBe(zin));

  it.each([
    [[], ['schrijven', 'lijst'], 'moet nog geschreven worden'],
    [['briefKlaar'], ['lijst', 'lezen'], 'moet nog nagelezen worden'],
    [['briefKlaar'], ['lijst'], 'wacht op de ondertekende besluitenlijst'],
    [['briefKlaar'], [], 'wacht op handtekeningen'],
    [['briefKlaar', 'vrijgegeven'], ['lezen'], 'moet vertrekken of wacht op bewijs'],
  ] as const)('na %j, met nog %j: de brief %s', (bereikt, wacht, zin) =>
    expect(zinVanBesluit(bereikt, wacht)).toContain(zin),
  );
});

describe('hoe een termijn aan zijn datum komt', () => {
  it.each([
    ['CLK-05', '30 kalenderdagen'],
    ['CLK-12', '3 maanden'],
    ['CLK-29', '1 maand'],
  ] as const)('%s duurt %s', (id, lengte) => {
    expect(lengteVan(klokregel(id, datum('2026-03-09')))).toBe(lengte);
  });

  const regel = klokregel('CLK-05', datum('2026-03-09'));
  it.each([
    [{ aantal: 48, eenheid: 'uren' }, '48 uur'],
    [{ aantal: 5, eenheid: 'werkdagen' }, '5 werkdagen'],
    [{ aantal: 1, eenheid: 'gebeurtenis' }, 'tot de eerstvolgende herziening'],
    [{ aantal: 0, eenheid: 'kalenderdagen' }, 'dezelfde dag'],
    [{ aantal: 1, eenheid: 'kalenderdagen' }, '1 kalenderdag'],
    [{ aantal: -8, eenheid: 'kalenderdagen' }, '8 kalenderdagen ervoor'],
    [{ aantal: 2, eenheid: 'maanden' }, '2 maanden'],
    [{ aantal: 1, eenheid: 'zitting' }, 'de eerstvolgende zitting'],
    [{ aantal: -12, eenheid: 'poort' }, '12 dagen vóór de beslissingstermijn'],
  ] as const)('%j leest als "%s"', (lengte, woorden) => expect(lengteVan({ ...regel, lengte })).toBe(woorden));

  it('noemt begin, einde en wat er met een laatste dag in het weekend gebeurt', () => {
    const zin = (id: KlokId) => verklaarTermijn({ id, begint: datum('2026-03-09'), uiterlijk: datum('2026-04-08') });
    expect(zin('CLK-05')).toContain(': 30 kalenderdagen vanaf ');
    expect(zin('CLK-05')).toContain('De laatste dag verschuift niet, ook niet voor een zondag of feestdag.');
    expect(zin('CLK-12')).toContain('telt de rechter tot de volgende werkdag; de voorzichtige datum verschuift niet.');
    expect(zin('CLK-22')).toContain('dan is het de laatste dag van de maand.');
    expect(verklaarTermijn({ id: 'CLK-05', begint: datum('2026-03-09') })).toContain('loopt zonder einddatum');
  });
});

describe('gevaar', () => {
  const termijn = { id: 'CLK-05', begint: datum('2026-03-09'), uiterlijk: datum('2026-04-08') } as const;

  it.each([
    ['de dag ervoor', '2026-04-07', false],
    ['de laatste dag zelf', '2026-04-08', false],
    ['de dag erna', '2026-04-09', true],
  ])('een termijn van het OCMW is verstreken: %s', (_wanneer, vandaag, verstreken) => {
    const gevaar = gevaarVanTermijn(termijn, datum(vandaag));
    expect(gevaar !== undefined).toBe(verstreken);
    if (verstreken) expect(gevaar).toMatchObject({ soort: 'termijnVerstreken', laatsteDag: '2026-04-08' });
  });

  it('een termijn van de cliënt is geen gevaar voor het OCMW', () => {
    expect(isBindend('CLK-12')).toBe(false);
    expect(gevaarVanTermijn({ ...termijn, id: 'CLK-12' }, datum('2026-12-01'))).toBeUndefined();
  });

  it('staat vooraan als het nog te voorkomen is, het dringendste eerst', () => {
    const gevaar = (reden: string, dag: string): Gevaar => ({ soort: 'vastgelopen', reden, laatsteDag: datum(dag) });
    const gevaren = [
      ...[gevaar('later', '2026-04-20'), gevaar('lang voorbij', '2026-03-01'), gevaar('vandaag', '2026-04-09')],
      ...[gevaar('voorbij', '2026-04-08'), gevaar('ook vandaag', '2026-04-09'), gevaar('morgen', '2026-04-10')],
    ];
    const volgorde = ['vandaag', 'ook vandaag', 'morgen', 'later', 'lang voorbij', 'voorbij'];
    expect(ordenGevaren(gevaren, datum('2026-04-09')).map(({ reden }) => reden)).toEqual(volgorde);
    expect(ordenGevaren(gevaren.reverse(), datum('2026-04-09')).map(({ reden }) => reden)).toEqual([
      'ook vandaag',
      'vandaag',
      'morgen',
      'later',
      'lang voorbij',
      'voorbij',
    ]);
  });
});
