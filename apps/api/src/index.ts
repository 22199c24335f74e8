/** For who runs the API inside another process, such as the benchmarks. */
export { registreerAanvraag } from './aanvragen/registreer.js';
export { ONDERWERPEN } from './app.module.js';
export { Logboek } from './server/logboek.js';
export { maakApp } from './server/maakApp.js';
export type { Onderdelen } from './server/kern.module.js';
export type { Wie } from './toegang/wie.js';
export { maakLokaleUitgever, type LokaleUitgever } from './toegang/lokaleUitgever.js';
