/**
 * Four eyes: who wrote a proposal does not approve it. Where the house rules ask for approval, a proposal goes to the
 * committee only after a colleague looked, or one of a partner OCMW where there is no second approver, or knowingly
 * without, with the reason on record. What was approved is this draft: written on, it asks for a new look.
 */
import { randomUUID } from 'node:crypto';
import { legVast, maakTaak } from '@besluitpad/prisma';
import { leesZaak, type Zaak } from '../aanvragen/zaak.js';
import { leesOgenblik } from '../dossiers/dag.js';
import { leesHuisregels } from '../dossiers/huis.js';
import type { Gemaakt } from '../dossiers/velden.js';
import { veldWeigering, Weigering } from '../fouten/weigering.js';
import type { Tx } from '../server/database.js';
import type { Wie } from '../toegang/wie.js';
import type { Voorstel } from '../voorstellen/schrijf.js';
import { getVoorstelInOpmaak } from './opmerkingen.js';
import type { Fiatinvoer } from './vormen.js';

type Fiat =
  | { readonly soort: 'intern' }
  | { readonly soort: 'partner'; readonly partner: { readonly ocmw: string; readonly naam: string } }
  | { readonly soort: 'uitzondering'; readonly reden: string };

export async function geefFiat(tx: Tx, wie: Wie, { id, partner }: Fiatinvoer & { id: string }): Promise<Gemaakt> {
  const zaak = await leesZaak(tx, id);
  const voorstel = await getVoorstelInOpmaak(tx, zaak);
  if (partner !== undefined) {
    await eisPartner(tx, partner);
    return bewaar(tx, wie, { zaak, voorstel, fiat: { soort: 'partner', partner } });
  }
  if (voorstel.opstellerId === wie.gebruikerId) {
    throw new Weigering(
      'regel.geschonden',
      'U schreef dit voorstel: iemand anders keurt het goed. Is er geen tweede, noem dan een collega van een partner-OCMW.',
      { extra: { regel: 'vierOgen' } },
    );
  }
  return bewaar(tx, wie, { zaak, voorstel, fiat: { soort: 'intern' } });
}

/** Never silent: the reason stays with the file, and the general director is told. */
export async function zieAfVanFiat(tx: Tx, wie: Wie, { id, reden }: { id: string; reden: string }): Promise<Gemaakt> {
  const zaak = await leesZaak(tx, id);
  const voorstel = await getVoorstelInOpmaak(tx, zaak);
  const fiat = await bewaar(tx, wie, { zaak, voorstel, fiat: { soort: 'uitzondering', reden } });
  const { op } = await leesOgenblik(tx);
  await maakTaak(tx, {
    procedureId: zaak.procedureId,
    soort: 'vierOgen',
    sleutel: `vierOgen/${fiat.id}`,
    titel: 'Een voorstel gaat zonder tweede paar ogen naar het comité: neem kennis van de reden',
    rol: 'algemeenDirecteur',
    reden,
    op,
  });
  return fiat;
}

export const ZONDER_TWEEDE = 'zonder tweede paar ogen';

/**
 * Before a proposal is handed in; where the house rules do not ask it, nothing is held up.
 * @returns how this draft was looked at, for the record: never silently without
 */
export async function eisVierOgen(tx: Tx, voorstel: Voorstel): Promise<string> {
  const gegeven = await tx.voorstelFiat.findFirst({
    where: { voorstelId: voorstel.id, voorstelRev: voorstel.rev },
    select: { soort: true },
  });
  if (gegeven !== null) return gegeven.soort === 'uitzondering' ? ZONDER_TWEEDE : gegeven.soort;
  const { vierOgen } = await leesHuisregels(tx);
  if (vierOgen?.waarde.vereist !== true) return ZONDER_TWEEDE;
  throw new Weigering(
    'regel.geschonden',
    'Een tweede persoon moet dit voorstel eerst goedkeuren, zoals het nu is. Kan dat niet, noteer dan de uitzondering met haar reden.',
    { extra: { regel: 'vierOgen' } },
  );
}

async function eisPartner(tx: Tx, { ocmw, naam }: { ocmw: string; naam: string }): Promise<void> {
  const { vierOgen } = await leesHuisregels(tx);
  const bekend = vierOgen?.waarde.partners ?? [];
  if (bekend.some((partner) => partner.ocmw === ocmw && partner.naam === naam)) return;
  const boodschap = 'Deze collega van een partner-OCMW staat niet in de huisregels. Vraag het aan uw beheerder.';
  throw veldWeigering('partner', 'onbekend', boodschap);
}

async function bewaar(
  tx: Tx,
  wie: Wie,
  { zaak, voorstel, fiat }: { zaak: Zaak; voorstel: Voorstel; fiat: Fiat },
): Promise<Gemaakt> {
  const { id: aanvraagId, dossierId } = zaak;
  const bestaand = { voorstelId: voorstel.id, voorstelRev: voorstel.rev };
  if ((await tx.voorstelFiat.count({ where: bestaand })) > 0) {
    throw new Weigering('handeling.nietMogelijk', 'Dit voorstel heeft al een tweede paar ogen gehad zoals het nu is.');
  }
  const { op } = await leesOgenblik(tx);
  const id = randomUUID();
  await tx.voorstelFiat.create({
    data: { ...bestaand, ...fiat, id, dossierId, aanvraagId, door: wie.gebruikerId, op },
    select: { id: true },
  });
  await legVast(tx, wie, {
    ...{ ketenId: dossierId, dossierId, op, onderwerpId: aanvraagId },
    soort: fiat.soort === 'uitzondering' ? 'voorstel.zonderFiat' : 'voorstel.gefiatteerd',
    gegevens: { voorstelId: voorstel.id, versie: voorstel.versie, soort: fiat.soort },
    tekst: fiat.soort === 'uitzondering' ? fiat.reden : null,
  });
  return { id };
}
