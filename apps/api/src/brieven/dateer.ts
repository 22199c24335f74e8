/** Another day of sending is another letter: the appeal date in it counts from that day. Possible until it left. */
import { isWerkdag, kort, sanctieTeVroeg, type Datum } from '@besluitpad/domain';
import { legVast, naarDb, planEffect, volgendEffectnr } from '@besluitpad/prisma';
import { RONDE } from '../besluiten/ronde.js';
import { dagUitDb, leesOgenblik } from '../dossiers/dag.js';
import { veldWeigering, Weigering } from '../fouten/weigering.js';
import { leesSancties } from '../opvolging/sanctieNaBrief.js';
import type { Tx } from '../server/database.js';
import type { Wie } from '../toegang/wie.js';
import { getBrief, type Brief } from './brief.js';

const STANDAARDREDEN = 'De brief vertrekt op een andere dag dan gepland.';

export interface Dateerinvoer {
  readonly verzenddatum: Datum;
  readonly reden?: string | undefined;
}

export async function dateerBrief(
  tx: Tx,
  wie: Wie,
  briefId: string,
  invoer: Dateerinvoer,
): Promise<{ volgnr: number }> {
  const brief = await getBrief(tx, briefId);
  eisNogHier(brief);
  await eisAllesNogHier(tx, brief);
  const besluit = await tx.besluit.findUniqueOrThrow({ where: { id: brief.onderwerpId } });
  const { op, dag } = await leesOgenblik(tx);
  eisMogelijkeDag(brief, invoer.verzenddatum, dag, dagUitDb(besluit.datum));
  await eisVoorSanctie(tx, besluit.id, invoer.verzenddatum, dag);
  const eerdere = await tx.besluitVerzenddatum.count({ where: { besluitId: besluit.id } });
  await tx.besluitVerzenddatum.create({
    data: {
      besluitId: besluit.id,
      dossierId: besluit.dossierId,
      volgnr: eerdere + 1,
      datum: naarDb(invoer.verzenddatum),
      reden: invoer.reden ?? STANDAARDREDEN,
    },
  });
  const { procedureId } = brief;
  const volgnr = await volgendEffectnr(tx, procedureId, RONDE, 'drukBesluitbrief');
  await planEffect(tx, { procedureId, ronde: RONDE, effect: 'drukBesluitbrief', onderwerpId: besluit.id, volgnr });
  await legVast(tx, wie, {
    ketenId: besluit.dossierId,
    dossierId: besluit.dossierId,
    soort: 'brief.gedateerd',
    onderwerpId: briefId,
    op,
    gegevens: { verzenddatum: invoer.verzenddatum, vervangtVersie: brief.versie },
    tekst: invoer.reden ?? null,
  });
  return { volgnr };
}

function eisNogHier(brief: Brief): void {
  if (brief.groep !== 'besluit') {
    throw new Weigering(
      'handeling.nietMogelijk',
      'Alleen een brief over een beslissing krijgt een andere verzenddatum.',
    );
  }
  const isHier =
    brief.status === 'ontwerp' || (brief.status === 'vrijgegeven' && brief.verzending?.status === 'te_verzenden');
  if (isHier) return;
  throw new Weigering(
    'handeling.nietMogelijk',
    brief.status === 'vervangen'
      ? 'Er is al een nieuwere versie van deze brief.'
      : 'Deze brief is al vertrokken en verandert niet meer.',
  );
}

/** The client learns of a sanction before it begins. Once that can no longer be, the letter still leaves, and the sanction waits. */
async function eisVoorSanctie(tx: Tx, besluitId: string, verzenddatum: Datum, vandaag: Datum): Promise<void> {
  for (const { van } of await leesSancties(tx, besluitId)) {
    const fout = sanctieTeVroeg(dagUitDb(van), verzenddatum);
    if (fout !== undefined && vandaag < dagUitDb(van)) throw veldWeigering('verzenddatum', 'sanctie', fout);
  }
}

/** A new version replaces the letter and its copies together, so none of them may have left. */
async function eisAllesNogHier(tx: Tx, { id, afschriftVan }: Brief): Promise<void> {
  if (afschriftVan !== null) {
    throw new Weigering('handeling.nietMogelijk', 'Dit is een afschrift. Herdateer de brief zelf.');
  }
  const afschriften = await tx.brief.findMany({ where: { afschriftVan: id }, select: { id: true } });
  const vertrokken = await tx.verzending.count({
    where: { briefId: { in: afschriften.map((afschrift) => afschrift.id) }, status: { not: 'te_verzenden' } },
  });
  if (vertrokken === 0) return;
  throw new Weigering('handeling.nietMogelijk', 'Een afschrift van deze brief is al vertrokken.');
}

function eisMogelijkeDag({ kanaal }: Brief, verzenddatum: Datum, vandaag: Datum, beslistOp: Datum): void {
  if (verzenddatum < vandaag || verzenddatum < beslistOp) {
    throw veldWeigering('verzenddatum', 'voorbij', `De brief kan niet meer vertrekken op ${kort(verzenddatum)}.`);
  }
  if (kanaal !== 'AFGIFTE_ONTVANGSTBEWIJS' && !isWerkdag(verzenddatum)) {
    throw veldWeigering(
      'verzenddatum',
      'werkdag',
      `Op ${kort(verzenddatum)} neemt de post niets aan: kies een werkdag.`,
    );
  }
}
