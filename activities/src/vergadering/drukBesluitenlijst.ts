import type { InvoerVan } from '@besluitpad/domain';
import { brusselseDatum, ondertekenaarsVan } from '@besluitpad/domain';
import type { GeclaimdEffect, Tx } from '@besluitpad/prisma';
import { legVast, MOTOR, nu } from '@besluitpad/prisma';
import { afzender, laadOcmw, laadOndertekenaars } from '../brieven/ocmw.js';
import { schrijfBrief } from '../brieven/schrijfBrief.js';
import type { Drukker } from '../motor/diensten.js';
import type { Resultaat } from '../motor/effect.js';
import { Onmogelijk } from '../motor/effect.js';
import { leiderVan } from './aanwezigheid.js';
import { verdagingVan } from './behandeling.js';
import { laadBewegingen } from './notulendelen.js';
import { laadKoppen, type Kop } from './punten.js';
import { laadBeslist } from './verloop.js';
import type { Zitting } from './zitting.js';
import { bestemmingVan, laadComite, referentieVan, uurInBrussel, vergaderingVan } from './zitting.js';

type Lijst = InvoerVan<'besluitenlijst'>;

/** What a closed meeting decided, to be signed the same evening: letters rest on it, and no minutes change it. */
export async function drukBesluitenlijst(tx: Tx, drukker: Drukker, effect: GeclaimdEffect): Promise<Resultaat> {
  const zitting = await tx.zitting.findUniqueOrThrow({ where: { id: effect.onderwerpId } });
  const op = await nu(tx);
  const invoer = await stelLijstSamen(tx, zitting, op);
  const onderwerp = { ...effect, dossierId: null };
  const brief = await schrijfBrief(tx, drukker, onderwerp, {
    soort: 'besluitenlijst',
    invoer,
    bestemming: bestemmingVan(invoer.vergadering),
    kanaal: 'INTERN',
    briefdatum: invoer.datum,
  });
  await legVast(tx, MOTOR, {
    ketenId: zitting.id,
    soort: 'zitting.besluitenlijst',
    onderwerpId: brief.id,
    op,
    gegevens: { versie: brief.versie, punten: invoer.punten.length },
  });
  return { brief: brief.id, punten: invoer.punten.length };
}

async function stelLijstSamen(tx: Tx, zitting: Zitting, op: Date): Promise<Lijst> {
  const { geopendOp, geslotenOp } = zitting;
  if (geopendOp === null || geslotenOp === null || zitting.fase !== 'gesloten')
    throw new Onmogelijk('De zitting is nog niet gesloten: er kan nog geen besluitenlijst zijn.');
  const ocmw = await laadOcmw(tx);
  const { leden, ledenMetStem } = await laadComite(tx, zitting, ocmw);
  const rijen = await tx.aanwezigheid.findMany({ where: { zittingId: zitting.id, status: 'aanwezig' } });
  const { voorzitterTeltMee } = ocmw.huisregels;
  const aanwezig = leden.filter(
    (lid) => rijen.some(({ lidId }) => lidId === lid.id) && (voorzitterTeltMee.waarde || !lid.voorzitter),
  );
  const leider = leiderVan({ zetels: leden, rijen, geopendOp, bewegingen: await laadBewegingen(tx, zitting.id) });
  const vervanger = rijen.find(({ lidId }) => lidId === leider?.id)?.plaatsvervanger ?? null;
  const punten: Lijst['punten'] = [];
  const koppen = await laadKoppen(tx, zitting.id);
  const beslist = await laadBeslist(
    tx,
    koppen.map(({ rij }) => rij),
  );
  for (const kop of koppen) punten.push({ ...(await puntVan(tx, zitting, kop)), besluit: beslist(kop.rij) });
  const vergadering = await vergaderingVan(tx, zitting);
  return {
    ocmw: afzender(ocmw),
    datum: brusselseDatum(op),
    referentie: referentieVan(zitting, vergadering),
    vergadering,
    geopendOm: uurInBrussel(geopendOp),
    geslotenOm: uurInBrussel(geslotenOp),
    ...(leider === undefined ? {} : { voorzitter: vervanger ?? leider.naam }),
    ledenMetStem,
    aanwezig: aanwezig.length,
    punten,
    ondertekenaars: await laadOndertekenaars(tx, ondertekenaarsVan(ocmw.huisregels, 'besluitenlijst'), null),
  };
}

async function puntVan(tx: Tx, zitting: Zitting, kop: Kop): Promise<Omit<Lijst['punten'][number], 'besluit'>> {
  const { rij, dossier, titel } = kop;
  return {
    ...{ nummer: rij.volgnr, titel, dossier },
    uitslag: await uitslagVan(tx, zitting, kop),
  };
}

async function uitslagVan(
  tx: Tx,
  zitting: Zitting,
  { rij, beslisUiterlijk }: Kop,
): Promise<Lijst['punten'][number]['uitslag']> {
  const stemmen = { ja: rij.ja ?? 0, nee: rij.nee ?? 0, onthouding: rij.onthouding ?? 0 };
  switch (rij.status) {
    case 'beslist':
      return rij.soort === 'aktename' && stemmen.ja + stemmen.nee + stemmen.onthouding === 0
        ? { soort: 'aktename' }
        : { soort: 'aangenomen', gewijzigd: rij.eigenMotivering !== null, ...stemmen };
    case 'verworpen':
      return { soort: 'niet_aangenomen', ...stemmen };
    case 'verdaagd':
      return { soort: 'verdaagd', ...(await verdagingVan(tx, zitting, rij.id, beslisUiterlijk)) };
    case 'niet_behandeld':
      return { soort: 'niet_behandeld', reden: 'Er waren niet genoeg leden aanwezig om over dit punt te beslissen.' };
    default:
      throw new Onmogelijk(`Punt ${String(rij.volgnr)} is nog niet behandeld: er kan nog geen besluitenlijst zijn.`);
  }
}
