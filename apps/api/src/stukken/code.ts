/** The upload code: enough chance not to be guessed, letters nobody misreads, and only its hash in the database. */
import { createHash, randomInt } from 'node:crypto';

const TEKENS = '23456789ABCDEFGHJKMNPQRSTVWXYZ';
const LENGTE = 12;
const PER_GROEP = 4;

export function maakCode(): string {
  const tekens = Array.from({ length: LENGTE }, () => TEKENS.charAt(randomInt(TEKENS.length))).join('');
  return tekens.replace(new RegExp(`(.{${PER_GROEP}})(?=.)`, 'g'), '$1-');
}

/** As a client types it: with or without dashes and capitals. */
export function hashVanCode(code: string): Uint8Array<ArrayBuffer> {
  const kaal = code.toUpperCase().replace(/[^0-9A-Z]/g, '');
  return new Uint8Array(createHash('sha256').update(kaal).digest());
}
