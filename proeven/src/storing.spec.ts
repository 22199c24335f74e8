import type { Client } from '@temporalio/client';
import { WORKFLOWS } from '@besluitpad/workflows';
import type { Processen, Proefuitslag } from './opstelling.js';
import { breekAllesAf, Doorgeefluik, KORT, speelProef, verbindMotor, vernieuwJongste } from './opstelling.js';

/** One process after every sixth act, by turns: spread over the whole story, and the same at every run. */
const OM_DE = 6;

let ongestoord: Proefuitslag;
beforeAll(async () => {
  ongestoord = await speelProef({ verhaal: KORT });
}, 240_000);

describe('Storingen', () => {
  it('valt de motor een tijd weg, dan worden aanvragen gewoon aanvaard en eindigt alles hetzelfde', async () => {
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
    const uitslag = await speelProef({ verhaal, temporalAddress: luik.adres });
    await luik.sluit();
    expect(aanvaard).toBe(1);
    expect(uitslag.regels).toEqual(ongestoord.regels);
    expect(uitslag.gebroken).toEqual([]);
    expect(uitslag.mails).toHaveLength(ongestoord.mails.length);
  }, 240_000);

  it('wordt elke procedure na elke handeling afgebroken, dan vindt ze haar plaats terug en is niets dubbel', async () => {
    let client: Client | undefined;
    let afgebroken = 0;
    const uitslag = await speelProef(
      {
        verhaal: KORT,
        async naStap(stap) {
          if (client !== undefined && stap.dossier !== 'opzet') afgebroken += await breekAllesAf(client);
        },
      },
      async (_, omgeving) => {
        client = await verbindMotor(omgeving);
      },
    );
    await client?.connection.close();
    expect(afgebroken).toBeGreaterThan(100);
    expect(uitslag.regels).toEqual(ongestoord.regels);
    expect(uitslag.gebroken).toEqual([]);
    expect(uitslag.mails).toHaveLength(ongestoord.mails.length);
  }, 240_000);

  it('wordt de geschiedenis van een procedure te lang, dan gaat ze verder als nieuw en is niets dubbel', async () => {
    const bij: Readonly<Record<string, string>> = {
      'aanvraag geregistreerd': WORKFLOWS.aanvraag,
      'betaling vrijgegeven door twee personen': WORKFLOWS.besluit,
    };
    let client: Client | undefined;
    let vernieuwd = 0;
    const uitslag = await speelProef(
      {
        verhaal: KORT,
        async naStap({ wat }) {
          const soort = bij[wat];
          if (client === undefined || soort === undefined) return;
          await vernieuwJongste(client, soort);
          vernieuwd++;
        },
      },
      async (_, omgeving) => {
        client = await verbindMotor(omgeving);
      },
    );
    await client?.connection.close();
    expect(vernieuwd).toBe(2);
    expect(uitslag.regels).toEqual(ongestoord.regels);
    expect(uitslag.gebroken).toEqual([]);
    expect(uitslag.mails).toHaveLength(ongestoord.mails.length);
  }, 240_000);

  it('sterven API en worker om beurten, verspreid over het verhaal, dan eindigt alles hetzelfde', async () => {
    let stap = 0;
    let lopend: Processen | undefined;
    const uitslag = await speelProef(
      {
        verhaal: KORT,
        async naStap() {
          if (++stap % OM_DE === 0) await lopend?.dood(stap % (2 * OM_DE) === 0 ? 'worker' : 'api');
        },
      },
      (processen) => {
        lopend = processen;
        return Promise.resolve();
      },
    );
    expect(uitslag.herstart).toBe(Math.floor(KORT.length / OM_DE));
    expect(uitslag.regels).toEqual(ongestoord.regels);
    expect(uitslag.gebroken).toEqual([]);
  }, 240_000);
});
