import { getProcedure, MOTOR, sluitProcedure } from '@besluitpad/prisma';
import { probleem } from '../../test/proefApp.js';
import { metProefComite, stemmen, type Punt } from '../../test/proefcomite.js';
import { schendingen } from '../../test/proefocmw.js';
import { hulplijn, maakRijp, verdaaglijn } from '../../test/proefrijp.js';

const c = metProefComite();
afterEach(async () => expect(await schendingen(c.proef.databank)).toEqual([]));

const allen = 'jjjjjjjjj';
const vraag = <T extends object>(sql: string, ...waarden: unknown[]) => c.proef.databank.vraag<T>(sql, waarden);
const punten = async (id: string) => ((await c.get(`/zittingen/${id}`)).lichaam as { punten: Punt[] }).punten;
const stem = (id: string, puntId: string, tekst = allen, rest: object = { uitkomst: 'zoals_voorgesteld' }) =>
  c.doe(id, `/agendapunten/${puntId}/stemming`, { stemmen: stemmen(c.leden, tekst), ...rest });
const sluit = (id: string) => c.doe(id, `/zittingen/${id}/sluiten`, {});
const open = async (id: string, dag: string, aanwezig = 9) => {
  await c.klok(`${dag}T17:30:00Z`);
  expect(await c.doe(id, `/zittingen/${id}/openen`, { aanwezig: c.leden.slice(0, aanwezig) })).toMatchObject({
    status: 200,
  });
};
const klokken = (procedureId: string) =>
  vraag('SELECT soort, gestopt_op::text, te_laat FROM klok WHERE procedure_id = $1 ORDER BY soort', procedureId);

describe('een zitting sluiten', () => {
  it('maakt van elke aangenomen aanvraag één beslissing met bedragen, en sluit de aanvraag op de dag van de zitting', async () => {
    await c.klok('2026-01-12T08:00:00Z');
    const rijp = await maakRijp(c.proef, { ontvangenOp: '2026-01-12' });
    const zitting = await c.houd('2026-01-29', [rijp.voorstelId]);
    expect(probleem(await sluit(zitting.id))).toMatchObject({ status: 409, nietBehandeld: [1] });
    await stem(zitting.id, zitting.punten[0]!.id);
    await c.klok('2026-01-30T09:00:00Z'); // the minutes are closed the day after
    expect(await sluit(zitting.id)).toMatchObject({ status: 200, lichaam: { besluiten: 1 } });
    expect(
      await vraag('SELECT fase, sluitreden, gesloten_op::text FROM aanvraag WHERE id = $1', rijp.aanvraagId),
    ).toEqual([{ fase: 'afgehandeld', sluitreden: 'beslist', gesloten_op: '2026-01-29' }]);
    expect(
      await vraag(
        `SELECT b.datum::text, l.besluit, l.bedrag_cent, l.ingang::text FROM besluit b JOIN besluitlijn l ON l.besluit_id = b.id
         WHERE b.aanvraag_id = $1`,
        rijp.aanvraagId,
      ),
    ).toEqual([{ datum: '2026-01-29', besluit: 'TOEKENNING', bedrag_cent: 131_420, ingang: '2026-01-12' }]);
    const beslisklokken = (await klokken(rijp.procedureId)).filter((k) =>
      ['CLK-05', 'CLK-07', 'CLK-13'].includes((k as { soort: string }).soort),
    );
    expect(beslisklokken).toEqual([
      { soort: 'CLK-05', gestopt_op: '2026-01-29', te_laat: false },
      { soort: 'CLK-07', gestopt_op: '2026-01-29', te_laat: false },
      { soort: 'CLK-13', gestopt_op: '2026-01-29', te_laat: false },
    ]);
    expect(
      await vraag("SELECT soort FROM procedure WHERE dossier_id = $1 AND soort = 'besluit'", rijp.dossierId),
    ).toHaveLength(1);
    expect(probleem(await sluit(zitting.id))).toMatchObject({
      status: 409,
      detail: expect.stringContaining('is gesloten') as string,
    });
  });

  it('een punt waarvan de aanvraag intussen is ingetrokken, valt weg', async () => {
    await c.klok('2026-02-02T08:00:00Z');
    const rijp = await maakRijp(c.proef, { ontvangenOp: '2026-02-02' });
    const ander = await maakRijp(c.proef, { ontvangenOp: '2026-02-02' });
    const zitting = await c.houd('2026-02-19', [rijp.voorstelId, ander.voorstelId]);
    await vraag("UPDATE aanvraaglijn SET uitkomst = 'ingetrokken' WHERE aanvraag_id = $1", rijp.aanvraagId);
    await vraag("UPDATE aanvraag SET fase = 'afgehandeld', sluitreden = 'ingetrokken' WHERE id = $1", rijp.aanvraagId);
    const punt = zitting.punten.find((p) => p.voorstelId === rijp.voorstelId)!;
    expect(probleem(await stem(zitting.id, punt.id))).toMatchObject({ status: 409 });
    await stem(zitting.id, zitting.punten.find((p) => p.voorstelId === ander.voorstelId)!.id);
    expect(await sluit(zitting.id)).toMatchObject({ status: 200, lichaam: { besluiten: 1 } });
    expect(await vraag('SELECT 1 FROM besluit WHERE aanvraag_id = $1', rijp.aanvraagId)).toEqual([]);
  });
});

