import type { Stand } from '@besluitpad/prisma';
import { crashpunt, leesStand, leesTeVegen, MOTOR, stuurOngelezenDoor, verstrijk } from '@besluitpad/prisma';
import type { Effect } from '@besluitpad/domain';
import { EFFECTEN } from '@besluitpad/domain';
import { Context } from '@temporalio/activity';
import type { Diensten } from './diensten.js';

const BLOK = 500;

export interface WorkflowStand extends Omit<Stand, 'effecten'> {
  readonly effecten: readonly { id: string; effect: Effect }[];
}

/** Tells the engine that a long round is still alive, so that one that died is noticed within seconds. */
const leefteken = (): void => Context.current().heartbeat();

export function maakRonden(diensten: Diensten) {
  const { db, wekker } = diensten;
  return {
    /** What the workflow needs to know of its procedure; also records which standing the engine has seen. */
    async leesStand(procedureId: string, ronde: number): Promise<WorkflowStand> {
      const stand = await db.withActor(MOTOR, (tx) => leesStand(tx, procedureId, ronde));
      crashpunt('stand.na-lezen');
      return { ...stand, effecten: stand.effecten.map((e) => ({ id: e.id, effect: alsEffect(e.effect) })) };
    },

    /** The procedure's own safety net: records what is due when the klokronde did not. */
    async verstrijk(procedureId: string): Promise<void> {
      await db.withActor(MOTOR, (tx) => verstrijk(tx, { aantal: BLOK, procedureId }));
    },

    /** All moments that have come, set-based, a block a transaction; then what a new day asks: the seal, old keys away. */
    async loopKlokronde(): Promise<number> {
      let totaal = 0;
      for (;;) {
        const { aantal } = await db.withActor(MOTOR, (tx) => verstrijk(tx, { aantal: BLOK }), { duurMs: 60_000 });
        crashpunt('klokronde.na-blok');
        totaal += aantal;
        leefteken();
        if (aantal < BLOK) break;
      }
      while ((await db.withActor(MOTOR, (tx) => stuurOngelezenDoor(tx, BLOK))) === BLOK) leefteken();
      await db.withActor(MOTOR, (tx) => tx.$executeRaw`SELECT verzegel_dag(), ruim_sleutels_op()`);
      return totaal;
    },

    /** Signals only what is missing, behind or overdue: never everything. */
    async veegProcedures(): Promise<number> {
      const lopend = new Set<string>();
      for await (const id of wekker.lopende()) lopend.add(id);
      let gewekt = 0;
      for (let na: string | null = null; ;) {
        const blad = await db.withActor(MOTOR, (tx) => leesTeVegen(tx, na, BLOK));
        leefteken();
        for (const p of blad) {
          if (lopend.has(p.id) && !p.achter && !p.overtijd) continue;
          await wekker.wek(p.soort, p.id);
          gewekt++;
        }
        const laatste = blad.at(-1);
        if (laatste === undefined || blad.length < BLOK) return gewekt;
        na = laatste.id;
      }
    },
  };
}

function alsEffect(code: string): Effect {
  const effect = EFFECTEN.find((e) => e === code);
  if (effect === undefined) throw new Error(`Onbekend effect in het grootboek: ${code}`);
  return effect;
}
