import { METINGEN } from './metingen.js';

const meting = await METINGEN[process.argv[2] ?? '']?.();
if (meting === undefined) throw new Error('De naam van een meting ontbreekt.');
const regels = await meting();
process.send?.(regels, () => process.exit());
