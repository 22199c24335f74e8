import { datum } from '../tijd/datum.js';
import { ONDERZOEKSPUNTEN, onderzoekVolledigheid, type Onderzoek } from './checklist.js';
import { tegenstrijdigheden, type Feit } from './feiten.js';

const VOLLEDIG: Onderzoek = {
  inhoud: {
    situatie: 'Vraagt leefloon.',
    gezin: 'Alleenstaand.',
    middelen: 'Geen.',
    verblijf: 'Studio aan de Molenweg.',
    andereRechten: 'Onderzocht.',
    werkbereidheid: 'Ingeschreven bij de VDAB.',
    levensomstandigheden: 'Een vochtige studio, geen verwarming.',
    besluit: 'Toekennen.',
  },
  huisbezoekOp: datum('2026-03-13'),
  opmerkingenClient: true,
  client: { insz: '85073003300', nationaliteit: 'Belg', burgerlijkeStaat: 'ongehuwd', verblijfsstatus: null },
  gezin: [],
  sporen: ['MI', 'MD'],
  overLeefloon: true,
  vandaag: datum('2026-03-16'),
};

const gebreken = (anders: Partial<Onderzoek>) =>
  onderzoekVolledigheid({ ...VOLLEDIG, ...anders }).flatMap(({ code, status }) =>
    status === 'in_orde' ? [] : [`${code}: ${status}`],
  );

describe('wat een sociaal onderzoek minstens bevat', () => {
  it('is in orde als alles er staat', () => {
    expect(gebreken({})).toEqual([]);
  });

  it.each(['situatie', 'gezin', 'middelen', 'verblijf', 'andereRechten', 'besluit'] as const)('mist %s', (veld) => {
    expect(gebreken({ inhoud: { ...VOLLEDIG.inhoud, [veld]: undefined } })).toEqual([`${veld}: ontbreekt`]);
  });

  it('vraagt de werkbereidheid enkel bij leefloon', () => {
    const inhoud = { ...VOLLEDIG.inhoud, werkbereidheid: undefined };
    expect(gebreken({ inhoud })).toEqual(['werkbereidheid: ontbreekt']);
    expect(gebreken({ inhoud, overLeefloon: false })).toEqual([]);
  });

  it('vraagt een huisbezoek van het laatste jaar, of de reden waarom het niet kon', () => {
    expect(gebreken({ huisbezoekOp: undefined })).toEqual(['huisbezoek: ontbreekt']);
    const inhoud = { ...VOLLEDIG.inhoud, geenHuisbezoek: 'Dakloos.' };
    expect(gebreken({ huisbezoekOp: undefined, inhoud })).toEqual([]);
    expect(gebreken({ huisbezoekOp: datum('2025-03-16') })).toEqual([]);
    expect(gebreken({ huisbezoekOp: datum('2025-03-15') })).toEqual(['huisbezoek: ontbreekt']);
  });

  it('vraagt van wie geen Belg is het verblijfsstatuut', () => {
    const client = { ...VOLLEDIG.client, nationaliteit: 'Guinee' };
    expect(gebreken({ client })).toEqual(['verblijfsstatus: ontbreekt']);
    expect(gebreken({ client: { ...client, verblijfsstatus: 'attest van immatriculatie' } })).toEqual([]);
    expect(gebreken({ client: { ...client, nationaliteit: null, burgerlijkeStaat: null } })).toEqual([
      'nationaliteit: ontbreekt',
      'burgerlijkeStaat: ontbreekt',
    ]);
  });

  it('vraagt aandacht voor wat het niet zelf kan lezen, zonder het verslag tegen te houden', () => {
    const client = { ...VOLLEDIG.client, insz: null };
    expect(gebreken({ client, opmerkingenClient: false })).toEqual(['insz: aandacht', 'opmerkingenClient: aandacht']);
  });

  it('kijkt op beide sporen naar de middelen van wie samenwoont en onderhoudsplichtig is', () => {
    const vader = { naam: 'Vader Claes', onderhoudsplichtig: true, samenwonend: true, heeftInkomen: false };
    expect(gebreken({ gezin: [vader] })).toEqual(['onderhoudsplichtigen: aandacht']);
    expect(gebreken({ gezin: [vader], sporen: ['MD'] })).toEqual(['onderhoudsplichtigen: aandacht']);
    for (const anders of [{ heeftInkomen: true }, { samenwonend: false }, { onderhoudsplichtig: false }]) {
      expect(gebreken({ gezin: [{ ...vader, ...anders }] })).toEqual([]);
    }
  });

  it('kijkt bij MD naar de levensomstandigheden', () => {
    const inhoud = { ...VOLLEDIG.inhoud, levensomstandigheden: undefined };
    expect(gebreken({ inhoud, sporen: ['MD'] })).toEqual(['levensomstandigheden: aandacht']);
    expect(gebreken({ inhoud, sporen: ['MI'] })).toEqual([]);
  });

  it('noemt van elk punt waar het vandaan komt, elk één keer', () => {
    expect(ONDERZOEKSPUNTEN.filter(({ bron }) => bron.length < 10)).toEqual([]);
    expect(new Set(ONDERZOEKSPUNTEN.map(({ code }) => code)).size).toBe(ONDERZOEKSPUNTEN.length);
  });
});

describe('feiten die elkaar tegenspreken', () => {
  const feit = (id: string, waarde: string | null, anders: Partial<Feit> = {}): Feit => ({
    ...{ id, rubriek: 'inkomen', onderwerp: 'loon maart', waarde, weerlegtId: null },
    ...anders,
  });

  it('zijn feiten over hetzelfde met een andere waarde', () => {
    expect(
      tegenstrijdigheden([feit('a', '€ 900'), feit('b', '€ 1.100'), feit('c', 'niets', { onderwerp: 'huur' })]),
    ).toEqual([{ rubriek: 'inkomen', onderwerp: 'loon maart', feitIds: ['a', 'b'] }]);
  });

  it('spreken elkaar tegen onder een kop die anders geschreven is, met de spelling van het eerste', () => {
    expect(tegenstrijdigheden([feit('a', '1'), feit('b', '2', { onderwerp: ' Loon  MAART ' })])).toMatchObject([
      { onderwerp: 'loon maart', feitIds: ['a', 'b'] },
    ]);
  });

  it.each([
    [
      'hetzelfde zeggen, met een andere spelling',
      [feit('a', 'Geen  loon'), feit('b', ' geen loon', { rubriek: 'Inkomen' })],
    ],
    ['over iets anders gaan', [feit('a', '1'), feit('b', '2', { onderwerp: 'loon april' })]],
    ['in een andere rubriek staan', [feit('a', '1'), feit('b', '2', { rubriek: 'gezin' })]],
    ['geen waarde noemen', [feit('a', '1'), feit('b', null, { onderwerp: null })]],
    ['wel een onderwerp hebben maar geen waarde', [feit('a', '1'), feit('b', null)]],
    [
      'wel een waarde hebben maar geen onderwerp',
      ['1', '2'].map((waarde) => feit(waarde, waarde, { onderwerp: null })),
    ],
    ['weerlegd zijn', [feit('a', '1'), feit('b', '2', { weerlegtId: 'a' })]],
  ])('zijn niet feiten die %s', (_wat, feiten) => {
    expect(tegenstrijdigheden(feiten)).toEqual([]);
  });
});
