import fc from 'fast-check';
import { datum } from '../tijd/datum.js';
import {
  AGENDAGROEPEN,
  AGENDAREGELS,
  gedrukteAgenda,
  orden,
  perGroep,
  plaatsenVanGroep,
  staatPerGroep,
  vergelijkAgendaplaats,
  verzet,
  verzetInGroep,
  voegIn,
} from './agendaorde.js';

const punt = (naam: string, groep: string, uiterlijk: string | null, rest: object = {}) => ({
  ...{ naam, groep, uiterlijk: uiterlijk === null ? null : datum(uiterlijk) },
  ...rest,
});
const namen = (agenda: readonly { naam: string }[]) => agenda.map(({ naam }) => naam).join(' ');

const punten = fc.array(
  fc.record({
    naam: fc.uuid(),
    groep: fc.constantFrom(...AGENDAGROEPEN),
    uiterlijk: fc.option(fc.constantFrom(datum('2026-03-01'), datum('2026-04-01'), datum('2026-05-01'))),
    soort: fc.constantFrom('LL2', 'VS', 'DMH'),
    werker: fc.constantFrom('An', 'Bert'),
    dossiernummer: fc.constantFrom('HB-2026-2', 'HB-2026-10'),
  }),
  { maxLength: 20 },
);
const regels = fc.shuffledSubarray([...AGENDAREGELS]);

describe('de volgorde van een agenda', () => {
  it('gaat per groep, en binnen een groep volgens de beslissingstermijn', () => {
    const nieuw = [
      punt('d', 'kennisname', '2026-03-01'),
      punt('c', 'zonder_bespreking', '2026-04-09'),
      punt('b', 'zonder_bespreking', '2026-04-08'),
      punt('a', 'bekrachtiging', null),
    ];
    expect(namen(voegIn([], nieuw))).toBe('a b c d');
  });

  it('laat staan wat de secretaris met de hand schikte', () => {
    const bestaand = [punt('later', 'bespreking', '2026-05-02'), punt('eerder', 'bespreking', '2026-04-02')];
    expect(namen(voegIn(bestaand, [punt('nieuw', 'bespreking', '2026-06-01')]))).toBe('later eerder nieuw');
  });

  it.each([
    [['klok'] as const, 'z y x'],
    [['soort'] as const, 'y z x'],
    [['werker'] as const, 'x y z'],
    [['dossiernummer'] as const, 'x z y'],
    [['soort', 'dossiernummer'] as const, 'z y x'],
  ])('volgt de regels %p', (gekozen, verwacht) => {
    const agenda = [
      punt('x', 'bespreking', '2026-04-03', { soort: 'VS', werker: 'An', dossiernummer: 'HB-2026-2' }),
      punt('y', 'bespreking', '2026-04-02', { soort: 'LL2', werker: 'Bert', dossiernummer: 'HB-2026-10' }),
      punt('z', 'bespreking', '2026-04-01', { soort: 'LL2', werker: 'Carla', dossiernummer: 'HB-2026-9' }),
    ];
    expect(namen(orden(agenda, gekozen))).toBe(verwacht);
  });

  it('staat altijd per groep, met elk punt precies één keer, en wat gelijk is in de volgorde waarin het stond', () => {
    fc.assert(
      fc.property(punten, regels, (agenda, gekozen) => {
        const geordend = orden(agenda, gekozen);
        expect([...geordend].map(({ naam }) => naam).sort()).toEqual(agenda.map(({ naam }) => naam).sort());
        for (const [i, later] of geordend.slice(1).entries()) {
          const eerder = geordend[i]!;
          const verschil = vergelijkAgendaplaats(eerder, later, gekozen);
          expect(verschil).toBeLessThanOrEqual(0);
          if (verschil === 0) expect(agenda.indexOf(eerder)).toBeLessThan(agenda.indexOf(later));
        }
      }),
    );
  });

  it('invoegen in een geordende agenda geeft hetzelfde als alles opnieuw ordenen', () => {
    fc.assert(
      fc.property(punten, punten, regels, (bestaand, nieuw, gekozen) => {
        expect(voegIn(orden(bestaand, gekozen), nieuw, gekozen)).toEqual(orden([...bestaand, ...nieuw], gekozen));
      }),
    );
  });
});

