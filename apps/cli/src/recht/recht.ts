import { artikelregels, datum, DatumFout, wetbladen, type Datum } from '@besluitpad/domain';
import type { Opdracht } from '../opdrachten.js';
import { GebruiksFout, leesOpties } from '../opties.js';
import { alsJson, alsTekst } from './weergave.js';

const SOORTEN = { op: 'waarde', json: 'vlag', help: 'vlag' } as const;

const HULP = `Gebruik: npm run -s besluitpad -- recht [--op JJJJ-MM-DD] [--json]

Toont elke tabel van de wet waarmee het programma rekent: bedragen, regels, termijnen en artikelen, met bron en
zekerheid. Leest geen databank: een bevestiging door uw beheerder staat hier niet in.

  --op D                alleen de rij die op die dag geldt
  --json                als JSON`;

export const recht: Opdracht = (args, uitvoer) => {
  const opties = leesOpties(args, SOORTEN);
  if (opties.help === true) {
    uitvoer.schrijf(HULP);
    return 0;
  }
  const op = opties.op === undefined ? undefined : leesDag(opties.op);
  const blad = { op, tabellen: wetbladen(op), artikelen: artikelregels() };
  uitvoer.schrijf(opties.json === true ? alsJson(blad) : alsTekst(blad));
  return 0;
};

function leesDag(waarde: string): Datum {
  try {
    return datum(waarde);
  } catch (fout) {
    if (fout instanceof DatumFout) throw new GebruiksFout(`Optie --op: ${fout.message}`);
    throw fout;
  }
}
