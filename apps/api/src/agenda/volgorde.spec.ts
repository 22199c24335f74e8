import { groepVan } from './volgorde.js';
import type { AgendaVoorstel } from './voorstellen.js';

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
