import { naarDb, openProcedure } from '@besluitpad/prisma';
import { maakOpstelling, plan, type Opstelling } from './opstelling.js';
import { leesVoorbeeld, maakDossier, maakZitting } from './proef.js';
import { eindigVervanging, noteerVerloop, sluitMetStemmen, vervang, VERTELD } from './notulenproef.js';

let o: Opstelling;
beforeAll(async () => {
  o = await maakOpstelling();
});
afterAll(() => o.ruimOp());

describe('de vergadering', () => {
  let zittingId: string;
  let procedureId: string;

  beforeAll(async () => {
    await o.proef.alsMotor(async (tx) => {
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
      await tx.stem.create({
        data: { agendapuntId: punt.id, dossierId, lidId: o.huis.leden[3]!.id, stem: 'gewraakt' },
      });
      const uur = { dossierId, aanvraagId, zittingId, plaats: 'raadzaal', uitgenodigdOp: naarDb('2026-06-08') };
      await tx.hoorzitting.create({ data: { ...uur, uur: '19:30', wie: 'werker', aanleiding: 'Vertrouwelijk.' } });
      await tx.hoorzitting.create({ data: { ...uur, uur: '19:15' } });
    });
  });

  it('stuurt elk lid een eigen bundel, zonder het dossier waarin het lid een belang heeft', async () => {
    const effectId = await o.proef.alsMotor((tx) => plan(tx, 'drukOproeping', procedureId, zittingId));
    await o.voer('drukOproeping', effectId);
    expect(await o.stand(effectId)).toEqual({ status: 'gedaan', fout: null, taak: null });
    const bundels = await o.proef.vraag<{ bestemming: string; inzage: string; kanaal: string }>(
      `SELECT bestemming, kanaal, invoer->'punten'->0->>'inzage' AS inzage FROM brief WHERE onderwerp_id = $1 AND soort = 'oproeping' ORDER BY bestemming`,
      [zittingId],
    );
    expect(bundels).toHaveLength(9);
    expect(bundels.filter((b) => b.inzage === 'belang').map((b) => b.bestemming)).toEqual([o.huis.leden[3]!.naam]);
    expect(new Set(bundels.map((b) => b.kanaal))).toEqual(new Set(['INTERN']));
  });

  it('noemt in de oproeping op welk uur de cliënt en de werker gehoord worden, niet aan wie belang heeft', async () => {
    const bundels = await o.proef.vraag<{ bestemming: string; horen: unknown }>(
      "SELECT DISTINCT bestemming, invoer -> 'horen' AS horen FROM brief WHERE onderwerp_id = $1 AND soort = 'oproeping'",
      [zittingId],
    );
    const belang = o.huis.leden[3]!.naam;
    const uren = [
      { uur: '19.15 uur', wie: 'client', punt: 1, dossier: 'HB-2026-2001' },
      { uur: '19.30 uur', wie: 'werker', punt: 1, dossier: 'HB-2026-2001' },
    ];
    expect(bundels.length).toBeGreaterThan(1);
    for (const { bestemming, horen } of bundels) expect(horen).toEqual(bestemming === belang ? null : uren);
  });

  it('een lid leest alleen de eigen bundel, en alleen tot de zitting gesloten is', async () => {
    const lid = await o.proef.alsMotor((tx) => tx.gebruiker.findFirstOrThrow({ where: { naam: 'Ann Claeys' } }));
    const lees = () =>
      o.proef.db.withActor({ gebruikerId: lid.id, rollen: ['comitelid'], doel: 'zitting' }, (tx) =>
        tx.brief.findMany({ where: { soort: 'oproeping' }, select: { bestemming: true } }),
      );
    expect(await lees()).toEqual([{ bestemming: 'Ann Claeys' }]);
    await o.proef.vraag(`UPDATE zitting SET fase = 'gesloten' WHERE id = $1`, [zittingId]);
    expect(await lees()).toEqual([]);
    await o.proef.vraag(`UPDATE zitting SET fase = 'opgeroepen' WHERE id = $1`, [zittingId]);
  });

  const mailAan = (naam: string) =>
    o.proef.alsMotor((tx) => plan(tx, 'mailOproeping', procedureId, o.huis.leden.find((l) => l.naam === naam)!.id));

  it('de mail zegt dat de agenda klaarstaat en niets over iemand, en vertrekt één keer', async () => {
    const effectId = await mailAan('Ann Claeys');
    await o.voer('mailOproeping', effectId);
    await o.voer('mailOproeping', effectId);
    expect(o.mail.mails).toHaveLength(1);
    expect(o.mail.mails[0]).toContain('Subject: Agenda van de zitting van 18 juni 2026');
    expect(o.mail.mails[0]).toContain(`Message-ID: <${effectId}@heidebeke.example>`);
    expect(o.mail.mails[0]).not.toMatch(/Aerts|HB-2026/);
  });

  it('R-COM-03: een plaatsvervanger krijgt een eigen oproeping en een eigen mail', async () => {
    const wie = await o.proef.alsMotor((tx) => vervang(tx, zittingId, o.huis.leden[8]!.id));
    for (const effect of ['drukOproeping', 'mailOproeping'] as const)
      await o.voer(effect, await o.proef.alsMotor((tx) => plan(tx, effect, procedureId, wie)));
    const eigen = "SELECT soort, kanaal FROM brief WHERE onderwerp_id = $1 AND bestemming = 'Ine Vervangt'";
    expect(await o.proef.vraag(eigen, [zittingId])).toEqual([{ soort: 'oproeping', kanaal: 'INTERN' }]);
    expect(o.mail.mails.at(-1)).toContain('ine@voorbeeld.be');
    await o.proef.alsMotor((tx) => eindigVervanging(tx, zittingId));
  });

  it('een mail waarvan niemand weet of hij vertrok, wordt onzeker met een taak en vertrekt nooit blind opnieuw', async () => {
    o.mail.zet('afbreken');
    const effectId = await mailAan('Bart Dewulf');
    await o.voer('mailOproeping', effectId);
    expect(await o.stand(effectId)).toMatchObject({
      status: 'onzeker',
      taak: 'Kijk na of dit vertrokken is: mailOproeping',
    });
    const verstuurd = o.mail.mails.length;
    o.mail.zet('aannemen');
    await o.voer('mailOproeping', effectId);
    expect(o.mail.mails).toHaveLength(verstuurd);
  });

  it('een poging die midden in het versturen stierf, wordt niet herhaald', async () => {
    const effectId = await mailAan('Carla Jacobs');
    await o.proef.vraag(
      `UPDATE effect SET status = 'bezig', poging = 1, lease_tot = now() - interval '1 second' WHERE id = $1`,
      [effectId],
    );
    const verstuurd = o.mail.mails.length;
    await o.voer('mailOproeping', effectId);
    expect(o.mail.mails).toHaveLength(verstuurd);
    expect(await o.stand(effectId)).toMatchObject({ status: 'onzeker', fout: 'afgebroken' });
  });

  it('een lid zonder mailadres geeft een taak en geen fout zonder einde', async () => {
    const effectId = await mailAan('Hugo Pauwels');
    await o.voer('mailOproeping', effectId);
    expect(await o.stand(effectId)).toEqual({
      status: 'mislukt',
      fout: 'geen_mailadres',
      taak: 'Dit lukte niet: mailOproeping',
    });
  });

  it('R-COM-10: een punt dat een lid indiende, staat in de oproeping en met zijn uitkomst in de notulen', async () => {
    const [lid] = o.huis.leden;
    await o.proef.alsMotor((tx) =>
      tx.ledenpunt.create({
        data: {
          ...{ zittingId, volgnr: 1, lidId: lid!.id, titel: 'Advies energie', voorstel: 'Behoud de toelage.' },
          ingediendOp: new Date('2026-06-08T08:00:00Z'),
        },
      }),
    );
    const effectId = await o.proef.alsMotor((tx) => plan(tx, 'drukOproeping', procedureId, zittingId));
    await o.voer('drukOproeping', effectId);
    const rijen = await o.proef.vraag(
      `SELECT DISTINCT invoer -> 'ledenpunten' AS punten FROM brief WHERE onderwerp_id = $1 AND soort = 'oproeping' AND status <> 'vervangen'`,
      [zittingId],
    );
    expect(rijen).toEqual([{ punten: [{ nummer: 'L1', titel: 'Advies energie', lid: lid!.naam }] }]);
    await o.proef.vraag(
      `UPDATE ledenpunt SET uitkomst = 'aangenomen', verslag = 'Eenparig.', afgehandeld_op = now() WHERE zitting_id = $1`,
      [zittingId],
    );
  });

  it('de besluitenlijst zegt wat beslist is en hoeveel leden voor en tegen stemden, van niemand hoe', async () => {
    const lijstId = await o.proef.alsMotor(async (tx) => {
      await sluitMetStemmen(tx, zittingId, o.huis.leden);
      return plan(tx, 'drukBesluitenlijst', procedureId, zittingId);
    });
    await o.voer('drukBesluitenlijst', lijstId);
    expect(await o.stand(lijstId)).toEqual({ status: 'gedaan', fout: null, taak: null });
    const [lijst] = await o.proef.vraag<{ invoer: Record<string, unknown> }>(
      `SELECT invoer FROM brief WHERE onderwerp_id = $1 AND soort = 'besluitenlijst'`,
      [zittingId],
    );
    expect(lijst?.invoer).toMatchObject({
      ...{ referentie: 'BCSD 18/06/2026', ledenMetStem: 9, aanwezig: 8 },
      punten: [
        {
          uitslag: { soort: 'aangenomen', gewijzigd: false, ja: 5, nee: 2, onthouding: 0 },
          besluit: ['Toekenning van een leefloon.'],
        },
      ],
    });
    expect(JSON.stringify(lijst?.invoer)).not.toContain('Carla Jacobs');
  });

  it('R-COM-05: de lijst van een subcomité draagt zijn naam, ook voor wie ze bewaart', async () => {
    const lijstId = await o.proef.alsMotor(async (tx) => {
      const gegevens = { naam: 'Dringende steun', grondslag: 'proef', bevoegdheid: 'proef', van: naarDb('2026-01-01') };
      const { id: subcomiteId } = await tx.subcomite.create({ data: gegevens });
      const zetel = (lidId: string, i: number) => ({ subcomiteId, lidId, voorzitter: i === 0, raadslid: i === 0 });
      await tx.subcomiteLid.createMany({ data: o.huis.leden.map(({ id }, i) => zetel(id, i)) });
      await tx.zitting.update({ where: { id: zittingId }, data: { subcomiteId } });
      return plan(tx, 'drukBesluitenlijst', procedureId, zittingId);
    });
    await o.voer('drukBesluitenlijst', lijstId);
    await o.proef.vraag('UPDATE zitting SET subcomite_id = NULL WHERE id = $1', [zittingId]);
    const lijsten = await o.proef.vraag(
      `SELECT bestemming, invoer ->> 'referentie' AS referentie, invoer -> 'vergadering' ->> 'subcomite' AS subcomite FROM brief
       WHERE onderwerp_id = $1 AND soort = 'besluitenlijst' ORDER BY versie`,
      [zittingId],
    );
    expect(lijsten).toEqual([
      { bestemming: 'Bijzonder comité voor de sociale dienst', referentie: 'BCSD 18/06/2026', subcomite: null },
      {
        bestemming: 'Subcomité Dringende steun',
        referentie: 'BCSD 18/06/2026, subcomité Dringende steun',
        subcomite: 'Dringende steun',
      },
    ]);
  });

  it('R-COM-14, R-COM-18: de notulen noemen de stemmen bij naam en sluiten de zitting af', async () => {
    const effectId = await o.proef.alsMotor(async (tx) => {
      await noteerVerloop(tx, zittingId, o.huis.leden[0]!.id);
      return plan(tx, 'drukNotulen', procedureId, zittingId);
    });
    await o.voer('drukNotulen', effectId);
    expect(await o.stand(effectId)).toEqual({ status: 'gedaan', fout: null, taak: null });
    const [notulen] = await o.proef.vraag<{ invoer: Record<string, unknown> }>(
      `SELECT invoer FROM brief WHERE onderwerp_id = $1 AND soort = 'notulen'`,
      [zittingId],
    );
    expect(notulen?.invoer).toMatchObject({
      referentie: 'BCSD 18/06/2026',
      geopendOm: '19 uur',
      geslotenOm: '20.45 uur',
      ...{ voorzitter: 'Lieve Vandersmissen', notulist: 'Mia Peeters', aanwezigBijOpening: 8 },
      ledenpunten: [{ nummer: 'L1', voorstel: ['Behoud de toelage.'], uitkomst: 'aangenomen', verslag: ['Eenparig.'] }],
      afwezig: [{ naam: 'Hugo Pauwels', verontschuldigd: true }],
      bijstand: [{ naam: 'Jan Mee', lid: 'Lieve Vandersmissen' }],
      bewegingen: [
        { wat: 'buiten', om: '19.40 uur', digitaal: false },
        { wat: 'terug', om: '19.55 uur', digitaal: true },
      ],
      ...VERTELD,
      vrij: ['De voorzitter dankt de dienst.', 'Volgende keer in de raadzaal.'],
      punten: [
        {
          toelichting: ['De heer Aerts werkt als zelfstandige.', 'Zijn balans is voorlopig.'],
          ...{ verlietenDeZaal: ['Carla Jacobs'], gehoord: 'De cliënt werd om 19.20 uur voor dit punt gehoord.' },
          aanwezigVoorPunt: 7,
          vrij: ['Het comité vraagt naar de balans.'],
          gasten: ['De cliënt, gehoord, van 19.15 uur tot 19.30 uur', 'An Steun, vertrouwenspersoon van een lid'],
          uitslag: { soort: 'gestemd', aangenomen: true },
          besluit: ['Toekenning van een leefloon.'],
        },
      ],
    });
    expect(
      await o.proef.vraag('SELECT gesloten_op IS NOT NULL AS gesloten FROM procedure WHERE id = $1', [procedureId]),
    ).toEqual([{ gesloten: true }]);
  });

  it('wie de besluitenlijst moet tekenen, houdt daarvoor een taak nadat de zitting afgesloten is', async () => {
    const taken = await o.proef.vraag(
      `SELECT rol, titel FROM taak WHERE procedure_id = $1 AND soort = 'brief.ondertekenen' AND klaar_op IS NULL ORDER BY rol`,
      [procedureId],
    );
    const titel = 'Onderteken de besluitenlijst van 18/06/2026';
    expect(taken).toEqual(['algemeenDirecteur', 'voorzitter'].map((rol) => ({ rol, titel })));
  });
});
