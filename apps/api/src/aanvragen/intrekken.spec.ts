import { probleem } from '../../test/proefApp.js';
import { metProefComite } from '../../test/proefcomite.js';
import { maakFasen, maakFasetokens, type Fasetokens } from '../../test/proeffasen.js';
import { schendingen } from '../../test/proefocmw.js';

const c = metProefComite();
const tokens = {} as Fasetokens;
const { vraag, doe, inFase, opZitting } = maakFasen(c, tokens);
beforeAll(async () => {
  Object.assign(tokens, await maakFasetokens(c));
});
afterEach(async () => expect(await schendingen(c.proef.databank)).toEqual([]));

describe('intrekking door de cliënt', () => {
  const trekIn = async (aanvraagId: string) => {
    const [rij] = await vraag<{ rev: number }>('SELECT rev FROM aanvraag WHERE id = $1', aanvraagId);
    return doe(`/aanvragen/${aanvraagId}/intrekken`, { reden: 'Vond werk.' }, tokens.werker, rij!.rev);
  };

  it.each([
    ['in onderzoek', '2026-09-03', inFase('onderzoek')],
    ['in de fase van het voorstel', '2026-09-04', inFase('voorstel')],
    ['rijp voor de agenda', '2026-09-07', inFase('agendering')],
    ['op een agenda in opmaak', '2026-09-10', opZitting('gepland')],
    ['op een verzonden agenda', '2026-09-17', opZitting('opgeroepen')],
    ['tijdens de zitting, vóór de stemming', '2026-09-24', opZitting('bezig')],
  ] as const)('%s: sluit de aanvraag, haalt het punt weg en bevestigt het', async (_waar, dag, bouw) => {
    const { dossierId, aanvraagId } = await bouw(dag);
    expect(await trekIn(aanvraagId!)).toMatchObject({ status: 200, lichaam: { fase: 'afgehandeld' } });
    expect(
      await vraag("SELECT 1 FROM agendapunt WHERE aanvraag_id = $1 AND status <> 'afgevoerd'", aanvraagId),
    ).toEqual([]);
    expect(
      await vraag("SELECT soort, velden ->> 'via' AS via FROM stapbrief WHERE dossier_id = $1", dossierId),
    ).toEqual([{ soort: 'intrekking', via: 'balie' }]);
  });

  it.each([
    ['na de stemming', '2026-10-01', opZitting('gestemd'), 'Het comité stemde al'],
    ['na de beslissing', '2026-10-08', opZitting('gesloten'), 'afgehandeld'],
  ] as const)('%s: kan ze niet meer ongedaan gemaakt worden', async (_waar, dag, bouw, zin) => {
    const { aanvraagId } = await bouw(dag);
    expect(probleem(await trekIn(aanvraagId!))).toMatchObject({
      status: 409,
      detail: expect.stringContaining(zin) as string,
    });
  });
});
