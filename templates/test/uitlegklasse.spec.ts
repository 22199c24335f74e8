import {
  briefGegevens,
  datum,
  findUitlegblad,
  findUitlegklasse,
  uitlegbladGegevens,
  type BesluitBriefSoort,
} from '@besluitpad/domain';
import { voorbeeldVan } from './voorbeelden.js';

function klasse(soort: BesluitBriefSoort, anders: object = {}) {
  return findUitlegklasse(soort, briefGegevens[soort].parse({ ...voorbeeldVan(soort), ...anders }));
}

describe('wat een beslissing in één woord betekent voor wie geen Nederlands leest', () => {
  it.each<[BesluitBriefSoort, string]>([
    ['toekenning_leefloon', 'toegekend'],
    ['toekenning_steun', 'toegekend'],
    ['weigering', 'geweigerd'],
    ['weigering_en_hulp', 'gedeeltelijk'],
    ['sanctie_gpmi', 'minder'],
    ['herziening_terugvordering', 'terugbetalen'],
    ['terugvordering', 'terugbetalen'],
    ['stopzetting', 'gestopt'],
    ['onbevoegd', 'doorgestuurd'],
    ['afzien_terugvordering', 'nietTerugbetalen'],
  ])('%s: %s', (soort, verwacht) => {
    expect(klasse(soort)).toBe(verwacht);
  });

  it('een weigering zonder andere hulp is geheel geweigerd', () => {
    const niet = { andereHulp: { uitkomst: 'niet_nodig', redenen: ['U hebt spaargeld.'] } };
    expect(klasse('weigering_en_hulp', niet)).toBe('geweigerd');
  });

  it('een herziening die niets terugvraagt, is een verandering', () => {
    expect(klasse('herziening_terugvordering', { terugvordering: undefined })).toBe('veranderd');
  });
});

describe('wat op het uitlegblad komt', () => {
  const brief = briefGegevens.weigering.parse(voorbeeldVan('weigering'));

  it('is de dag voor de rechtbank, de rechtbank en de werker van de brief zelf', () => {
    const blad = findUitlegblad('weigering', brief, 'fr');
    const { naam, voornaam, tel, mail } = brief.werker;
    expect(blad).toEqual({
      ...{ taal: 'fr', klasse: 'geweigerd', datum: brief.datum, referentie: brief.referentie, ocmw: brief.ocmw },
      ...{ uiterlijk: '2026-07-26', laatsteWerkdagVoor: '2026-07-24', rechtbank: brief.beroep.rechtbank },
      werker: { naam: `${voornaam} ${naam}`, tel, mail },
    });
    expect(uitlegbladGegevens.parse(blad)).toEqual(blad);
  });

  it('noemt geen werkdag ervoor als de laatste dag zelf een werkdag is', () => {
    const { rechtbank } = brief.beroep;
    const blad = findUitlegblad('weigering', { ...brief, beroep: { uiterlijk: datum('2026-07-27'), rechtbank } }, 'ar');
    expect(blad).not.toHaveProperty('laatsteWerkdagVoor');
    expect(blad?.uiterlijk).toBe('2026-07-27');
  });
});
