import { datum, DatumFout, type Datum } from '@besluitpad/domain';
import type { Opdracht } from '../opdrachten.js';
import { GebruiksFout, leesOpties } from '../opties.js';
import { HULP_VERBINDING, VERBINDINGSOPTIES, verbind } from '../verbinding/verbinding.js';
import { alsTekst, type Simulatie } from './weergave.js';

const SOORTEN = {
  ...VERBINDINGSOPTIES,
  'zonder-zitting': 'waarde',
  'met-zitting': 'waarde',
  json: 'vlag',
  help: 'vlag',
} as const;

const HULP = `Gebruik: npm run -s besluitpad -- simuleer [--zonder-zitting D] [--met-zitting D] [--json]

Welke open aanvragen te laat beslist zouden worden als een zitting wegvalt of erbij komt. Wijzigt niets.

  --zonder-zitting D    deze geplande zitting valt weg; meer dagen met een komma ertussen
  --met-zitting D       deze zitting komt erbij
  --json                als JSON
${HULP_VERBINDING}`;

/** In the demonstration: the head of the social service, who sees every file. */
const STANDAARD_SUB = 'hoofd';

export const simuleer: Opdracht = async (args, uitvoer) => {
  const opties = leesOpties(args, SOORTEN);
  if (opties.help === true) {
    uitvoer.schrijf(HULP);
    return 0;
  }
  const delen = [
    ...deel('zonder', 'zonder-zitting', opties['zonder-zitting']),
    ...deel('met', 'met-zitting', opties['met-zitting']),
  ];
  if (delen.length === 0) throw new GebruiksFout('Geef --zonder-zitting of --met-zitting, met een dag.');
  const { gebruiker } = verbind(STANDAARD_SUB, opties.als);
  const simulatie = await gebruiker.get<Simulatie>(`/simulatie/zittingen?${delen.join('&')}`);
  uitvoer.schrijf(opties.json === true ? JSON.stringify(simulatie) : alsTekst(simulatie));
  return 0;
};

function deel(parameter: string, optie: string, waarde: string | undefined): string[] {
  if (waarde === undefined) return [];
  return [
    `${parameter}=${waarde
      .split(',')
      .map((dag) => leesDag(optie, dag))
      .join(',')}`,
  ];
}

function leesDag(optie: string, dag: string): Datum {
  try {
    return datum(dag);
  } catch (fout) {
    if (fout instanceof DatumFout) throw new GebruiksFout(`Optie --${optie}: ${fout.message}`);
    throw fout;
  }
}
