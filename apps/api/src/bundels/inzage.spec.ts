import { randomUUID } from 'node:crypto';
import { probleem } from '../../test/proefApp.js';
import { metProefComite } from '../../test/proefcomite.js';
import { maakVeelRijp } from '../../test/proefrijp.js';
import { stelBundelSamen } from './stelBundelSamen.js';

const c = metProefComite();

const maakNotulen = (zittingId: string) =>
  c.proef.databank.vraag(
    `WITH p AS (SELECT id FROM procedure WHERE onderwerp_id = $1 AND soort = 'zitting')
     INSERT INTO brief (procedure_id, onderwerp_id, soort, sjabloon_versie, invoer, pdf_ua, pdf_a, sha256_ua, sha256_a, bestemming, kanaal,
       briefdatum, gemaakt_op)
     SELECT p.id, $1, 'notulen', 'x', '{}', 'pdf', '', 'x', 'x', 'comité', 'INTERN', '2026-02-06', now() FROM p`,
    [zittingId],
  );

const sluit = async (dag: string): Promise<string> => {
  const id = await c.plan(dag);
  await c.proef.databank.vraag("UPDATE zitting SET fase = 'gesloten' WHERE id = $1", [id]);
  await maakNotulen(id);
  return id;
};

describe('de notulen voor de leden', () => {
  it('gaan open met de oproeping van de volgende zitting; andere enkel na een toegestaan verzoek', async () => {
    await c.klok('2026-01-05T08:00:00Z');
    const ouder = await sluit('2026-01-22');
    const vorige = await sluit('2026-02-05');
    const volgende = await c.plan('2026-02-26');
    const notulen = async (id: string, token = c.lid) => (await c.get(`/zittingen/${id}/notulen.pdf`, token)).status;
    expect([await notulen(vorige), await notulen(ouder), await notulen(ouder, c.secretaris)]).toEqual([404, 404, 200]);
    await c.proef.databank.vraag("UPDATE zitting SET fase = 'opgeroepen' WHERE id = $1", [volgende]);
    expect([await notulen(vorige), await notulen(ouder)]).toEqual([200, 404]);

    const vraag = (id: string, token = c.lid) =>
      c.doe(id, `/zittingen/${id}/inzageverzoeken`, { reden: 'Ik was toen ziek.' }, { token });
    const gesteld = await vraag(ouder);
    expect(gesteld).toMatchObject({ status: 201, lichaam: { toegestaan: null, wie: 'Lid 1' } });
    expect(probleem(await vraag(ouder))).toMatchObject({ code: 'bestaat.al' });
    expect(probleem(await vraag(volgende))).toMatchObject({ code: 'handeling.nietMogelijk' });
    const verzoek = (gesteld.lichaam as { id: string }).id;
    const beslis = (token = c.secretaris) =>
      c.proef.vraag(`/api/inzageverzoeken/${verzoek}/beslissen`, {
        token,
        koppen: { 'Idempotency-Key': randomUUID() },
        lichaam: { toegestaan: true, reden: 'Voor de opvolging van punt 3.' },
      });
    expect(probleem(await beslis(c.lid))).toMatchObject({ code: 'recht.ontbreekt' });
    expect(await notulen(ouder)).toBe(404);
    expect(await beslis()).toMatchObject({ status: 200, lichaam: { toegestaan: true } });
    expect(probleem(await beslis())).toMatchObject({ code: 'handeling.nietMogelijk' });
    expect(await notulen(ouder)).toBe(200);
    expect((await c.get('/inzageverzoeken', c.lid)).lichaam).toHaveLength(1);
    expect((await c.get('/inzageverzoeken', c.voorzitter)).lichaam).toHaveLength(1);
    await c.proef.databank.vraag("UPDATE zitting SET fase = 'gesloten' WHERE id = $1", [volgende]);
    expect(await notulen(vorige)).toBe(404);
    const keten = await c.proef.databank.vraag('SELECT soort FROM handeling WHERE onderwerp_id = $1 ORDER BY op', [
      verzoek,
    ]);
    expect(keten).toEqual([{ soort: 'inzage.gevraagd' }, { soort: 'inzage.toegestaan' }]);
  });
});

