export * from './doorgeefluik.js';
export * from './motor.js';
export * from './omgeving.js';
export * from './processen.js';
export * from './proef.js';
export * from './speelRegimemigratie.js';
export * from './uitkomst.js';
export * from './verhaaltje.js';
