/** The mandatory mentions of this very letter; the database guards those that hold for its kind whatever its content. */
import { briefGegevens, vereisteVermeldingen, vereistVoor, type VermeldingCode } from '@besluitpad/domain';
import { Weigering } from '../fouten/weigering.js';
import type { Tx } from '../server/database.js';
import type { Brief } from './brief.js';
import type { TeTekenen } from './teTekenen.js';

export async function ontbrekendeVermeldingen(tx: Tx, brief: Brief): Promise<VermeldingCode[]> {
  const { invoer } = await tx.brief.findUniqueOrThrow({ where: { id: brief.id }, select: { invoer: true } });
  const aanwezig = await tx.briefVermelding.findMany({ where: { briefId: brief.id }, select: { code: true } });
  return watOntbreekt({ soort: brief.soort, invoer, vermeldingen: aanwezig.map(({ code }) => code) });
}

function watOntbreekt({
  soort,
  invoer,
  vermeldingen,
}: Pick<TeTekenen, 'soort' | 'invoer' | 'vermeldingen'>): VermeldingCode[] {
  const gegevens = briefGegevens[soort].safeParse(invoer);
  const vereist = gegevens.success
    ? vereistVoor(soort, gegevens.data)
    : vereisteVermeldingen.filter((rij) => rij.soort === soort).map(({ code }) => code);
  return vereist.filter((code) => !vermeldingen.includes(code));
}

export function eisAlleVermeldingen(brief: TeTekenen): void {
  const ontbreekt = watOntbreekt(brief);
  if (ontbreekt.length === 0) return;
  throw new Weigering(
    'regel.geschonden',
    `De brief kan niet vertrekken: verplichte vermelding ${ontbreekt.join(', ')} ontbreekt.`,
    { extra: { ontbreekt } },
  );
}
