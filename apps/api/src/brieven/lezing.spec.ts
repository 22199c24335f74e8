import { randomUUID } from 'node:crypto';
import { datum } from '@besluitpad/domain';
import { effectGedaan, MOTOR, stuurOngelezenDoor } from '@besluitpad/prisma';
import { maakBesluit, type Gemaakt } from '../../test/proefbesluit.js';
import { laadVermeldingen, legBrief } from '../../test/proefbrief.js';
import { metProefApp, probleem, type Proefantwoord } from '../../test/proefApp.js';
import { schendingen, zetKlok, zetOcmw } from '../../test/proefocmw.js';

const proef = metProefApp();
type Wie = 'voorzitter' | 'directeur' | 'secretaris' | 'hoofd' | 'ander' | 'beheer' | 'werker';
const tokens = {} as Record<Wie, string>;
const ids = {} as Record<Wie, string>;
let nummer = 700;
const UITERLIJK = '2026-03-27T11:00:00Z';

beforeAll(async () => {
  await zetOcmw(proef.databank);
  await laadVermeldingen(proef.databank);
  const rollen = {
    voorzitter: 'voorzitter',
    directeur: 'algemeenDirecteur',
    secretaris: 'secretaris',
    hoofd: 'hoofdSocialeDienst',
    ander: 'maatschappelijkWerker',
    werker: 'maatschappelijkWerker',
    beheer: 'beheerder',
  } as const;
  for (const wie of Object.keys(rollen) as Wie[]) {
    const gebruiker = await proef.maakGebruiker(`Proef ${wie}`, [rollen[wie]]);
    tokens[wie] = gebruiker.token;
    ids[wie] = gebruiker.id;
  }
});
afterEach(async () => expect(await schendingen(proef.databank)).toEqual([]));

const doe = (wie: Wie, pad: string, lichaam: object = {}): Promise<Proefantwoord> =>
  proef.vraag(`/api${pad}`, { token: tokens[wie], lichaam, koppen: { 'Idempotency-Key': randomUUID() } });
const lees = (wie: Wie, pad: string): Promise<Proefantwoord> => proef.vraag(`/api${pad}`, { token: tokens[wie] });

async function besluit(beslistOp = '2026-03-26'): Promise<Gemaakt & { zittingId: string }> {
  nummer += 1;
  const g = await maakBesluit(proef.databank, {
    nummer: `HB-2026-${nummer}`,
    ontvangenOp: '2026-03-09',
    beslistOp,
    lijnen: [
      {
        besluit: 'TOEKENNING',
        spoor: 'MI',
        steun: 'LL2',
        invoer: { soort: 'leefloon', categorie: 2, ingang: datum('2026-03-09') },
      },
    ],
  });
  await proef.databank.vraag('UPDATE dossier SET werker_id = $2 WHERE id = $1', [g.dossierId, ids.werker]);
  const [rij] = await proef.databank.vraag<{ id: string }>('SELECT zitting_id AS id FROM besluit WHERE id = $1', [
    g.besluitId,
  ]);
  return { ...g, zittingId: rij!.id };
}

/** As the engine leaves it: a letter with its reading hours. */
async function teLezen(beslistOp?: string): Promise<{ g: Gemaakt & { zittingId: string }; id: string }> {
  const g = await besluit(beslistOp);
  const id = await legBrief(proef.databank, g, { briefdatum: '2026-04-02' });
  await proef.databank.vraag(
    `INSERT INTO brief_te_lezen (brief_id, dossier_id, vanaf, uiterlijk) VALUES ($1, $2, '2026-03-27T07:30:00Z', $3)`,
    [id, g.dossierId, UITERLIJK],
  );
  return { g, id };
}
const taken = (id: string) =>
  proef.databank.vraag<{ rol: string }>(
    `SELECT rol FROM taak WHERE sleutel LIKE '%' || $1 || '%' AND soort IN ('brief.lezen', 'brief.terug') AND klaar_op IS NULL`,
    [id],
  );
const zorg = () => proef.databank.db.withActor(MOTOR, (tx) => stuurOngelezenDoor(tx, 100));

