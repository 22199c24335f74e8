import { Prisma } from '@besluitpad/prisma';

export interface Feitrij {
  readonly tekst: string;
  readonly bron: string;
  readonly op: string;
}

/** The facts of the request under item `p` that no later fact refutes, in the order they were noted, as one column. */
export const FEITEN_VAN_PUNT = Prisma.sql`
  (SELECT coalesce(jsonb_agg(jsonb_build_object('tekst', f.tekst, 'bron', f.bron, 'op', f.vastgesteld_op) ORDER BY f.volgnr), '[]')
   FROM feit f WHERE f.aanvraag_id = p.aanvraag_id AND p.voorstel_id IS NOT NULL
     AND NOT EXISTS (SELECT FROM feit w WHERE w.weerlegt_id = f.id))`;
