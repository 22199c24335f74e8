import { toetsfeiten } from './vormen.js';

const feiten = (soort: string) => ({
  spi: { algemeenCent: 32_000, bron: 'fictief' },
  aanvragers: [
    {
      hoedanigheid: 'aanvrager',
      categorie: 2,
      middelen: [{ soort, bedragCent: 50_000, per: 'maand', spi: 'algemeen' }],
    },
  ],
});

describe('de feiten van een middelentoets bij een aanvraag', () => {
  it('laten de SPI-vrijstelling toe op een beroepsinkomen', () => {
    expect(toetsfeiten.safeParse(feiten('beroepsinkomen')).success).toBe(true);
  });

  it('weigeren de SPI-vrijstelling op een uitkering en noemen het veld', () => {
    const gelezen = toetsfeiten.safeParse(feiten('uitkering'));
    expect(gelezen.error?.issues.map(({ path, message }) => [path.join('.'), message])).toEqual([
      ['aanvragers.0.middelen.0.spi', 'De SPI-vrijstelling geldt enkel voor een beroepsinkomen.'],
    ]);
  });
});
