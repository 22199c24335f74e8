import type { BriefBoom } from '@besluitpad/domain';
import { zetopdracht, type Zetopties } from './opdracht.js';
import { zet, ZetFout, type Standaard } from './zetter.mjs';

/** Sets a letter here and now, on this thread: for previews and tests. Batches go through `Drukkerij`. */
export function zetBrief(boom: BriefBoom, opties: Zetopties & { readonly standaard: Standaard }): Uint8Array {
  const [pdf] = zet(zetopdracht(boom, opties), [opties.standaard]);
  if (pdf === undefined) throw new ZetFout('er kwam geen bestand');
  return pdf;
}
