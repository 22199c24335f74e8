import type { BesluitBriefSoort, Datum } from '@besluitpad/domain';
import { isLeefloon, lijnGegevens, ondertekenaarsVan, plusWerkdagen } from '@besluitpad/domain';
import type { Tx } from '@besluitpad/prisma';
import { naarDb, uitDb } from '@besluitpad/prisma';
import { Onmogelijk } from '../../motor/effect.js';
import { laadKop, laadOmslagen, metOmslag } from '../kop.js';
import { laadOcmw, laadOndertekenaars } from '../ocmw.js';
import { dag, findDag } from './dag.js';
import type { Lijn } from './lijnen.js';
import { laadBekrachtiging, laadDossierfeiten, laadZittingen } from './laadFeiten.js';
import { laadSubcomite } from './laadEerderBesluit.js';
import type { Aanvraagfeiten, Betaling, BriefStand, Hoorrechtfeiten, Verdaagd } from './stand.js';

export type Besluit = Awaited<ReturnType<Tx['besluit']['findUniqueOrThrow']>>;
type Aanvraag = Awaited<ReturnType<Tx['aanvraag']['findUniqueOrThrow']>>;

/** All the facts a letter about this decision may tell, as they stand in this transaction. */
export async function laadStand(tx: Tx, besluit: Besluit, soort: BesluitBriefSoort): Promise<BriefStand> {
  const ocmw = await laadOcmw(tx);
  const briefdatum = await geplandeDatum(tx, besluit, soort);
  const { kop, werkerId } = await laadKop(tx, ocmw, besluit.dossierId, briefdatum);
  const [omslag, ...afschriften] = await laadOmslagen(tx, besluit.dossierId, briefdatum);
  const punt =
    besluit.agendapuntId === null ? null : await tx.agendapunt.findUnique({ where: { id: besluit.agendapuntId } });
  const verdaagd = await laadVerdaagd(tx, besluit.agendapuntId);
  const lijnen = await laadLijnen(tx, besluit, punt?.voorstelId ?? null, verdaagd);
  const aanvraag =
    besluit.aanvraagId === null ? null : await tx.aanvraag.findUnique({ where: { id: besluit.aanvraagId } });
  return {
    briefdatum,
    kop: metOmslag(kop, omslag),
    balie: omslag.balie,
    afschriften,
    ocmw,
    ondertekenaars: await laadOndertekenaars(tx, ondertekenaarsVan(ocmw.huisregels, soort), werkerId),
    besluit: {
      datum: dag(besluit.datum),
      orgaan: besluit.orgaan === 'bcsd' ? 'bijzonder_comite' : 'voorzitter',
      punt: punt?.volgnr,
      ...(await laadSubcomite(tx, besluit)),
      motivering: besluit.motivering,
      ...(await laadBekrachtiging(tx, besluit)),
    },
    aanvraag: aanvraag === null ? undefined : await aanvraagfeiten(tx, aanvraag),
    leefloonaanvraag: await laadLeefloonaanvraag(tx, besluit),
    hoorrecht: { ...hoorrechtfeiten(aanvraag), verslag: await laadVerslagVanHoren(tx, aanvraag) },
    lijnen,
    verdaagd,
    betalingen: await laadBetalingen(tx, lijnen),
    zittingen: await laadZittingen(tx, besluit),
    ...(await laadDossierfeiten(tx, besluit, lijnen)),
  };
}

/** The newest planned day; else the next working day, or the day itself for help that is handed over at once. */
async function geplandeDatum(tx: Tx, besluit: Besluit, soort: BesluitBriefSoort): Promise<Datum> {
  const [gepland] = await tx.besluitVerzenddatum.findMany({
    where: { besluitId: besluit.id },
    orderBy: { volgnr: 'desc' },
    take: 1,
  });
  if (gepland !== undefined) return dag(gepland.datum);
  return soort === 'dringende_steun' ? dag(besluit.datum) : plusWerkdagen(dag(besluit.datum), 1);
}

/**
 * The decided lines, and with them what the proposal says of a line that was adjourned as proposed: which papers are
 * still asked. What the vote made of a line counts, not what was proposed.
 */
async function laadLijnen(
  tx: Tx,
  besluit: Besluit,
  voorstelId: string | null,
  verdaagd: readonly Verdaagd[],
): Promise<Lijn[]> {
  const beslist = await tx.besluitlijn.findMany({ where: { besluitId: besluit.id }, orderBy: { volgnr: 'asc' } });
  const aanvraaglijnId = { in: verdaagd.map(({ lijnId }) => lijnId) };
  const voorgesteld =
    voorstelId === null || beslist.some((l) => l.besluit === 'VERDAGING')
      ? []
      : await tx.voorstellijn.findMany({
          where: { voorstelId, besluit: 'VERDAGING', aanvraaglijnId },
          orderBy: { volgnr: 'asc' },
        });
  const gevraagd = await tx.aanvraaglijn.findMany({ where: { id: aanvraaglijnId } });
  return [
    ...beslist.map(lijn),
    ...gevraagd.flatMap(({ id, spoor, steun }) =>
      voorgesteld.filter((l) => l.aanvraaglijnId === id).map((l) => lijn({ ...l, spoor, steun })),
    ),
  ];
}

