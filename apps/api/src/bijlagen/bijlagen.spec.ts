import { randomUUID } from 'node:crypto';
import { geweigerd, metProefIntake } from '../../test/proefintake.js';

const intake = metProefIntake();
let dossierId: string;

beforeAll(async () => {
  dossierId = await intake.dossier();
});

const PDF = Buffer.from('%PDF-1.7\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF\n');
const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);
const stuk = (naam: string, inhoud: Buffer) => ({ naam, soort: 'inkomen', inhoudBase64: inhoud.toString('base64') });

async function alsFormulier(naam: string, inhoud: Buffer): Promise<Response> {
  const formulier = new FormData();
  formulier.set('naam', naam);
  formulier.set('soort', 'inkomen');
  formulier.set('bestand', new Blob([new Uint8Array(inhoud)]), 'scan.bin');
  return fetch(`${intake.proef.adres}/api/dossiers/${dossierId}/bijlagen`, {
    method: 'POST',
    headers: { Authorization: `Bearer ${intake.werker}`, 'Idempotency-Key': randomUUID() },
    body: formulier,
  });
}

it('bewaart een stuk, niet voor het comité, en geeft het terug zoals het was', async () => {
  const { id } = await intake.gelukt(`/dossiers/${dossierId}/bijlagen`, stuk('loonfiche.pdf', PDF));
  const antwoord = await intake.proef.vraag(`/api/bijlagen/${id}`, { token: intake.werker });
  expect(antwoord.koppen.get('content-type')).toBe('application/pdf');
  expect(antwoord.koppen.get('content-disposition')).toBe("attachment; filename*=UTF-8''loonfiche.pdf");
  expect(antwoord.lichaam).toBe(PDF.toString());
  const { bijlagen } = await intake.get<{ bijlagen: object[] }>(`/dossiers/${dossierId}`);
  expect(bijlagen).toMatchObject([{ id, voorComite: false }]);
  expect(await intake.gelukt(`/bijlagen/${id}/voor-comite`, { ja: true })).toEqual({ id, voorComite: true });
  geweigerd(await intake.doe(`/dossiers/${dossierId}/bijlagen`, stuk('nogmaals.pdf', PDF)), 'bestaat.al');
});

it('neemt een formulier met een groot bestand aan, tot tien megabyte', async () => {
  const groot = (bytes: number) => Buffer.concat([PNG, Buffer.alloc(bytes - PNG.length)]);
  expect((await alsFormulier('foto.png', groot(10 * 1024 * 1024))).status).toBe(201);
  expect((await alsFormulier('foto.png', groot(10 * 1024 * 1024 + 1))).status).toBe(413);
});

it.each([
  ['een webpagina met de naam van een PDF', 'brief.pdf', Buffer.from('<!doctype html><script>alert(1)</script>')],
  ['een programma met de naam van een foto', 'foto.jpg', Buffer.concat([Buffer.from('MZ'), Buffer.alloc(300)])],
  [
    'een zip met de naam van een PDF',
    'stuk.pdf',
    Buffer.concat([Buffer.from([0x50, 0x4b, 0x03, 0x04]), Buffer.alloc(60)]),
  ],
  ['een SVG, want die kan scripts bevatten', 'plan.png', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>')],
  ['een PDF met de naam van een programma', 'loonfiche.exe', PDF],
  ['een PNG met de naam van een PDF', 'loonfiche.pdf', PNG],
])('weigert %s', async (_wat, naam, inhoud) => {
  geweigerd(await intake.doe(`/dossiers/${dossierId}/bijlagen`, stuk(naam, inhoud)), 'inhoud.verkeerdType');
});

it('toont een medisch stuk enkel aan wie dat mag, en onthaal leest geen bijlagen', async () => {
  const medisch = { ...stuk('attest.png', Buffer.concat([PNG, Buffer.from('x')])), soort: 'medisch' };
  const { id } = await intake.gelukt(`/dossiers/${dossierId}/bijlagen`, medisch);
  expect((await intake.proef.vraag(`/api/bijlagen/${id}`, { token: intake.werker })).status).toBe(200);
  geweigerd(await intake.proef.vraag(`/api/bijlagen/${id}`, { token: intake.onthaal }), 'recht.ontbreekt');
});

it('weigert een verzoek zonder bestand', async () => {
  const leeg = { naam: 'leeg.pdf', soort: 'andere' };
  geweigerd(await intake.doe(`/dossiers/${dossierId}/bijlagen`, leeg), 'verzoek.ongeldig');
});
