/** The standing of each file: what the command line prints and managers watch. Numbers and codes, no names. */
import {
  datum,
  isBindend,
  klokregel,
  zinVanAanvraag,
  zinVanBesluit,
  ZIN_BEROEP,
  ZIN_DRINGEND,
  ZIN_OPVOLGING,
  ZIN_RUST,
  zinVanVerhuis,
  type Briefwacht,
  type Datum,
  type Gevaar,
} from '@besluitpad/domain';
import { naarDb } from '@besluitpad/prisma';
import { z } from 'zod';
import { getHuisregels } from '../comite/huisregels.js';
import { leesOgenblik } from '../dossiers/dag.js';
import { logInzage } from '../dossiers/inzage.js';
import { leesCursor, maakPagina } from '../http/paginering.js';
import { leesVrijeDagen } from '../klokken/vrijeDagen.js';
import type { Tx } from '../server/database.js';
import type { Wie } from '../toegang/wie.js';
import * as lees from './gegevens.js';
import { gevarenVan, type Omstandigheden } from './gevaarVanDossier.js';
import type { Dossierstand, Gevaren, Standen, Standvraag } from './vormen.js';

interface Dossier {
  readonly id: string;
  readonly nummer: string;
}

interface Gelezen {
  readonly klokken: readonly lees.LopendeKlok[];
  readonly aanvragen: readonly lees.OpenAanvraag[];
  readonly procedures: readonly lees.OpenProcedure[];
  readonly mijlpalen: ReadonlyMap<string, readonly string[]>;
  readonly briefwacht: ReadonlyMap<string, readonly Briefwacht[]>;
  readonly vastgelopen: ReadonlyMap<string, string>;
}

export async function leesStanden(tx: Tx, wie: Wie, vraag: Standvraag): Promise<Standen> {
  const [al = 0] = leesCursor(vraag.na, z.tuple([z.int()])) ?? [];
  const dossiers = await tx.dossier.findMany({
    where: { geslotenOp: null, ...(vraag.dossier === undefined ? {} : { id: vraag.dossier }) },
    select: { id: true, nummer: true },
    orderBy: { nummer: 'asc' },
    skip: al,
    take: vraag.limiet + 1,
  });
  const gelezen = await leesAlles(tx, dossiers);
  const beslissingen = await lees.leesLaatsteBeslissingen(tx, idsVan(dossiers));
  const omstandigheden = await leesOmstandigheden(tx);
  await logInzage(tx, wie, 'stand van de dossiers', vraag.dossier ?? null);
  const standen = dossiers.map((dossier) => standVan(dossier, gelezen, beslissingen, omstandigheden));
  const { items, volgende } = maakPagina(standen, vraag.limiet, () => [al + vraag.limiet]);
  return { dossiers: [...items], ...(volgende === undefined ? {} : { volgende }) };
}

export async function leesGevaren(tx: Tx, wie: Wie): Promise<Gevaren> {
  const dossiers = await tx.dossier.findMany({
    where: { geslotenOp: null },
    select: { id: true, nummer: true },
    orderBy: { nummer: 'asc' },
  });
  const gelezen = await leesAlles(tx, dossiers);
  const omstandigheden = await leesOmstandigheden(tx);
  await logInzage(tx, wie, 'dossiers in gevaar', null);
  const gevaren = dossiers.flatMap(({ id, nummer }) =>
    gevaarVan(id, gelezen, omstandigheden).map((gevaar) => ({ ...gevaar, dossierId: id, nummer })),
  );
  return { gevaren: gevaren.sort((a, b) => (a.laatsteDag < b.laatsteDag ? -1 : Number(a.laatsteDag > b.laatsteDag))) };
}

function idsVan(dossiers: readonly Dossier[]): string[] {
  return dossiers.map(({ id }) => id);
}

async function leesAlles(tx: Tx, dossiers: readonly Dossier[]): Promise<Gelezen> {
  const ids = idsVan(dossiers);
  const procedures = await lees.leesOpenProcedures(tx, ids);
  return {
    klokken: await lees.leesLopendeKlokken(tx, ids),
    aanvragen: await lees.leesOpenAanvragen(tx, ids),
    procedures,
    mijlpalen: await lees.leesMijlpalen(
      tx,
      procedures.map(({ id }) => id),
    ),
    briefwacht: await lees.leesBriefwacht(
      tx,
      procedures.map(({ id }) => id),
    ),
    vastgelopen: await lees.leesVastgelopen(tx, ids),
  };
}

