import type { Effect } from '@besluitpad/domain';
import type { Diensten } from './motor/diensten.js';
import { Onmogelijk, voerInDatabaseUit } from './motor/effect.js';
import { maakRonden } from './motor/ronden.js';

export type { Diensten, Drukker, Drukwerk, Postbode, Postgevolg } from './motor/diensten.js';
export type { WorkflowStand as Stand } from './motor/ronden.js';
export { maakPostbode } from './post/smtp.js';

type Uitvoering = Record<Effect, (effectId: string) => Promise<void>>;

/** Everything the worker can be asked to do, by name: reading, clocks, and one activity per effect. */
export function createActivities(diensten: Diensten) {
  const nogNiet = (effectId: string): Promise<void> =>
    voerInDatabaseUit(diensten, effectId, () => Promise.reject(new Onmogelijk('nog niet gebouwd')));
  const uitvoering: Uitvoering = {
    drukOntvangstbewijs: nogNiet,
    drukBesluitbrief: nogNiet,
    exporteerVoorBpost: nogNiet,
    schrijfBetaalbestand: nogNiet,
    drukOproeping: nogNiet,
    mailOproeping: nogNiet,
    drukNotulen: nogNiet,
    hervatBetaling: nogNiet,
  };
  return { ...maakRonden(diensten), ...uitvoering };
}

export type Activiteiten = ReturnType<typeof createActivities>;
