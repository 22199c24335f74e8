import { KLOKRONDE, TAAKRIJ, VEEGRONDE } from '@besluitpad/workflows';
import type { Client } from '@temporalio/client';
import { ScheduleAlreadyRunning, ScheduleOverlapPolicy } from '@temporalio/client';

/** The rounds run by schedules of the engine; the worker makes them again when they are gone. */
export async function zorgVoorSchemas(client: Client): Promise<void> {
  await zorg(client, KLOKRONDE, '1m');
  await zorg(client, VEEGRONDE, '1h');
}

async function zorg(client: Client, workflowType: string, every: '1m' | '1h'): Promise<void> {
  try {
    await client.schedule.create({
      scheduleId: workflowType,
      spec: { intervals: [{ every }] },
      policies: { overlap: ScheduleOverlapPolicy.SKIP, catchupWindow: '1m' },
      action: { type: 'startWorkflow', workflowType, taskQueue: TAAKRIJ, args: [] },
    });
  } catch (fout) {
    if (!(fout instanceof ScheduleAlreadyRunning)) throw fout;
  }
}
