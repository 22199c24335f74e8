import type { ActivityInterceptorsFactory } from '@temporalio/worker';

const SLAG_MS = 1_000;

/**
 * Says every second that work which leaves the house or takes long is still in hand. When the worker dies, the engine
 * misses it within seconds and gives the work to another, instead of waiting for the whole time the work may take.
 */
export const hartslag: ActivityInterceptorsFactory = (context) => ({
  inbound: {
    async execute(invoer, verder) {
      if (context.info.heartbeatTimeoutMs === undefined) return verder(invoer);
      const slag = setInterval(() => context.heartbeat(), SLAG_MS);
      try {
        return await verder(invoer);
      } finally {
        clearInterval(slag);
      }
    },
  },
});
