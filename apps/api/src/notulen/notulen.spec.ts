import { probleem } from '../../test/proefApp.js';
import { metProefComite } from '../../test/proefcomite.js';
import type { Notulenstand } from './vormen.js';

const comite = metProefComite();
const keurGoed = (op: string, zittingId: string, opmerkingen?: string) =>
  comite.doe(op, `/zittingen/${op}/notulen-goedkeuren`, {
    zittingId,
    ...(opmerkingen === undefined ? {} : { opmerkingen }),
  });

/** While it is held, with this many of its nine members in the room. */
const zitting = async (datum: string, fase: string, aanwezig = 9): Promise<string> => {
  const [rij] = await comite.proef.databank.vraag<{ id: string }>(
    `INSERT INTO zitting (datum, uur, plaats, soort, oproeping_dagen, fase)
     VALUES ($1, '19:30', 'raadzaal', 'gewoon', 8, $2) RETURNING id`,
    [datum, fase],
  );
  if (fase === 'bezig') {
    await comite.proef.databank.vraag(
      `INSERT INTO aanwezigheidsbeweging (zitting_id, volgnr, lid_id, soort, wijze, op, genoteerd_op, genoteerd_door)
       SELECT $1, nr, l, 'binnen', 'ter_plaatse', '2026-01-05T08:00:00Z', '2026-01-05T08:00:00Z', (SELECT min(id::text)::uuid FROM gebruiker)
       FROM unnest($2::uuid[]) WITH ORDINALITY AS x(l, nr)`,
      [rij!.id, comite.leden.slice(0, aanwezig)],
    );
  }
  return rij!.id;
};

/** Minutes as the engine draws them up after the close. */
const maakNotulen = (zittingId: string) =>
  comite.proef.databank.vraag(
    `WITH p AS (INSERT INTO procedure (soort, onderwerp_id, aan_zet, geopend_op, gesloten_op)
       VALUES ('zitting', $1, 'secretaris', now(), now()) RETURNING id)
     INSERT INTO brief (procedure_id, onderwerp_id, soort, sjabloon_versie, invoer, pdf_ua, pdf_a, sha256_ua, sha256_a, bestemming, kanaal,
       briefdatum, gemaakt_op)
     SELECT p.id, $1, 'notulen', 'x', '{}', '', '', 'x', 'x', 'comité', 'INTERN', '2026-02-06', now() FROM p`,
    [zittingId],
  );

it('R-COM-19: keurt de notulen van een vorige zitting goed op een latere, één keer', async () => {
  const eerste = await zitting('2026-02-05', 'gesloten');
  const tweede = await zitting('2026-02-19', 'bezig');
  const derde = await zitting('2026-03-05', 'gesloten');
  expect(probleem(await keurGoed(tweede, eerste))).toMatchObject({
    code: 'handeling.nietMogelijk',
    detail: 'De notulen van 05/02/2026 zijn nog niet opgemaakt.',
  });
  await maakNotulen(eerste);
  for (const verkeerd of [tweede, derde]) {
    expect(probleem(await keurGoed(tweede, verkeerd))).toMatchObject({ code: 'verzoek.ongeldig' });
  }
  expect(await keurGoed(tweede, eerste, 'Punt 3: de naam van de werker ontbreekt.')).toMatchObject({
    status: 200,
    lichaam: { id: tweede, zittingId: eerste },
  });
  expect(probleem(await keurGoed(tweede, eerste))).toMatchObject({
    code: 'handeling.nietMogelijk',
    detail: 'De notulen van 05/02/2026 zijn al goedgekeurd.',
  });
  expect(probleem(await keurGoed(derde, eerste))).toMatchObject({ code: 'handeling.nietMogelijk' });
});

it('R-COM-19: het comité keurt goed, met genoeg leden en zijn eigen notulen', async () => {
  const eerste = await zitting('2026-03-12', 'gesloten');
  const tweede = await zitting('2026-03-26', 'bezig', 4);
  await maakNotulen(eerste);
  expect(probleem(await keurGoed(tweede, eerste))).toMatchObject({ status: 409, regel: 'R-COM-12' });
  await comite.proef.databank.vraag(
    `WITH s AS (INSERT INTO subcomite (naam, grondslag, bevoegdheid, van) VALUES ('Dringend', 'proef', 'proef', '2026-01-01') RETURNING id)
     UPDATE zitting SET subcomite_id = s.id FROM s WHERE zitting.id = $1`,
    [eerste],
  );
  expect(probleem(await keurGoed(tweede, eerste))).toMatchObject({
    errors: [{ veld: 'zittingId', regel: 'zelfdeOrgaan' }],
  });
});

