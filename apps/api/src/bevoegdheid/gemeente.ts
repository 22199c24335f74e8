/** Municipalities are named by who enters them: compared as a reader would. */
import type { Tx } from '../server/database.js';

export async function onzeGemeente(tx: Tx): Promise<string> {
  return (await tx.ocmw.findFirstOrThrow({ select: { gemeente: true } })).gemeente;
}

export function zelfde(een: string, ander: string): boolean {
  return een.trim().toLocaleLowerCase('nl') === ander.trim().toLocaleLowerCase('nl');
}
