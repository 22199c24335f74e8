import { hulpGronden, terugvorderingGronden } from './rechtsgrond.js';

it('vraagt zonder grond terug na een herziening', () => {
  expect(terugvorderingGronden(undefined)).toEqual(terugvorderingGronden('herziening'));
  for (const grond of ['terugbetaalbaar', 'onjuiste_verklaring'] as const) {
    expect(terugvorderingGronden(grond)).toEqual([['Hulp terugvragen', 'OCMW_98']]);
  }
  expect(terugvorderingGronden('voorschot')).toEqual([['Een voorschot terugvragen', 'OCMW_99']]);
});

it.each([
  ['hulp die de tabel niet kent', 'XX', 'MD'],
  ['hulp zonder artikel in de tabel', 'SB', 'MD'],
])('%s rust op het recht op een menswaardig leven', (_wat, steun, spoor) => {
  expect(hulpGronden({ spoor, steun })).toEqual(hulpGronden({ spoor: 'MD', steun: 'onbekend' }));
});

it('leefloon rust op de eigen artikelen, met de naam van de hulp', () => {
  expect(hulpGronden({ spoor: 'MI', steun: 'LL2' })[0]?.slice(0, 2)).toEqual([
    'Leefloon, categorie 2: alleenstaand',
    'RMI_3',
  ]);
});

it('neemt de artikelen van de andere wet als er geen van het spoor zelf zijn', () => {
  expect(hulpGronden({ spoor: 'MI', steun: 'A60' })[0]).toContain('OCMW_60_7');
});
