/**
 * The committee decides otherwise than proposed: that decision becomes a version of the proposal of its own, locked at
 * once, with the committee's own reasons (domein §4). The proposal of the worker stays as it was written.
 */
import {
  brusselseDatum,
  findWeigeringZonderMD,
  type BesluitCode,
  type LijnGegevens,
  type LijnInvoer,
} from '@besluitpad/domain';
import { Prisma } from '@besluitpad/prisma';
import { leesZaak } from '../aanvragen/zaak.js';
import { toetsBriefNaAmendement, type Briefoordeel } from '../besluiten/toetsBriefBij.js';
import { eisVerhuisVoorbij } from '../bevoegdheid/verhuis.js';
import { veldWeigering } from '../fouten/weigering.js';
import type { Tx } from '../server/database.js';
import type { Wie } from '../toegang/wie.js';
import { leesBerekencontext, rekenLijn } from '../voorstellen/context.js';
import { keurLijnen } from './keurLijnen.js';
import { keurOnbevoegd } from './keurOnbevoegd.js';
import type { Afwijking } from './uitkomst.js';

export interface LijnAnders extends Afwijking {
  readonly besluit?: BesluitCode | undefined;
  readonly invoer?: LijnInvoer | undefined;
  readonly tekst?: string | undefined;
}

export interface Amendement {
  readonly voorstelId: string;
  readonly eigenMotivering: string;
  /** The committee's reasons say what it found about other aid than integration. */
  readonly isMdOnderzocht: boolean;
  /** Where another decision needs another letter. */
  readonly brief: { readonly soort: string; readonly velden: Readonly<Record<string, unknown>> } | undefined;
  readonly lijnen: readonly LijnAnders[];
  readonly op: Date;
}

interface Voorstellijn {
  readonly aanvraaglijnId: string;
  readonly besluit: string;
  readonly tekst: string;
  readonly gegevens: Prisma.InputJsonValue;
}

/** @returns whether the letter fits what was decided: at the vote only said, never a reason to stop it */
export async function amendeer(tx: Tx, wie: Wie, amendement: Amendement): Promise<Briefoordeel> {
  const origineel = await tx.voorstel.findUniqueOrThrow({ where: { id: amendement.voorstelId } });
  const lijnen = await gewijzigdeLijnen(tx, origineel, amendement.lijnen);
  await keurLijnen(tx, origineel.aanvraagId, amendement.lijnen);
  keurOnbevoegd(lijnen, amendement);
  if (lijnen.some(({ besluit }) => besluit === 'ONBEVOEGD'))
    await eisVerhuisVoorbij(tx, origineel.aanvraagId, brusselseDatum(amendement.op));
  await eisOnderzoekMD(tx, lijnen, amendement);
  const { _max } = await tx.voorstel.aggregate({
    where: { aanvraagId: origineel.aanvraagId, ronde: origineel.ronde },
    _max: { versie: true },
  });
  const { id } = await tx.voorstel.create({
    data: {
      dossierId: origineel.dossierId,
      aanvraagId: origineel.aanvraagId,
      ronde: origineel.ronde,
      versie: (_max.versie ?? origineel.versie) + 1,
      verslagId: origineel.verslagId,
      motivering: amendement.eigenMotivering,
      brief: alsJson(amendement.brief ?? origineel.brief),
      bespreking: origineel.bespreking,
      opstellerId: wie.gebruikerId,
    },
    select: { id: true },
  });
  await tx.voorstellijn.createMany({
    data: lijnen.map((lijn, i) => ({ ...lijn, dossierId: origineel.dossierId, voorstelId: id, volgnr: i + 1 })),
  });
  await tx.voorstel.update({ where: { id }, data: { vergrendeldOp: amendement.op }, select: { id: true } });
  return toetsBriefNaAmendement(tx, origineel.aanvraagId, {
    ...{ voorgesteldId: origineel.id, beslistId: id, lijnen },
    brief: amendement.brief ?? origineel.brief,
  });
}

/**
 * The same rule as for the proposal, on what the committee makes of it: its own reasons replace those of the proposal, so
 * what the worker wrote about other aid does not stand in this decision.
 */
