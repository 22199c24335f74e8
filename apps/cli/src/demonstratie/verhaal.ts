import { D01 } from './dossiers/d01.js';
import { D02 } from './dossiers/d02.js';
import { D03 } from './dossiers/d03.js';
import { D04 } from './dossiers/d04.js';
import { D05 } from './dossiers/d05.js';
import { D06 } from './dossiers/d06.js';
import { D07 } from './dossiers/d07.js';
import { D08 } from './dossiers/d08.js';
import { D09 } from './dossiers/d09.js';
import { D10 } from './dossiers/d10.js';
import { D11 } from './dossiers/d11.js';
import { D12, D12_HOOGDRINGEND } from './dossiers/d12.js';
import { D13 } from './dossiers/d13.js';
import { D14 } from './dossiers/d14.js';
import { COMITELEDEN, ZITTINGEN } from './mensen.js';
import { opzet } from './opzet.js';
import type { Stap } from './spel/stap.js';
import { gewoneZitting } from './spel/zittingen.js';

/** Monday 22 June 2026, nine o'clock: the moment at which the demonstration stands. */
export const EINDE = '2026-06-22T09:00';

const gehouden = ZITTINGEN.filter((datum) => datum <= EINDE.slice(0, 10)).flatMap((datum) =>
  gewoneZitting(datum, datum === '2026-06-18' ? { hoogdringend: { dossier: 'D12', reden: D12_HOOGDRINGEND } } : {}),
);

/** Everything that happens in Heidebeke from January to June 2026, in the order in which it happens. */
export const VERHAAL: readonly Stap[] = [
  ...opzet(COMITELEDEN, true),
  ...[D01, D02, D03, D04, D05, D06, D07, D08, D09, D10, D11, D12, D13, D14].flat(),
  ...gehouden,
]
  .map((stap, i) => ({ stap, i }))
  .sort((a, b) => a.stap.op.localeCompare(b.stap.op) || a.i - b.i)
  .map(({ stap }) => stap);
