/** Attachments that are not what they say, and more than fits. */
import type { Intakewereld } from './intakewereld.js';
import { post, ruw, type FouteRij, type Verzoek } from './rij.js';

type Rij = FouteRij<Intakewereld>;
const MB = 1024 * 1024;
const PDF = Buffer.from('%PDF-1.7\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF\n');
const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

const stuk = (naam: string, inhoud: Buffer, anders: object = {}) => ({
  ...{ naam, soort: 'inkomen', inhoudBase64: inhoud.toString('base64') },
  ...anders,
});
const vermomd = (wat: string, naam: string, inhoud: Buffer, zegt: RegExp): Rij => [
  wat,
  (w) => post(`/dossiers/${w.dossierId}/bijlagen`, w.werker, stuk(naam, inhoud)),
  ...([415, 'inhoud.verkeerdType', zegt] as const),
];
const fout = (wat: string, lichaam: object, zegt: RegExp): Rij => [
  wat,
  (w) => post(`/dossiers/${w.dossierId}/bijlagen`, w.werker, lichaam),
  ...([400, 'verzoek.ongeldig', zegt] as const),
];

/** As a browser sends a chosen file. */
async function formulier(w: Intakewereld, inhoud: Uint8Array): Promise<Verzoek> {
  const velden = new FormData();
  velden.set('naam', 'scan.png');
  velden.set('soort', 'inkomen');
  velden.set('bestand', new Blob([new Uint8Array(inhoud)]), 'scan.png');
  const gecodeerd = new Response(velden);
  const soort = gecodeerd.headers.get('content-type')!;
  const bytes = new Uint8Array(await gecodeerd.arrayBuffer());
  return ruw(`/dossiers/${w.dossierId}/bijlagen`, w.werker, bytes, { 'Content-Type': soort });
}

export const BESTANDEN: readonly Rij[] = [
  vermomd(
    'een webpagina met de naam van een PDF',
    'brief.pdf',
    Buffer.from('<!doctype html><script>1</script>'),
    /PDF, een PNG of een JPEG/,
  ),
  vermomd(
    'een programma met de naam van een foto',
    'foto.jpg',
    Buffer.concat([Buffer.from('MZ'), Buffer.alloc(300)]),
    /PDF, een PNG of een JPEG/,
  ),
  vermomd(
    'een archief met de naam van een PDF',
    'stuk.pdf',
    Buffer.concat([Buffer.from([0x50, 0x4b, 3, 4]), Buffer.alloc(60)]),
    /PDF, een PNG of een JPEG/,
  ),
  vermomd(
    'een tekening die scripts kan bevatten',
    'plan.png',
    Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'),
    /PDF, een PNG of een JPEG/,
  ),
  vermomd('een PDF met de naam van een programma', 'fiche.exe', PDF, /naam .*eindigt op \.pdf/),
  vermomd('een foto met de naam van een PDF', 'fiche.pdf', PNG, /naam .*eindigt op \.png/),
  [
    'een bestand van meer dan tien megabyte',
    (w) => formulier(w, Buffer.concat([PNG, Buffer.alloc(10 * MB)])),
    ...([413, 'inhoud.teGroot', /te groot|10 MB/] as const),
  ],
  fout('een bijlage zonder bestand', { naam: 'leeg.pdf', soort: 'andere' }, /bestand: Er zit geen bestand/),
  fout('een leeg bestand', stuk('leeg.pdf', Buffer.alloc(0)), /bestand: Het bestand is leeg/),
  fout('een bestandsnaam met een pad erin', stuk('../../etc/fiche.pdf', PDF), /naam: .*schuine streep/),
  fout(
    'een bijlage van een onbekende soort',
    stuk('a.pdf', PDF, { soort: 'roman' }),
    /soort moet één van deze waarden/,
  ),
  fout(
    'inhoud die niet gecodeerd is',
    { naam: 'a.pdf', soort: 'andere', inhoudBase64: '%%%' },
    /inhoudBase64 moet base64/,
  ),
  [
    'een bijlage bij de aanvraag van een ander dossier',
    (w) => post(`/dossiers/${w.dossierId}/bijlagen`, w.werker, stuk('a.pdf', PDF, { aanvraagId: w.geheim.id })),
    ...([404, 'nietGevonden', /Deze aanvraag bestaat niet/] as const),
  ],
];
