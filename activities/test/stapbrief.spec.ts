import { briefGegevens, isStapBrief, kanaalVanStap, stapVelden, briefSoorten } from '@besluitpad/domain';
import { naarDb } from '@besluitpad/prisma';
import type { Opstelling } from './opstelling.js';
import { maakOpstelling, plan } from './opstelling.js';
import type { Voorbeeld } from './proef.js';
import { leesVoorbeeld, maakDossier } from './proef.js';

let o: Opstelling;
let nummer = 500;
beforeAll(async () => {
  o = await maakOpstelling();
  await o.proef.vraag(`INSERT INTO klok_stand (nu) VALUES ('2026-06-19T09:00:00Z')`);
});
afterAll(() => o.ruimOp());

const soorten = briefSoorten.filter(isStapBrief);

/** The facts of the sample of this kind, as an act would freeze them. */
function veldenUit(soort: (typeof soorten)[number]): { voorbeeld: Voorbeeld; velden: object } {
  const voorbeeld = leesVoorbeeld(soort);
  const namen = Object.keys(stapVelden[soort].shape);
  return { voorbeeld, velden: Object.fromEntries(Object.entries(voorbeeld).filter(([naam]) => namen.includes(naam))) };
}

async function bevries(soort: (typeof soorten)[number], velden: object, kanaal?: string) {
  const { voorbeeld } = veldenUit(soort);
  const referentie = `HB-2026-0${(nummer += 1)}`;
  return o.proef.alsMotor(async (tx) => {
    const dossier = await maakDossier(
      tx,
      { ...voorbeeld, referentie },
      {
        ontvangenOp: '2026-06-01',
        beslisUiterlijk: '2026-07-01',
        registernummer: `2026/0${nummer}`,
        lijnen: [{ spoor: 'MI', steun: 'LL2', gegevens: {} }],
      },
    );
    const { dossierId, aanvraagProcedureId: procedureId } = dossier;
    const { id } = await tx.stapbrief.create({
      data: {
        dossierId,
        procedureId,
        soort,
        velden,
        kanaal: kanaal ?? null,
        briefdatum: naarDb('2026-06-19'),
        gemaaktOp: new Date(),
      },
    });
    return { id, procedureId, referentie, effectId: await plan(tx, 'drukStapbrief', procedureId, id) };
  });
}

async function brievenVan(procedureId: string) {
  return o.proef.vraag<{ status: string; kanaal: string; bestemming: string; invoer: object }>(
    'SELECT soort, status, kanaal, bestemming, invoer FROM brief WHERE procedure_id = $1',
    [procedureId],
  );
}

describe('een brief over een stap', () => {
  it.each(soorten)('%s komt uit de bevroren feiten, met wie schrijft uit het dossier', async (soort) => {
    const { voorbeeld, velden } = veldenUit(soort);
    const { effectId, procedureId, referentie } = await bevries(soort, velden);
    await o.voer('drukStapbrief', effectId);
    expect(await o.stand(effectId)).toEqual({ status: 'gedaan', fout: null, taak: null });
    const [brief] = await brievenVan(procedureId);
    expect(brief?.invoer).toMatchObject({ ...velden, referentie, client: voorbeeld['client'] });
    expect(briefGegevens[soort].safeParse(brief?.invoer).success).toBe(true);
    expect(brief?.kanaal).toBe(kanaalVanStap[soort]);
  });

  it('die de werker alleen tekent, is meteen vrij om te versturen', async () => {
    const { effectId, procedureId } = await bevries('intrekking', veldenUit('intrekking').velden);
    await o.voer('drukStapbrief', effectId);
    expect((await brievenVan(procedureId)).map(({ status }) => status)).toEqual(['vrijgegeven']);
    expect(await o.proef.vraag('SELECT titel, rol FROM taak WHERE procedure_id = $1', [procedureId])).toEqual([
      { titel: 'Verzend de brief', rol: 'secretaris' },
    ]);
  });

  it('aan de minister wacht op de handtekeningen en vertrekt niet vanzelf', async () => {
    const { effectId, procedureId } = await bevries('bevoegdheidsconflict', veldenUit('bevoegdheidsconflict').velden);
    await o.voer('drukStapbrief', effectId);
    const [brief] = await brievenVan(procedureId);
    expect(brief).toMatchObject({ status: 'ontwerp', bestemming: 'POD Maatschappelijke Integratie' });
    const taken = await o.proef.vraag<{ soort: string }>('SELECT soort FROM taak WHERE procedure_id = $1', [
      procedureId,
    ]);
    expect(new Set(taken.map(({ soort }) => soort))).toEqual(new Set(['brief.ondertekenen']));
  });

  it('na een overlijden gaat naar de nabestaande, niet naar de cliënt', async () => {
    const { effectId, procedureId } = await bevries('overlijden', veldenUit('overlijden').velden);
    await o.voer('drukStapbrief', effectId);
    expect((await brievenVan(procedureId)).map(({ bestemming }) => bestemming)).toEqual(['Mevrouw Hilde Baert']);
  });

  it('komt er één keer, ook als het twee keer gevraagd wordt', async () => {
    const { effectId, procedureId } = await bevries('stukkenlijst', veldenUit('stukkenlijst').velden);
    await o.voer('drukStapbrief', effectId);
    await o.voer('drukStapbrief', effectId);
    expect(await brievenVan(procedureId)).toHaveLength(1);
  });

  it('met feiten die niet kloppen komt er niet, en een persoon krijgt de velden te zien', async () => {
    const { zitting: _zitting, ...velden } = veldenUit('hoorrecht').velden as { zitting: string };
    const { effectId, procedureId } = await bevries('hoorrecht', velden);
    await o.voer('drukStapbrief', effectId);
    expect((await o.stand(effectId)).fout).toBe('De gegevens voor hoorrecht kloppen niet: zitting.');
    expect(await brievenVan(procedureId)).toEqual([]);
  });

  it('die bevroren is, verandert niet meer', async () => {
    const { id } = await bevries('intrekking', veldenUit('intrekking').velden);
    await expect(o.proef.vraag(`UPDATE stapbrief SET soort = 'hoorrecht' WHERE id = $1`, [id])).rejects.toThrow();
  });
});

