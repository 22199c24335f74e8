import { createHash } from 'node:crypto';
import { probleem } from '../../test/proefApp.js';
import { laadVermeldingen } from '../../test/proefbrief.js';
import { metProefComite } from '../../test/proefcomite.js';
import { schendingen } from '../../test/proefocmw.js';
import { druk, sluitMetBesluiten } from '../../test/proefronde.js';

const c = metProefComite();
let brief: string;
let directeur: { id: string; token: string };
let voorzitter: string;
const SCAN = Buffer.from('%PDF-1.4\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF');

beforeAll(async () => {
  await laadVermeldingen(c.proef.databank);
  directeur = await c.proef.maakGebruiker('Koen', ['algemeenDirecteur']);
  const [rij] = await c.proef.databank.vraag<{ id: string }>(
    `SELECT id FROM gebruiker WHERE 'voorzitter' = ANY (rollen) LIMIT 1`,
  );
  voorzitter = rij!.id;
  const ronde = await sluitMetBesluiten(c, '2026-01-29', 1);
  brief = await druk(c, ronde.besluiten[0]!);
});
afterEach(async () => expect(await schendingen(c.proef.databank)).toEqual([]));

const noteer = (ondertekenaarId: string, extra: object = {}, token = c.secretaris) =>
  c.proef.vraag(`/api/brieven/${brief}/op-papier-getekend`, {
    token,
    lichaam: {
      ...{ ondertekenaarId, getekendOp: '2026-01-29', naam: 'brief.pdf' },
      ...{ inhoudBase64: SCAN.toString('base64'), ...extra },
    },
  });

describe('een brief die met de hand getekend is', () => {
  it('wordt genoteerd op naam van wie tekende, met de scan en wie hem inbracht', async () => {
    expect(await noteer(voorzitter)).toMatchObject({
      status: 200,
      lichaam: { status: 'ontwerp', nogTeTekenen: ['algemeenDirecteur'] },
    });
    const [scan] = await c.proef.databank.vraag(
      `SELECT s.functie, s.sha256, s.getekend_op::text AS dag, h.gebruiker_id AS wie, s.door <> h.gebruiker_id AS door_een_ander
       FROM handtekening_scan s JOIN handtekening h USING (brief_id, functie) WHERE s.brief_id = $1`,
      [brief],
    );
    expect(scan).toEqual({
      ...{ functie: 'voorzitter', dag: '2026-01-29', wie: voorzitter, door_een_ander: true },
      sha256: createHash('sha256').update(SCAN).digest('hex'),
    });
  });

  it('kan na de laatste handtekening vertrekken, en de scan blijft te lezen zoals hij was', async () => {
    expect(await noteer(directeur.id)).toMatchObject({ status: 200, lichaam: { status: 'vrijgegeven' } });
    const antwoord = await fetch(`${c.proef.adres}/api/brieven/${brief}/op-papier-getekend/voorzitter`, {
      headers: { Authorization: `Bearer ${c.secretaris}` },
    });
    expect(antwoord.headers.get('content-type')).toBe('application/pdf');
    expect(Buffer.from(await antwoord.arrayBuffer()).equals(SCAN)).toBe(true);
  });

  it('wordt geweigerd als ze al vrijgegeven is, en er verandert niets', async () => {
    expect(probleem(await noteer(voorzitter)).detail).toContain('al vrijgegeven');
    expect(await c.proef.databank.vraag('SELECT 1 FROM handtekening_scan')).toHaveLength(2);
  });
});

describe('een scan die niet deugt', () => {
  it('is geen PDF of foto, is van later, of is van iemand die niet tekent', async () => {
    expect(probleem(await noteer(voorzitter, { inhoudBase64: Buffer.from('tekst').toString('base64') }))).toMatchObject(
      {
        code: 'inhoud.verkeerdType',
      },
    );
    expect(probleem(await noteer(voorzitter, { getekendOp: '2099-01-01' }))).toMatchObject({
      errors: [{ veld: 'getekendOp' }],
    });
    expect(probleem(await noteer(crypto.randomUUID()))).toMatchObject({ errors: [{ veld: 'ondertekenaarId' }] });
    expect((await noteer(voorzitter, {}, c.lid)).status).toBe(403);
  });
});
