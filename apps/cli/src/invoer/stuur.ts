import { createHash } from 'node:crypto';
import { Geweigerd, type Gebruiker } from '../verbinding/gebruiker.js';
import type { Regel, Regelfout } from './regels.js';

export type Uitslag =
  | { readonly soort: 'nieuw' | 'bekend'; readonly waar: string }
  | { readonly soort: 'geweigerd'; readonly fouten: readonly Regelfout[] };

interface Ingevoerd {
  readonly nieuw: boolean;
  readonly registernummer: string | null;
  readonly dossier: string | null;
}

/** Refusals that are about the line; any other (no right, no database) would meet every line after it as well. */
const OVER_DE_REGEL = new Set([400, 404, 409, 413, 422]);

export async function stuurRegel(
  gebruiker: Gebruiker,
  { sleutel, inhoud }: Extract<Regel, { soort: 'goed' }>,
): Promise<Uitslag> {
  try {
    const { lichaam, herhaald } = await gebruiker.postEenmalig<Ingevoerd>('/invoer', inhoud, sleutelVoor(sleutel));
    const waar = `aanvraag ${lichaam.registernummer ?? 'zonder zichtbaar nummer'}, dossier ${lichaam.dossier ?? 'niet zichtbaar'}`;
    return { soort: lichaam.nieuw && !herhaald ? 'nieuw' : 'bekend', waar };
  } catch (fout) {
    if (!(fout instanceof Geweigerd) || !OVER_DE_REGEL.has(fout.status)) throw fout;
    return { soort: 'geweigerd', fouten: foutenVan(fout) };
  }
}

/** Derived from the sender's own number: the same line sent again is the same act, also after a lost answer. */
export function sleutelVoor(sleutel: string): string {
  return `invoer-${createHash('sha256').update(sleutel).digest('hex')}`;
}

function foutenVan({ probleem: { code = 'geweigerd', detail, errors = [] } }: Geweigerd): readonly Regelfout[] {
  if (errors.length > 0) return errors;
  if (code === 'sleutel.hergebruikt') {
    return [{ veld: 'sleutel', regel: 'eenmalig', boodschap: 'Deze sleutel hoort al bij een andere regel.' }];
  }
  return [{ veld: '', regel: code, boodschap: detail ?? 'De API weigerde zonder uitleg.' }];
}
