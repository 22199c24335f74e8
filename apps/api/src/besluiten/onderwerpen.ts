/** The features from the decision on: what the list of the app names in one line. */
import type { Type } from '@nestjs/common';
import { BetalingenModule } from '../betalingen/betalingen.module.js';
import { BrievenModule } from '../brieven/brieven.module.js';
import { StaatModule } from '../staat/staat.module.js';
import { BesluitenModule } from './besluiten.module.js';

export const BESLUITONDERWERPEN: readonly Type<object>[] = [
  BesluitenModule,
  BrievenModule,
  BetalingenModule,
  StaatModule,
];
