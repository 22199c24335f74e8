import { leesPostregel } from './postregels.js';

describe('een regel van de lijst voor de post, teruggelezen om te drukken', () => {
  it.each([
    ['gewoon', 'r1;2026-04-02;AANGETEKEND;Robin Proef;Molenweg 1;3099 Heidebeke;;', 'Robin Proef', 2],
    ['met een puntkomma', 'r1;2026-04-02;AANGETEKEND;"Proef; Robin";Molenweg 1;3099 Heidebeke;;', 'Proef; Robin', 2],
    [
      'met aanhalingstekens',
      'r1;2026-04-02;AANGETEKEND;"vzw ""De Brug""";Kade 2;p/a Balie;3099 X;',
      'vzw "De Brug"',
      3,
    ],
    ['als formule verpakt', "r1;2026-04-02;AANGETEKEND;'=Proef;Molenweg 1;3099 Heidebeke;;", '=Proef', 2],
  ])('%s', (_, regel, naam, adresregels) => {
    const gelezen = leesPostregel(regel);
    expect(gelezen).toMatchObject({ referentie: 'r1', naam });
    expect(gelezen.adres).toHaveLength(adresregels);
  });
});
