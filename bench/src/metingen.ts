import { brieven } from './brieven/regels.js';
import { effect } from './effect/meting.js';
import { geschiedenis } from './geschiedenis/meting.js';
import { klokken } from './klokken/meting.js';
import { registreren } from './registreren/meting.js';
import type { Meting } from './regel.js';
import { start } from './start/meting.js';
import { wekken } from './wekken/meting.js';

/** In the order of the table. Each runs in a process of its own. */
export const METINGEN: readonly Meting[] = [registreren, effect, wekken, klokken, brieven, geschiedenis, start];
