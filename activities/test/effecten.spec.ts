import { MockActivityEnvironment } from '@temporalio/testing';
import type { Tx } from '@besluitpad/prisma';
import { getProcedure, naarDb, openProcedure, planEffect, volgendEffectnr } from '@besluitpad/prisma';
import type { DrukkerMetSlot } from '../src/brieven/drukker.js';
import { maakDrukker } from '../src/brieven/drukker.js';
import type { Activiteiten } from '../src/index.js';
import { createActivities, maakPostbode } from '../src/index.js';
import { BESLISSINGEN } from './beslissingen.js';
import type { Proefdatabank } from './databank.js';
import { maakProefdatabank } from './databank.js';
import type { Heidebeke } from './heidebeke.js';
import { richtHeidebekeIn } from './heidebeke.js';
import { IBAN, leesVoorbeeld, maakBesluit, maakDossier, maakZitting, veldenUit } from './proef.js';
import type { Proefmailserver } from './smtp.js';
import { maakMailserver } from './smtp.js';

let proef: Proefdatabank;
let drukker: DrukkerMetSlot;
let mail: Proefmailserver;
let huis: Heidebeke;
let activiteiten: Activiteiten;

beforeAll(async () => {
  proef = await maakProefdatabank();
  drukker = maakDrukker({ persen: 1 });
  mail = await maakMailserver();
  huis = await proef.alsMotor((tx) => richtHeidebekeIn(tx));
  const nietNodig = () => Promise.reject(new Error('deze toets wekt niets'));
  activiteiten = createActivities({
    db: proef.db,
    drukker,
    post: maakPostbode({ smtpUrl: mail.url, afzender: 'besluitpad@heidebeke.example', domein: 'heidebeke.example' }),
    wekker: { wek: nietNodig, lopende: () => (async function* () {})() },
  });
});
afterAll(async () => {
  await mail.sluit();
  await drukker.sluit();
  await proef.ruimOp();
});

type Naam =
  | 'drukOntvangstbewijs'
  | 'drukBesluitbrief'
  | 'exporteerVoorBpost'
  | 'schrijfBetaalbestand'
  | 'drukOproeping'
  | 'mailOproeping'
  | 'drukNotulen'
  | 'hervatBetaling';

const voer = (naam: Naam, effectId: string, attempt = 1) =>
  new MockActivityEnvironment({ attempt }).run(() => activiteiten[naam](effectId));

async function plan(tx: Tx, effect: Naam, procedureId: string, onderwerpId: string): Promise<string> {
  const volgnr = await volgendEffectnr(tx, procedureId, 1, effect);
  await planEffect(tx, { procedureId, ronde: 1, effect, onderwerpId, volgnr });
  return (await tx.effect.findFirstOrThrow({ where: { procedureId, effect, volgnr } })).id;
}

const stand = async (effectId: string) => {
  const [rij] = await proef.vraag<{ status: string; fout: string | null; taak: string | null }>(
    `SELECT e.status, e.fout, t.titel AS taak FROM effect e LEFT JOIN taak t ON t.sleutel = 'effect/' || e.id WHERE e.id = $1`,
    [effectId],
  );
  return rij!;
};

let teller = 0;
/** The file of D01 once more, under its own number. */
async function legD01(opties: { velden?: object; verzenddatum?: string } = {}) {
  teller += 1;
  const voorbeeld = {
    ...leesVoorbeeld('toekenning_leefloon'),
    referentie: `HB-2026-1${String(teller).padStart(3, '0')}`,
  };
  const d01 = BESLISSINGEN[0]!;
  return proef.alsMotor(async (tx) => {
    const dossier = await maakDossier(tx, voorbeeld, {
      ontvangenOp: '2026-03-09',
      beslisUiterlijk: '2026-04-08',
      hoorrechtGemeldOp: '2026-03-09',
      lijnen: d01.gevraagd,
    });
    const velden = { ...veldenUit('toekenning_leefloon', voorbeeld), ...d01.velden, ...opties.velden };
    const besluit = await maakBesluit(tx, dossier, {
      datum: '2026-03-26',
      punt: teller,
      verzenddatum: opties.verzenddatum,
      soort: 'toekenning_leefloon',
      velden,
      lijnen: d01.lijnen,
    });
    return { ...dossier, ...besluit };
  });
}

