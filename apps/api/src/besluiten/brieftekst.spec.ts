/** The committee decides otherwise than proposed: the vote goes on, and the letter waits until it tells what was decided. */
import { datum, plusDagen } from '@besluitpad/domain';
import { probleem } from '../../test/proefApp.js';
import { metProefComite, stemmen } from '../../test/proefcomite.js';
import { schendingen } from '../../test/proefocmw.js';
import { hulplijn, maakRijp } from '../../test/proefrijp.js';
import type { Brieftekst } from './vormenBrieftekst.js';

const c = metProefComite();
afterEach(async () => expect(await schendingen(c.proef.databank)).toEqual([]));
const vraag = <T extends object>(sql: string, ...waarden: unknown[]) => c.proef.databank.vraag<T>(sql, waarden);

let dag = datum('2026-01-29');
const REDEN = 'Het comité stelt vast dat de cliënt de factuur al betaalde.';
const WEIGERING = {
  soort: 'weigering',
  velden: {
    ...{ waaromKort: 'U betaalde de factuur al.', geen: 'hulp voor een factuur' },
    redenen: ['U betaalde de factuur op 3 januari.'],
  },
};

const geweigerd = (brief?: object) =>
  anders({ besluit: 'WEIGERING', tekst: 'Geen steun.', invoer: { soort: 'weigering' } }, brief);

/** One line of aid, proposed as a grant and decided otherwise at the meeting. @returns the decision */
async function anders(beslist: object, brief?: object) {
  dag = plusDagen(dag, 14);
  await c.klok(`${plusDagen(dag, -10)}T08:00:00Z`);
  const rijp = await maakRijp(c.proef, { ontvangenOp: '2026-01-26', lijnen: [hulplijn(45_000)] });
  const { id, punten } = await c.houd(dag, [rijp.voorstelId]);
  const lijn = { aanvraaglijnId: rijp.lijnIds[0], ...beslist };
  const stemming = await c.doe(id, `/agendapunten/${punten[0]!.id}/stemming`, {
    ...{ stemmen: stemmen(c.leden, 'jjjjjjjjj'), uitkomst: 'anders', eigenMotivering: REDEN, lijnen: [lijn] },
    ...(brief === undefined ? {} : { brief }),
  });
  expect(stemming).toMatchObject({ status: 200 });
  expect(await c.doe(id, `/zittingen/${id}/sluiten`, {})).toMatchObject({ status: 200 });
  const [besluit] = await vraag<{ id: string; procedureId: string }>(
    `SELECT b.id, p.id AS "procedureId" FROM besluit b JOIN procedure p ON p.soort = 'besluit' AND p.onderwerp_id = b.id WHERE b.aanvraag_id = $1`,
    rijp.aanvraagId,
  );
  const { token } = await c.proef.maakGebruiker(`Werker ${dag}`, ['maatschappelijkWerker']);
  return { stemming: stemming.lichaam as { brief: { passend: string[]; fouten: object[] } }, ...besluit!, token };
}

type Geweigerd = Awaited<ReturnType<typeof anders>>;
const effecten = ({ id }: Geweigerd) =>
  vraag('SELECT effect, volgnr FROM effect WHERE onderwerp_id = $1 ORDER BY volgnr', id);
const taak = ({ id }: Geweigerd) =>
  vraag<{ reden: string; klaar: boolean }>(
    "SELECT rol, reden, klaar_op IS NOT NULL AS klaar FROM taak WHERE sleutel = 'brief.schrijven/' || $1::text",
    id,
  );
const schrijf = ({ id, token }: Geweigerd, invoer: object, revisie = 1) =>
  c.proef.vraag(`/api/besluiten/${id}/brieftekst`, {
    ...{ token, methode: 'PUT', lichaam: { reden: 'Het comité besliste anders.', ...invoer } },
    koppen: { 'If-Match': `"${revisie}"` },
  });

