/** What every installation has. A feature is a folder with one module; it is added to the list and nowhere else. */
import type { Type } from '@nestjs/common';
import { MotorModule } from './motor/motor.module.js';
import { MijModule } from './mij/mij.module.js';

export const ONDERWERPEN: readonly Type<object>[] = [MotorModule, MijModule];
