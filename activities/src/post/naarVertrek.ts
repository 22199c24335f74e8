import type { Postgevolg } from '../motor/diensten.js';
import type { Vertrek } from '../motor/effect.js';

/** What became of a mail, as the ledger keeps it. */
export function naarVertrek(gevolg: Postgevolg): Vertrek {
  switch (gevolg.status) {
    case 'verzonden':
      return { status: 'gedaan', resultaat: {} };
    case 'niet_verzonden':
      return { status: 'vrij', code: gevolg.code };
    case 'geweigerd':
      return { status: 'mislukt', code: gevolg.code };
    case 'onzeker':
      return { status: 'onzeker', code: gevolg.code };
  }
}
