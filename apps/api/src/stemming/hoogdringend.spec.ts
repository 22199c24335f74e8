import { probleem } from '../../test/proefApp.js';
import { metProefComite, stemmen, type Punt } from '../../test/proefcomite.js';
import { schendingen } from '../../test/proefocmw.js';
import { leefloonlijn, maakRijp } from '../../test/proefrijp.js';

const c = metProefComite();
afterEach(async () => expect(await schendingen(c.proef.databank)).toEqual([]));

const vraag = <T extends object>(sql: string, ...waarden: unknown[]) => c.proef.databank.vraag<T>(sql, waarden);
const punten = async (id: string) => ((await c.get(`/zittingen/${id}`)).lichaam as { punten: Punt[] }).punten;
/** What the house rules say; undefined: nothing. */
const zetHuisregel = (waarde: string | undefined) => {
  const regel = { waarde, zekerheid: 'na_te_kijken', bron: 'huishoudelijk reglement' };
  const regels = JSON.stringify(waarde === undefined ? {} : { hoogdringendTelt: regel });
  return vraag(`UPDATE ocmw SET huisregels = (huisregels - 'hoogdringendTelt') || $1::jsonb`, regels);
};

describe('R-COM-11: een punt dat niet op de agenda staat', () => {
  it.each([
    // 9 sitting: 6 of all; 7 present: 5 of those present
    [4, 'geweigerd', 'aanwezigen', false],
    [5, 'huisregel', undefined, false],
    [5, 'huisregel', 'leden', false],
    [5, 'huisregel', 'aanwezigen', true],
    [6, 'toegelaten', undefined, true],
  ])(
    'met %i van de zeven aanwezige leden voor: %s (de huisregel telt: %s)',
    async (voor, uitkomst, huisregel, toegelaten) => {
      await zetHuisregel(huisregel);
      const dag = `2026-${String(10 + (voor % 3)).padStart(2, '0')}-${String(15 + (huisregel ?? '').length)}`;
      await c.klok(`${dag.slice(0, 8)}01T08:00:00Z`);
      const gewoon = await maakRijp(c.proef, { ontvangenOp: '2026-09-21' });
      const laat = await maakRijp(c.proef, { ontvangenOp: '2026-09-28', lijnen: [leefloonlijn('2026-09-28')] });
      const zitting = await c.houd(dag, [gewoon.voorstelId], 7);
      const antwoord = await c.doe(zitting.id, `/zittingen/${zitting.id}/hoogdringend`, {
        voorstelId: laat.voorstelId,
        reden: 'De uithuiszetting is morgen.',
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
      const nodig = huisregel === 'aanwezigen' ? 5 : 6;
      expect(
        await vraag(
          'SELECT agendapunt_id, reden, zittend, aanwezig, voor, nodig FROM hoogdringendheid WHERE zitting_id = $1',
          zitting.id,
        ),
      ).toEqual([
        {
          ...{ agendapunt_id: agendapuntId, reden: 'De uithuiszetting is morgen.' },
          ...{ zittend: 9, aanwezig: 7, voor, nodig },
        },
      ]);
    },
  );

  it('R-COM-12: zonder quorum beslist niemand over hoogdringendheid, ook niet als alle aanwezigen willen', async () => {
    await c.klok('2026-09-01T08:00:00Z');
    const gewoon = await maakRijp(c.proef, { ontvangenOp: '2026-08-24' });
    const laat = await maakRijp(c.proef, { ontvangenOp: '2026-08-24' });
    const zitting = await c.houd('2026-09-15', [gewoon.voorstelId], 2);
    const antwoord = await c.doe(zitting.id, `/zittingen/${zitting.id}/hoogdringend`, {
      ...{ voorstelId: laat.voorstelId, reden: 'De uithuiszetting is morgen.' },
      stemmen: stemmen(c.leden, 'jj'),
    });
    expect(probleem(antwoord)).toMatchObject({ status: 409, regel: 'R-COM-12' });
    expect(await vraag('SELECT fase FROM aanvraag WHERE id = $1', laat.aanvraagId)).toEqual([{ fase: 'agendering' }]);
  });

  it('later genoteerd telt wie er was op het uur van de stemming', async () => {
    await zetHuisregel(undefined);
    await c.klok('2026-08-24T08:00:00Z');
    const gewoon = await maakRijp(c.proef, { ontvangenOp: '2026-08-17' });
    const laat = await maakRijp(c.proef, { ontvangenOp: '2026-08-17' });
    const zitting = await c.houd('2026-09-03', [gewoon.voorstelId], 6);
    await c.klok('2026-09-03T18:30:00Z');
    await c.doe(zitting.id, `/zittingen/${zitting.id}/bewegingen`, { lidId: c.leden[5], soort: 'buiten' });
    const wat = { voorstelId: laat.voorstelId, reden: 'De uithuiszetting is morgen.' };
    const stem = (meer: object) =>
      c.doe(zitting.id, `/zittingen/${zitting.id}/hoogdringend`, {
        ...wat,
        stemmen: stemmen(c.leden, 'jjjjjj'),
        ...meer,
      });
    expect(probleem(await stem({}))).toMatchObject({ errors: [{ veld: 'stemmen', regel: 'aanwezig' }] });
    expect(probleem(await stem({ om: '23:00' }))).toMatchObject({ errors: [{ veld: 'om', regel: 'tijdens' }] });
    expect(await stem({ om: '20:00' })).toMatchObject({ status: 201, lichaam: { aanwezig: 6, voor: 6 } });
    expect(await vraag('SELECT gestemd_op FROM hoogdringendheid WHERE zitting_id = $1', zitting.id)).toEqual([
      { gestemd_op: new Date('2026-09-03T18:00:00Z') },
    ]);
  });
});
