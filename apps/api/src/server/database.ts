/** Where routes and acts get their database: `@Inject(DATABASE) private readonly db: Database`. */
export type { Actor, Database, Tx } from '@besluitpad/prisma';

export const DATABASE = Symbol('database');
