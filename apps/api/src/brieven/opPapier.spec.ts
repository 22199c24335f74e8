import { createHash, randomUUID } from 'node:crypto';
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

describe('R-COM-20: tekenen in opdracht, met een geschreven delegatie', () => {
  let els: { id: string; token: string };
  let anders: string;
  const AKTE = { naam: 'akte.pdf', inhoudBase64: SCAN.toString('base64') };
  const delegeer = (extra: object = {}, token = c.beheerder) =>
    c.proef.vraag('/api/tekendelegaties', {
      ...{ token, koppen: { 'Idempotency-Key': randomUUID() } },
      lichaam: {
        ...{ functie: 'algemeenDirecteur', houderId: directeur.id, gebruikerId: els.id, ...AKTE },
        ...{ van: '2026-02-12', tot: '2026-02-28', ...extra },
      },
    });
  const teken = (id: string, token: string) => c.proef.vraag(`/api/brieven/${id}/ondertekenen`, { token, lichaam: {} });
  /** As the engine prints a letter while Els signs for the director. */
  const IN_OPDRACHT = { ondertekenaars: [{ naam: 'Els Maes', functie: 'in opdracht van Koen, proef' }] };

  beforeAll(async () => {
    els = await c.proef.maakGebruiker('Els Maes', ['secretaris']);
    anders = (await c.proef.maakGebruiker('Waarnemend', ['algemeenDirecteur'])).token;
  });

  it('noteert wie, voor wie, van wanneer tot wanneer en met welk stuk; nooit twee tegelijk voor één functie', async () => {
    const fout = async (extra: object) =>
      (probleem(await delegeer(extra)) as { errors?: { veld: string }[] }).errors?.[0]?.veld;
    expect(await fout({ houderId: els.id, gebruikerId: directeur.id })).toBe('houderId');
    expect(await fout({ gebruikerId: directeur.id })).toBe('gebruikerId');
    expect(await fout({ tot: '2026-02-11' })).toBe('tot');
    expect(probleem(await delegeer({}, c.secretaris))).toMatchObject({ status: 403 });
    expect(await delegeer()).toMatchObject({ status: 201 });
    expect(probleem(await delegeer({ van: '2026-02-28', tot: '2026-03-31' }))).toMatchObject({ code: 'bestaat.al' });
    expect((await c.get('/tekendelegaties')).lichaam).toMatchObject([
      { functie: 'algemeenDirecteur', houder: 'Koen', gebruiker: 'Els Maes', document: { naam: 'akte.pdf' }, rev: 1 },
    ]);
    const [{ id }] = (await c.get('/tekendelegaties')).lichaam as [{ id: string }];
    const stuk = await fetch(`${c.proef.adres}/api/tekendelegaties/${id}/stuk`, {
      headers: { Authorization: `Bearer ${c.beheerder}` },
    });
    expect(Buffer.from(await stuk.arrayBuffer()).equals(SCAN)).toBe(true);
  });

  it('laat alleen wie op de brief staat of wie delegeerde tekenen, van de eerste tot de laatste dag', async () => {
    const [a, b, d, e] = (await sluitMetBesluiten(c, '2026-02-12', 4)).besluiten;
    const een = await druk(c, a!, IN_OPDRACHT);
    const twee = await druk(c, b!, IN_OPDRACHT);
    const ervoor = await druk(c, d!);
    const erna = await druk(c, e!, IN_OPDRACHT);
    expect(probleem(await teken(een, anders)).detail).toBe('Deze brief wordt in opdracht ondertekend door Els Maes.');
    expect(await teken(een, els.token)).toMatchObject({ status: 200, lichaam: { nogTeTekenen: ['voorzitter'] } });
    expect(await teken(twee, directeur.token)).toMatchObject({ status: 200 });
    expect(probleem(await teken(ervoor, els.token)).detail).toContain('noemt u niet als wie in opdracht tekent');
    const gezet = await c.proef.databank.vraag(
      'SELECT functie, gebruiker_id AS wie, delegatie_id IS NOT NULL AS gedelegeerd FROM handtekening WHERE brief_id = ANY ($1) ORDER BY gedelegeerd',
      [[een, twee]],
    );
    expect(gezet).toEqual([
      { functie: 'algemeenDirecteur', wie: directeur.id, gedelegeerd: false },
      { functie: 'algemeenDirecteur', wie: els.id, gedelegeerd: true },
    ]);
    await c.klok('2026-03-01T08:00:00Z');
    expect(probleem(await teken(erna, els.token)).detail).toContain('wordt ondertekend door');
  });

  it('eindigt vroeger als de beheerder dat met een reden noteert', async () => {
    const [{ id }] = (await c.get('/tekendelegaties')).lichaam as [{ id: string }];
    const beeindig = (tot: string, rev: number) =>
      c.proef.vraag(`/api/tekendelegaties/${id}/beeindigen`, {
        ...{ token: c.beheerder, koppen: { 'If-Match': `"${rev}"` }, lichaam: { tot, reden: 'Koen is terug.' } },
      });
    expect(probleem(await beeindig('2026-03-31', 1))).toMatchObject({ errors: [{ veld: 'tot' }] });
    expect(await beeindig('2026-02-20', 1)).toMatchObject({ status: 200, lichaam: { tot: '2026-02-20', rev: 2 } });
    expect(probleem(await beeindig('2026-02-19', 1))).toMatchObject({ status: 412 });
  });
});
