import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { probleem } from '../../test/proefApp.js';
import { metProefComite, stemmen, type Punt } from '../../test/proefcomite.js';
import { schendingen } from '../../test/proefocmw.js';
import { maakRijp } from '../../test/proefrijp.js';
import { BELANGZIN } from './zonderInzage.js';

const c = metProefComite();
afterEach(async () => expect(await schendingen(c.proef.databank)).toEqual([]));

interface Agenda {
  readonly punten: readonly (Punt & { dossierId: string })[];
  readonly zonderInzage: readonly { id: string; volgnr: number; zin: string }[];
}
const PDF = Buffer.from('%PDF-1.7\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF\n').toString('base64');
const agenda = async (id: string, token: string) => (await c.get(`/zittingen/${id}`, token)).lichaam as Agenda;
const belang = (id: string, puntId: string, lid: number, antwoord: string, token: string) =>
  c.doe(id, `/agendapunten/${puntId}/belang`, { lidId: c.leden[lid], antwoord }, { token });

async function opgeroepen(dag: string) {
  await c.klok(`${dag.slice(0, 8)}01T08:00:00Z`);
  const rijpe = [];
  for (let n = 0; n < 2; n++) rijpe.push(await maakRijp(c.proef, { ontvangenOp: `${dag.slice(0, 8)}01` }));
  const id = await c.plan(dag);
  await c.doe(id, `/zittingen/${id}/agenda`, { voorstelIds: rijpe.map(({ voorstelId }) => voorstelId) });
  await c.stelVast(id);
  expect(await c.doe(id, `/zittingen/${id}/oproepen`, undefined)).toMatchObject({ status: 200 });
  return { id, punten: (await agenda(id, c.secretaris)).punten };
}

async function maakBijlage(dossierId: string): Promise<string> {
  const antwoord = await c.proef.vraag(`/api/dossiers/${dossierId}/bijlagen`, {
    token: (await c.proef.maakGebruiker(`Werker ${dossierId}`, ['maatschappelijkWerker'])).token,
    koppen: { 'Idempotency-Key': randomUUID() },
    lichaam: { naam: 'loonbrief.pdf', soort: 'inkomen', inhoudBase64: PDF },
  });
  const { id } = antwoord.lichaam as { id: string };
  expect((await c.get(`/bijlagen/${id}`, c.voorzitter)).status).toBe(403);
  await c.proef.databank.vraag('UPDATE bijlage SET voor_comite = true WHERE id = $1', [id]);
  return id;
}

