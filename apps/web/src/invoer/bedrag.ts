/** What a Belgian types for an amount, to the cent: a comma or a point before one or two digits, points or spaces between thousands. */
import type { Gelezen } from './datum.js';

const VORM = 'Schrijf het bedrag zoals 1.314,20 of 1314,20.';
const HOOGSTE_CENT = 100_000_000;

const fout = (zin: string): Gelezen<number> => ({ soort: 'fout', zin });

export function leesBedrag(tekst: string): Gelezen<number> {
  const getypt = tekst
    .trim()
    .replace(/^(€|eur|euro)\s*/i, '')
    .replace(/\s*(€|eur|euro)$/i, '')
    .replaceAll(/\s+/g, ' ');
  if (getypt === '') return { soort: 'leeg' };
  if (/^[-−]/.test(getypt)) return fout('Een bedrag is hier nul of meer: laat het minteken weg.');
  if (!/^[\d., ]+$/.test(getypt)) return fout(`Een bedrag bestaat uit cijfers. ${VORM}`);
  const delen = splits(getypt);
  if (delen === undefined) return fout(`"${tekst.trim()}" kan twee bedragen betekenen of geen. ${VORM}`);
  const cent = Number(delen.euro) * 100 + Number(delen.cent.padEnd(2, '0'));
  if (cent > HOOGSTE_CENT) return fout('Dit bedrag is hoger dan 1.000.000 euro: kijk de cijfers na.');
  return { soort: 'waarde', waarde: cent };
}

/** `1.314` is a thousand and more, `1314.2` is not: three digits after a point are thousands, one or two are cents. */
function splits(getypt: string): { readonly euro: string; readonly cent: string } | undefined {
  const gewoon = /^(\d+)(?:[.,](\d{1,2}))?$/.exec(getypt);
  if (gewoon !== null) return { euro: gewoon[1] ?? '', cent: gewoon[2] ?? '' };
  const duizenden = /^(\d{1,3}(?:([. ])\d{3})(?:\2\d{3})*)(?:,(\d{1,2}))?$/.exec(getypt);
  if (duizenden === null) return undefined;
  return { euro: (duizenden[1] ?? '').replaceAll(/[. ]/g, ''), cent: duizenden[3] ?? '' };
}

/** As it stands in a field again: 1314,20. */
export function schrijfBedrag(cent: number): string {
  return `${Math.trunc(cent / 100)},${String(cent % 100).padStart(2, '0')}`;
}
