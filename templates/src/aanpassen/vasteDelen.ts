/** A legal paragraph of the built-in wording: it stays, word for word, under the same conditions. */
export interface VastDeel {
  readonly tekst: string;
  /** First line in the wording, for people. */
  readonly regel: number;
  /** The conditions it stands in, outermost first. */
  readonly onder: readonly string[];
}

const BEGIN = '{{!vast}}';
const EINDE = '{{!/vast}}';
const STUK = /^\{\{> ?[\w-]+.*\}\}$/;
const BLOKSTUK = /^\{\{#> ?([\w-]+).*\}\}$/;
const TEKEN = /\{\{(#|\/|else\b)([^}]*)\}\}/g;

/** Follows the conditions that open and close on a line; what opens and closes on the same line changes nothing. */
function naRegel(onder: readonly string[], regel: string): readonly string[] {
  let nu = [...onder];
  for (const [, soort, rest = ''] of regel.matchAll(TEKEN)) {
    if (soort === '#') nu.push(rest.trim());
    else if (soort === '/') nu.pop();
    else nu = [...nu.slice(0, -1), `${nu.at(-1) ?? ''} anders${rest}`];
  }
  return nu;
}

/** The last line of a locked part that begins here, or nothing when none begins here. */
function eindeVan(regels: readonly string[], i: number): number | undefined {
  const regel = regels[i] ?? '';
  const einde = (sluit: string) => {
    const plaats = regels.findIndex((r, j) => j > i && r.trim() === sluit);
    return plaats === -1 ? regels.length - 1 : plaats;
  };
  if (regel.trim() === BEGIN) return einde(EINDE);
  const blok = BLOKSTUK.exec(regel.trim())?.[1];
  if (blok !== undefined) return einde(`{{/${blok}}}`);
  return STUK.test(regel.trim()) ? i : undefined;
}

/**
 * What may not be changed: pieces that kinds share (court page, right to be heard, rules, signature…) and what the
 * wording marks between `{{!vast}}` and `{{!/vast}}`.
 */
export function vasteDelen(tekst: string): VastDeel[] {
  const regels = tekst.split('\n').map((regel) => regel.trimEnd());
  const delen: VastDeel[] = [];
  let onder: readonly string[] = [];
  for (let i = 0; i < regels.length; i++) {
    const einde = eindeVan(regels, i);
    if (einde !== undefined) {
      delen.push({ tekst: regels.slice(i, einde + 1).join('\n'), regel: i + 1, onder });
      i = einde;
    } else {
      onder = naRegel(onder, regels[i] ?? '');
    }
  }
  return delen;
}

/** The locked parts that a new wording lacks, changed, moved to another order or put under another condition. */
export function geschondenDelen(ingebouwd: string, nieuw: string): VastDeel[] {
  const aanwezig = vasteDelen(nieuw);
  let plaats = 0;
  return vasteDelen(ingebouwd).filter((deel) => {
    const gevonden = aanwezig.findIndex((ander, i) => i >= plaats && isGelijk(deel, ander));
    if (gevonden === -1) return true;
    plaats = gevonden + 1;
    return false;
  });
}

function isGelijk(a: VastDeel, b: VastDeel): boolean {
  return a.tekst === b.tekst && a.onder.join('\n') === b.onder.join('\n');
}
