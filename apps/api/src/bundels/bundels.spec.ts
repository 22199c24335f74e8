import { maakVeelRijp } from '../../test/proefrijp.js';
import { probleem } from '../../test/proefApp.js';
import { metProefComite } from '../../test/proefcomite.js';
import { stelBundelSamen } from './stelBundelSamen.js';

const c = metProefComite();

const haal = async (id: string, welke: string, token: string) => {
  const antwoord = await fetch(`${c.proef.adres}/api/zittingen/${id}/${welke}.pdf`, {
    headers: { authorization: `Bearer ${token}` },
  });
  const pdf = Buffer.from(await antwoord.arrayBuffer()).toString('latin1');
  return { status: antwoord.status, soort: antwoord.headers.get('content-type'), pdf };
};

const bladwijzers = (pdf: string) => [...pdf.matchAll(/\/Title (?:\(.*?\)|<FEFF[0-9A-F]+>)\s+\/Dest/g)].length;
const bladen = (pdf: string) => Number(/\/Type \/Pages\s+\/Count (\d+)/.exec(pdf)?.[1]);

describe('de bundel van een zitting', () => {
  it('R-PRV-02: een lid haalt zijn bundel op vanaf de oproeping tot het einde van de zitting, en elke lezing staat in het logboek', async () => {
    await c.klok('2026-03-02T08:00:00Z');
    const rijp = await maakVeelRijp(c.proef, 3, { ontvangenOp: '2026-03-02' });
    const id = await c.plan('2026-03-19');
    await c.doe(id, `/zittingen/${id}/agenda`, { voorstelIds: rijp.map((r) => r.voorstelId) });
    expect((await haal(id, 'bundel', c.lid)).status).toBe(409);
    expect(await c.stelVast(id)).toMatchObject({ status: 200 });
    expect(await c.doe(id, `/zittingen/${id}/oproepen`, undefined)).toMatchObject({ status: 200 });

    const bundel = await haal(id, 'bundel', c.lid);
    expect(bundel).toMatchObject({ status: 200, soort: 'application/pdf' });
    expect(bladen(bundel.pdf)).toBe(4);
    expect(bladwijzers(bundel.pdf)).toBeGreaterThanOrEqual(4);
    expect(bundel.pdf).toContain('/MarkInfo');
    const agenda = await haal(id, 'agenda', c.lid);
    expect(bladen(agenda.pdf)).toBe(1);
    expect((await haal(id, 'bundel', c.secretaris)).status).toBe(200);
    const gelezen = await c.proef.databank.vraag(
      `SELECT count(DISTINCT dossier_id)::int AS dossiers FROM inzage_log WHERE wat = $1 AND doel = 'agendapunt.lezen'`,
      [`bundel van zitting/${id}`],
    );
    expect(gelezen).toEqual([{ dossiers: 3 }]);

    await c.klok('2026-03-19T18:00:00Z');
    await c.doe(id, `/zittingen/${id}/openen`, { aanwezig: c.leden });
    expect((await haal(id, 'bundel', c.lid)).status).toBe(200);
    await c.proef.databank.vraag("UPDATE zitting SET fase = 'gesloten' WHERE id = $1", [id]);
    expect((await haal(id, 'bundel', c.lid)).status).toBe(409);
    expect((await haal(id, 'agenda', c.lid)).status).toBe(409);
    expect((await haal(id, 'bundel', c.secretaris)).status).toBe(200);
  });

  it('R-COM-15: een punt waarbij een lid een belang heeft, staat niet in zijn bundel en is geen lezing van dat dossier', async () => {
    await c.klok('2026-04-01T08:00:00Z');
    const rijp = await maakVeelRijp(c.proef, 2, { ontvangenOp: '2026-04-01' });
    const { id, punten } = await c.houd(
      '2026-04-16',
      rijp.map((r) => r.voorstelId),
    );
    const punt = punten[0]!;
    const melding = { lidId: c.leden[1], antwoord: 'belang', toelichting: 'De cliënt is een nicht.' };
    expect(await c.doe(id, `/agendapunten/${punt.id}/belang`, melding, { token: c.lid })).toMatchObject({
      status: 200,
    });
    expect(bladen((await haal(id, 'bundel', c.voorzitter)).pdf)).toBe(3);
    await haal(id, 'bundel', c.lid);
    const gelezen = await c.proef.databank.vraag<{ wie: string; dossiers: number }>(
      `SELECT g.naam AS wie, count(*)::int AS dossiers FROM inzage_log i JOIN gebruiker g ON g.id = i.gebruiker_id
       WHERE i.wat = $1 GROUP BY g.naam ORDER BY g.naam`,
      [`bundel van zitting/${id}`],
    );
    expect(gelezen).toEqual([
      { wie: 'Lid 1', dossiers: 1 },
      { wie: 'Lieve Vandersmissen', dossiers: 2 },
    ]);
  });

  it('wie geen lid is en de agenda niet opmaakt, krijgt geen bundel', async () => {
    const { token } = await c.proef.maakGebruiker('Tine', ['maatschappelijkWerker']);
    const id = await c.plan('2026-06-18');
    expect(probleem(await c.get(`/zittingen/${id}/bundel.pdf`, token))).toMatchObject({ code: 'recht.ontbreekt' });
    expect(probleem(await c.get(`/zittingen/${id}/bundel.pdf`))).toMatchObject({ detail: 'De agenda is nog leeg.' });
  });

  it('een punt toont de feiten met bron en dag, de wet en de berekening, op het scherm zoals in de bundel', async () => {
    await c.klok('2026-04-20T08:00:00Z');
    const [rijp] = await maakVeelRijp(c.proef, 1, { ontvangenOp: '2026-04-20' });
    const noteer = (volgnr: number, tekst: string, weerlegt: number | null) =>
      c.proef.databank.vraag(
        `INSERT INTO feit (dossier_id, aanvraag_id, rubriek, tekst, bron, vastgesteld_op, volgnr, weerlegt_id)
         SELECT v.dossier_id, v.aanvraag_id, 'wonen', $2, 'huisbezoek', '2026-04-21', $3,
           (SELECT f.id FROM feit f WHERE f.aanvraag_id = v.aanvraag_id AND f.volgnr = $4) FROM voorstel v WHERE v.id = $1`,
        [rijp!.voorstelId, tekst, volgnr, weerlegt],
      );
    await noteer(101, 'Woont alleen.', null);
    await noteer(102, 'Woont samen met haar zus.', 101);
    const { id, punten } = await c.houd('2026-05-07', [rijp!.voorstelId]);
    const { lichaam } = await c.get(`/agendapunten/${punten[0]!.id}`, c.lid);
    const punt = lichaam as {
      feiten: object[];
      lijnen: { rechtsgrond: object[]; berekening: object[]; bedragCent: number }[];
    };
    expect(punt.feiten.slice(-1)).toEqual([
      { tekst: 'Woont samen met haar zus.', bron: 'huisbezoek', op: '2026-04-21' },
    ]);
    expect(JSON.stringify(punt.feiten)).not.toContain('Woont alleen');
    const [lijn] = punt.lijnen;
    expect(lijn?.rechtsgrond[0]).toEqual({
      ...{ waarover: 'De zes voorwaarden', regel: 'wet van 26 mei 2002, artikel 3', naTeKijken: false },
    });
    expect(lijn?.berekening).toContainEqual({ soort: 'som', wat: 'Per maand', bedragCent: lijn?.bedragCent });

    const [secretaris] = await c.proef.databank.vraag<{ id: string }>(
      "SELECT id FROM gebruiker WHERE naam = 'Hilde Cools'",
    );
    const wie = { gebruikerId: secretaris!.id, rollen: ['secretaris'], doel: 'agendapunt.lezen' } as never;
    const { gegevens } = await c.proef.databank.db.withActor(wie, (tx) =>
      stelBundelSamen(tx, wie, { zittingId: id, soort: 'bundel' }),
    );
    const delen = gegevens.groepen.flatMap((groep) => groep.punten.flatMap((p) => p.delen));
    expect(delen.map(({ kop }) => kop)).toEqual([
      'Feiten',
      'Toelichting',
      'Rechtsgrond',
      'Berekening',
      'Voorstel van beslissing',
    ]);
    expect(delen[0]?.lijst?.at(-1)).toBe('Woont samen met haar zus (huisbezoek, 21/04/2026).');
    expect(delen[3]?.rekening?.find(({ soort }) => soort === 'som')?.wat).toBe('Per maand');
  });
});
