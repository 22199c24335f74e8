import { datum } from '@besluitpad/domain';
import { alsTekst, type VerklaardeKlok } from './weergave.js';

const beslissen: VerklaardeKlok = {
  soort: 'CLK-05',
  naam: 'beslissen (maatschappelijke integratie)',
  begint: datum('2026-03-09'),
  uiterlijk: datum('2026-04-08'),
  gegevens: { feestdagen: ['2026-04-06'] },
  grondslag: 'artikel 21, § 1, RMI-wet',
  zekerheid: 'gevonden',
  gestoptOp: datum('2026-03-26'),
  stopreden: 'beslist',
  teLaat: false,
  uitleg: 'Beslissen: 30 kalenderdagen vanaf ontvangst van de aanvraag (09/03/2026), ten laatste op 08/04/2026.',
};

const tekst = (klok: Partial<VerklaardeKlok>): string =>
  alsTekst({ nummer: 'HB-2026-0001', termijnen: [{ ...beslissen, ...klok }] });

describe('besluitpad uitleg', () => {
  it('zegt regel, grondslag, rij van de tabel met bron, en de feestdagen die meetelden', () => {
    expect(tekst({}).split('\n')).toEqual([
      'HB-2026-0001: 1 termijn.',
      '',
      'CLK-05  beslissen (maatschappelijke integratie)  uiterlijk wo 08/04/2026, gestopt op do 26/03/2026 (beslist)',
      '    regel       Beslissen: 30 kalenderdagen vanaf ontvangst van de aanvraag (09/03/2026), ten laatste op 08/04/2026.',
      '    grondslag   artikel 21, § 1, RMI-wet (gevonden in de bron)',
      '    tabel       rij geldig vanaf di 01/10/2002; bron: domein R-DEC-01 (S30, S36)',
      '    feestdagen  ma 06/04/2026 (Paasmaandag)',
    ]);
  });

  it.each([
    ['een termijn die loopt', { gestoptOp: null, stopreden: null }, 'uiterlijk wo 08/04/2026, loopt'],
    ['een termijn die te laat gestopt is', { teLaat: true }, 'gestopt op do 26/03/2026, te laat (beslist)'],
    ['een termijn zonder einde', { uiterlijk: null }, 'zonder einddatum, gestopt'],
    ['een termijn zonder feestdag', { gegevens: {} }, 'feestdagen  geen tussen begin en einde'],
    ['een onzekere grondslag', { zekerheid: 'twijfel' as const }, '(onzeker: de bronnen lezen dit niet gelijk)'],
    [
      'de eerste verliesdag',
      { gegevens: { eersteVerliesdag: '2026-05-15' } },
      'ook         eerste dag met verlies vr 15/05/2026',
    ],
    [
      'een eigen brugdag van het OCMW',
      { soort: 'HR-AMBTSHALVE', gegevens: { feestdagen: ['2026-05-14'], vrijeDagen: ['2026-05-15'] } },
      'do 14/05/2026 (Hemelvaartsdag), vr 15/05/2026 (eigen feestdag)',
    ],
    [
      'de versie van de wet die bij de termijn bewaard is',
      { gegevens: { wetVanaf: '2002-10-01' } },
      'rij geldig vanaf di 01/10/2002',
    ],
    ['een eigen feestdag', { gegevens: { feestdagen: ['2026-07-10'] } }, 'vr 10/07/2026 (eigen feestdag)'],
  ])('toont %s', (_, klok, verwacht) => expect(tekst(klok)).toContain(verwacht));

  it('zegt het als er nog niets liep', () => {
    expect(alsTekst({ nummer: 'HB-2026-0001', termijnen: [] })).toBe('HB-2026-0001: er liep nog geen enkele termijn.');
  });
});
