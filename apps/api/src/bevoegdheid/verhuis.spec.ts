/** A client who moves, and the two letters of a centre that is not competent: the five days of CLK-02. */
import type { Gemaakt } from '../../test/proefbesluit.js';
import { legBrief } from '../../test/proefbrief.js';
import { geweigerd, LEEFLOON, metProefIntake, type Geregistreerd } from '../../test/proefintake.js';
import { schendingen } from '../../test/proefocmw.js';
import type { Vaststelling } from './vormen.js';

const intake = metProefIntake();
const vraag = <T extends object>(sql: string, ...waarden: unknown[]) => intake.proef.databank.vraag<T>(sql, waarden);
afterEach(async () => expect(await schendingen(intake.proef.databank)).toEqual([]));

const ONBEVOEGD = {
  ...{ bevoegdOcmw: 'OCMW Zandhoek', adres: ['Kerkstraat 1', '3098 Zandhoek'], tel: '016 00 00 20' },
  reden: 'De cliënt verhuisde naar Zandhoek.',
  brief: {
    velden: {
      ...{ waaromKort: 'U woont nu in Zandhoek.', redenen: ['U verhuisde.'] },
      regelUitleg: 'Het OCMW van de gemeente waar u woont, is bevoegd.',
      ...{ feiten: ['U verhuisde op 1 juni.'], bijlagen: ['de aanvraag'] },
    },
  },
};
let barcodes = 500_000_000;

describe('een aangekondigde verhuis', () => {
  const verhuist = (op: string, naar = 'Zandhoek') => ({
    feiten: { gewoonlijkVerblijf: 'Heidebeke', verhuis: { van: 'Heidebeke', op, naar } },
    ...{ gemeente: 'Heidebeke', toelichting: 'De cliënt zei het aan de balie.' },
  });
  const meld = (id: string, invoer: object) =>
    intake.gelukt<Vaststelling>(`/aanvragen/${id}/bevoegdheidsvaststellingen`, invoer);
  const doorzenden = (procedureId: string) =>
    vraag(
      `SELECT begint::text, uiterlijk::text, gestopt_op::text FROM klok WHERE procedure_id = $1 AND soort = 'CLK-02' ORDER BY begint`,
      procedureId,
    );
  const verklaar = (id: string) => intake.handel(id, 'onbevoegd', ONBEVOEGD, { token: intake.voorzitter });
  async function aangekondigd(): Promise<Geregistreerd & { dossierId: string }> {
    await intake.klok('2026-05-20T08:00:00Z');
    const dossierId = await intake.dossier();
    const aanvraag = await intake.aanvraag(dossierId, [LEEFLOON]);
    await meld(aanvraag.id, verhuist('2026-06-01'));
    return { ...aanvraag, dossierId };
  }
  const zin = async (dossierId: string) =>
    (await intake.get<{ dossiers: { zin: string }[] }>(`/stand?dossier=${dossierId}`)).dossiers[0]?.zin;

  it('staat in de stand, en de vijf dagen tellen vanaf de verhuis en niet vanaf de melding', async () => {
    const { procedureId, dossierId, id } = await aangekondigd();
    expect(await doorzenden(procedureId)).toEqual([
      { begint: '2026-06-01', uiterlijk: '2026-06-06', gestopt_op: null },
    ]);
    expect(await zin(dossierId)).toContain('tot en met 31/05/2026 beslissen wij, zend daarna door tegen 06/06/2026');
    await intake.klok('2026-06-03T08:00:00Z');
    expect(await zin(dossierId)).toContain('zend de aanvraag met redenen door tegen 06/06/2026');
    await meld(id, verhuist('2026-06-01'));
    expect(await doorzenden(procedureId)).toEqual([
      { begint: '2026-06-01', uiterlijk: '2026-06-06', gestopt_op: null },
    ]);
  });

  it('verschuift of vervalt met de feiten, en loopt opnieuw als ze toch doorgaat', async () => {
    const { procedureId, id } = await aangekondigd();
    await meld(id, verhuist('2026-06-15'));
    const verschoven = { begint: '2026-06-15', uiterlijk: '2026-06-20' };
    const eerst = { begint: '2026-06-01', uiterlijk: '2026-06-06' };
    expect(await doorzenden(procedureId)).toEqual([
      { ...eerst, gestopt_op: '2026-05-20' },
      { ...verschoven, gestopt_op: null },
    ]);
    await meld(id, { ...verhuist('2026-06-15', 'Heidebeke') });
    expect(await doorzenden(procedureId)).toEqual([
      { ...eerst, gestopt_op: '2026-05-20' },
      { ...verschoven, gestopt_op: '2026-05-20' },
    ]);
    await meld(id, verhuist('2026-06-01'));
    expect(await doorzenden(procedureId)).toEqual([
      { ...eerst, gestopt_op: null },
      { ...verschoven, gestopt_op: '2026-05-20' },
    ]);
  });

  it('laat ons tot de dag ervoor bevoegd: de voorzitter kan ons dan nog niet onbevoegd verklaren', async () => {
    const { id } = await aangekondigd();
    await intake.klok('2026-05-31T08:00:00Z');
    expect(geweigerd(await verklaar(id), 'handeling.nietMogelijk')).toContain('tot en met 31/05/2026');
  });

  it.each([
    ['op de dag zelf', '2026-06-01'],
    ['de dag erna', '2026-06-02'],
    ['pas na vijf dagen', '2026-06-08'],
  ])('telt de termijn van de verhuis ook als de voorzitter %s beslist', async (_, dag) => {
    const { id } = await aangekondigd();
    await intake.klok(`${dag}T08:00:00Z`);
    const antwoord = await verklaar(id);
    expect(antwoord).toMatchObject({ status: 200 });
    const { procedureId } = antwoord.lichaam as { procedureId: string };
    expect(await doorzenden(procedureId)).toEqual([
      { begint: '2026-06-01', uiterlijk: '2026-06-06', gestopt_op: null },
    ]);
  });
});

