import type { Actor, Tx } from '../client.js';

/** Chain of what concerns the OCMW itself (members, house rules, the clock) and no dossier or meeting. */
export const KETEN_OCMW = '00000000-0000-0000-0000-000000000001';

export interface Handeling {
  readonly ketenId: string;
  readonly dossierId?: string | null;
  readonly soort: string;
  readonly onderwerpId?: string | null;
  readonly op: Date;
  readonly grondslag?: string | null;
  /** ids, codes, numbers and dates: never text about a person */
  readonly gegevens?: Readonly<Record<string, string | number | boolean | null>>;
  /** free text (why): stands beside the chain, which keeps its hash */
  readonly tekst?: string | null;
}

/** Appends an act to the audit chain. The database numbers, links and hashes it; see 0001_fundament.sql. */
export async function legVast(tx: Tx, wie: Actor, h: Handeling): Promise<void> {
  const gebruiker = wie.gebruikerId === 'motor' ? null : wie.gebruikerId;
  const tekst = h.tekst ?? null;
  await tx.$executeRaw`
    WITH h AS (
      INSERT INTO handeling (keten_id, dossier_id, volgnr, soort, onderwerp_id, gebruiker_id, rol, op, grondslag, gegevens, tekst_hash, vorige_hash, hash)
      VALUES (${h.ketenId}::uuid, ${h.dossierId ?? null}::uuid, 0, ${h.soort}, ${h.onderwerpId ?? null}::uuid, ${gebruiker}::uuid,
        ${wie.rollen.join('+')}, ${h.op}, ${h.grondslag ?? null}, ${JSON.stringify(h.gegevens ?? {})}::jsonb,
        sha256(convert_to(${tekst}::text, 'UTF8')), ''::bytea, ''::bytea)
      RETURNING id, dossier_id)
    INSERT INTO handeling_tekst (handeling_id, dossier_id, tekst) SELECT id, dossier_id, ${tekst}::text FROM h WHERE ${tekst}::text IS NOT NULL`;
}