describe('de ochtend erna', () => {
  it('een brief die niemand las, wordt niet ondertekend en komt ook in de databank niet vrij', async () => {
    const { id } = await teLezen();
    expect(probleem(await doe('voorzitter', `/brieven/${id}/ondertekenen`))).toMatchObject({
      status: 409,
      code: 'regel.geschonden',
      detail: expect.stringContaining('nog niet gelezen') as string,
    });
    await expect(
      proef.databank.vraag(`UPDATE brief SET status = 'vrijgegeven' WHERE id = $1`, [id]),
    ).rejects.toMatchObject({ code: 'BP002' });
  });

  it('de werker van het dossier zegt dat hij klopt, en dan tekenen de ondertekenaars', async () => {
    const { g, id } = await teLezen();
    expect(probleem(await doe('ander', `/brieven/${id}/lezing`, { uitkomst: 'klopt' }))).toMatchObject({
      code: 'regel.geschonden',
    });
    expect((await lees('werker', `/zittingen/${g.zittingId}/brieven-te-lezen`)).lichaam).toContainEqual(
      expect.objectContaining({ briefId: id, aanZet: 'werker', uitkomst: null }),
    );
    expect((await lees('ander', `/zittingen/${g.zittingId}/brieven-te-lezen`)).lichaam).toEqual([]);
    expect(await doe('werker', `/brieven/${id}/lezing`, { uitkomst: 'klopt' })).toMatchObject({
      status: 201,
      lichaam: { uitkomst: 'klopt', aanZet: null, door: ids.werker },
    });
    for (const wie of ['voorzitter', 'directeur'] as const) {
      expect((await doe(wie, `/brieven/${id}/ondertekenen`)).status).toBe(200);
    }
    expect(probleem(await doe('werker', `/brieven/${id}/lezing`, { uitkomst: 'klopt' })).code).toBe(
      'handeling.nietMogelijk',
    );
  });

  it('de brievenronde van de zitting zegt wie nog moet lezen, ook na het uur en na terugsturen', async () => {
    const { g, id } = await teLezen('2026-03-25');
    const [druk] = await proef.databank.vraag<{ id: string }>(
      `SELECT id FROM effect WHERE procedure_id = $1 AND effect = 'drukBesluitbrief'`,
      [g.procedureId],
    );
    await proef.databank.db.withActor(MOTOR, (tx) => effectGedaan(tx, druk!.id, {}));
    const volgende = async () =>
      ((await lees('secretaris', `/zittingen/${g.zittingId}/brievenronde`)).lichaam as { volgende: object[] }).volgende;
    await zetKlok(proef.databank, '2026-03-27T10:59:59Z');
    expect(await volgende()).toEqual([{ wie: 'werker', wat: 'lezen', aantal: 1 }]);
    await zetKlok(proef.databank, UITERLIJK);
    expect(await volgende()).toEqual([{ wie: 'hoofdSocialeDienst', wat: 'lezen', aantal: 1 }]);
    await doe('hoofd', `/brieven/${id}/lezing`, { uitkomst: 'terug', reden: 'Het bedrag klopt niet.' });
    expect(await volgende()).toEqual([{ wie: 'secretaris', wat: 'nakijken', aantal: 1 }]);
    await doe('hoofd', `/brieven/${id}/lezing`, { uitkomst: 'klopt' });
    expect(await volgende()).toContainEqual({ wie: 'voorzitter', wat: 'tekenen', aantal: 1 });
  });

  it('wie een brief terugstuurt, geeft de reden aan de secretaris, en niemand tekent hem', async () => {
    const { id } = await teLezen();
    expect(probleem(await doe('werker', `/brieven/${id}/lezing`, { uitkomst: 'terug' }))).toMatchObject({
      code: 'verzoek.ongeldig',
    });
    const terug = { uitkomst: 'terug', reden: 'De ingangsdatum is 9 maart, niet 1 maart.' };
    expect((await doe('werker', `/brieven/${id}/lezing`, terug)).lichaam).toMatchObject({ aanZet: 'secretaris' });
    expect(await taken(id)).toEqual([{ rol: 'secretaris' }]);
    expect(probleem(await doe('voorzitter', `/brieven/${id}/ondertekenen`)).detail).toContain('teruggestuurd');
    expect((await doe('hoofd', `/brieven/${id}/lezing`, { uitkomst: 'klopt' })).status).toBe(201);
    expect(await taken(id)).toEqual([]);
  });

  it.each([
    ['een seconde voor twaalf bij de werker', '2026-03-27T10:59:59Z', []],
    ['om twaalf bij het hoofd, één keer', UITERLIJK, [{ rol: 'hoofdSocialeDienst' }]],
  ])('een ongelezen brief ligt %s', async (_, nu, verwacht) => {
    const { id } = await teLezen();
    await zetKlok(proef.databank, nu);
    await zorg();
    await zorg();
    expect(await taken(id)).toEqual(verwacht);
  });

  it('wat gelezen is voor twaalf, gaat niet naar het hoofd', async () => {
    const { id } = await teLezen();
    await doe('werker', `/brieven/${id}/lezing`, { uitkomst: 'klopt' });
    await zetKlok(proef.databank, '2026-03-27T12:00:00Z');
    await zorg();
    expect(await taken(id)).toEqual([]);
  });

  it('een brief zonder leesuur, van voor de huisregel, hoeft niet gelezen te worden', async () => {
    const id = await legBrief(proef.databank, await besluit(), { briefdatum: '2026-04-02' });
    expect(probleem(await doe('werker', `/brieven/${id}/lezing`, { uitkomst: 'klopt' })).code).toBe(
      'handeling.nietMogelijk',
    );
    expect((await doe('voorzitter', `/brieven/${id}/ondertekenen`)).status).toBe(200);
  });
});

