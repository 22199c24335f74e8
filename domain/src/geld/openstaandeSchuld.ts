import { BedragFout, bewaakCent, som } from './euro.js';

/** A claim of the centre, with everything that made it smaller since it was decided. */
export interface Schuld {
  readonly bedragCent: number;
  /** What the committee waived, per decision. */
  readonly kwijtgescholdenCent: readonly number[];
  /** What came in, per payment. */
  readonly ontvangenCent: readonly number[];
}

/** What of a claim is still due; nothing due closes it. */
export function openstaandeSchuld({ bedragCent, kwijtgescholdenCent, ontvangenCent }: Schuld): number {
  const eraf = [...kwijtgescholdenCent, ...ontvangenCent];
  if (eraf.some((cent) => bewaakCent(cent) < 0))
    throw new BedragFout('Een schuld wordt niet groter door een betaling.');
  // A payment that came in while the committee decided can cross its waiver: then nothing is due, and no less.
  return Math.max(0, bewaakCent(bedragCent) - som(eraf));
}
