import { bestandsnamen, type Briefkop } from './naam.js';

const brief = (id: string, anders: Partial<Briefkop> = {}): Briefkop => ({
  id,
  dossierId: 'd1',
  soort: 'leefloon_toekenning',
  versie: 1,
  briefdatum: '2026-03-27',
  bestemming: 'client',
  ...anders,
});

describe('de naam van een brief als bestand', () => {
  it('zegt dossier, dag en soort, en nooit een naam van een mens', () => {
    const namen = bestandsnamen(
      [brief('a'), brief('b', { dossierId: null, soort: 'notulen' })],
      new Map([['d1', 'HB-2026-0001']]),
    );
    expect([...namen.values()]).toEqual(['HB-2026-0001_2026-03-27_leefloon-toekenning', 'ocmw_2026-03-27_notulen']);
  });

  it('houdt brieven van dezelfde soort en dag uit elkaar', () => {
    const namen = bestandsnamen([brief('a'), brief('b'), brief('c')], new Map([['d1', 'HB-2026-0001']]));
    expect(new Set(namen.values()).size).toBe(3);
  });
});
