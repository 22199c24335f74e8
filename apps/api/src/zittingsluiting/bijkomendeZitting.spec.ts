import { datum } from '@besluitpad/domain';
import { noodAanBijkomendeZitting } from './bijkomendeZitting.js';

const zitting = (dag: string) => ({ id: dag, datum: datum(dag), oproepingDagen: 8 });
const nood = (vandaag: string, beslisUiterlijk: string, ...gepland: string[]) =>
  noodAanBijkomendeZitting(
    { vandaag: datum(vandaag), beslisUiterlijk: datum(beslisUiterlijk), oproepingDagen: 8 },
    gepland.map(zitting),
  );

describe('een bijkomende zitting', () => {
  it.each([
    ['de volgende zitting komt een dag voor de limiet', '2026-07-01'],
    ['de volgende zitting is op de limiet zelf', '2026-07-02'],
  ])('is niet nodig: %s', (_wat, beslisUiterlijk) => {
    expect(
      nood('2026-06-18', beslisUiterlijk, beslisUiterlijk === '2026-07-01' ? '2026-06-30' : '2026-07-02'),
    ).toBeUndefined();
  });

  it('is nodig als de volgende zitting één dag te laat komt (D12): op 30 juni, op te roepen tegen 22 juni', () => {
    expect(nood('2026-06-18', '2026-07-01', '2026-07-02')).toEqual({
      roepSamenUiterlijk: '2026-06-22',
      reden:
        'De beslissingstermijn loopt af op 01/07/2026, en de volgende zitting is pas op 02/07/2026. ' +
        'Een zitting op 30/06/2026 kan als de leden ten laatste op 22/06/2026 opgeroepen zijn.',
    });
  });

  it('gebruikt de marge van een dag niet als er anders geen dag meer is', () => {
    expect(nood('2026-06-23', '2026-07-01', '2026-07-02')?.roepSamenUiterlijk).toBe('2026-06-23');
  });

  it('is te laat als de oproeping niet meer kan: dan vandaag nog', () => {
    expect(nood('2026-06-24', '2026-07-01', '2026-07-02')).toMatchObject({
      roepSamenUiterlijk: '2026-06-24',
      reden: expect.stringContaining('niet meer tijdig') as string,
    });
  });

  it('telt een zitting niet mee waarvoor niemand nog opgeroepen kan worden', () => {
    expect(nood('2026-06-18', '2026-07-01', '2026-06-25', '2026-07-02')?.roepSamenUiterlijk).toBe('2026-06-22');
  });

  it('valt op een werkdag: loopt de termijn op zondag af, dan is het vrijdag', () => {
    expect(nood('2026-06-10', '2026-06-28')?.reden).toContain('Een zitting op 26/06/2026');
  });
});
