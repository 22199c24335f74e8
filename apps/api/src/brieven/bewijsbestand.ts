/**
 * The file the post gives back: barcode;datum;status, with our own reference (the letter's id, as exported) as a fourth
 * column when the barcode is new to us. Each line stands alone, and what a rule refuses is reported by line.
 */
import { isDatum, kort, type Datum } from '@besluitpad/domain';
import { legVast, maakTaak, naarDb, uitDb } from '@besluitpad/prisma';
import { z } from 'zod';
import { leesOgenblik } from '../dossiers/dag.js';
import { Weigering } from '../fouten/weigering.js';
import type { Tx } from '../server/database.js';
import type { Wie } from '../toegang/wie.js';
import { bewijsBrief } from './bewijs.js';
import { bewijsOpnieuw, noteerAanbieding, noteerTerugkeerOpnieuw } from './bewijsOpnieuw.js';

const STATUSSEN = ['gepost', 'aangeboden', 'teruggekeerd'] as const;
/** As printed on the label of a registered item. */
export const BARCODE = /^[A-Z0-9]{8,30}$/;

function isId(tekst: string | undefined): tekst is string {
  return z.uuid().safeParse(tekst).success;
}

export interface Regelfout {
  readonly regel: number;
  readonly reden: string;
}

export interface Bestandsverslag {
  readonly verwerkt: number;
  /** Lines that say what already stands here: read again, the file changes nothing. */
  readonly alBekend: number;
  readonly geweigerd: readonly Regelfout[];
}

interface Postregel {
  readonly barcode: string;
  readonly datum: Datum;
  readonly status: (typeof STATUSSEN)[number];
  readonly referentie?: string;
}

export async function leesBewijsbestand(tx: Tx, wie: Wie, inhoud: string): Promise<Bestandsverslag> {
  // Of two who read one file at once, the second finds all of it known.
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtext('bewijsbestand'))`;
  const geweigerd: Regelfout[] = [];
  let verwerkt = 0;
  let alBekend = 0;
  for (const [i, tekst] of inhoud.split(/\r?\n/).entries()) {
    if (tekst.trim() === '' || (i === 0 && tekst.toLowerCase().startsWith('barcode'))) continue;
    const regel = ontleed(tekst);
    const reden = regel === undefined ? 'Deze regel is geen barcode;datum;status.' : await verwerk(tx, wie, regel);
    if (reden === undefined) verwerkt += 1;
    else if (reden === AL_BEKEND) alBekend += 1;
    else geweigerd.push({ regel: i + 1, reden });
  }
  return { verwerkt, alBekend, geweigerd };
}

function ontleed(tekst: string): Postregel | undefined {
  const [barcode = '', datum, gelezen, referentie] = tekst.split(';').map((deel) => deel.trim());
  const status = STATUSSEN.find((s) => s === gelezen?.toLowerCase());
  if (!BARCODE.test(barcode) || !isDatum(datum) || status === undefined) return undefined;
  return { barcode, datum, status, ...(isId(referentie) ? { referentie } : {}) };
}

const AL_BEKEND = Symbol('al bekend');

/** @returns why the line was refused; undefined when it was recorded. The rules look before anything is written. */
async function verwerk(
  tx: Tx,
  wie: Wie,
  { barcode, datum, status, referentie }: Postregel,
): Promise<string | typeof AL_BEKEND | undefined> {
  const verzending =
    (await tx.verzending.findUnique({ where: { barcode } })) ??
    (referentie === undefined ? null : await tx.verzending.findUnique({ where: { briefId: referentie } }));
  const opnieuw = verzending === null ? await zoekOpnieuw(tx, barcode, referentie) : null;
  const briefId = verzending?.briefId ?? opnieuw?.briefId;
  if (briefId === undefined) return 'Deze barcode hoort bij geen enkele brief.';
  const genoteerd = verzending ?? opnieuw;
  if (genoteerd?.barcode === barcode && zegtHetzelfde(genoteerd, status, datum)) return AL_BEKEND;
  try {
    if (status === 'aangeboden') {
      await noteerAanbieding(tx, wie, briefId, { barcode, aangebodenOp: datum, bewijs: 'statusbestand van de post' });
    } else if (status === 'teruggekeerd' && genoteerd !== null) {
      eisNogNietTerug(genoteerd);
      if (opnieuw !== null) await noteerTerugkeerOpnieuw(tx, wie, opnieuw.id, datum);
      else if (verzending !== null) await noteerTerugkeer(tx, wie, verzending, datum);
    } else if (opnieuw !== null) await bewijsOpnieuw(tx, wie, opnieuw.id, { barcode, gepostOp: datum });
    else await bewijsBrief(tx, wie, briefId, { barcode, gepostOp: datum });
    return undefined;
  } catch (fout) {
    if (fout instanceof Weigering) return fout.zin;
    throw fout;
  }
}

type Genoteerd = Readonly<Record<'gepostOp' | 'aanbiedingOp' | 'teruggekeerdOp', Date | null>>;

const DAG_VAN = { gepost: 'gepostOp', aangeboden: 'aanbiedingOp', teruggekeerd: 'teruggekeerdOp' } as const;

function zegtHetzelfde(genoteerd: Genoteerd, status: Postregel['status'], dag: Datum): boolean {
  const op = genoteerd[DAG_VAN[status]];
  return op !== null && uitDb(op) === dag;
}

/** A letter comes back once; another day for the same return is a mistake of somebody. */
function eisNogNietTerug({ teruggekeerdOp }: Genoteerd): void {
  if (teruggekeerdOp === null) return;
  const dag = kort(uitDb(teruggekeerdOp) as Datum);
  throw new Weigering('handeling.nietMogelijk', `Deze brief kwam al terug op ${dag}: dat is genoteerd.`);
}

/** A later attempt is known by its barcode, or by its own id as our reference. */
async function zoekOpnieuw(tx: Tx, barcode: string, referentie: string | undefined) {
  const gevonden = await tx.hernieuwdeKennisgeving.findUnique({ where: { barcode } });
  if (gevonden !== null || referentie === undefined) return gevonden;
  return tx.hernieuwdeKennisgeving.findUnique({ where: { id: referentie } });
}

/** A returned letter was still posted on its day, so its terms keep running; but the client does not know (R-NOT-02). */
async function noteerTerugkeer(
  tx: Tx,
  wie: Wie,
  {
    briefId,
    dossierId,
    status,
  }: { readonly briefId: string; readonly dossierId: string | null; readonly status: string },
  datum: Datum,
): Promise<void> {
  const { procedureId } = await tx.brief.findUniqueOrThrow({ where: { id: briefId }, select: { procedureId: true } });
  const { op } = await leesOgenblik(tx);
  await tx.verzending.update({
    where: { briefId },
    data: { teruggekeerdOp: naarDb(datum), ...(status === 'bewezen' ? {} : { status: 'teruggekeerd' }) },
  });
  await maakTaak(tx, {
    procedureId,
    soort: 'brief.teruggekeerd',
    sleutel: `brief.teruggekeerd/${briefId}`,
    titel: 'Zoek het juiste adres: de brief kwam terug',
    rol: 'werker',
    op,
  });
  await legVast(tx, wie, {
    ketenId: dossierId ?? procedureId,
    dossierId,
    soort: 'brief.teruggekeerd',
    onderwerpId: briefId,
    op,
    gegevens: { opDag: datum },
  });
}