describe('wie de balie koos', () => {
  it('krijgt geen brief thuis, al is een eigen adres bekend', async () => {
    const { effectId, procedureId, referentie } = await bevries('intrekking', veldenUit('intrekking').velden);
    await o.proef.vraag(
      `INSERT INTO kennisgevingsadres (persoon_id, soort, regels, van)
       SELECT persoon_id, 'balie', '{}', '2020-01-01' FROM dossier WHERE nummer = $1`,
      [referentie],
    );
    await o.voer('drukStapbrief', effectId);
    expect(
      await o.proef.vraag(`SELECT kanaal, invoer -> 'adres' AS adres FROM brief WHERE procedure_id = $1`, [
        procedureId,
      ]),
    ).toEqual([{ kanaal: 'AFGIFTE_ONTVANGSTBEWIJS', adres: ['afgegeven aan de balie'] }]);
  });
});

describe('een vertegenwoordiger met een eigen omslag', () => {
  const metVertegenwoordiger = (referentie: string) =>
    o.proef.vraag(
      `INSERT INTO kennisgevingsadres (persoon_id, soort, regels, ter_attentie, van, bewijs)
       SELECT persoon_id, 'vertegenwoordiger', ARRAY['Kantoorlaan 3', '3099 Heidebeke'], 'Mr. An Voorbeeld', '2020-01-01', 'vonnis'
       FROM dossier WHERE nummer = $1`,
      [referentie],
    );
  const omslagen = (procedureId: string) =>
    o.proef.vraag(
      `SELECT b.bestemming, b.afschrift_van IS NOT NULL AS afschrift, b.status, b.invoer -> 'adres' ->> 0 AS adres,
         EXISTS (SELECT FROM verzending v WHERE v.brief_id = b.id) AS weg
       FROM brief b WHERE b.procedure_id = $1 ORDER BY b.afschrift_van NULLS FIRST`,
      [procedureId],
    );

  it('krijgt een afschrift van een brief over een stap, die meteen kan vertrekken', async () => {
    const { procedureId, referentie, effectId } = await bevries('hoorrecht', veldenUit('hoorrecht').velden);
    await metVertegenwoordiger(referentie);
    await o.voer('drukStapbrief', effectId);
    const [eerste, tweede] = await omslagen(procedureId);
    expect(eerste).toMatchObject({ afschrift: false, status: 'vrijgegeven', weg: true });
    expect(tweede).toEqual({
      ...{ bestemming: 'Mr. An Voorbeeld', afschrift: true, status: 'vrijgegeven' },
      ...{ adres: 'Kantoorlaan 3', weg: true },
    });
  });

  it('krijgt er geen van een brief aan een ander, zoals de minister', async () => {
    const soort = 'bevoegdheidsconflict';
    const { procedureId, referentie, effectId } = await bevries(soort, veldenUit(soort).velden);
    await metVertegenwoordiger(referentie);
    await o.voer('drukStapbrief', effectId);
    expect(await omslagen(procedureId)).toHaveLength(1);
  });
});
