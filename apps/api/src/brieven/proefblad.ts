/** A sheet to hold against the real envelopes; without a side it takes the side the OCMW has set. */
import { briefvensterVan, huisregels, ocmwGegevens, type Briefvenster } from '@besluitpad/domain';
import { zetProefblad } from '@besluitpad/templates';
import { leesOgenblik } from '../dossiers/dag.js';
import { nietGevonden } from '../fouten/weigering.js';
import type { Tx } from '../server/database.js';
import type { Briefbestand } from './lees.js';

export async function maakProefblad(tx: Tx, gevraagd: Briefvenster | undefined): Promise<Briefbestand> {
  const ocmw = await tx.ocmw.findUnique({ where: { id: 1 } });
  if (ocmw === null) throw nietGevonden('Het OCMW');
  const { adres, initiaal } = ocmwGegevens.parse(ocmw.gegevens);
  const venster = gevraagd ?? briefvensterVan(huisregels.parse(ocmw.huisregels));
  const { dag } = await leesOgenblik(tx);
  return {
    naam: `proefblad-venster-${venster}.pdf`,
    inhoud: zetProefblad({ naam: ocmw.naam, adres, initiaal }, venster, dag),
  };
}
