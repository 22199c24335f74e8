import { getProcedure, naarDb, openProcedure } from '@besluitpad/prisma';
import type { Opstelling } from './opstelling.js';
import { legD01, maakOpstelling, plan } from './opstelling.js';
import { IBAN } from './proef.js';

let o: Opstelling;
beforeAll(async () => {
  o = await maakOpstelling();
});
afterAll(() => o.ruimOp());

describe('het geld en de post van een beslissing', () => {
  it('gaat één keer naar de bank, met de vrijgegeven overschrijvingen en niets anders', async () => {
    const { procedureId, dossierId, besluitId, lijnIds } = await legD01(o);
    const effectId = await o.proef.alsMotor(async (tx) => {
      await tx.betaling.updateMany({ where: { procedureId }, data: { status: 'vrijgegeven' } });
      await tx.betaling.create({
        data: {
          dossierId,
          procedureId,
          besluitlijnId: lijnIds[0]!,
          periode: '2026-04',
          bedragCent: 100,
          begunstigde: 'X',
          iban: IBAN,
          mededeling: 'x',
          wijze: 'overschrijving',
          uiterlijk: naarDb('2026-04-30'),
        },
      });
      return plan(tx, 'schrijfBetaalbestand', procedureId, besluitId);
    });
    await o.voer('schrijfBetaalbestand', effectId);
    await o.voer('schrijfBetaalbestand', effectId);
    expect(
      await o.proef.vraag('SELECT periode, status FROM betaling WHERE procedure_id = $1 ORDER BY periode', [
        procedureId,
      ]),
    ).toEqual([
      { periode: '2026-03', status: 'opdracht' },
      { periode: '2026-04', status: 'te_geven' },
    ]);
    const bestanden = await o.proef.vraag<{ soort: string; inhoud: string }>(
      'SELECT soort, inhoud FROM uitvoerbestand WHERE effect_id = $1',
      [effectId],
    );
    expect(bestanden.map((b) => b.soort)).toEqual(['pain.001']);
    expect(bestanden[0]!.inhoud).toContain('<CtrlSum>975.05</CtrlSum>');
    const leeg = await o.proef.alsMotor((tx) => plan(tx, 'schrijfBetaalbestand', procedureId, besluitId));
    await o.voer('schrijfBetaalbestand', leeg);
    expect((await o.stand(leeg)).status).toBe('mislukt');
  });

  it('een vrijgegeven aangetekende brief komt in een bestand voor de post', async () => {
    const { procedureId, dossierId, besluitId, effectId } = await legD01(o);
    await o.voer('drukBesluitbrief', effectId);
    const exporteer = await o.proef.alsMotor(async (tx) => {
      const brief = await tx.brief.findFirstOrThrow({ where: { onderwerpId: besluitId } });
      await tx.brief.update({ where: { id: brief.id }, data: { status: 'vrijgegeven' } });
      await tx.verzending.create({
        data: { briefId: brief.id, dossierId, wijze: 'AANGETEKEND', aangebodenOp: new Date() },
      });
      return plan(tx, 'exporteerVoorBpost', procedureId, brief.id);
    });
    await o.voer('exporteerVoorBpost', exporteer);
    const [bestand] = await o.proef.vraag<{ inhoud: string }>(
      'SELECT inhoud FROM uitvoerbestand WHERE effect_id = $1',
      [exporteer],
    );
    expect(bestand?.inhoud).toContain(
      ';2026-03-27;AANGETEKEND;De heer Karel De Backer;Molenweg 14 bus 2;3099 Heidebeke;;',
    );
    expect(
      await o.proef.vraag(
        'SELECT v.status FROM verzending v JOIN brief b ON b.id = v.brief_id WHERE b.onderwerp_id = $1',
        [besluitId],
      ),
    ).toEqual([{ status: 'geexporteerd' }]);
  });

  it('een brief die terugkwam, komt opnieuw in een bestand voor de post: met het nieuwe adres, de nieuwe dag en een eigen referentie', async () => {
    const { procedureId, dossierId, besluitId, effectId } = await legD01(o);
    await o.voer('drukBesluitbrief', effectId);
    const { poging, exporteer } = await o.proef.alsMotor(async (tx) => {
      const brief = await tx.brief.findFirstOrThrow({ where: { onderwerpId: besluitId } });
      await tx.brief.update({ where: { id: brief.id }, data: { status: 'vrijgegeven' } });
      await tx.verzending.create({
        data: {
          ...{ briefId: brief.id, dossierId, wijze: 'AANGETEKEND', status: 'teruggekeerd', aangebodenOp: new Date() },
          teruggekeerdOp: naarDb('2026-04-20'),
        },
      });
      const opnieuw = await tx.hernieuwdeKennisgeving.create({
        data: {
          ...{ briefId: brief.id, dossierId, volgnr: 2, reden: 'Het adres was fout.', wijze: 'AANGETEKEND' },
          ...{ bestemming: brief.bestemming, adres: ['Elders 2', '3000 Leuven'] },
          gemaaktOp: new Date('2026-04-20T22:30:00Z'),
        },
      });
      return { poging: opnieuw.id, exporteer: await plan(tx, 'exporteerVoorBpost', procedureId, opnieuw.id) };
    });
    await o.voer('exporteerVoorBpost', exporteer);
    await o.voer('exporteerVoorBpost', exporteer);
    const bestanden = await o.proef.vraag<{ inhoud: string }>(
      'SELECT inhoud FROM uitvoerbestand WHERE effect_id = $1',
      [exporteer],
    );
    expect(bestanden.map(({ inhoud }) => inhoud.split('\r\n')[1])).toEqual([
      `${poging};2026-04-21;AANGETEKEND;De heer Karel De Backer;Elders 2;3000 Leuven;;`,
    ]);
    expect(
      await o.proef.vraag(
        'SELECT v.status FROM verzending v JOIN brief b ON b.id = v.brief_id WHERE b.onderwerp_id = $1',
        [besluitId],
      ),
    ).toEqual([{ status: 'teruggekeerd' }]);
  });
});

