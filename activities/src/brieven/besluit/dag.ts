import type { Datum } from '@besluitpad/domain';
import { datum } from '@besluitpad/domain';
import { uitDb } from '@besluitpad/prisma';

export const dag = (waarde: Date): Datum => datum(uitDb(waarde));
export const findDag = (waarde: Date | null | undefined): Datum | undefined => (waarde ? dag(waarde) : undefined);
