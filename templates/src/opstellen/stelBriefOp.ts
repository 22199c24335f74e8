import { briefGegevens, type BriefBoom, type BriefSoort, type GegevensVan, type InvoerVan } from '@besluitpad/domain';
import { kopVan } from './kop.js';
import { ontleed } from './ontleden.js';
import { vulIn } from './sjablonen.js';

/** Letter data that its schema refuses; `gebreken` name the field and the rule, never what was filled in. */
export class BriefgegevensFout extends Error {
  override readonly name = 'BriefgegevensFout';

  constructor(
    readonly soort: BriefSoort,
    readonly gebreken: readonly { readonly pad: string; readonly melding: string }[],
  ) {
    super(`De gegevens voor ${soort} kloppen niet: ${gebreken.map((g) => `${g.pad} (${g.melding})`).join('; ')}`);
  }
}

/** From frozen letter data to everything that will be printed; `tekst` is the OCMW's own wording, when it has one. */
export function stelBriefOp<S extends BriefSoort>(soort: S, invoer: InvoerVan<S>, tekst?: string): BriefBoom {
  const uitkomst = briefGegevens[soort].safeParse(invoer);
  if (!uitkomst.success) {
    const gebreken = uitkomst.error.issues.map((i) => ({ pad: i.path.join('.'), melding: i.message }));
    throw new BriefgegevensFout(soort, gebreken);
  }
  const gegevens = uitkomst.data as GegevensVan<S>;
  return { soort, ...kopVan(soort, gegevens), ...ontleed(vulIn(soort, gegevens, tekst)) };
}
