import type { Meting } from './regel.js';

/** In the order of the table. Loaded one by one: what one measure needs must not weigh on the memory of another. */
export const METINGEN: Readonly<Record<string, () => Promise<Meting>>> = {
  registreren: async () => (await import('./registreren/meting.js')).registreren,
  effect: async () => (await import('./effect/meting.js')).effect,
  wekken: async () => (await import('./wekken/meting.js')).wekken,
  klokken: async () => (await import('./klokken/meting.js')).klokken,
  simulatie: async () => (await import('./simulatie/meting.js')).simulatie,
  brieven: async () => (await import('./brieven/regels.js')).brieven,
  bevriezen: async () => (await import('./bevriezen/meting.js')).bevriezen,
  bundel: async () => (await import('./bundel/meting.js')).bundel,
  zittingsbrieven: async () => (await import('./zittingsbrieven/meting.js')).zittingsbrieven,
  betaalrun: async () => (await import('./betaalrun/meting.js')).betaalrun,
  geschiedenis: async () => (await import('./geschiedenis/meting.js')).geschiedenis,
  start: async () => (await import('./start/meting.js')).start,
};
