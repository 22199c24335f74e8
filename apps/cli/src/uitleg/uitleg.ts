import type { Opdracht } from '../opdrachten.js';
import { GebruiksFout, leesArgumenten } from '../opties.js';
import { HULP_VERBINDING, VERBINDINGSOPTIES, verbind } from '../verbinding/verbinding.js';
import { alsTekst, type Uitleg } from './weergave.js';

const SOORTEN = { ...VERBINDINGSOPTIES, json: 'vlag', help: 'vlag' } as const;

const HULP = `Gebruik: npm run -s besluitpad -- uitleg DOSSIER [--json]

Zegt van elke termijn van een dossier (bijvoorbeeld HB-2026-0001) waarom de datum is wat ze is: regel, rij van de
tabel, bron en feestdagen.

  --json                als JSON
${HULP_VERBINDING}`;

/** In the demonstration: the head of the social service, who sees every file. */
const STANDAARD_SUB = 'hoofd';

export const uitleg: Opdracht = async (args, uitvoer) => {
  const { opties, losse } = leesArgumenten(args, SOORTEN, 1);
  if (opties.help === true) {
    uitvoer.schrijf(HULP);
    return 0;
  }
  const [nummer] = losse;
  if (nummer === undefined) throw new GebruiksFout('Geef een dossiernummer, bijvoorbeeld: uitleg HB-2026-0001.');
  if (!/^[A-Z]{2,4}-\d{4}-\d{1,6}$/.test(nummer)) throw new GebruiksFout(`"${nummer}" is geen dossiernummer.`);
  const { gebruiker } = verbind(STANDAARD_SUB, opties.als);
  const antwoord = await gebruiker.get<Uitleg>(`/termijnen/uitleg/${nummer}`);
  uitvoer.schrijf(opties.json === true ? JSON.stringify(antwoord) : alsTekst(antwoord));
  return 0;
};
