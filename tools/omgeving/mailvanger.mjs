// Catches every mail instead of delivering it: one .eml file each, and a page to read them. Never for production.
import { randomUUID } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { readdir, readFile, rename, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { listPage, parseHeaders } from './mailpagina.mjs';
import { LOOPBACK } from './poorten.mjs';

const LIMIT_BYTES = 10_000_000;
const MAIL_NAME = /^[\w-]+\.eml$/;

/**
 * @param {{ map: string, smtpPoort: number, httpPoort: number }} opties `map` receives the mails
 * @returns {Promise<{ smtpUrl: string, url: string, stop: () => Promise<void> }>}
 */
export async function startMailCatcher({ map, smtpPoort, httpPoort }) {
  mkdirSync(map, { recursive: true });
  const { SMTPServer } = await import('smtp-server');
  const smtp = new SMTPServer({
    disabledCommands: ['AUTH', 'STARTTLS'],
    size: LIMIT_BYTES,
    onData(stream, _session, callback) {
      store(map, stream).then(() => callback(), callback);
    },
  });
  // A client that leaves halfway is its own business; the mail was not accepted.
  smtp.on('error', (fout) => process.stderr.write(`mailvanger: ${fout.message}\n`));
  await listening(smtp, smtpPoort);
  const http = createServer((request, response) => {
    answer(map, request.url ?? '/', response).catch((fout) => {
      process.stderr.write(`mailvanger: ${fout}\n`);
      response.writeHead(500).end();
    });
  });
  await listening(http, httpPoort);
  return {
    smtpUrl: `smtp://${LOOPBACK}:${smtpPoort}`,
    url: `http://${LOOPBACK}:${httpPoort}/`,
    async stop() {
      http.closeAllConnections();
      await Promise.all([
        new Promise((done) => http.close(done)),
        new Promise((done) => smtp.close(() => done(undefined))),
      ]);
    },
  };
}

/**
 * Accepted only when it is whole on disk.
 * @param {string} map @param {AsyncIterable<Buffer> & { sizeExceeded?: boolean }} stream
 */
async function store(map, stream) {
  const parts = [];
  for await (const part of stream) parts.push(part);
  if (stream.sizeExceeded) throw Object.assign(new Error('Bericht te groot'), { responseCode: 552 });
  const name = `${new Date().toISOString().replaceAll(/[:.]/g, '-')}-${randomUUID().slice(0, 8)}`;
  await writeFile(join(map, `${name}.nieuw`), Buffer.concat(parts));
  await rename(join(map, `${name}.nieuw`), join(map, `${name}.eml`));
}

/** @param {string} map @param {string} path @param {import('node:http').ServerResponse} response */
async function answer(map, path, response) {
  const names = (await readdir(map))
    .filter((name) => MAIL_NAME.test(name))
    .sort()
    .reverse();
  response.setHeader('X-Content-Type-Options', 'nosniff');
  response.setHeader('Content-Security-Policy', "default-src 'none'; style-src 'unsafe-inline'");
  // Compared as it came: our own names need no decoding, and what would need it is none of ours.
  const wanted = path.slice(1);
  if (wanted === '') {
    const mails = await Promise.all(names.map(async (name) => ({ name, ...parseHeaders(await read(map, name)) })));
    response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' }).end(listPage(mails));
  } else if (names.includes(wanted)) {
    response.writeHead(200, { 'Content-Type': 'text/plain; charset=utf-8' }).end(await read(map, wanted));
  } else {
    response.writeHead(404, { 'Content-Type': 'text/plain; charset=utf-8' }).end('Onbekend bericht');
  }
}

/** @param {string} map @param {string} name */
const read = (map, name) => readFile(join(map, name), 'utf8');

/** @param {{ listen(port: number, host: string, done: () => void): unknown, once?: Function }} server @param {number} port */
function listening(server, port) {
  return new Promise((resolve, reject) => {
    server.once?.('error', reject);
    server.listen(port, LOOPBACK, () => resolve(undefined));
  });
}
