import { accessSync, constants } from 'node:fs';
import { basename } from 'node:path';
import { lettertypen } from './lettertypen.mjs';

/** Names of the font files that cannot be read here. */
export function ontbrekendeLettertypen(): string[] {
  return lettertypen.filter((bestand) => !isLeesbaar(bestand)).map((bestand) => basename(bestand));
}

function isLeesbaar(bestand: string): boolean {
  try {
    accessSync(bestand, constants.R_OK);
    return true;
  } catch {
    return false;
  }
}
