import { METINGEN } from './metingen.js';

const meting = METINGEN.find(({ naam }) => naam === process.argv[2]);
if (meting === undefined) throw new Error('De naam van een meting ontbreekt.');
const regels = await meting.meet();
process.send?.(regels, () => process.exit());
