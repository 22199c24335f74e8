/** The mandatory mentions of this very letter; the database guards those that hold for its kind whatever its content. */
import { briefGegevens, vereisteVermeldingen, vereistVoor, type VermeldingCode } from '@besluitpad/domain';
import { Weigering } from '../fouten/weigering.js';
import type { Tx } from '../server/database.js';
import type { Brief } from './brief.js';

export async function ontbrekendeVermeldingen(tx: Tx, brief: Brief): Promise<VermeldingCode[]> {
  const { invoer } = await tx.brief.findUniqueOrThrow({ where: { id: brief.id }, select: { invoer: true } });
  const aanwezig = await tx.briefVermelding.findMany({ where: { briefId: brief.id }, select: { code: true } });
  const gegevens = briefGegevens[brief.soort].safeParse(invoer);
  const vereist = gegevens.success
    ? vereistVoor(brief.soort, gegevens.data)
    : vereisteVermeldingen.filter(({ soort }) => soort === brief.soort).map(({ code }) => code);
  return vereist.filter((code) => !aanwezig.some((rij) => rij.code === code));
}

export async function eisAlleVermeldingen(tx: Tx, brief: Brief): Promise<void> {
  const ontbreekt = await ontbrekendeVermeldingen(tx, brief);
  if (ontbreekt.length === 0) return;
  throw new Weigering(
    'regel.geschonden',
    `De brief kan niet vertrekken: verplichte vermelding ${ontbreekt.join(', ')} ontbreekt.`,
    { extra: { ontbreekt } },
  );
}
