import { readFileSync } from 'node:fs';
import type { BesluitBriefSoort, BesluitCode, Berekencontext, LijnInvoer, SteunCode } from '@besluitpad/domain';
import { berekenLijn, briefSoorten, datum, werkerVelden } from '@besluitpad/domain';
import type { Tx } from '@besluitpad/prisma';
import { naarDb, openProcedure, planEffect } from '@besluitpad/prisma';

/** A sample letter of `templates`: its facts are put into the file, and must come out again. */
export type Voorbeeld = Record<string, unknown> & {
  datum: string;
  referentie: string;
  client: { aanspreking: string; voornaam: string; naam: string };
  adres: string[];
  werker: { aanspreking: string; voornaam: string; naam: string; functie: string; tel: string; mail: string };
};

export function leesVoorbeeld(soort: string): Voorbeeld {
  if (!briefSoorten.some((s) => s === soort)) throw new Error(`Geen brief ${soort}`);
  const pad = new URL(`../../templates/brieven/${soort}/voorbeeld.json`, import.meta.url);
  return JSON.parse(readFileSync(pad, 'utf8')) as Voorbeeld;
}

/** The wording in a sample that a worker would have typed. */
export function veldenUit(soort: BesluitBriefSoort, voorbeeld: Voorbeeld): Record<string, unknown> {
  const namen = Object.keys(werkerVelden[soort].shape).filter(
    (naam) => !['regels', 'hoorrecht', 'verzending'].includes(naam),
  );
  return Object.fromEntries(namen.filter((naam) => naam in voorbeeld).map((naam) => [naam, voorbeeld[naam]]));
}

export interface Proeflijn {
  readonly besluit: BesluitCode;
  readonly spoor: 'MI' | 'MD';
  readonly steun: SteunCode;
  readonly invoer: LijnInvoer;
  readonly context?: Partial<Berekencontext>;
  readonly betalingen?: readonly {
    periode?: string;
    bedragCent: number;
    uiterlijk: string;
    wijze?: string;
    begunstigde?: string;
    iban?: string;
    mededeling?: string;
  }[];
}

export interface Proefdossier {
  readonly dossierId: string;
  readonly aanvraagId: string;
  readonly aanvraagProcedureId: string;
}

export const IBAN = 'BE68539007547034';

export async function maakDossier(
  tx: Tx,
  v: Voorbeeld,
  aanvraag: {
    ontvangenOp: string;
    beslisUiterlijk: string;
    soort?: string;
    wijze?: string;
    hoorrechtGemeldOp?: string;
    gehoordOp?: string;
    registernummer?: string;
    lijnen: readonly { spoor: string; steun: string; gegevens?: object }[];
  },
): Promise<Proefdossier> {
  const sub = `${v.werker.voornaam} ${v.werker.naam}`;
  const werker =
    (await tx.gebruiker.findUnique({ where: { sub } })) ??
    (await tx.gebruiker.create({
      data: {
        sub,
        naam: sub,
        voornaam: v.werker.voornaam,
        aanspreking: v.werker.aanspreking,
        functie: v.werker.functie,
        tel: v.werker.tel,
        mail: v.werker.mail,
        rollen: ['maatschappelijkWerker'],
      },
    }));
  const persoon = await tx.persoon.create({ data: { ...v.client, iban: IBAN } });
  const balie = v.adres[0] === 'afgegeven aan de balie';
  await tx.kennisgevingsadres.create({
    data: {
      persoonId: persoon.id,
      soort: balie ? 'balie' : 'eigen',
      regels: balie ? [] : v.adres,
      van: naarDb('2020-01-01'),
    },
  });
  const dossier = await tx.dossier.create({
    data: { nummer: v.referentie, persoonId: persoon.id, werkerId: werker.id, geopendOp: naarDb(aanvraag.ontvangenOp) },
  });
  const op = new Date(`${aanvraag.ontvangenOp}T09:00:00Z`);
  const rij = await tx.aanvraag.create({
    data: {
      dossierId: dossier.id,
      soort: aanvraag.soort ?? 'aanvraag',
      registernummer: aanvraag.registernummer ?? v.referentie,
      ontvangenOp: naarDb(aanvraag.ontvangenOp),
      geregistreerdOp: op,
      wijze: aanvraag.wijze ?? 'mondeling',
      vraag: 'hulp',
      fase: 'zitting',
      beslisUiterlijk: naarDb(aanvraag.beslisUiterlijk),
      hoorrechtGemeldOp: aanvraag.hoorrechtGemeldOp === undefined ? null : naarDb(aanvraag.hoorrechtGemeldOp),
      gehoordOp: aanvraag.gehoordOp === undefined ? null : naarDb(aanvraag.gehoordOp),
    },
  });
  for (const [i, lijn] of aanvraag.lijnen.entries())
    await tx.aanvraaglijn.create({
      data: {
        aanvraagId: rij.id,
        dossierId: dossier.id,
        volgnr: i + 1,
        omschrijving: 'hulp',
        spoor: lijn.spoor,
        steun: lijn.steun,
        gegevens: lijn.gegevens ?? {},
      },
    });
  const procedureId = await openProcedure(tx, {
    soort: 'aanvraag',
    onderwerpId: rij.id,
    dossierId: dossier.id,
    aanZet: 'werker',
    op,
  });
  return { dossierId: dossier.id, aanvraagId: rij.id, aanvraagProcedureId: procedureId };
}

