/** A committee of nine with its secretary, and the acts on a meeting as tests do them. */
import { randomUUID } from 'node:crypto';
import { metProefApp, type ProefApp, type Proefantwoord } from './proefApp.js';
import { zetKlok, zetOcmw } from './proefocmw.js';

export interface ProefComite {
  readonly proef: ProefApp;
  readonly secretaris: string;
  readonly voorzitter: string;
  readonly lid: string;
  readonly beheerder: string;
  /** the chair first, then eight members */
  readonly leden: readonly string[];
  klok(naar: string): Promise<void>;
  get(pad: string, token?: string): Promise<Proefantwoord>;
  /** An act with the present revision of the meeting, or of the item it is noted at, unless another is given. */
  doe(
    zittingId: string,
    pad: string,
    lichaam: unknown,
    opties?: { token?: string; revisie?: number; methode?: string },
  ): Promise<Proefantwoord>;
  plan(datum: string, extra?: object): Promise<string>;
  /** The chair fixes the agenda as it stands. */
  stelVast(zittingId: string): Promise<Proefantwoord>;
  /** Plans, lists, convenes and opens in one go, on the right days. */
  houd(datum: string, voorstelIds: readonly string[], aanwezig?: number): Promise<{ id: string; punten: Punt[] }>;
}

/** What is noted at one item is under the revision of that item; what changes the agenda is under that of the meeting. */
const IN_EEN_PUNT = /^\/agendapunten\/([^/]+)\/(?!afvoeren|plaats|verplaatsen|toets)/;

export interface Punt {
  readonly id: string;
  readonly rev: number;
  readonly volgnr: number;
  readonly groep: string;
  readonly status: string;
  readonly voorstelId: string | null;
  readonly besluitId: string | null;
  readonly telling: object | null;
  readonly stemmen: readonly { lidId: string; stem: string }[];
}

/** Call at the top of a test file: the app with a committee in it, from before the first test to after the last. */
export function metProefComite(): ProefComite {
  const proef = metProefApp();
  const comite = {} as ProefComite;
  beforeAll(async () => {
    Object.assign(comite, await stelSamen(proef));
  });
  return comite;
}

async function stelSamen(proef: ProefApp): Promise<ProefComite> {
  await zetOcmw(proef.databank);
  await zetKlok(proef.databank, '2026-01-05T08:00:00Z');
  const secretaris = (await proef.maakGebruiker('Hilde Cools', ['secretaris'])).token;
  const beheerder = (await proef.maakGebruiker('Beheerder', ['beheerder'])).token;
  const chair = await proef.maakGebruiker('Lieve Vandersmissen', ['voorzitter']);
  const anderen = [];
  for (const n of [1, 2, 3, 4, 5, 6, 7, 8]) anderen.push(await proef.maakGebruiker(`Lid ${n}`, ['comitelid']));
  const leden: string[] = [];
  for (const [i, { id }] of [chair, ...anderen].entries()) {
    const antwoord = await proef.vraag('/api/leden', {
      token: beheerder,
      koppen: { 'Idempotency-Key': randomUUID() },
      lichaam: {
        gebruikerId: id,
        naam: i === 0 ? 'Lieve Vandersmissen' : `Lid ${i}`,
        voorzitter: i === 0,
        van: '2025-01-01',
      },
    });
    leden.push((antwoord.lichaam as { id: string }).id);
  }
  return maakProef(proef, { secretaris, beheerder, voorzitter: chair.token, lid: anderen[0]!.token, leden });
}

function maakProef(
  proef: ProefApp,
  wie: Pick<ProefComite, 'secretaris' | 'beheerder' | 'voorzitter' | 'lid' | 'leden'>,
): ProefComite {
  const klok = (naar: string) => zetKlok(proef.databank, naar);
  const get = (pad: string, token = wie.secretaris) => proef.vraag(`/api${pad}`, { token });
  const doe: ProefComite['doe'] = async (
    zittingId,
    pad,
    lichaam,
    { token = wie.secretaris, revisie, methode } = {},
  ) => {
    const [, puntId] = IN_EEN_PUNT.exec(pad) ?? [];
    const [rij] = await proef.databank.vraag<{ rev: number }>(
      `SELECT rev FROM ${puntId === undefined ? 'zitting' : 'agendapunt'} WHERE id = $1`,
      [puntId ?? zittingId],
    );
    return proef.vraag(`/api${pad}`, {
      token,
      methode: methode ?? 'POST',
      koppen: { 'If-Match': `"${revisie ?? rij!.rev}"`, 'Idempotency-Key': randomUUID() },
      lichaam,
    });
  };
  const plan = async (dag: string, extra: object = {}) => {
    const antwoord = await proef.vraag('/api/zittingen', {
      token: wie.secretaris,
      koppen: { 'Idempotency-Key': randomUUID() },
      lichaam: { datum: dag, uur: '19:30', plaats: 'raadzaal', ...extra },
    });
    expect(antwoord).toMatchObject({ status: 201 });
    return (antwoord.lichaam as { id: string }).id;
  };
  const stelVast = (id: string) => doe(id, `/zittingen/${id}/agenda/vaststellen`, undefined, { token: wie.voorzitter });
  const houd = async (dag: string, voorstelIds: readonly string[], aanwezig = 9) => {
    const id = await plan(dag);
    expect(await doe(id, `/zittingen/${id}/agenda`, { voorstelIds })).toMatchObject({ status: 200 });
    expect(await stelVast(id)).toMatchObject({ status: 200 });
    expect(await doe(id, `/zittingen/${id}/oproepen`, undefined)).toMatchObject({ status: 200 });
    await klok(`${dag}T17:30:00Z`);
    const geopend = await doe(id, `/zittingen/${id}/openen`, { aanwezig: wie.leden.slice(0, aanwezig) });
    expect(geopend).toMatchObject({ status: 200 });
    return { id, punten: (geopend.lichaam as { punten: Punt[] }).punten };
  };
  return { proef, ...wie, klok, get, doe, plan, stelVast, houd };
}

/** 'jjjnn-w' is three yes, two no, one abstention, one recusal, in the order of the members. */
export function stemmen(leden: readonly string[], tekst: string): { lidId: string; stem: string }[] {
  const keuze: Record<string, string> = { j: 'ja', n: 'nee', '-': 'onthouding', w: 'gewraakt' };
  return tekst.split(/(?=.)/).map((teken, i) => ({ lidId: leden[i]!, stem: keuze[teken]! }));
}
