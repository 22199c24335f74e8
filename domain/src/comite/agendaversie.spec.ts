import fc from 'fast-check';
import { verschilInWoorden, verschilVan, versieletter, versienummer, type Versiepunt } from './agendaversie.js';

/** 'a b1 c' is three items; b with its first draft, the others with draft 0. */
const agenda = (tekst: string, groep = 'bespreking'): Versiepunt[] =>
  tekst
    .split(' ')
    .filter(Boolean)
    .map((teken, i) => ({
      ...{ onderwerpId: teken[0]!, conceptId: teken[0]! + (teken[1] ?? '0'), volgnr: i + 1 },
      ...{ groep, titel: `dossier ${teken[0]!}` },
    }));

const kort = (van: string, naar: string) =>
  verschilVan(agenda(van), agenda(naar))
    .map(({ soort, onderwerpId, vanVolgnr, naarVolgnr }) => `${soort} ${onderwerpId} ${vanVolgnr}>${naarVolgnr}`)
    .join('; ');

describe('de letter van een versie', () => {
  it.each([
    [1, 'A'],
    [2, 'B'],
    [26, 'Z'],
    [27, 'AA'],
    [52, 'AZ'],
    [53, 'BA'],
  ])('versie %i is %s', (nummer, letter) => {
    expect(versieletter(nummer)).toBe(letter);
    expect(versienummer(letter)).toBe(nummer);
  });

  it.each([0, -1, 1.5])('%d is geen nummer van een versie', (nummer) => {
    expect(() => versieletter(nummer)).toThrow('vanaf 1');
  });

  it('heen en terug is hetzelfde', () => {
    fc.assert(fc.property(fc.integer({ min: 1, max: 18_278 }), (n) => versienummer(versieletter(n)) === n));
  });

  it.each(['', 'a', '1', 'AAAA'])('%p is geen letter van een versie', (tekst) => {
    expect(versienummer(tekst)).toBeUndefined();
  });
});

describe('wat er veranderde van een versie naar een andere', () => {
  it.each([
    ['niets', 'a b c', 'a b c', ''],
    ['een punt erbij', 'a c', 'a b c', 'toegevoegd b null>2'],
    ['een punt eraf: wat opschuift is niet verplaatst', 'a b c', 'b c', 'afgevoerd a 1>null'],
    ['een ander voorstel', 'a b c', 'a b1 c', 'conceptGewijzigd b 2>2'],
    ['een punt naar boven: alleen dat punt is verplaatst', 'a b c d', 'd a b c', 'verplaatst d 4>1'],
    ['verplaatst en gewijzigd', 'a b c', 'c1 a b', 'conceptGewijzigd c 3>1; verplaatst c 3>1'],
    ['alles weg', 'a b', '', 'afgevoerd a 1>null; afgevoerd b 2>null'],
  ])('%s', (_wat, van, naar, verwacht) => {
    expect(kort(van, naar)).toBe(verwacht);
  });

  it('een punt dat naar een andere groep gaat, is verplaatst', () => {
    expect(verschilVan(agenda('a'), agenda('a', 'kennisname'))).toMatchObject([{ soort: 'verplaatst' }]);
  });

  it('volgt de nummers, niet de volgorde waarin de punten binnenkomen', () => {
    const van = agenda('a b c d');
    expect(verschilVan([...van].reverse(), [van[2]!, van[0]!, van[3]!, van[1]!])).toEqual([]);
    expect(verschilVan([], [...van].reverse()).map(({ onderwerpId }) => onderwerpId)).toEqual(['a', 'b', 'c', 'd']);
    expect(verschilVan([...van].reverse(), []).map(({ onderwerpId }) => onderwerpId)).toEqual(['a', 'b', 'c', 'd']);
  });

  it.each([
    ['omgekeerd: op een na is alles verplaatst', 'a b c d', 'd c b a', 3],
    ['twee naar achteren', 'a b c d e', 'c d e a b', 2],
    ['om en om', 'a b c d e f', 'b a d c f e', 3],
    ['een naar voren en een naar achteren', 'a b c d e', 'e b c d a', 2],
  ])('noemt zo weinig mogelijk punten verplaatst: %s', (_wat, van, naar, aantal) => {
    expect(verschilVan(agenda(van), agenda(naar))).toHaveLength(aantal);
  });

  it('zegt het in woorden', () => {
    expect(verschilInWoorden(verschilVan(agenda('a b c'), agenda('d c1 a')))).toBe(
      '1 toegevoegd, 1 van de agenda, 1 met een gewijzigd voorstel, 1 verplaatst',
    );
    expect(verschilInWoorden([])).toBe('niets gewijzigd');
  });

  const willekeurig = fc
    .uniqueArray(fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'), { maxLength: 8 })
    .map((t) => agenda(t.join(' ')));

  it('een versie tegen zichzelf geeft niets', () => {
    fc.assert(fc.property(willekeurig, (versie) => expect(verschilVan(versie, versie)).toEqual([])));
  });

  it('erbij en eraf wisselen als de versies wisselen, en er is evenveel verplaatst', () => {
    fc.assert(
      fc.property(willekeurig, willekeurig, (een, ander) => {
        const tel = (soort: string, van: Versiepunt[], naar: Versiepunt[]) =>
          verschilVan(van, naar).filter((w) => w.soort === soort).length;
        expect(tel('toegevoegd', een, ander)).toBe(tel('afgevoerd', ander, een));
        expect(tel('verplaatst', een, ander)).toBe(tel('verplaatst', ander, een));
      }),
    );
  });
});
