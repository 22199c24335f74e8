// The environment that the API, the worker and the commands get.
import { Melding } from './data.mjs';
import { LOOPBACK } from './poorten.mjs';

/** Of the demonstration; `.example` never leads anywhere. */
const MAIL_DOMAIN = 'heidebeke.example';

/** @typedef {Record<string, string | undefined>} Env */

/**
 * Which application role to use: the user's own when he named both addresses, else ours beside the owner's address.
 * @param {Env} env @param {string} generated password for our own
 */
export function applicationPassword(env, generated) {
  const { DATABASE_URL: application, DATABASE_BEHEER_URL: owner } = env;
  if (application === undefined || owner === undefined) return generated;
  const { username, password } = new URL(application);
  if (username !== 'besluitpad_app' || password === '') {
    throw new Melding('Naast DATABASE_BEHEER_URL moet DATABASE_URL de rol besluitpad_app met haar wachtwoord noemen.');
  }
  return decodeURIComponent(password);
}

/**
 * @param {object} parts
 * @param {Env} parts.env what the user set
 * @param {string} parts.data
 * @param {string} parts.databaseUrl of the application role: the owner's address stays out of what serves requests
 * @param {{ address: string, namespace: string, ui?: string | undefined }} parts.temporal
 * @param {string} parts.smtpUrl
 * @param {number} parts.apiPoort
 * @param {string} parts.sleutelbos
 * @returns {Env}
 */
export function childEnvironment({ env, data, databaseUrl, temporal, smtpUrl, apiPoort, sleutelbos }) {
  const { DATABASE_BEHEER_URL: _owner, ...rest } = env;
  return {
    ...rest,
    BESLUITPAD_DATA: data,
    DATABASE_URL: databaseUrl,
    TEMPORAL_ADDRESS: temporal.address,
    TEMPORAL_NAMESPACE: temporal.namespace,
    // Where it is ours: only this page may ask the API for readable payloads.
    ...(temporal.ui === undefined ? {} : { BESLUITPAD_TEMPORAL_UI: temporal.ui }),
    SMTP_URL: env['SMTP_URL'] ?? smtpUrl,
    BESLUITPAD_AFZENDER: env['BESLUITPAD_AFZENDER'] ?? `OCMW Heidebeke <besluitpad@${MAIL_DOMAIN}>`,
    BESLUITPAD_MAILDOMEIN: env['BESLUITPAD_MAILDOMEIN'] ?? MAIL_DOMAIN,
    BESLUITPAD_POORT: String(apiPoort),
    BESLUITPAD_API_URL: `http://${LOOPBACK}:${apiPoort}`,
    BESLUITPAD_SLEUTELBOS: env['BESLUITPAD_SLEUTELBOS'] ?? sleutelbos,
    // The user's own issuer, or the local one that only exists in the demonstration.
    BESLUITPAD_DEMONSTRATIE: env['BESLUITPAD_OIDC_ISSUER'] === undefined ? '1' : '0',
  };
}

/** A port that the user asks for. @param {string | undefined} value @param {string} name */
export function findPort(value, name) {
  if (value === undefined) return undefined;
  const port = Number(value);
  if (!Number.isInteger(port) || port < 1 || port > 65_535) throw new Melding(`${name} is geen poort: ${value}`);
  return port;
}
