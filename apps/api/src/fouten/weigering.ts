/**
 * `throw new Weigering(code, zin)`: the one way for a route or an act to say no. The status and title follow from the code
 * (see codes.ts), the sentence is Dutch, in the u-form, and holds no personal data: it is for the user who asked.
 */
import { betekenisVan, type Code } from './codes.js';

/** One field that breaks one rule. */
export interface Veldfout {
  readonly veld: string;
  readonly regel: string;
  readonly boodschap: string;
}

export interface WeigeringOpties {
  readonly errors?: readonly Veldfout[];
  /** Further members of the problem body, such as the current state. */
  readonly extra?: Readonly<Record<string, unknown>>;
  readonly koppen?: Readonly<Record<string, string>>;
  readonly cause?: unknown;
}

export class Weigering extends Error {
  readonly status: number;
  readonly titel: string;
  readonly errors: readonly Veldfout[];
  readonly extra: Readonly<Record<string, unknown>>;
  readonly koppen: Readonly<Record<string, string>>;

  constructor(
    readonly code: Code,
    readonly zin: string,
    { errors = [], extra = {}, koppen = {}, cause }: WeigeringOpties = {},
  ) {
    super(zin, { cause });
    this.name = 'Weigering';
    this.status = betekenisVan(code).status;
    this.titel = betekenisVan(code).titel;
    this.errors = errors;
    this.extra = extra;
    this.koppen = koppen;
  }
}

/** A body that is well-formed but breaks a rule on one field; `veld` is its path in the body. */
export function veldWeigering(
  veld: string,
  regel: string,
  boodschap: string,
  { extra }: Pick<WeigeringOpties, 'extra'> = {},
): Weigering {
  return new Weigering('verzoek.ongeldig', boodschap, {
    errors: [{ veld, regel, boodschap }],
    ...(extra === undefined ? {} : { extra }),
  });
}

/** Somebody else changed the thing since it was read: the body holds how it stands now, so the screen can show both. */
export class VerouderdeRevisie extends Weigering {
  constructor(huidigeRevisie: number, huidig: unknown) {
    super(
      'revisie.verouderd',
      'Iemand anders heeft dit intussen gewijzigd. Bekijk de huidige gegevens en breng uw wijziging opnieuw aan.',
      { extra: { revisie: huidigeRevisie, huidig }, koppen: { ETag: `"${huidigeRevisie}"` } },
    );
    this.name = 'VerouderdeRevisie';
  }
}

/** Also what somebody gets who may not know that the thing exists. */
export function nietGevonden(wat: string): Weigering {
  return new Weigering('nietGevonden', `${wat} bestaat niet of is niet voor u zichtbaar.`);
}

/** A mistake of ours. Its message is written in the code and never holds data, so it may go to the log. */
export class Programmafout extends Error {
  override readonly name = 'Programmafout';
}
