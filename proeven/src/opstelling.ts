export * from './omgeving.js';
export * from './processen.js';
export * from './uitkomst.js';
