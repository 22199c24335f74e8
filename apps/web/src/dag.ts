/** Days as people say them. Legal dates always carry their weekday. */
const DAG_MS = 86_400_000;
const ZONE = 'Europe/Brussels';

const opmaak = (opties: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat('nl-BE', { timeZone: 'UTC', ...opties });
const kort = opmaak({ weekday: 'short', day: 'numeric', month: 'long' });
const lang = opmaak({ weekday: 'long', day: 'numeric', month: 'long' });
const volledig = opmaak({ weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' });
const zonderWeekdag = opmaak({ day: 'numeric', month: 'long', year: 'numeric' });
const maandjaar = opmaak({ month: 'long', year: 'numeric' });
const asdag = opmaak({ day: 'numeric', month: 'short' });
const euro = new Intl.NumberFormat('nl-BE', { style: 'currency', currency: 'EUR' });
const brussel = new Intl.DateTimeFormat('sv-SE', { timeZone: ZONE, year: 'numeric', month: '2-digit', day: '2-digit' });

const alsMoment = (dag: string) => new Date(`${dag}T00:00:00Z`);

export const dagInBrussel = (moment: string): string => brussel.format(new Date(moment));
export const toonDag = (dag: string): string => kort.format(alsMoment(dag));
export const toonDagLang = (dag: string): string => lang.format(alsMoment(dag));
export const toonDagVolledig = (dag: string): string => volledig.format(alsMoment(dag));
/** Of a birth: no term hangs on its weekday. */
export const toonGeboorte = (dag: string): string => zonderWeekdag.format(alsMoment(dag));
export const toonMaand = (maand: string): string => maandjaar.format(alsMoment(`${maand}-01`));
export const toonAsdag = (dag: string): string => asdag.format(alsMoment(dag));
export const toonBedrag = (cent: number): string => euro.format(cent / 100);

/** Negative when the day is past. */
export function dagenTussen(van: string, tot: string): number {
  return Math.round((alsMoment(tot).getTime() - alsMoment(van).getTime()) / DAG_MS);
}

export function plusDagen(dag: string, aantal: number): string {
  return new Date(alsMoment(dag).getTime() + aantal * DAG_MS).toISOString().slice(0, 10);
}

export function isWeekend(dag: string): boolean {
  return [0, 6].includes(alsMoment(dag).getUTCDay());
}

export function zegDagen(over: number): string {
  if (over === 0) return 'vandaag';
  if (over < 0) return over === -1 ? '1 dag te laat' : `${-over} dagen te laat`;
  return over === 1 ? 'nog 1 dag' : `nog ${over} dagen`;
}
