import { laadVermeldingen } from '../../test/proefbrief.js';
import { metProefComite } from '../../test/proefcomite.js';
import { druk, sluitMetBesluiten, type Zittingsbrieven } from '../../test/proefronde.js';
import { Gebruikers } from '../toegang/gebruikers.js';
import type { Brievenronde } from './vormen.js';

const c = metProefComite();
let ronde: Zittingsbrieven;

beforeAll(async () => {
  await laadVermeldingen(c.proef.databank);
  ronde = await sluitMetBesluiten(c, '2026-01-29', 1);
});

const pad = () => `${c.proef.adres}/api/zittingen/${ronde.zittingId}/brievenronde/stroom`;
const open = (token: string, koppen: Record<string, string> = {}) =>
  fetch(pad(), { headers: { Authorization: `Bearer ${token}`, ...koppen } });

/** Reads messages off the wire as they come. */
async function* berichten(antwoord: Response): AsyncGenerator<{ type: string; id: string; data: Brievenronde }> {
  let rest = '';
  const lezer = new TextDecoder();
  for await (const deel of antwoord.body as unknown as AsyncIterable<Uint8Array>) {
    rest += lezer.decode(deel, { stream: true });
    const stukken = rest.split('\n\n');
    rest = stukken.pop() ?? '';
    for (const stuk of stukken) {
      const type = /^event: (.+)$/m.exec(stuk)?.[1];
      const data = /^data: (.+)$/m.exec(stuk)?.[1];
      const id = /^id: (.+)$/m.exec(stuk)?.[1];
      if (type !== undefined && data !== undefined && id !== undefined)
        yield { type, id, data: JSON.parse(data) as Brievenronde };
    }
  }
}

/** The first message, then what is done, then the last message of the stream. */
async function volg(token: string, tussen: () => Promise<unknown>): Promise<object> {
  let laatste: object = {};
  let eerste = true;
  for await (const { type, data } of berichten(await open(token))) {
    laatste = { type, ...data };
    if (eerste) await tussen();
    eerste = false;
  }
  return laatste;
}

it('stopt en zegt waarom, als de aanmelding onderweg verloopt of de functie ingetrokken wordt', async () => {
  const kort = await c.proef.uitgever.maakToken('proef-Hilde Cools', -28);
  const hoofd = await c.proef.maakGebruiker('Katrien', ['hoofdSocialeDienst']);
  const trekIn = async () => {
    await c.proef.databank.vraag(`UPDATE gebruiker SET rollen = '{comitelid}' WHERE id = $1`, [hoofd.id]);
    c.proef.app.get(Gebruikers).vergeet();
  };
  const [verlopen, ingetrokken] = await Promise.all([volg(kort, () => Promise.resolve()), volg(hoofd.token, trekIn)]);
  expect(verlopen).toMatchObject({ type: 'gestopt', code: 'aanmelding.verlopen', reden: expect.any(String) as string });
  expect(ingetrokken).toMatchObject({ type: 'gestopt', code: 'recht.ontbreekt' });
});

it('stuurt wie mag lezen de tellingen zodra ze veranderen, en sluit als alle brieven vertrokken zijn', async () => {
  const antwoord = await open(c.secretaris);
  expect(antwoord.headers.get('content-type')).toContain('text/event-stream');
  const gezien: string[] = [];
  let merk = '';
  for await (const { type, id, data } of berichten(antwoord)) {
    merk = id;
    const { teDrukken, teTekenen, vertrokken } = data.tellingen;
    gezien.push(`${type} ${teDrukken}/${teTekenen}/${vertrokken}`);
    if (teDrukken === 1) await druk(c, ronde.besluiten[0]!);
    if (teTekenen === 1) {
      await c.proef.databank.vraag(`UPDATE brief SET status = 'vrijgegeven' WHERE status = 'ontwerp'`);
      await c.proef.databank.vraag(
        `INSERT INTO verzending (brief_id, dossier_id, wijze, aangeboden_op, status)
         SELECT id, dossier_id, 'AANGETEKEND', now(), 'geexporteerd' FROM brief`,
      );
    }
  }
  expect(gezien).toEqual(['stand 1/0/0', 'stand 0/1/0', 'klaar 0/0/1']);
  // Who has the last counts and comes back, is told to stay away.
  expect((await open(c.secretaris, { 'Last-Event-ID': merk })).status).toBe(204);
  expect((await open(c.secretaris, { 'Last-Event-ID': 'een ouder merk' })).status).toBe(200);
});

it('weigert zoals elke route wie geen brieven mag lezen, of geen token heeft', async () => {
  expect((await open(c.lid)).status).toBe(403);
  expect((await fetch(pad())).status).toBe(401);
});
