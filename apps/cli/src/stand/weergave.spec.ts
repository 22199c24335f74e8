import { datum } from '@besluitpad/domain/datum';
import type { Dossierstand } from './vormen.js';
import { alsTekst } from './weergave.js';

const kennisgeven = { klok: 'CLK-11', naam: 'kennisgeven', uiterlijk: datum('2026-06-26') };
const d12: Dossierstand = {
  dossierId: '00000000-0000-4000-8000-000000000012',
  nummer: 'HB-2026-0012',
  zin: 'De aanvraag is verdaagd en opnieuw in onderzoek (ronde 2).',
  volgendeTermijn: kennisgeven,
  termijnen: [kennisgeven, { klok: 'CLK-05', naam: 'beslissen', uiterlijk: datum('2026-07-01') }],
  aanZet: 'werker',
  laatsteBeslissing: { datum: datum('2026-06-18'), orgaan: 'bcsd', lijnen: ['TOEKENNING VS'] },
  gevaar: { reden: 'De volgende zitting is pas op 02/07/2026.', laatsteDag: datum('2026-06-22') },
};

describe('besluitpad stand', () => {
  it('zegt per dossier de fase, het gevaar, wie aan zet is, de laatste beslissing en de termijnen met hun weekdag', () => {
    expect(alsTekst([d12]).split('\n')).toEqual([
      'HB-2026-0012  De aanvraag is verdaagd en opnieuw in onderzoek (ronde 2).',
      '    ⚠ IN GEVAAR: De volgende zitting is pas op 02/07/2026. Laatste dag om in te grijpen: ma 22/06/2026.',
      '    aan zet: werker · laatste beslissing: do 18/06/2026 bijzonder comité (TOEKENNING VS)',
      '    termijnen: CLK-11 kennisgeven, vr 26/06/2026 · CLK-05 beslissen, wo 01/07/2026',
      '',
      '1 open dossier, 1 in gevaar.',
    ]);
  });

  it('zegt het ook als er niets loopt', () => {
    const stil = { ...d12, termijnen: [], aanZet: null, laatsteBeslissing: null, gevaar: null };
    expect(alsTekst([stil, stil])).toContain(
      '    aan zet: niemand · laatste beslissing: nog geen\n    termijnen: geen',
    );
    expect(alsTekst([stil, stil])).toContain('2 open dossiers, 0 in gevaar.');
    expect(alsTekst([])).toBe('Er zijn geen open dossiers die u mag zien.');
  });
});
