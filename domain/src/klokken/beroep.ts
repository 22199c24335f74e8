import { dagVanMaand, laatste, plusDagen, plusMaanden, type Datum } from '../tijd/datum.js';
import { isWerkdag, plusWerkdagen, volgendeWerkdag, vorigeWerkdag } from '../tijd/feestdagen.js';

export type Verzendwijze = 'aangetekend' | 'afgifte' | 'gewoon';

export interface Kennisgeving {
  readonly wijze: Verzendwijze;
  /** Day of posting, or the day on the signed receipt. */
  readonly op: Datum;
  /** Registered letter: the day its presentation is proved, if it is. */
  readonly aangebodenOp?: Datum;
}

/** One way to count: the first day is day 1, the last day belongs to the term. */
export interface Lezing {
  readonly eersteDag: Datum;
  readonly laatsteDag: Datum;
}

export interface Beroepstermijn {
  /** Told to the client. */
  readonly voorzichtig: Lezing;
  /** Printed too when the cautious date is no working day. */
  readonly laatsteWerkdagVoor?: Datum;
  readonly vermoeden53bis?: Lezing;
  readonly bewijs?: Lezing;
  /** Only after this day is a decision final; absent while nothing proves that the term started. */
  readonly definitief?: Datum;
}

/**
 * A term in months whose first day is day 1 ends the day before the same number: 3 April + 3 months = 2 July.
 * Where that number does not exist, it ends with the month: from 30 November to the last of February.
 */
export function eindeInMaanden(eersteDag: Datum, maanden: number): Datum {
  const zelfdeDag = plusMaanden(eersteDag, maanden);
  return dagVanMaand(zelfdeDag) === dagVanMaand(eersteDag) ? plusDagen(zelfdeDag, -1) : zelfdeDag;
}

/** Day 1 in the cautious reading: the receipt's own day, or the first working day after posting. */
export function eersteDagVoorzichtig({ wijze, op }: Kennisgeving): Datum {
  switch (wijze) {
    case 'afgifte':
      return op;
    case 'aangetekend':
    case 'gewoon':
      return plusWerkdagen(op, 1);
  }
}

function voorzichtig(kennisgeving: Kennisgeving, maanden: number): Lezing {
  const eersteDag = eersteDagVoorzichtig(kennisgeving);
  return { eersteDag, laatsteDag: eindeInMaanden(eersteDag, maanden) };
}

/** A court's term: rolled to the next working day when it ends on a Saturday, Sunday or holiday (Ger.W. 53). */
function verschoven(eersteDag: Datum, maanden: number): Lezing {
  return { eersteDag, laatsteDag: volgendeWerkdag(eindeInMaanden(eersteDag, maanden)) };
}

/** Ger.W. 53bis: the third working day after handing the registered letter to the post. */
function vermoeden53bis({ wijze, op }: Kennisgeving): Lezing | undefined {
  return wijze === 'aangetekend' ? verschoven(plusWerkdagen(op, 3), 3) : undefined;
}

/** The day after the signed receipt, or after proved presentation. */
function bewijs({ wijze, op, aangebodenOp }: Kennisgeving): Lezing | undefined {
  switch (wijze) {
    case 'afgifte':
      return verschoven(plusDagen(op, 1), 3);
    case 'aangetekend':
      return aangebodenOp === undefined ? undefined : verschoven(plusDagen(aangebodenOp, 1), 3);
    case 'gewoon':
      return undefined;
  }
}

/** CLK-12 in all its readings; an ordinary letter proves no date, so nothing ever becomes final through it. */
export function beroepstermijn(kennisgeving: Kennisgeving): Beroepstermijn {
  const { op, aangebodenOp } = kennisgeving;
  if (aangebodenOp !== undefined && aangebodenOp < op) {
    throw new RangeError('Een brief kan niet aangeboden zijn voor hij op de post ging.');
  }
  const lezingen = {
    voorzichtig: voorzichtig(kennisgeving, 3),
    vermoeden53bis: vermoeden53bis(kennisgeving),
    bewijs: bewijs(kennisgeving),
  };
  const aantoonbaar = [lezingen.vermoeden53bis, lezingen.bewijs].flatMap((lezing) =>
    lezing ? [lezing.laatsteDag] : [],
  );
  const veilig = lezingen.voorzichtig.laatsteDag;
  return {
    ...lezingen,
    ...(isWerkdag(veilig) ? {} : { laatsteWerkdagVoor: vorigeWerkdag(veilig) }),
    ...(aantoonbaar.length > 0 ? { definitief: laatste(veilig, ...aantoonbaar) } : {}),
  };
}

/**
 * A letter that was notified more than once. What it promised the client is counted from its own day and stays; the decision
 * is final only after the latest reading of any attempt that is proved. Which attempt binds is not settled: none is dropped.
 */
export function definitiefNaPogingen(pogingen: readonly Kennisgeving[]): Datum | undefined {
  const dagen = pogingen.flatMap((poging) => beroepstermijn(poging).definitief ?? []);
  const [eerste, ...meer] = dagen;
  return eerste === undefined ? undefined : laatste(eerste, ...meer);
}

/** CLK-29: one month to pay voluntarily; the client is told the date counted like `voorzichtig`. */
export function vrijwilligBetalenUiterlijk(kennisgeving: Kennisgeving): Lezing {
  return voorzichtig(kennisgeving, 1);
}