describe('verdagen met een voorschot (D12)', () => {
  it('opent ronde 2, en vraagt de voorzitter tijdig een bijkomende zitting', async () => {
    await c.klok('2026-06-01T08:00:00Z');
    const opdracht = 'Laat de boekhouding van januari tot mei nazien.';
    const lijnen = [verdaaglijn(opdracht, '2026-06-25'), hulplijn(45_000)];
    const rijp = await maakRijp(c.proef, { ontvangenOp: '2026-06-01', lijnen });
    expect(rijp.beslisUiterlijk).toBe('2026-07-01');
    await c.plan('2026-07-02');
    const zitting = await c.houd('2026-06-18', [rijp.voorstelId]);
    expect((await stem(zitting.id, zitting.punten[0]!.id)).lichaam).toMatchObject({
      status: 'beslist',
      lijnen: [{ uitkomst: 'verdaagd', onderzoeksopdracht: opdracht }, { uitkomst: 'beslist' }],
    });
    expect(await sluit(zitting.id)).toMatchObject({ lichaam: { besluiten: 1 } });
    expect(await vraag('SELECT fase, ronde FROM aanvraag WHERE id = $1', rijp.aanvraagId)).toEqual([
      { fase: 'onderzoek', ronde: 2 },
    ]);
    expect(await vraag('SELECT ronde, aan_zet FROM procedure WHERE id = $1', rijp.procedureId)).toEqual([
      { ronde: 2, aan_zet: 'werker' },
    ]);
    expect(
      await vraag("SELECT ronde FROM mijlpaal WHERE procedure_id = $1 AND mijlpaal = 'behandeld'", rijp.procedureId),
    ).toEqual([{ ronde: 1 }]);
    const taken = await vraag(
      'SELECT soort, rol, uiterlijk::text, reden FROM taak WHERE procedure_id = $1 AND klaar_op IS NULL ORDER BY soort',
      rijp.procedureId,
    );
    expect(taken).toEqual([
      {
        soort: 'bijkomendeZitting',
        rol: 'voorzitter',
        uiterlijk: '2026-06-22',
        reden: expect.stringContaining(
          'Een zitting op 30/06/2026 kan als de leden ten laatste op 22/06/2026 opgeroepen zijn.',
        ) as string,
      },
      { soort: 'onderzoeksopdracht', rol: 'werker', uiterlijk: '2026-06-22', reden: opdracht },
    ]);
    expect(
      await vraag(
        `SELECT l.besluit, l.bedrag_cent FROM besluitlijn l JOIN besluit b ON b.id = l.besluit_id WHERE b.aanvraag_id = $1 ORDER BY l.volgnr`,
        rijp.aanvraagId,
      ),
    ).toEqual([
      { besluit: 'VERDAGING', bedrag_cent: null },
      { besluit: 'TOEKENNING', bedrag_cent: 45_000 },
    ]);
    // The term of the adjourned line never stands still.
    expect(
      await vraag(
        "SELECT soort, gestopt_op::text FROM klok WHERE procedure_id = $1 AND soort IN ('CLK-05', 'CLK-06') ORDER BY soort",
        rijp.procedureId,
      ),
    ).toEqual([
      { soort: 'CLK-05', gestopt_op: null },
      { soort: 'CLK-06', gestopt_op: '2026-06-18' },
    ]);
    await c.plan('2026-06-30', { soort: 'bijkomend' });
    expect(
      await vraag(
        "SELECT 1 FROM taak WHERE procedure_id = $1 AND soort = 'bijkomendeZitting' AND klaar_op IS NULL",
        rijp.procedureId,
      ),
    ).toEqual([]);
  });
});