describe('R-COM-18 en R-COM-19: de vrije tekst, de handtekeningen en een verbetering van notulen', () => {
  let eerste: string;
  let volgende: string;
  let directeur: string;
  const stand = async () => (await comite.get(`/zittingen/${eerste}/notulen`)).lichaam as Notulenstand;
  const schrijf = (tekst: string, agendapuntId: string | null = null) =>
    comite.doe(eerste, `/zittingen/${eerste}/notulen/passage`, { agendapuntId, tekst }, { methode: 'PUT' });
  const verbeter = (reden: string) => comite.doe(eerste, `/zittingen/${eerste}/notulen/verbeteren`, { reden });
  const besteld = async () =>
    (
      await comite.proef.databank.vraag(
        `SELECT 1 FROM effect WHERE onderwerp_id = $1 AND effect = 'drukNotulen' AND status = 'voorgenomen'`,
        [eerste],
      )
    ).length;
  const gedrukt = () =>
    comite.proef.databank.vraag(
      "UPDATE effect SET status = 'gedaan', gedaan_op = now() WHERE onderwerp_id = $1 AND effect = 'drukNotulen'",
      [eerste],
    );
  const laatste = async () =>
    (
      await comite.proef.databank.vraag<{ id: string }>(
        `SELECT id FROM brief WHERE onderwerp_id = $1 AND soort = 'notulen' ORDER BY versie DESC LIMIT 1`,
        [eerste],
      )
    )[0]!.id;
  const onderteken = async (token: string) =>
    comite.proef.vraag(`/api/brieven/${await laatste()}/ondertekenen`, { token, lichaam: {} });

  beforeAll(async () => {
    directeur = (await comite.proef.maakGebruiker('Koen', ['algemeenDirecteur'])).token;
    eerste = await zitting('2026-04-09', 'gesloten');
    volgende = await zitting('2026-04-23', 'bezig');
  });

  it('er is pas iets te schrijven als de notulen opgemaakt zijn', async () => {
    expect(probleem(await schrijf('De voorzitter opent.')).detail).toBe(
      'De notulen van deze zitting zijn nog niet opgemaakt.',
    );
    await maakNotulen(eerste);
    expect(await stand()).toMatchObject({ fase: 'ontwerp', versie: 1, algemeen: '', goedkeuringen: [] });
  });

  it('de vrije tekst bij de zitting wordt bewaard, en de notulen worden opnieuw gedrukt', async () => {
    expect(await schrijf('De voorzitter dankt de sociale dienst.')).toMatchObject({
      status: 200,
      lichaam: { algemeen: 'De voorzitter dankt de sociale dienst.', fase: 'ontwerp' },
    });
    expect(await besteld()).toBe(1);
    expect(probleem(await schrijf('Bij een ander punt.', crypto.randomUUID()))).toMatchObject({
      code: 'verzoek.ongeldig',
      errors: [{ veld: 'agendapuntId' }],
    });
  });

  it('niemand tekent notulen die nog niet goedgekeurd zijn', async () => {
    expect(probleem(await onderteken(comite.voorzitter)).detail).toContain('nog niet goedgekeurd');
  });

  it('R-COM-19: wat nog gedrukt moet worden, keurt niemand goed: eerst het stuk met wat er laatst in geschreven werd', async () => {
    expect(probleem(await keurGoed(volgende, eerste))).toMatchObject({
      status: 409,
      detail:
        'De notulen van 09/04/2026 worden opnieuw gedrukt met wat er laatst in geschreven werd. Keur ze daarna goed.',
    });
    await gedrukt();
  });

  it('na de goedkeuring liggen ze vast, en krijgen voorzitter en directeur de taak om te tekenen', async () => {
    expect(await keurGoed(volgende, eerste)).toMatchObject({ status: 200 });
    expect(probleem(await schrijf('Toch nog iets.')).detail).toContain('goedgekeurd en liggen vast');
    const taken = await comite.proef.databank.vraag<{ rol: string }>(
      `SELECT rol FROM taak WHERE soort = 'brief.ondertekenen' AND sleutel LIKE $1 AND klaar_op IS NULL ORDER BY rol`,
      [`brief.ondertekenen/${await laatste()}/%`],
    );
    expect(taken.map(({ rol }) => rol)).toEqual(['algemeenDirecteur', 'voorzitter']);
    expect(await stand()).toMatchObject({ fase: 'goedgekeurd' });
    expect(await onderteken(comite.voorzitter)).toMatchObject({ status: 200 });
    expect(await onderteken(directeur)).toMatchObject({ status: 200 });
    expect(await stand()).toMatchObject({ fase: 'ondertekend' });
  });

  it('een verbetering is een nieuwe versie met haar reden, en wordt zelf goedgekeurd', async () => {
    expect(await verbeter('De naam van een lid was verkeerd gespeld.')).toMatchObject({
      status: 200,
      lichaam: { fase: 'ontwerp', versie: 2, verbeteringen: [{ versie: 2 }] },
    });
    expect(probleem(await verbeter('Nog een keer.')).detail).toContain('nog niet goedgekeurd');
    expect(await schrijf('De juiste naam is Ann Claeys.')).toMatchObject({ status: 200 });
    await gedrukt();
    expect(await keurGoed(volgende, eerste)).toMatchObject({ status: 200 });
    expect(await stand()).toMatchObject({ versie: 2, goedkeuringen: [{ versie: 1 }, { versie: 2 }] });
    expect(probleem(await keurGoed(volgende, eerste)).detail).toContain('al goedgekeurd');
  });

  it('goedkeuren en verbeteren verandert geen enkele beslissing', async () => {
    const soorten = await comite.proef.databank.vraag<{ soort: string }>(
      `SELECT DISTINCT soort FROM handeling WHERE keten_id = ANY ($1::uuid[]) ORDER BY soort`,
      [[eerste, volgende]],
    );
    expect(soorten.map(({ soort }) => soort)).toEqual(['notulen.goedgekeurd', 'notulen.passage', 'notulen.verbeterd']);
  });

  it('een lid van het comité schrijft niet in de notulen', async () => {
    const pad = `/api/zittingen/${eerste}/notulen/passage`;
    const antwoord = await comite.proef.vraag(pad, {
      ...{ token: comite.lid, methode: 'PUT', lichaam: { agendapuntId: null, tekst: 'x' } },
      koppen: { 'If-Match': '"1"' },
    });
    expect(antwoord.status).toBe(403);
  });
});
