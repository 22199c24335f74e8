export * from './client.js';
export * from './datum.js';
export * from './migreer.js';
export { prismaSchema } from './schema.js';
export { Prisma } from './generated/client.js';
