export * from './boodschappen.js';
export * from './versleuteling.js';
export * from './wekker.js';
