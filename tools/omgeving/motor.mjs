// PostgreSQL and Temporal for one data folder: the user's own where he names them, else ours.
import { Melding, secrets } from './data.mjs';
import { startPostgres } from './postgres.mjs';
import { NAMESPACE, startTemporal } from './temporal.mjs';
import { findTemporal } from './temporalprogramma.mjs';
import { ensureNamespace } from './temporalruimte.mjs';

/** @typedef {{ stop(): Promise<void>, kill?: () => void }} Gestart */

/**
 * @typedef {object} Opties
 * @property {string} data
 * @property {Record<import('./poorten.mjs').Onderdeel, number>} poorten
 * @property {Record<string, string | undefined>} env
 * @property {import('./verslag.mjs').Verslag} verslag
 * @property {Gestart[]} gestart receives what was started, in order
 * @property {import('./proces.mjs').Register} [register]
 * @property {(fout: Error) => void} [bijOpgave]
 * @property {boolean} [wegwerp]
 * @property {AbortSignal} [signal] ends what is being fetched or built
 */

/**
 * @param {Opties} opties
 * @returns {Promise<string>} address of the database as its owner
 */
export async function startDatabase({ data, poorten, env, verslag, gestart, wegwerp, ...rest }) {
  const own = env['DATABASE_BEHEER_URL'] ?? env['DATABASE_URL'];
  if (own !== undefined) {
    const { host } = new URL(checkedUrl(own));
    await verslag.stap(`PostgreSQL op ${host}`, () => refuseUnreachable(own, host));
    return own;
  }
  return verslag.stap('PostgreSQL (ingebouwd)', async () => {
    const { register, bijOpgave, signal } = rest;
    const toezicht = { register, bijOpgave, signal, meld: verslag.meld };
    const { proces, beheerUrl } = await startPostgres({
      data,
      poort: poorten.postgres,
      geheimen: secrets(data),
      wegwerp,
      toezicht,
    });
    gestart.push(proces);
    return beheerUrl;
  });
}

/** @param {string} url */
function checkedUrl(url) {
  if (!/^postgres(ql)?:\/\/.+\/.+/.test(url)) {
    throw new Melding('DATABASE_URL moet er zo uitzien: postgresql://gebruiker:wachtwoord@server:5432/databank');
  }
  return url;
}

/** @param {string} connectionString @param {string} host */
async function refuseUnreachable(connectionString, host) {
  const { default: pg } = await import('pg');
  const client = new pg.Client({ connectionString, connectionTimeoutMillis: 10_000 });
  try {
    await client.connect();
  } catch (fout) {
    throw new Melding(`PostgreSQL op ${host} weigert of antwoordt niet: ${/** @type {Error} */ (fout).message}`);
  } finally {
    await client.end();
  }
}

/**
 * @param {Opties} opties
 * @returns {Promise<{ address: string, namespace: string, ui: string | undefined }>}
 */
export async function startEngine({ data, poorten, env, verslag, gestart, register, bijOpgave, signal }) {
  const namespace = env['TEMPORAL_NAMESPACE'] ?? NAMESPACE;
  const own = env['TEMPORAL_ADDRESS'];
  if (own !== undefined) {
    await verslag.stap(`Temporal op ${own}`, () => ensureNamespace(own, namespace));
    return { address: own, namespace, ui: undefined };
  }
  return verslag.stap('Temporal', async () => {
    const programma = await findTemporal(env, verslag.meld, signal);
    const { proces, address } = await startTemporal({
      data,
      poort: poorten.temporal,
      uiPoort: poorten.temporalUi,
      programma,
      codecUrl: `http://127.0.0.1:${poorten.api}/api/codec`,
      meld: verslag.meld,
      toezicht: { register, bijOpgave, signal },
    });
    gestart.push(proces);
    await ensureNamespace(address, namespace);
    return { address, namespace, ui: `http://127.0.0.1:${poorten.temporalUi}/namespaces/${namespace}` };
  });
}
