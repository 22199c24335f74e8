import { metProefIntake } from '../proefintake.js';
import { BESTANDEN } from './bestanden.tabel.js';
import { DRINGEND } from './dringend.tabel.js';
import { SLUITINGSDAGEN, TERMIJNZAKEN } from './klokken.tabel.js';
import { maakIntakewereld, type Intakewereld } from './intakewereld.js';
import { ONDERZOEK, VOORSTELLEN } from './onderzoek.tabel.js';
import { AANVRAGEN, CLIENTEN, DOSSIERS } from './onthaal.tabel.js';
import { toetsFouteInvoer, type FouteRij } from './rij.js';
import { AANMELDING, RECHTEN, VERTROUWELIJK } from './toegang.tabel.js';
import { ONLEESBAAR, SLEUTELS_EN_REVISIES } from './vorm.tabel.js';

const intake = metProefIntake();
let wereld: Intakewereld;

beforeAll(async () => {
  wereld = await maakIntakewereld(intake);
});

describe.each<[string, readonly FouteRij<Intakewereld>[]]>([
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
  ['sluitingsdagen', SLUITINGSDAGEN],
  ['wie wat mag', RECHTEN],
  ['vertrouwelijke dossiers', VERTROUWELIJK],
])('%s', (_wat, rijen) => toetsFouteInvoer(() => wereld, rijen));
