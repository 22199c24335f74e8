import type { Omgeving } from '@besluitpad/proeven';
import { leesSleutelbos, Versleuteling } from '@besluitpad/workflows';
import { Client, Connection } from '@temporalio/client';

/** A client of the engine, with the keys of the installation that is measured. Close its connection. */
export async function openMotor({ temporalAddress, namespace, env }: Omgeving): Promise<Client> {
  const connection = await Connection.connect({ address: temporalAddress });
  const codec = new Versleuteling(leesSleutelbos(env['BESLUITPAD_SLEUTELBOS'] ?? ''));
  return new Client({ connection, namespace, dataConverter: { payloadCodecs: [codec] } });
}
