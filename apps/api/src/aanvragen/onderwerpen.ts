/** The features from client to submitted proposal, and what the chair decides on the way. */
import type { Type } from '@nestjs/common';
import { BevoegdheidModule } from '../bevoegdheid/bevoegdheid.module.js';
import { BijlagenModule } from '../bijlagen/bijlagen.module.js';
import { ClientenModule } from '../clienten/clienten.module.js';
import { DossiersModule } from '../dossiers/dossiers.module.js';
import { DringendModule } from '../dringend/dringend.module.js';
import { OnderzoekModule } from '../onderzoek/onderzoek.module.js';
import { OvernamesModule } from '../overnames/overnames.module.js';
import { VoorstellenModule } from '../voorstellen/voorstellen.module.js';
import { AanvragenModule } from './aanvragen.module.js';

export const AANVRAAGONDERWERPEN: readonly Type<object>[] = [
  ClientenModule,
  DossiersModule,
  BijlagenModule,
  AanvragenModule,
  BevoegdheidModule,
  OnderzoekModule,
  VoorstellenModule,
  DringendModule,
  OvernamesModule,
];