async function leesOmstandigheden(tx: Tx): Promise<Omstandigheden> {
  const { dag: vandaag } = await leesOgenblik(tx);
  const { oproepingDagen } = await getHuisregels(tx);
  const rijen = await tx.$queryRaw<{ id: string; datum: string; oproepingDagen: number }[]>`
    SELECT id, datum::text AS datum, oproeping_dagen AS "oproepingDagen" FROM zitting
    WHERE fase = 'gepland' AND subcomite_id IS NULL AND datum >= ${naarDb(vandaag)}::date ORDER BY datum`;
  return {
    vandaag,
    oproepingDagen: oproepingDagen.waarde,
    vrijeDagen: await leesVrijeDagen(tx),
    gepland: rijen.map((rij) => ({ ...rij, datum: datum(rij.datum) })),
  };
}

function gevaarVan(dossierId: string, gelezen: Gelezen, omstandigheden: Omstandigheden): Gevaar[] {
  const vanDossier = (rij: { readonly dossierId: string }) => rij.dossierId === dossierId;
  return gevarenVan(
    {
      klokken: gelezen.klokken.filter(vanDossier),
      aanvragen: gelezen.aanvragen.filter(vanDossier),
      vastgelopenEffect: gelezen.vastgelopen.get(dossierId),
    },
    omstandigheden,
  );
}

function standVan(
  dossier: Dossier,
  gelezen: Gelezen,
  beslissingen: readonly lees.LaatsteBeslissing[],
  omstandigheden: Omstandigheden,
): Dossierstand {
  const vanDossier = (rij: { readonly dossierId: string }) => rij.dossierId === dossier.id;
  const beslissing = beslissingen.find(vanDossier);
  const klokken = gelezen.klokken.filter(vanDossier);
  const volgende = klokken.find(({ id }) => isBindend(id));
  const procedure = gelezen.procedures.find(vanDossier);
  const [gevaar] = gevaarVan(dossier.id, gelezen, omstandigheden);
  return {
    dossierId: dossier.id,
    nummer: dossier.nummer,
    zin: [
      zinVan(procedure, gelezen.aanvragen.find(vanDossier), gelezen),
      ...verhuiszinnen(gelezen, dossier.id, omstandigheden.vandaag),
    ].join(' '),
    volgendeTermijn: volgende === undefined ? null : toonTermijn(volgende),
    termijnen: klokken.map(toonTermijn),
    aanZet: procedure?.aanZet ?? null,
    laatsteBeslissing:
      beslissing === undefined
        ? null
        : { datum: beslissing.datum, orgaan: beslissing.orgaan, lijnen: beslissing.lijnen },
    gevaar: gevaar ?? null,
  };
}

function toonTermijn({ id, begint, uiterlijk }: lees.LopendeKlok): Dossierstand['termijnen'][number] {
  return { klok: id, naam: klokregel(id, begint).naam, uiterlijk };
}

/** CLK-02 on an open request: nobody declared us incompetent yet, but the client moves or moved. */
function verhuiszinnen({ klokken, aanvragen }: Gelezen, dossierId: string, vandaag: Datum): string[] {
  const open = new Set(aanvragen.filter((aanvraag) => aanvraag.dossierId === dossierId).map(({ id }) => id));
  return klokken
    .filter(({ id, onderwerpId }) => id === 'CLK-02' && open.has(onderwerpId))
    .map((klok) => zinVanVerhuis(klok, vandaag));
}

/** The sentence of what is furthest from done: an open request says more than the follow-up of what was granted. */
function zinVan(
  procedure: lees.OpenProcedure | undefined,
  aanvraag: lees.OpenAanvraag | undefined,
  { mijlpalen, briefwacht }: Pick<Gelezen, 'mijlpalen' | 'briefwacht'>,
): string {
  if (procedure === undefined) return ZIN_RUST;
  switch (procedure.soort) {
    case 'aanvraag':
      return aanvraag === undefined ? ZIN_RUST : zinVanAanvraag(aanvraag.fase, aanvraag.ronde);
    case 'besluit':
      return zinVanBesluit(mijlpalen.get(procedure.id) ?? [], briefwacht.get(procedure.id));
    case 'dringend':
      return ZIN_DRINGEND;
    case 'opvolging':
      return ZIN_OPVOLGING;
    case 'beroep':
      return ZIN_BEROEP;
    default:
      return ZIN_RUST;
  }
}
