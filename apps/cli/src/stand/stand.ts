import type { Opdracht } from '../opdrachten.js';
import { leesOpties } from '../opties.js';
import { leesAlles } from '../verbinding/bladzijden.js';
import { HULP_VERBINDING, VERBINDINGSOPTIES, verbind } from '../verbinding/verbinding.js';
import type { Dossierstand } from './vormen.js';
import { alsTekst } from './weergave.js';

const SOORTEN = { ...VERBINDINGSOPTIES, json: 'vlag', help: 'vlag' } as const;

const HULP = `Gebruik: npm run -s besluitpad -- stand [--json]

Per open dossier: waar het staat, welke termijnen lopen, wie aan zet is en wat het laatst beslist is.

  --json                als JSON
${HULP_VERBINDING}`;

/** In the demonstration: the head of the social service, who sees every file. */
const STANDAARD_SUB = 'hoofd';

export const stand: Opdracht = async (args, uitvoer) => {
  const opties = leesOpties(args, SOORTEN);
  if (opties.help === true) {
    uitvoer.schrijf(HULP);
    return 0;
  }
  const { gebruiker } = verbind(STANDAARD_SUB, opties.als);
  const standen = await leesAlles<Dossierstand>(gebruiker, '/stand', 'dossiers');
  uitvoer.schrijf(opties.json === true ? JSON.stringify({ dossiers: standen }) : alsTekst(standen));
  return 0;
};