describe('beslist het comité anders en past de brief niet', () => {
  it('dan gaat de stemming door, zegt het antwoord welke brief past, en krijgt de werker een taak', async () => {
    const g = await geweigerd();
    expect(g.stemming.brief).toMatchObject({ passend: expect.arrayContaining(['weigering']) as unknown });
    expect(g.stemming.brief.fouten).not.toEqual([]);
    expect(await effecten(g)).toEqual([]);
    expect(await taak(g)).toEqual([
      { rol: 'werker', reden: expect.stringContaining('weigering') as unknown, klaar: false },
    ]);
    expect(await vraag('SELECT 1 AS wek FROM outbox WHERE procedure_id = $1', g.procedureId)).not.toEqual([]);
    expect(
      await vraag("SELECT soort FROM klok WHERE procedure_id = $1 AND soort = 'CLK-11'", g.procedureId),
    ).toHaveLength(1);
    const [dossier] = await vraag<{ id: string }>(
      'SELECT dossier_id AS id FROM procedure WHERE id = $1',
      g.procedureId,
    );
    const hoofd = (await c.proef.maakGebruiker('Katrien', ['hoofdSocialeDienst'])).token;
    expect((await c.get(`/stand?dossier=${dossier!.id}`, hoofd)).lichaam).toMatchObject({
      dossiers: [{ zin: expect.stringContaining('moet nog geschreven worden') as string }],
    });
  });

  it('dan wordt de brief gedrukt zodra de werker hem schreef', async () => {
    const g = await geweigerd();
    const antwoord = await schrijf(g, WEIGERING);
    expect(antwoord).toMatchObject({ status: 200, lichaam: { soort: 'weigering', rev: 2, fouten: [] } });
    expect(await effecten(g)).toEqual([{ effect: 'drukBesluitbrief', volgnr: 1 }]);
    expect(await taak(g)).toMatchObject([{ klaar: true }]);
    const gelezen = await c.proef.vraag(`/api/besluiten/${g.id}/brieftekst`, { token: g.token });
    expect((gelezen.lichaam as Brieftekst).velden).toEqual(WEIGERING.velden);
    expect(
      await vraag("SELECT gegevens FROM handeling WHERE soort = 'besluit.brieftekst' AND onderwerp_id = $1", g.id),
    ).toEqual([{ gegevens: { brief: 'weigering', volgnr: 1 } }]);
    // The words may change once more while nothing left; the decision itself does not.
    expect(await schrijf(g, WEIGERING, 2)).toMatchObject({ status: 200, lichaam: { rev: 3 } });
    expect(probleem(await schrijf(g, WEIGERING, 1))).toMatchObject({ status: 412 });
  });

  it('dan weigert het programma een brief die iets anders zegt of niet volledig is', async () => {
    const g = await geweigerd();
    expect(probleem(await schrijf(g, { soort: 'toekenning_steun', velden: {} })).code).toBe('verzoek.ongeldig');
    const onvolledig = { soort: 'weigering', velden: { waaromKort: 'Kort.' } };
    expect(probleem(await schrijf(g, onvolledig)).detail).toContain('velden.');
    expect(await effecten(g)).toEqual([]);
    expect(await taak(g)).toMatchObject([{ klaar: false }]);
  });

  it('dan mag wie geen brieven opmaakt dat niet', async () => {
    const g = await geweigerd();
    const { token } = await c.proef.maakGebruiker('Financiën', ['financieleDienst']);
    expect(probleem(await schrijf({ ...g, token }, WEIGERING))).toMatchObject({ status: 403 });
  });
});

it('geeft het comité de passende brief mee, dan wordt die meteen gedrukt', async () => {
  const g = await geweigerd(WEIGERING);
  expect(g.stemming.brief.fouten).toEqual([]);
  expect(await effecten(g)).toEqual([{ effect: 'drukBesluitbrief', volgnr: 1 }]);
  expect(await taak(g)).toEqual([]);
});

it('verandert het comité alleen het bedrag, dan geeft de brief van het voorstel nog niet de redenen van het comité', async () => {
  const g = await anders({
    ...{ besluit: 'TOEKENNING', tekst: 'Minder steun.', invoer: hulplijn(30_000).invoer },
  });
  expect(g.stemming.brief.fouten).not.toEqual([]);
  expect(await effecten(g)).toEqual([]);
  expect(await taak(g)).toMatchObject([{ rol: 'werker', klaar: false }]);
});
