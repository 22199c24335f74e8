/**
 * What the committee puts in place of a proposed line obeys the rules that a proposal obeys: the law binds who decides no
 * less than who proposes.
 */
import { leesZaak } from '../aanvragen/zaak.js';
import { Weigering } from '../fouten/weigering.js';
import type { Tx } from '../server/database.js';
import { toetsInstallatiepremie } from '../voorstellen/eenmaalInHetLeven.js';
import { toetsLijn, type Voorstellijn } from '../voorstellen/toets.js';
import { leesToetscontext } from '../voorstellen/toetscontext.js';
import type { LijnAnders } from './amendement.js';

export async function keurLijnen(tx: Tx, aanvraagId: string, afwijkingen: readonly LijnAnders[]): Promise<void> {
  const zaak = await leesZaak(tx, aanvraagId);
  const isTussenbeslissing = afwijkingen.some(({ uitkomst }) => uitkomst === 'verdaagd');
  const context = { ...(await leesToetscontext(tx, zaak)), isTussenbeslissing, door: 'comite' as const };
  const errors = [];
  for (const [i, { aanvraaglijnId, besluit, invoer }] of afwijkingen.entries()) {
    if (besluit === undefined || invoer === undefined) continue;
    const lijn: Voorstellijn = { aanvraaglijnId, besluit, invoer };
    errors.push(...toetsLijn(lijn, `lijnen[${i}]`, context));
    for (const { veld, ...fout } of await toetsInstallatiepremie(tx, zaak.dossierId, [lijn])) {
      errors.push({ ...fout, veld: veld.replace('lijnen[0]', `lijnen[${i}]`) });
    }
  }
  const [eerste] = errors;
  if (eerste !== undefined) throw new Weigering('verzoek.ongeldig', eerste.boodschap, { errors });
}
