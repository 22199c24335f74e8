import type { Tx } from '../client.js';

/**
 * The next number of a series in a year, without gaps. It locks the series until the transaction ends, so ask for it
 * as late as you can.
 */
export async function volgendNummer(tx: Tx, soort: 'dossier' | 'register', jaar: number): Promise<number> {
  const [rij] = await tx.$queryRaw<{ laatste: number }[]>`
    INSERT INTO nummering (soort, jaar, laatste) VALUES (${soort}, ${jaar}, 1)
    ON CONFLICT (soort, jaar) DO UPDATE SET laatste = nummering.laatste + 1 RETURNING laatste`;
  if (rij === undefined) throw new Error(`Geen nummer voor ${soort} ${jaar}`);
  return rij.laatste;
}
