/** The task behind every form for the State, first version or corrected one. */
import { maakTaak, nu } from '@besluitpad/prisma';
import type { Tx } from '../server/database.js';

export function verzendtaak(formulierId: string): string {
  return `staat.verzenden/${formulierId}`;
}

export async function vraagVerzending(
  tx: Tx,
  formulier: {
    readonly procedureId: string;
    readonly formulierId: string;
    readonly soort: string;
    readonly uiterlijk: string | null;
    readonly geweigerd?: boolean;
  },
): Promise<void> {
  const { procedureId, formulierId, soort, uiterlijk, geweigerd = false } = formulier;
  await maakTaak(tx, {
    procedureId,
    soort: 'staat.verzenden',
    sleutel: verzendtaak(formulierId),
    titel: geweigerd ? `Verbeter formulier ${soort} en verzend het opnieuw` : `Verzend formulier ${soort} aan de Staat`,
    rol: 'financieleDienst',
    uiterlijk,
    reden: geweigerd ? 'De Staat weigerde het formulier; de termijn loopt voort.' : null,
    op: await nu(tx),
  });
}