describe('de zitting die in de brief staat en waarop de termijnen rekenen', () => {
  it('is er een die het punt nog kan behandelen: niet een met een vertrokken agenda, niet een tweede oproeping', async () => {
    await c.klok('2026-09-01T08:00:00Z');
    const rijp = await maakRijp(c.proef, { ontvangenOp: '2026-09-01' });
    const uitstel = await maakRijp(c.proef, { ontvangenOp: '2026-08-24' });
    const zitting = await c.houd('2026-09-10', [rijp.voorstelId, uitstel.voorstelId]);
    const later = (datum: string, fase: string, nr: number) =>
      vraag(
        `INSERT INTO zitting (datum, uur, plaats, soort, oproeping_dagen, fase, oproeping_nr, vervolg_op)
         VALUES ($1, '19:30', 'raadzaal', 'gewoon', 8, $2, $3::int, CASE $3::int WHEN 2 THEN $4::uuid END)`,
        ...[datum, fase, nr, zitting.id],
      );
    await later('2026-09-17', 'opgeroepen', 1);
    await later('2026-09-21', 'gepland', 2);
    await c.plan('2026-10-01');
    const verdaag = { uitkomst: 'verdaagd', eigenMotivering: 'Vraag het huurcontract op.' };
    for (const { id } of zitting.punten)
      expect(await stem(zitting.id, id, allen, verdaag)).toMatchObject({ status: 200 });
    expect(await sluit(zitting.id)).toMatchObject({ status: 200 });
    expect(
      await vraag(
        "SELECT velden ->> 'volgendeZitting' AS volgende FROM stapbrief WHERE dossier_id = $1 AND soort = 'nog_geen_beslissing'",
        rijp.dossierId,
      ),
    ).toEqual([{ volgende: '2026-10-01' }]);
    // for the one whose limit comes before 1 October, the chair is asked for an extra meeting
    const gevraagd = (procedureId: string) =>
      vraag("SELECT 1 FROM taak WHERE procedure_id = $1 AND soort = 'bijkomendeZitting'", procedureId);
    expect(await gevraagd(uitstel.procedureId)).toHaveLength(1);
    expect(await gevraagd(rijp.procedureId)).toHaveLength(0);
  });
});

