import { createHash } from 'node:crypto';
import { brusselseDatum } from '@besluitpad/domain';
import type { GeclaimdEffect, Tx } from '@besluitpad/prisma';
import { legVast, MOTOR, nu } from '@besluitpad/prisma';
import type { Resultaat } from '../motor/effect.js';
import { Onmogelijk } from '../motor/effect.js';
import { laadOcmw } from '../brieven/ocmw.js';
import { volgendeBankdag } from './bankdag.js';
import type { Betaalopdracht, Overschrijving } from './pain001.js';
import { schrijfPain001 } from './pain001.js';

/** One file for all transfers of a decision that two people released; from then on they are with the bank. */
export async function schrijfBetaalbestand(tx: Tx, effect: GeclaimdEffect): Promise<Resultaat> {
  const { rekening } = (await laadOcmw(tx)).gegevens;
  const betalingen = await tx.betaling.findMany({
    where: { procedureId: effect.procedureId, status: 'vrijgegeven', wijze: 'overschrijving' },
    orderBy: [{ periode: 'asc' }, { id: 'asc' }],
  });
  if (betalingen.length === 0) throw new Onmogelijk('Er staat geen vrijgegeven overschrijving klaar.');
  const op = await nu(tx);
  const inhoud = maakBestand({
    id: effect.id,
    gemaaktOp: op,
    uitvoerenOp: volgendeBankdag(brusselseDatum(op)),
    opdrachtgever: rekening,
    overschrijvingen: betalingen.map(alsOverschrijving),
  });
  const sha256 = createHash('sha256').update(inhoud).digest('hex');
  const bestand = await tx.uitvoerbestand.create({
    data: {
      effectId: effect.id,
      dossierId: effect.dossierId,
      soort: 'pain.001',
      naam: `betaling-${effect.id}.xml`,
      inhoud,
      sha256,
      gemaaktOp: op,
    },
    select: { id: true },
  });
  await tx.betaling.updateMany({ where: { id: { in: betalingen.map((b) => b.id) } }, data: { status: 'opdracht' } });
  const totaalCent = betalingen.reduce((som, b) => som + b.bedragCent, 0);
  await legVast(tx, MOTOR, {
    ketenId: effect.dossierId ?? effect.procedureId,
    dossierId: effect.dossierId,
    soort: 'betaling.opdracht',
    onderwerpId: bestand.id,
    op,
    gegevens: { besluit: effect.onderwerpId, aantal: betalingen.length, bedragCent: totaalCent, sha256 },
  });
  return { bestand: bestand.id, aantal: betalingen.length };
}

type Betaling = Awaited<ReturnType<Tx['betaling']['findMany']>>[number];

/** Without an account there is no transfer, whatever the list says. */
export function alsOverschrijving({ id, poging, bedragCent, begunstigde, iban, mededeling }: Betaling): Overschrijving {
  if (iban === null) throw new Onmogelijk('Een overschrijving heeft geen rekeningnummer.');
  return { id, poging, bedragCent, begunstigde, iban, mededeling };
}

export function maakBestand(opdracht: Betaalopdracht): string {
  try {
    return schrijfPain001(opdracht);
  } catch (fout) {
    // A wrong account or a name without a readable letter stays wrong however often it is tried.
    if (fout instanceof RangeError) throw new Onmogelijk(fout.message);
    throw fout;
  }
}
