/** The sheet that shows another address in the window: the letter behind it is the locked one and does not change. */
import { briefvensterVan, huisregels, ocmwGegevens } from '@besluitpad/domain';
import { zetAdresblad } from '@besluitpad/templates';
import { leesOgenblik } from '../dossiers/dag.js';
import { logInzage } from '../dossiers/inzage.js';
import { nietGevonden, Weigering } from '../fouten/weigering.js';
import type { Tx } from '../server/database.js';
import { eisRecht } from '../toegang/ability.js';
import type { Wie } from '../toegang/wie.js';
import { getBrief } from './brief.js';
import type { Briefbestand } from './lees.js';

export async function maakAdresblad(tx: Tx, wie: Wie, id: string): Promise<Briefbestand> {
  const poging = await tx.hernieuwdeKennisgeving.findUnique({ where: { id } });
  if (poging === null) throw nietGevonden('Deze kennisgeving');
  const { soort, briefdatum } = await getBrief(tx, poging.briefId);
  eisRecht(wie.rollen, 'brief.lezen', { soort });
  if (poging.adres.length === 0) {
    throw new Weigering('handeling.nietMogelijk', 'Deze brief wordt afgegeven aan de balie: er is geen adresblad.');
  }
  const ocmw = await tx.ocmw.findUnique({ where: { id: 1 } });
  if (ocmw === null) throw nietGevonden('Het OCMW');
  const { nummer } = await tx.dossier.findUniqueOrThrow({ where: { id: poging.dossierId }, select: { nummer: true } });
  const { adres, initiaal } = ocmwGegevens.parse(ocmw.gegevens);
  const { dag } = await leesOgenblik(tx);
  await logInzage(tx, wie, `kennisgeving/${id}/adresblad`, poging.dossierId);
  const inhoud = zetAdresblad(
    { naam: ocmw.naam, adres, initiaal },
    briefvensterVan(huisregels.parse(ocmw.huisregels)),
    { datum: dag, briefdatum, referentie: nummer, adres: [poging.bestemming, ...poging.adres] },
  );
  return { naam: `adresblad-${poging.volgnr}.pdf`, inhoud };
}
