import { naarDb, openProcedure, type Tx } from '@besluitpad/prisma';
import type { Opstelling } from './opstelling.js';
import { maakOpstelling, plan } from './opstelling.js';
import { leesVoorbeeld, maakDossier, maakZitting } from './proef.js';

let o: Opstelling;
beforeAll(async () => {
  o = await maakOpstelling();
});
afterAll(() => o.ruimOp());

interface Gesloten {
  readonly zittingId: string;
  readonly procedureId: string;
}

/** A closed meeting with one item, on which nothing was decided. */
async function gesloten(tx: Tx, dag: string, status: 'verdaagd' | 'niet_behandeld', nr: number): Promise<Gesloten> {
  const op = new Date(`${dag}T17:00:00Z`);
  const { id: zittingId } = await maakZitting(tx, dag);
  const procedureId = await openProcedure(tx, {
    ...{ soort: 'zitting', onderwerpId: zittingId, dossierId: null, aanZet: 'secretaris', op },
  });
  const { dossierId, aanvraagId } = await maakDossier(
    tx,
    { ...leesVoorbeeld('verdaging_voorschot'), referentie: `HB-2026-${String(nr)}` },
    { ontvangenOp: '2026-03-02', beslisUiterlijk: '2026-04-01', lijnen: [{ spoor: 'MI', steun: 'LL2' }] },
  );
  const punt = await tx.agendapunt.create({
    data: {
      ...{ zittingId, dossierId, aanvraagId, volgnr: 1, groep: 'bespreking', soort: 'voorstel', status },
      ...{ titel: `HB-2026-${String(nr)}: leefloon`, geslotenOp: op },
    },
  });
  const lijn = await tx.aanvraaglijn.findFirstOrThrow({ where: { aanvraagId } });
  await tx.lijnuitkomst.create({
    data: {
      ...{ agendapuntId: punt.id, dossierId, aanvraaglijnId: lijn.id, ronde: 1, uitkomst: status },
      onderzoeksopdracht: status === 'verdaagd' ? 'Vraag het huurcontract op.' : null,
    },
  });
  const geslotenOp = new Date(`${dag}T19:00:00Z`);
  await tx.zitting.update({ where: { id: zittingId }, data: { fase: 'gesloten', geopendOp: op, geslotenOp } });
  return { zittingId, procedureId };
}

async function druk(effect: 'drukBesluitenlijst' | 'drukNotulen', { procedureId, zittingId }: Gesloten) {
  const id = await o.proef.alsMotor((tx) => plan(tx, effect, procedureId, zittingId));
  await o.voer(effect, id);
  expect(await o.stand(id)).toEqual({ status: 'gedaan', fout: null, taak: null });
  const soort = effect === 'drukNotulen' ? 'notulen' : 'besluitenlijst';
  const [rij] = await o.proef.vraag<{ invoer: { voorzitter?: string; punten: object[] } }>(
    'SELECT invoer FROM brief WHERE onderwerp_id = $1 AND soort = $2 ORDER BY versie DESC LIMIT 1',
    [zittingId, soort],
  );
  return rij!.invoer;
}

it('komt er ook als geen enkel lid opdaagde, met de notulen: de brieven aan de cliënten wachten erop', async () => {
  const zitting = await o.proef.alsMotor((tx) => gesloten(tx, '2026-03-12', 'niet_behandeld', 3101));
  for (const effect of ['drukBesluitenlijst', 'drukNotulen'] as const) {
    const invoer = await druk(effect, zitting);
    expect(invoer.voorzitter).toBeUndefined();
    expect(invoer.punten).toMatchObject([{ uitslag: { soort: 'niet_behandeld' } }]);
  }
});

describe('de dag waarop het comité uiterlijk over een verdaagd punt beslist', () => {
  const later = (tx: Tx, dag: string, extra: object = {}) =>
    tx.zitting.create({
      data: {
        ...{ datum: naarDb(dag), uur: '19:00', plaats: 'de raadzaal', soort: 'gewoon', oproepingDagen: 8 },
        ...{ fase: 'gepland', ...extra },
      },
    });
  const nieuweDatum = async (zitting: Gesloten) =>
    (await druk('drukBesluitenlijst', zitting)).punten[0] as { uitslag: { nieuweDatum: string } };

  it('is de eerste zitting die het nog kan behandelen, en nooit na de termijn van de wet', async () => {
    const zitting = await o.proef.alsMotor(async (tx) => {
      const een = await gesloten(tx, '2026-03-13', 'verdaagd', 3102);
      await later(tx, '2026-03-20'); // too near: nobody can be convened any more
      await later(tx, '2026-03-25', { fase: 'opgeroepen', opgeroepenOp: new Date('2026-03-13T09:00:00Z') });
      await later(tx, '2026-03-26', { oproepingNr: 2, vervolgOp: een.zittingId });
      return een;
    });
    expect(await nieuweDatum(zitting)).toMatchObject({ uitslag: { nieuweDatum: '2026-04-01' } });
    await o.proef.alsMotor((tx) => later(tx, '2026-04-09'));
    expect(await nieuweDatum(zitting)).toMatchObject({ uitslag: { nieuweDatum: '2026-04-01' } });
    await o.proef.alsMotor((tx) => later(tx, '2026-03-30'));
    expect(await nieuweDatum(zitting)).toMatchObject({ uitslag: { nieuweDatum: '2026-03-30' } });
  });
});
