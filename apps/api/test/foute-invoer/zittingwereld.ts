/** Meetings in every phase, one of them with five of nine members in the room and its items still open. */
import type { ProefApp } from '../proefApp.js';
import { stemmen, type ProefComite, type Punt } from '../proefcomite.js';
import { hulplijn, leefloonlijn, maakDringend, maakRijp, type Rijp } from '../proefrijp.js';

export interface Plek {
  readonly id: string;
  readonly rev: number;
}

export interface Zittingwereld {
  readonly proef: ProefApp;
  readonly secretaris: string;
  readonly voorzitter: string;
  readonly lid: string;
  readonly beheerder: string;
  readonly leden: readonly string[];
  /** One free ripe proposal, for a meeting that is planned in time and one that is not. */
  readonly rijp: Rijp;
  readonly gepland: Plek;
  readonly leeg: Plek;
  readonly teLaat: Plek;
  readonly bezig: Plek;
  readonly leefloonpunt: Punt;
  readonly hulppunt: Punt;
  readonly bekrachtiging: Punt;
  readonly leefloon: Rijp;
  readonly hulp: Rijp;
  readonly gesloten: Plek;
  readonly vanGisteren: Punt;
  readonly geplandPunt: Punt;
}

/** Thursday: the meeting of today is going on. */
export const ZITTINGSDAG = '2026-03-26';

export async function maakZittingwereld(c: ProefComite): Promise<Zittingwereld> {
  const gesloten = await houdEnSluit(c);
  await c.klok('2026-03-10T08:00:00Z');
  const leefloon = await maakRijp(c.proef, { ontvangenOp: '2026-03-09' });
  const hulp = await maakRijp(c.proef, { ontvangenOp: '2026-03-09', lijnen: [hulplijn(45_000)] });
  await maakDringend(c.proef, '2026-03-10', ZITTINGSDAG);
  const { id, punten } = await c.houd(ZITTINGSDAG, [leefloon.voorstelId, hulp.voorstelId], 5);
  const puntVan = (rij: Rijp) => punten.find((punt) => punt.voorstelId === rij.voorstelId)!;
  const opAgenda = await maakRijp(c.proef, { ontvangenOp: ZITTINGSDAG, lijnen: [leefloonlijn(ZITTINGSDAG)] });
  const geplandId = await c.plan('2026-04-09');
  const agenda = await c.doe(geplandId, `/zittingen/${geplandId}/agenda`, { voorstelIds: [opAgenda.voorstelId] });
  return {
    ...c,
    ...{ leefloon, hulp },
    rijp: await maakRijp(c.proef, { ontvangenOp: ZITTINGSDAG, lijnen: [leefloonlijn(ZITTINGSDAG)] }),
    gepland: await plek(c, geplandId),
    leeg: await plek(c, await c.plan('2026-04-23')),
    teLaat: await plek(c, await c.plan('2026-03-30', { soort: 'bijkomend' })),
    bezig: await plek(c, id),
    leefloonpunt: puntVan(leefloon),
    hulppunt: puntVan(hulp),
    bekrachtiging: punten.find((punt) => punt.besluitId !== null)!,
    ...gesloten,
    geplandPunt: (agenda.lichaam as { punten: Punt[] }).punten.find((punt) => punt.voorstelId !== null)!,
  };
}

async function houdEnSluit(c: ProefComite): Promise<Pick<Zittingwereld, 'gesloten' | 'vanGisteren'>> {
  const rijp = await maakRijp(c.proef, { ontvangenOp: '2026-01-26' });
  const { id, punten } = await c.houd('2026-02-12', [rijp.voorstelId]);
  const stemming = { stemmen: stemmen(c.leden, 'jjjjjjjjj'), uitkomst: 'zoals_voorgesteld' };
  expect((await c.doe(id, `/agendapunten/${punten[0]!.id}/stemming`, stemming)).status).toBe(200);
  expect((await c.doe(id, `/zittingen/${id}/sluiten`, {})).status).toBe(200);
  return { gesloten: await plek(c, id), vanGisteren: { ...punten[0]!, rev: punten[0]!.rev + 1 } };
}

async function plek({ proef }: ProefComite, id: string): Promise<Plek> {
  const [rij] = await proef.databank.vraag<{ rev: number }>('SELECT rev FROM zitting WHERE id = $1', [id]);
  return { id, rev: rij!.rev };
}
