/** A closed meeting with its decisions, and their letters as the engine prints them: for tests that begin at the letters. */
import { effectGedaan, MOTOR } from '@besluitpad/prisma';
import { legBrief, type Briefopties } from './proefbrief.js';
import { stemmen, type ProefComite } from './proefcomite.js';
import { maakRijp } from './proefrijp.js';

export interface Besloten {
  readonly procedureId: string;
  readonly besluitId: string;
  readonly dossierId: string;
  /** The printing the engine was asked for. */
  readonly effectId: string;
}

export interface Zittingsbrieven {
  readonly zittingId: string;
  readonly besluiten: readonly Besloten[];
}

/** A meeting that grants as many requests as asked. Two meetings need two days. */
export async function sluitMetBesluiten(c: ProefComite, dag: string, aantal: number): Promise<Zittingsbrieven> {
  await c.klok('2026-01-12T08:00:00Z');
  const voorstelIds: string[] = [];
  for (let i = 0; i < aantal; i++)
    voorstelIds.push((await maakRijp(c.proef, { ontvangenOp: '2026-01-12' })).voorstelId);
  const { id: zittingId, punten } = await c.houd(dag, voorstelIds);
  for (const { id } of punten) {
    const lichaam = { stemmen: stemmen(c.leden, 'jjjjjjjjj'), uitkomst: 'zoals_voorgesteld' };
    expect(await c.doe(zittingId, `/agendapunten/${id}/stemming`, lichaam)).toMatchObject({ status: 200 });
  }
  expect(await c.doe(zittingId, `/zittingen/${zittingId}/sluiten`, {})).toMatchObject({ status: 200 });
  const besluiten = await c.proef.databank.vraag<Besloten>(
    `SELECT p.id AS "procedureId", b.id AS "besluitId", b.dossier_id AS "dossierId", e.id AS "effectId"
     FROM besluit b JOIN procedure p ON p.onderwerp_id = b.id JOIN effect e ON e.procedure_id = p.id AND e.effect = 'drukBesluitbrief'
     WHERE b.zitting_id = $1 ORDER BY b.id`,
    [zittingId],
  );
  expect(besluiten).toHaveLength(aantal);
  await c.proef.databank.vraag(
    `INSERT INTO kennisgevingsadres (persoon_id, soort, regels, van)
     SELECT d.persoon_id, 'eigen', ARRAY['Molenweg 1', '3099 Heidebeke'], '2020-01-01' FROM dossier d WHERE d.id = ANY ($1)`,
    [besluiten.map(({ dossierId }) => dossierId)],
  );
  return { zittingId, besluiten };
}

/** The letter of a decision as the engine leaves it. @returns its id */
export async function druk(c: ProefComite, besloten: Besloten, opties: Partial<Briefopties> = {}): Promise<string> {
  const gemaakt = { ...besloten, persoonId: '', werkerId: '', aanvraagId: '', aanvraagProcedureId: '', lijnIds: [] };
  const id = await legBrief(c.proef.databank, gemaakt, { briefdatum: '2026-04-02', ...opties });
  await c.proef.databank.db.withActor(MOTOR, (tx) => effectGedaan(tx, besloten.effectId, {}));
  return id;
}
