import { probleem } from '../../test/proefApp.js';
import { metProefComite, stemmen, type Punt } from '../../test/proefcomite.js';
import { schendingen } from '../../test/proefocmw.js';
import { leefloonlijn, maakRijp } from '../../test/proefrijp.js';

const c = metProefComite();
afterEach(async () => expect(await schendingen(c.proef.databank)).toEqual([]));

const vraag = <T extends object>(sql: string, ...waarden: unknown[]) => c.proef.databank.vraag<T>(sql, waarden);
const punten = async (id: string) => ((await c.get(`/zittingen/${id}`)).lichaam as { punten: Punt[] }).punten;

describe('R-COM-11: een punt dat niet op de agenda staat', () => {
  it.each([
    // 9 sitting: 6 of all; 7 present: 5 of those present
    [4, 'geweigerd', false, false],
    [5, 'huisregel', false, false],
    [5, 'huisregel', true, true],
    [6, 'toegelaten', false, true],
  ])(
    'met %i van de zeven aanwezige leden voor: %s (huisregel telt aanwezigen: %s)',
    async (voor, uitkomst, huisregel, toegelaten) => {
      const dag = `2026-${String(10 + (voor % 3)).padStart(2, '0')}-${huisregel ? '22' : '15'}`;
      await c.klok(`${dag.slice(0, 8)}01T08:00:00Z`);
      const gewoon = await maakRijp(c.proef, { ontvangenOp: '2026-09-21' });
      const laat = await maakRijp(c.proef, { ontvangenOp: '2026-09-28', lijnen: [leefloonlijn('2026-09-28')] });
      const zitting = await c.houd(dag, [gewoon.voorstelId], 7);
      const antwoord = await c.doe(zitting.id, `/zittingen/${zitting.id}/hoogdringend`, {
        voorstelId: laat.voorstelId,
        reden: 'De uithuiszetting is morgen.',
        huisregelTeltAanwezigen: huisregel,
        stemmen: stemmen(c.leden, 'j'.repeat(voor) + 'n'.repeat(7 - voor)),
      });
      expect(antwoord).toMatchObject({
        status: 201,
        lichaam: { uitkomst, nodigVanZittende: 6, nodigVanAanwezige: 5, zittend: 9, aanwezig: 7, voor },
      });
      const { agendapuntId, waarschuwing } = antwoord.lichaam as {
        agendapuntId: string | null;
        waarschuwing: string | null;
      };
      expect(agendapuntId !== null).toBe(toegelaten);
      expect(waarschuwing !== null).toBe(uitkomst === 'huisregel');
      const fase = toegelaten ? 'zitting' : 'agendering';
      expect(await vraag('SELECT fase FROM aanvraag WHERE id = $1', laat.aanvraagId)).toEqual([{ fase }]);
      expect(await punten(zitting.id)).toHaveLength(toegelaten ? 2 : 1);
    },
  );

  it('R-COM-12: zonder quorum beslist niemand over hoogdringendheid, ook niet als alle aanwezigen willen', async () => {
    await c.klok('2026-09-01T08:00:00Z');
    const gewoon = await maakRijp(c.proef, { ontvangenOp: '2026-08-24' });
    const laat = await maakRijp(c.proef, { ontvangenOp: '2026-08-24' });
    const zitting = await c.houd('2026-09-15', [gewoon.voorstelId], 2);
    const antwoord = await c.doe(zitting.id, `/zittingen/${zitting.id}/hoogdringend`, {
      ...{ voorstelId: laat.voorstelId, reden: 'De uithuiszetting is morgen.', huisregelTeltAanwezigen: true },
      stemmen: stemmen(c.leden, 'jj'),
    });
    expect(probleem(antwoord)).toMatchObject({ status: 409, regel: 'R-COM-12' });
    expect(await vraag('SELECT fase FROM aanvraag WHERE id = $1', laat.aanvraagId)).toEqual([{ fase: 'agendering' }]);
  });
});
