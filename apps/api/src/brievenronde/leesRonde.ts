/** Reads the letters of a meeting with everything that happened to them, in two statements however many there are. */
import {
  briefSoorten,
  lezerAanZet,
  ondertekenaarsVan,
  statusVanRonde,
  telBrieven,
  volgendeStappen,
  type BriefSoort,
  type Huisregels,
  type Lezer,
  type Ondertekenaar,
  type Rondebrief,
} from '@besluitpad/domain';
import { nu } from '@besluitpad/prisma';
import { laadLeesstanden } from '../brieven/lezing.js';
import { getHuisregels } from '../comite/huisregels.js';
import { Programmafout } from '../fouten/weigering.js';
import type { Tx } from '../server/database.js';
import { eisRecht } from '../toegang/ability.js';
import type { Wie } from '../toegang/wie.js';
import { eisFase, getZitting } from '../zittingen/zitting.js';
import type { Brievenronde, Mislukking } from './vormen.js';

type Verzendstatus = NonNullable<Rondebrief['verzending']>;

/** One letter, or a decision that has none yet. */
interface Rij {
  readonly procedureId: string;
  readonly briefId: string | null;
  readonly soort: string | null;
  readonly afschrift: boolean;
  readonly status: 'ontwerp' | 'vrijgegeven' | null;
  readonly verzending: Verzendstatus | null;
  readonly getekend: readonly string[];
}

interface Effectrij {
  readonly id: string;
  readonly procedureId: string;
  readonly dossierId: string | null;
  readonly effect: 'drukBesluitbrief' | 'exporteerVoorBpost';
  readonly onderwerpId: string;
  readonly status: string;
  readonly fout: string | null;
}

interface Pauze {
  readonly sinds: string;
  readonly door: string;
  readonly reden: string;
}

export interface Rondestand {
  readonly rev: number;
  readonly pauze: Pauze | null;
}

export async function leesRonde(tx: Tx, wie: Wie, zittingId: string): Promise<Brievenronde> {
  eisRecht(wie.rollen, 'brief.lezen', { soort: 'toekenning_leefloon' });
  eisFase(await getZitting(tx, zittingId), 'gesloten');
  const { rev, pauze } = await leesRondestand(tx, zittingId);
  const effecten = await leesEffecten(tx, zittingId);
  const regels = await getHuisregels(tx);
  const rijen = await leesRijen(tx, zittingId);
  const lezers = await leesLezers(tx, rijen);
  const brieven = rijen.map((rij) => alsRondebrief(rij, { effecten, regels, lezers }));
  const tellingen = telBrieven(brieven);
  return {
    ...{ zittingId, rev, pauze, tellingen },
    status: statusVanRonde(tellingen, pauze !== null),
    volgende: volgendeStappen(brieven, pauze !== null),
    mislukt: perReden(effecten.filter(({ status }) => status === 'mislukt' || status === 'onzeker')),
  };
}

export async function leesRondestand(tx: Tx, zittingId: string): Promise<Rondestand> {
  const rij = await tx.brievenronde.findUnique({ where: { zittingId } });
  if (rij === null) return { rev: 1, pauze: null };
  const { rev, gepauzeerdOp, gepauzeerdDoor, reden } = rij;
  if (gepauzeerdOp === null || gepauzeerdDoor === null || reden === null) return { rev, pauze: null };
  const { naam } = await tx.gebruiker.findUniqueOrThrow({ where: { id: gepauzeerdDoor }, select: { naam: true } });
  return { rev, pauze: { sinds: gepauzeerdOp.toISOString(), door: naam, reden } };
}

function leesRijen(tx: Tx, zittingId: string): Promise<Rij[]> {
  return tx.$queryRaw<Rij[]>`
    SELECT p.id AS "procedureId", b.id AS "briefId", b.soort, b.afschrift_van IS NOT NULL AS afschrift, b.status, v.status AS verzending,
      ARRAY(SELECT h.functie FROM handtekening h WHERE h.brief_id = b.id) AS getekend
    FROM besluit x JOIN procedure p ON p.soort = 'besluit' AND p.onderwerp_id = x.id
      LEFT JOIN brief b ON b.procedure_id = p.id AND b.status IN ('ontwerp', 'vrijgegeven')
      LEFT JOIN verzending v ON v.brief_id = b.id
    WHERE x.zitting_id = ${zittingId}::uuid
      AND (b.id IS NOT NULL OR EXISTS (SELECT 1 FROM effect e WHERE e.procedure_id = p.id AND e.effect = 'drukBesluitbrief'
        AND e.status <> 'gedaan'))`;
}