async function eisOnderzoekMD(
  tx: Tx,
  lijnen: readonly Voorstellijn[],
  { isMdOnderzocht, lijnen: afwijkingen }: Amendement,
): Promise<void> {
  const rijen = await tx.aanvraaglijn.findMany({
    where: { id: { in: lijnen.map(({ aanvraaglijnId }) => aanvraaglijnId) } },
    select: { id: true, spoor: true },
  });
  const spoorVan = new Map(rijen.map(({ id, spoor }) => [id, spoor]));
  const gewogen = lijnen.map(({ aanvraaglijnId, besluit }) => ({ besluit, spoor: spoorVan.get(aanvraaglijnId) }));
  const geweigerd = findWeigeringZonderMD(gewogen, { isOnderzocht: isMdOnderzocht });
  if (geweigerd === undefined) return;
  const gegeven = afwijkingen.findIndex(({ aanvraaglijnId }) => aanvraaglijnId === lijnen[geweigerd]?.aanvraaglijnId);
  throw veldWeigering(
    gegeven === -1 ? 'lijnen' : `lijnen[${gegeven}].besluit`,
    'mdOnderzoek',
    'Wie geen maatschappelijke integratie krijgt, heeft misschien recht op dienstverlening: beslis nu ook over een MD-lijn of beschrijf het onderzoek in mdOnderzoek.',
  );
}

/** When the item is voted on anew, the earlier departure no longer holds. */
export async function trekAmendementIn(tx: Tx, voorstelId: string, op: Date): Promise<void> {
  const { aanvraagId, ronde, versie } = await tx.voorstel.findUniqueOrThrow({ where: { id: voorstelId } });
  await tx.voorstel.updateMany({
    where: { aanvraagId, ronde, versie: { gt: versie }, teruggenomenOp: null },
    data: { teruggenomenOp: op },
  });
}

/** Lines the committee does not touch stay as proposed; one it adjourns leaves the decision. */
async function gewijzigdeLijnen(
  tx: Tx,
  { id, aanvraagId }: { id: string; aanvraagId: string },
  afwijkingen: readonly LijnAnders[],
): Promise<Voorstellijn[]> {
  const voorgesteld = await tx.voorstellijn.findMany({ where: { voorstelId: id }, orderBy: { volgnr: 'asc' } });
  const ongewijzigd = voorgesteld
    .filter(({ aanvraaglijnId }) => !afwijkingen.some((lijn) => lijn.aanvraaglijnId === aanvraaglijnId && wijkt(lijn)))
    .map(({ aanvraaglijnId, besluit, tekst, gegevens }) => ({
      aanvraaglijnId,
      besluit,
      tekst,
      gegevens: gegevens ?? {},
    }));
  const anders: Voorstellijn[] = [];
  for (const lijn of afwijkingen) {
    if (lijn.besluit === undefined) continue;
    anders.push(await nieuweLijn(tx, aanvraagId, lijn, lijn.besluit));
  }
  return [...ongewijzigd, ...anders];
}

function wijkt({ besluit, uitkomst }: LijnAnders): boolean {
  return besluit !== undefined || uitkomst === 'verdaagd';
}

async function nieuweLijn(tx: Tx, aanvraagId: string, lijn: LijnAnders, besluit: BesluitCode): Promise<Voorstellijn> {
  const { invoer, tekst, aanvraaglijnId } = lijn;
  if (invoer === undefined || tekst === undefined) {
    throw veldWeigering(
      'lijnen',
      'volledig',
      'Een andere beslissing op een lijn vraagt haar gegevens (invoer) en haar tekst.',
    );
  }
  return { aanvraaglijnId, besluit, tekst, gegevens: await bereken(tx, aanvraagId, invoer) };
}

async function bereken(tx: Tx, aanvraagId: string, invoer: LijnInvoer): Promise<LijnGegevens> {
  const { dossierId, effectdatum } = await leesZaak(tx, aanvraagId);
  return rekenLijn(invoer, await leesBerekencontext(tx, dossierId, effectdatum, aanvraagId), 'lijnen');
}

/** The column holds JSON or nothing; Prisma wants to be told which nothing. */
function alsJson(waarde: Amendement['brief'] | Prisma.JsonValue): Prisma.InputJsonValue | typeof Prisma.DbNull {
  return waarde === null || waarde === undefined ? Prisma.DbNull : (waarde as Prisma.InputJsonValue);
}
