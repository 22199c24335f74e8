/** A mistake in a locked decision: put right in a next version, or decided anew where the client's rights change. */
import { randomUUID } from 'node:crypto';
import { maakBesluit, type Gemaakt, type Proeflijn } from '../../test/proefbesluit.js';
import { geweigerd, metProefIntake } from '../../test/proefintake.js';
import { schendingen } from '../../test/proefocmw.js';
import type { Besluitversies, Verbetering } from './vormen.js';

const intake = metProefIntake();
const vraag = <T extends object>(sql: string, ...waarden: unknown[]) => intake.proef.databank.vraag<T>(sql, waarden);
let nummer = 800;

beforeAll(async () => {
  await vraag("INSERT INTO nummering (soort, jaar, laatste) VALUES ('register', 2026, 5000) ON CONFLICT DO NOTHING");
});
afterEach(async () => expect(await schendingen(intake.proef.databank)).toEqual([]));

const WEIGERING: Proeflijn = { besluit: 'WEIGERING', spoor: 'MI', steun: 'LL2', invoer: { soort: 'weigering' } };

/** Its text says "beslist in een proef" on its line. */
async function beslist(lijn: Proeflijn = WEIGERING): Promise<Gemaakt> {
  nummer += 1;
  return maakBesluit(intake.proef.databank, {
    ...{ nummer: `HB-2026-0${nummer}`, ontvangenOp: '2026-04-02', beslistOp: '2026-04-30', lijnen: [lijn] },
  });
}
const TAALFOUT = { deel: 'taalfout', fout: 'een proef', juist: 'de proef', reden: 'Verkeerd lidwoord.' };
const BEDRAG = { deel: 'bedrag', fout: '€ 678,30', juist: '€ 975,05', reden: 'Wij telden vanaf een verkeerde dag.' };

const verbeter = (besluitId: string, invoer: object, token = intake.hoofd) =>
  intake.doe(`/besluiten/${besluitId}/verbeteringen`, invoer, { token });
const versies = (besluitId: string) => intake.get<Besluitversies>(`/besluiten/${besluitId}/versies`);
const beslissing = (id: string) =>
  vraag('SELECT b.*, l.tekst FROM besluit b JOIN besluitlijn l ON l.besluit_id = b.id WHERE b.id = $1', id);

describe('een fout die niemands rechten raakt', () => {
  it('wordt rechtgezet in een volgende versie; de eerste blijft zoals ze is, en beide zijn leesbaar', async () => {
    const { besluitId } = await beslist();
    const voor = await beslissing(besluitId);
    const antwoord = await verbeter(besluitId, TAALFOUT);
    expect(antwoord).toMatchObject({
      status: 201,
      lichaam: { volgnr: 1, rechten: false, zekerheid: 'na_te_kijken', aanvraagId: null, reden: TAALFOUT.reden },
    });
    await verbeter(besluitId, { ...TAALFOUT, fout: 'de proef', juist: 'deze proef' });
    expect(await beslissing(besluitId)).toEqual(voor);
    const { versies: alle, herbeslist } = await versies(besluitId);
    expect(alle.map(({ versie, lijnen, verbetering }) => [versie, lijnen[0]?.tekst, verbetering?.volgnr])).toEqual([
      [1, 'beslist in een proef', undefined],
      [2, 'beslist in de proef', 1],
      [3, 'beslist in deze proef', 2],
    ]);
    expect(herbeslist).toEqual([]);
    expect(
      await vraag(
        'SELECT count(*)::int AS n FROM aanvraag a JOIN besluit b USING (dossier_id) WHERE b.id = $1',
        besluitId,
      ),
    ).toEqual([{ n: 1 }]);
    expect(
      await vraag(
        "SELECT gegevens->>'deel' AS deel FROM handeling WHERE soort = 'besluit.verbeterd' AND onderwerp_id = $1",
        besluitId,
      ),
    ).toHaveLength(2);
  });

  it('wordt geweigerd als de woorden er niet of niet meer staan', async () => {
    const { besluitId } = await beslist();
    expect((await verbeter(besluitId, TAALFOUT)).status).toBe(201);
    expect(geweigerd(await verbeter(besluitId, TAALFOUT), 'verzoek.ongeldig')).toContain(
      'fout: Deze woorden staan niet',
    );
  });
});