export async function maakZitting(tx: Tx, dag: string, soort = 'gewoon', fase = 'gepland') {
  const bestaand = await tx.zitting.findFirst({ where: { datum: naarDb(dag), oproepingNr: 1 } });
  return (
    bestaand ??
    tx.zitting.create({
      data: { datum: naarDb(dag), uur: '19:00', plaats: 'de raadzaal', soort, oproepingDagen: 8, fase },
    })
  );
}

/** A decision with its lines and payments, as closing a meeting (or the chair) leaves it. @returns the effect to carry out */
export async function maakBesluit(
  tx: Tx,
  basis: Proefdossier,
  b: {
    datum: string;
    punt?: number;
    verzenddatum?: string;
    motivering?: string;
    soort: BesluitBriefSoort;
    velden: object;
    lijnen: readonly Proeflijn[];
  },
) {
  const { dossierId, aanvraagId } = basis;
  const op = new Date(`${b.datum}T19:00:00Z`);
  const plaats =
    b.punt === undefined ? { zittingId: null, agendapuntId: null } : await maakPunt(tx, basis, b.datum, b.punt);
  const besluit = await tx.besluit.create({
    data: {
      dossierId,
      aanvraagId,
      orgaan: b.punt === undefined ? 'voorzitter' : 'bcsd',
      datum: naarDb(b.datum),
      ...plaats,
      motivering: b.motivering ?? 'De motivering.',
      brief: { soort: b.soort, velden: b.velden },
      bekrachtiging: b.punt === undefined ? 'te_bekrachtigen' : null,
      vergrendeldOp: op,
    },
  });
  const procedureId = await openProcedure(tx, {
    soort: 'besluit',
    onderwerpId: besluit.id,
    dossierId,
    aanZet: 'algemeenDirecteur',
    op,
  });
  const lijnIds: string[] = [];
  for (const [i, lijn] of b.lijnen.entries())
    lijnIds.push(
      await maakLijn(tx, { dossierId, besluitId: besluit.id, procedureId, ontvangenOp: b.datum, volgnr: i + 1 }, lijn),
    );
  if (b.verzenddatum !== undefined)
    await tx.besluitVerzenddatum.create({
      data: { besluitId: besluit.id, dossierId, volgnr: 1, datum: naarDb(b.verzenddatum) },
    });
  await planEffect(tx, { procedureId, ronde: 1, effect: 'drukBesluitbrief', onderwerpId: besluit.id });
  const effect = await tx.effect.findFirstOrThrow({ where: { procedureId, effect: 'drukBesluitbrief' } });
  return { besluitId: besluit.id, procedureId, lijnIds, effectId: effect.id };
}

async function maakPunt(tx: Tx, { dossierId, aanvraagId }: Proefdossier, dag: string, volgnr: number) {
  const zitting = await maakZitting(tx, dag);
  const telling = { zittend: 9, vereist: 5, aanwezig: 9, gewraakt: 0, ja: 9, nee: 0, onthouding: 0 };
  const punt = await tx.agendapunt.create({
    data: {
      zittingId: zitting.id,
      dossierId,
      aanvraagId,
      volgnr,
      groep: 'zonder_bespreking',
      soort: 'voorstel',
      titel: 'punt',
      status: 'beslist',
      ...telling,
    },
  });
  return { zittingId: zitting.id, agendapuntId: punt.id };
}

async function maakLijn(
  tx: Tx,
  {
    dossierId,
    besluitId,
    procedureId,
    ontvangenOp,
    volgnr,
  }: { dossierId: string; besluitId: string; procedureId: string; ontvangenOp: string; volgnr: number },
  lijn: Proeflijn,
): Promise<string> {
  const gegevens = berekenLijn(lijn.invoer, {
    referentiedatum: datum(ontvangenOp),
    eigenInkomens: [],
    onderhoudsplichtigen: [],
    bevestigdTot: { leefloon: datum('2026-12-31'), verwarmingstoelage: datum('2026-12-31') },
    eerdereSancties: [],
    terugvorderingen: [],
    verjaringJaren: 5,
    ...lijn.context,
  });
  const { id } = await tx.besluitlijn.create({
    data: {
      dossierId,
      besluitId,
      volgnr,
      besluit: lijn.besluit,
      spoor: lijn.spoor,
      steun: lijn.steun,
      tekst: 'Wat beslist is.',
      bedragCent: gegevens.bedragCent ?? null,
      gegevens,
    },
  });
  for (const betaling of lijn.betalingen ?? [])
    await tx.betaling.create({
      data: {
        dossierId,
        procedureId,
        besluitlijnId: id,
        periode: betaling.periode ?? 'eenmalig',
        bedragCent: betaling.bedragCent,
        begunstigde: betaling.begunstigde ?? 'De cliënt',
        iban: betaling.iban ?? IBAN,
        mededeling: betaling.mededeling ?? 'Steun',
        wijze: betaling.wijze ?? 'overschrijving',
        uiterlijk: naarDb(betaling.uiterlijk),
      },
    });
  return id;
}