describe('te weinig leden en de tweede oproeping', () => {
  it('op de tweede oproeping beslist het comité over dezelfde punten, hoeveel leden er ook zijn', async () => {
    await c.klok('2026-07-06T08:00:00Z');
    const rijp = await maakRijp(c.proef, { ontvangenOp: '2026-07-06' });
    const eerste = await c.houd('2026-07-16', [rijp.voorstelId], 4);
    expect(await sluit(eerste.id)).toMatchObject({ status: 200, lichaam: { besluiten: 0 } });
    expect((await punten(eerste.id))[0]).toMatchObject({
      status: 'niet_behandeld',
      telling: { zittend: 9, vereist: 5, aanwezig: 4 },
    });
    expect(await vraag('SELECT fase, ronde FROM aanvraag WHERE id = $1', rijp.aanvraagId)).toEqual([
      { fase: 'agendering', ronde: 2 },
    ]);

    const tweede = await c.plan('2026-07-30', { vervolgOp: eerste.id });
    const zitting = (await c.get(`/zittingen/${tweede}`)).lichaam as { tekstTweedeOproeping: string; punten: Punt[] };
    expect(zitting.tekstTweedeOproeping).toContain('artikel 110 juncto artikel 26');
    expect(zitting.punten).toHaveLength(1);
    const vreemd = await maakRijp(c.proef, { ontvangenOp: '2026-07-06' });
    expect(
      probleem(await c.doe(tweede, `/zittingen/${tweede}/agenda`, { voorstelIds: [vreemd.voorstelId] })),
    ).toMatchObject({
      status: 409,
      detail: expect.stringContaining('alleen over de punten') as string,
    });
    expect(await c.stelVast(tweede)).toMatchObject({ status: 200 });
    expect(await c.doe(tweede, `/zittingen/${tweede}/oproepen`, undefined)).toMatchObject({ status: 200 });
    await open(tweede, '2026-07-30', 2);
    expect((await stem(tweede, zitting.punten[0]!.id, 'jj')).lichaam).toMatchObject({
      status: 'beslist',
      uitslag: { vereistQuorum: 1, aanwezigVoorPunt: 2 },
    });
    expect(await sluit(tweede)).toMatchObject({ lichaam: { besluiten: 1 } });
    expect(
      await vraag("SELECT 1 FROM taak WHERE sleutel = 'tweedeOproeping/' || $1 AND klaar_op IS NULL", eerste.id),
    ).toEqual([]);
    const derde = await c.proef.vraag('/api/zittingen', {
      token: c.secretaris,
      koppen: { 'Idempotency-Key': 'derde-oproeping-1' },
      lichaam: { datum: '2026-08-27', uur: '19:30', plaats: 'raadzaal', vervolgOp: eerste.id },
    });
    expect(probleem(derde)).toMatchObject({ status: 409, detail: expect.stringContaining('al een tweede') as string });
  });

  it('de termijn ervan loopt door na de notulen, herleeft als de tweede zitting afgelast wordt, en eindigt als geen punt meer wacht', async () => {
    await c.klok('2026-10-05T08:00:00Z');
    const een = await maakRijp(c.proef, { ontvangenOp: '2026-10-05' });
    const twee = await maakRijp(c.proef, { ontvangenOp: '2026-10-05' });
    const eerste = await c.houd('2026-10-15', [een.voorstelId, twee.voorstelId], 4);
    expect(await sluit(eerste.id)).toMatchObject({ status: 200 });
    const stand = async () => {
      const [rij] = await vraag<object>(
        `SELECT k.uiterlijk::text, k.gestopt_op::text AS gestopt, k.stopreden, t.klaar_op IS NULL AS gevraagd, t.uiterlijk::text AS dag
         FROM klok k JOIN taak t ON t.sleutel = 'tweedeOproeping/' || k.onderwerp_id WHERE k.soort = 'CLK-38' AND k.onderwerp_id = $1`,
        eerste.id,
      );
      return rij;
    };
    const wacht = { uiterlijk: null, gestopt: null, stopreden: null, gevraagd: true, dag: null };
    expect(await stand()).toEqual(wacht);
    await c.proef.databank.db.withActor(MOTOR, async (tx) => {
      const { id } = await getProcedure(tx, 'zitting', eerste.id);
      await sluitProcedure(tx, id, new Date('2026-10-15T18:05:00Z'), 'genotuleerd');
    });
    expect(await stand()).toEqual(wacht);

    const tweede = await c.plan('2026-10-29', { vervolgOp: eerste.id });
    const opgeroepen = { uiterlijk: null, gestopt: '2026-10-15', stopreden: 'tweede maal opgeroepen' };
    expect(await stand()).toEqual({ ...opgeroepen, gevraagd: false, dag: null });
    for (const { id } of await punten(tweede))
      expect(await c.doe(tweede, `/agendapunten/${id}/afvoeren`, { reden: 'De zaal is niet vrij.' })).toMatchObject({
        status: 200,
      });
    expect(await c.doe(tweede, `/zittingen/${tweede}/afgelasten`, { reden: 'De zaal is niet vrij.' })).toMatchObject({
      status: 200,
    });
    expect(await stand()).toEqual(wacht);
    const gewone = await c.plan('2026-11-05');
    expect(await stand()).toEqual({ ...wacht, uiterlijk: '2026-11-05', dag: '2026-10-28' });

    const zet = (voorstelId: string) => c.doe(gewone, `/zittingen/${gewone}/agenda`, { voorstelIds: [voorstelId] });
    const volgende = (
      await vraag<{ id: string }>('SELECT id FROM voorstel WHERE aanvraag_id = $1 AND ronde = 2', een.aanvraagId)
    )[0]!.id;
    expect(await zet(volgende)).toMatchObject({ status: 200 });
    expect(await stand()).toMatchObject({ gestopt: null, gevraagd: true });
    const [zaak] = await vraag<{ rev: number }>('SELECT rev FROM aanvraag WHERE id = $1', twee.aanvraagId);
    const ingetrokken = await c.proef.vraag(`/api/aanvragen/${twee.aanvraagId}/intrekken`, {
      token: (await c.proef.maakGebruiker('Youssef El Amrani', ['maatschappelijkWerker'])).token,
      koppen: { 'If-Match': `"${zaak!.rev}"`, 'Idempotency-Key': 'trekt-in-voor-tweede-oproeping' },
      lichaam: { reden: 'Vond werk.' },
    });
    expect(ingetrokken).toMatchObject({ status: 200 });
    expect(await stand()).toMatchObject({
      ...{ gestopt: '2026-10-15', stopreden: 'geen punt wacht er nog op', gevraagd: false },
    });
  });

  it('een tweede oproeping kan alleen als er punten onbehandeld bleven', async () => {
    await c.klok('2026-08-03T08:00:00Z');
    const rijp = await maakRijp(c.proef, { ontvangenOp: '2026-08-03' });
    const zitting = await c.houd('2026-08-13', [rijp.voorstelId]);
    await stem(zitting.id, zitting.punten[0]!.id);
    await sluit(zitting.id);
    const antwoord = await c.proef.vraag('/api/zittingen', {
      token: c.secretaris,
      koppen: { 'Idempotency-Key': 'tweede-oproeping-1' },
      lichaam: { datum: '2026-08-27', uur: '19:30', plaats: 'raadzaal', vervolgOp: zitting.id },
    });
    expect(probleem(antwoord)).toMatchObject({
      status: 409,
      detail: expect.stringContaining('geen punt onbehandeld') as string,
    });
  });
});
