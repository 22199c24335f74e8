/** The document as committed: of all features, without a database, with nothing that differs per machine or moment. */
import { ONDERWERPEN } from '../app.module.js';
import { Programmafout } from '../fouten/weigering.js';
import type { Database } from '../server/database.js';
import { Logboek } from '../server/logboek.js';
import { maakApp } from '../server/maakApp.js';
import { maakDocument } from './document.js';

const GEEN_DATABANK: Database = {
  withActor: () => Promise.reject(new Programmafout('Writing the document needs no database.')),
  sluit: () => Promise.resolve(),
};

export async function maakDocumenttekst(): Promise<string> {
  const app = await maakApp({
    db: GEEN_DATABANK,
    logboek: new Logboek(() => undefined),
    uitgever: {
      issuer: 'openapi',
      audience: 'openapi',
      sleutels: () => Promise.reject(new Programmafout('Writing the document needs no keys.')),
    },
    onderwerpen: ONDERWERPEN,
  });
  try {
    return `${JSON.stringify(maakDocument(app), null, 2)}\n`;
  } finally {
    await app.close();
  }
}
