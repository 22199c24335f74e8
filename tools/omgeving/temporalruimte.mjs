// Our namespace on a Temporal server: present, with its retention and with what procedures are found by.
import { setTimeout as wait } from 'node:timers/promises';
import { Melding } from './data.mjs';
import { SEARCH_ATTRIBUTES } from './zoekattributen.mjs';
import { codeOf } from './foutcode.mjs';

/** How long a closed procedure can still be looked at in Temporal; the file itself lives in PostgreSQL. */
const RETENTION_DAYS = 90;
const CONNECT_MS = 10_000;
const PATIENCE_MS = 30_000;

/** Numbers of the wire format (temporal.api.enums.v1.IndexedValueType). */
const WIRE_TYPE = { Keyword: 2, Int: 3, Datetime: 6 };
const NOT_FOUND = 5;
const ALREADY_EXISTS = 6;
const UNAVAILABLE = 14;

/**
 * @param {string} address @param {string} namespace
 * @returns {Promise<void>}
 */
export async function ensureNamespace(address, namespace) {
  const { Connection } = await import('@temporalio/client');
  const connection = await Connection.connect({ address, connectTimeout: CONNECT_MS }).catch(
    (/** @type {Error} */ fout) => {
      throw new Melding(`Temporal antwoordt niet op ${address}: ${fout.message}`);
    },
  );
  try {
    await untilAvailable(() => present(connection, namespace));
    await untilAvailable(() => searchable(connection, namespace));
  } finally {
    await connection.close();
  }
}

/** @param {import('@temporalio/client').Connection} connection @param {string} namespace */
async function present({ workflowService }, namespace) {
  const { msToTs } = await import('@temporalio/common/lib/time.js');
  const workflowExecutionRetentionPeriod = msToTs(`${RETENTION_DAYS} days`);
  try {
    const { config } = await workflowService.describeNamespace({ namespace });
    const seconds = Number(config?.workflowExecutionRetentionTtl?.seconds ?? 0);
    if (seconds >= RETENTION_DAYS * 86_400) return;
    await workflowService.updateNamespace({
      namespace,
      config: { workflowExecutionRetentionTtl: workflowExecutionRetentionPeriod },
    });
  } catch (fout) {
    if (codeOf(fout) !== NOT_FOUND) throw fout;
    await workflowService
      .registerNamespace({ namespace, workflowExecutionRetentionPeriod })
      .catch(unless(ALREADY_EXISTS));
  }
}

/** @param {import('@temporalio/client').Connection} connection @param {string} namespace */
async function searchable({ operatorService }, namespace) {
  const { customAttributes } = await operatorService.listSearchAttributes({ namespace });
  const missing = Object.entries(SEARCH_ATTRIBUTES).filter(([name]) => !(name in (customAttributes ?? {})));
  if (missing.length === 0) return;
  const searchAttributes = Object.fromEntries(missing.map(([name, type]) => [name, WIRE_TYPE[type]]));
  await operatorService.addSearchAttributes({ namespace, searchAttributes }).catch(unless(ALREADY_EXISTS));
}

/** A server that has just started, or learnt of a namespace, needs a moment. @param {() => Promise<void>} act */
async function untilAvailable(act) {
  const until = performance.now() + PATIENCE_MS;
  for (;;) {
    try {
      return await act();
    } catch (fout) {
      const passing = codeOf(fout) === UNAVAILABLE || codeOf(fout) === NOT_FOUND;
      if (!passing || performance.now() > until) throw fout;
      await wait(100);
    }
  }
}

/** @param {number} code @returns {(fout: unknown) => void} */
const unless = (code) => (fout) => {
  if (codeOf(fout) !== code) throw fout;
};
