import type { StapBriefSoort, StapVelden } from '@besluitpad/domain';
import { datum, isStapBrief, briefSoorten, kanaalVanStap, ondertekenaarsVan, stapVelden } from '@besluitpad/domain';
import type { GeclaimdEffect, Tx } from '@besluitpad/prisma';
import { legVast, maakTaak, MOTOR, nu, uitDb } from '@besluitpad/prisma';
import type { Drukker } from '../../motor/diensten.js';
import type { Resultaat } from '../../motor/effect.js';
import { Onmogelijk } from '../../motor/effect.js';
import {
  bestemmingVan,
  laadKop,
  laadOmslagen,
  metOmslag,
  verzendingVan,
  type Dossierkop,
  type Omslag,
} from '../kop.js';
import { laadOcmw, laadOndertekenaars } from '../ocmw.js';
import { schrijfBrief, type Briefopdracht } from '../schrijfBrief.js';
import { vriesHerinnering } from './vriesHerinnering.js';

type Rij = Awaited<ReturnType<Tx['stapbrief']['findUniqueOrThrow']>>;
type Kanaal = (typeof kanaalVanStap)[StapBriefSoort];

/**
 * Draws up the letter of a step from the facts an act froze (table `stapbrief`, `planStapbrief` in the API). A letter its
 * worker signs alone leaves at once: the act was the decision to write it. Others wait for their signatures.
 */
export async function drukStapbrief(tx: Tx, drukker: Drukker, effect: GeclaimdEffect): Promise<Resultaat> {
  const rij = await leesRij(tx, effect);
  if (rij === undefined) return { brief: 'niet meer nodig' };
  const soort = alsSoort(rij.soort);
  const { opdrachten, ondertekenaars, werkerId } = await stelOp(tx, soort, rij);
  const [opdracht, ...afschriften] = opdrachten;
  const onderwerp = { ...effect, dossierId: rij.dossierId, onderwerpId: rij.id };
  const brief = await schrijfBrief(tx, drukker, onderwerp, opdracht);
  const gemaakt = [{ ...opdracht, brief: brief.id }];
  for (const anders of afschriften) {
    const { id } = await schrijfBrief(tx, drukker, onderwerp, { ...anders, afschriftVan: brief });
    gemaakt.push({ ...anders, brief: id });
  }
  const op = await nu(tx);
  const meteen = ondertekenaars.length === 1 && ondertekenaars[0] === 'werker';
  if (meteen) {
    for (const deze of gemaakt)
      await geefVrij(tx, { ...rij, procedureId: effect.procedureId }, { ...deze, op, werkerId });
  } else await vraagHandtekeningen(tx, effect.procedureId, { ...opdracht, brief: brief.id, ondertekenaars, op });
  await legVast(tx, MOTOR, {
    ketenId: rij.dossierId,
    dossierId: rij.dossierId,
    soort: 'brief.stap',
    onderwerpId: brief.id,
    op,
    gegevens: { stapbrief: rij.id, brief: soort, versie: brief.versie, kanaal: opdracht.kanaal },
  });
  return { brief: brief.id, versie: brief.versie };
}

/** The subject is frozen facts, or a list of documents: its reminder is frozen now. */
async function leesRij(tx: Tx, effect: GeclaimdEffect): Promise<Rij | undefined> {
  const rij = await tx.stapbrief.findUnique({ where: { id: effect.onderwerpId } });
  if (rij !== null) return rij;
  const id = await vriesHerinnering(tx, effect);
  return id === undefined ? undefined : tx.stapbrief.findUniqueOrThrow({ where: { id } });
}

function alsSoort(tekst: string): StapBriefSoort {
  const soort = briefSoorten.find((s) => s === tekst);
  if (soort === undefined || !isStapBrief(soort))
    throw new Onmogelijk(`Er bestaat geen stapbrief van de soort ${tekst}.`);
  return soort;
}

type Opdracht = Briefopdracht<StapBriefSoort> & { readonly kanaal: Kanaal };

