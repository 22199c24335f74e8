export { naarInstant, speel, type Speelwijze } from './demonstratie/speel.js';
export { tekenBesluitenlijst } from './demonstratie/spel/zittingen.js';
export type { Stap } from './demonstratie/spel/stap.js';
export { EINDE, VERHAAL } from './demonstratie/verhaal.js';
export { VERWACHT } from './demonstratie/verwacht.js';
export { COMITELEDEN } from './demonstratie/mensen.js';
export { opzet } from './demonstratie/opzet.js';
export { Gebruiker, Geweigerd, Onbereikbaar } from './verbinding/gebruiker.js';
