import { probleem, type Proefantwoord } from '../../test/proefApp.js';
import { laadVermeldingen } from '../../test/proefbrief.js';
import { metProefComite } from '../../test/proefcomite.js';
import { schendingen } from '../../test/proefocmw.js';
import { druk, sluitMetBesluiten, type Zittingsbrieven } from '../../test/proefronde.js';
import type { Brievenronde, Bulkverslag } from './vormen.js';

const c = metProefComite();
let ronde: Zittingsbrieven;
let directeur: string;
let brieven: string[];
let kaal: string;
let opLijst: string[] = [];

beforeAll(async () => {
  await laadVermeldingen(c.proef.databank);
  directeur = (await c.proef.maakGebruiker('Koen', ['algemeenDirecteur'])).token;
  ronde = await sluitMetBesluiten(c, '2026-01-29', 4);
  const [een, twee, drie, vier] = ronde.besluiten;
  kaal = await druk(c, drie!, { zonder: ['M5'] });
  brieven = [
    await druk(c, een!),
    await druk(c, twee!, { kanaal: 'AFGIFTE_ONTVANGSTBEWIJS' }),
    kaal,
    await druk(c, vier!),
  ];
  const afschrift = { afschriftVan: brieven[0]! };
  brieven.push(await druk(c, een!, afschrift));
  await c.proef.databank.vraag(
    `UPDATE gebruiker SET mail = 'werker@example.org' WHERE 'maatschappelijkWerker' = ANY (rollen)`,
  );
  await c.proef.databank.vraag('DELETE FROM outbox');
});
afterEach(async () => expect(await schendingen(c.proef.databank)).toEqual([]));

const samen = (wat: string, token: string): Promise<Proefantwoord> =>
  c.proef.vraag(`/api/zittingen/${ronde.zittingId}/brieven/${wat}`, { token, lichaam: {} });
const verslag = async (wat: string, token: string) => {
  const antwoord = await samen(wat, token);
  expect(antwoord).toMatchObject({ status: 200 });
  return antwoord.lichaam as Bulkverslag;
};
const stand = async () => (await c.get(`/zittingen/${ronde.zittingId}/brievenronde`)).lichaam as Brievenronde;
const tel = async (sql: string) => (await c.proef.databank.vraag(sql)).length;
const geweigerd = ({ brieven: rijen }: Bulkverslag) => rijen.filter(({ gedaan }) => !gedaan);

/** The letter of an adjournment at this meeting, released: it is nobody's decision, and it may go registered as well. */
async function legVerdaging(): Promise<string> {
  const [rij] = await c.proef.databank.vraag<{ id: string }>(
    `WITH s AS (INSERT INTO stapbrief (dossier_id, procedure_id, soort, velden, briefdatum, gemaakt_op, zitting_id)
       SELECT b.dossier_id, p.id, 'nog_geen_beslissing', '{}', '2026-01-30', now(), $2 FROM brief b
       JOIN procedure p ON p.dossier_id = b.dossier_id AND p.soort = 'aanvraag' WHERE b.id = $1 RETURNING *),
     n AS (INSERT INTO brief (dossier_id, procedure_id, onderwerp_id, soort, sjabloon_versie, invoer, pdf_ua, pdf_a, sha256_ua, sha256_a,
         bestemming, kanaal, briefdatum, gemaakt_op)
       SELECT dossier_id, procedure_id, id, soort, 'x', '{}', '', '', 'x', 'x', 'Robin Proef', 'GEWONE_BRIEF', briefdatum, now() FROM s RETURNING *),
     v AS (INSERT INTO brief_vermelding (brief_id, dossier_id, code) SELECT n.id, n.dossier_id, m.code FROM n
       JOIN verplichte_vermelding m ON m.soort = n.soort)
     SELECT id FROM n`,
    [brieven[3], ronde.zittingId],
  );
  const { id } = rij!;
  await c.proef.databank.vraag(`UPDATE brief SET status = 'vrijgegeven' WHERE id = $1`, [id]);
  await c.proef.databank.vraag(
    `INSERT INTO verzending (brief_id, dossier_id, wijze, aangeboden_op) SELECT id, dossier_id, 'GEWONE_BRIEF', now() FROM brief WHERE id = $1`,
    [id],
  );
  return id;
}

