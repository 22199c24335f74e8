export class BedragFout extends Error {
  override readonly name = 'BedragFout';
}

/** Money is whole cents that JavaScript still counts exactly; anything else stops here. */
export function bewaakCent(bedragCent: number): number {
  if (!Number.isSafeInteger(bedragCent)) {
    throw new BedragFout(`${bedragCent} is geen bedrag in hele centen.`);
  }
  return bedragCent;
}

/** 131420 -> '€ 1.314,20' */
export function euro(bedragCent: number): string {
  bewaakCent(bedragCent);
  const cijfers = String(Math.abs(bedragCent)).padStart(3, '0');
  const gehelen = cijfers.slice(0, -2).replace(/\B(?=(\d{3})+$)/g, '.');
  return `€ ${bedragCent < 0 ? '-' : ''}${gehelen},${cijfers.slice(-2)}`;
}

const VORM = /^(-?)(\d{1,13})(?:\.(\d{2}))?$/;

/** '1314.20' or '1314' -> cents. One notation only: '1.314' could mean two amounts. */
export function centen(tekst: string): number {
  const delen = VORM.exec(tekst);
  if (!delen) throw new BedragFout(`"${tekst}" is geen bedrag; schrijf het als 1314.20.`);
  const [, teken, gehelen, rest] = delen;
  const bedragCent = bewaakCent(Number(`${gehelen}${rest ?? '00'}`));
  return teken === '-' && bedragCent !== 0 ? -bedragCent : bedragCent;
}

/** Exact sum; throws as soon as it would leave the range of exact integers. */
export function som(bedragenCent: readonly number[]): number {
  return bedragenCent.reduce((a, b) => bewaakCent(a + bewaakCent(b)), 0);
}