describe('het ontvangstbewijs', () => {
  const voorbeeld = leesVoorbeeld('ontvangstbewijs');
  let effectId: string;
  let procedureId: string;

  beforeAll(async () => {
    await proef.vraag(`INSERT INTO klok_stand (nu) VALUES ('2026-03-09T10:00:00Z')`);
    effectId = await proef.alsMotor(async (tx) => {
      await maakZitting(tx, '2026-03-26');
      await maakZitting(tx, '2026-04-09');
      const ontvangst = { afspraak: voorbeeld['afspraak'], papieren: voorbeeld['papieren'] };
      const dossier = await maakDossier(tx, voorbeeld, {
        ontvangenOp: '2026-03-09',
        beslisUiterlijk: '2026-04-08',
        registernummer: '2026/0231',
        lijnen: [{ spoor: 'MI', steun: 'LL2', gegevens: { ontvangst } }],
      });
      procedureId = dossier.aanvraagProcedureId;
      return plan(tx, 'drukOntvangstbewijs', procedureId, dossier.aanvraagId);
    });
    await voer('drukOntvangstbewijs', effectId);
  });

  it('zegt wat D01 op de dag zelf moet weten', async () => {
    expect(await stand(effectId)).toEqual({ status: 'gedaan', fout: null, taak: null });
    const [brief] = await proef.vraag<{ invoer: object }>(
      `SELECT invoer FROM brief WHERE procedure_id = $1 AND soort = 'ontvangstbewijs'`,
      [procedureId],
    );
    expect(brief?.invoer).toEqual(voorbeeld);
  });

  it('gaat met het aanvraagformulier naar de balie, en het onthaal weet het', async () => {
    expect(
      await proef.vraag('SELECT soort, status, kanaal FROM brief WHERE procedure_id = $1 ORDER BY soort', [
        procedureId,
      ]),
    ).toEqual([
      { soort: 'aanvraagformulier', status: 'vrijgegeven', kanaal: 'AFGIFTE_ONTVANGSTBEWIJS' },
      { soort: 'ontvangstbewijs', status: 'vrijgegeven', kanaal: 'AFGIFTE_ONTVANGSTBEWIJS' },
    ]);
    expect(
      await proef.vraag('SELECT titel, rol, uiterlijk::text FROM taak WHERE procedure_id = $1', [procedureId]),
    ).toEqual([{ titel: 'Geef het ontvangstbewijs af', rol: 'onthaal', uiterlijk: '2026-03-09' }]);
    expect(await proef.vraag('SELECT mijlpaal FROM mijlpaal WHERE procedure_id = $1', [procedureId])).toEqual([
      { mijlpaal: 'ontvangen' },
    ]);
  });

  it('komt er één keer, ook als het twee keer gevraagd wordt', async () => {
    await voer('drukOntvangstbewijs', effectId);
    const [rij] = await proef.vraag<{ n: number }>('SELECT count(*)::int AS n FROM brief WHERE procedure_id = $1', [
      procedureId,
    ]);
    expect(rij?.n).toBe(2);
  });
});

