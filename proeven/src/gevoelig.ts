import type { Payload } from '@temporalio/common';
import type { Versleuteling } from '@besluitpad/workflows';
import pg from 'pg';

/** Everything about people that a run knows, as it could leak: names, numbers, addresses, accounts, lines of reports. */
export async function leesGevoelig(beheerUrl: string): Promise<string[]> {
  const client = new pg.Client({ connectionString: beheerUrl });
  await client.connect();
  try {
    const { rows } = await client.query<{ t: string | null }>(`
      SELECT naam AS t FROM persoon UNION SELECT voornaam FROM persoon WHERE length(voornaam) > 3 UNION SELECT insz FROM persoon UNION SELECT iban FROM persoon
      UNION SELECT unnest(regels) FROM kennisgevingsadres UNION SELECT tekst FROM feit UNION SELECT motivering FROM voorstel
      UNION SELECT value FROM verslag, jsonb_each_text(inhoud) UNION SELECT tekst FROM handeling_tekst UNION SELECT naam FROM gezinslid`);
    return rows.map(({ t }) => t ?? '').filter((t) => t.length > 3);
  } finally {
    await client.end();
  }
}

export const vind = (tekst: string, woorden: readonly string[]): string[] => woorden.filter((w) => tekst.includes(w));

/** All there is to read in what came from the engine: every payload, wherever it stands, decoded; and what is in clear. */
export async function leesbaar(deel: unknown, codec: Versleuteling): Promise<string> {
  if (deel === null || typeof deel !== 'object') return String(deel);
  if (deel instanceof Uint8Array) return Buffer.from(deel).toString('utf8');
  if (isPayload(deel)) {
    const [open] = await codec.decode([deel]);
    return Buffer.from(open?.data ?? []).toString('utf8');
  }
  return (await Promise.all(Object.values(deel).map((d) => leesbaar(d, codec)))).join('\n');
}

export function isPayload(deel: object): deel is Payload & { data: Uint8Array } {
  const { metadata, data } = deel as Payload;
  return metadata !== null && metadata !== undefined && data instanceof Uint8Array;
}