describe('een punt verzetten', () => {
  it.each([
    ['op', 'a c b d'],
    ['neer', 'a b d c'],
    ['bovenaan', 'c a b d'],
    ['onderaan', 'a b d c'],
    [1, 'c a b d'],
    [2, 'a c b d'],
    [4, 'a b d c'],
  ] as const)('%p', (zet, verwacht) => {
    expect(verzet(['a', 'b', 'c', 'd'], 'c', zet).join(' ')).toBe(verwacht);
  });

  it('blijft aan het einde staan als het niet verder kan', () => {
    expect(verzet(['a', 'b'], 'a', 'op')).toEqual(['a', 'b']);
    expect(verzet(['a', 'b'], 'b', 'neer')).toEqual(['a', 'b']);
  });

  it.each([0, 3, 1.5, -1])('plaats %p bestaat niet', (plaats) => {
    expect(() => verzet(['a', 'b'], 'a', plaats)).toThrow(RangeError);
  });

  it('laat de andere punten in hun volgorde', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.nat(), { minLength: 1 }), fc.nat(), fc.nat(), (agenda, wie, waar) => {
        const gekozen = agenda[wie % agenda.length]!;
        const na = verzet(agenda, gekozen, (waar % agenda.length) + 1);
        expect(na.indexOf(gekozen)).toBe(waar % agenda.length);
        expect(na.filter((p) => p !== gekozen)).toEqual(agenda.filter((p) => p !== gekozen));
      }),
    );
  });
});

describe('de nummers van een agenda', () => {
  const groepen = fc.array(fc.constantFrom(...AGENDAGROEPEN), { minLength: 1, maxLength: 15 });

  it('lopen door de groepen zoals de agenda gedrukt wordt, en wat na de oproeping kwam krijgt de volgende nummers', () => {
    fc.assert(
      fc.property(groepen, fc.array(fc.constantFrom(...AGENDAGROEPEN), { maxLength: 4 }), (opTijd, later) => {
        const vast = perGroep(opTijd.map((groep) => ({ groep, naOproeping: false })));
        const agenda = [...vast, ...later.map((groep) => ({ groep, naOproeping: true }))];
        const gedrukt = gedrukteAgenda(agenda.map((punt, i) => ({ ...punt, nummer: i + 1 })));
        expect(gedrukt.flatMap(({ punten }) => punten.map(({ nummer }) => nummer))).toEqual(
          agenda.map((_, i) => i + 1),
        );
      }),
    );
  });

  it('blijven per groep staan waarheen een punt ook verzet wordt', () => {
    fc.assert(
      fc.property(groepen, fc.nat(), fc.nat(), (gekozen, wie, waar) => {
        const agenda = perGroep(gekozen.map((groep, i) => ({ groep, naam: i })));
        const punt = agenda[wie % agenda.length]!;
        const { van, tot } = plaatsenVanGroep(agenda, punt.groep);
        const naar = van + (waar % (tot - van + 1));
        for (const zet of ['op', 'neer', 'bovenaan', 'onderaan', naar] as const) {
          const na = verzetInGroep(agenda, punt, zet);
          expect(staatPerGroep(na)).toBe(true);
          expect(new Set(na)).toEqual(new Set(agenda));
          if (zet === naar) expect(na.indexOf(punt) + 1).toBe(naar);
        }
        expect(() => verzetInGroep(agenda, punt, van - 1)).toThrow(RangeError);
        expect(() => verzetInGroep(agenda, punt, tot + 1)).toThrow(RangeError);
      }),
    );
  });
});
