/** Which OCMW is competent, and the question to the Minister when two of them think they are not. */
import { randomUUID } from 'node:crypto';
import { MOTOR, verstrijk } from '@besluitpad/prisma';
import { noteerVoorgelegd } from './voorgelegd.js';
import type { Gemaakt } from '../../test/proefbesluit.js';
import { legBrief } from '../../test/proefbrief.js';
import { geweigerd, LEEFLOON, metProefIntake, type Geregistreerd } from '../../test/proefintake.js';
import { schendingen } from '../../test/proefocmw.js';
import type { Conflict, Oordeel, Vaststelling } from './vormen.js';

const intake = metProefIntake();
const vraag = <T extends object>(sql: string, ...waarden: unknown[]) => intake.proef.databank.vraag<T>(sql, waarden);
afterEach(async () => expect(await schendingen(intake.proef.databank)).toEqual([]));

const STUDENT = {
  gewoonlijkVerblijf: 'Heidebeke',
  student: { voltijds: true, ononderbroken: true, ingeschrevenBijAanvraag: 'Zandhoek' },
};
const CONFLICT = {
  minister: { naam: 'POD Maatschappelijke Integratie', adres: ['Voorbeeldlaan 50', '1000 Brussel'] },
  anderOcmw: { naam: 'OCMW Zandhoek', adres: ['Kerkstraat 1', '3098 Zandhoek'], tel: '016 00 00 20' },
  doorgezondenOp: '2026-05-19',
  besluitOp: '2026-05-21',
  standpuntAnder: ['De cliënt woont volgens dat OCMW in Heidebeke.'],
  redenen: ['De cliënt studeert voltijds en was in Zandhoek ingeschreven.'],
  bijlagen: ['de aanvraag van 15 mei 2026'],
};

/** Received here on Wednesday 20 May 2026: five calendar days end on Whit Monday, five working days on 28 May. */
async function doorgezonden(): Promise<Geregistreerd> {
  await intake.klok('2026-05-20T08:00:00Z');
  const door = { wijze: 'doorgezonden', eersteOntvangstOp: '2026-05-15' };
  return intake.aanvraag(await intake.dossier(), [LEEFLOON], door);
}

async function inConflict(): Promise<{ aanvraag: Geregistreerd; conflict: Conflict }> {
  const aanvraag = await doorgezonden();
  await intake.klok('2026-05-21T09:00:00Z');
  const conflict = await intake.gelukt<Conflict>(`/aanvragen/${aanvraag.id}/bevoegdheidsconflict`, CONFLICT);
  return { aanvraag, conflict };
}
const klokken = (procedureId: string) =>
  vraag(
    `SELECT soort, uiterlijk::text, gestopt_op::text, te_laat, stopreden FROM klok
     WHERE procedure_id = $1 AND soort IN ('CLK-03', 'CLK-04', 'CLK-05', 'HR-CONFLICT') ORDER BY soort`,
    procedureId,
  );
const stap = ({ aanvraagId, rev }: Conflict, pad: string, invoer: object, revisie = rev) =>
  intake.doe(`/aanvragen/${aanvraagId}/bevoegdheidsconflict/${pad}`, invoer, { revisie });
/** What the client reads after the designation. */
const BERICHT = `SELECT velden ->> 'stand' AS stand, velden ->> 'aangewezenOcmw' AS wie, velden ->> 'aangewezenOp' AS op
  FROM stapbrief WHERE procedure_id = $1 AND soort = 'bericht_bevoegdheid' AND velden ->> 'stand' <> 'gevraagd'`;
const bericht = ({ procedureId }: Geregistreerd) => vraag(BERICHT, procedureId);
const lees = ({ id }: { id: string }) => intake.get<Conflict>(`/aanvragen/${id}/bevoegdheidsconflict`);

