/** Refusals of one field, named as the line of the file names it. */
import { Weigering } from '../fouten/weigering.js';

/** An act names the fields of its own body; in the line they stand under `deel`. */
export async function onder<T>(deel: string, doe: () => Promise<T>): Promise<T> {
  try {
    return await doe();
  } catch (fout) {
    if (!(fout instanceof Weigering) || fout.errors.length === 0) throw fout;
    const errors = fout.errors.map(({ veld, ...rest }) => ({ veld: `${deel}.${veld}`, ...rest }));
    throw new Weigering(fout.code, fout.zin, { errors, extra: fout.extra, koppen: fout.koppen, cause: fout });
  }
}