describe('bellen voor slecht nieuws vertrekt', () => {
  const REGEL = { eerstUitgelegd: { waarde: true, zekerheid: 'na_te_kijken', bron: 'proef' } };

  async function weigering(): Promise<{ g: Gemaakt & { zittingId: string }; id: string }> {
    const g = await besluit();
    const id = await legBrief(proef.databank, g, { soort: 'weigering', briefdatum: '2026-04-02' });
    await proef.databank.vraag(
      `WITH b AS (UPDATE brief SET status = 'vrijgegeven', vrijgegeven_op = '2026-03-26T19:00:00Z' WHERE id = $1 RETURNING id, dossier_id)
       INSERT INTO verzending (brief_id, dossier_id, wijze, aangeboden_op) SELECT id, dossier_id, 'AANGETEKEND', now() FROM b`,
      [id],
    );
    return { g, id };
  }

  it('een weigering vertrekt pas als de uitleg genoteerd is, of overgeslagen met een reden', async () => {
    expect((await doe('beheer', '/beheer/zittingsregels', REGEL)).status).toBe(200);
    const { g, id } = await weigering();
    const regel = async () =>
      ((await lees('hoofd', `/zittingen/${g.zittingId}/bellijst`)).lichaam as { briefId: string }[]).find(
        ({ briefId }) => briefId === id,
      );
    expect(await regel()).toMatchObject({ uitgelegdOp: null, nietBellen: false, verzonden: false });
    expect(probleem(await doe('secretaris', `/brieven/${id}/verzenden`))).toMatchObject({
      code: 'regel.geschonden',
      detail: expect.stringContaining('eerst mondeling') as string,
    });
    const uitleg = { op: '2026-03-26', overgeslagen: 'Drie keer gebeld, niemand nam op.' };
    expect((await doe('werker', `/brieven/${id}/mondelinge-uitleg`, uitleg)).status).toBe(201);
    expect(await regel()).toMatchObject({ overgeslagen: uitleg.overgeslagen });
    expect((await doe('secretaris', `/brieven/${id}/verzenden`)).status).toBe(200);
  });

  it('zonder de huisregel vertrekt ze zonder uitleg', async () => {
    const uit = { eerstUitgelegd: { ...REGEL.eerstUitgelegd, waarde: false } };
    expect((await doe('beheer', '/beheer/zittingsregels', uit)).status).toBe(200);
    expect((await doe('secretaris', `/brieven/${(await weigering()).id}/verzenden`)).status).toBe(200);
  });
});

it('R-COM-23: een gesloten zitting wordt alleen uitgevoerd als het huis het wil, en zonder iets van een dossier', async () => {
  const { zittingId, dossierId } = await besluit();
  await proef.databank.vraag(
    `UPDATE zitting SET geopend_op = '2026-03-26T18:00:00Z', gesloten_op = '2026-03-26T20:00:00Z' WHERE id = $1`,
    [zittingId],
  );
  const pad = `/zittingen/${zittingId}/oslo.jsonld`;
  expect(probleem(await lees('secretaris', pad)).detail).toContain('staat uit');
  const aan = { osloUitvoer: { waarde: true, zekerheid: 'na_te_kijken', bron: 'proef' } };
  expect((await doe('beheer', '/beheer/zittingsregels', aan)).status).toBe(200);
  const tekst = JSON.stringify((await lees('secretaris', pad)).lichaam);
  expect(tekst).toContain('besluit:Zitting');
  for (const geheim of [dossierId, 'HB-2026', 'Proef', 'TOEKENNING']) expect(tekst).not.toContain(geheim);
});
