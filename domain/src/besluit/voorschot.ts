import type { LijnInvoer } from './lijnen.js';

/** The sentence a decision on an advance must hold: repayable, and in whose place the OCMW steps (S33, S38). */
export function voorschotzin(invoer: LijnInvoer): string | undefined {
  if ((invoer.soort !== 'eenmalig' && invoer.soort !== 'periodiek') || invoer.voorschot === undefined) return undefined;
  const { uitkering, betaler } = invoer.voorschot;
  return `Dit is een terugvorderbaar voorschot op ${uitkering}. Het OCMW treedt in de rechten van de cliënt en vordert het bedrag terug bij ${betaler} (indeplaatsstelling).`;
}

/** What an advance lacks; undefined when it is whole. `isTussenbeslissing`: set off against aid still to be decided here. */
export function voorschotfout(
  steun: string,
  invoer: LijnInvoer,
  isTussenbeslissing: boolean,
): { readonly veld: string; readonly boodschap: string } | undefined {
  if (invoer.soort !== 'eenmalig' && invoer.soort !== 'periodiek') return undefined;
  if (steun !== 'VS') {
    return invoer.voorschot === undefined
      ? undefined
      : { veld: 'voorschot', boodschap: 'Alleen een voorschot (VS) wordt bij een andere uitkering teruggevorderd.' };
  }
  // Set off against the aid itself, and repayable only as the decision says so (domein §10, D12).
  if (isTussenbeslissing && invoer.voorschot === undefined) return undefined;
  if (invoer.soort === 'eenmalig' && !invoer.terugvorderbaar) {
    return { veld: 'terugvorderbaar', boodschap: 'Een voorschot is terugvorderbaar, en de beslissing zegt dat.' };
  }
  if (invoer.voorschot !== undefined) return undefined;
  return { veld: 'voorschot', boodschap: 'Zeg op welke uitkering dit een voorschot is, en wie die uitkering betaalt.' };
}
