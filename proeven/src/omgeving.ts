import { randomBytes, randomUUID } from 'node:crypto';
import { mkdtemp } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { vereisteVermeldingen } from '@besluitpad/domain';
import { appUrl, laadVerplichteVermeldingen, zetDemonstratieklok, zorgVoorBeheerder } from '@besluitpad/prisma';
import { ZOEKATTRIBUUT_SOORT } from '@besluitpad/workflows';
import { Connection } from '@temporalio/client';
import proto from '@temporalio/proto';
import pg from 'pg';

export interface Omgeving {
  readonly beheerUrl: string;
  readonly namespace: string;
  readonly temporalAddress: string;
  readonly apiUrl: string;
  readonly smtpPoort: number;
  readonly data: string;
  /** what both processes are started with */
  readonly env: Readonly<Record<string, string>>;
}

function verplicht(naam: string): string {
  const waarde = process.env[naam];
  if (waarde === undefined)
    throw new Error(`${naam} ontbreekt: draai deze proeven met \`npm test\`, dat start wat ze nodig hebben.`);
  return waarde;
}

export async function vrijePoort(): Promise<number> {
  return new Promise((klaar, mis) => {
    const server = createServer();
    server.once('error', mis);
    server.listen(0, '127.0.0.1', () => {
      const adres = server.address();
      server.close(() =>
        typeof adres === 'object' && adres !== null ? klaar(adres.port) : mis(new Error('geen poort')),
      );
    });
  });
}

const SECONDEN_PER_DAG = 86_400;

async function maakNaamruimte(address: string, namespace: string): Promise<void> {
  const connection = await Connection.connect({ address });
  try {
    await connection.workflowService.registerNamespace({
      namespace,
      workflowExecutionRetentionPeriod: { seconds: SECONDEN_PER_DAG as never, nanos: 0 },
    });
    await tot(async () => {
      await connection.operatorService.addSearchAttributes({
        namespace,
        searchAttributes: {
          [ZOEKATTRIBUUT_SOORT]: proto.temporal.api.enums.v1.IndexedValueType.INDEXED_VALUE_TYPE_KEYWORD,
        },
      });
      return true;
    }, 'zoekattribuut');
  } finally {
    await connection.close();
  }
}

/** Asks again until it is so; what throws is not yet so. Bounded, and says what it waited for. */
export async function tot(vraag: () => Promise<boolean>, wat: string, geduldMs = 60_000): Promise<void> {
  const einde = Date.now() + geduldMs;
  for (;;) {
    let laatste: unknown;
    try {
      if (await vraag()) return;
    } catch (fout) {
      laatste = fout;
    }
    if (Date.now() > einde) throw new Error(`Niet bereikt binnen ${geduldMs} ms: ${wat}`, { cause: laatste });
    await new Promise((verder) => setImmediate(() => setTimeout(verder, 50)));
  }
}

async function richtIn(beheerUrl: string, begin: string): Promise<void> {
  await laadVerplichteVermeldingen(
    beheerUrl,
    vereisteVermeldingen.filter((r) => r.bij === 'altijd'),
  );
  await zorgVoorBeheerder(beheerUrl, { sub: 'beheer', naam: 'Beheerder' });
  await zetDemonstratieklok(beheerUrl, begin);
}

/**
 * A database, a namespace of the engine and a data folder of its own: proofs do not see each other.
 * @param bron another environment that nobody uses any more: its database is copied, and the engine has to find its place in it
 */
export async function maakOmgeving(begin: string, bron?: Omgeving): Promise<Omgeving> {
  const cluster = verplicht('BESLUITPAD_TEST_DATABASE_BEHEER_URL');
  const temporalAddress = verplicht('BESLUITPAD_TEST_TEMPORAL_ADDRESS');
  const naam = `proef_${randomUUID().slice(0, 8)}`;
  const client = new pg.Client({ connectionString: cluster });
  await client.connect();
  const sjabloon =
    bron === undefined ? verplicht('BESLUITPAD_TEST_SJABLOON') : new URL(bron.beheerUrl).pathname.slice(1);
  await client.query(`CREATE DATABASE ${naam} TEMPLATE ${sjabloon}`);
  await client.end();
  const beheerUrl = Object.assign(new URL(cluster), { pathname: `/${naam}` }).toString();
  const appWachtwoord = process.env['BESLUITPAD_TEST_APP_WACHTWOORD'] ?? 'proef';
  if (bron === undefined) await richtIn(beheerUrl, begin);
  await maakNaamruimte(temporalAddress, naam);
  const data = await mkdtemp(join(tmpdir(), 'besluitpad-proef-'));
  const apiPoort = await vrijePoort();
  const smtpPoort = await vrijePoort();
  const env = {
    DATABASE_URL: appUrl(beheerUrl, appWachtwoord),
    TEMPORAL_ADDRESS: temporalAddress,
    TEMPORAL_NAMESPACE: naam,
    BESLUITPAD_SLEUTELBOS: `proef:${randomBytes(32).toString('base64')}`,
    BESLUITPAD_DATA: data,
    BESLUITPAD_POORT: String(apiPoort),
    BESLUITPAD_DEMONSTRATIE: '1',
    BESLUITPAD_AFZENDER: 'OCMW Heidebeke <besluitpad@heidebeke.example>',
    BESLUITPAD_MAILDOMEIN: 'heidebeke.example',
    SMTP_URL: `smtp://127.0.0.1:${smtpPoort}`,
  };
  return { beheerUrl, namespace: naam, temporalAddress, apiUrl: `http://127.0.0.1:${apiPoort}`, smtpPoort, data, env };
}
