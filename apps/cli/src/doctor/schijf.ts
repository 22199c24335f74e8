import { statfs } from 'node:fs/promises';
import { fout, goed, overgeslagen, type Controle } from './controle.js';

const MINSTENS_BYTES = 1024 ** 3;

export async function controleerSchijf(map: string): Promise<Controle> {
  try {
    const { bavail, bsize } = await statfs(map);
    return weegSchijf(map, bavail * bsize);
  } catch {
    return overgeslagen('schijf', `${map} bestaat niet op deze machine`);
  }
}

export function weegSchijf(map: string, vrijBytes: number): Controle {
  const vrij = `${(vrijBytes / 1024 ** 3).toFixed(1).replace('.', ',')} GB vrij bij ${map}`;
  return vrijBytes >= MINSTENS_BYTES
    ? goed('schijf', vrij)
    : fout('schijf', vrij, 'Maak ruimte: met een volle schijf stopt PostgreSQL en gaat geen aanvraag er nog in.');
}
