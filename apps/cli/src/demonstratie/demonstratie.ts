import { join } from 'node:path';
import { schrijfBrieven } from '../brieven/schrijf.js';
import { NietGelukt } from '../nietGelukt.js';
import type { Opdracht, Uitvoer } from '../opdrachten.js';
import { leesOpties } from '../opties.js';
import { Gebruiker } from '../verbinding/gebruiker.js';
import { dataMap } from '../verbinding/omgeving.js';
import { verbind } from '../verbinding/verbinding.js';
import { leesEindstand, type Eindstand } from './lees.js';
import { alsSlottabel } from './slottabel.js';
import { naarInstant, speel, type Tussenstand } from './speel.js';
import type { DossierCode } from './spel/stap.js';
import { bewaarTussenstand, leesTussenstand } from './tussenstand.js';
import { vergelijk } from './vergelijk.js';
import { EINDE, VERHAAL } from './verhaal.js';
import { VERWACHT } from './verwacht.js';
import { maakVoortgang, stapregel } from './voortgang.js';

const HULP = `Gebruik: npm run -s besluitpad -- demonstratie

Speelt de veertien dossiers van OCMW Heidebeke over de API, van januari tot 22 juni 2026, en vergelijkt elke datum en
elk bedrag met wat verwacht wordt. Wat besloten en niet betaald is, moet een reden hebben.
Status 0 als alles klopt. \`npm start\` doet dit vanzelf in een lege databank.`;

/** An API that is restarted under the demonstration is waited for. */
const GEDULD_MS = 60_000;

export const demonstratie: Opdracht = async (args, uitvoer) => {
  if (leesOpties(args, { help: 'vlag' } as const).help === true) {
    uitvoer.schrijf(HULP);
    return 0;
  }
  const { apiUrl, omgeving } = verbind('beheer', undefined);
  const data = dataMap(omgeving);
  await speelUit(apiUrl, join(data, 'demonstratie.voortgang.json'), uitvoer);
  const hoofd = new Gebruiker(apiUrl, { sub: 'hoofd' });
  const eindstand = await leesEindstand(hoofd);
  const map = join(data, 'brieven');
  const brieven = await schrijfBrieven(new Gebruiker(apiUrl, { sub: 'secretaris' }), map);
  const rijen = VERWACHT.map(({ dossier: code }) => {
    const nummer = nummerVan(code);
    return { code, nummer, eindstand: eindstand.get(nummer) };
  });
  uitvoer.schrijf(`\n${alsSlottabel(rijen, new Map(brieven.map(({ id, bestand }) => [id, bestand])))}`);
  uitvoer.schrijf(`\nDe brieven staan in ${map}.`);
  return besluit([...verschillenVan(eindstand), ...(await onverklaard(hoofd))], uitvoer);
};

/** Decided money that is neither paid nor kept back by anything known. */
async function onverklaard(gebruiker: Gebruiker): Promise<string[]> {
  const { onverklaardCent } = await gebruiker.get<{ onverklaardCent: number }>('/afstemming/totaal?jaar=2026');
  return onverklaardCent === 0 ? [] : [`de afstemming laat ${onverklaardCent} cent onverklaard`];
}

/** Plays what was not played yet. Played to its end, there is nothing left but to compare. */
async function speelUit(apiUrl: string, bestand: string, uitvoer: Uitvoer): Promise<void> {
  const beheer = new Gebruiker(apiUrl, { sub: 'beheer' });
  const leesKlok = async (): Promise<string> => (await beheer.get<{ nu: string }>('/klok')).nu;
  const nu = await leesKlok();
  if (nu >= naarInstant(EINDE)) return;
  const vanaf = leesTussenstand(bestand, nu);
  let laatste = '';
  const voortgang = maakVoortgang(VERHAAL, uitvoer);
  try {
    await speel(
      apiUrl,
      (stap, nummer, totaal) => {
        laatste = stapregel(stap, nummer, totaal);
        voortgang(stap, nummer, totaal);
      },
      {
        geduldMs: GEDULD_MS,
        ...(vanaf === undefined ? {} : { vanaf }),
        bewaar: (stand) => bewaar(bestand, stand),
      },
    );
  } catch (fout) {
    if (!(fout instanceof NietGelukt)) throw fout;
    throw new NietGelukt(`Bij de stap ${laatste.trim()}: ${fout.message}`, { cause: fout });
  } finally {
    uitvoer.overschrijf?.('');
  }
}

/** The setting up is not noted: all of it is safe to do again, and a note of it would be believed in a new database. */
function bewaar(bestand: string, stand: Tussenstand): void {
  const stap = VERHAAL[stand.gedaan - 1];
  if (stap !== undefined && stap.dossier !== 'opzet') bewaarTussenstand(bestand, stand, naarInstant(stap.op));
}

/** The files are opened in this order in an empty OCMW, so D07 is HB-2026-0007. */
function nummerVan(code: DossierCode): string {
  return `HB-2026-00${code.slice(1)}`;
}

function verschillenVan(eindstand: ReadonlyMap<string, Eindstand>): string[] {
  return VERWACHT.flatMap((verwacht) => {
    const gevonden = eindstand.get(nummerVan(verwacht.dossier));
    const verschillen = gevonden === undefined ? ['het dossier ontbreekt'] : vergelijk(verwacht, gevonden.gelezen);
    return verschillen.map((verschil) => `${verwacht.dossier}  ${verschil}`);
  });
}

function besluit(verschillen: readonly string[], uitvoer: Uitvoer): number {
  if (verschillen.length === 0) {
    uitvoer.schrijf('Elke datum en elk bedrag is zoals verwacht.');
    return 0;
  }
  uitvoer.meldFout(`${verschillen.length} verschillen met wat verwacht wordt:`);
  for (const verschil of verschillen) uitvoer.meldFout(`  ✘ ${verschil}`);
  return 1;
}
