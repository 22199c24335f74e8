/** The features from the decision on, and those that watch over all files: one line in the list of the app. */
import type { Type } from '@nestjs/common';
import { BetalingenModule } from '../betalingen/betalingen.module.js';
import { BrievenModule } from '../brieven/brieven.module.js';
import { SjablonenModule } from '../sjablonen/sjablonen.module.js';
import { MotorstandModule } from '../motorstand/motorstand.module.js';
import { OpvolgingModule } from '../opvolging/opvolging.module.js';
import { StaatModule } from '../staat/staat.module.js';
import { StandModule } from '../stand/stand.module.js';
import { TakenModule } from '../taken/taken.module.js';
import { UitvoerbestandenModule } from '../uitvoerbestanden/uitvoerbestanden.module.js';
import { BeroepenModule } from '../beroepen/beroepen.module.js';
import { HoorzittingenModule } from '../hoorzittingen/hoorzittingen.module.js';
import { VerbeteringenModule } from '../verbeteringen/verbeteringen.module.js';
import { BesluitenModule } from './besluiten.module.js';

export const BESLUITONDERWERPEN: readonly Type<object>[] = [
  BesluitenModule,
  VerbeteringenModule,
  BeroepenModule,
  HoorzittingenModule,
  BrievenModule,
  SjablonenModule,
  BetalingenModule,
  OpvolgingModule,
  StaatModule,
  TakenModule,
  StandModule,
  MotorstandModule,
  UitvoerbestandenModule,
];
