import { randomUUID } from 'node:crypto';
import { faseNa, voorschotzin, type LijnGegevens } from '@besluitpad/domain';
import { legVast } from '@besluitpad/prisma';
import { neemInHand, schrijfZaak, type Zaak } from '../aanvragen/zaak.js';
import { leesOgenblik } from '../dossiers/dag.js';
import { Weigering } from '../fouten/weigering.js';
import type { Tx } from '../server/database.js';
import type { Wie } from '../toegang/wie.js';
import { passendeBrieven, toetsBrief } from './brief.js';
import { leesBerekencontext, rekenLijn } from './context.js';
import { toetsInstallatiepremie } from './eenmaalInHetLeven.js';
import { metOnderzoek } from './mdOnderzoek.js';
import { toetsVoorstel } from './toets.js';
import { leesToetscontext } from './toetscontext.js';
import type { Voorstelinvoer, Voorstellijninvoer, VoorstelStand } from './vormen.js';

export interface Voorstel {
  readonly id: string;
  readonly versie: number;
  readonly verslagId: string;
  readonly vergrendeldOp: Date | null;
  readonly rev: number;
}

export async function schrijfVoorstel(
  tx: Tx,
  wie: Wie,
  { id, revisie, invoer }: { id: string; revisie: number; invoer: Voorstelinvoer },
): Promise<VoorstelStand> {
  const zaak = await neemInHand(tx, { id, handeling: 'voorstel.schrijven', revisie });
  const { op } = await leesOgenblik(tx);
  await eisGeldig(tx, zaak, invoer);
  const context = await leesBerekencontext(tx, zaak.dossierId, zaak.effectdatum, zaak.id);
  const lijnen = invoer.lijnen.map((lijn, i) => ({
    ...lijn,
    tekst: metVoorschotzin(lijn),
    gegevens: rekenLijn(lijn.invoer, context, `lijnen[${i}].invoer`),
  }));
  const voorstel = await bewaar(tx, wie, zaak, invoer);
  await vervangLijnen(tx, zaak, voorstel.id, lijnen);
  const stand = await schrijfZaak(tx, zaak, { fase: faseNa(zaak.fase, 'voorstel.schrijven') });
  await legVast(tx, wie, {
    ketenId: zaak.dossierId,
    dossierId: zaak.dossierId,
    soort: 'voorstel.geschreven',
    onderwerpId: id,
    op,
    gegevens: { voorstelId: voorstel.id, ronde: zaak.ronde, versie: voorstel.versie, lijnen: lijnen.length },
  });
  return {
    ...stand,
    voorstelId: voorstel.id,
    versie: voorstel.versie,
    lijnen: lijnen.map(({ aanvraaglijnId, besluit, tekst, gegevens }) => ({
      aanvraaglijnId,
      besluit,
      tekst,
      gegevens,
    })),
    brief: await weegBrief(tx, zaak, invoer),
  };
}

/** Once, however often the worker saves. */
function metVoorschotzin({ tekst, invoer }: Voorstellijninvoer): string {
  const zin = voorschotzin(invoer);
  return zin === undefined || tekst.includes(zin) ? tekst : `${tekst} ${zin}`;
}

/** A draft may still be in the making: what letter it will give is told now, and asked for when it is handed in. */
async function weegBrief(tx: Tx, zaak: Zaak, { brief, lijnen }: Voorstelinvoer): Promise<VoorstelStand['brief']> {
  const aangevraagd = await tx.aanvraaglijn.findMany({
    where: { aanvraagId: zaak.id },
    select: { id: true, steun: true },
  });
  const [bezwaar] = toetsBrief(brief.soort, lijnen, aangevraagd);
  return { passend: [...passendeBrieven(lijnen, aangevraagd)], bezwaar: bezwaar?.boodschap ?? null };
}

async function eisGeldig(tx: Tx, zaak: Zaak, { lijnen, mdOnderzoek }: Voorstelinvoer): Promise<void> {
  const context = await leesToetscontext(tx, zaak);
  const regels = toetsVoorstel({ ...context, lijnen, mdOnderzocht: mdOnderzoek !== undefined });
  const errors = [...regels, ...(await toetsInstallatiepremie(tx, zaak.dossierId, lijnen))];
  const [eerste] = errors;
  if (eerste !== undefined) throw new Weigering('regel.geschonden', eerste.boodschap, { errors });
}

/** The draft of this round, or the next version after one that was handed in and taken back. */
async function bewaar(
  tx: Tx,
  wie: Wie,
  zaak: Zaak,
  { brief, bespreking, motivering, mdOnderzoek }: Voorstelinvoer,
): Promise<{ id: string; versie: number }> {
  const verslag = await tx.verslag.findFirst({
    where: { aanvraagId: zaak.id, vergrendeldOp: { not: null } },
    orderBy: { versie: 'desc' },
    select: { id: true },
  });
  if (verslag === null) throw new Weigering('handeling.nietMogelijk', 'Er is nog geen afgesloten sociaal verslag.');
  const inhoud = {
    ...{ brief, bespreking },
    motivering: metOnderzoek(motivering, mdOnderzoek),
    verslagId: verslag.id,
    opstellerId: wie.gebruikerId,
  };
  const laatste = await findLaatsteVoorstel(tx, zaak);
  if (laatste !== null && laatste.vergrendeldOp === null) {
    await tx.voorstel.update({
      where: { id: laatste.id },
      data: { ...inhoud, rev: laatste.rev + 1 },
      select: { id: true },
    });
    return laatste;
  }
  const nieuw = { id: randomUUID(), versie: (laatste?.versie ?? 0) + 1 };
  await tx.voorstel.create({
    data: { ...inhoud, ...nieuw, dossierId: zaak.dossierId, aanvraagId: zaak.id, ronde: zaak.ronde },
    select: { id: true },
  });
  return nieuw;
}

export function findLaatsteVoorstel(
  tx: Tx,
  { id: aanvraagId, ronde }: Pick<Zaak, 'id' | 'ronde'>,
): Promise<Voorstel | null> {
  return tx.voorstel.findFirst({ where: { aanvraagId, ronde }, orderBy: { versie: 'desc' } });
}

async function vervangLijnen(
  tx: Tx,
  zaak: Zaak,
  voorstelId: string,
  lijnen: readonly (Voorstellijninvoer & { gegevens: LijnGegevens })[],
): Promise<void> {
  await tx.voorstellijn.deleteMany({ where: { voorstelId } });
  await tx.voorstellijn.createMany({
    data: lijnen.map(({ aanvraaglijnId, besluit, tekst, gegevens }, i) => ({
      ...{ aanvraaglijnId, besluit, tekst, gegevens, voorstelId },
      dossierId: zaak.dossierId,
      volgnr: i + 1,
    })),
  });
}