describe('een fout die de rechten van de cliënt verandert', () => {
  it('komt als een nieuw punt voor het comité, en laat de eerste beslissing gelden tot dan', async () => {
    const { besluitId, dossierId } = await beslist();
    const voor = await beslissing(besluitId);
    const verbetering = (await verbeter(besluitId, BEDRAG)).lichaam as Verbetering;
    expect(verbetering).toMatchObject({ rechten: true, waarom: 'Het bedrag verandert.', nieuwBesluitId: null });
    expect(
      await vraag(
        `SELECT a.soort, a.fase, l.spoor, l.steun, l.omschrijving FROM aanvraag a JOIN aanvraaglijn l ON l.aanvraag_id = a.id
         WHERE a.id = $1 AND a.dossier_id = $2`,
        verbetering.aanvraagId,
        dossierId,
      ),
    ).toEqual([
      {
        ...{ soort: 'ambtshalve', fase: 'onderzoek', spoor: 'MI', steun: 'LL2' },
        omschrijving: 'verbetering van de beslissing van 30/04/2026',
      },
    ]);
    expect(await beslissing(besluitId)).toEqual(voor);
    const { versies: alle, herbeslist } = await versies(besluitId);
    expect(alle).toHaveLength(1);
    expect(herbeslist).toMatchObject([{ volgnr: 1, aanvraagId: verbetering.aanvraagId }]);
    expect(geweigerd(await verbeter(besluitId, BEDRAG), 'bestaat.al')).toContain('nog opnieuw beslissen');
  });

  it('kan niet als schrijffout doorgaan als er een bedrag of een getal verandert', async () => {
    const { besluitId } = await beslist();
    const invoer = { ...TAALFOUT, fout: 'op 16 maart', juist: 'op 9 maart' };
    expect((await verbeter(besluitId, invoer)).lichaam).toMatchObject({ rechten: true });
  });

  it('wordt voorgesteld op de aanvraag die daarvoor openging, en op geen andere', async () => {
    const { besluitId, persoonId } = await beslist();
    const ander = await beslist();
    await vraag(
      "UPDATE persoon SET nationaliteit = 'Belg', burgerlijke_staat = 'ongehuwd', geboren = '1990-01-01' WHERE id = $1",
      persoonId,
    );
    await intake.klok('2026-05-04T09:00:00Z');
    const { aanvraagId } = (await verbeter(besluitId, BEDRAG)).lichaam as Verbetering;
    await intake.onderzocht(aanvraagId!);
    const [lijnId] = await intake.lijnIds(aanvraagId!);
    const stelVoor = (verbetertBesluitId: string) =>
      intake.handel(aanvraagId!, 'voorstel', voorstel(lijnId!, verbetertBesluitId), { methode: 'PUT' });
    expect(geweigerd(await stelVoor(ander.besluitId), 'regel.geschonden')).toContain('verbetertBesluitId');
    expect(await stelVoor(besluitId)).toMatchObject({ status: 200 });
  });

  it('betaalt na wat de cliënt te weinig kreeg, en beide beslissingen verwijzen naar elkaar', async () => {
    const eerste = await beslist();
    const invoer = {
      soort: 'verbetering',
      verbetertBesluitId: eerste.besluitId,
      nabetalingCent: 29_675,
      reden: 'Verkeerde dag.',
    } as const;
    const nieuw = await beslist({ besluit: 'AKTENAME', spoor: 'MI', steun: 'LL2', invoer });
    expect(await vraag('SELECT bedrag_cent FROM betaling WHERE besluitlijn_id = $1', nieuw.lijnIds[0])).toEqual([
      { bedrag_cent: 29_675 },
    ]);
    await vraag(
      `INSERT INTO besluit_verbetering (besluit_id, dossier_id, volgnr, deel, fout, juist, reden, rechten, aanvraag_id, op, gebruiker_id)
       VALUES ($1, $2, 1, 'bedrag', '678', '975', 'Verkeerde dag.', true, $3, '2026-04-30T10:00:00Z', $4)`,
      ...[eerste.besluitId, eerste.dossierId, nieuw.aanvraagId, intake.werkerId],
    );
    expect((await versies(eerste.besluitId)).herbeslist).toMatchObject([{ nieuwBesluitId: nieuw.besluitId }]);
    expect((await versies(nieuw.besluitId)).verbetert).toEqual({ besluitId: eerste.besluitId, volgnr: 1 });
  });
});

const voorstel = (aanvraaglijnId: string, verbetertBesluitId: string) => ({
  motivering: 'In de beslissing stond een verkeerde eerste dag.',
  brief: {
    soort: 'verbetering',
    velden: {
      ...{ waaromKort: 'Wij telden vanaf een verkeerde dag.', redenen: ['U deed uw aanvraag op 2 april.'] },
      ...{ onderwerp: 'uw leefloon', gevolg: 'Al de rest blijft gelden.' },
      wijzigingen: [{ wat: 'Uw bedrag', vroeger: '€ 678,30', nu: '€ 975,05' }],
    },
  },
  lijnen: [
    {
      ...{ aanvraaglijnId, besluit: 'AKTENAME', tekst: 'Verbetering van de beslissing.' },
      invoer: { soort: 'verbetering', verbetertBesluitId, reden: 'Verkeerde dag.' },
    },
  ],
});

describe('een verbetering wordt geweigerd', () => {
  it.each([
    ['over een deel dat niet bestaat', { deel: 'alles' }, 'deel'],
    ['zonder reden', { reden: ' ' }, 'reden'],
    ['die niets verandert', { juist: TAALFOUT.fout }, 'juist'],
    ['met een veld dat niet bestaat', { besluit: 'TOEKENNING' }, 'besluit'],
  ])('%s', async (_wat, anders, veld) => {
    const { besluitId } = await beslist();
    expect(geweigerd(await verbeter(besluitId, { ...TAALFOUT, ...anders }), 'verzoek.ongeldig')).toContain(veld);
    expect(await vraag('SELECT 1 FROM besluit_verbetering WHERE besluit_id = $1', besluitId)).toEqual([]);
  });

  it('aan wie het recht niet heeft, en als de beslissing niet bestaat', async () => {
    const { besluitId } = await beslist();
    expect(geweigerd(await verbeter(besluitId, TAALFOUT, intake.werker), 'recht.ontbreekt')).toContain('rechtzetten');
    expect((await verbeter(besluitId, TAALFOUT, intake.voorzitter)).status).toBe(403);
    expect((await verbeter(randomUUID(), TAALFOUT)).status).toBe(404);
    expect((await verbeter(besluitId, TAALFOUT, intake.secretaris)).status).toBe(201);
  });
});
