/**
 * The wording of the letter of a decision, written anew after the decision: the committee decided otherwise than proposed,
 * or the letter came back from its reader. Possible until the letter left; each wording stays beside the decision.
 */
import { briefVoorstel } from '@besluitpad/domain';
import { legVast, planEffect, rondTaakAf, volgendEffectnr } from '@besluitpad/prisma';
import { leesOgenblik } from '../dossiers/dag.js';
import { nietGevonden, Programmafout, Weigering } from '../fouten/weigering.js';
import { eisRevisie } from '../http/revisie.js';
import { keur } from '../http/validatie.js';
import type { Tx } from '../server/database.js';
import type { Wie } from '../toegang/wie.js';
import { RONDE } from './ronde.js';
import { toetsBriefBij } from './toetsBriefBij.js';
import type { Brieftekst, Brieftekstinvoer } from './vormenBrieftekst.js';

type Besluit = Awaited<ReturnType<Tx['besluit']['findUniqueOrThrow']>>;

export async function leesBrieftekst(tx: Tx, id: string): Promise<Brieftekst> {
  return toon(tx, await getBesluit(tx, id));
}

export async function schrijfBrieftekst(
  tx: Tx,
  wie: Wie,
  { id, revisie, invoer }: { id: string; revisie: number; invoer: Brieftekstinvoer },
): Promise<Brieftekst> {
  await tx.$executeRaw`SELECT 1 FROM besluit WHERE id = ${id}::uuid FOR UPDATE`;
  const besluit = await getBesluit(tx, id);
  const huidig = await toon(tx, besluit);
  eisRevisie(revisie, huidig.rev, () => huidig);
  const procedureId = await eisNogHier(tx, id);
  const { soort, velden } = keur(briefVoorstel, { soort: invoer.soort, velden: invoer.velden });
  const { fouten } = await toetsBriefBij(tx, besluit.aanvraagId, {
    brief: { soort, velden },
    lijnen: await lijnenVan(tx, id),
  });
  const [eerste] = fouten;
  if (eerste !== undefined) throw new Weigering('verzoek.ongeldig', eerste.boodschap, { errors: [...fouten] });
  const { op } = await leesOgenblik(tx);
  const { dossierId } = besluit;
  await tx.besluitBrieftekst.create({
    data: {
      ...{ besluitId: id, dossierId, volgnr: huidig.rev, soort, velden, reden: invoer.reden, op },
      gebruikerId: wie.gebruikerId,
    },
    select: { volgnr: true },
  });
  const volgnr = await volgendEffectnr(tx, procedureId, RONDE, 'drukBesluitbrief');
  await planEffect(tx, { procedureId, ronde: RONDE, effect: 'drukBesluitbrief', onderwerpId: id, volgnr });
  await rondTaakAf(tx, `brief.schrijven/${id}`, op, wie.gebruikerId);
  await legVast(tx, wie, {
    ...{ ketenId: dossierId, dossierId, soort: 'besluit.brieftekst', onderwerpId: id, op },
    gegevens: { brief: soort, volgnr: huidig.rev },
    tekst: invoer.reden,
  });
  return toon(tx, besluit);
}

async function getBesluit(tx: Tx, id: string): Promise<Besluit> {
  const besluit = await tx.besluit.findUnique({ where: { id } });
  if (besluit === null) throw nietGevonden('Deze beslissing');
  return besluit;
}

function lijnenVan(tx: Tx, besluitId: string) {
  return tx.besluitlijn.findMany({ where: { besluitId }, orderBy: { volgnr: 'asc' } });
}

async function toon(tx: Tx, besluit: Besluit): Promise<Brieftekst> {
  const teksten = await tx.besluitBrieftekst.findMany({
    where: { besluitId: besluit.id },
    orderBy: { volgnr: 'desc' },
    take: 1,
  });
  const brief = teksten[0] ?? (besluit.brief as { soort: string; velden: Record<string, never> } | null);
  const tekst = brief === null ? null : { soort: brief.soort, velden: brief.velden as Record<string, never> };
  const { passend, fouten } = await toetsBriefBij(tx, besluit.aanvraagId, {
    ...{ brief: tekst, lijnen: await lijnenVan(tx, besluit.id) },
  });
  return {
    ...{ besluitId: besluit.id, rev: (teksten[0]?.volgnr ?? 0) + 1 },
    ...{ soort: tekst?.soort ?? null, velden: tekst?.velden ?? {}, passend: [...passend], fouten: [...fouten] },
  };
}

/** @returns the procedure that draws the letter up */
async function eisNogHier(tx: Tx, besluitId: string): Promise<string> {
  const procedure = await tx.procedure.findUnique({
    where: { soort_onderwerpId: { soort: 'besluit', onderwerpId: besluitId } },
    select: { id: true, geslotenOp: true },
  });
  if (procedure === null) throw new Programmafout('A decision has no procedure.');
  const [weg] = await tx.$queryRaw<object[]>`
    SELECT 1 FROM brief b JOIN verzending v ON v.brief_id = b.id
    WHERE b.procedure_id = ${procedure.id}::uuid AND b.onderwerp_id = ${besluitId}::uuid AND v.status <> 'te_verzenden' LIMIT 1`;
  if (procedure.geslotenOp === null && weg === undefined) return procedure.id;
  throw new Weigering(
    'handeling.nietMogelijk',
    'De brief over deze beslissing is al vertrokken. Klopt hij niet, maak dan een verbetering.',
  );
}
