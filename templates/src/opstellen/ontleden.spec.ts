import { ontleed } from './ontleden.js';

const kop = '# Titel\n\nBeste lezer\n';

describe('van regels naar blokken', () => {
  it('leest titel, kader, inleiding en delen', () => {
    const boom = ontleed(
      '# U krijgt **geld**\n\n? Hoeveel? | **€ 5** nu.\n\nBeste\n\nEen.\nTwee.\n\n## Waarom? {M1 M12}\nDaarom.\n',
    );
    expect(boom.kort).toEqual([
      {
        vraag: 'Hoeveel?',
        antwoord: [
          { t: '€ 5', b: true },
          { t: ' nu.', b: false },
        ],
      },
    ]);
    expect(boom.intro).toEqual([
      { s: 'alinea', tekst: [{ t: 'Beste', b: false }] },
      { s: 'alinea', tekst: [{ t: 'Een. Twee.', b: false }] },
    ]);
    expect(boom.delen).toEqual([
      {
        soort: 'deel',
        kop: 'Waarom?',
        vermeldingen: ['M1', 'M12'],
        blokken: [{ s: 'alinea', tekst: [{ t: 'Daarom.', b: false }] }],
      },
    ]);
  });

  it('leest een tabel met bedragen rechts en een totaalregel in het vet', () => {
    const { intro } = ontleed(`${kop}\n| Wat? | Bedrag |\n| --- | ---: |\n| Huur | € 1 |\n|= Samen | € 1 |\n`);
    expect(intro[1]).toEqual({
      s: 'tabel',
      kop: [[{ t: 'Wat?', b: false }], [{ t: 'Bedrag', b: false }]],
      uitlijning: ['l', 'r'],
      rijen: [
        { totaal: false, cellen: [[{ t: 'Huur', b: false }], [{ t: '€ 1', b: false }]] },
        { totaal: true, cellen: [[{ t: 'Samen', b: true }], [{ t: '€ 1', b: true }]] },
      ],
    });
  });

  it('laat een ingesprongen regel horen bij het punt erboven', () => {
    const { intro } = ontleed(`${kop}\n1. **Bel ons.** Dan\n  helpen wij.\n1. Klaar.\n`);
    expect(intro[1]).toEqual({
      s: 'stappen',
      items: [
        [
          { t: 'Bel ons.', b: true },
          { t: ' Dan helpen wij.', b: false },
        ],
        [{ t: 'Klaar.', b: false }],
      ],
    });
  });

  it('leest open velden en een kader', () => {
    const { intro } = ontleed(`${kop}\n~ Naam | Noor\n~ Telefoon |\n\n> Regel een\n> Regel twee\n`);
    expect(intro.slice(1).map((blok) => blok.s)).toEqual(['velden', 'kader']);
    expect(intro[1]).toEqual({
      s: 'velden',
      velden: [
        { label: 'Naam', waarde: 'Noor' },
        { label: 'Telefoon', waarde: '' },
      ],
    });
  });
});

describe('een sjabloon met een fout wordt geweigerd', () => {
  it.each([
    ['geen titel', 'Beste lezer\n', 'regel 1'],
    ['vet dat niet stopt', `${kop}\nDit is **vet.\n`, 'regel 5'],
    ['een rij met een cel te weinig', `${kop}\n| a | b |\n| --- | --- |\n| c |\n`, 'regel 7'],
    ['een tabel zonder lijn onder de kop', `${kop}\n| a | b |\n| c | d |\n`, 'regel 6'],
    ['een kop zonder tekst', `${kop}\n## Waarom?\n\n## Daarom?\nTekst.\n`, 'regel 5'],
    ['een onbekend deel', `${kop}\n::voetnoot\nTekst.\n`, 'regel 5'],
    ['een derde kop buiten een bladzijde', `${kop}\n### Los\nTekst.\n`, 'regel 5'],
    ['een bladzijde zonder delen', `${kop}\n::bladzijde Niet akkoord?\n`, 'regel 5'],
    ['een ondertekenaar zonder functie', `${kop}\n::handtekening\nGroet\n\n- **An**\n`, 'regel 5'],
    ['een vraag met twee antwoorden', '# Titel\n? Wat? | een | twee\n', 'regel 2'],
  ])('%s', (_naam, bron, plaats) => {
    expect(() => ontleed(bron)).toThrow(plaats);
  });
});
