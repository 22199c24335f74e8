/** In which office somebody signs a letter: the own one, or that of who delegated it in writing (R-COM-20). */
import { magInOpdracht, noemtInOpdracht, type Ondertekenaar, type Rol } from '@besluitpad/domain';
import { z } from 'zod';
import { Weigering } from '../fouten/weigering.js';
import type { GeldendeDelegatie } from '../tekendelegaties/tekendelegaties.js';
import type { Wie } from '../toegang/wie.js';
import type { TeTekenen } from './teTekenen.js';

const ROLLEN: Readonly<Record<Ondertekenaar, readonly Rol[]>> = {
  algemeenDirecteur: ['algemeenDirecteur'],
  voorzitter: ['voorzitter'],
  hoofdSocialeDienst: ['hoofdSocialeDienst'],
  werker: ['maatschappelijkWerker', 'trajectbegeleider'],
};

export interface Gekozen {
  readonly functie: Ondertekenaar;
  readonly delegatieId: string | null;
}

export function kiesFunctie(
  nodig: readonly Ondertekenaar[],
  brief: Pick<TeTekenen, 'handtekeningen' | 'invoer'>,
  wie: Pick<Wie, 'gebruikerId' | 'rollen'>,
  delegaties: readonly GeldendeDelegatie[],
): Gekozen {
  const { handtekeningen: gezet } = brief;
  if (gezet.some((h) => h.gebruikerId === wie.gebruikerId)) {
    throw new Weigering(
      'regel.geschonden',
      'U hebt deze brief al ondertekend. Elke handtekening is van iemand anders.',
    );
  }
  const eigen = nodig.filter((functie) => ROLLEN[functie].some((rol) => wie.rollen.includes(rol)));
  const vanMij = delegaties.filter(({ gebruikerId }) => gebruikerId === wie.gebruikerId);
  const inOpdracht = nodig.filter((functie) => vanMij.some((delegatie) => delegatie.functie === functie));
  const functie = [...eigen, ...inOpdracht].find((f) => !gezet.some((h) => h.functie === f));
  if (functie === undefined) {
    throw new Weigering(
      'regel.geschonden',
      eigen.length + inOpdracht.length > 0
        ? 'In uw functie is deze brief al ondertekend.'
        : `Deze soort brief wordt ondertekend door: ${nodig.join(', ')}.`,
    );
  }
  const delegatie = delegaties.find((rij) => rij.functie === functie);
  const noemtAnder = delegatie !== undefined && noemtInOpdracht(genoemd(brief.invoer), delegatie.naam);
  if (eigen.includes(functie)) {
    if (noemtAnder && !magInOpdracht(delegatie, wie.gebruikerId)) {
      throw new Weigering('regel.geschonden', `Deze brief wordt in opdracht ondertekend door ${delegatie.naam}.`);
    }
    return { functie, delegatieId: null };
  }
  if (delegatie === undefined || !noemtAnder) {
    throw new Weigering(
      'regel.geschonden',
      'Deze brief noemt u niet als wie in opdracht tekent: hij is vóór de delegatie opgemaakt. Laat een nieuwe versie maken.',
    );
  }
  return { functie, delegatieId: delegatie.id };
}

const Ondertekend = z.object({ ondertekenaars: z.array(z.object({ naam: z.string(), functie: z.string() })) });

/** Who the letter names at its foot, as it was frozen. */
function genoemd(invoer: unknown): { naam: string; functie: string }[] {
  const gelezen = Ondertekend.safeParse(invoer);
  return gelezen.success ? gelezen.data.ondertekenaars : [];
}