async function laadVerdaagd(tx: Tx, agendapuntId: string | null): Promise<Verdaagd[]> {
  if (agendapuntId === null) return [];
  return tx.$queryRaw<Verdaagd[]>`
    SELECT l.id AS "lijnId", l.steun, u.onderzoeksopdracht AS opdracht FROM lijnuitkomst u
      JOIN aanvraaglijn l ON l.id = u.aanvraaglijn_id
    WHERE u.agendapunt_id = ${agendapuntId}::uuid AND u.uitkomst = 'verdaagd' ORDER BY l.volgnr`;
}

function lijn(rij: { id: string; besluit: string; spoor: string; steun: string; gegevens: unknown }): Lijn {
  const gegevens = lijnGegevens.safeParse(rij.gegevens);
  if (!gegevens.success) {
    const velden = gegevens.error.issues.map((i) => i.path.join('.')).join(', ');
    throw new Onmogelijk(`De lijn ${rij.steun} van het besluit is niet volledig: ${velden}.`);
  }
  return { id: rij.id, besluit: rij.besluit, spoor: rij.spoor, steun: rij.steun, gegevens: gegevens.data };
}

async function laadBetalingen(tx: Tx, lijnen: readonly Lijn[]): Promise<Betaling[]> {
  const rijen = await tx.betaling.findMany({
    where: { besluitlijnId: { in: lijnen.map((l) => l.id) }, status: { not: 'mislukt' } },
  });
  return rijen.map((b) => ({
    lijnId: b.besluitlijnId,
    periode: b.periode,
    bedragCent: b.bedragCent,
    begunstigde: b.begunstigde,
    iban: b.iban,
    wijze: b.wijze,
    uiterlijk: dag(b.uiterlijk),
  }));
}

async function aanvraagfeiten(tx: Tx, aanvraag: Aanvraag): Promise<Aanvraagfeiten> {
  const lijnen = await tx.aanvraaglijn.findMany({ where: { aanvraagId: aanvraag.id }, orderBy: { volgnr: 'asc' } });
  return {
    id: aanvraag.id,
    soort: aanvraag.soort,
    ontvangenOp: dag(aanvraag.ontvangenOp),
    ...(aanvraag.eersteOntvangstOp === null ? {} : { eersteOntvangstOp: dag(aanvraag.eersteOntvangstOp) }),
    beslisUiterlijk: dag(aanvraag.beslisUiterlijk),
    steun: lijnen.map((l) => l.steun),
  };
}

async function laadLeefloonaanvraag(tx: Tx, besluit: Besluit): Promise<Aanvraagfeiten | undefined> {
  const zelfdeDag = await tx.aanvraag.findMany({
    where: { dossierId: besluit.dossierId, ontvangenOp: naarDb(uitDb(besluit.datum)), geslotenOp: null },
  });
  const feiten = await Promise.all(zelfdeDag.map((a) => aanvraagfeiten(tx, a)));
  return feiten.find((a) => a.steun.some(isLeefloon));
}

function hoorrechtfeiten(aanvraag: Aanvraag | null): Hoorrechtfeiten {
  if (aanvraag === null) return { via: 'brief', gevraagd: false };
  const { soort, ontvangenOp, hoorrechtGemeldOp, hoorrechtGevraagd, gehoordOp } = aanvraag;
  // The receipt is out the same day; a later day, or a file of our own, means that a letter told it.
  const metBewijs = soort === 'aanvraag' && hoorrechtGemeldOp?.getTime() === ontvangenOp.getTime();
  return {
    gemeldOp: findDag(hoorrechtGemeldOp),
    via: metBewijs ? 'ontvangstbewijs' : 'brief',
    gevraagd: hoorrechtGevraagd,
    gehoordOp: findDag(gehoordOp),
  };
}

async function laadVerslagVanHoren(tx: Tx, aanvraag: Aanvraag | null): Promise<string | undefined> {
  if (aanvraag === null) return undefined;
  const [gehoord] = await tx.handeling.findMany({
    where: { dossierId: aanvraag.dossierId, onderwerpId: aanvraag.id, soort: 'client.gehoord' },
    orderBy: { volgnr: 'desc' },
    take: 1,
  });
  if (gehoord === undefined) return undefined;
  const tekst = await tx.handelingTekst.findUnique({ where: { handelingId: gehoord.id } });
  return tekst?.tekst.replace(/\s*\n+\s*/g, ' ');
}
