import type { Activiteiten } from '@besluitpad/activities';
import { proxyActivities } from '@temporalio/workflow';

const { loopKlokronde, veegProcedures } = proxyActivities<Activiteiten>({
  startToCloseTimeout: '5 minutes',
  heartbeatTimeout: '10s',
  retry: { maximumAttempts: 3 },
});

/** Every minute: record all moments that have come, wake what then has work. */
export async function klokronde(): Promise<number> {
  return loopKlokronde();
}

/** At worker start and hourly: signal procedures that are missing, behind or overdue. */
export async function veegronde(): Promise<number> {
  return veegProcedures();
}
