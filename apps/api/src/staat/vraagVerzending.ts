/** The task behind every form for the State, first version or corrected one. */
import type { NieuweTaak } from '@besluitpad/prisma';

export function verzendtaak(formulierId: string): string {
  return `staat.verzenden/${formulierId}`;
}

export function vraagVerzending(formulier: {
  readonly procedureId: string;
  readonly formulierId: string;
  readonly soort: string;
  readonly uiterlijk: string | null;
  readonly op: Date;
  readonly geweigerd?: boolean;
}): NieuweTaak {
  const { procedureId, formulierId, soort, uiterlijk, op, geweigerd = false } = formulier;
  return {
    procedureId,
    soort: 'staat.verzenden',
    sleutel: verzendtaak(formulierId),
    titel: geweigerd ? `Verbeter formulier ${soort} en verzend het opnieuw` : `Verzend formulier ${soort} aan de Staat`,
    rol: 'financieleDienst',
    uiterlijk,
    reden: geweigerd ? 'De Staat weigerde het formulier; de termijn loopt voort.' : null,
    op,
  };
}
