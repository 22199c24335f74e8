import { createReadStream, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { isNativeError } from 'node:util/types';
import { NietGelukt } from '../nietGelukt.js';
import type { Opdracht, Uitvoer } from '../opdrachten.js';
import { GebruiksFout, leesArgumenten } from '../opties.js';
import type { Gebruiker } from '../verbinding/gebruiker.js';
import { HULP_VERBINDING, VERBINDINGSOPTIES, verbind } from '../verbinding/verbinding.js';
import { leesRegel } from './regels.js';
import { stuurRegel, type Uitslag } from './stuur.js';
import { foutregels, samenvatting, type Telling } from './verslag.js';

const SOORTEN = { ...VERBINDINGSOPTIES, schema: 'vlag', help: 'vlag' } as const;

const HULP = `Gebruik: npm run -s besluitpad -- invoer BESTAND

Neemt aanvragen over uit een ander systeem: één JSON-object per regel, met een eigen blijvende sleutel. Een foute regel
wordt gemeld met regelnummer, veld en regel; de goede gaan erin. Hetzelfde bestand een tweede keer voegt niets toe.
Status 1 als een regel geweigerd werd.

  --schema              toont het JSON Schema van een regel
${HULP_VERBINDING}`;

const SCHEMA = new URL('../../../../docs/invoer.schema.json', import.meta.url);

const REDENEN: Readonly<Record<string, string>> = {
  ENOENT: 'bestaat niet',
  EISDIR: 'is een map, geen bestand',
  EACCES: 'mag u niet lezen',
};

/** In the demonstration: the front desk, who registers requests. */
const STANDAARD_SUB = 'onthaal';
/** An API that restarts in the middle of a file is waited for. */
const GEDULD_MS = 10_000;

export const invoer: Opdracht = async (args, uitvoer) => {
  const { opties, losse } = leesArgumenten(args, SOORTEN, 1);
  if (opties.help === true || opties.schema === true) {
    uitvoer.schrijf(opties.help === true ? HULP : readFileSync(SCHEMA, 'utf8').trimEnd());
    return 0;
  }
  const [bestand] = losse;
  if (bestand === undefined) throw new GebruiksFout('Geef een bestand: invoer aanvragen.jsonl.');
  const { gebruiker } = verbind(STANDAARD_SUB, opties.als, process.env, GEDULD_MS);
  const telling: Telling = { nieuw: 0, bekend: 0, geweigerd: 0 };
  try {
    await voerBestandIn(resolve(process.env['INIT_CWD'] ?? '.', bestand), gebruiker, uitvoer, telling);
  } finally {
    if (telling.nieuw + telling.bekend + telling.geweigerd > 0) uitvoer.schrijf(samenvatting(telling));
  }
  return telling.geweigerd > 0 ? 1 : 0;
};

/** Line after line, in the order of the file: the register numbers follow it. */
async function voerBestandIn(pad: string, gebruiker: Gebruiker, uitvoer: Uitvoer, telling: Telling): Promise<void> {
  let nummer = 0;
  for await (const tekst of regelsVan(pad)) {
    nummer++;
    const uitslag = await verwerk(tekst, nummer, gebruiker);
    if (uitslag === undefined) continue;
    telling[uitslag.soort]++;
    meld(uitslag, nummer, uitvoer);
  }
}

async function verwerk(tekst: string, nummer: number, gebruiker: Gebruiker): Promise<Uitslag | undefined> {
  const regel = leesRegel(tekst, nummer);
  if (regel === undefined) return undefined;
  if (regel.soort === 'fout') return { soort: 'geweigerd', fouten: regel.fouten };
  try {
    return await stuurRegel(gebruiker, regel);
  } catch (fout) {
    if (!(fout instanceof NietGelukt)) throw fout;
    throw new NietGelukt(`Gestopt bij regel ${nummer}: ${fout.message} Voer daarna hetzelfde bestand opnieuw in.`, {
      cause: fout,
    });
  }
}

function meld(uitslag: Uitslag, nummer: number, uitvoer: Uitvoer): void {
  switch (uitslag.soort) {
    case 'nieuw':
      uitvoer.schrijf(`regel ${nummer}: ingevoerd als ${uitslag.waar}`);
      return;
    case 'bekend':
      uitvoer.schrijf(`regel ${nummer}: was er al (${uitslag.waar})`);
      return;
    case 'geweigerd':
      for (const regel of foutregels(nummer, uitslag.fouten)) uitvoer.meldFout(regel);
  }
}

async function* regelsVan(pad: string): AsyncGenerator<string> {
  const stroom = createReadStream(pad, 'utf8');
  try {
    yield* createInterface({ input: stroom, crlfDelay: Infinity });
  } catch (fout) {
    if (!isNativeError(fout) || !('syscall' in fout) || !('code' in fout)) throw fout;
    const reden = REDENEN[String(fout.code)] ?? `is niet leesbaar (${String(fout.code)})`;
    throw new NietGelukt(`${pad} ${reden}.`, { cause: fout });
  } finally {
    stroom.destroy();
  }
}
