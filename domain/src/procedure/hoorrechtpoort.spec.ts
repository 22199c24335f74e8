import { BESLUITEN } from '../besluit/codes.js';
import { vraagtHoorrecht } from './hoorrechtpoort.js';

const MET = ['TOEKENNING', 'WEIGERING', 'HERZIENING', 'STOPZETTING', 'SCHORSING', 'SANCTIE', 'TERUGVORDERING'];

describe('de poort van het hoorrecht', () => {
  it.each(BESLUITEN)('%s over maatschappelijke integratie', (besluit) => {
    expect(vraagtHoorrecht(besluit, 'MI', false)).toBe(MET.includes(besluit));
    expect(vraagtHoorrecht(besluit, 'MI', true)).toBe(MET.includes(besluit));
  });

  it.each(BESLUITEN)('%s over dienstverlening: alleen als het huis dat wil', (besluit) => {
    expect(vraagtHoorrecht(besluit, 'MD', false)).toBe(false);
    expect(vraagtHoorrecht(besluit, 'MD', true)).toBe(MET.includes(besluit));
  });
});
