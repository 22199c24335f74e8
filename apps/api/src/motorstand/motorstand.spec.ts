import { leesSleutelbos, Versleuteling } from '@besluitpad/workflows';
import { metProefApp, probleem } from '../../test/proefApp.js';
import { maakBesluit } from '../../test/proefbesluit.js';
import { zetOcmw } from '../../test/proefocmw.js';
import { leefloon } from '../../test/voorbeeldlijnen.js';
import { ontcijfer } from './ontcijfer.js';

const proef = metProefApp();
let token = '';

beforeAll(async () => {
  await zetOcmw(proef.databank);
  token = (await proef.maakGebruiker('Beheer', ['beheerder'])).token;
});

const BOS = `k1:${Buffer.alloc(32, 7).toString('base64')}`;

describe('de toestand van de motor', () => {
  it('toont de beheerder wat wacht, zonder dat hij een dossier ziet', async () => {
    const g = await maakBesluit(proef.databank, {
      nummer: 'HB-2026-0901',
      ontvangenOp: '2026-03-09',
      beslistOp: '2026-03-26',
      lijnen: [{ besluit: 'TOEKENNING', spoor: 'MI', steun: 'LL2', invoer: leefloon(2, '2026-03-09') }],
    });
    const { status, lichaam } = await proef.vraag('/api/motor', { token });
    expect(status).toBe(200);
    expect(lichaam).toMatchObject({
      effecten: [{ procedureId: g.procedureId, effect: 'drukBesluitbrief', status: 'voorgenomen' }],
    });
    expect(JSON.stringify(lichaam)).not.toContain('HB-2026');
  });
});

describe('de inhoud van de motor ontcijferen', () => {
  it('geeft terug wat er versleuteld was', async () => {
    const versleuteling = new Versleuteling(leesSleutelbos(BOS));
    const klaar = {
      metadata: { encoding: new TextEncoder().encode('json/plain') },
      data: new TextEncoder().encode('"D01"'),
    };
    const [geheim] = await versleuteling.encode([klaar]);
    const naarTekst = (p: typeof klaar) => ({
      metadata: Object.fromEntries(Object.entries(p.metadata).map(([k, v]) => [k, Buffer.from(v).toString('base64')])),
      data: Buffer.from(p.data).toString('base64'),
    });
    const uit = await ontcijfer(versleuteling, { payloads: [naarTekst(geheim as typeof klaar)] });
    expect(uit.payloads).toEqual([naarTekst(klaar)]);
  });

  it('weigert wat met een andere sleutel versleuteld is', async () => {
    const andere = new Versleuteling(leesSleutelbos(`k2:${Buffer.alloc(32, 9).toString('base64')}`));
    const payloads = [
      {
        metadata: { encoding: btoa('binary/besluitpad-aes-gcm'), 'sleutel-id': btoa('k1') },
        data: btoa('x'.repeat(40)),
      },
    ];
    await expect(ontcijfer(andere, { payloads })).rejects.toMatchObject({ code: 'verzoek.ongeldig' });
  });

  it('zegt het wanneer de sleutels niet ingesteld zijn', async () => {
    const antwoord = await proef.vraag('/api/codec/decode', { token, lichaam: { payloads: [] } });
    expect(probleem(antwoord)).toMatchObject({ status: 503, code: 'onbeschikbaar' });
  });
});
