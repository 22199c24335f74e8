/** One bad request a row: what it is, what is sent, and the answer with the words that help the one who sent it. */
import { randomUUID } from 'node:crypto';
import type { Code } from '../../src/fouten/codes.js';
import type { Proefdatabank } from '../databank.js';
import { probleem, type ProefApp, type Vraag } from '../proefApp.js';
import { leesVingerafdrukken } from './vingerafdrukken.js';

export interface Verzoek extends Vraag {
  readonly pad: string;
}

/**
 * [what is refused, what is sent, status, code, the field and the rule as the answer names them].
 * No row may leave a trace, so all rows of a table share one world and stand in any order.
 */
export type FouteRij<W> = readonly [
  wat: string,
  verzoek: (wereld: W) => Verzoek | Promise<Verzoek>,
  status: number,
  code: Code,
  zegt: RegExp,
];

type Koppen = Readonly<Record<string, string>>;

const nieuweSleutel = (): Koppen => ({ 'Idempotency-Key': randomUUID() });

export const post = (pad: string, token: string, lichaam?: unknown, koppen: Koppen = {}): Verzoek => ({
  ...{ pad, token, lichaam, methode: 'POST', koppen: { ...nieuweSleutel(), ...koppen } },
});
export const put = (pad: string, token: string, lichaam: unknown, koppen: Koppen = {}): Verzoek => ({
  ...{ pad, token, lichaam, koppen, methode: 'PUT' },
});
export const get = (pad: string, token: string): Verzoek => ({ pad, token });
/** Bytes as they are, whatever they claim to be. */
export const ruw = (pad: string, token: string, inhoud: string | Uint8Array, koppen: Koppen = {}): Verzoek => ({
  ...{ pad, token, ruw: inhoud, methode: 'POST', koppen: { ...nieuweSleutel(), ...koppen } },
});
export const opRevisie = (revisie: number): Koppen => ({ 'If-Match': `"${revisie}"` });

/** `wereld` is asked in the tests themselves: before them it does not yet exist. */
export function toetsFouteInvoer<W extends { readonly proef: ProefApp }>(
  wereld: () => W,
  rijen: readonly FouteRij<W>[],
): void {
  it.each(rijen.map((rij) => [rij[0], rij] as const))('weigert %s', async (_wat, [, verzoek, status, code, zegt]) => {
    const { proef } = wereld();
    const { pad, ...vraag } = await verzoek(wereld());
    const voor = await leesStand(proef.databank);
    const inhoud = probleem(await proef.vraag(`/api${pad}`, vraag));
    expect({ status: inhoud.status, code: inhoud.code }).toEqual({ status, code });
    expect([inhoud.detail, ...inhoud.errors.map((fout) => `${fout.veld}: ${fout.boodschap}`)].join('\n')).toMatch(zegt);
    const na = await leesStand(proef.databank);
    expect(na.gegevens).toEqual(voor.gegevens);
    expect(na.pogingen - voor.pogingen).toBe(status === 403 ? 1 : 0);
  });
}

/** Only who tried what was not allowed leaves a trace, in the security log. */
async function leesStand(databank: Proefdatabank): Promise<{ gegevens: Record<string, string>; pogingen: number }> {
  const [log] = await databank.vraag<{ aantal: number }>('SELECT count(*)::int AS aantal FROM beveiliging_log');
  return { gegevens: await leesVingerafdrukken(databank), pogingen: log!.aantal };
}