describe('alle brieven van een zitting ondertekenen', () => {
  it('zegt in een proef wat er zou gebeuren en verandert niets', async () => {
    const proef = await verslag('ondertekenen?proef=true', c.voorzitter);
    expect(proef).toMatchObject({ proef: true, gedaan: 3, nietGedaan: 1 });
    expect(await tel('SELECT 1 FROM handtekening')).toBe(0);
  });

  it('tekent wat mag, zegt van de rest waarom niet, en laat een afschrift meegaan met zijn brief', async () => {
    const eerste = await verslag('ondertekenen', c.voorzitter);
    expect(geweigerd(eerste)).toEqual([
      { briefId: kaal, gedaan: false, reden: expect.stringContaining('vermelding M5 ontbreekt') as string },
    ]);
    expect((await stand()).tellingen).toMatchObject({ teTekenen: 5, getekend: 0 });
    expect((await verslag('ondertekenen', directeur)).gedaan).toBe(3);
    expect((await stand()).tellingen).toMatchObject({ brieven: 5, teTekenen: 1, getekend: 4, teVerzenden: 4 });
    expect(await tel(`SELECT 1 FROM handtekening WHERE brief_id = '${brieven[4]!}'`)).toBe(2);
    expect(await tel(`SELECT 1 FROM taak WHERE soort = 'brief.verzenden'`)).toBe(4);
    expect(await tel(`SELECT 1 FROM mijlpaal WHERE mijlpaal = 'vrijgegeven'`)).toBe(3);
    expect(await tel(`SELECT 1 FROM handeling WHERE soort = 'brief.ondertekend'`)).toBe(6);
  });

  it('zet bij wie al tekende geen tweede handtekening', async () => {
    const nogmaals = await verslag('ondertekenen', c.voorzitter);
    expect(nogmaals).toMatchObject({ gedaan: 0, nietGedaan: 1 });
    expect(probleem(await samen('ondertekenen', c.lid))).toMatchObject({ status: 403 });
    // The secretary may sign by written delegation, and without one signs nothing.
    expect(await verslag('ondertekenen', c.secretaris)).toMatchObject({ gedaan: 0 });
  });
});

