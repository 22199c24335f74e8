// The order of a start: what can be done side by side is, and nothing is started before what it needs answers.
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Melding, secrets } from './data.mjs';
import { databaseIdentity, isLoaded, noteLoaded } from './demonstratie.mjs';
import { apiProcess, findMissing, runCommand, workerProcess } from './diensten.mjs';
import { compile, generateClient } from './installatie.mjs';
import { startMailCatcher } from './mailvanger.mjs';
import { startDatabase, startEngine } from './motor.mjs';
import { choosePorts } from './poorten.mjs';
import { seed } from './zaad.mjs';
import { applicationPassword, childEnvironment, findPort } from './variabelen.mjs';

/**
 * @typedef {Omit<import('./motor.mjs').Opties, 'poorten'> & { root: string, signal: AbortSignal, willekeurigePoorten: boolean, leeg: boolean }} Opties
 */

/** @param {Opties} opties */
export async function startAll(opties) {
  const { root, data, env, verslag, gestart } = opties;
  const poorten = await choosePorts(data, {
    vast: { api: findPort(env['BESLUITPAD_POORT'], 'BESLUITPAD_POORT') },
    willekeurig: opties.willekeurigePoorten,
  });
  const motor = { ...opties, poorten };
  const [beheerUrl, temporal, mail] = await together([
    startDatabase(motor),
    startEngine(motor),
    startMail(data, poorten, gestart),
    verslag.stap('Bouwen', () => build(root, opties.signal)),
  ]);
  const geheimen = secrets(data);
  const { databaseUrl, demonstratie } = await verslag.stap('Databank bijwerken', () =>
    migrate(root, beheerUrl, applicationPassword(env, geheimen.toepassing), firstRows(env, opties.leeg)),
  );
  const smtpUrl = mail.smtpUrl;
  const omgeving = childEnvironment({
    env,
    data,
    databaseUrl,
    temporal,
    smtpUrl,
    apiPoort: poorten.api,
    sleutelbos: geheimen.codec,
  });
  const apiUrl = String(omgeving['BESLUITPAD_API_URL']);
  await startServices(opties, omgeving, apiUrl);
  return {
    omgeving: ownVariables(omgeving, beheerUrl),
    adressen: addresses(apiUrl, temporal, mail.url),
    laad: () => load(opties, omgeving, beheerUrl, demonstratie),
    schrijfBrieven: (/** @type {string} */ map) => runCommand(root, ['brieven', '--uit', map], omgeving, opties.signal),
  };
}

/** @param {string} root @param {AbortSignal} signal */
async function build(root, signal) {
  await generateClient(root, signal);
  await compile(root, signal);
  const missing = findMissing(root);
  if (missing.length > 0) throw new Melding(`Na het bouwen ontbreekt dist/main.js van: ${missing.join(', ')}`);
}

/** @param {string} data @param {Record<import('./poorten.mjs').Onderdeel, number>} poorten @param {import('./motor.mjs').Gestart[]} gestart */
async function startMail(data, poorten, gestart) {
  const mail = await startMailCatcher({ map: join(data, 'mail'), smtpPoort: poorten.smtp, httpPoort: poorten.mail });
  gestart.push(mail);
  return mail;
}

/**
 * @param {string} root @param {string} beheerUrl @param {string} appWachtwoord
 * @param {{ leeg: boolean, eigenAanmelding: boolean, beheerder: { sub: string, naam: string } }} zaad
 */
async function migrate(root, beheerUrl, appWachtwoord, zaad) {
  const { appUrl, migreer } = await import(pathToFileURL(join(root, 'prisma', 'dist', 'index.js')).href);
  await migreer(beheerUrl, { appWachtwoord });
  const demonstratie = await seed({ root, beheerUrl, ...zaad });
  return { databaseUrl: String(appUrl(beheerUrl, appWachtwoord)), demonstratie };
}

