import { probleem } from '../../test/proefApp.js';
import { laadVermeldingen } from '../../test/proefbrief.js';
import { metProefComite } from '../../test/proefcomite.js';
import { schendingen } from '../../test/proefocmw.js';
import { druk, sluitMetBesluiten, type Zittingsbrieven } from '../../test/proefronde.js';
import type { Zittingsstukken } from '../notulen/vormen.js';

const c = metProefComite();
let ronde: Zittingsbrieven;
let brief: string;
let lijst: string;
let directeur: string;
let verdaagd: string;

/** The list as the engine draws it up after the close. */
const legLijst = async (zittingId: string): Promise<string> => {
  const [rij] = await c.proef.databank.vraag<{ id: string }>(
    `INSERT INTO brief (procedure_id, onderwerp_id, soort, sjabloon_versie, invoer, pdf_ua, pdf_a, sha256_ua, sha256_a, bestemming, kanaal,
       briefdatum, gemaakt_op)
     SELECT id, $1, 'besluitenlijst', 'x', '{}', '', '', 'x', 'x', 'comité', 'INTERN', '2026-01-29', now() FROM procedure
     WHERE soort = 'zitting' AND onderwerp_id = $1 RETURNING id`,
    [zittingId],
  );
  return rij!.id;
};

/** A subcommittee that met the same day, and whose list nobody signed. */
const subcomiteZelfdeDag = () =>
  c.proef.databank.vraag(
    `WITH s AS (INSERT INTO subcomite (naam, grondslag, bevoegdheid, van) VALUES ('Dringende steun', 'proef', 'proef', '2026-01-01') RETURNING id),
       z AS (INSERT INTO zitting (datum, uur, plaats, soort, fase, oproeping_dagen, subcomite_id)
         SELECT v.datum, '17:00', v.plaats, v.soort, v.fase, v.oproeping_dagen, s.id FROM zitting v, s WHERE v.id = $1 RETURNING id)
     INSERT INTO effect (procedure_id, ronde, effect, volgnr, onderwerp_id)
     SELECT p.id, 1, 'drukBesluitenlijst', 9, z.id FROM z, procedure p WHERE p.soort = 'zitting' AND p.onderwerp_id = $1`,
    [ronde.zittingId],
  );

beforeAll(async () => {
  await laadVermeldingen(c.proef.databank);
  directeur = (await c.proef.maakGebruiker('Koen', ['algemeenDirecteur'])).token;
  await c.proef.databank.vraag(
    `UPDATE ocmw SET huisregels = huisregels || '{"besluitenlijstEerst": {"waarde": true, "zekerheid": "na_te_kijken", "bron": "proef"}}'`,
  );
  ronde = await sluitMetBesluiten(c, '2026-01-29', 1);
  brief = await druk(c, ronde.besluiten[0]!);
});
afterEach(async () => expect(await schendingen(c.proef.databank)).toEqual([]));

const onderteken = (id: string, token: string) =>
  c.proef.vraag(`/api/brieven/${id}/ondertekenen`, { token, lichaam: {} });
const verzend = (id: string) => c.proef.vraag(`/api/brieven/${id}/verzenden`, { token: c.secretaris, lichaam: {} });
const stukken = async () => (await c.get(`/zittingen/${ronde.zittingId}/stukken`)).lichaam as Zittingsstukken;
const statusVan = async (id: string) =>
  (await c.proef.databank.vraag<{ status: string }>('SELECT status FROM brief WHERE id = $1', [id]))[0]!.status;