describe('alle brieven van een zitting verzenden', () => {
  it('laat de aangetekende vertrekken, en niet wat aan de balie afgegeven wordt', async () => {
    expect(await verslag('verzenden?proef=true', c.secretaris)).toMatchObject({ gedaan: 3, nietGedaan: 1 });
    expect(await tel('SELECT 1 FROM outbox')).toBe(0);
    const gedaan = await verslag('verzenden', c.secretaris);
    expect(geweigerd(gedaan)).toMatchObject([
      { briefId: brieven[1], reden: expect.stringContaining('balie') as string },
    ]);
    expect(await tel(`SELECT 1 FROM effect WHERE effect = 'exporteerVoorBpost'`)).toBe(3);
    expect((await stand()).tellingen).toMatchObject({ onderweg: 3, teVerzenden: 1, teTekenen: 1 });
  });

  it('geeft de lijst voor de post pas als elke brief erop staat, in de orde van de agenda', async () => {
    const pad = `/zittingen/${ronde.zittingId}/brieven/postlijst`;
    const verdaging = await legVerdaging();
    const wijze = { token: c.secretaris, lichaam: { wijze: 'AANGETEKEND' } };
    expect(await c.proef.vraag(`/api/brieven/${verdaging}/verzenden`, wijze)).toMatchObject({ status: 200 });
    expect(probleem(await c.get(pad))).toMatchObject({
      status: 409,
      detail: expect.stringContaining('4 brieven') as string,
    });
    // As the worker leaves them, the last one first.
    const effecten = await c.proef.databank.vraag<{ id: string; brief: string }>(
      `SELECT e.id, e.onderwerp_id AS brief FROM effect e WHERE e.effect = 'exporteerVoorBpost' ORDER BY e.id DESC`,
    );
    for (const { id, brief } of effecten) {
      await c.proef.databank.vraag(
        `INSERT INTO uitvoerbestand (effect_id, soort, naam, inhoud, sha256, gemaakt_op) VALUES ($1, 'bpost', $2, $3, 'x', now())`,
        [id, `bpost-${id}.csv`, `referentie;datum\r\n${brief};2026-01-30\r\n`],
      );
    }
    // What failed would be missing while the list looks complete.
    const zetEffect = (status: string) =>
      c.proef.databank.vraag('UPDATE effect SET status = $2 WHERE id = $1', [effecten[0]!.id, status]);
    await zetEffect('mislukt');
    expect(probleem(await c.get(pad))).toMatchObject({
      status: 409,
      detail: expect.stringContaining('Eén brief kon niet klaargezet worden') as string,
    });
    await zetEffect('voorgenomen');
    const antwoord = await c.proef.vraag(`/api${pad}`, { token: c.secretaris });
    expect(antwoord).toMatchObject({ status: 200 });
    expect(antwoord.koppen.get('content-disposition')).toContain('bpost-zitting-2026-01-29.csv');
    const regels = String(antwoord.lichaam).split('\r\n');
    expect(regels[0]).toBe('referentie;datum');
    const opAgenda = await c.proef.databank.vraag<{ id: string }>(
      `SELECT b.id FROM brief b JOIN besluit x ON x.dossier_id = b.dossier_id JOIN agendapunt a ON a.id = x.agendapunt_id
       WHERE b.id = ANY ($1) ORDER BY a.volgnr, coalesce(b.afschrift_van, b.id), b.afschrift_van NULLS FIRST`,
      [[brieven[0], brieven[3], brieven[4], verdaging]],
    );
    expect(regels.slice(1, -1)).toEqual(opAgenda.map(({ id }) => `${id};2026-01-30`));
    expect(probleem(await c.get(pad, c.lid))).toMatchObject({ status: 403 });
    const blad = await fetch(`${c.proef.adres}/api${pad}.pdf`, {
      headers: { authorization: `Bearer ${c.secretaris}` },
    });
    expect([blad.status, blad.headers.get('content-type')]).toEqual([200, 'application/pdf']);
    opLijst = opAgenda.map(({ id }) => id);
  });

  it('mailt elke werker één keer', async () => {
    const werkers = await tel(
      `SELECT DISTINCT d.werker_id FROM effect e JOIN dossier d ON d.id = e.dossier_id WHERE e.effect = 'exporteerVoorBpost'`,
    );
    expect(await tel(`SELECT 1 FROM effect WHERE effect = 'mailBrieven'`)).toBe(werkers);
  });

  it('verzendt niets een tweede keer', async () => {
    expect(await verslag('verzenden', c.secretaris)).toMatchObject({ gedaan: 0, nietGedaan: 1 });
    expect(await tel(`SELECT 1 FROM effect WHERE effect = 'exporteerVoorBpost'`)).toBe(4);
  });

  it('leest het statusbestand van de post over de hele lijst, en een tweede keer zonder iets te verdubbelen', async () => {
    await c.klok('2026-04-10T08:00:00Z');
    const regels = opLijst.flatMap((id, i) => {
      const barcode = `RR00000010${i}BE`;
      const gepost = `${barcode};2026-04-02;gepost;${id}`;
      return i === 0 ? [gepost, `${barcode};2026-04-08;teruggekeerd`] : [gepost, `${barcode};2026-04-03;aangeboden`];
    });
    const leesIn = async (inhoud: readonly string[]) =>
      (
        await c.proef.vraag('/api/bewijzen/bestand', {
          ...{ token: c.secretaris, lichaam: { inhoud: ['barcode;datum;status;referentie', ...inhoud].join('\r\n') } },
        })
      ).lichaam;
    const sporen = () =>
      Promise.all(['handeling', 'klok', 'taak', 'effect', 'outbox'].map((tabel) => tel(`SELECT 1 FROM ${tabel}`)));
    expect(await leesIn(regels)).toEqual({ verwerkt: 8, alBekend: 0, geweigerd: [] });
    expect((await stand()).tellingen).toMatchObject({ bewezen: 3, onderweg: 0 });
    const eenmaal = await sporen();
    expect(await leesIn(regels)).toEqual({ verwerkt: 0, alBekend: 8, geweigerd: [] });
    expect(await leesIn(['RR000000100BE;2026-04-09;teruggekeerd'])).toMatchObject({
      geweigerd: [{ regel: 2, reden: 'Deze brief kwam al terug op 08/04/2026: dat is genoteerd.' }],
    });
    expect(await sporen()).toEqual(eenmaal);
  });

  it('laat niets vertrekken zolang de brieven gepauzeerd zijn', async () => {
    const pauze = { reden: 'De post haalt vandaag niet op.' };
    const koppen = { 'If-Match': `"${(await stand()).rev}"` };
    const pad = `/api/zittingen/${ronde.zittingId}/brievenronde/pauzeren`;
    expect((await c.proef.vraag(pad, { token: c.secretaris, koppen, lichaam: pauze })).status).toBe(200);
    for (const [wat, token] of [['ondertekenen', c.voorzitter] as const, ['verzenden', c.secretaris] as const])
      expect(probleem(await samen(wat, token)).detail).toContain('De post haalt vandaag niet op.');
  });
});
