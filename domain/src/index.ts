export * from './toegang/bevoegdheid.js';
export * from './toegang/rechten.js';
export * from './toegang/rollen.js';
