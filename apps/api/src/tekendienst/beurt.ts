/**
 * Signing with a qualified signature, in two steps, for between them the signer consents with the trust service. The rules are
 * those of signing on screen, asked before the signer is sent away and again when the signature comes.
 */
import { randomBytes } from 'node:crypto';
import { leesHandtekeningen, maakHandtekeningveld, zetHandtekening } from '@besluitpad/templates';
import { nu } from '@besluitpad/prisma';
import { ondertekenBrief, ondertekenBrieven, type Ondertekend } from '../brieven/onderteken.js';
import { nietGevonden, Programmafout, Weigering } from '../fouten/weigering.js';
import type { Tx } from '../server/database.js';
import type { Wie } from '../toegang/wie.js';
import { klopt, leesHouder, maakAttributen, maakCms, sha256 } from './cms.js';
import type { Credential, Tekendienst } from './csc.js';
import type { Tekenbeurt } from './vormen.js';

const GELDIG_MS = 10 * 60_000;

export interface Ontwerp {
  readonly briefId: string;
  readonly dossierId: string | null;
  readonly sub: string;
  readonly pdf: Uint8Array;
  readonly eerdere: number;
  readonly op: Date;
}

/** May this person sign this letter now, and what then is signed: with the signatures that already stand on it. */
export async function leesOntwerp(tx: Tx, wie: Wie, briefId: string): Promise<Ontwerp> {
  const [uitslag] = await ondertekenBrieven(tx, wie, [briefId], { proef: true });
  if (uitslag === undefined) throw new Programmafout('A letter was weighed without an outcome.');
  if (!uitslag.gedaan) throw uitslag.weigering;
  const { dossierId, pdfA } = await tx.brief.findUniqueOrThrow({
    where: { id: briefId },
    select: { dossierId: true, pdfA: true },
  });
  const { sub } = await tx.gebruiker.findUniqueOrThrow({ where: { id: wie.gebruikerId }, select: { sub: true } });
  const getekend = await leesGetekend(tx, briefId);
  const pdf = getekend.at(-1)?.pdf ?? pdfA;
  return { ...{ briefId, dossierId, sub, pdf }, eerdere: getekend.length, op: await nu(tx) };
}

export async function legBeurtVast(
  tx: Tx,
  wie: Wie,
  { ontwerp, credential, dienst }: { ontwerp: Ontwerp; credential: Credential; dienst: Tekendienst },
): Promise<Tekenbeurt> {
  const { briefId, dossierId, eerdere, op } = ontwerp;
  const [eigen] = credential.keten;
  if (eigen === undefined) throw new Programmafout('A credential came without a certificate.');
  const pdf = maakHandtekeningveld(ontwerp.pdf, { naam: leesHouder(eigen).naam, reden: 'Ondertekening', op });
  const attributen = maakAttributen(sha256(laatste(pdf).ondertekend), eigen);
  const verificatie = randomBytes(32).toString('base64url');
  const vervaltOp = new Date(op.getTime() + GELDIG_MS);
  const { id } = await tx.tekenbeurt.create({
    data: {
      ...{ briefId, dossierId, gebruikerId: wie.gebruikerId, eerdere, verificatie },
      ...{
        credential: credential.id,
        algoritme: credential.algoritme,
        keten: credential.keten.map((der) => Buffer.from(der).toString('base64')),
      },
      ...{ pdf: bytes(pdf), attributen: bytes(attributen), begonnenOp: op, vervaltOp },
    },
    select: { id: true },
  });
  const adres = dienst.autorisatieadres({ id, credential: credential.id, som: sha256(attributen), verificatie });
  return { id, adres, vervaltOp: vervaltOp.toISOString(), simulator: dienst.instelling.simulator };
}

export type Beurt = NonNullable<Awaited<ReturnType<Tx['tekenbeurt']['findUnique']>>>;

