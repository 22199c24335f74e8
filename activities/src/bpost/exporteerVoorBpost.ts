import { createHash } from 'node:crypto';
import { briefGegevens, briefSoorten, brusselseDatum } from '@besluitpad/domain';
import type { GeclaimdEffect, Tx } from '@besluitpad/prisma';
import { legVast, MOTOR, nu, uitDb } from '@besluitpad/prisma';
import type { Resultaat } from '../motor/effect.js';
import { Onmogelijk } from '../motor/effect.js';
import { schrijfBpostRegel, type BpostZending } from './bpostRegel.js';

/** Puts a released registered letter, or its later attempt, in a file for the post; its barcode comes back with the proof. */
export async function exporteerVoorBpost(tx: Tx, effect: GeclaimdEffect): Promise<Resultaat> {
  const { dossierId } = effect;
  const { briefId, poging, zending } = await zendingVan(tx, effect);
  const inhoud = schrijfBpostRegel(zending);
  const op = await nu(tx);
  const sha256 = createHash('sha256').update(inhoud).digest('hex');
  const bestand = await tx.uitvoerbestand.create({
    data: {
      effectId: effect.id,
      dossierId,
      soort: 'bpost',
      naam: `bpost-${effect.id}.csv`,
      inhoud,
      sha256,
      gemaaktOp: op,
    },
    select: { id: true },
  });
  // the proof may already be there: the secretary can be faster than the engine
  if (poging === undefined) {
    await tx.verzending.updateMany({ where: { briefId, status: 'te_verzenden' }, data: { status: 'geexporteerd' } });
  }
  await legVast(tx, MOTOR, {
    ketenId: dossierId ?? effect.procedureId,
    dossierId,
    soort: 'brief.geexporteerd',
    onderwerpId: briefId,
    op,
    gegevens: { bestand: bestand.id, sha256, ...(poging === undefined ? {} : { volgnr: poging }) },
  });
  return { bestand: bestand.id, brief: briefId };
}

interface Zending {
  readonly briefId: string;
  /** which attempt this is; absent for the first sending of a letter */
  readonly poging?: number;
  readonly zending: BpostZending;
}

async function zendingVan(tx: Tx, effect: GeclaimdEffect): Promise<Zending> {
  const opnieuw = await tx.hernieuwdeKennisgeving.findUnique({ where: { id: effect.onderwerpId } });
  const briefId = opnieuw?.briefId ?? (await briefIdVan(tx, effect));
  const brief = await tx.brief.findUniqueOrThrow({ where: { id: briefId } });
  if (brief.status !== 'vrijgegeven') throw new Onmogelijk('Deze brief is niet vrijgegeven en kan niet naar de post.');
  const verzending = opnieuw ?? (await tx.verzending.findUnique({ where: { briefId } }));
  if (verzending?.wijze !== 'AANGETEKEND') throw new Onmogelijk('Deze brief wordt niet aangetekend verzonden.');
  if (opnieuw !== null) return { briefId, poging: opnieuw.volgnr, zending: zendingOpnieuw(opnieuw) };
  const datum = uitDb(brief.briefdatum);
  const adres = adresVan(brief.soort, brief.invoer);
  return { briefId, zending: { referentie: briefId, datum, bestemming: brief.bestemming, adres } };
}

type Poging = Awaited<ReturnType<Tx['hernieuwdeKennisgeving']['findUniqueOrThrow']>>;

/** A later attempt goes to the address on its own sheet, and its own id brings its own barcode back. */
function zendingOpnieuw({ id, gemaaktOp, bestemming, adres }: Poging): BpostZending {
  return { referentie: id, datum: brusselseDatum(gemaaktOp), bestemming, adres };
}

/** The effect is about one letter, or about a decision: then all its letters that wait go with it one by one. */
async function briefIdVan(tx: Tx, { onderwerpId, procedureId }: GeclaimdEffect): Promise<string> {
  const zelf = await tx.brief.findUnique({ where: { id: onderwerpId }, select: { id: true } });
  if (zelf !== null) return zelf.id;
  const wachtend = await tx.brief.findMany({
    where: { procedureId, onderwerpId, status: 'vrijgegeven' },
    select: { id: true },
  });
  const [eerste, ...meer] = wachtend;
  if (eerste === undefined || meer.length > 0)
    throw new Onmogelijk('Het is niet duidelijk welke brief naar de post moet.');
  return eerste.id;
}

/** Address lines as the frozen letter prints them; of a forwarding letter those of the other OCMW. */
function adresVan(soort: string, invoer: unknown): readonly string[] {
  const kind = briefSoorten.find((s) => s === soort);
  if (kind === undefined) throw new Onmogelijk(`Er bestaat geen brief van de soort ${soort}.`);
  const gegevens = briefGegevens[kind].parse(invoer);
  if ('bijlagen' in gegevens && 'anderOcmw' in gegevens) return gegevens.anderOcmw.adres;
  if ('adres' in gegevens) return gegevens.adres;
  throw new Onmogelijk('Deze brief heeft geen adres.');
}
