import type { Uitlegklasse } from '@besluitpad/domain';

/** The words of a sheet in one language. `{…}` is filled in; nothing here is law or an amount. */
export interface Uitlegtekst {
  /** Was it read by a translator? Until then each sheet carries that it was not. */
  readonly vertaling: 'na_te_kijken' | 'nagekeken';
  readonly richting: 'ltr' | 'rtl';
  readonly geenBeslissing: string;
  readonly titel: string;
  readonly watIsDit: readonly string[];
  readonly kopBoodschap: string;
  readonly kopDoen: string;
  readonly klassen: Readonly<Record<Uitlegklasse, { readonly boodschap: string; readonly doen: string }>>;
  readonly kopNietAkkoord: string;
  readonly nietAkkoord: readonly string[];
  /** `{datum}` is the last day, as told in the letter. */
  readonly uiterlijk: string;
  readonly werkdag: string;
  readonly intussen: string;
  readonly kopVragen: string;
  readonly vragen: string;
  readonly maanden: readonly [
    string,
    string,
    string,
    string,
    string,
    string,
    string,
    string,
    string,
    string,
    string,
    string,
  ];
}
