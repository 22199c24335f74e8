import type { Opstelling } from './opstelling.js';
import { maakOpstelling, plan } from './opstelling.js';
import { leesVoorbeeld, maakDossier, maakZitting } from './proef.js';

let o: Opstelling;
beforeAll(async () => {
  o = await maakOpstelling();
});
afterAll(() => o.ruimOp());

describe('het ontvangstbewijs', () => {
  const voorbeeld = leesVoorbeeld('ontvangstbewijs');
  let effectId: string;
  let procedureId: string;

  beforeAll(async () => {
    await o.proef.vraag(`INSERT INTO klok_stand (nu) VALUES ('2026-03-09T10:00:00Z')`);
    effectId = await o.proef.alsMotor(async (tx) => {
      await maakZitting(tx, '2026-03-26');
      await maakZitting(tx, '2026-04-09');
      const ontvangst = { afspraak: voorbeeld['afspraak'], papieren: voorbeeld['papieren'] };
      const dossier = await maakDossier(tx, voorbeeld, {
        ontvangenOp: '2026-03-09',
        beslisUiterlijk: '2026-04-08',
        registernummer: '2026/0231',
        lijnen: [{ spoor: 'MI', steun: 'LL2', gegevens: ontvangst }],
      });
      procedureId = dossier.aanvraagProcedureId;
      return plan(tx, 'drukOntvangstbewijs', procedureId, dossier.aanvraagId);
    });
    await o.voer('drukOntvangstbewijs', effectId);
  });

  it('zegt wat D01 op de dag zelf moet weten', async () => {
    expect(await o.stand(effectId)).toEqual({ status: 'gedaan', fout: null, taak: null });
    const [brief] = await o.proef.vraag<{ invoer: object }>(
      `SELECT invoer FROM brief WHERE procedure_id = $1 AND soort = 'ontvangstbewijs'`,
      [procedureId],
    );
    expect(brief?.invoer).toEqual(voorbeeld);
  });

  it('gaat met het aanvraagformulier naar de balie, en het onthaal weet het', async () => {
    expect(
      await o.proef.vraag('SELECT soort, status, kanaal FROM brief WHERE procedure_id = $1 ORDER BY soort', [
        procedureId,
      ]),
    ).toEqual([
      { soort: 'aanvraagformulier', status: 'vrijgegeven', kanaal: 'AFGIFTE_ONTVANGSTBEWIJS' },
      { soort: 'ontvangstbewijs', status: 'vrijgegeven', kanaal: 'AFGIFTE_ONTVANGSTBEWIJS' },
    ]);
    expect(
      await o.proef.vraag('SELECT titel, rol, uiterlijk::text FROM taak WHERE procedure_id = $1', [procedureId]),
    ).toEqual([{ titel: 'Geef het ontvangstbewijs af', rol: 'onthaal', uiterlijk: '2026-03-09' }]);
    expect(await o.proef.vraag('SELECT mijlpaal FROM mijlpaal WHERE procedure_id = $1', [procedureId])).toEqual([
      { mijlpaal: 'ontvangen' },
    ]);
  });

  it('komt er één keer, ook als het twee keer gevraagd wordt', async () => {
    await o.voer('drukOntvangstbewijs', effectId);
    const [rij] = await o.proef.vraag<{ n: number }>('SELECT count(*)::int AS n FROM brief WHERE procedure_id = $1', [
      procedureId,
    ]);
    expect(rij?.n).toBe(2);
  });
});

it('een vertegenwoordiger krijgt het ontvangstbewijs met de post, ook als de cliënt aan de balie staat', async () => {
  const voorbeeld = leesVoorbeeld('ontvangstbewijs');
  const { procedureId, effectId } = await o.proef.alsMotor(async (tx) => {
    const dossier = await maakDossier(
      tx,
      { ...voorbeeld, referentie: 'HB-2026-0777' },
      {
        ...{ ontvangenOp: '2026-03-09', beslisUiterlijk: '2026-04-08', registernummer: '2026/0777' },
        lijnen: [{ spoor: 'MI', steun: 'LL2', gegevens: {} }],
      },
    );
    const { persoonId } = await tx.dossier.findUniqueOrThrow({ where: { id: dossier.dossierId } });
    await tx.kennisgevingsadres.create({
      data: {
        ...{ persoonId, soort: 'vertegenwoordiger', regels: ['Kantoorlaan 3', '3099 Heidebeke'] },
        ...{ terAttentie: 'Mr. An Voorbeeld', van: new Date('2020-01-01'), bewijs: 'vonnis' },
      },
    });
    const { aanvraagProcedureId, aanvraagId } = dossier;
    return {
      procedureId: aanvraagProcedureId,
      effectId: await plan(tx, 'drukOntvangstbewijs', aanvraagProcedureId, aanvraagId),
    };
  });
  await o.voer('drukOntvangstbewijs', effectId);
  expect(
    await o.proef.vraag(
      "SELECT bestemming, kanaal, status FROM brief WHERE procedure_id = $1 AND soort = 'ontvangstbewijs' ORDER BY afschrift_van NULLS FIRST",
      [procedureId],
    ),
  ).toMatchObject([
    { kanaal: 'AFGIFTE_ONTVANGSTBEWIJS', status: 'vrijgegeven' },
    { bestemming: 'Mr. An Voorbeeld', kanaal: 'GEWONE_BRIEF', status: 'vrijgegeven' },
  ]);
  expect(await o.proef.vraag('SELECT titel FROM taak WHERE procedure_id = $1 ORDER BY titel', [procedureId])).toEqual([
    { titel: 'Geef het ontvangstbewijs af' },
    { titel: 'Verstuur het afschrift van het ontvangstbewijs' },
  ]);
});
