import { DatumFout } from '@besluitpad/domain/datum';
import {
  BaremaOntbreekt,
  berekenTermijnen,
  TermijnenFout,
  type Termijnen,
  type TermijnenInvoer,
} from '@besluitpad/domain/termijnen';
import type { Opdracht } from '../opdrachten.js';
import { GebruiksFout } from '../opties.js';
import { leesVraag } from './invoer.js';
import { VERDERE_HULP } from './verdereFeiten.js';
import { alsJson, alsTabel } from './weergave.js';

const HULP = `Gebruik: npm run -s besluitpad -- termijnen --spoor MI|MD|beide --ontvangen JJJJ-MM-DD [opties]

  --onbevoegd-op D      dag waarop het OCMW zich onbevoegd houdt
  --zitting D           dag van de zitting, genomen als een toekenning
  --oproeping 8|5       dagen tussen oproeping en zitting (8, of 5 volgens het huishoudelijk reglement)
  --huisbezoek D        dag van het laatste huisbezoek
  --verzonden D --wijze aangetekend|afgifte|gewoon
                        hoe en wanneer de beslissing verzonden of afgegeven is
  --steun-vanaf D       eerste dag van de steun, als dat niet de dag van de aanvraag is
  --voor-de-staat       de steun wordt gemeld volgens de wet van 2 april 1965
  --json                als JSON

${VERDERE_HULP}`;

/** Which clocks follow from one request, without a database: for a worker with a calendar, and for a check by hand. */
export const termijnen: Opdracht = (args, uitvoer) => {
  const vraag = leesVraag(args);
  if (vraag.soort === 'help') {
    uitvoer.schrijf(HULP);
    return 0;
  }
  const uitkomst = bereken(vraag.invoer);
  uitvoer.schrijf(vraag.json ? alsJson(uitkomst) : alsTabel(uitkomst));
  return 0;
};

/** Dates the law tables do not reach, or dates out of order, are the asker's to correct. */
function bereken(invoer: TermijnenInvoer): Termijnen {
  try {
    return berekenTermijnen(invoer);
  } catch (fout) {
    if (fout instanceof TermijnenFout || fout instanceof BaremaOntbreekt || fout instanceof DatumFout) {
      throw new GebruiksFout(fout.message);
    }
    throw fout;
  }
}
