import { resolve } from 'node:path';
import { isNativeError } from 'node:util/types';
import { NietGelukt } from '../nietGelukt.js';
import type { Opdracht } from '../opdrachten.js';
import { GebruiksFout, leesOpties } from '../opties.js';
import { HULP_VERBINDING, VERBINDINGSOPTIES, verbind } from '../verbinding/verbinding.js';
import { schrijfBrieven, type GeschrevenBrief } from './schrijf.js';

const SOORTEN = { ...VERBINDINGSOPTIES, uit: 'waarde', dossier: 'waarde', help: 'vlag' } as const;

const HULP = `Gebruik: npm run -s besluitpad -- brieven --uit MAP [--dossier NR]

Schrijft de vrijgegeven brieven in een map, elk als twee bestanden: .ua.pdf is toegankelijk en om te verzenden,
.archief.pdf is voor het archief. Vraagt het recht om brieven te lezen; elke lezing komt in het logboek.

  --uit MAP             waar de bestanden komen; een bestand met dezelfde naam wordt vervangen
  --dossier NR          alleen van dit dossier
${HULP_VERBINDING}`;

/** In the demonstration: the secretary, who sends the letters. */
const STANDAARD_SUB = 'secretaris';

export const brieven: Opdracht = async (args, uitvoer) => {
  const opties = leesOpties(args, SOORTEN);
  if (opties.help === true) {
    uitvoer.schrijf(HULP);
    return 0;
  }
  if (opties.uit === undefined) throw new GebruiksFout('Optie --uit ontbreekt: de map waar de brieven komen.');
  const { gebruiker } = verbind(STANDAARD_SUB, opties.als);
  const map = resolve(process.env['INIT_CWD'] ?? '.', opties.uit);
  const geschreven = await schrijfBrieven(gebruiker, map, opties.dossier).catch(naarMelding);
  uitvoer.schrijf(samenvatting(geschreven, map));
  return 0;
};

function samenvatting(geschreven: readonly GeschrevenBrief[], map: string): string {
  if (geschreven.length === 0) return 'Er zijn geen vrijgegeven brieven.';
  return `${geschreven.length} ${geschreven.length === 1 ? 'brief' : 'brieven'} geschreven in ${map}, elk als .ua.pdf en .archief.pdf.`;
}

/** A folder that is full or not ours is the user's to solve. */
function naarMelding(fout: unknown): never {
  if (isNativeError(fout) && 'syscall' in fout && 'code' in fout) {
    throw new NietGelukt(`De brieven konden niet geschreven worden: ${fout.message}`, { cause: fout });
  }
  throw fout;
}