/** @param {Opties} opties @param {Record<string, string | undefined>} omgeving @param {string} apiUrl */
async function startServices({ root, data, verslag, gestart, register, bijOpgave, signal }, omgeving, apiUrl) {
  const toezicht = { env: omgeving, map: root, register, bijOpgave, signal, meld: verslag.meld };
  const services = [apiProcess(root, data, apiUrl, toezicht), workerProcess(root, data, toezicht)];
  gestart.push(...services);
  await together(services.map((service) => verslag.stap(service.naam, () => service.start())));
}

/** @param {Opties} opties @param {Record<string, string | undefined>} omgeving @param {string} beheerUrl @param {boolean} demonstratie */
async function load({ root, data, verslag, signal, leeg }, omgeving, beheerUrl, demonstratie) {
  if (!demonstratie) {
    const eigen = omgeving['BESLUITPAD_DEMONSTRATIE'] !== '1';
    if (eigen) verslag.meld('Met een eigen aanmelddienst is er geen demonstratie.');
    else verslag.meld(`${leeg ? 'Een leeg OCMW' : 'Hier staat een eigen OCMW'}: de gewone klok, geen demonstratie.`);
    return 0;
  }
  const identity = await databaseIdentity(beheerUrl);
  if (isLoaded(data, identity)) {
    verslag.meld('De demonstratie staat er al; `npm run -s besluitpad -- stand` toont de dossiers.');
    return 0;
  }
  const status = await runCommand(root, ['demonstratie'], omgeving, signal);
  if (status === 0) noteLoaded(data, identity);
  else verslag.meld(`De demonstratie is niet volledig zoals verwacht (status ${status}): zie hierboven.`);
  return status;
}

/** What other commands need to reach this start; read only by the owner of the folder. @param {Record<string, string | undefined>} omgeving @param {string} beheerUrl */
function ownVariables(omgeving, beheerUrl) {
  const ours = Object.entries(omgeving).filter(([name]) => /^(BESLUITPAD_|TEMPORAL_|DATABASE_|SMTP_)/.test(name));
  return { ...Object.fromEntries(ours), DATABASE_BEHEER_URL: beheerUrl };
}

/** @param {string} apiUrl @param {{ address: string, ui: string | undefined }} temporal @param {string} mailUrl */
function addresses(apiUrl, temporal, mailUrl) {
  return {
    Schermen: `${apiUrl}/`,
    API: `${apiUrl}/api`,
    'API-documentatie': `${apiUrl}/api/docs`,
    Demonstratiegebruikers: `${apiUrl}/lokaal/gebruikers`,
    Temporal: temporal.ui ?? temporal.address,
    ...(temporal.ui === undefined ? {} : { 'Leesbaar in Temporal': `${apiUrl}/lokaal/codec/beheer` }),
    'Opgevangen e-mails': mailUrl,
  };
}

/**
 * Waits for all of them, also when one fails: nothing may still be starting while everything is being stopped.
 * @template {readonly unknown[]} T
 * @param {T} acts
 * @returns {Promise<{ -readonly [K in keyof T]: Awaited<T[K]> }>}
 */
async function together(acts) {
  const outcomes = await Promise.allSettled(acts);
  const failure = outcomes.find((outcome) => outcome.status === 'rejected');
  if (failure !== undefined) throw failure.reason;
  return /** @type {any} */ (outcomes.map((outcome) => /** @type {PromiseFulfilledResult<unknown>} */ (outcome).value));
}

/** With an issuer of its own an installation names its first administrator. @param {NodeJS.ProcessEnv} env @param {boolean} leeg */
function firstRows(env, leeg) {
  const sub = env['BESLUITPAD_BEHEERDER_SUB'] ?? 'beheer';
  const naam = env['BESLUITPAD_BEHEERDER_NAAM'] ?? 'Beheerder';
  return { leeg, eigenAanmelding: env['BESLUITPAD_OIDC_ISSUER'] !== undefined, beheerder: { sub, naam } };
}
