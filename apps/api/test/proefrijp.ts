/** Requests that are ripe for an agenda, and urgent decisions to ratify: for tests that begin at the meeting. */
import {
  berekenLijn,
  datum,
  type BesluitCode,
  type Berekencontext,
  type LijnInvoer,
  type SteunCode,
} from '@besluitpad/domain';
import { MOTOR, naarDb, openProcedure, zetMijlpaal, type Tx } from '@besluitpad/prisma';
import { beslisUiterlijkVan, startAanvraagklokken, type Kloklijn } from '../src/aanvragen/klokken.js';
import { startKlokVan } from '../src/klokken/startKlokVan.js';
import type { ProefApp } from './proefApp.js';
import { IBAN } from './proefocmw.js';

export interface Proefvoorstellijn {
  readonly besluit: BesluitCode;
  readonly spoor: 'MI' | 'MD';
  readonly steun: SteunCode;
  readonly invoer: LijnInvoer;
}

export interface Proefaanvraag {
  readonly ontvangenOp: string;
  readonly lijnen?: readonly Proefvoorstellijn[];
  readonly bespreking?: boolean;
  readonly hoorrechtGemeld?: boolean;
}

export interface Rijp {
  readonly dossierId: string;
  readonly werkerId: string;
  readonly aanvraagId: string;
  readonly procedureId: string;
  readonly voorstelId: string;
  readonly lijnIds: readonly string[];
  readonly beslisUiterlijk: string;
}

let teller = 0;

export function leefloonlijn(ingang: string): Proefvoorstellijn {
  return {
    besluit: 'TOEKENNING',
    spoor: 'MI',
    steun: 'LL2',
    invoer: { soort: 'leefloon', categorie: 2, ingang: datum(ingang) },
  };
}

export function hulplijn(bedragCent: number): Proefvoorstellijn {
  return {
    besluit: 'TOEKENNING',
    spoor: 'MD',
    steun: 'VS',
    invoer: {
      soort: 'eenmalig',
      bedragCent,
      wijze: 'overschrijving',
      begunstigden: [{ naam: 'Client', bedragCent }],
      terugvorderbaar: true,
      voorschot: { uitkering: 'uw werkloosheidsuitkering', betaler: 'de RVA' },
    },
  };
}

export function verdaaglijn(onderzoeksopdracht: string, bezorgTegen: string): Proefvoorstellijn {
  return {
    besluit: 'VERDAGING',
    spoor: 'MI',
    steun: 'LL2',
    invoer: { soort: 'verdaging', onderzoeksopdracht, stukken: ['btw-aangifte'], bezorgTegen: datum(bezorgTegen) },
  };
}

/** A request with a closed report and a submitted proposal, as the intake leaves it. */
export function maakRijp({ databank }: ProefApp, aanvraag: Proefaanvraag): Promise<Rijp> {
  return databank.db.withActor(MOTOR, (tx) => maak(tx, aanvraag));
}

/** Many at once, in transactions of a size that finishes. */
export async function maakVeelRijp({ databank }: ProefApp, aantal: number, aanvraag: Proefaanvraag): Promise<Rijp[]> {
  const rijp: Rijp[] = [];
  for (let n = 0; n < aantal; n += 25) {
    await databank.db.withActor(MOTOR, async (tx) => {
      for (let i = n; i < Math.min(aantal, n + 25); i++) rijp.push(await maak(tx, aanvraag));
    });
  }
  return rijp;
}

async function maak(tx: Tx, aanvraag: Proefaanvraag): Promise<Rijp> {
  teller += 1;
  const nummer = String(teller).padStart(4, '0');
  const ontvangenOp = datum(aanvraag.ontvangenOp);
  const op = new Date(`${ontvangenOp}T09:00:00Z`);
  const lijnen = aanvraag.lijnen ?? [leefloonlijn(ontvangenOp)];
  const { dossierId, werkerId } = await maakDossier(tx, nummer);
  const rij = await tx.aanvraag.create({
    data: {
      dossierId,
      soort: 'aanvraag',
      registernummer: `2026/${nummer}`,
      ontvangenOp: naarDb(ontvangenOp),
      geregistreerdOp: op,
      wijze: 'mondeling',
      vraag: 'hulp',
      fase: 'agendering',
      beslisUiterlijk: naarDb(ontvangenOp),
      hoorrechtGemeldOp: aanvraag.hoorrechtGemeld === false ? null : naarDb(ontvangenOp),
    },
  });
  const procedureId = await openProcedure(tx, {
    soort: 'aanvraag',
    onderwerpId: rij.id,
    dossierId,
    aanZet: 'secretaris',
    op,
  });
  for (const mijlpaal of ['ontvangen', 'verslagKlaar', 'voorstelKlaar'])
    await zetMijlpaal(tx, procedureId, 1, mijlpaal, op);
  const kloklijnen: Kloklijn[] = [];
  for (const [i, { spoor, steun }] of lijnen.entries()) {
    const omschrijving = `hulp ${steun}`;
    const { id } = await tx.aanvraaglijn.create({
      data: { aanvraagId: rij.id, dossierId, volgnr: i + 1, spoor, steun, omschrijving },
    });
    kloklijnen.push({ id, spoor, steun });
  }
  const klokaanvraag = { id: rij.id, procedureId, soort: 'aanvraag', ontvangenOp } as const;
  const beslisUiterlijk = beslisUiterlijkVan(klokaanvraag, [kloklijnen[0]!, ...kloklijnen.slice(1)]);
  await startAanvraagklokken(tx, klokaanvraag, beslisUiterlijk, kloklijnen);
  await tx.aanvraag.update({ where: { id: rij.id }, data: { beslisUiterlijk: naarDb(beslisUiterlijk) } });
  const lijnIds = kloklijnen.map((lijn) => lijn.id);
  const voorstelId = await maakVoorstel(tx, { dossierId, werkerId, aanvraagId: rij.id, lijnIds, op }, aanvraag, lijnen);
  return { dossierId, werkerId, aanvraagId: rij.id, procedureId, voorstelId, lijnIds, beslisUiterlijk };
}