describe('de besluitenlijst van een zitting', () => {
  it('wordt besteld zodra de zitting sluit, vóór de notulen', async () => {
    const effecten = await c.proef.databank.vraag<{ effect: string }>(
      'SELECT effect FROM effect WHERE onderwerp_id = $1 ORDER BY voorgenomen_op, effect, volgnr',
      [ronde.zittingId],
    );
    expect(effecten.map(({ effect }) => effect).filter((e) => /Besluitenlijst|Notulen/.test(e))).toEqual([
      'drukBesluitenlijst',
      'drukNotulen',
    ]);
    expect(await stukken()).toEqual({ besluitenlijst: null, notulen: null, notulenGoedgekeurd: false });
  });

  it('houdt elke brief van de zitting tegen zolang ze niet ondertekend is, en zegt dat', async () => {
    expect(await onderteken(brief, c.voorzitter)).toMatchObject({ status: 200 });
    expect(probleem(await onderteken(brief, directeur))).toMatchObject({
      code: 'regel.geschonden',
      detail:
        'De besluitenlijst van 29/01/2026 is nog niet ondertekend. De brieven steunen erop: onderteken eerst de lijst.',
    });
    lijst = await legLijst(ronde.zittingId);
    expect(probleem(await onderteken(brief, directeur)).detail).toContain('onderteken eerst de lijst');
    expect(await statusVan(brief)).toBe('ontwerp');
  });

  it('houdt ook de brief tegen die zegt dat er nog niets beslist is', async () => {
    const [rij] = await c.proef.databank.vraag<{ id: string }>(
      `WITH s AS (INSERT INTO stapbrief (dossier_id, procedure_id, soort, velden, briefdatum, gemaakt_op, zitting_id)
         SELECT dossier_id, procedure_id, 'nog_geen_beslissing', '{"zitting": "2026-01-29"}', '2026-01-30', now(), $2 FROM brief WHERE id = $1 RETURNING *)
       INSERT INTO brief (dossier_id, procedure_id, onderwerp_id, soort, sjabloon_versie, invoer, pdf_ua, pdf_a, sha256_ua, sha256_a, bestemming, kanaal,
         briefdatum, gemaakt_op)
       SELECT dossier_id, procedure_id, id, soort, 'x', '{}', '', '', 'x', 'x', 'Robin Proef', 'GEWONE_BRIEF', briefdatum, now() FROM s RETURNING id`,
      [brief, ronde.zittingId],
    );
    verdaagd = rij!.id;
    await c.proef.databank.vraag(
      `INSERT INTO brief_vermelding (brief_id, dossier_id, code) SELECT b.id, b.dossier_id, v.code FROM brief b
         JOIN verplichte_vermelding v ON v.soort = b.soort WHERE b.id = $1`,
      [verdaagd],
    );
    await c.proef.databank.vraag("UPDATE brief SET status = 'vrijgegeven' WHERE id = $1", [verdaagd]);
    await c.proef.databank.vraag(
      `INSERT INTO verzending (brief_id, dossier_id, wijze, aangeboden_op) SELECT id, dossier_id, 'GEWONE_BRIEF', now() FROM brief WHERE id = $1`,
      [verdaagd],
    );
    expect(probleem(await verzend(verdaagd)).detail).toContain('onderteken eerst de lijst');
  });

  it('zegt wie nog moet tekenen, en laat na de laatste handtekening de brieven vrij', async () => {
    expect((await stukken()).besluitenlijst).toMatchObject({
      ...{ briefId: lijst, versie: 1, status: 'ontwerp' },
      nogTeTekenen: ['algemeenDirecteur', 'voorzitter'],
    });
    expect(await onderteken(lijst, c.voorzitter)).toMatchObject({ status: 200 });
    expect((await stukken()).besluitenlijst?.nogTeTekenen).toEqual(['algemeenDirecteur']);
    expect(probleem(await onderteken(brief, directeur)).detail).toContain('onderteken eerst de lijst');
    expect(await onderteken(lijst, directeur)).toMatchObject({ status: 200 });
    expect((await stukken()).besluitenlijst).toMatchObject({ status: 'vrijgegeven', nogTeTekenen: [] });
    expect(await onderteken(brief, directeur)).toMatchObject({ status: 200, lichaam: { status: 'vrijgegeven' } });
    await subcomiteZelfdeDag();
    expect(await verzend(verdaagd)).toMatchObject({ status: 200 });
  });

  it('gaat nergens heen: ze wordt niet verzonden en is voor een lid niet te lezen', async () => {
    expect(await c.proef.databank.vraag('SELECT 1 FROM verzending WHERE brief_id = $1', [lijst])).toEqual([]);
    expect((await c.get(`/brieven/${lijst}`, c.lid)).status).toBe(404);
  });
});
