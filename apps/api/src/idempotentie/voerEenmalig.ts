/**
 * Runs an act at most once per user and key, inside the transaction of the act. The key row goes first: a second request
 * with the same key waits on the unique index until the first one commits, and then finds its answer. When the act is
 * refused, the row is rolled back with everything else, so the same key may be tried again.
 */
import { Antwoord } from '../http/antwoord.js';
import { Programmafout, Weigering } from '../fouten/weigering.js';
import type { Tx } from '../server/database.js';
import type { Eenmaligheid } from './eenmalig.js';

interface Bewaard {
  readonly verzoek_hash: string;
  readonly status: number;
  readonly antwoord: unknown;
  readonly koppen: Record<string, string> | null;
}

/** Only this transaction ever sees it: the real status replaces it before commit. */
const NOG_BEZIG = 0;
const STATUS_ZONDER_OPGAVE = 201;

export async function voerEenmalig<T>(
  tx: Tx,
  gebruikerId: string,
  { sleutel, verzoekHash, status = STATUS_ZONDER_OPGAVE }: Eenmaligheid,
  handel: () => Promise<Antwoord<T>>,
): Promise<Antwoord<T>> {
  const nieuw = await tx.$executeRaw`
    INSERT INTO idempotentie (gebruiker_id, sleutel, verzoek_hash, status)
    VALUES (${gebruikerId}::uuid, ${sleutel}, ${verzoekHash}, ${NOG_BEZIG})
    ON CONFLICT (gebruiker_id, sleutel) DO NOTHING`;
  if (nieuw === 0) return herhaal<T>(await leesBewaard(tx, gebruikerId, sleutel), verzoekHash);

  const antwoord = await handel();
  await tx.$executeRaw`
    UPDATE idempotentie
       SET status = ${antwoord.status ?? status},
           antwoord = ${JSON.stringify(antwoord.lichaam ?? null)}::jsonb,
           koppen = ${JSON.stringify(antwoord.koppen)}::jsonb
     WHERE gebruiker_id = ${gebruikerId}::uuid AND sleutel = ${sleutel}`;
  return antwoord;
}

/** Was this request answered before? For the act that does something in a transaction of its own first. */
export async function isBeantwoord(tx: Tx, gebruikerId: string, { sleutel }: Eenmaligheid): Promise<boolean> {
  return (await tx.idempotentie.count({ where: { gebruikerId, sleutel } })) > 0;
}

async function leesBewaard(tx: Tx, gebruikerId: string, sleutel: string): Promise<Bewaard> {
  const [rij] = await tx.$queryRaw<Bewaard[]>`
    SELECT verzoek_hash, status, antwoord, koppen FROM idempotentie
     WHERE gebruiker_id = ${gebruikerId}::uuid AND sleutel = ${sleutel}`;
  if (rij === undefined) throw new Programmafout('The key row that blocked this act is not visible to it.');
  return rij;
}

function herhaal<T>(bewaard: Bewaard, verzoekHash: string): Antwoord<T> {
  if (bewaard.verzoek_hash !== verzoekHash) {
    throw new Weigering(
      'sleutel.hergebruikt',
      'Deze Idempotency-Key is al gebruikt voor een andere opdracht. Gebruik voor een nieuwe opdracht een nieuwe sleutel.',
    );
  }
  return new Antwoord(bewaard.antwoord as T, {
    status: bewaard.status,
    koppen: { ...bewaard.koppen, 'Idempotent-Replayed': 'true' },
    herhaald: true,
  });
}
