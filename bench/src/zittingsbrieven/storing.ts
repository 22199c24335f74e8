import type { Deel as Proces, Processen } from '@besluitpad/proeven';
import type { Deel, Ernaast, Opgemeten } from './verhaal.js';

/** The same moments at every run; another seed finds others. */
const ZAAD = Number(process.env['BESLUITPAD_BENCH_ZAAD'] ?? 20_261_123);

interface Slag {
  readonly wie: Proces;
  /** as a share of how long the part takes undisturbed */
  readonly na: number;
}

/** Numbers from 0 to 1 that look random and are the same every time (a linear congruence). */
function* toeval(zaad: number): Generator<number, never> {
  for (let x = zaad >>> 0; ;) {
    x = (Math.imul(x, 1_664_525) + 1_013_904_223) >>> 0;
    yield x / 2 ** 32;
  }
}

/** The worker dies twice while letters are printed and once while they leave; the API once. Whoever watches starts them again. */
export function storing(processen: () => Processen, rustig: Opgemeten): Ernaast {
  const getallen = toeval(ZAAD);
  const slag = (wie: Proces): Slag => ({ wie, na: getallen.next().value });
  const slagen: Record<Deel, Slag[]> = {
    drukken: [slag('worker'), slag('worker')],
    versturen: [slag('worker'), slag('api')],
  };
  const duur: Record<Deel, number> = { drukken: rustig.drukkenMs, versturen: rustig.versturenMs };
  return async (deel) => {
    await Promise.all(
      slagen[deel].map(async ({ wie, na }) => {
        await new Promise((verder) => setTimeout(verder, na * duur[deel]));
        await processen().dood(wie);
      }),
    );
  };
}
