/** A file in each phase in which word of a death or a withdrawal can come, reached through the API. */
import { randomUUID } from 'node:crypto';
import { datum } from '@besluitpad/domain';
import type { Proefantwoord } from './proefApp.js';
import { legBrief } from './proefbrief.js';
import { maakBesluit, type Proeflijn } from './proefbesluit.js';
import { stemmen, type ProefComite } from './proefcomite.js';
import { hulp } from './proefdringend.js';
import { maakRijp } from './proefrijp.js';

export interface Fasetokens {
  werker: string;
  directeur: string;
  financien: string;
}

/** The three who act beside the committee. */
export async function maakFasetokens({ proef }: ProefComite): Promise<Fasetokens> {
  return {
    werker: (await proef.maakGebruiker('Youssef', ['maatschappelijkWerker'])).token,
    directeur: (await proef.maakGebruiker('Koen', ['algemeenDirecteur'])).token,
    financien: (await proef.maakGebruiker('Fien', ['financieelDirecteur'])).token,
  };
}

/** Where a file can stand when the word comes: every case has a meeting day of its own. */
export interface Fase {
  readonly dossierId: string;
  readonly aanvraagId: string | null;
  readonly dag: string;
  readonly zittingId?: string;
}
export type Opbouw = (dag: string) => Promise<Fase>;

const dagen = (dag: string, n: number) =>
  new Date(Date.parse(`${dag}T00:00:00Z`) + n * 86_400_000).toISOString().slice(0, 10);

let nummer = 700;

/** Call at the top of a test file; the tokens come when they are made. */
export function maakFasen(c: ProefComite, tokens: Fasetokens) {
  const vraag = <T extends object>(sql: string, ...waarden: unknown[]) => c.proef.databank.vraag<T>(sql, waarden);
  const doe = (pad: string, lichaam: unknown, token = tokens.werker, revisie = 1): Promise<Proefantwoord> =>
    c.proef.vraag(`/api${pad}`, {
      ...{ token, lichaam },
      methode: 'POST',
      koppen: { 'Idempotency-Key': randomUUID(), 'If-Match': `"${revisie}"` },
    });
  async function rijp(dag: string) {
    await c.klok(`${dagen(dag, -20)}T08:00:00Z`);
    return maakRijp(c.proef, { ontvangenOp: dagen(dag, -20) });
  }

  const inFase =
    (fase: string): Opbouw =>
    async (dag) => {
      const { dossierId, aanvraagId } = await rijp(dag);
      await vraag('UPDATE aanvraag SET fase = $2 WHERE id = $1', aanvraagId, fase);
      return { dossierId, aanvraagId, dag: dagen(dag, -20) };
    };

  /** Up to this point of a meeting: planned, convened, opened, voted, closed. */
  const opZitting =
    (tot: 'gepland' | 'opgeroepen' | 'bezig' | 'gestemd' | 'gesloten'): Opbouw =>
    async (dag) => {
      const { dossierId, aanvraagId, voorstelId } = await rijp(dag);
      const zittingId = await c.plan(dag);
      const plek = { dossierId, aanvraagId, zittingId };
      const stap = async (pad: string, lichaam: unknown) =>
        expect(await c.doe(zittingId, pad, lichaam)).toMatchObject({ status: 200 });
      await stap(`/zittingen/${zittingId}/agenda`, { voorstelIds: [voorstelId] });
      if (tot === 'gepland') return { ...plek, dag: dagen(dag, -20) };
      expect(await c.stelVast(zittingId)).toMatchObject({ status: 200 });
      await stap(`/zittingen/${zittingId}/oproepen`, undefined);
      if (tot === 'opgeroepen') return { ...plek, dag: dagen(dag, -20) };
      await c.klok(`${dag}T17:30:00Z`);
      await stap(`/zittingen/${zittingId}/openen`, { aanwezig: c.leden });
      if (tot === 'bezig') return { ...plek, dag };
      const [punt] = await vraag<{ id: string }>('SELECT id FROM agendapunt WHERE voorstel_id = $1', voorstelId);
      await stap(`/agendapunten/${punt!.id}/stemming`, {
        stemmen: stemmen(c.leden, 'jjjjjjjjj'),
        uitkomst: 'zoals_voorgesteld',
      });
      if (tot === 'gestemd') return { ...plek, dag };
      await stap(`/zittingen/${zittingId}/sluiten`, {});
      return { ...plek, dag };
    };

  const LEEFLOON = (dag: string): Proeflijn => ({
    besluit: 'TOEKENNING',
    spoor: 'MI',
    steun: 'LL2',
    invoer: { soort: 'leefloon', categorie: 2, ingang: datum(dagen(dag, -20)) },
  });

  const beslist =
    (verder: (g: Awaited<ReturnType<typeof maakBesluit>>, dag: string) => Promise<unknown>): Opbouw =>
    async (dag) => {
      nummer += 1;
      const g = await maakBesluit(c.proef.databank, {
        nummer: `HB-2026-${nummer}`,
        ontvangenOp: dagen(dag, -20),
        beslistOp: dag,
        lijnen: [LEEFLOON(dag)],
      });
      await verder(g, dag);
      return { dossierId: g.dossierId, aanvraagId: g.aanvraagId, dag };
    };

  const metBrief = (status: 'ontwerp' | 'vrijgegeven') =>
    beslist(async (g, dag) => {
      await vraag("UPDATE effect SET status = 'gedaan' WHERE procedure_id = $1", g.procedureId);
      const briefId = await legBrief(c.proef.databank, g, { briefdatum: dagen(dag, 1) });
      if (status === 'ontwerp') return;
      for (const token of [c.voorzitter, tokens.directeur]) {
        expect(await doe(`/brieven/${briefId}/ondertekenen`, {}, token)).toMatchObject({ status: 200 });
      }
    });

  const metVrijgegevenBetaling = beslist(async ({ besluitId }) => {
    for (const token of [tokens.financien, tokens.directeur]) {
      expect(await doe(`/besluiten/${besluitId}/betaling/vrijgeven`, {}, token)).toMatchObject({ status: 200 });
    }
  });

  const dringend: Opbouw = async (dag) => {
    const { dossierId } = await rijp(dag);
    const antwoord = await doe(`/dossiers/${dossierId}/dringende-steun`, hulp(5_000), c.voorzitter);
    expect(antwoord).toMatchObject({ status: 201 });
    return { dossierId, aanvraagId: null, dag: dagen(dag, -20) };
  };
  return { vraag, doe, inFase, opZitting, beslist, metBrief, metVrijgegevenBetaling, dringend };
}
