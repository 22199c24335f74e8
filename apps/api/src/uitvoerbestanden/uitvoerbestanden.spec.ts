import { metProefApp } from '../../test/proefApp.js';
import { maakBesluit } from '../../test/proefbesluit.js';
import { zetOcmw } from '../../test/proefocmw.js';
import { leefloon } from '../../test/voorbeeldlijnen.js';

const proef = metProefApp();
let tokens: { financien: string; secretaris: string };
let ids: Record<'bpost' | 'pain.001', string>;

beforeAll(async () => {
  await zetOcmw(proef.databank);
  tokens = {
    financien: (await proef.maakGebruiker('Pieter', ['financieleDienst'])).token,
    secretaris: (await proef.maakGebruiker('Bram', ['secretaris'])).token,
  };
  const g = await maakBesluit(proef.databank, {
    nummer: 'HB-2026-0700',
    ontvangenOp: '2026-03-09',
    beslistOp: '2026-03-26',
    lijnen: [{ besluit: 'TOEKENNING', spoor: 'MI', steun: 'LL2', invoer: leefloon(2, '2026-03-09') }],
  });
  const leg = async (soort: string, volgnr: number, inhoud: string): Promise<string> => {
    const [rij = { id: '' }] = await proef.databank.vraag<{ id: string }>(
      `WITH e AS (INSERT INTO effect (procedure_id, ronde, effect, volgnr, onderwerp_id, status) VALUES ($1, 9, 'x', $2, $1, 'gedaan') RETURNING id)
       INSERT INTO uitvoerbestand (effect_id, dossier_id, soort, naam, inhoud, sha256, gemaakt_op) SELECT id, $3, $4, $4 || '.txt', $5, 'abc', now() FROM e RETURNING id`,
      [g.procedureId, volgnr, g.dossierId, soort, inhoud],
    );
    return rij.id;
  };
  ids = { 'pain.001': await leg('pain.001', 1, '<Document/>'), bpost: await leg('bpost', 2, 'referentie;datum\r\n') };
});

describe('bestanden voor de bank en de post', () => {
  it.each([
    ['betaalbestanden', 'financien', 'pain.001'],
    ['postbestanden', 'secretaris', 'bpost'],
  ] as const)(
    '%s: wie ermee werkt, ziet ze en haalt ze op; het ophalen staat in het inzagelog',
    async (pad, wie, soort) => {
      const lijst = await proef.vraag(`/api/${pad}`, { token: tokens[wie] });
      expect(lijst.lichaam).toMatchObject({ items: [{ id: ids[soort], soort }] });
      const een = await proef.vraag(`/api/${pad}/${ids[soort]}`, { token: tokens[wie] });
      expect(een.status).toBe(200);
      expect(een.koppen.get('content-disposition')).toBe(`attachment; filename="${soort}.txt"`);
      const [log] = await proef.databank.vraag<{ n: number }>(
        `SELECT count(*)::int AS n FROM inzage_log WHERE wat = $1`,
        [`uitvoerbestand ${soort}`],
      );
      expect(log?.n).toBe(1);
    },
  );

  it.each([
    ['betaalbestanden', 'secretaris', 403],
    ['postbestanden', 'financien', 403],
  ] as const)('%s zijn niets voor wie er niet mee werkt', async (pad, wie, status) => {
    expect((await proef.vraag(`/api/${pad}`, { token: tokens[wie] })).status).toBe(status);
  });

  it('een betaalbestand is langs de weg van de post niet te vinden', async () => {
    expect((await proef.vraag(`/api/postbestanden/${ids['pain.001']}`, { token: tokens.secretaris })).status).toBe(404);
  });
});
