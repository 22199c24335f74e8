/** Inserts a decided request as the engine would find it, for tests that begin at the decision. */
import {
  berekenLijn,
  datum,
  mediprimaUiterlijk,
  w65Uiterlijk,
  type BesluitCode,
  type Berekencontext,
  type Datum,
  type LijnInvoer,
  type SteunCode,
} from '@besluitpad/domain';
import { MOTOR, naarDb, openProcedure, sluitProcedure, type Tx } from '@besluitpad/prisma';
import { openBesluitProcedure } from '../src/besluiten/openBesluitProcedure.js';
import { startKlokVan } from '../src/klokken/startKlokVan.js';
import type { Proefdatabank } from './databank.js';
import { IBAN, zetKlok } from './proefocmw.js';

export interface Proeflijn {
  readonly besluit: BesluitCode;
  readonly spoor: 'MI' | 'MD';
  readonly steun: SteunCode;
  readonly invoer: LijnInvoer;
  readonly terugvorderbaar?: boolean;
}

export interface Proefbesluit {
  readonly nummer: string;
  readonly ontvangenOp: string;
  readonly beslistOp: string;
  readonly soort?: 'aanvraag' | 'ambtshalve';
  readonly orgaan?: 'bcsd' | 'voorzitter';
  readonly huisbezoekOp?: string;
  readonly iban?: string | null;
  readonly brief?: object;
  readonly lijnen: readonly Proeflijn[];
  readonly context?: Partial<Berekencontext>;
  readonly verzenddatum?: string;
}

export interface Gemaakt {
  readonly dossierId: string;
  readonly persoonId: string;
  readonly werkerId: string;
  readonly aanvraagId: string;
  readonly aanvraagProcedureId: string;
  readonly besluitId: string;
  readonly procedureId: string;
  readonly lijnIds: readonly string[];
}

/** At the evening of the meeting: decided, recorded, and opened as a closing meeting does. */
export async function maakBesluit(proef: Proefdatabank, invoer: Proefbesluit): Promise<Gemaakt> {
  await zetKlok(proef, `${invoer.beslistOp}T19:00:00Z`);
  return proef.db.withActor(MOTOR, (tx) => maak(tx, invoer));
}

async function maak(tx: Tx, invoer: Proefbesluit): Promise<Gemaakt> {
  const op = new Date(`${invoer.beslistOp}T19:00:00Z`);
  const basis = await maakAanvraag(tx, invoer, op);
  const besluitId = await maakBesluitrij(tx, invoer, basis, op);
  const lijnIds: string[] = [];
  for (const [i, lijn] of invoer.lijnen.entries()) {
    const gegevens = berekenLijn(lijn.invoer, contextVan(invoer));
    const aanvraaglijnId = basis.aanvraaglijnIds[i]!;
    const rij = await tx.besluitlijn.create({
      data: {
        dossierId: basis.dossierId,
        besluitId,
        aanvraaglijnId,
        volgnr: i + 1,
        besluit: lijn.besluit,
        spoor: lijn.spoor,
        steun: lijn.steun,
        tekst: 'beslist in een proef',
        bedragCent: gegevens.bedragCent ?? null,
        periodiciteit: gegevens.periodiciteit ?? null,
        ingang: gegevens.ingang === undefined ? null : naarDb(gegevens.ingang),
        einde: gegevens.einde === undefined ? null : naarDb(gegevens.einde),
        terugvorderbaar: lijn.terugvorderbaar ?? false,
        voorDeStaat: lijn.steun === 'ELL' || lijn.steun === 'DMH',
        gegevens,
      },
    });
    lijnIds.push(rij.id);
  }
  const procedureId = await openBesluitProcedure(
    tx,
    MOTOR,
    besluitId,
    invoer.verzenddatum === undefined ? {} : { verzenddatum: datum(invoer.verzenddatum) },
  );
  await sluitProcedure(tx, basis.aanvraagProcedureId, op, 'beslist');
  return { ...basis, besluitId, procedureId, lijnIds };
}

function contextVan({ ontvangenOp, context }: Proefbesluit): Berekencontext {
  return {
    referentiedatum: datum(ontvangenOp),
    eigenInkomens: [],
    onderhoudsplichtigen: [],
    bevestigdTot: { leefloon: datum('2026-12-31'), verwarmingstoelage: datum('2026-12-31') },
    eerdereSancties: [],
    terugvorderingen: [],
    verjaringJaren: 5,
    ...context,
  };
}

type Basis = Omit<Gemaakt, 'besluitId' | 'procedureId' | 'lijnIds'> & { readonly aanvraaglijnIds: readonly string[] };

