/** Belgian structured communication: ten digits and their remainder by 97, where 97 stands for 00. */
export class MededelingFout extends Error {
  override readonly name = 'MededelingFout';
}

const TIEN = /^\d{10}$/;
const TWAALF = /^\d{12}$/;
const VORM = /^\+\+\+(\d{3})\/(\d{4})\/(\d{5})\+\+\+$/;

function controlegetal(tien: string): string {
  return String(Number(tien) % 97 || 97).padStart(2, '0');
}

/** '2026000007' -> '+++202/6000/00701+++' */
export function maakMededeling(nummer: string): string {
  if (!TIEN.test(nummer)) throw new MededelingFout(`"${nummer}" is geen nummer van tien cijfers.`);
  return toonMededeling(`${nummer}${controlegetal(nummer)}`);
}

export function toonMededeling(twaalf: string): string {
  if (!TWAALF.test(twaalf)) throw new MededelingFout(`"${twaalf}" is geen mededeling van twaalf cijfers.`);
  return `+++${twaalf.slice(0, 3)}/${twaalf.slice(3, 7)}/${twaalf.slice(7)}+++`;
}

export function isMededeling(tekst: string): boolean {
  const delen = VORM.exec(tekst);
  if (!delen) return false;
  const cijfers = delen.slice(1).join('');
  return controlegetal(cijfers.slice(0, 10)) === cijfers.slice(10);
}

/** The twelve digits as a payment file wants them. */
export function cijfersVanMededeling(tekst: string): string {
  if (!isMededeling(tekst)) throw new MededelingFout(`"${tekst}" is geen geldige gestructureerde mededeling.`);
  return tekst.replace(/\D/g, '');
}
