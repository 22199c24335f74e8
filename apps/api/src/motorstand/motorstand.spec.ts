import { leesSleutelbos, Versleuteling } from '@besluitpad/workflows';
import { metProefApp, probleem, TEMPORAL_UI } from '../../test/proefApp.js';
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

describe('de inhoud van de motor lezen in de Temporal UI', () => {
  const vraag = (koppen: Readonly<Record<string, string>>, methode = 'POST', pad = '/api/codec/decode') =>
    proef.vraag(pad, { methode, koppen, ...(methode === 'POST' ? { lichaam: { payloads: [] } } : {}) });
  const alsKoek = (waarde: string) => ({ cookie: `besluitpad-codec=${waarde}` });

  it('mag alleen vanaf het adres dat de beheerder instelde', async () => {
    const toegelaten = await vraag({ origin: TEMPORAL_UI }, 'OPTIONS');
    expect(toegelaten.status).toBe(204);
    expect(toegelaten.koppen.get('access-control-allow-origin')).toBe(TEMPORAL_UI);
    expect(toegelaten.koppen.get('access-control-allow-credentials')).toBe('true');
    const vreemd = await vraag({ origin: 'http://127.0.0.1:9999' }, 'OPTIONS');
    expect(vreemd.koppen.get('access-control-allow-origin')).toBeNull();
    const elders = await vraag({ origin: TEMPORAL_UI }, 'OPTIONS', '/api/motor');
    expect(elders.koppen.get('access-control-allow-origin')).toBeNull();
  });

  it('gebeurt met de aanmelding van een beheerder, en alleen voor de codec', async () => {
    // The keys are not set here: being allowed in shows as that refusal.
    expect(probleem(await vraag(alsKoek(token)))).toMatchObject({ code: 'onbeschikbaar' });
    expect(probleem(await vraag({}))).toMatchObject({ status: 401 });
    const werker = await proef.maakGebruiker('Werker', ['maatschappelijkWerker']);
    expect(probleem(await vraag(alsKoek(werker.token)))).toMatchObject({ status: 403 });
    const elders = await proef.vraag('/api/motor', { koppen: alsKoek(token) });
    expect(probleem(elders)).toMatchObject({ status: 401 });
  });
});