/** Of this person, still open and not too old. */
export async function leesBeurt(tx: Tx, wie: Wie, id: string): Promise<Beurt> {
  const beurt = await tx.tekenbeurt.findUnique({ where: { id } });
  if (beurt === null || beurt.gebruikerId !== wie.gebruikerId) throw nietGevonden('Deze tekenbeurt');
  if (beurt.klaarOp !== null) throw new Weigering('handeling.nietMogelijk', 'Deze tekenbeurt is al afgerond.');
  if (beurt.vervaltOp < (await nu(tx)))
    throw new Weigering('handeling.nietMogelijk', 'Deze tekenbeurt is verlopen na tien minuten. Begin opnieuw.');
  return beurt;
}

/** The letter with the signature of the service in it; a signature that is not of this letter goes nowhere. */
export async function voegHandtekeningIn(beurt: Beurt, handtekening: Uint8Array): Promise<Uint8Array> {
  const { attributen, keten, algoritme } = beurt;
  const pdf = zetHandtekening(beurt.pdf, maakCms({ attributen, handtekening, keten: keten.map(alsDer), algoritme }));
  const { cms, ondertekend } = laatste(pdf);
  if (await klopt(cms, ondertekend)) return pdf;
  throw new Weigering(
    'handeling.nietMogelijk',
    'De tekendienst gaf een handtekening die niet bij deze brief hoort. Er is niets getekend.',
  );
}

export async function rondBeurtAf(
  tx: Tx,
  wie: Wie,
  { beurt, pdf, simulator }: { beurt: Beurt; pdf: Uint8Array; simulator: boolean },
): Promise<Ondertekend> {
  const { id: beurtId, briefId, dossierId, eerdere, keten } = beurt;
  await tx.$executeRaw`SELECT 1 FROM brief WHERE id = ${briefId}::uuid FOR UPDATE`;
  await leesBeurt(tx, wie, beurtId);
  if ((await tx.handtekeningGekwalificeerd.count({ where: { briefId } })) !== eerdere) {
    throw new Weigering(
      'handeling.nietMogelijk',
      'Een collega tekende intussen deze brief. Begin opnieuw: u tekent dan de brief met die handtekening.',
    );
  }
  const uitslag = await ondertekenBrief(tx, wie, briefId);
  const op = await nu(tx);
  await tx.tekenbeurt.update({ where: { id: beurtId }, data: { klaarOp: op }, select: { id: true } });
  const { functie } = await tx.handtekening.findFirstOrThrow({ where: { briefId, gebruikerId: wie.gebruikerId } });
  const [eigen] = keten;
  if (eigen === undefined) throw new Programmafout('A turn was kept without a certificate.');
  const { naam: houder, uitgever, serienummer } = leesHouder(alsDer(eigen));
  await tx.handtekeningGekwalificeerd.create({
    data: {
      ...{ briefId, functie, dossierId, beurtId, volgnr: eerdere + 1, houder, uitgever, serienummer, simulator, op },
      ...{ pdf: bytes(pdf), sha256: sha256(pdf).toString('hex') },
    },
    select: { briefId: true },
  });
  return uitslag;
}

type Getekend = NonNullable<Awaited<ReturnType<Tx['handtekeningGekwalificeerd']['findFirst']>>>;

/** In the order of signing. */
export function leesGetekend(tx: Tx, briefId: string): Promise<Getekend[]> {
  return tx.handtekeningGekwalificeerd.findMany({ where: { briefId }, orderBy: { volgnr: 'asc' } });
}

const alsDer = (certificaat: string): Uint8Array => Buffer.from(certificaat, 'base64');

function laatste(pdf: Uint8Array): ReturnType<typeof leesHandtekeningen>[number] {
  const plaats = leesHandtekeningen(pdf).at(-1);
  if (plaats === undefined) throw new Programmafout('A letter lost the place of its signature.');
  return plaats;
}

function bytes(van: Uint8Array): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(van);
}