describe('een brief die op een andere dag vertrekt', () => {
  it('is een nieuwe versie met een nieuwe beroepsdatum, ook na de handtekeningen', async () => {
    const { besluitId, procedureId, dossierId, effectId } = await legD01({ verzenddatum: '2026-03-27' });
    await voer('drukBesluitbrief', effectId);
    const tweede = await proef.alsMotor(async (tx) => {
      const brief = await tx.brief.findFirstOrThrow({ where: { onderwerpId: besluitId } });
      await tx.brief.update({ where: { id: brief.id }, data: { status: 'vrijgegeven' } });
      await tx.verzending.create({
        data: { briefId: brief.id, dossierId, wijze: 'AANGETEKEND', aangebodenOp: new Date() },
      });
      await tx.besluitVerzenddatum.create({
        data: { besluitId, dossierId, volgnr: 2, datum: naarDb('2026-03-30'), reden: 'de post was al weg' },
      });
      return plan(tx, 'drukBesluitbrief', procedureId, besluitId);
    });
    await voer('drukBesluitbrief', tweede);
    expect(
      await proef.vraag(
        `SELECT versie, status, briefdatum::text, invoer->'beroep'->>'uiterlijk' AS beroep FROM brief WHERE onderwerp_id = $1 ORDER BY versie`,
        [besluitId],
      ),
    ).toEqual([
      { versie: 1, status: 'vervangen', briefdatum: '2026-03-27', beroep: '2026-06-29' },
      { versie: 2, status: 'ontwerp', briefdatum: '2026-03-30', beroep: '2026-06-30' },
    ]);
    const open = await proef.vraag('SELECT rol FROM taak WHERE procedure_id = $1 AND klaar_op IS NULL ORDER BY rol', [
      procedureId,
    ]);
    expect(open).toEqual([{ rol: 'algemeenDirecteur' }, { rol: 'voorzitter' }]);
  });

  it('komt er niet meer als de vorige al vertrokken is', async () => {
    const { besluitId, procedureId, dossierId, effectId } = await legD01();
    await voer('drukBesluitbrief', effectId);
    const tweede = await proef.alsMotor(async (tx) => {
      const brief = await tx.brief.findFirstOrThrow({ where: { onderwerpId: besluitId } });
      await tx.brief.update({ where: { id: brief.id }, data: { status: 'vrijgegeven' } });
      await tx.verzending.create({
        data: { briefId: brief.id, dossierId, wijze: 'AANGETEKEND', aangebodenOp: new Date(), status: 'geexporteerd' },
      });
      return plan(tx, 'drukBesluitbrief', procedureId, besluitId);
    });
    await voer('drukBesluitbrief', tweede);
    expect((await stand(tweede)).fout).toBe('Deze brief is al vertrokken: er komt geen nieuwe versie meer van.');
  });

  it('vertrekt zonder afspraak op de eerste werkdag na de zitting', async () => {
    const { besluitId, effectId } = await legD01();
    await voer('drukBesluitbrief', effectId);
    expect(await proef.vraag('SELECT briefdatum::text FROM brief WHERE onderwerp_id = $1', [besluitId])).toEqual([
      { briefdatum: '2026-03-27' },
    ]);
  });
});

describe('wat niet kan lukken', () => {
  it('wordt mislukt met een taak, zonder iets van de persoon', async () => {
    const { besluitId, effectId } = await legD01({ velden: { waaromKort: undefined } });
    await voer('drukBesluitbrief', effectId);
    expect(await stand(effectId)).toEqual({
      status: 'mislukt',
      fout: 'De tekst van de brief bij dit besluit is niet volledig: velden.waaromKort.',
      taak: 'Dit lukte niet: drukBesluitbrief',
    });
    expect(await proef.vraag('SELECT 1 FROM brief WHERE onderwerp_id = $1', [besluitId])).toEqual([]);
  });

  it('noemt een ontbrekende vermelding niet per ongeluk goed: de databank laat zo een brief niet vertrekken', async () => {
    const { besluitId, effectId } = await legD01();
    await voer('drukBesluitbrief', effectId);
    await proef.vraag(
      `DELETE FROM brief_vermelding x USING brief b WHERE b.id = x.brief_id AND b.onderwerp_id = $1 AND x.code = 'M3'`,
      [besluitId],
    );
    await expect(
      proef.alsMotor((tx) =>
        tx.brief.updateMany({ where: { onderwerpId: besluitId }, data: { status: 'vrijgegeven' } }),
      ),
    ).rejects.toThrow('verplichte vermelding M3 ontbreekt');
  });
});

