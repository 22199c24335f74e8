import { CRASHPUNTEN } from '@besluitpad/prisma';
import type { Proefuitslag } from './opstelling.js';
import { KORT, speelProef } from './opstelling.js';
import type { Deel } from './processen.js';

/** Where each point lies; the table must name every point there is. */
const DEEL: Record<(typeof CRASHPUNTEN)[number], Deel> = {
  'handeling.voor-commit': 'api',
  'handeling.na-commit': 'api',
  'outbox.na-claim': 'api',
  'outbox.na-signaal': 'api',
  'effect.na-claim': 'worker',
  'effect.na-uitvoering': 'worker',
  'effect.na-vastlegging': 'worker',
  'stand.na-lezen': 'worker',
  'klokronde.na-blok': 'worker',
};

let ongestoord: Proefuitslag;
beforeAll(async () => {
  ongestoord = await speelProef({ verhaal: KORT });
}, 180_000);

describe('Wat er ook sterft, de dossiers eindigen hetzelfde', () => {
  it('ongestoord is alles gezond en sterft er niets', () => {
    expect(ongestoord.gebroken).toEqual([]);
    expect(ongestoord.herstart).toBe(0);
  });

  it.each(CRASHPUNTEN.map((punt) => [punt, DEEL[punt]] as const))(
    'na kill -9 op %s (%s) eindigt alles hetzelfde en is niets dubbel',
    async (punt, deel) => {
      const uitslag = await speelProef({ verhaal: KORT, eerste: { [deel]: { BESLUITPAD_CRASHPUNT: punt } } });
      expect(uitslag.herstart).toBeGreaterThan(0);
      expect(uitslag.regels).toEqual(ongestoord.regels);
      expect(uitslag.gebroken).toEqual([]);
      expect(uitslag.mails).toHaveLength(ongestoord.mails.length);
    },
    180_000,
  );
});