export function leesEffecten(tx: Tx, zittingId: string): Promise<Effectrij[]> {
  return tx.$queryRaw<Effectrij[]>`
    SELECT e.id, e.procedure_id AS "procedureId", e.dossier_id AS "dossierId", e.effect, e.onderwerp_id AS "onderwerpId", e.status, e.fout
    FROM besluit x JOIN procedure p ON p.soort = 'besluit' AND p.onderwerp_id = x.id JOIN effect e ON e.procedure_id = p.id
    WHERE x.zitting_id = ${zittingId}::uuid AND e.effect IN ('drukBesluitbrief', 'exporteerVoorBpost')
    ORDER BY e.voorgenomen_op, e.id`;
}

/** By letter: who must still find it right. */
async function leesLezers(tx: Tx, rijen: readonly Rij[]): Promise<ReadonlyMap<string, Lezer | null>> {
  const ids = rijen.flatMap(({ briefId }) => (briefId === null ? [] : [briefId]));
  const op = (await nu(tx)).toISOString();
  const standen = await laadLeesstanden(tx, ids);
  return new Map([...standen].map(([id, leesstand]) => [id, lezerAanZet(leesstand, op)]));
}

interface Achtergrond {
  readonly effecten: readonly Effectrij[];
  readonly regels: Huisregels;
  readonly lezers: ReadonlyMap<string, Lezer | null>;
}

function alsRondebrief(rij: Rij, { effecten, regels, lezers }: Achtergrond): Rondebrief {
  const eigen = effecten.filter(({ procedureId }) => procedureId === rij.procedureId);
  const uitvoer = stand(
    eigen.filter(({ effect, onderwerpId }) => effect === 'exporteerVoorBpost' && onderwerpId === rij.briefId),
  );
  return {
    ...(rij.status === null ? {} : { status: rij.status }),
    ...(rij.verzending === null ? {} : { verzending: rij.verzending }),
    ...(uitvoer === undefined ? {} : { uitvoer }),
    druk: stand(eigen.filter(({ effect }) => effect === 'drukBesluitbrief')) ?? 'gedaan',
    lezer: lezers.get(rij.briefId ?? '') ?? null,
    nogTeTekenen: nogTeTekenen(rij, regels),
  };
}

/** A copy is released with its letter: nobody signs it apart. */
function nogTeTekenen({ soort, status, afschrift, getekend }: Rij, regels: Huisregels): readonly Ondertekenaar[] {
  if (soort === null || status !== 'ontwerp' || afschrift) return [];
  return ondertekenaarsVan(regels, alsSoort(soort)).filter((functie) => !getekend.includes(functie));
}

function alsSoort(tekst: string): BriefSoort {
  const soort = briefSoorten.find((s) => s === tekst);
  if (soort === undefined) throw new Programmafout('A letter has a kind that the table of kinds does not know.');
  return soort;
}

/** Of several attempts the worst counts: what waits for a person, then what is still to come. */
function stand(effecten: readonly Effectrij[]): Rondebrief['druk'] | undefined {
  if (effecten.some(({ status }) => status === 'mislukt' || status === 'onzeker')) return 'mislukt';
  if (effecten.some(({ status }) => status !== 'gedaan')) return 'open';
  return effecten.length === 0 ? undefined : 'gedaan';
}

const STAP = { drukBesluitbrief: 'drukken', exporteerVoorBpost: 'uitvoeren' } as const;

function perReden(mislukt: readonly Effectrij[]): Mislukking[] {
  const groepen = new Map<string, Mislukking>();
  for (const { id, dossierId, effect, fout } of mislukt) {
    const reden = fout ?? 'onbekend';
    const sleutel = `${effect}/${reden}`;
    const groep = groepen.get(sleutel) ?? { stap: STAP[effect], reden, aantal: 0, effecten: [] };
    groepen.set(sleutel, { ...groep, aantal: groep.aantal + 1, effecten: [...groep.effecten, { id, dossierId }] });
  }
  return [...groepen.values()].sort((a, b) => b.aantal - a.aantal);
}