describe('de bevoegdheidstoets', () => {
  it('zegt met elke stap en bron welk OCMW bevoegd is, en bewaart niets', async () => {
    const { id } = await doorgezonden();
    const [voor] = await vraag<{ n: number }>('SELECT count(*)::int AS n FROM handeling');
    const oordeel = await intake.gelukt<Oordeel>(`/aanvragen/${id}/bevoegdheidstoets`, STUDENT);
    expect(oordeel).toMatchObject({ gemeente: 'Zandhoek', wij: false, situatie: 'student', zekerheid: 'gevonden' });
    expect(oordeel.stappen.map(({ situatie, uitkomst, bron }) => [situatie, uitkomst, bron])).toEqual([
      ['student', 'geldt', 'domein §1.2 (S6)'],
    ]);
    expect(await vraag('SELECT count(*)::int AS n FROM handeling')).toEqual([voor]);
    expect(await vraag('SELECT 1 FROM bevoegdheidsvaststelling WHERE aanvraag_id = $1', id)).toEqual([]);
  });

  it('wordt een vaststelling als de werker ze noteert; zijn wij bevoegd, dan vervalt de termijn van het conflict', async () => {
    const { id, procedureId } = await doorgezonden();
    const invoer = { feiten: STUDENT, gemeente: 'Heidebeke', toelichting: 'De studies waren in 2025 onderbroken.' };
    const antwoord = await intake.doe(`/aanvragen/${id}/bevoegdheidsvaststellingen`, invoer);
    expect(antwoord).toMatchObject({ status: 201, lichaam: { volgnr: 1, bevoegd: 'wij', wijktAf: true } });
    expect(await intake.get<Vaststelling[]>(`/aanvragen/${id}/bevoegdheidsvaststellingen`)).toMatchObject([
      { gemeente: 'Heidebeke', oordeel: { gemeente: 'Zandhoek' }, toelichting: invoer.toelichting },
    ]);
    expect(await klokken(procedureId)).toContainEqual({
      ...{ soort: 'CLK-03', uiterlijk: '2026-05-25', gestopt_op: '2026-05-20', te_laat: false },
      stopreden: 'wij zijn bevoegd: vastgesteld op 20/05/2026',
    });
  });

  it('laat de termijn lopen als een ander OCMW bevoegd lijkt', async () => {
    const { id, procedureId } = await doorgezonden();
    const invoer = { feiten: STUDENT, gemeente: 'Zandhoek', toelichting: 'Studeert voltijds sinds 2024.' };
    expect(await intake.doe(`/aanvragen/${id}/bevoegdheidsvaststellingen`, invoer)).toMatchObject({
      lichaam: { bevoegd: 'ander', wijktAf: false },
    });
    expect(await klokken(procedureId)).toContainEqual(expect.objectContaining({ soort: 'CLK-03', gestopt_op: null }));
  });
});