async function maakDossier(
  tx: Tx,
  invoer: Proefbesluit,
): Promise<Pick<Gemaakt, 'dossierId' | 'persoonId' | 'werkerId'>> {
  const bestaand = await tx.dossier.findUnique({ where: { nummer: invoer.nummer } });
  if (bestaand !== null) {
    return { dossierId: bestaand.id, persoonId: bestaand.persoonId, werkerId: bestaand.werkerId };
  }
  const werker = await tx.gebruiker.create({
    data: { sub: `werker-${invoer.nummer}`, naam: 'Joke Maes', functie: 'mw', rollen: ['maatschappelijkWerker'] },
  });
  const persoon = await tx.persoon.create({
    data: {
      aanspreking: 'neutraal',
      voornaam: 'Robin',
      naam: `Proef ${invoer.nummer}`,
      iban: invoer.iban === undefined ? IBAN : invoer.iban,
    },
  });
  await tx.kennisgevingsadres.create({
    data: {
      persoonId: persoon.id,
      soort: 'eigen',
      regels: ['Molenweg 1', '3099 Heidebeke'],
      van: naarDb('2020-01-01'),
    },
  });
  const dossier = await tx.dossier.create({
    data: {
      nummer: invoer.nummer,
      persoonId: persoon.id,
      werkerId: werker.id,
      geopendOp: naarDb(invoer.ontvangenOp),
    },
  });
  return { dossierId: dossier.id, persoonId: persoon.id, werkerId: werker.id };
}

async function maakAanvraag(tx: Tx, invoer: Proefbesluit, op: Date): Promise<Basis> {
  const { dossierId, persoonId, werkerId } = await maakDossier(tx, invoer);
  const aanvraag = await tx.aanvraag.create({
    data: {
      dossierId,
      soort: invoer.soort ?? 'aanvraag',
      registernummer: `${invoer.nummer}/${invoer.beslistOp}/${invoer.orgaan ?? 'bcsd'}`,
      ontvangenOp: naarDb(invoer.ontvangenOp),
      geregistreerdOp: op,
      wijze: 'mondeling',
      vraag: 'hulp',
      fase: 'afgehandeld',
      beslisUiterlijk: naarDb(invoer.beslistOp),
      geslotenOp: naarDb(invoer.beslistOp),
      sluitreden: 'beslist',
    },
  });
  const aanvraagProcedureId = await openProcedure(tx, {
    soort: 'aanvraag',
    onderwerpId: aanvraag.id,
    dossierId,
    aanZet: 'werker',
    op,
  });
  const aanvraaglijnIds: string[] = [];
  for (const [i, { spoor, steun }] of invoer.lijnen.entries()) {
    const lijn = await tx.aanvraaglijn.create({
      data: {
        aanvraagId: aanvraag.id,
        dossierId,
        volgnr: i + 1,
        spoor,
        steun,
        omschrijving: 'hulp',
        uitkomst: 'beslist',
      },
    });
    aanvraaglijnIds.push(lijn.id);
    await startStaatsklok(tx, aanvraagProcedureId, lijn.id, steun, datum(invoer.ontvangenOp));
  }
  if (invoer.huisbezoekOp !== undefined)
    await maakVerslag(tx, invoer.huisbezoekOp, dossierId, aanvraag.id, werkerId, op);
  return { dossierId, persoonId, werkerId, aanvraagId: aanvraag.id, aanvraagProcedureId, aanvraaglijnIds };
}

async function startStaatsklok(tx: Tx, procedureId: string, onderwerpId: string, steun: SteunCode, begint: Datum) {
  if (steun === 'ELL') {
    await startKlokVan(tx, {
      procedureId,
      onderwerpId,
      klok: { id: 'CLK-19', begint, uiterlijk: w65Uiterlijk(begint) },
    });
  }
  if (steun === 'DMH') {
    const uiterlijk = mediprimaUiterlijk(begint);
    await startKlokVan(tx, { procedureId, onderwerpId, klok: { id: 'CLK-20', begint, uiterlijk } });
  }
}

async function maakVerslag(
  tx: Tx,
  bezoek: string,
  dossierId: string,
  aanvraagId: string,
  opstellerId: string,
  op: Date,
) {
  await tx.verslag.create({
    data: {
      dossierId,
      aanvraagId,
      versie: 1,
      inhoud: {},
      huisbezoekOp: naarDb(bezoek),
      opstellerId,
      vergrendeldOp: op,
    },
  });
}

async function maakBesluitrij(tx: Tx, invoer: Proefbesluit, basis: Basis, op: Date): Promise<string> {
  const orgaan = invoer.orgaan ?? 'bcsd';
  const zitting =
    orgaan === 'bcsd' ? await maakPunt(tx, invoer.beslistOp, basis) : { zittingId: null, agendapuntId: null };
  const besluit = await tx.besluit.create({
    data: {
      dossierId: basis.dossierId,
      aanvraagId: basis.aanvraagId,
      orgaan,
      datum: naarDb(invoer.beslistOp),
      ...zitting,
      motivering: 'gemotiveerd in een proef',
      ...(invoer.brief === undefined ? {} : { brief: invoer.brief }),
      bekrachtiging: orgaan === 'voorzitter' ? 'te_bekrachtigen' : null,
      vergrendeldOp: op,
    },
  });
  return besluit.id;
}

async function maakPunt(tx: Tx, dag: string, { dossierId, aanvraagId }: Basis) {
  const zitting =
    (await tx.zitting.findFirst({ where: { datum: naarDb(dag) } })) ??
    (await tx.zitting.create({
      data: {
        datum: naarDb(dag),
        uur: '19:00',
        plaats: 'raadzaal',
        soort: 'gewoon',
        oproepingDagen: 8,
        fase: 'gesloten',
      },
    }));
  const volgnr = (await tx.agendapunt.count({ where: { zittingId: zitting.id } })) + 1;
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
