/** What the record of a meeting holds of its items, loaded at once: three hundred items are a few statements, not thousands. */
import type { Tx } from '@besluitpad/prisma';
import { laadInhoud, perSleutel, type Agendapunt } from './punten.js';

export interface Stemrij {
  readonly lidId: string;
  readonly stem: string;
}

export interface EerdereStemming {
  readonly aanwezig: number;
  readonly ja: number;
  readonly nee: number;
  readonly onthouding: number;
}

export interface Verloop {
  stemmen(punt: Agendapunt): readonly Stemrij[];
  /** Votes on drafts that were not adopted before this one. */
  eerdere(punt: Agendapunt): readonly EerdereStemming[];
  /** The text of each decided line; of a ratification that it was ratified; of an item not decided nothing. */
  beslist(punt: Agendapunt): string[];
}

export async function laadVerloop(tx: Tx, punten: readonly Agendapunt[]): Promise<Verloop> {
  const ids = punten.map(({ id }) => id);
  const stemmen = await tx.stem.findMany({ where: { agendapuntId: { in: ids } } });
  const eerdere = await tx.eerdereStemming.findMany({
    where: { agendapuntId: { in: ids } },
    orderBy: { volgnr: 'asc' },
    select: { agendapuntId: true, aanwezig: true, ja: true, nee: true, onthouding: true },
  });
  const stemmenVan = perSleutel(stemmen, ({ agendapuntId }) => agendapuntId);
  const eerdereVan = perSleutel(eerdere, ({ agendapuntId }) => agendapuntId);
  return {
    stemmen: ({ id }) => stemmenVan.get(id) ?? [],
    eerdere: ({ id }) => (eerdereVan.get(id) ?? []).map(({ agendapuntId: _punt, ...telling }) => telling),
    beslist: await laadBeslist(tx, punten),
  };
}

/** What was decided of each item, for who needs nothing else. */
export async function laadBeslist(tx: Tx, punten: readonly Agendapunt[]): Promise<Verloop['beslist']> {
  const besluiten = await tx.besluit.findMany({
    where: { agendapuntId: { in: punten.map(({ id }) => id) } },
    select: { id: true, agendapuntId: true },
  });
  const lijnen = await tx.besluitlijn.findMany({
    where: { besluitId: { in: besluiten.map(({ id }) => id) } },
    orderBy: { volgnr: 'asc' },
    select: { besluitId: true, tekst: true },
  });
  const lijnenVan = perSleutel(lijnen, ({ besluitId }) => besluitId);
  const besluitVan = new Map(besluiten.map(({ id, agendapuntId }) => [agendapuntId, id]));
  const inhoudVan = await laadInhoud(
    tx,
    punten.filter(({ id }) => !besluitVan.has(id)),
  );
  return (punt) => {
    if (punt.status !== 'beslist') return [];
    const teksten = (lijnenVan.get(besluitVan.get(punt.id) ?? '') ?? []).map(({ tekst }) => tekst);
    return teksten.length === 0 ? inhoudVan(punt).lijnen : teksten;
  };
}