describe('R-COM-15: een lid met een belang', () => {
  it.each([
    ['een lid', () => c.lid, 1],
    ['de voorzitter', () => c.voorzitter, 0],
  ])(
    '%s leest het punt niet meer vanaf zijn melding, en ziet alleen nog het nummer met de reden',
    async (wie, token, zetel) => {
      const { id, punten } = await opgeroepen(wie === 'een lid' ? '2026-03-19' : '2026-04-16');
      const [punt, ander] = punten;
      const bijlageId = await maakBijlage(punt!.dossierId);
      const leest = async (pad: string) => (await c.get(pad, token())).status;
      expect((await agenda(id, token())).zonderInzage).toEqual([]);
      expect(await leest(`/agendapunten/${punt!.id}`)).toBe(200);
      expect(await leest(`/agendapunten/${punt!.id}/vragen`)).toBe(200);
      expect(await leest(`/bijlagen/${bijlageId}`)).toBe(200);

      const gemeld = await belang(id, punt!.id, zetel, 'belang', token());
      expect(gemeld).toMatchObject({ status: 200, lichaam: { titel: 'Punt 1: u hebt een belang' } });

      const na = await agenda(id, token());
      expect(na.punten.map((p) => p.id)).toEqual([ander!.id]);
      expect(na.zonderInzage).toMatchObject([{ id: punt!.id, volgnr: 1, zin: BELANGZIN }]);
      expect(JSON.stringify(na.zonderInzage)).not.toContain(punt!.dossierId);
      for (const pad of [`/agendapunten/${punt!.id}`, `/agendapunten/${punt!.id}/vragen`]) {
        expect(probleem(await c.get(pad, token()))).toMatchObject({
          ...{ status: 403, code: 'toegang.geweigerd', detail: BELANGZIN, regel: 'R-COM-15' },
        });
      }
      expect(await leest(`/bijlagen/${bijlageId}`)).not.toBe(200);
      expect(await leest(`/agendapunten/${ander!.id}`)).toBe(200);
      expect((await c.get(`/zittingen/${id}/belangvragen`, token())).lichaam).toMatchObject([
        { agendapuntId: punt!.id, antwoord: 'belang', titel: 'Punt 1: u hebt een belang' },
      ]);
      expect((await agenda(id, c.secretaris)).punten).toHaveLength(2);

      // A slip: the secretary notes it again, and the item opens.
      expect(await belang(id, punt!.id, zetel, 'geen_belang', c.secretaris)).toMatchObject({ status: 200 });
      expect(await leest(`/agendapunten/${punt!.id}`)).toBe(200);
    },
  );

  it('dat pas op de zitting gewraakt wordt, leest het punt vanaf dan niet meer', async () => {
    const { id, punten } = await opgeroepen('2026-05-21');
    await c.klok('2026-05-21T18:00:00Z');
    await c.doe(id, `/zittingen/${id}/openen`, { aanwezig: c.leden });
    expect((await c.get(`/agendapunten/${punten[0]!.id}`, c.lid)).status).toBe(200);
    await c.doe(id, `/agendapunten/${punten[0]!.id}/stemming`, {
      stemmen: stemmen(c.leden, 'jwjjjjjjj'),
      uitkomst: 'zoals_voorgesteld',
    });
    expect((await c.get(`/agendapunten/${punten[0]!.id}`, c.lid)).status).toBe(403);
    expect(await agenda(id, c.lid)).toMatchObject({ zonderInzage: [{ volgnr: 1 }], punten: [{ volgnr: 2 }] });
  });

  it('krijgt notulen en oproeping waarin van dat punt alleen het nummer staat; een ander lid krijgt ze volledig', async () => {
    const { id, punten } = await opgeroepen('2026-06-18');
    const bewaar = (soort: string, bestemming: string, versie: number) =>
      c.proef.databank.vraag(
        `WITH p AS (SELECT id FROM procedure WHERE onderwerp_id = $1 AND soort = 'zitting')
         INSERT INTO brief (procedure_id, onderwerp_id, soort, versie, sjabloon_versie, invoer, pdf_ua, pdf_a, sha256_ua, sha256_a, bestemming,
           kanaal, briefdatum, gemaakt_op)
         SELECT p.id, $1, $2, $5, 'x', $3, '/Title (volledig) /Dest', '', 'x', 'x', $4, 'INTERN', '2026-06-02', now() FROM p RETURNING id`,
        [id, soort, voorbeeld(soort), bestemming, versie],
      );
    const [brief] = (await bewaar('oproeping', 'Lid 1', 1)) as { id: string }[];
    const titels = async (pad: string, token: string) => {
      const antwoord = await fetch(`${c.proef.adres}/api${pad}`, { headers: { authorization: `Bearer ${token}` } });
      expect(antwoord.status).toBe(200);
      const pdf = Buffer.from(await antwoord.arrayBuffer()).toString('latin1');
      const gevonden = [...pdf.matchAll(/\/Title (?:\((.*?)\)|<FEFF([0-9A-F]+)>)\s+\/Dest/g)];
      return gevonden.map(([, titel, hex]) => titel ?? Buffer.from(hex!, 'hex').swap16().toString('utf16le'));
    };
    expect(await titels(`/brieven/${brief!.id}/pdf`, c.lid)).toEqual(['volledig']);
    await belang(id, punten[0]!.id, 1, 'belang', c.lid);
    expect(await titels(`/brieven/${brief!.id}/pdf`, c.lid)).not.toContain('volledig');

    await c.proef.databank.vraag("UPDATE zitting SET fase = 'gesloten' WHERE id = $1", [id]);
    await bewaar('notulen', 'comité', 1);
    const volgende = await c.plan('2026-06-25');
    await c.proef.databank.vraag("UPDATE zitting SET fase = 'opgeroepen' WHERE id = $1", [volgende]);
    const vanLid = await titels(`/zittingen/${id}/notulen.pdf`, c.lid);
    expect(vanLid).toContain('Punt 1. geen inzage');
    expect(vanLid.some((titel) => titel.startsWith('Punt 2.'))).toBe(true);
    expect(await titels(`/zittingen/${id}/notulen.pdf`, c.voorzitter)).toEqual(['volledig']);
  });
});

const voorbeeld = (soort: string) =>
  readFileSync(join(process.cwd(), 'templates/brieven', soort, 'voorbeeld.json'), 'utf8');
