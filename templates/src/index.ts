export { stelBriefOp, BriefgegevensFout } from './opstellen/stelBriefOp.js';
export { boomAlsTekst } from './opstellen/boomTekst.js';
export { sjabloonVersie } from './opstellen/sjablonen.js';
export { zetBrief } from './zetten/zetBrief.js';
export { ontbrekendeLettertypen } from './zetten/ontbrekendeLettertypen.js';
export { Drukkerij, type BriefPdfs } from './zetten/drukkerij.js';
export type { Zetopties } from './zetten/opdracht.js';
export { ZetFout, type Standaard } from './zetten/zetter.mjs';
