/** What every installation has. A feature is a folder with one module; it is added to the list and nowhere else. */
import type { Type } from '@nestjs/common';
import { MotorModule } from './motor/motor.module.js';
import { BESLUITONDERWERPEN } from './besluiten/onderwerpen.js';
import { AgendaModule } from './agenda/agenda.module.js';
import { ComiteModule } from './comite/comite.module.js';
import { BeheerModule } from './beheer/beheer.module.js';
import { KlokModule } from './klok/klok.module.js';
import { MijModule } from './mij/mij.module.js';
import { StemmingModule } from './stemming/stemming.module.js';
import { ZittingenModule } from './zittingen/zittingen.module.js';
import { ZittingsluitingModule } from './zittingsluiting/zittingsluiting.module.js';

export const ONDERWERPEN: readonly Type<object>[] = [
  MotorModule,
  MijModule,
  ...BESLUITONDERWERPEN,
  BeheerModule,
  KlokModule,
  ComiteModule,
  ZittingenModule,
  AgendaModule,
  StemmingModule,
  ZittingsluitingModule,
];
