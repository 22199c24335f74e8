import { Global, Module } from '@nestjs/common';
import type { Wekker } from '@besluitpad/workflows';
import { leesSleutelbos, maakWekker, Versleuteling } from '@besluitpad/workflows';
import { Client, Connection } from '@temporalio/client';
import { Estafette, WEKKER } from './relay.js';

/**
 * The engine is reached lazily: the API starts and accepts submissions while Temporal is down. Without
 * TEMPORAL_ADDRESS (tests of routes alone) the outbox simply fills.
 */
function verbind(): Wekker | undefined {
  const {
    TEMPORAL_ADDRESS: address,
    TEMPORAL_NAMESPACE: namespace = 'default',
    BESLUITPAD_SLEUTELBOS: bos,
  } = process.env;
  if (address === undefined) return undefined;
  if (bos === undefined) throw new Error('BESLUITPAD_SLEUTELBOS ontbreekt: zonder sleutel gaat niets naar de motor.');
  const connection = Connection.lazy({ address });
  const dataConverter = { payloadCodecs: [new Versleuteling(leesSleutelbos(bos))] };
  return maakWekker(new Client({ connection, namespace, dataConverter }));
}

@Global()
@Module({
  providers: [{ provide: WEKKER, useFactory: verbind }, Estafette],
  exports: [WEKKER, Estafette],
})
export class MotorModule {}
