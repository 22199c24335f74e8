import { Client, Connection } from '@temporalio/client';
import { leesSleutelbos, TAAKRIJ, VEEGRONDE, Versleuteling } from '@besluitpad/workflows';
import type { Omgeving, Processen, Proefuitslag } from './opstelling.js';
import { Doorgeefluik, KORT, speelProef } from './opstelling.js';

let ongestoord: Proefuitslag;
beforeAll(async () => {
  ongestoord = await speelProef({ verhaal: KORT });
}, 180_000);

async function motor({ temporalAddress, namespace, env }: Omgeving): Promise<Client> {
  const connection = await Connection.connect({ address: temporalAddress });
  const codec = new Versleuteling(leesSleutelbos(env['BESLUITPAD_SLEUTELBOS'] ?? ''));
  return new Client({ connection, namespace, dataConverter: { payloadCodecs: [codec] } });
}

describe('Storingen', () => {
  it('valt de motor een tijd weg, dan worden aanvragen gewoon aanvaard en eindigt alles hetzelfde', async () => {
    const luik = new Doorgeefluik(ongestoord.omgeving.temporalAddress);
    await luik.open();
    let aanvaard = 0;
    const uitslag = await speelProef({
      verhaal: KORT,
      temporalAddress: luik.adres,
      async naStap(stap) {
        if (stap.wat === 'D14 bekend als cliënt') await luik.sluit();
        if (stap.wat !== 'aanvraag geregistreerd') return;
        aanvaard++;
        await luik.open();
      },
    });
    await luik.sluit();
    expect(aanvaard).toBe(1);
    expect(uitslag.regels).toEqual(ongestoord.regels);
    expect(uitslag.gebroken).toEqual([]);
  }, 180_000);

  it('wordt elke procedure na elke handeling afgebroken, dan vindt ze haar plaats terug en is niets dubbel', async () => {
    let client: Client | undefined;
    let afgebroken = 0;
    const uitslag = await speelProef(
      {
        verhaal: KORT,
        async naStap() {
          if (client === undefined) return;
          for await (const w of client.workflow.list({
            query: `ExecutionStatus = 'Running' AND WorkflowType != '${VEEGRONDE}'`,
          })) {
            await client.workflow.getHandle(w.workflowId).terminate('proef');
            afgebroken++;
          }
          await client.workflow.execute(VEEGRONDE, { workflowId: `veeg/${afgebroken}`, taskQueue: TAAKRIJ, args: [] });
        },
      },
      async (_, omgeving) => {
        client = await motor(omgeving);
      },
    );
    expect(afgebroken).toBeGreaterThan(40);
    expect(uitslag.regels).toEqual(ongestoord.regels);
    expect(uitslag.gebroken).toEqual([]);
    expect(uitslag.mails).toHaveLength(ongestoord.mails.length);
  }, 180_000);

  it('sterven API en worker om beurten, verspreid over het verhaal, dan eindigt alles hetzelfde', async () => {
    let stap = 0;
    let lopend: Processen | undefined;
    const uitslag = await speelProef(
      {
        verhaal: KORT,
        // another process after every third act: spread over the whole story, and the same at every run
        async naStap() {
          if (++stap % 3 === 0) await lopend?.dood(stap % 2 === 0 ? 'worker' : 'api');
        },
      },
      (processen) => {
        lopend = processen;
        return Promise.resolve();
      },
    );
    expect(uitslag.herstart).toBeGreaterThan(0);
    expect(uitslag.regels).toEqual(ongestoord.regels);
    expect(uitslag.gebroken).toEqual([]);
  }, 180_000);
});
