import { bewijsalinea, faseNa } from '@besluitpad/domain';
import { legVast, maakTaak, zetMijlpaal } from '@besluitpad/prisma';
import { leesHorizon } from '../aanvragen/horizon.js';
import { neemInHand, schrijfZaak, type Zaak } from '../aanvragen/zaak.js';
import { leesOgenblik, type Ogenblik } from '../dossiers/dag.js';
import { Weigering } from '../fouten/weigering.js';
import type { Tx } from '../server/database.js';
import { findVerslagtoets } from '../middelentoetsen/verslagtoets.js';
import { leesGevraagdeStukken } from '../stukken/lees.js';
import { eisOnderzoeksbevoegdheid } from '../toegang/onderzoek.js';
import type { Wie } from '../toegang/wie.js';
import { findLaatsteVerslag, type Verslag } from './schrijfVerslag.js';
import { rondWerkAf } from './taken.js';
import { ontbrekendInVerslag } from './volledigheid.js';
import { Verslaginhoud, type AfgeslotenInhoud, type VerslagStand } from './vormen.js';

/** The report is final: from here nobody changes it, and the proposal leans on it. */
export async function sluitVerslagAf(
  tx: Tx,
  wie: Wie,
  { id, revisie }: { id: string; revisie: number },
): Promise<VerslagStand> {
  const zaak = await neemInHand(tx, { id, handeling: 'verslag.afsluiten', revisie });
  const ogenblik = await leesOgenblik(tx);
  const { op, dag } = ogenblik;
  await eisOnderzoeksbevoegdheid(tx, wie, dag);
  const verslag = await findLaatsteVerslag(tx, id);
  if (verslag === null || verslag.vergrendeldOp !== null) {
    throw new Weigering('handeling.nietMogelijk', 'Er is geen verslag in opmaak om af te sluiten.');
  }
  await eisMinimum(tx, zaak, verslag, ogenblik);
  // Who closes the report answers for it, also when a colleague began it.
  await tx.verslag.update({
    where: { id: verslag.id },
    data: {
      ...{ vergrendeldOp: op, opstellerId: wie.gebruikerId, rev: verslag.rev + 1 },
      ...(await metBewijs(tx, zaak, verslag)),
    },
    select: { id: true },
  });
  await zetMijlpaal(tx, zaak.procedureId, zaak.ronde, 'verslagKlaar', op);
  await rondWerkAf(tx, {
    procedureId: zaak.procedureId,
    soorten: ['verslag', 'onderzoeksopdracht'],
    op,
    door: wie.gebruikerId,
  });
  await vraagVoorstel(tx, zaak, verslag.versie, ogenblik);
  const stand = await schrijfZaak(tx, zaak, { fase: faseNa(zaak.fase, 'verslag.afsluiten') });
  await legVast(tx, wie, {
    ketenId: zaak.dossierId,
    dossierId: zaak.dossierId,
    soort: 'verslag.afgesloten',
    onderwerpId: id,
    op,
    grondslag: 'artikel 19, § 1, RMI-wet; artikel 60, § 1, OCMW-wet',
    gegevens: { verslagId: verslag.id, versie: verslag.versie, ronde: zaak.ronde },
  });
  return { ...stand, verslagId: verslag.id, versie: verslag.versie };
}

/**
 * What the client was asked and did not bring stands in the report with its proof, whoever forgot to write it; and so
 * does the means test of that moment, so that report, proposal, decision and letter show one computation.
 */
async function metBewijs(tx: Tx, zaak: Zaak, { inhoud }: Verslag): Promise<{ inhoud?: AfgeslotenInhoud }> {
  const ontbrekendeStukken = bewijsalinea(await leesGevraagdeStukken(tx, zaak.id));
  const middelentoets = await findVerslagtoets(tx, zaak);
  if (ontbrekendeStukken === undefined && middelentoets === undefined) return {};
  return {
    inhoud: {
      ...Verslaginhoud.parse(inhoud),
      ...(ontbrekendeStukken === undefined ? {} : { ontbrekendeStukken }),
      ...(middelentoets === undefined ? {} : { middelentoets }),
    },
  };
}

async function eisMinimum(tx: Tx, zaak: Zaak, verslag: Verslag, { dag }: Ogenblik): Promise<void> {
  const errors = await ontbrekendInVerslag(tx, zaak, verslag, dag);
  if (errors.length === 0) return;
  throw new Weigering('regel.geschonden', 'Het verslag heeft nog niet de wettelijke minimuminhoud.', { errors });
}

async function vraagVoorstel(tx: Tx, zaak: Zaak, versie: number, { op, dag }: Ogenblik): Promise<void> {
  const { verslagUiterlijk } = await leesHorizon(tx, dag, zaak.beslisUiterlijk);
  await maakTaak(tx, {
    procedureId: zaak.procedureId,
    soort: 'voorstel',
    sleutel: `voorstel/${zaak.id}/${versie}`,
    titel: 'Stel een beslissing voor',
    rol: 'werker',
    gebruikerId: zaak.werkerId,
    uiterlijk: verslagUiterlijk ?? zaak.beslisUiterlijk,
    op,
  });
}
