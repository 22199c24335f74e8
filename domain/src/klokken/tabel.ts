import { NIEUW_REGIME } from '../recht/art34.js';
import { kies, type Tabel } from '../recht/tabel.js';
import { datum, type Datum } from '../tijd/datum.js';
import type { KlokId, Klokregel } from './regel.js';
import { beroepsklokken } from './tabelBeroep.js';
import { betaalrunklokken } from './tabelBetaalrun.js';
import { beslisklokken } from './tabelBeslissing.js';
import { bevoegdheidsklokken } from './tabelBevoegdheid.js';
import { comiteklokken } from './tabelComite.js';
import { dienstklokken } from './tabelDienst.js';
import { opvolgklokken } from './tabelOpvolging.js';
import { uitvoeringsklokken } from './tabelUitvoering.js';

/** The RMI entered into force on 1 October 2002; the table says nothing about earlier days. */
const VANAF = datum('2002-10-01');
/** From here the royal decrees of 1 December 2013 fix the yearly home visit. */
const VANAF_HUISBEZOEK = datum('2014-03-24');
/** The GDPR applies from this day (its art. 99). */
const VANAF_AVG = datum('2018-05-25');

/** Clocks of a law that came later than the RMI. */
const LATER: Readonly<Partial<Record<KlokId, Datum>>> = {
  'CLK-24': VANAF_HUISBEZOEK,
  'CLK-26': NIEUW_REGIME,
  'CLK-37': VANAF_AVG,
  'CLK-37-LEK': VANAF_AVG,
};

const regels: Readonly<Record<KlokId, Klokregel>> = {
  ...beslisklokken,
  ...bevoegdheidsklokken,
  ...comiteklokken,
  ...uitvoeringsklokken,
  ...opvolgklokken,
  ...betaalrunklokken,
  ...dienstklokken,
  ...beroepsklokken,
};

/** In the order of their numbers, the house rules last. */
export const klokIds: readonly KlokId[] = Object.values(regels)
  .map((regel) => regel.id)
  .sort();

export function isKlokId(tekst: string): tekst is KlokId {
  return Object.hasOwn(regels, tekst);
}

/** Each clock as dated rows: a change in the law adds a row here and leaves running files theirs. */
export function kloktabel(id: KlokId): Tabel<Klokregel> {
  const regel = regels[id];
  const vanaf = LATER[id] ?? VANAF;
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