describe('het geld en de post van een beslissing', () => {
  it('gaat één keer naar de bank, met de vrijgegeven overschrijvingen en niets anders', async () => {
    const { procedureId, dossierId, besluitId, lijnIds } = await legD01();
    const effectId = await proef.alsMotor(async (tx) => {
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
    await voer('schrijfBetaalbestand', effectId);
    await voer('schrijfBetaalbestand', effectId);
    expect(
      await proef.vraag('SELECT periode, status FROM betaling WHERE procedure_id = $1 ORDER BY periode', [procedureId]),
    ).toEqual([
      { periode: '2026-03', status: 'opdracht' },
      { periode: '2026-04', status: 'te_geven' },
    ]);
    const bestanden = await proef.vraag<{ soort: string; inhoud: string }>(
      'SELECT soort, inhoud FROM uitvoerbestand WHERE effect_id = $1',
      [effectId],
    );
    expect(bestanden.map((b) => b.soort)).toEqual(['pain.001']);
    expect(bestanden[0]!.inhoud).toContain('<CtrlSum>975.05</CtrlSum>');
    const leeg = await proef.alsMotor((tx) => plan(tx, 'schrijfBetaalbestand', procedureId, besluitId));
    await voer('schrijfBetaalbestand', leeg);
    expect((await stand(leeg)).status).toBe('mislukt');
  });

  it('een vrijgegeven aangetekende brief komt in een bestand voor de post', async () => {
    const { procedureId, dossierId, besluitId, effectId } = await legD01();
    await voer('drukBesluitbrief', effectId);
    const exporteer = await proef.alsMotor(async (tx) => {
      const brief = await tx.brief.findFirstOrThrow({ where: { onderwerpId: besluitId } });
      await tx.brief.update({ where: { id: brief.id }, data: { status: 'vrijgegeven' } });
      await tx.verzending.create({
        data: { briefId: brief.id, dossierId, wijze: 'AANGETEKEND', aangebodenOp: new Date() },
      });
      return plan(tx, 'exporteerVoorBpost', procedureId, brief.id);
    });
    await voer('exporteerVoorBpost', exporteer);
    const [bestand] = await proef.vraag<{ inhoud: string }>('SELECT inhoud FROM uitvoerbestand WHERE effect_id = $1', [
      exporteer,
    ]);
    expect(bestand?.inhoud).toContain(
      ';2026-03-27;AANGETEKEND;De heer Karel De Backer;Molenweg 14 bus 2;3099 Heidebeke;;',
    );
    expect(
      await proef.vraag(
        'SELECT v.status FROM verzending v JOIN brief b ON b.id = v.brief_id WHERE b.onderwerp_id = $1',
        [besluitId],
      ),
    ).toEqual([{ status: 'geexporteerd' }]);
  });
});

describe('de vergadering', () => {
  let zittingId: string;
  let procedureId: string;

  beforeAll(async () => {
    await proef.alsMotor(async (tx) => {
      const zitting = await maakZitting(tx, '2026-06-18', 'gewoon', 'opgeroepen');
      zittingId = zitting.id;
      procedureId = await openProcedure(tx, {
        soort: 'zitting',
        onderwerpId: zittingId,
        dossierId: null,
        aanZet: 'secretaris',
        op: new Date('2026-06-01T08:00:00Z'),
      });
      const { dossierId, aanvraagId } = await maakDossier(
        tx,
        { ...leesVoorbeeld('verdaging_voorschot'), referentie: 'HB-2026-2001' },
        { ontvangenOp: '2026-06-01', beslisUiterlijk: '2026-07-01', lijnen: [{ spoor: 'MI', steun: 'LL2' }] },
      );
      const auteur = await tx.gebruiker.findFirstOrThrow({ where: { rollen: { has: 'maatschappelijkWerker' } } });
      const verslag = await tx.verslag.create({
        data: { dossierId, aanvraagId, versie: 1, inhoud: {}, opstellerId: auteur.id },
      });
      const voorstel = await tx.voorstel.create({
        data: {
          dossierId,
          aanvraagId,
          ronde: 1,
          versie: 1,
          verslagId: verslag.id,
          motivering: 'De heer Aerts werkt als zelfstandige.\n\nZijn balans is voorlopig.',
          opstellerId: auteur.id,
        },
      });
      const lijn = await tx.aanvraaglijn.findFirstOrThrow({ where: { aanvraagId } });
      await tx.voorstellijn.create({
        data: {
          dossierId,
          voorstelId: voorstel.id,
          aanvraaglijnId: lijn.id,
          volgnr: 1,
          besluit: 'TOEKENNING',
          tekst: 'Toekenning van een leefloon.',
          gegevens: {},
        },
      });
      const punt = await tx.agendapunt.create({
        data: {
          zittingId,
          dossierId,
          aanvraagId,
          voorstelId: voorstel.id,
          volgnr: 1,
          groep: 'bespreking',
          soort: 'voorstel',
          titel: 'Leefloon, Bert Aerts',
        },
      });
      await tx.stem.create({ data: { agendapuntId: punt.id, dossierId, lidId: huis.leden[3]!.id, stem: 'gewraakt' } });
    });
  });

  it('stuurt elk lid een eigen bundel, zonder het dossier waarin het lid een belang heeft', async () => {
    const effectId = await proef.alsMotor((tx) => plan(tx, 'drukOproeping', procedureId, zittingId));
    await voer('drukOproeping', effectId);
    expect(await stand(effectId)).toEqual({ status: 'gedaan', fout: null, taak: null });
    const bundels = await proef.vraag<{ bestemming: string; inzage: string; kanaal: string }>(
      `SELECT bestemming, kanaal, invoer->'punten'->0->>'inzage' AS inzage FROM brief WHERE onderwerp_id = $1 AND soort = 'oproeping' ORDER BY bestemming`,
      [zittingId],
    );
    expect(bundels).toHaveLength(9);
    expect(bundels.filter((b) => b.inzage === 'belang').map((b) => b.bestemming)).toEqual([huis.leden[3]!.naam]);
    expect(new Set(bundels.map((b) => b.kanaal))).toEqual(new Set(['INTERN']));
  });

  it('een lid leest alleen de eigen bundel, en alleen tot de zitting gesloten is', async () => {
    const lid = await proef.alsMotor((tx) => tx.gebruiker.findFirstOrThrow({ where: { naam: 'Ann Claeys' } }));
    const lees = () =>
      proef.db.withActor({ gebruikerId: lid.id, rollen: ['comitelid'], doel: 'zitting' }, (tx) =>
        tx.brief.findMany({ where: { soort: 'oproeping' }, select: { bestemming: true } }),
      );
    expect(await lees()).toEqual([{ bestemming: 'Ann Claeys' }]);
    await proef.vraag(`UPDATE zitting SET fase = 'gesloten' WHERE id = $1`, [zittingId]);
    expect(await lees()).toEqual([]);
    await proef.vraag(`UPDATE zitting SET fase = 'opgeroepen' WHERE id = $1`, [zittingId]);
  });

  const mailAan = (naam: string) =>
    proef.alsMotor((tx) => plan(tx, 'mailOproeping', procedureId, huis.leden.find((l) => l.naam === naam)!.id));

  it('de mail zegt dat de agenda klaarstaat en niets over iemand, en vertrekt één keer', async () => {
    const effectId = await mailAan('Ann Claeys');
    await voer('mailOproeping', effectId);
    await voer('mailOproeping', effectId);
    expect(mail.mails).toHaveLength(1);
    expect(mail.mails[0]).toContain('Subject: Agenda van de zitting van 18 juni 2026');
    expect(mail.mails[0]).toContain(`Message-ID: <${effectId}@heidebeke.example>`);
    expect(mail.mails[0]).not.toMatch(/Aerts|HB-2026/);
  });

  it('een mail waarvan niemand weet of hij vertrok, wordt onzeker met een taak en vertrekt nooit blind opnieuw', async () => {
    mail.zet('afbreken');
    const effectId = await mailAan('Bart Dewulf');
    await voer('mailOproeping', effectId);
    expect(await stand(effectId)).toMatchObject({
      status: 'onzeker',
      taak: 'Kijk na of dit vertrokken is: mailOproeping',
    });
    const verstuurd = mail.mails.length;
    mail.zet('aannemen');
    await voer('mailOproeping', effectId);
    expect(mail.mails).toHaveLength(verstuurd);
  });

  it('een poging die midden in het versturen stierf, wordt niet herhaald', async () => {
    const effectId = await mailAan('Carla Jacobs');
    await proef.vraag(
      `UPDATE effect SET status = 'bezig', poging = 1, lease_tot = now() - interval '1 second' WHERE id = $1`,
      [effectId],
    );
    const verstuurd = mail.mails.length;
    await voer('mailOproeping', effectId);
    expect(mail.mails).toHaveLength(verstuurd);
    expect(await stand(effectId)).toMatchObject({ status: 'onzeker', fout: 'afgebroken' });
  });

  it('een lid zonder mailadres geeft een taak en geen fout zonder einde', async () => {
    const effectId = await mailAan('Hugo Pauwels');
    await voer('mailOproeping', effectId);
    expect(await stand(effectId)).toEqual({
      status: 'mislukt',
      fout: 'geen_mailadres',
      taak: 'Dit lukte niet: mailOproeping',
    });
  });

  it('de notulen noemen de stemmen bij naam en sluiten de zitting af', async () => {
    const effectId = await proef.alsMotor(async (tx) => {
      const punt = await tx.agendapunt.findFirstOrThrow({ where: { zittingId } });
      await tx.agendapunt.update({
        where: { id: punt.id },
        data: { status: 'beslist', zittend: 9, vereist: 5, aanwezig: 8, gewraakt: 1, ja: 5, nee: 2, onthouding: 0 },
      });
      for (const [i, lid] of huis.leden.entries()) {
        await tx.aanwezigheid.create({
          data: { zittingId, lidId: lid.id, status: i === 8 ? 'verontschuldigd' : 'aanwezig' },
        });
        if (i !== 3 && i !== 8)
          await tx.stem.create({
            data: {
              agendapuntId: punt.id,
              dossierId: punt.dossierId,
              lidId: lid.id,
              stem: i < 3 || i > 5 ? 'ja' : 'nee',
            },
          });
      }
      await tx.zitting.update({
        where: { id: zittingId },
        data: {
          fase: 'gesloten',
          geopendOp: new Date('2026-06-18T17:00:00Z'),
          geslotenOp: new Date('2026-06-18T18:45:00Z'),
        },
      });
      return plan(tx, 'drukNotulen', procedureId, zittingId);
    });
    await voer('drukNotulen', effectId);
    expect(await stand(effectId)).toEqual({ status: 'gedaan', fout: null, taak: null });
    const [notulen] = await proef.vraag<{ invoer: Record<string, unknown> }>(
      `SELECT invoer FROM brief WHERE onderwerp_id = $1 AND soort = 'notulen'`,
      [zittingId],
    );
    expect(notulen?.invoer).toMatchObject({
      referentie: 'BCSD 18/06/2026',
      geopendOm: '19 uur',
      geslotenOm: '20.45 uur',
      voorzitter: 'Lieve Vandersmissen',
      notulist: 'Mia Peeters',
      afwezig: [{ naam: 'Hugo Pauwels', verontschuldigd: true }],
      punten: [
        {
          toelichting: ['De heer Aerts werkt als zelfstandige.', 'Zijn balans is voorlopig.'],
          verlietenDeZaal: ['Carla Jacobs'],
          aanwezigVoorPunt: 7,
          uitslag: { soort: 'gestemd', aangenomen: true },
          besluit: ['Toekenning van een leefloon.'],
        },
      ],
    });
    expect(
      await proef.vraag('SELECT gesloten_op IS NOT NULL AS gesloten FROM procedure WHERE id = $1', [procedureId]),
    ).toEqual([{ gesloten: true }]);
  });
});

describe('het einde van een sanctie', () => {
  it('vraagt de financiële dienst om weer volledig te betalen', async () => {
    const { dossierId, lijnIds } = await legD01();
    const { effectId, procedureId } = await proef.alsMotor(async (tx) => {
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
    await voer('hervatBetaling', effectId);
    await voer('hervatBetaling', effectId);
    expect(await proef.vraag('SELECT titel, rol FROM taak WHERE procedure_id = $1', [procedureId])).toEqual([
      { titel: 'Betaal het leefloon weer volledig: de sanctie is voorbij', rol: 'financieleDienst' },
    ]);
    expect(
      await proef.vraag(`SELECT gegevens FROM handeling WHERE soort = 'betaling.hervat' AND dossier_id = $1`, [
        dossierId,
      ]),
    ).toEqual([{ gegevens: { steun: 'LL2', maandbedragCent: 131420 } }]);
  });
});
