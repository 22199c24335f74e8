/** What the edge cases of domein §10 have in common: files of Heidebeke up to a point, and small meetings of their own. */
import { Geweigerd, tekenBesluitenlijst, VERHAAL, type Stap } from '@besluitpad/cli';
import pg from 'pg';
import type { Spel } from '../model/wereld.js';

/** What was answered at the moment itself; what became of it is read from the database afterwards. */
export type Gezien = Map<string, unknown>;

export const stap = (op: string, wat: string, doe: Stap['doe']): Stap => ({ op, dossier: 'zitting', wat, doe });

/** The acts on a file of the demonstration before that day. */
export const verhaalVan = (code: string, tot: string): readonly Stap[] =>
  VERHAAL.filter((s) => s.dossier === code && s.op < tot);

export type Stem = 'ja' | 'nee' | 'onthouding' | 'gewraakt';

export interface Zittingplan {
  readonly datum: string;
  /** who of the committee is there; the others are absent */
  readonly aanwezig: number;
  /** the files on the agenda */
  readonly punten: readonly string[];
  /** votes in the order of the members, per file; all in favour where nothing is said */
  readonly stemmen?: Readonly<Record<string, readonly Stem[]>>;
  readonly naOpening?: (spel: Spel, pad: string) => Promise<void>;
  readonly naStemming?: (code: string, uitkomst: unknown) => void;
}

export const zittingspad = (spel: Spel, datum: string): string => `/zittingen/${spel.id(`zitting.${datum}`)}`;

export async function plan(spel: Spel, datum: string, extra: object = {}): Promise<void> {
  const lichaam = { datum, uur: '19:00', plaats: 'Sociaal Huis, raadzaal', ...extra };
  const { id } = await spel.als('secretaris').post<{ id: string }>('/zittingen', lichaam);
  spel.onthoud(`zitting.${datum}`, id);
}

export async function ledenVan(spel: Spel, aantal: number): Promise<string[]> {
  return (await spel.als('secretaris').get<{ id: string }[]>('/leden')).slice(0, aantal).map(({ id }) => id);
}

export const roepOp = (op: string, { datum, punten }: Zittingplan): Stap =>
  stap(op, `oproeping voor ${datum}`, async (spel) => {
    const pad = zittingspad(spel, datum);
    const voorstelIds = punten.map((code) => spel.id(`${code}.voorstel`));
    await spel.als('secretaris').wijzig('POST', `${pad}/agenda`, pad, { voorstelIds });
    await spel.als('voorzitter').wijzig('POST', `${pad}/agenda/vaststellen`, pad, {});
    await spel.als('secretaris').wijzig('POST', `${pad}/oproepen`, pad, {});
  });

interface Punt {
  readonly id: string;
  readonly soort: string;
  readonly status: string;
  readonly aanvraagId: string | null;
}

/** Opened, voted, closed and its decisions signed the same evening; without a quorum it closes without a vote. */
export const houd = (zitting: Zittingplan, kanBeslissen = true): Stap[] => [
  stap(`${zitting.datum}T19:00`, `zitting van ${zitting.datum}`, async (spel) => {
    const pad = zittingspad(spel, zitting.datum);
    const secretaris = spel.als('secretaris');
    const leden = await ledenVan(spel, zitting.aanwezig);
    await secretaris.wijzig('POST', `${pad}/openen`, pad, { aanwezig: leden, verontschuldigd: [] });
    await zitting.naOpening?.(spel, pad);
    const { punten } = await secretaris.get<{ punten: Punt[] }>(pad);
    for (const punt of kanBeslissen ? punten.filter(({ status }) => status === 'open') : [])
      await behandel(spel, zitting, punt, leden);
    await spel.als('voorzitter').wijzig('POST', `${pad}/sluiten`, pad, {});
  }),
  stap(`${zitting.datum}T21:15`, `besluitenlijst van ${zitting.datum} ondertekend`, (spel) =>
    tekenBesluitenlijst(spel, zitting.datum),
  ),
];

