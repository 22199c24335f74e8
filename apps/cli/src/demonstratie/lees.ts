import type { Briefkop } from '../brieven/naam.js';
import type { Dossierstand } from '../stand/vormen.js';
import { leesAlles } from '../verbinding/bladzijden.js';
import type { Gebruiker } from '../verbinding/gebruiker.js';
import type { Gelezen, GelezenKlok } from './vergelijk.js';

interface Besluit {
  readonly orgaan: string;
  readonly datum: string;
  readonly betalingen: readonly { readonly bedragCent: number; readonly uiterlijk: string; readonly status: string }[];
}

interface Aflossingen {
  readonly aflossingen: readonly { readonly bedragCent: number; readonly vervaltOp: string }[];
}

export interface BriefMetStatus extends Briefkop {
  readonly groep: string;
  readonly status: string;
}

export interface Eindstand {
  readonly stand: Dossierstand;
  readonly gelezen: Gelezen;
  /** the last letter about a decision */
  readonly brief: BriefMetStatus | undefined;
}

/** Where every file stands, by its number: read over the API like everything else. */
export async function leesEindstand(gebruiker: Gebruiker): Promise<Map<string, Eindstand>> {
  const standen = await leesAlles<Dossierstand>(gebruiker, '/stand', 'dossiers');
  const uit = new Map<string, Eindstand>();
  for (const stand of standen) uit.set(stand.nummer, await leesDossier(gebruiker, stand));
  return uit;
}

async function leesDossier(gebruiker: Gebruiker, stand: Dossierstand): Promise<Eindstand> {
  const van = `dossier=${stand.dossierId}`;
  const besluiten = await leesAlles<Besluit>(gebruiker, `/besluiten?${van}`, 'besluiten');
  // What the previous system decided and paid is no part of what was played.
  const gespeeld = besluiten.filter(({ orgaan }) => orgaan !== 'overgenomen');
  const { klokken } = await gebruiker.get<{ klokken: readonly GelezenKlok[] }>(`/klokken?${van}`);
  const { aflossingen } = await gebruiker.get<Aflossingen>(`/terugbetalingen?${van}`);
  const brieven = await leesAlles<BriefMetStatus>(gebruiker, `/brieven?${van}`);
  return {
    stand,
    gelezen: {
      beslist: gespeeld.map(({ datum }) => datum),
      klokken,
      betalingen: gespeeld.flatMap(({ betalingen }) => betalingen).filter(({ status }) => status !== 'mislukt'),
      aflossingen,
      gevaar: stand.gevaar !== null,
    },
    brief: brieven.filter(({ groep, status }) => groep === 'besluit' && status !== 'vervangen').at(-1),
  };
}
