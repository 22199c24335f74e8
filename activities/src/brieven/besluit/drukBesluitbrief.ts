import { briefVoorstel, ondertekenaarsVan } from '@besluitpad/domain';
import type { BesluitBriefSoort } from '@besluitpad/domain';
import type { GeclaimdEffect, Tx } from '@besluitpad/prisma';
import { legVast, maakTaak, MOTOR, nu, zetMijlpaal } from '@besluitpad/prisma';
import type { Drukker } from '../../motor/diensten.js';
import type { Resultaat } from '../../motor/effect.js';
import { Onmogelijk } from '../../motor/effect.js';
import { bestemmingVan, metOmslag } from '../kop.js';
import { schrijfBrief } from '../schrijfBrief.js';
import { leesVelden, stelSamen } from '../soorten/alleSoorten.js';
import { stelDoorzendingSamen } from '../soorten/onbevoegd.js';
import { voegUitlegbladToe } from '../uitlegblad.js';
import { kanaalVan } from './gemeen.js';
import { laadStand } from './laadStand.js';
import type { BriefStand } from './stand.js';
import { vraagLezing } from './vraagLezing.js';

/** Draws up the letter of a decision as its next version, and asks the signers; a re-dated letter is signed anew. */
export async function drukBesluitbrief(tx: Tx, drukker: Drukker, effect: GeclaimdEffect): Promise<Resultaat> {
  const besluit = await tx.besluit.findUniqueOrThrow({ where: { id: effect.onderwerpId } });
  const { soort, velden } = leesBrief(await laadTekst(tx, besluit));
  const stand = await laadStand(tx, besluit, soort);
  const onderwerp = { ...effect, dossierId: besluit.dossierId };
  const tekst = leesVelden(soort, velden);
  const opdrachtVan = (omslag: BriefStand) => ({
    soort,
    invoer: stelSamen(soort, omslag, tekst),
    bestemming: bestemmingVan(omslag.kop),
    kanaal: kanaalVan(omslag, tekst),
    briefdatum: stand.briefdatum,
  });
  const brief = await schrijfBrief(tx, drukker, onderwerp, opdrachtVan(stand));
  for (const omslag of stand.afschriften) {
    const anders = { ...stand, kop: metOmslag(stand.kop, omslag), balie: omslag.balie };
    await schrijfBrief(tx, drukker, onderwerp, { ...opdrachtVan(anders), afschriftVan: brief });
  }
  await voegUitlegbladToe(tx, drukker, { soort, briefId: brief.id, dossierId: besluit.dossierId });
  const brieven = [brief];
  if (soort === 'onbevoegd') {
    const invoer = stelDoorzendingSamen(stand, leesVelden(soort, velden));
    brieven.push(
      await schrijfBrief(tx, drukker, onderwerp, {
        soort: 'doorzending',
        invoer,
        bestemming: invoer.anderOcmw.naam,
        kanaal: 'AANGETEKEND',
        briefdatum: stand.briefdatum,
      }),
    );
  }
  await vraagHandtekeningen(
    tx,
    effect,
    stand,
    soort,
    brieven.map((b) => b.id),
  );
  if (besluit.orgaan === 'bcsd') await vraagLezing(tx, { ...effect, dossierId: besluit.dossierId }, stand, brief.id);
  const op = await nu(tx);
  await legVast(tx, MOTOR, {
    ketenId: besluit.dossierId,
    dossierId: besluit.dossierId,
    soort: 'brief.opgemaakt',
    onderwerpId: brief.id,
    op,
    gegevens: { besluit: besluit.id, brief: soort, versie: brief.versie, briefdatum: stand.briefdatum },
  });
  await zetMijlpaal(tx, effect.procedureId, effect.ronde, 'briefKlaar', op);
  return { brief: brief.id, versie: brief.versie };
}

/** The newest wording: a decision never changes, but the words of its letter may have been written anew. */
async function laadTekst(tx: Tx, { id, brief }: { id: string; brief: unknown }): Promise<unknown> {
  const [laatste] = await tx.besluitBrieftekst.findMany({
    where: { besluitId: id },
    orderBy: { volgnr: 'desc' },
    take: 1,
    select: { soort: true, velden: true },
  });
  return laatste ?? brief;
}

function leesBrief(brief: unknown): { soort: BesluitBriefSoort; velden: unknown } {
  const uitkomst = briefVoorstel.safeParse(brief);
  if (uitkomst.success) return uitkomst.data;
  const velden = uitkomst.error.issues.map((i) => i.path.join('.')).join(', ');
  throw new Onmogelijk(`De tekst van de brief bij dit besluit is niet volledig: ${velden}.`);
}

const TAAK = 'brief.ondertekenen';

/** One task per signer and letter; those for an earlier version fall away with it. */
async function vraagHandtekeningen(
  tx: Tx,
  { procedureId }: GeclaimdEffect,
  { ocmw, briefdatum, kop }: BriefStand,
  soort: BesluitBriefSoort,
  brieven: readonly string[],
): Promise<void> {
  const op = await nu(tx);
  await tx.taak.updateMany({
    where: { procedureId, soort: { in: [TAAK, 'brief.verzenden'] }, klaarOp: null },
    data: { klaarOp: op, reden: 'vervangen door een nieuwe versie van de brief' },
  });
  for (const briefId of brieven) {
    for (const rol of ondertekenaarsVan(ocmw.huisregels, soort)) {
      await maakTaak(tx, {
        procedureId,
        soort: TAAK,
        sleutel: `${TAAK}/${briefId}/${rol}`,
        titel: `Onderteken de brief van dossier ${kop.referentie}`,
        rol,
        uiterlijk: briefdatum,
        op,
      });
    }
  }
}
