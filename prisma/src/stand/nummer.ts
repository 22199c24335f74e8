import type { Tx } from '../client.js';

/**
 * The next number of a series in a year, without gaps. It locks the series until the transaction ends, so ask for it
 * as late as you can.
 */
export async function volgendNummer(tx: Tx, soort: 'dossier', jaar: number): Promise<number> {
  const [rij] = await tx.$queryRaw<{ laatste: number }[]>`
    INSERT INTO nummering (soort, jaar, laatste) VALUES (${soort}, ${jaar}, 1)
    ON CONFLICT (soort, jaar) DO UPDATE SET laatste = nummering.laatste + 1 RETURNING laatste`;
  if (rij === undefined) throw new Error(`Geen nummer voor ${soort} ${jaar}`);
  return rij.laatste;
}

/**
 * Gives a registered request its number in the register of the year, in one statement: it too locks the series until
 * the transaction ends.
 */
export async function geefRegisternummer(tx: Tx, aanvraagId: string, jaar: number): Promise<string> {
  const [rij] = await tx.$queryRaw<{ registernummer: string }[]>`
    WITH nummer AS (
      INSERT INTO nummering (soort, jaar, laatste) VALUES ('register', ${jaar}, 1)
      ON CONFLICT (soort, jaar) DO UPDATE SET laatste = nummering.laatste + 1 RETURNING laatste)
    UPDATE aanvraag SET registernummer = ${String(jaar)} || '/' || lpad(laatste::text, greatest(4, length(laatste::text)), '0')
    FROM nummer WHERE id = ${aanvraagId}::uuid RETURNING registernummer`;
  if (rij === undefined) throw new Error('Geen registernummer: de aanvraag bestaat niet');
  return rij.registernummer;
}
