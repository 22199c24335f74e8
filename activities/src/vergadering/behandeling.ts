import { brusselseDatum, datum, laatsteOproepingsdag, type InvoerVan } from '@besluitpad/domain';
import type { Tx } from '@besluitpad/prisma';
import { uitDb } from '@besluitpad/prisma';
import { Onmogelijk } from '../motor/effect.js';
import type { Agendapunt, Punt } from './punten.js';
import type { Verloop } from './verloop.js';
import type { Lid, Zitting } from './zitting.js';

type Behandeld = InvoerVan<'notulen'>['punten'][number];
type Uitslag = Behandeld['uitslag'];

/** How one item went: who left, who voted what, what was decided. Only the minutes hold votes by name. */
export async function behandelingVan(
  tx: Tx,
  { zitting, leden, verloop }: { zitting: Zitting; leden: readonly Lid[]; verloop: Verloop },
  punt: Punt,
): Promise<Behandeld> {
  const { rij } = punt;
  const stemmen = verloop.stemmen(rij);
  const eerdereStemmingen = [...verloop.eerdere(rij)];
  const namen = (soort: string): string[] =>
    leden.filter((lid) => stemmen.some((s) => s.lidId === lid.id && s.stem === soort)).map((lid) => lid.naam);
  return {
    nummer: rij.volgnr,
    titel: punt.titel,
    dossier: punt.dossier,
    toelichting: punt.toelichting,
    voorstel: punt.voorstel,
    verlietenDeZaal: namen('gewraakt'),
    aanwezigVoorPunt: rij.aanwezig ?? 0, // who had an interest is already left out of it
    ...(punt.gehoord ? { gehoord: gehoordVan(punt) } : {}),
    ...(punt.gasten.length === 0 ? {} : { gasten: [...punt.gasten] }),
    ...(rij.eigenMotivering === null ? {} : { afwijking: rij.eigenMotivering }),
    uitslag: await uitslagVan(
      tx,
      zitting,
      punt,
      (['ja', 'nee', 'onthouding'] as const).flatMap((stem) => namen(stem).map((lid) => ({ lid, stem }))),
    ),
    ...(rij.inBlok ? { inBlok: true as const } : {}),
    ...uitgelicht(leden, rij),
    ...(eerdereStemmingen.length === 0 ? {} : { eerdereStemmingen }),
    besluit: besluitVan(verloop, punt),
  };
}

function gehoordVan({ gehoordOm }: Punt): string {
  const om = gehoordOm === undefined ? '' : ` om ${gehoordOm}`;
  return `De cliënt werd${om} voor dit punt gehoord.`;
}

function uitgelicht(leden: readonly Lid[], { uitgelichtDoor }: Agendapunt): Pick<Behandeld, 'uitgelichtDoor'> {
  const lid = leden.find(({ id }) => id === uitgelichtDoor);
  return lid === undefined ? {} : { uitgelichtDoor: lid.naam };
}

/** Without a text of its own what was proposed is what was decided. */
function besluitVan(verloop: Verloop, { rij, voorstel }: Punt): string[] {
  const lijnen = verloop.beslist(rij);
  return lijnen.length === 0 && rij.status === 'beslist' ? voorstel : lijnen;
}

type Stem = Extract<Uitslag, { soort: 'gestemd' }>['stemmen'][number];

async function uitslagVan(tx: Tx, zitting: Zitting, { rij, beslisUiterlijk }: Punt, stemmen: Stem[]): Promise<Uitslag> {
  switch (rij.status) {
    case 'beslist':
      return rij.soort === 'aktename' && stemmen.length === 0
        ? { soort: 'aktename' }
        : { soort: 'gestemd', stemmen, aangenomen: true };
    case 'verworpen':
      return { soort: 'gestemd', stemmen, aangenomen: false };
    case 'verdaagd':
      return { soort: 'verdaagd', ...(await verdagingVan(tx, zitting, rij.id, beslisUiterlijk)) };
    case 'niet_behandeld':
      return { soort: 'niet_behandeld', reden: 'Er waren niet genoeg leden aanwezig om over dit punt te beslissen.' };
    default:
      throw new Onmogelijk(`Punt ${String(rij.volgnr)} is nog niet behandeld: er kunnen nog geen notulen zijn.`);
  }
}

/** Why it waits, and the last day on which the committee can still decide in time. */
export async function verdagingVan(
  tx: Tx,
  zitting: Zitting,
  agendapuntId: string,
  beslisUiterlijk: string | undefined,
) {
  const lijn = await tx.lijnuitkomst.findFirst({ where: { agendapuntId, onderzoeksopdracht: { not: null } } });
  const nieuweDatum = laatsteDag(await eerstHaalbareNa(tx, zitting), beslisUiterlijk, uitDb(zitting.datum));
  if (nieuweDatum === undefined) throw new Onmogelijk('Voor een verdaagd punt is er geen nieuwe datum.');
  return { reden: lijn?.onderzoeksopdracht ?? 'Het comité vraagt bijkomend onderzoek.', nieuweDatum };
}

/** The next meeting, but a limit that is still to come stands whatever is planned. */
function laatsteDag(volgende: string | undefined, beslisUiterlijk: string | undefined, zittingOp: string) {
  if (volgende === undefined || beslisUiterlijk === undefined) return volgende ?? beslisUiterlijk;
  return volgende > beslisUiterlijk && beslisUiterlijk >= zittingOp ? beslisUiterlijk : volgende;
}

/** As it stood when the meeting closed: its agenda had not left, its members could still be convened, and it takes new items. */
async function eerstHaalbareNa(tx: Tx, { datum: na, geslotenOp }: Zitting): Promise<string | undefined> {
  const later = await tx.zitting.findMany({
    where: { subcomiteId: null, oproepingNr: 1, datum: { gt: na }, fase: { not: 'afgelast' } },
    orderBy: { datum: 'asc' },
    select: { datum: true, oproepingDagen: true, opgeroepenOp: true },
  });
  const gesloten = geslotenOp ?? na;
  return later
    .filter(({ opgeroepenOp }) => opgeroepenOp === null || opgeroepenOp > gesloten)
    .map((rij) => ({ ...rij, datum: datum(uitDb(rij.datum)) }))
    .find((rij) => laatsteOproepingsdag(rij.datum, rij.oproepingDagen) >= brusselseDatum(gesloten))?.datum;
}
