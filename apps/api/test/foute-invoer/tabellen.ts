/** Every table by name: the specs walk them against a world of their own, and one spec asks whether a route is in none. */
import { BEHEER } from './beheer.tabel.js';
import { BESTANDEN } from './bestanden.tabel.js';
import { BETALINGEN, STAAT_EN_TAKEN, VAN_MORGEN } from './besluit.tabel.js';
import type { Besluitwereld } from './besluitwereld.js';
import { BRIEVEN } from './brieven.tabel.js';
import { DRINGEND } from './dringend.tabel.js';
import type { Intakewereld } from './intakewereld.js';
import { GEVRAAGDE_STUKKEN, SLUITINGSDAGEN, TERMIJNZAKEN } from './klokken.tabel.js';
import { ONDERZOEK, VOORSTELLEN } from './onderzoek.tabel.js';
import { AANVRAGEN, CLIENTEN, DOSSIERS } from './onthaal.tabel.js';
import type { FouteRij } from './rij.js';
import { STEMMINGEN } from './stemming.tabel.js';
import { AANMELDING, RECHTEN, VERTROUWELIJK } from './toegang.tabel.js';
import { BEROEPEN, BEVOEGDHEID, BRIEFTEKSTEN, HOREN, OPVOLGING } from './velden.tabel.js';
import { GELD, INSTELLINGEN, MACHINERIE, OVERLEG, STUKKEN } from './dienstvelden.tabel.js';
import type { Veldwereld } from './veldrij.js';
import { ONLEESBAAR, SLEUTELS_EN_REVISIES } from './vorm.tabel.js';
import { DOSSIERVELDEN, LEDENVELDEN, ZITTINGVELDEN } from './zittingvelden.tabel.js';
import { AGENDA, LEDEN, ZITTINGEN } from './zitting.tabel.js';
import type { Zittingwereld } from './zittingwereld.js';

type Tabellen<W> = readonly (readonly [wat: string, rijen: readonly FouteRij<W>[]])[];

export const INTAKETABELLEN: Tabellen<Intakewereld> = [
  ['wie zich aanmeldt', AANMELDING],
  ['de vorm van een verzoek', ONLEESBAAR],
  ['sleutels en revisies', SLEUTELS_EN_REVISIES],
  ['cliënten', CLIENTEN],
  ['dossiers', DOSSIERS],
  ['aanvragen', AANVRAGEN],
  ['bijlagen', BESTANDEN],
  ['het onderzoek', ONDERZOEK],
  ['voorstellen', VOORSTELLEN],
  ['dringende steun, kas en overnames', DRINGEND],
  ['zaken van de dienst met een termijn', TERMIJNZAKEN],
  ['gevraagde stukken', GEVRAAGDE_STUKKEN],
  ['sluitingsdagen', SLUITINGSDAGEN],
  ['wie wat mag', RECHTEN],
  ['vertrouwelijke dossiers', VERTROUWELIJK],
];

export const BESLUITTABELLEN: Tabellen<Besluitwereld> = [
  ['brieven', BRIEVEN],
  ['betalingen', BETALINGEN],
  ['de Staat en de taken', STAAT_EN_TAKEN],
  ['wat nog moet gebeuren', VAN_MORGEN],
  ['het beheer', BEHEER],
];

export const ZITTINGTABELLEN: Tabellen<Zittingwereld> = [
  ['zittingen', ZITTINGEN],
  ['de agenda', AGENDA],
  ['stemmingen', STEMMINGEN],
  ['de samenstelling van het comité', LEDEN],
];

export const VELDTABELLEN: Tabellen<Veldwereld> = [
  ['dossiers, hoorrecht en brieven', DOSSIERVELDEN],
  ['de zitting en haar brieven', ZITTINGVELDEN],
  ['wat leden inbrengen', LEDENVELDEN],
  ['beroepen en verbeteringen', BEROEPEN],
  ['hoorzittingen', HOREN],
  ['bevoegdheid', BEVOEGDHEID],
  ['opvolging', OPVOLGING],
  ['briefteksten en kennisgevingen', BRIEFTEKSTEN],
  ['overleg', OVERLEG],
  ['stukken', STUKKEN],
  ['terugbetalingen', GELD],
  ['instellingen', INSTELLINGEN],
  ['overgangen, effecten, signalen en invoer', MACHINERIE],
];