async function maakDossier(tx: Tx, nummer: string): Promise<{ dossierId: string; werkerId: string }> {
  const werker =
    (await tx.gebruiker.findUnique({ where: { sub: 'proef-werker' } })) ??
    (await tx.gebruiker.create({
      data: {
        sub: 'proef-werker',
        naam: 'Joke Maes',
        functie: 'maatschappelijk werker',
        rollen: ['maatschappelijkWerker'],
      },
    }));
  const persoon = await tx.persoon.create({
    data: { aanspreking: 'mevrouw', voornaam: 'Proef', naam: `Client ${nummer}`, iban: IBAN },
  });
  const dossier = await tx.dossier.create({
    data: { nummer: `HB-2026-${nummer}`, persoonId: persoon.id, werkerId: werker.id, geopendOp: naarDb('2026-01-05') },
  });
  return { dossierId: dossier.id, werkerId: werker.id };
}

interface Plek {
  readonly dossierId: string;
  readonly werkerId: string;
  readonly aanvraagId: string;
  readonly lijnIds: readonly string[];
  readonly op: Date;
}

async function maakVoorstel(
  tx: Tx,
  plek: Plek,
  aanvraag: Proefaanvraag,
  lijnen: readonly Proefvoorstellijn[],
): Promise<string> {
  const { dossierId, aanvraagId, werkerId, op } = plek;
  const verslag = await tx.verslag.create({
    data: {
      dossierId,
      aanvraagId,
      versie: 1,
      inhoud: { situatie: 'onderzocht' },
      huisbezoekOp: naarDb(aanvraag.ontvangenOp),
      opstellerId: werkerId,
      vergrendeldOp: op,
    },
  });
  const voorstel = await tx.voorstel.create({
    data: {
      dossierId,
      aanvraagId,
      ronde: 1,
      versie: 1,
      verslagId: verslag.id,
      motivering: 'Mevrouw woont alleen en heeft geen middelen.',
      brief: { soort: 'toekenning_leefloon', velden: {} },
      bespreking: aanvraag.bespreking ?? false,
      opstellerId: werkerId,
    },
  });
  for (const [i, lijn] of lijnen.entries()) {
    await tx.voorstellijn.create({
      data: {
        dossierId,
        voorstelId: voorstel.id,
        aanvraaglijnId: plek.lijnIds[i]!,
        volgnr: i + 1,
        besluit: lijn.besluit,
        tekst: `Voorstel: ${lijn.besluit} ${lijn.steun}.`,
        gegevens: berekenLijn(lijn.invoer, contextOp(aanvraag.ontvangenOp)),
      },
    });
  }
  await tx.voorstel.update({ where: { id: voorstel.id }, data: { vergrendeldOp: op } });
  return voorstel.id;
}

function contextOp(dag: string): Berekencontext {
  const tot = datum('2026-12-31');
  return {
    referentiedatum: datum(dag),
    eigenInkomens: [],
    onderhoudsplichtigen: [],
    bevestigdTot: { leefloon: tot, verwarmingstoelage: tot },
    eerdereSancties: [],
    terugvorderingen: [],
    verjaringJaren: 5,
  };
}

/** An urgent decision of the chair, as the intake records it: to be ratified, with its own procedure and CLK-10. */
export function maakDringend(
  { databank }: ProefApp,
  beslistOp: string,
  zittingOp: string,
): Promise<{ besluitId: string; procedureId: string }> {
  return databank.db.withActor(MOTOR, async (tx) => {
    teller += 1;
    const { dossierId } = await maakDossier(tx, String(teller).padStart(4, '0'));
    const op = new Date(`${beslistOp}T10:00:00Z`);
    const besluit = await tx.besluit.create({
      data: {
        dossierId,
        orgaan: 'voorzitter',
        datum: naarDb(beslistOp),
        motivering: 'De nood laat geen uitstel toe.',
        bekrachtiging: 'te_bekrachtigen',
        vergrendeldOp: op,
      },
    });
    const opent = async (soort: 'dringend' | 'besluit', id: 'CLK-10' | 'CLK-11') => {
      const plek = { onderwerpId: besluit.id, dossierId };
      const procedureId = await openProcedure(tx, { soort, ...plek, aanZet: 'voorzitter', op });
      const klok = { id, begint: datum(beslistOp), uiterlijk: datum(zittingOp) };
      await startKlokVan(tx, { procedureId, onderwerpId: besluit.id, klok });
      return procedureId;
    };
    await opent('besluit', 'CLK-11');
    const procedureId = await opent('dringend', 'CLK-10');
    await zetMijlpaal(tx, procedureId, 1, 'inHanden', op);
    return { besluitId: besluit.id, procedureId };
  });
}
