import { KORT, speelProef, type Omgeving, type Processen, type Proefuitslag } from '../opstelling.js';

let gespeeld: Promise<Proefuitslag> | undefined;

/** The short story with nothing in its way: what disturbed runs are held against. Played once for all proofs in this folder. */
export const ongestoordKort = (): Promise<Proefuitslag> => (gespeeld ??= speelProef({ verhaal: KORT }));

/** What comes after the short story, each time in a copy of its own: two proofs do not see each other's years. */
export async function naKort(
  vervolg: (omgeving: Omgeving, processen: Processen) => Promise<void>,
): Promise<Proefuitslag> {
  const { omgeving: kopieVan } = await ongestoordKort();
  let lopend: Processen | undefined;
  return speelProef(
    {
      kopieVan,
      async naEinde(omgeving) {
        if (lopend === undefined) throw new Error('De processen lopen nog niet');
        await vervolg(omgeving, lopend);
      },
    },
    (processen) => {
      lopend = processen;
      return Promise.resolve();
    },
  );
}
