/** What makes two requests the same: method, route and everything that was sent, in one canonical text, hashed. */
import { createHash } from 'node:crypto';

/** JSON with sorted keys, so that the order in which a client writes its fields does not count. */
function canoniek(waarde: unknown): string {
  if (Array.isArray(waarde)) return `[${waarde.map(canoniek).join(',')}]`;
  if (typeof waarde === 'object' && waarde !== null) {
    const paren = Object.entries(waarde)
      .filter(([, inhoud]) => inhoud !== undefined)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([naam, inhoud]) => `${JSON.stringify(naam)}:${canoniek(inhoud)}`);
    return `{${paren.join(',')}}`;
  }
  return waarde === undefined ? 'null' : JSON.stringify(waarde);
}

export function vingerafdruk(...delen: readonly unknown[]): string {
  return createHash('sha256').update(canoniek(delen)).digest('hex');
}