async function behandel(spel: Spel, zitting: Zittingplan, punt: Punt, leden: readonly string[]): Promise<void> {
  const pad = `/agendapunten/${punt.id}`;
  const code = zitting.punten.find((naam) => spel.id(`${naam}.aanvraag`) === punt.aanvraagId) ?? '';
  const keuzes = zitting.stemmen?.[code] ?? [];
  const stemmen = leden.map((lidId, i) => ({ lidId, stem: keuzes[i] ?? 'ja' }));
  const [hoe, lichaam] =
    punt.soort === 'bekrachtiging'
      ? (['bekrachtiging', { stemmen }] as const)
      : (['stemming', { stemmen, uitkomst: 'zoals_voorgesteld' }] as const);
  const uit = await spel.als('secretaris').wijzig('POST', `${pad}/${hoe}`, `${pad}/zaal`, lichaam);
  zitting.naStemming?.(code, uit);
}

interface Brieven {
  readonly items: readonly { id: string; soort: string; groep: string; status: string }[];
}

/** The letter of that file that was not replaced: of this kind, or about its decision. */
export async function geldendeBrief(spel: Spel, code: string, soort?: string): Promise<string> {
  const { items } = await spel.als('secretaris').get<Brieven>(`/brieven?dossier=${spel.id(`${code}.dossier`)}`);
  const brief = items.find(
    (b) => (soort === undefined ? b.groep === 'besluit' : b.soort === soort) && b.status !== 'vervangen',
  );
  if (brief === undefined) throw new Error(`${code}: geen brief ${soort ?? 'over een beslissing'}`);
  return brief.id;
}

/** Read, signed by two, and told by word of mouth when it is bad news: what a letter of the committee needs before it leaves. */
export async function maakVertrekklaar(spel: Spel, id: string, op: string): Promise<void> {
  const pad = `/brieven/${id}`;
  const { lezing, uitlegNodig } = await spel.als('hoofd').get<{ lezing: object | null; uitlegNodig: boolean }>(pad);
  if (lezing !== null) await spel.als('hoofd').post(`${pad}/lezing`, { uitkomst: 'klopt' });
  for (const wie of ['voorzitter', 'directeur'] as const) await spel.als(wie).post(`${pad}/ondertekenen`, {});
  if (!uitlegNodig) return;
  const tekst = 'Wat beslist is, waarom, en hoe de cliënt in beroep kan gaan.';
  await spel.als('hoofd').post(`${pad}/mondelinge-uitleg`, { op, wijze: 'telefoon', tekst });
}

/** No wording can be published that lacks a mandatory mention, so a letter without one must be made by hand. */
export async function laatVermeldingWeg(beheerUrl: string, briefId: string, code: string): Promise<void> {
  const db = new pg.Client({ connectionString: beheerUrl });
  await db.connect();
  await db.query('DELETE FROM brief_vermelding WHERE brief_id = $1 AND code = $2', [briefId, code]);
  await db.end();
}

/** The claim in a file: its id is in no answer of an act. */
export async function leesTerugvordering(beheerUrl: string, dossierId: string): Promise<string> {
  const db = new pg.Client({ connectionString: beheerUrl });
  await db.connect();
  try {
    const { rows } = await db.query<{ id: string }>('SELECT id FROM terugvordering WHERE dossier_id = $1', [dossierId]);
    const [rij] = rows;
    if (rij === undefined) throw new Error('Er is geen terugvordering');
    return rij.id;
  } finally {
    await db.end();
  }
}

/** What the product says when it refuses; it is an error when it does not. */
export async function weigering(doe: () => Promise<unknown>): Promise<string> {
  try {
    await doe();
  } catch (fout) {
    if (fout instanceof Geweigerd && fout.status < 500) return fout.probleem.detail ?? '';
    throw fout;
  }
  throw new Error('Dit moest geweigerd worden');
}
