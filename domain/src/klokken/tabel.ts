import { kies, type Tabel } from '../recht/tabel.js';
import { datum, type Datum } from '../tijd/datum.js';
import type { KlokId, Klokregel } from './regel.js';
import { beslisklokken } from './tabelBeslissing.js';
import { uitvoeringsklokken } from './tabelUitvoering.js';

/** The RMI entered into force on 1 October 2002; the table says nothing about earlier days. */
const VANAF = datum('2002-10-01');
/** From here the royal decrees of 1 December 2013 fix the yearly home visit. */
const VANAF_HUISBEZOEK = datum('2014-03-24');

const regels: Readonly<Record<KlokId, Klokregel>> = { ...beslisklokken, ...uitvoeringsklokken };

export const klokIds: readonly KlokId[] = Object.values(regels).map((regel) => regel.id);

export function isKlokId(tekst: string): tekst is KlokId {
  return Object.hasOwn(regels, tekst);
}

/** Each clock as dated rows: a change in the law adds a row here and leaves running files theirs. */
export function kloktabel(id: KlokId): Tabel<Klokregel> {
  const regel = regels[id];
  const vanaf = id === 'CLK-24' ? VANAF_HUISBEZOEK : VANAF;
  return {
    naam: `de termijn ${id} (${regel.naam})`,
    openRij: 'geldt',
    rijen: [{ vanaf, waarde: regel, bron: regel.bron, zekerheid: regel.zekerheid }],
  };
}

/** The rule of a clock on the file's reference date. */
export function klokregel(id: KlokId, opDatum: Datum): Klokregel {
  return kies(kloktabel(id), opDatum).waarde;
}
