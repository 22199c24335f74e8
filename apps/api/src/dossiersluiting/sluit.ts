/** A file is closed: refused with everything that is still open, and kept from then on for the term of its class. */
import { bewaartermijn, keurSluitreden } from '@besluitpad/domain';
import { legVast, naarDb } from '@besluitpad/prisma';
import { eisNietInToekomst, leesOgenblik } from '../dossiers/dag.js';
import { leesHuisregels } from '../dossiers/huis.js';
import { veldWeigering, Weigering } from '../fouten/weigering.js';
import type { Tx } from '../server/database.js';
import type { Wie } from '../toegang/wie.js';
import { neemDossier, type Verzoek } from './dossier.js';
import { leesSluiting } from './lees.js';
import { leesBlokkades } from './openstaand.js';
import type { Dossiersluiting, Sluitinvoer } from './vormen.js';

export async function sluitDossier(
  tx: Tx,
  wie: Wie,
  { id, revisie, invoer }: Verzoek<Sluitinvoer>,
): Promise<Dossiersluiting> {
  const dossier = await neemDossier(tx, id, revisie);
  const { op, dag } = await leesOgenblik(tx);
  if (dossier.geslotenOp !== null) throw new Weigering('handeling.nietMogelijk', 'Dit dossier is al gesloten.');
  const { reden, toelichting, laatsteBriefOp } = invoer;
  const tegenspraak = keurSluitreden(reden, dossier.overleden);
  if (tegenspraak !== undefined) throw veldWeigering('reden', 'past', tegenspraak);
  if (laatsteBriefOp !== undefined) eisNietInToekomst(laatsteBriefOp, dag, 'laatsteBriefOp');
  const blokkades = await leesBlokkades(tx, id, { dag, laatsteBrief: laatsteBriefOp !== undefined });
  if (blokkades.length > 0) {
    const zinnen = blokkades.map(({ zin }) => zin).join('; ');
    throw new Weigering('handeling.nietMogelijk', `Dit dossier kan nog niet sluiten: ${zinnen}.`, {
      extra: { blokkades: [...blokkades] },
    });
  }
  const termijn = bewaartermijn('individueel', dag, await leesHuisregels(tx));
  await tx.dossier.update({
    where: { id },
    data: {
      ...{ geslotenOp: naarDb(dag), sluitreden: reden, bewaarklasse: termijn.klasse, rev: dossier.rev + 1 },
      bewarenTot: termijn.tot === null ? null : naarDb(termijn.tot),
      ...{ bewaarzekerheid: termijn.zekerheid, bewaarbron: termijn.bron },
    },
    select: { id: true },
  });
  await legVast(tx, wie, {
    ...{ ketenId: id, dossierId: id, onderwerpId: id, op, soort: 'dossier.gesloten' },
    gegevens: { reden, klasse: termijn.klasse, bewarenTot: termijn.tot, laatsteBriefOp: laatsteBriefOp ?? null },
    tekst: toelichting,
  });
  return leesSluiting(tx, id);
}
