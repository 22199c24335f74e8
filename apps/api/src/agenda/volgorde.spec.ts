import { datum } from '@besluitpad/domain';
import { groepVan, voegIn } from './volgorde.js';
import type { AgendaVoorstel } from './voorstellen.js';

const punt = (naam: string, groep: string, uiterlijk: string | null) => ({
  naam,
  groep,
  uiterlijk: uiterlijk === null ? null : datum(uiterlijk),
});
const namen = (agenda: readonly { naam: string }[]) => agenda.map(({ naam }) => naam).join(' ');

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
});

describe('de groep van een voorstel', () => {
  const voorstel = (besluiten: string[], rest: Partial<AgendaVoorstel> = {}) =>
    groepVan({
      lijnen: besluiten.map((besluit) => ({ besluit })),
      wilGehoordWorden: false,
      bespreking: false,
      ...rest,
    } as AgendaVoorstel);

  it.each<[string, ReturnType<typeof groepVan>, string]>([
    ['een sanctie', voorstel(['SANCTIE']), 'horen_en_sancties'],
    ['wie gehoord wil worden', voorstel(['TOEKENNING'], { wilGehoordWorden: true }), 'horen_en_sancties'],
    ['te bespreken', voorstel(['TOEKENNING'], { bespreking: true }), 'bespreking'],
    ['zonder bespreking', voorstel(['TOEKENNING', 'WEIGERING']), 'zonder_bespreking'],
    ['alleen een aktename', voorstel(['AKTENAME']), 'kennisname'],
    ['een aktename naast een beslissing', voorstel(['AKTENAME', 'TOEKENNING']), 'zonder_bespreking'],
  ])('%s', (_wat, groep, verwacht) => {
    expect(groep).toBe(verwacht);
  });
});
