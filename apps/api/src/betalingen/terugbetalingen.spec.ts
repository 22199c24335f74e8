import { datum } from '@besluitpad/domain';
import { MOTOR } from '@besluitpad/prisma';
import { metProefApp, probleem } from '../../test/proefApp.js';
import { maakBesluit } from '../../test/proefbesluit.js';
import { schendingen, zetKlok, zetOcmw } from '../../test/proefocmw.js';
import { VOORBEELDEN } from '../../test/voorbeelden.js';
import { leesBerekencontext } from '../voorstellen/context.js';

const proef = metProefApp();

describe('wat een cliënt terugbetaalt', () => {
  it('is in D07 € 1.314,21 in 27 aflossingen tot september 2028, en wie het leest staat in het logboek', async () => {
    await zetOcmw(proef.databank);
    const [, invoer] = VOORBEELDEN.find(([naam]) => naam.startsWith('D07'))!;
    const { dossierId } = await maakBesluit(proef.databank, invoer);
    const { id, token } = await proef.maakGebruiker('financien', ['financieleDienst']);

    const { status, lichaam } = await proef.vraag(`/api/terugbetalingen?dossier=${dossierId}`, { token });
    expect(status).toBe(200);
    const { terugvorderingen, aflossingen } = lichaam as {
      terugvorderingen: { bedragCent: number }[];
      aflossingen: { bedragCent: number; vervaltOp: string }[];
    };
    expect(terugvorderingen).toMatchObject([{ bedragCent: 131_421, openCent: 131_421 }]);
    expect(aflossingen).toHaveLength(27);
    expect(aflossingen.reduce((som, { bedragCent }) => som + bedragCent, 0)).toBe(131_421);
    expect(aflossingen.at(-1)).toMatchObject({ vervaltOp: '2028-09-15', bedragCent: 1_421 });
    const gelezen = await proef.databank.vraag('SELECT doel FROM inzage_log WHERE gebruiker_id = $1', [id]);
    expect(gelezen).toEqual([{ doel: 'betaling.lezen' }]);
  });
});

describe('geld dat terugkomt', () => {
  let token: string;
  let werker: string;
  let dossierId: string;
  let mededeling: string;
  let sleutel = 0;
  beforeAll(async () => {
    token = (await proef.maakGebruiker('ontvangsten', ['financieleDienst'])).token;
    werker = (await proef.maakGebruiker('werker', ['maatschappelijkWerker'])).token;
    const [claim] = await proef.databank.vraag<{ mededeling: string; dossier: string }>(
      'SELECT mededeling, dossier_id AS dossier FROM terugvordering',
    );
    ({ mededeling, dossier: dossierId } = claim!);
    await zetKlok(proef.databank, '2026-09-15T09:00:00Z');
  });

  const noteer = (anders: object = {}, wie = token) =>
    proef.vraag('/api/terugbetalingen', {
      token: wie,
      koppen: { 'Idempotency-Key': `terugbetaling-proef-${(sleutel += 1)}` },
      lichaam: { mededeling, bedragCent: 50_000, ontvangenOp: '2026-09-14', ...anders },
    });
  const klokken = () =>
    proef.databank.vraag<{ soort: string; gestopt: string | null; stopreden: string | null }>(
      `SELECT soort, gestopt_op::text AS gestopt, stopreden FROM klok WHERE soort = 'CLK-30' ORDER BY 1`,
    );

  it.each([
    ['een mededeling met een fout', { mededeling: '+++202/6000/00702+++' }, 'mededeling'],
    [
      'een mededeling van een andere schuld',
      { mededeling: '+++202/6000/00701+++'.replace('00701', '10000') },
      'mededeling',
    ],
    ['een bedrag van niets', { bedragCent: 0 }, 'bedragCent'],
    ['een dag die nog komt', { ontvangenOp: '2026-09-16' }, 'ontvangenOp'],
    ['een dag vóór de beslissing', { ontvangenOp: '2025-01-01' }, 'ontvangenOp'],
    ['een cent te veel', { bedragCent: 131_422 }, 'bedragCent'],
  ])('weigert %s, en noteert niets', async (_wat, anders, veld) => {
    const { status, errors } = probleem(await noteer(anders));
    expect(status).toBeGreaterThanOrEqual(400);
    expect(errors.map((fout) => fout.veld)).toEqual([veld]);
    expect(await proef.databank.vraag('SELECT 1 FROM terugbetaling')).toEqual([]);
  });

  it('is voor de financiële dienst', async () => {
    expect(probleem(await noteer({}, werker)).code).toBe('recht.ontbreekt');
  });

  it('vermindert de schuld; de rest betaald, is ze gesloten en stopt de verjaring', async () => {
    const eerste = await noteer({ mededeling: mededeling.replace(/\D/g, '') });
    expect(eerste).toMatchObject({ status: 201, lichaam: { openCent: 81_421 } });
    expect(await klokken()).toMatchObject([{ gestopt: null }]);
    const context = await proef.databank.db.withActor(MOTOR, (tx) =>
      leesBerekencontext(tx, dossierId, datum('2026-09-15')),
    );
    expect(context.terugvorderingen).toMatchObject([{ openCent: 81_421 }]);
    expect(probleem(await noteer({ bedragCent: 81_422 })).detail).toContain('€ 814,21');
    const rest = await noteer({ bedragCent: 81_421, ontvangenOp: '2026-09-15' });
    expect(rest.lichaam).toMatchObject({ openCent: 0 });
    expect(await klokken()).toEqual([{ soort: 'CLK-30', gestopt: '2026-09-15', stopreden: 'volledig terugbetaald' }]);
    expect(probleem(await noteer({ bedragCent: 1 })).detail).toContain('niets meer');
    const gelezen = await proef.vraag(`/api/terugbetalingen?dossier=${dossierId}`, { token });
    expect(gelezen.lichaam).toMatchObject({
      terugvorderingen: [{ openCent: 0 }],
      ontvangen: [
        { ontvangenOp: '2026-09-14', bedragCent: 50_000 },
        { ontvangenOp: '2026-09-15', bedragCent: 81_421 },
      ],
    });
    expect(await schendingen(proef.databank)).toEqual([]);
  });

  it('blijft ook in de databank binnen de schuld, en verandert niet meer', async () => {
    const nog = proef.databank.vraag(
      `INSERT INTO terugbetaling (dossier_id, terugvordering_id, bedrag_cent, ontvangen_op, genoteerd_door, genoteerd_op)
       SELECT dossier_id, terugvordering_id, 1, ontvangen_op, genoteerd_door, now() FROM terugbetaling LIMIT 1`,
    );
    await expect(nog).rejects.toThrow('Er komt meer terug');
    await expect(proef.databank.vraag('UPDATE terugbetaling SET bedrag_cent = 1')).rejects.toThrow();
  });
});