describe('R-COM-22 een zitting zonder namen', () => {
  it('de namen verdwijnen uit de bundel als elk lid akkoord is, en staan er weer zodra één lid dat niet meer is', async () => {
    await c.klok('2026-03-02T08:00:00Z');
    const [rijp] = await maakVeelRijp(c.proef, 1, { ontvangenOp: '2026-03-02' });
    const id = await c.plan('2026-03-26');
    await c.doe(id, `/zittingen/${id}/agenda`, { voorstelIds: [rijp!.voorstelId] });
    await c.proef.databank.vraag(
      `INSERT INTO anoniem_akkoord (zitting_id, lid_id, akkoord, op) SELECT $1, l, true, now() FROM unnest($2::uuid[]) l`,
      [id, c.leden.slice(2)],
    );
    const zet = (pad: string, lichaam: object, token: string) =>
      c.doe(id, `/zittingen/${id}/${pad}`, lichaam, { token, methode: 'PUT' });
    const regels = async () => {
      const wie = { gebruikerId: secretarisId, rollen: ['secretaris'], doel: 'agendapunt.lezen' } as never;
      const { gegevens } = await c.proef.databank.db.withActor(wie, (tx) =>
        stelBundelSamen(tx, wie, { zittingId: id, soort: 'bundel' }),
      );
      return gegevens.groepen[0]!.punten[0]!.regels.filter((regel) => regel.startsWith('Cliënt'));
    };
    const [{ id: secretarisId } = { id: '' }] = await c.proef.databank.vraag<{ id: string }>(
      "SELECT id FROM gebruiker WHERE naam = 'Hilde Cools'",
    );
    expect(await zet('anoniem', { anoniem: true }, c.secretaris)).toMatchObject({
      status: 200,
      lichaam: { anoniem: false },
    });
    expect(await zet('anoniem/akkoord', { akkoord: true }, c.lid)).toMatchObject({
      lichaam: { anoniem: false, nogTeAntwoorden: [c.leden[0]] },
    });
    expect(await regels()).toHaveLength(1);
    expect(await zet('anoniem/akkoord', { akkoord: true }, c.voorzitter)).toMatchObject({ lichaam: { anoniem: true } });
    expect(await regels()).toEqual([]);
    // On the screen of a member too: neither the name of the client nor one in the report, however deep.
    await c.proef.databank.vraag("UPDATE zitting SET fase = 'opgeroepen' WHERE id = $1", [id]);
    const [punt] = await c.proef.databank.vraag<{ id: string; naam: string; nummer: string; verslag: string }>(
      `SELECT p.id, s.naam, d.nummer, v.verslag_id AS verslag FROM agendapunt p JOIN dossier d ON d.id = p.dossier_id
         JOIN persoon s ON s.id = d.persoon_id JOIN voorstel v ON v.id = p.voorstel_id WHERE p.zitting_id = $1`,
      [id],
    );
    const leest = async (token: string) => JSON.stringify((await c.get(`/agendapunten/${punt!.id}`, token)).lichaam);
    expect(await leest(c.secretaris)).toContain(punt!.naam);
    expect(await leest(c.lid)).not.toContain(punt!.naam);
    expect(await leest(c.lid)).toContain(`"client":"${punt!.nummer}"`);
    // What a member asks beforehand may name the client; the other members read it without.
    const vragen = `/agendapunten/${punt!.id}/vragen`;
    const gesteld = { vraag: `Woont ${punt!.naam} nog alleen?` };
    expect(
      (
        await c.proef.vraag(`/api${vragen}`, {
          token: c.lid,
          lichaam: gesteld,
          koppen: { 'Idempotency-Key': 'vraag-zonder-naam' },
        })
      ).status,
    ).toBe(201);
    const leestVragen = async (token: string) => JSON.stringify((await c.get(vragen, token)).lichaam);
    expect(await leestVragen(c.voorzitter)).toContain(`Woont ${punt!.nummer} nog alleen?`);
    expect(await leestVragen(c.secretaris)).toContain(punt!.naam);
    await c.proef.databank.vraag("UPDATE zitting SET fase = 'gepland' WHERE id = $1", [id]);
    expect(await zet('anoniem/akkoord', { akkoord: false }, c.lid)).toMatchObject({
      lichaam: { anoniem: false, nietAkkoord: [c.leden[1]] },
    });
    expect(await regels()).toHaveLength(1);
    expect(probleem(await zet('anoniem/akkoord', { akkoord: true }, c.secretaris))).toMatchObject({
      code: 'recht.ontbreekt',
    });
  });
});

describe('R-COM-12 de bundel van een tweede oproeping', () => {
  it('zegt dat het de tweede is, na welke zitting, en met welk artikel het comité dan beslist', async () => {
    await c.klok('2026-06-01T08:00:00Z');
    const [rijp] = await maakVeelRijp(c.proef, 1, { ontvangenOp: '2026-06-01' });
    const eerste = await c.plan('2026-06-11');
    const id = await c.plan('2026-06-25');
    await c.doe(id, `/zittingen/${id}/agenda`, { voorstelIds: [rijp!.voorstelId] });
    await c.proef.databank.vraag('UPDATE zitting SET oproeping_nr = 2, vervolg_op = $2 WHERE id = $1', [id, eerste]);
    const [gebruiker] = await c.proef.databank.vraag<{ id: string }>(
      "SELECT id FROM gebruiker WHERE naam = 'Hilde Cools'",
    );
    const wie = { gebruikerId: gebruiker!.id, rollen: ['secretaris'], doel: 'agendapunt.lezen' } as never;
    const { gegevens } = await c.proef.databank.db.withActor(wie, (tx) =>
      stelBundelSamen(tx, wie, { zittingId: id, soort: 'bundel' }),
    );
    expect(gegevens.referentie).toBe('BCSD 25/06/2026, tweede oproeping');
    expect(gegevens.intro[0]).toContain('tweede oproeping, na de zitting van 11 juni 2026');
    expect(gegevens.intro[0]).toContain('artikel 110 juncto artikel 26');
  });
});