describe('een bevoegdheidsconflict', () => {
  it('houdt beide lezingen van de termijn, maakt de brief aan de minister en laat de aanvraag doorlopen', async () => {
    const { aanvraag, conflict } = await inConflict();
    expect(conflict).toMatchObject({
      ...{ uiterlijkVoorzichtig: '2026-05-25', uiterlijkDefinitief: '2026-05-28' },
      ...{ voorgelegdOp: null, aangewezen: null, ministerUiterlijk: null, rev: 1 },
    });
    expect(await klokken(aanvraag.procedureId)).toEqual([
      { soort: 'CLK-03', uiterlijk: '2026-05-25', gestopt_op: null, te_laat: false, stopreden: null },
      { soort: 'CLK-05', uiterlijk: '2026-06-19', gestopt_op: null, te_laat: false, stopreden: null },
    ]);
    const [klok] = await vraag(
      "SELECT gegevens FROM klok WHERE procedure_id = $1 AND soort = 'CLK-03'",
      aanvraag.procedureId,
    );
    expect(klok).toMatchObject({ gegevens: { voorzichtig: '2026-05-25', definitief: '2026-05-28' } });
    expect(
      await vraag(
        'SELECT soort, velden FROM stapbrief WHERE procedure_id = $1 ORDER BY soort DESC',
        aanvraag.procedureId,
      ),
    ).toMatchObject([
      { soort: 'bevoegdheidsconflict', velden: { aanvraagDatum: '2026-05-15', ontvangenOp: '2026-05-20' } },
      { soort: 'bericht_bevoegdheid', velden: { stand: 'gevraagd', beslisUiterlijk: '2026-06-19' } },
    ]);
    expect(
      await vraag("SELECT 1 FROM effect WHERE procedure_id = $1 AND effect = 'drukStapbrief'", aanvraag.procedureId),
    ).toHaveLength(2);
    expect(await vraag('SELECT fase FROM aanvraag WHERE id = $1', aanvraag.id)).toEqual([{ fase: 'onderzoek' }]);
    const nog = await intake.doe(`/aanvragen/${aanvraag.id}/bevoegdheidsconflict`, CONFLICT);
    expect(geweigerd(nog, 'bestaat.al')).toContain('al een bevoegdheidsconflict');
  });

  it.each([
    ['2026-05-24', 'op_tijd', false],
    ['2026-05-25', 'op_tijd', false],
    ['2026-05-26', 'betwist', true],
    ['2026-05-28', 'betwist', true],
    ['2026-05-29', 'te_laat', true],
  ])('is met een brief die op %s vertrok %s voorgelegd', async (dag, tijdigheid, teLaat) => {
    const { aanvraag } = await inConflict();
    await intake.proef.databank.db.withActor(MOTOR, (tx) => noteerVoorgelegd(tx, aanvraag.procedureId, dag as never));
    expect(await lees(aanvraag)).toMatchObject({ voorgelegdOp: dag, tijdigheid, rev: 2 });
    expect(await klokken(aanvraag.procedureId)).toContainEqual(
      expect.objectContaining({ soort: 'CLK-03', gestopt_op: dag, te_laat: teLaat }),
    );
  });

  it('is voorgelegd op de dag waarop de secretaris de brief aangetekend postte', async () => {
    const { aanvraag, conflict } = await inConflict();
    const { procedureId } = aanvraag;
    const { db } = intake.proef.databank;
    const plek = { dossierId: conflict.dossierId, procedureId, besluitId: aanvraag.id } as Gemaakt;
    const briefId = await legBrief(intake.proef.databank, plek, {
      ...{ soort: 'bevoegdheidsconflict', briefdatum: '2026-05-22' },
    });
    await db.withActor(MOTOR, async (tx) => {
      const op = new Date('2026-05-21T09:00:00Z');
      await tx.brief.update({ where: { id: briefId }, data: { status: 'vrijgegeven', vrijgegevenOp: op } });
      await tx.verzending.create({
        data: { briefId, dossierId: conflict.dossierId, wijze: 'AANGETEKEND', aangebodenOp: op },
      });
    });
    await intake.klok('2026-05-22T12:00:00Z');
    const bewijs = { barcode: '323200000000000000000001', gepostOp: '2026-05-22' };
    const antwoord = await intake.doe(`/brieven/${briefId}/bewijs`, bewijs, { token: intake.secretaris, revisie: 1 });
    expect(antwoord.status).toBeLessThan(300);
    expect(await lees(aanvraag)).toMatchObject({ voorgelegdOp: '2026-05-22', tijdigheid: 'op_tijd' });
    expect(await klokken(procedureId)).toContainEqual(
      expect.objectContaining({ soort: 'CLK-03', stopreden: 'op tijd voorgelegd aan de minister' }),
    );
  });

  it('waarschuwt werker en hoofd twee dagen voor de voorzichtige laatste dag', async () => {
    const { aanvraag } = await inConflict();
    const waarschuwingen = () =>
      vraag(
        "SELECT rol FROM taak WHERE procedure_id = $1 AND soort = 'klok.CLK-03' ORDER BY rol",
        aanvraag.procedureId,
      );
    const ronde = () => intake.proef.databank.db.withActor(MOTOR, (tx) => verstrijk(tx, { aantal: 500 }));
    await intake.klok('2026-05-22T09:00:00Z');
    await ronde();
    expect(await waarschuwingen()).toEqual([]);
    await intake.klok('2026-05-23T09:00:00Z');
    await ronde();
    expect(await waarschuwingen()).toEqual([{ rol: 'hoofdSocialeDienst' }, { rol: 'werker' }]);
  });

  it.each([
    ['de dag vóór de laatste', '2026-05-28', false],
    ['op de laatste dag', '2026-05-29', false],
    ['de dag erna', '2026-05-30', true],
  ])('waarvan de vraag op 21 mei volledig was, beslist de minister %s', async (_wanneer, op, teLaat) => {
    const { aanvraag, conflict } = await inConflict();
    expect(await stap(conflict, 'volledig', { op: '2026-05-21' })).toMatchObject({
      status: 200,
      lichaam: { ministerUiterlijk: '2026-05-29' },
    });
    await intake.klok('2026-06-01T09:00:00Z');
    const aanwijzing = { aangewezen: 'ander', ocmw: 'OCMW Zandhoek', op, kenmerk: 'BC/2026/12' };
    expect(await stap(conflict, 'aanwijzing', aanwijzing, 2)).toMatchObject({
      status: 200,
      lichaam: { aangewezen: 'ander', aangewezenOcmw: 'OCMW Zandhoek', aangewezenOp: op, geslotenOp: null },
    });
    expect(await klokken(conflict.procedureId)).toEqual([
      {
        ...{ soort: 'CLK-04', uiterlijk: '2026-05-29', gestopt_op: op, te_laat: teLaat },
        stopreden: 'de minister wees een ander OCMW aan',
      },
      { soort: 'HR-CONFLICT', uiterlijk: null, gestopt_op: null, te_laat: false, stopreden: null },
    ]);
    expect(
      await vraag(
        "SELECT rol FROM taak WHERE procedure_id = $1 AND soort = 'bevoegdheidsconflict.vervolg'",
        conflict.procedureId,
      ),
    ).toEqual([{ rol: 'voorzitter' }]);
    expect(await bericht(aanvraag)).toEqual([{ stand: 'ander_aangewezen', wie: 'OCMW Zandhoek', op }]);
    expect(await vraag('SELECT fase FROM aanvraag WHERE id = $1', aanvraag.id)).toEqual([{ fase: 'onderzoek' }]);
  });

  it('dat ons aanwijst, wordt met een reden afgesloten; daarna staat het vast', async () => {
    const { aanvraag, conflict } = await inConflict();
    await stap(conflict, 'aanwijzing', { aangewezen: 'wij', op: '2026-05-21' });
    expect((await stap(conflict, 'aanwijzing', { aangewezen: 'wij', op: '2026-05-21' }, 2)).status).toBe(409);
    expect(await bericht(aanvraag)).toEqual([{ stand: 'wij_aangewezen', wie: null, op: '2026-05-21' }]);
    expect((await stap(conflict, 'afsluiting', { reden: 'Wij behandelen de aanvraag.' }, 1)).status).toBe(412);
    const dicht = await stap(conflict, 'afsluiting', { reden: 'Wij behandelen de aanvraag.' }, 2);
    expect(dicht).toMatchObject({ status: 200, lichaam: { sluitreden: 'Wij behandelen de aanvraag.', rev: 3 } });
    expect((await stap(conflict, 'volledig', { op: '2026-05-21' }, 3)).status).toBe(409);
    expect(await klokken(conflict.procedureId)).toEqual([
      expect.objectContaining({ soort: 'HR-CONFLICT', gestopt_op: '2026-05-21' }),
    ]);
    expect(
      await vraag(
        "SELECT soort FROM handeling WHERE onderwerp_id = $1 AND soort LIKE 'bevoegdheidsconflict.%' ORDER BY volgnr",
        aanvraag.id,
      ),
    ).toEqual(['genoteerd', 'aangewezen', 'afgesloten'].map((wat) => ({ soort: `bevoegdheidsconflict.${wat}` })));
  });

  it('leeft voort als wij intussen zelf over de aanvraag beslisten of ze ingetrokken is', async () => {
    const { aanvraag, conflict } = await inConflict();
    expect((await intake.handel(aanvraag.id, 'intrekken', { reden: 'Verhuist.' })).status).toBe(200);
    expect(
      await stap(conflict, 'aanwijzing', { aangewezen: 'ander', ocmw: 'OCMW Zandhoek', op: '2026-05-21' }),
    ).toMatchObject({ status: 200 });
    expect(
      await vraag(
        "SELECT rol FROM taak WHERE procedure_id = $1 AND soort = 'bevoegdheidsconflict.vervolg'",
        conflict.procedureId,
      ),
    ).toEqual([{ rol: 'werker' }]);
    expect(await bericht(aanvraag)).toEqual([]);
  });
});

