import { datum } from '@besluitpad/domain';
import { ontbrekendInVerslag, type TeKeuren } from './minimum.js';

const VOLLEDIG: TeKeuren = {
  inhoud: {
    situatie: 'Vraagt leefloon.',
    gezin: 'Alleenstaand.',
    middelen: 'Geen.',
    verblijf: 'Studio aan de Molenweg.',
    andereRechten: 'Onderzocht.',
    werkbereidheid: 'Ingeschreven bij de VDAB.',
    besluit: 'Toekennen.',
  },
  huisbezoekOp: datum('2026-03-13'),
  client: { nationaliteit: 'Belg', burgerlijkeStaat: 'ongehuwd', verblijfsstatus: null },
  overLeefloon: true,
  vandaag: datum('2026-03-16'),
};

const velden = (anders: Partial<TeKeuren>) => ontbrekendInVerslag({ ...VOLLEDIG, ...anders }).map((fout) => fout.veld);

it('vindt niets aan te merken op een volledig verslag', () => {
  expect(ontbrekendInVerslag(VOLLEDIG)).toEqual([]);
});

it.each(['situatie', 'gezin', 'middelen', 'verblijf', 'andereRechten', 'besluit'] as const)('mist %s', (veld) => {
  expect(velden({ inhoud: { ...VOLLEDIG.inhoud, [veld]: undefined } })).toEqual([`inhoud.${veld}`]);
});

it('vraagt de werkbereidheid enkel bij leefloon', () => {
  const inhoud = { ...VOLLEDIG.inhoud, werkbereidheid: undefined };
  expect(velden({ inhoud })).toEqual(['inhoud.werkbereidheid']);
  expect(velden({ inhoud, overLeefloon: false })).toEqual([]);
});

it('vraagt een huisbezoek van het laatste jaar, of de reden waarom het niet kon', () => {
  const { huisbezoekOp: _weg, ...zonder } = VOLLEDIG;
  expect(velden({ ...zonder, huisbezoekOp: undefined })).toEqual(['huisbezoekOp']);
  expect(velden({ huisbezoekOp: undefined, inhoud: { ...VOLLEDIG.inhoud, geenHuisbezoek: 'Dakloos.' } })).toEqual([]);
  expect(velden({ huisbezoekOp: datum('2025-03-16') })).toEqual([]);
  expect(velden({ huisbezoekOp: datum('2025-03-15') })).toEqual(['huisbezoekOp']);
});

it('vraagt het verblijfsstatuut van wie geen Belg is', () => {
  const client = { nationaliteit: 'Guinee', burgerlijkeStaat: 'gehuwd', verblijfsstatus: null };
  expect(velden({ client })).toEqual(['client.verblijfsstatus']);
  expect(velden({ client: { ...client, verblijfsstatus: 'attest van immatriculatie' } })).toEqual([]);
});
