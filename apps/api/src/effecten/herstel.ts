/**
 * What the engine could not bring to an end, a person does. A failed effect left nothing behind and may be tried again; of
 * an uncertain one nobody knows whether it left, so somebody first finds out and says so. Nothing is ever retried blindly.
 */
import { KETEN_OCMW, legVast, rondTaakAf, wek } from '@besluitpad/prisma';
import { leesOgenblik } from '../dossiers/dag.js';
import { nietGevonden, veldWeigering, Weigering } from '../fouten/weigering.js';
import type { Tx } from '../server/database.js';
import type { Wie } from '../toegang/wie.js';
import type { Effect, EffectStand } from './vormen.js';

interface Vast {
  readonly id: string;
  readonly procedureId: string;
  readonly dossierId: string | null;
  /** Of the meeting when there is no file: its acts are a chain of their own. */
  readonly zittingId: string | null;
  readonly effect: string;
  readonly status: Effect['status'];
}

interface Herstel {
  readonly id: string;
  readonly reden: string | undefined;
}

export async function lijstEffecten(tx: Tx): Promise<Effect[]> {
  return tx.$queryRaw<Effect[]>`
    SELECT e.id, e.effect, e.status, e.fout AS reden, e.poging, e.procedure_id AS "procedureId", p.soort AS procedure,
      e.dossier_id AS "dossierId", to_char(e.voorgenomen_op AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS "voorgenomenOp"
    FROM effect e JOIN procedure p ON p.id = e.procedure_id
    WHERE e.status IN ('mislukt', 'onzeker') ORDER BY e.voorgenomen_op LIMIT 200`;
}

/** Back to intended: the engine is woken and tries as if for the first time. */
export async function probeerOpnieuw(tx: Tx, wie: Wie, { id, reden }: Herstel): Promise<EffectStand> {
  const effect = await neemEffect(tx, id);
  if (effect.status === 'onzeker' && reden === undefined) {
    throw veldWeigering(
      'reden',
      'verplicht',
      'Niemand weet of dit vertrokken is. Zeg wat u vond voor u het opnieuw laat doen.',
    );
  }
  await tx.$executeRaw`
    UPDATE effect SET status = 'voorgenomen', poging = 0, fout = NULL, lease_tot = NULL WHERE id = ${id}::uuid`;
  await sluitTaak(tx, wie, effect);
  await tx.$executeRaw`UPDATE procedure SET stand_nr = stand_nr + 1 WHERE id = ${effect.procedureId}::uuid`;
  await wek(tx, effect.procedureId);
  await noteer(tx, wie, effect, { soort: 'effect.opnieuw', reden });
  return { id, status: 'voorgenomen' };
}

/** Somebody saw that it did leave: it is done, and nothing happens again. */
export async function meldGebeurd(tx: Tx, wie: Wie, { id, reden }: Herstel): Promise<EffectStand> {
  const effect = await neemEffect(tx, id);
  if (effect.status !== 'onzeker') {
    throw new Weigering(
      'handeling.nietMogelijk',
      'Deze stap is mislukt: er is zeker niets vertrokken. Laat ze opnieuw proberen, of sluit de taak af met wat u deed.',
    );
  }
  await tx.$executeRaw`
    UPDATE effect SET status = 'gedaan', gedaan_op = clock_timestamp(), lease_tot = NULL,
      resultaat = '{"vastgesteldDoor": "persoon"}'::jsonb WHERE id = ${id}::uuid`;
  await sluitTaak(tx, wie, effect);
  await noteer(tx, wie, effect, { soort: 'effect.gebeurd', reden });
  return { id, status: 'gedaan' };
}

async function neemEffect(tx: Tx, id: string): Promise<Vast> {
  const [rij] = await tx.$queryRaw<(Omit<Vast, 'status'> & { status: string })[]>`
    SELECT e.id, e.procedure_id AS "procedureId", e.dossier_id AS "dossierId", e.effect, e.status,
      CASE WHEN p.soort = 'zitting' THEN p.onderwerp_id END AS "zittingId"
    FROM effect e JOIN procedure p ON p.id = e.procedure_id WHERE e.id = ${id}::uuid FOR UPDATE OF e`;
  if (rij === undefined) throw nietGevonden('Deze stap');
  const { status } = rij;
  if (status === 'mislukt' || status === 'onzeker') return { ...rij, status };
  throw new Weigering(
    'handeling.nietMogelijk',
    status === 'gedaan' ? 'Deze stap is al gebeurd.' : 'De motor is nog met deze stap bezig.',
  );
}

/** The key comes free with it: should the step fail again, somebody is asked again. */
async function sluitTaak(tx: Tx, wie: Wie, { id }: Vast): Promise<void> {
  const { op } = await leesOgenblik(tx);
  const sleutel = `effect/${id}`;
  await rondTaakAf(tx, sleutel, op, wie.gebruikerId);
  await tx.$executeRaw`UPDATE taak SET sleutel = sleutel || '/' || id WHERE sleutel = ${sleutel}`;
}

async function noteer(
  tx: Tx,
  wie: Wie,
  { id, effect, status, dossierId, zittingId }: Vast,
  { soort, reden }: { soort: string; reden: string | undefined },
): Promise<void> {
  const { op } = await leesOgenblik(tx);
  await legVast(tx, wie, {
    ketenId: dossierId ?? zittingId ?? KETEN_OCMW,
    dossierId,
    soort,
    onderwerpId: id,
    op,
    gegevens: { effect, was: status },
    tekst: reden ?? null,
  });
}
