import type { Blok, BriefBoom, Deel } from './boom.js';
import { toelichtingVan } from './toelichting.js';

const tekst = (t: string) => [{ t, b: false }];
const deel = (kop: string, ...blokken: readonly Blok[]): Deel => ({ soort: 'deel', kop, vermeldingen: [], blokken });
const brief = (delen: readonly Deel[], kort: BriefBoom['kort'] = []): BriefBoom => ({
  ...{ soort: 'toekenning_leefloon', titel: 'U krijgt een leefloon', datum: '2026-04-10', referentie: 'HB-2026-0001' },
  ...{ ocmw: { naam: 'OCMW Heidebeke', adres: ['Dorpsplein 1'], initiaal: 'H' }, kenmerken: [], adres: [], intro: [] },
  kort,
  delen,
});

describe('wat de werker bij een brief hardop zegt', () => {
  it('begint met de titel, en herhaalt het kort zonder wat de cliënt moet doen', () => {
    const kort = [
      { vraag: 'Hoeveel?', antwoord: [...tekst('€ 1.314,20'), { t: ' per maand', b: true }] },
      { vraag: 'Wat moet u doen?', antwoord: tekst('Bel ons.') },
      { vraag: 'Wat moet u nog doen?', antwoord: tekst('Bel ons opnieuw.') },
      { vraag: 'Waarom?', antwoord: tekst('U heeft te weinig inkomen.') },
    ];
    expect(toelichtingVan(brief([], kort))).toEqual({
      boodschap: 'U krijgt een leefloon',
      punten: ['Hoeveel? € 1.314,20 per maand', 'Waarom? U heeft te weinig inkomen.'],
      doen: [],
    });
  });

  it.each(['Wat moet u doen?', 'Wat moet u nog doen?'])('noemt onder "%s" elke stap apart', (kop) => {
    const blokken: Blok[] = [
      { s: 'alinea', tekst: tekst('Doe dit deze week.') },
      { s: 'stappen', items: [tekst('Bel ons.'), tekst('Kom langs.')] },
      { s: 'lijst', items: [tekst('uw huurcontract')] },
      { s: 'kader', regels: [tekst('niet voorlezen')] },
    ];
    expect(toelichtingVan(brief([deel(kop, ...blokken)])).doen).toEqual([
      'Doe dit deze week.',
      'Bel ons.',
      'Kom langs.',
      'uw huurcontract',
    ]);
  });

  it('haalt geen stappen uit een ander deel van de brief', () => {
    const stap: Blok = { s: 'stappen', items: [tekst('Schrijf een brief.')] };
    expect(toelichtingVan(brief([deel('Niet akkoord?', stap)])).doen).toEqual([]);
  });

  it('zegt tot wanneer de cliënt naar de rechtbank kan, uit het kader van dat deel', () => {
    const termijn = deel(
      'Tot wanneer?',
      { s: 'alinea', tekst: tekst('U heeft drie maanden.') },
      { s: 'kader', regels: [tekst('Uiterlijk 10 juli 2026.'), tekst('Wacht niet.')] },
    );
    const los = deel('Vragen?', { s: 'kader', regels: [tekst('016 00 00 12')] });
    expect(toelichtingVan(brief([los, termijn])).beroep).toBe('Uiterlijk 10 juli 2026. Wacht niet.');
  });

  it('zwijgt over de rechtbank in een brief zonder beroep', () => {
    const zonderKader = deel('Tot wanneer?', { s: 'alinea', tekst: tekst('U heeft drie maanden.') });
    for (const delen of [[], [zonderKader]]) expect(toelichtingVan(brief(delen))).not.toHaveProperty('beroep');
  });
});
