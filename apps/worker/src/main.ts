import { fileURLToPath } from 'node:url';
import { createActivities, maakDrukker, maakPostbode } from '@besluitpad/activities';
import { maakDatabase } from '@besluitpad/prisma';
import { leesSleutelbos, maakWekker, TAAKRIJ, VEEGRONDE, Versleuteling } from '@besluitpad/workflows';
import { Client, Connection } from '@temporalio/client';
import { NativeConnection, Worker } from '@temporalio/worker';
import { hartslag } from './hartslag.js';
import { leesInstellingen } from './instellingen.js';
import { zorgVoorSchemas } from './schemas.js';

const inst = leesInstellingen(process.env);
const dataConverter = { payloadCodecs: [new Versleuteling(leesSleutelbos(inst.sleutelbos))] };
const client = new Client({
  connection: await Connection.connect({ address: inst.temporalAddress }),
  namespace: inst.namespace,
  dataConverter,
});
const db = maakDatabase(inst.databaseUrl);
const drukker = maakDrukker({ persen: 2 });

const worker = await Worker.create({
  connection: await NativeConnection.connect({ address: inst.temporalAddress }),
  namespace: inst.namespace,
  taskQueue: TAAKRIJ,
  dataConverter,
  // Made by the build (tools/omgeving/werkstromen.mjs).
  workflowBundle: { codePath: fileURLToPath(new URL('werkstromen.js', import.meta.url)) },
  activities: createActivities({
    db,
    drukker,
    wekker: maakWekker(client),
    post: maakPostbode({ smtpUrl: inst.smtpUrl, afzender: inst.afzender, domein: inst.maildomein }),
  }),
  interceptors: { activity: [hartslag] },
  maxCachedWorkflows: 2_000,
});

await zorgVoorSchemas(client);
await client.workflow.start(VEEGRONDE, {
  workflowId: `veegronde/${process.pid}-${Date.now()}`,
  taskQueue: TAAKRIJ,
  args: [],
});
console.log('De worker is klaar.');
await worker.run();
await drukker.sluit();
await db.sluit();
