import { datum } from '@besluitpad/domain/datum';
import type { Uitvoer } from '../opdrachten.js';
import { toonDag } from '../weergave/dag.js';
import type { Stap } from './spel/stap.js';

/** ' 57/214  ma 20/04/2026 10:30  D05  dringende steun door de voorzitter' */
export function stapregel({ op, dossier, wat }: Stap, nummer: number, totaal: number): string {
  const [dag = '', uur = ''] = op.split('T');
  const breedte = String(totaal).length;
  return `${String(nummer).padStart(breedte)}/${totaal}  ${toonDag(datum(dag))} ${uur}  ${dossier.padEnd(7)}  ${wat}`;
}

/**
 * On a screen one line that is replaced at each act, and a line that stays for each file or meeting series that is done;
 * elsewhere, such as in the log of a build, every act keeps its line.
 */
export function maakVoortgang(verhaal: readonly Stap[], uitvoer: Uitvoer) {
  const { overschrijf } = uitvoer;
  if (overschrijf === undefined) {
    return (stap: Stap, nummer: number, totaal: number): void => uitvoer.schrijf(stapregel(stap, nummer, totaal));
  }
  let vorige: Stap | undefined;
  return (stap: Stap, nummer: number, totaal: number): void => {
    const klaar = vorige;
    vorige = stap;
    if (klaar !== undefined && isLaatste(verhaal, klaar, nummer - 1)) {
      overschrijf('');
      uitvoer.schrijf(`✔ ${stapregel(klaar, nummer - 1, totaal)}`);
    }
    overschrijf(stapregel(stap, nummer, totaal));
  };
}

function isLaatste(verhaal: readonly Stap[], { dossier }: Stap, gedaan: number): boolean {
  return !verhaal.slice(gedaan).some((later) => later.dossier === dossier);
}
