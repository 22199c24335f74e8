import { randomUUID } from 'node:crypto';
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
export async function legVast(tx: Tx, wie: Actor, handeling: Handeling): Promise<void> {
  await legAllesVast(tx, wie, [handeling]);
}

/** Appends acts to their chains, each chain in the order given. */
export async function legAllesVast(tx: Tx, wie: Actor, handelingen: readonly Handeling[]): Promise<void> {
  if (handelingen.length === 0) return;
  const gebruiker = wie.gebruikerId === 'motor' ? null : wie.gebruikerId;
  const rijen = handelingen.map((h) => ({
    ...{ id: randomUUID(), keten_id: h.ketenId, dossier_id: h.dossierId ?? null, soort: h.soort, op: h.op },
    ...{ onderwerp_id: h.onderwerpId ?? null, grondslag: h.grondslag ?? null, gegevens: h.gegevens ?? {} },
    tekst: h.tekst ?? null,
  }));
  await tx.$executeRaw`
    WITH h AS (
      SELECT * FROM ROWS FROM (jsonb_to_recordset(${JSON.stringify(rijen)}::jsonb) AS (id uuid, keten_id uuid, dossier_id uuid, soort text,
        op timestamptz, onderwerp_id uuid, grondslag text, gegevens jsonb, tekst text)) WITH ORDINALITY AS r(id, keten_id, dossier_id,
        soort, op, onderwerp_id, grondslag, gegevens, tekst, rang)),
    geschakeld AS (
      INSERT INTO handeling (id, keten_id, dossier_id, volgnr, soort, onderwerp_id, gebruiker_id, rol, op, grondslag, gegevens, tekst_hash,
        vorige_hash, hash)
      SELECT id, keten_id, dossier_id, 0, soort, onderwerp_id, ${gebruiker}::uuid, ${wie.rollen.join('+')}, op, grondslag, gegevens,
        sha256(convert_to(tekst, 'UTF8')), ''::bytea, ''::bytea FROM h ORDER BY rang
      RETURNING id, dossier_id)
    INSERT INTO handeling_tekst (handeling_id, dossier_id, tekst)
    SELECT g.id, g.dossier_id, h.tekst FROM geschakeld g JOIN h USING (id) WHERE h.tekst IS NOT NULL`;
}
