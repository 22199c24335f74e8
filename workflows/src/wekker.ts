import type { ProcedureSoort } from '@besluitpad/domain';
import type { Client } from '@temporalio/client';
import { defineSearchAttributeKey, SearchAttributeType } from '@temporalio/common';
import { KLOKRONDE, SIGNAAL_GEWIJZIGD, TAAKRIJ, WORKFLOWS, workflowId, ZOEKATTRIBUUT_SOORT } from './boodschappen.js';

const SOORT = defineSearchAttributeKey(ZOEKATTRIBUUT_SOORT, SearchAttributeType.KEYWORD);

/** The one door to the engine: start what is not running, say "look again" to what is. */
export interface Wekker {
  wek(soort: ProcedureSoort, procedureId: string): Promise<void>;
  /** ids of the procedures whose workflow runs now, from visibility */
  lopende(): AsyncIterable<string>;
  /** one round of the clocks at once, and wait for it: when the Klok was moved */
  loopKlokronde(rondeId: string): Promise<number>;
}

export function maakWekker(client: Client): Wekker {
  return {
    async wek(soort, procedureId) {
      await client.workflow.signalWithStart(WORKFLOWS[soort], {
        workflowId: workflowId(soort, procedureId),
        taskQueue: TAAKRIJ,
        args: [{ procedureId }],
        signal: SIGNAAL_GEWIJZIGD,
        signalArgs: [],
        workflowTaskTimeout: '5s',
        typedSearchAttributes: [{ key: SOORT, value: soort }],
      });
    },
    async *lopende() {
      for await (const w of client.workflow.list({
        query: `ExecutionStatus = 'Running' AND ${ZOEKATTRIBUUT_SOORT} IS NOT NULL`,
      })) {
        const [, id] = w.workflowId.split('/');
        if (id !== undefined) yield id;
      }
    },
    loopKlokronde: (rondeId) =>
      client.workflow.execute<() => Promise<number>>(KLOKRONDE, {
        workflowId: `klokronde/${rondeId}`,
        taskQueue: TAAKRIJ,
        args: [],
      }),
  };
}