/** The letter, and a copy for everybody else who gets what concerns this client in an envelope of his own (domein §6.2b). */
async function stelOp(tx: Tx, soort: StapBriefSoort, rij: Rij) {
  const ocmw = await laadOcmw(tx);
  const briefdatum = datum(uitDb(rij.briefdatum));
  const { kop, werkerId } = await laadKop(tx, ocmw, rij.dossierId, briefdatum);
  const velden = leesVelden(soort, rij.velden);
  const ondertekenaars = ondertekenaarsVan(ocmw.huisregels, soort);
  const namen = await laadOndertekenaars(tx, ondertekenaars, werkerId);
  const [eerste, ...meer] = await laadOmslagen(tx, rij.dossierId, briefdatum);
  const opdrachtVoor = (omslag: Omslag): Opdracht => {
    const anders = metOmslag(kop, omslag);
    const kanaal = kanaalVan(soort, rij.kanaal, omslag.balie && !gaatNaarEenAnder(velden));
    const invoer = { ...anders, verzending: verzendingVan(kanaal), ...velden, ondertekenaars: namen };
    return {
      ...{ soort, kanaal, briefdatum: kop.datum, bestemming: bestemmingVoor(anders, velden) },
      invoer,
    };
  };
  const afschriften = gaatNaarEenAnder(velden) ? [] : meer.map(opdrachtVoor);
  const opdrachten: [Opdracht, ...Opdracht[]] = [opdrachtVoor(eerste), ...afschriften];
  return { opdrachten, ondertekenaars, werkerId };
}

/** Checked as they were when planned; stored as they came in, for a schema may give a default. */
function leesVelden(soort: StapBriefSoort, velden: unknown): StapVelden {
  const uitkomst = stapVelden[soort].safeParse(velden);
  if (uitkomst.success) return velden as StapVelden;
  const fouten = uitkomst.error.issues.map((i) => i.path.join('.')).join(', ');
  throw new Onmogelijk(`De gegevens voor ${soort} kloppen niet: ${fouten}.`);
}

function kanaalVan(soort: StapBriefSoort, gevraagd: string | null, balie: boolean): Kanaal {
  if (balie) return 'AFGIFTE_ONTVANGSTBEWIJS';
  return (gevraagd as Kanaal | null) ?? kanaalVanStap[soort];
}

function gaatNaarEenAnder(velden: StapVelden): boolean {
  return 'minister' in velden || 'nabestaande' in velden;
}

function bestemmingVoor(kop: Dossierkop, velden: StapVelden): string {
  if ('minister' in velden) return velden.minister.naam;
  if (!('nabestaande' in velden)) return bestemmingVan(kop);
  const { vertegenwoordiger: _van, ...zonder } = kop;
  return bestemmingVan({ ...zonder, client: velden.nabestaande });
}

interface Opgesteld {
  readonly brief: string;
  readonly kanaal: Kanaal;
  readonly briefdatum: string;
  readonly op: Date;
}

async function geefVrij(
  tx: Tx,
  { dossierId, procedureId }: Rij,
  { brief, soort, kanaal, briefdatum, op, werkerId }: Opgesteld & { soort: StapBriefSoort; werkerId: string },
): Promise<void> {
  // The list is given along during the talk, by who asks for it.
  const aanWie =
    soort === 'stukkenlijst' && kanaal === 'AFGIFTE_ONTVANGSTBEWIJS'
      ? { rol: 'werker', gebruikerId: werkerId }
      : { rol: 'secretaris' };
  await tx.brief.update({
    where: { id: brief },
    data: { status: 'vrijgegeven', vrijgegevenOp: op },
    select: { id: true },
  });
  await tx.verzending.create({ data: { briefId: brief, dossierId, wijze: kanaal, aangebodenOp: op } });
  await maakTaak(tx, {
    procedureId,
    soort: 'brief.verzenden',
    sleutel: `brief.verzenden/${brief}`,
    titel: kanaal === 'AFGIFTE_ONTVANGSTBEWIJS' ? 'Geef de brief af tegen ontvangstbewijs' : 'Verzend de brief',
    ...aanWie,
    uiterlijk: briefdatum,
    op,
  });
}

async function vraagHandtekeningen(
  tx: Tx,
  procedureId: string,
  {
    brief,
    briefdatum,
    op,
    ondertekenaars,
  }: Opgesteld & { readonly ondertekenaars: ReturnType<typeof ondertekenaarsVan> },
): Promise<void> {
  for (const rol of ondertekenaars) {
    await maakTaak(tx, {
      procedureId,
      soort: 'brief.ondertekenen',
      sleutel: `brief.ondertekenen/${brief}/${rol}`,
      titel: 'Onderteken een brief',
      rol,
      uiterlijk: briefdatum,
      op,
    });
  }
}
