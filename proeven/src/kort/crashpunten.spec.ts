import { CRASHPUNTEN, type Crashpunt } from '@besluitpad/prisma';
import type { Proefuitslag } from '../opstelling.js';
import { KORT, speelProef } from '../opstelling.js';
import type { Deel } from '../processen.js';
import { ongestoordKort } from './ongestoord.js';

/** Where each point lies; a new point without a place here does not compile. */
const DEEL: Record<Crashpunt, Deel> = {
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
/** One run in which the API dies at each of its points in turn, one in which the worker does. */
let gestoord: Record<Deel, Proefuitslag>;
beforeAll(async () => {
  ongestoord = await ongestoordKort();
  const sterf = (deel: Deel): Promise<Proefuitslag> =>
    speelProef({ verhaal: KORT, sterfOp: { [deel]: CRASHPUNTEN.filter((punt) => DEEL[punt] === deel) } });
  gestoord = { api: await sterf('api'), worker: await sterf('worker') };
}, 400_000);

describe('Wat er ook sterft, de dossiers eindigen hetzelfde', () => {
  it('ongestoord is alles gezond en sterft er niets', () => {
    expect(ongestoord.gebroken).toEqual([]);
    expect(ongestoord.herstart).toBe(0);
  });

  it.each(CRASHPUNTEN.map((punt) => [punt, DEEL[punt]] as const))(
    'kill -9 op %s (%s) gebeurde, en er is niets van te zien',
    (punt, deel) => {
      const uitslag = gestoord[deel];
      expect(uitslag.gestorvenOp).toContain(punt);
      expect(uitslag.regels).toEqual(ongestoord.regels);
      expect(uitslag.gebroken).toEqual([]);
      expect(uitslag.mails).toHaveLength(ongestoord.mails.length);
    },
  );
});