describe('de brieven over onbevoegdheid', () => {
  it.each([
    ['allebei de dag vóór de vijfde', '2026-05-24', '2026-05-24', '2026-05-24', false],
    ['de tweede op de vijfde dag', '2026-05-22', '2026-05-25', '2026-05-25', false],
    ['de tweede de dag na de vijfde', '2026-05-22', '2026-05-26', '2026-05-26', true],
  ])('vertrekken %s: de termijn eindigt met de laatste', async (_, eerste, tweede, gestopt_op, te_laat) => {
    await intake.klok('2026-05-18T08:00:00Z');
    const dossierId = await intake.dossier();
    const { id } = await intake.aanvraag(dossierId, [LEEFLOON]);
    await intake.klok('2026-05-20T08:00:00Z');
    const antwoord = await intake.handel(id, 'onbevoegd', ONBEVOEGD, { token: intake.voorzitter });
    const { besluitId, procedureId } = antwoord.lichaam as { besluitId: string; procedureId: string };
    await intake.klok('2026-05-27T08:00:00Z');
    const besluit = { dossierId, procedureId, besluitId } as Gemaakt;
    const brieven = [];
    for (const [soort, gepostOp] of [['onbevoegd', eerste] as const, ['doorzending', tweede] as const]) {
      const briefId = await legBrief(intake.proef.databank, besluit, { soort, briefdatum: gepostOp });
      await vraag("UPDATE brief SET status = 'vrijgegeven' WHERE id = $1", briefId);
      await vraag(
        `INSERT INTO verzending (brief_id, dossier_id, wijze, aangeboden_op, status) VALUES ($1, $2, 'AANGETEKEND', now(), 'geexporteerd')`,
        ...[briefId, dossierId],
      );
      brieven.push({ briefId, gepostOp });
    }
    for (const { briefId, gepostOp } of brieven) {
      const barcode = `RR${String(++barcodes).padStart(9, '0')}BE`;
      const bewijs = await intake.doe(
        `/brieven/${briefId}/bewijs`,
        { barcode, gepostOp },
        { token: intake.secretaris },
      );
      expect(bewijs.status).toBe(204);
    }
    expect(
      await vraag(
        "SELECT gestopt_op::text, te_laat FROM klok WHERE procedure_id = $1 AND soort = 'CLK-02'",
        procedureId,
      ),
    ).toEqual([{ gestopt_op, te_laat }]);
  });
});
