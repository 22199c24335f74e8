/** On SIGTERM or Ctrl-C: take nothing new, finish what is under way, then let go of the database. */
import type { Server } from 'node:http';
import type { INestApplication } from '@nestjs/common';
import type { Database } from './database.js';
import type { Logboek } from './logboek.js';

interface Lopend {
  readonly server: Server;
  readonly app: INestApplication;
  readonly db: Database;
  readonly logboek: Logboek;
}

const GEDULD_MS = 10_000;
const VEEG_MS = 50;
const SIGNALEN = ['SIGTERM', 'SIGINT'] as const;

export function sluitNetjes(lopend: Lopend): void {
  let bezig = false;
  for (const signaal of SIGNALEN) {
    process.on(signaal, () => {
      if (bezig) return;
      bezig = true;
      void sluit(lopend, signaal);
    });
  }
}

export async function sluit({ server, app, db, logboek }: Lopend, signaal: string): Promise<void> {
  logboek.meld('sluit', { signaal });
  try {
    await laatAflopen(server);
    await app.close();
    await db.sluit();
    logboek.meld('gesloten');
  } catch (fout) {
    logboek.fout(fout, { code: 'sluiten' });
    process.exitCode = 1;
  }
}

/** Stops listening at once; connections go as soon as their answer is sent, or when patience runs out. */
async function laatAflopen(server: Server): Promise<void> {
  const dicht = new Promise<void>((klaar) => server.close(() => klaar()));
  const veger = setInterval(() => server.closeIdleConnections(), VEEG_MS);
  const ongeduld = setTimeout(() => server.closeAllConnections(), GEDULD_MS);
  await dicht;
  clearInterval(veger);
  clearTimeout(ongeduld);
}