describe('een bevoegdheidsconflict wordt geweigerd', () => {
  it.each([
    ['met een beslissing van vóór de ontvangst', { besluitOp: '2026-05-19' }, 'besluitOp'],
    ['met een beslissing van morgen', { besluitOp: '2026-05-22' }, 'besluitOp'],
    ['als het andere OCMW ze doorzond voor het ze had', { doorgezondenOp: '2026-05-14' }, 'doorgezondenOp'],
    ['als het andere OCMW ze doorzond nadat wij ze hadden', { doorgezondenOp: '2026-05-21' }, 'doorgezondenOp'],
    ['zonder redenen', { redenen: [] }, 'redenen'],
    ['zonder minister', { minister: undefined }, 'minister'],
    ['met een veld dat niet bestaat', { artikel: '15' }, 'artikel'],
  ])('%s', async (_wat, anders, veld) => {
    const { id } = await doorgezonden();
    await intake.klok('2026-05-21T09:00:00Z');
    const antwoord = await intake.doe(`/aanvragen/${id}/bevoegdheidsconflict`, { ...CONFLICT, ...anders });
    expect(geweigerd(antwoord, 'verzoek.ongeldig')).toContain(veld);
    expect(await vraag('SELECT 1 FROM bevoegdheidsconflict WHERE aanvraag_id = $1', id)).toEqual([]);
  });

  it('voor een aanvraag die niet doorgezonden is', async () => {
    await intake.klok('2026-05-21T09:00:00Z');
    const { id } = await intake.aanvraag(await intake.dossier(), [LEEFLOON]);
    const antwoord = await intake.doe(`/aanvragen/${id}/bevoegdheidsconflict`, CONFLICT);
    expect(geweigerd(antwoord, 'handeling.nietMogelijk')).toContain('voorzitter');
  });

  it('aan wie het recht niet heeft, en als de aanvraag niet bestaat', async () => {
    const { id } = await doorgezonden();
    const zonder = await intake.doe(`/aanvragen/${id}/bevoegdheidsconflict`, CONFLICT, { token: intake.onthaal });
    expect(geweigerd(zonder, 'recht.ontbreekt')).toContain('bevoegdheidsconflict');
    const invoer = { feiten: STUDENT, gemeente: 'Zandhoek', toelichting: 'x' };
    const token = intake.financien;
    expect((await intake.doe(`/aanvragen/${id}/bevoegdheidsvaststellingen`, invoer, { token })).status).toBe(403);
    expect((await intake.doe(`/aanvragen/${randomUUID()}/bevoegdheidstoets`, STUDENT)).status).toBe(404);
    expect(
      (await intake.proef.vraag(`/api/aanvragen/${id}/bevoegdheidsconflict`, { token: intake.werker })).status,
    ).toBe(404);
  });

  it.each([
    ['volledig', { op: '2026-05-20' }],
    ['volledig', { op: '2026-05-22' }],
    ['aanwijzing', { aangewezen: 'wij', op: '2026-05-20' }],
    ['aanwijzing', { aangewezen: 'ander', op: '2026-05-21' }],
    ['aanwijzing', { aangewezen: 'wij', ocmw: 'OCMW Zandhoek', op: '2026-05-21' }],
    ['afsluiting', { reden: ' ' }],
  ])('%s met %j', async (pad, invoer) => {
    const { conflict } = await inConflict();
    expect((await stap(conflict, pad, invoer)).status).toBe(400);
  });
});
