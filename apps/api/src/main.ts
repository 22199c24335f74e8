/** Composition root of the API process. */
import 'reflect-metadata';
import { maakDatabase } from '@besluitpad/prisma';
import { ONDERWERPEN } from './app.module.js';
import type { Database } from './server/database.js';
import { leesInstellingen, OngeldigeInstelling, type Aanmelding, type Instellingen } from './server/instellingen.js';
import type { Schermonderdelen } from './server/kern.module.js';
import { Logboek } from './server/logboek.js';
import { maakApp } from './server/maakApp.js';
import { sluitNetjes } from './server/sluiten.js';
import { demonstratieschermen, schermenBij } from './sessie/schermonderdelen.js';
import { Tekendienst } from './tekendienst/csc.js';
import { maakLokaleUitgever, type LokaleUitgever } from './toegang/lokaleUitgever.js';
import { uitgeverOpAfstand, type Uitgever } from './toegang/token.js';

async function start(logboek: Logboek): Promise<void> {
  const instellingen = leesInstellingen(process.env);
  const db = maakDatabase(instellingen.databaseUrl, { verbindingen: instellingen.databankverbindingen });
  const uitgevers = await maakUitgevers(instellingen.aanmelding, instellingen.dataMap);
  const { temporalUi, tekendienst } = instellingen;
  const schermen = await maakSchermonderdelen(instellingen, db, logboek);
  const app = await maakApp({
    ...{ db, logboek, ...uitgevers, onderwerpen: ONDERWERPEN },
    ...(schermen === undefined ? {} : { schermen }),
    ...(temporalUi === undefined ? {} : { temporalUi }),
    ...(tekendienst === undefined ? {} : { tekendienst: new Tekendienst(tekendienst) }),
  });
  const server = await app.listen(instellingen.poort, instellingen.adres);
  sluitNetjes({ server, app, db, logboek });
  logboek.meld('gestart', {
    adres: instellingen.adres,
    poort: instellingen.poort,
    aanmelding: instellingen.aanmelding.soort,
  });
}

/** The demonstration brings its own issuer; elsewhere the screens are a client of the issuer of the tokens. */
async function maakSchermonderdelen(
  { aanmelding, schermclient, adres, poort }: Instellingen,
  db: Database,
  logboek: Logboek,
): Promise<Schermonderdelen | undefined> {
  if (aanmelding.soort === 'lokaal') return demonstratieschermen({ db, logboek }, `http://${adres}:${poort}`);
  return schermclient && schermenBij({ db, logboek }, { ...schermclient, issuer: aanmelding.issuer });
}

async function maakUitgevers(
  aanmelding: Aanmelding,
  dataMap: string,
): Promise<{ uitgever: Uitgever; lokaleUitgever?: LokaleUitgever }> {
  if (aanmelding.soort === 'oidc') {
    return { uitgever: uitgeverOpAfstand(aanmelding.issuer, aanmelding.audience, aanmelding.jwks) };
  }
  const lokaleUitgever = await maakLokaleUitgever(dataMap, aanmelding.issuer, aanmelding.audience);
  return { uitgever: lokaleUitgever, lokaleUitgever };
}

const logboek = new Logboek();
try {
  await start(logboek);
} catch (fout) {
  if (fout instanceof OngeldigeInstelling) process.stderr.write(`${fout.message}\n`);
  else logboek.fout(fout, { code: 'start' });
  process.exitCode = 1;
}
