import type { Gebruiker } from './gebruiker.js';

const PER_BLADZIJDE = 200;

/** All pages of a list of the API, one after the other. `veld` holds the rows of a page. */
export async function leesAlles<T>(gebruiker: Gebruiker, pad: string, veld = 'items'): Promise<T[]> {
  const rijen: T[] = [];
  let na: string | undefined;
  do {
    const vraag = new URLSearchParams({ limiet: String(PER_BLADZIJDE), ...(na === undefined ? {} : { na }) });
    const teken = pad.includes('?') ? '&' : '?';
    const bladzijde = await gebruiker.get<Readonly<Record<string, unknown>>>(`${pad}${teken}${vraag.toString()}`);
    rijen.push(...(bladzijde[veld] as readonly T[]));
    na = typeof bladzijde['volgende'] === 'string' ? bladzijde['volgende'] : undefined;
  } while (na !== undefined);
  return rijen;
}
