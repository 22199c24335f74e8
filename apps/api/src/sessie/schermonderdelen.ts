/** Puts the sign-in of the screens together. Loaded by the process only: the issuer of the demonstration is much to load. */
import type { Schermonderdelen } from '../server/kern.module.js';
import { Aanmelddienst, type Schermclient } from './aanmelddienst.js';
import { aanmelden, type Aanmeldonderdelen } from './aanmelden.js';
import { maakDemonstratiedienst } from './demonstratie.js';

type Omgeving = Pick<Aanmeldonderdelen, 'db' | 'logboek'>;

export function schermenBij(omgeving: Omgeving, client: Schermclient): Schermonderdelen {
  const dienst = new Aanmelddienst(client);
  return { oorsprong: client.oorsprong, routes: (sessies) => [aanmelden({ ...omgeving, sessies, dienst })] };
}

export async function demonstratieschermen(omgeving: Omgeving, oorsprong: string): Promise<Schermonderdelen> {
  const { client, router } = await maakDemonstratiedienst(omgeving.db, oorsprong);
  const schermen = schermenBij(omgeving, client);
  return { ...schermen, routes: (sessies) => [router, ...schermen.routes(sessies)] };
}
