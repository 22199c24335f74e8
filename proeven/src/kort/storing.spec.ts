import type { Client } from '@temporalio/client';
import { WORKFLOWS } from '@besluitpad/workflows';
import type { Processen, Proefuitslag } from '../opstelling.js';
import { breekAllesAf, Doorgeefluik, KORT, speelProef, verbindMotor, vernieuwJongste } from '../opstelling.js';
import { ongestoordKort } from './ongestoord.js';

/** One process after every sixth act, by turns: spread over the whole story, and the same at every run. */
const OM_DE = 6;
/** After these acts the youngest procedure of this kind gets a history that is too long. */
const TE_LANG_NA: Readonly<Record<string, string>> = {
  'aanvraag geregistreerd': WORKFLOWS.aanvraag,
  'betaling vrijgegeven door twee personen': WORKFLOWS.besluit,
};

let ongestoord: Proefuitslag;
beforeAll(async () => {
  ongestoord = await ongestoordKort();
}, 240_000);

describe('Storingen', () => {
  it('valt de motor weg, en sterven API en worker om beurten, dan worden aanvragen aanvaard en eindigt alles hetzelfde', async () => {
    const luik = new Doorgeefluik(ongestoord.omgeving.temporalAddress);
    await luik.open();
    let aanvaard = 0;
    const verhaal = KORT.map((stap) =>
      stap.wat === 'aanvraag geregistreerd'
        ? {
            ...stap,
            doe: async (spel: Parameters<typeof stap.doe>[0]) => {
              await luik.sluit();
              await stap.doe(spel);
              aanvaard++;
              await luik.open();
            },
          }
        : stap,
    );
    let stap = 0;
    let lopend: Processen | undefined;
    const uitslag = await speelProef(
      {
        verhaal,
        temporalAddress: luik.adres,
        async naStap() {
          if (++stap % OM_DE === 0) await lopend?.dood(stap % (2 * OM_DE) === 0 ? 'worker' : 'api');
        },
      },
      (processen) => {
        lopend = processen;
        return Promise.resolve();
      },
    );
    await luik.sluit();
    expect(aanvaard).toBe(1);
    expect(uitslag.herstart).toBe(Math.floor(KORT.length / OM_DE));
    expect(uitslag.regels).toEqual(ongestoord.regels);
    expect(uitslag.gebroken).toEqual([]);
    expect(uitslag.mails).toHaveLength(ongestoord.mails.length);
  }, 240_000);

  it('wordt elke procedure na elke handeling afgebroken, of haar geschiedenis te lang, dan vindt ze haar plaats terug en is niets dubbel', async () => {
    let client: Client | undefined;
    let afgebroken = 0;
    let vernieuwd = 0;
    const uitslag = await speelProef(
      {
        verhaal: KORT,
        async naStap({ dossier, wat }) {
          if (client === undefined || dossier === 'opzet') return;
          const teLang = TE_LANG_NA[wat];
          if (teLang !== undefined) {
            await vernieuwJongste(client, teLang);
            vernieuwd++;
          }
          afgebroken += await breekAllesAf(client);
        },
      },
      async (_, omgeving) => {
        client = await verbindMotor(omgeving);
      },
    );
    await client?.connection.close();
    expect(afgebroken).toBeGreaterThan(100);
    expect(vernieuwd).toBe(2);
    expect(uitslag.regels).toEqual(ongestoord.regels);
    expect(uitslag.gebroken).toEqual([]);
    expect(uitslag.mails).toHaveLength(ongestoord.mails.length);
  }, 240_000);
});
