import type { BriefSoort, InvoerVan } from '@besluitpad/domain';
import { briefGegevens, briefSoorten, ontbrekendeVermeldingen, vereistVoor } from '@besluitpad/domain';
import { BriefgegevensFout, Drukkerij, stelBriefOp } from '@besluitpad/templates';
import type { Drukker } from '../motor/diensten.js';
import { Onmogelijk } from '../motor/effect.js';

export interface DrukkerMetSlot extends Drukker {
  sluit(): Promise<void>;
}

/** Sets letters from frozen data: wording, check of the mandatory mentions, both files. */
export function maakDrukker(opties: { persen: number }): DrukkerMetSlot {
  const drukkerij = new Drukkerij(opties.persen);
  return {
    async druk(soort, gegevens, vorm) {
      const kind = alsSoort(soort);
      const invoer = gegevens as InvoerVan<typeof kind>;
      const boom = stelOp(kind, invoer, vorm.tekst);
      const ontbreekt = ontbrekendeVermeldingen(kind, { boom, gegevens: invoer });
      const vereist = vereistVoor(kind, briefGegevens[kind].parse(invoer));
      const drukwerk = await drukkerij.maakPdfs(boom, vorm).catch(naarOorzaak);
      return { drukwerk, vermeldingen: vereist.filter((code) => !ontbreekt.includes(code)) };
    },
    drukUitleg: (gegevens) => drukkerij.maakUitleg(gegevens).catch(naarOorzaak),
    sluit: () => drukkerij.sluit(),
  };
}

/** The press itself stopped, which says nothing of the letter: worth another try. */
const PERS_STOND_STIL = /(de zetter viel uit|de drukkerij is gesloten)$/;

/** What the layout refuses (an address too long, a box past half the page) is refused however often it is tried. */
function naarOorzaak(fout: unknown): never {
  if (fout instanceof Error && fout.name === 'ZetFout' && !PERS_STOND_STIL.test(fout.message))
    throw new Onmogelijk(fout.message);
  throw fout;
}

function stelOp<S extends BriefSoort>(soort: S, invoer: InvoerVan<S>, tekst: string | undefined) {
  try {
    return stelBriefOp(soort, invoer, tekst);
  } catch (fout) {
    // Names fields and rules, never what was filled in: safe to show with the task.
    if (fout instanceof BriefgegevensFout) throw new Onmogelijk(fout.message);
    throw fout;
  }
}

function alsSoort(soort: string): BriefSoort {
  const kind = briefSoorten.find((s) => s === soort);
  if (kind === undefined) throw new Onmogelijk(`Er bestaat geen brief van de soort ${soort}.`);
  return kind;
}