describe('het einde van een sanctie', () => {
  it('vraagt de financiële dienst om weer volledig te betalen', async () => {
    const { dossierId, lijnIds } = await legD01(o);
    const { effectId, procedureId } = await o.proef.alsMotor(async (tx) => {
      const opvolging = await tx.opvolging.create({
        data: {
          dossierId,
          besluitlijnId: lijnIds[0]!,
          steun: 'LL2',
          maandbedragCent: 131420,
          van: naarDb('2026-03-09'),
          laatsteNazicht: naarDb('2026-03-26'),
        },
      });
      await openProcedure(tx, {
        soort: 'opvolging',
        onderwerpId: opvolging.id,
        dossierId,
        aanZet: 'werker',
        op: new Date(),
      });
      const procedure = await getProcedure(tx, 'opvolging', opvolging.id);
      return { procedureId: procedure.id, effectId: await plan(tx, 'hervatBetaling', procedure.id, lijnIds[0]!) };
    });
    await o.voer('hervatBetaling', effectId);
    await o.voer('hervatBetaling', effectId);
    expect(await o.proef.vraag('SELECT titel, rol FROM taak WHERE procedure_id = $1', [procedureId])).toEqual([
      { titel: 'Betaal de steun weer volledig: de sanctie is voorbij', rol: 'financieleDienst' },
    ]);
    expect(
      await o.proef.vraag(`SELECT gegevens FROM handeling WHERE soort = 'betaling.hervat' AND dossier_id = $1`, [
        dossierId,
      ]),
    ).toEqual([{ gegevens: { steun: 'LL2', maandbedragCent: 131420 } }]);
  });

  it('eindigt de dag na de laatste die de beslissing noemt, één keer en op haar dag', async () => {
    const { dossierId, lijnIds } = await legD01(o);
    const gemaakt = await o.proef.alsMotor(async (tx) => {
      const opvolging = await tx.opvolging.create({
        data: {
          ...{ dossierId, besluitlijnId: lijnIds[0]!, steun: 'AFS', maandbedragCent: 31_000 },
          ...{ van: naarDb('2026-03-09'), geplandEinde: naarDb('2026-08-31'), laatsteNazicht: naarDb('2026-03-26') },
        },
      });
      const procedureId = await openProcedure(tx, {
        ...{ soort: 'opvolging', onderwerpId: opvolging.id, dossierId, aanZet: 'werker', op: new Date() },
      });
      return { procedureId, effectId: await plan(tx, 'beeindigSteun', procedureId, opvolging.id) };
    });
    await o.voer('beeindigSteun', gemaakt.effectId);
    await o.voer('beeindigSteun', gemaakt.effectId);
    const [rij] = await o.proef.vraag(
      `SELECT v.tot::text, p.gesloten_op IS NOT NULL AS gesloten, (SELECT array_agg(titel) FROM taak WHERE procedure_id = p.id) AS taken,
         (SELECT count(*)::int FROM handeling h WHERE h.soort = 'steun.verstreken' AND h.onderwerp_id = v.id) AS keer
       FROM opvolging v JOIN procedure p ON p.onderwerp_id = v.id WHERE p.id = $1`,
      [gemaakt.procedureId],
    );
    expect(rij).toEqual({
      ...{ tot: '2026-08-31', gesloten: true, keer: 1 },
      taken: ['De steun is voorbij: betaal niet verder dan haar laatste dag'],
    });
  });
});
