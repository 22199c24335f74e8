import type { Tx } from '../client.js';

/**
 * Now, by the Klok: the one row of klok_stand with demonstration data, else the system clock. Read in the act's own
 * transaction, so that everything an act records carries one and the same moment.
 */
export async function nu(tx: Tx): Promise<Date> {
  const [rij] = await tx.$queryRaw<
    { nu: Date }[]
  >`SELECT coalesce((SELECT nu FROM klok_stand), transaction_timestamp()) AS nu`;
  if (rij === undefined) throw new Error('PostgreSQL gaf geen tijd terug');
  return rij.nu;
}
