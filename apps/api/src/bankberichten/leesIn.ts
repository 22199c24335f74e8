/** Reads a file of the bank once: what was paid, what was refused and what came in, each line with what became of it. */
import { createHash, randomUUID } from 'node:crypto';
import { brusselseDatum, kort } from '@besluitpad/domain';
import { KETEN_OCMW, legVast, naarDb } from '@besluitpad/prisma';
import { leesOgenblik } from '../dossiers/dag.js';
import { Weigering } from '../fouten/weigering.js';
import type { Tx } from '../server/database.js';
import type { Wie } from '../toegang/wie.js';
import { Berichtfout, type Bankbericht as Bericht } from './bericht.js';
import { zoekBetalingen } from './betalingenVanBericht.js';
import { leesBericht } from './leesBericht.js';
import { getBankbericht } from './lees.js';
import { verwerk } from './verwerk.js';
import type { Bankbericht, NieuwBankbericht } from './vormen.js';

const MAX_BYTES = 10 * 1024 * 1024;

export async function leesBankbericht(
  tx: Tx,
  wie: Wie,
  { naam, inhoudBase64 }: NieuwBankbericht,
): Promise<Bankbericht> {
  const inhoud = new Uint8Array(Buffer.from(inhoudBase64, 'base64'));
  if (inhoud.length > MAX_BYTES) throw new Weigering('inhoud.teGroot', 'Een bankbericht is ten hoogste 10 MB groot.');
  const bericht = ontleed(inhoud);
  const sha256 = createHash('sha256').update(inhoud).digest('hex');
  // Two people with the same file: the second waits, and hears that it was read.
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtext(${`bankbericht/${sha256}`}))`;
  await eisNieuw(tx, sha256);
  const { op } = await leesOgenblik(tx);
  const id = randomUUID();
  await tx.bankbericht.create({
    data: {
      id,
      soort: bericht.soort,
      kenmerk: bericht.kenmerk,
      naam,
      sha256,
      inhoud,
      ingelezenDoor: wie.gebruikerId,
      ingelezenOp: op,
    },
    select: { id: true },
  });
  const regels = await verwerk(tx, wie, bericht.regels, await zoekBetalingen(tx, bericht.regels));
  await tx.bankregel.createMany({
    data: regels.map(({ boekdag, ...regel }, i) => ({
      ...{ ...regel, bankberichtId: id, volgnr: i + 1, boekdag: boekdag === undefined ? null : naarDb(boekdag) },
    })),
  });
  const gelezen = await getBankbericht(tx, id);
  await legVast(tx, wie, {
    ...{ ketenId: KETEN_OCMW, soort: 'bankbericht.ingelezen', onderwerpId: id, op },
    gegevens: { soort: bericht.soort, regels: regels.length, sha256, ...gelezen.tellingen },
  });
  return gelezen;
}

function ontleed(inhoud: Uint8Array): Bericht {
  try {
    return leesBericht(inhoud);
  } catch (fout) {
    if (!(fout instanceof Berichtfout)) throw fout;
    throw new Weigering('waarde.geweigerd', fout.message, {
      errors: [{ veld: 'inhoudBase64', regel: 'bankbericht', boodschap: fout.message }],
      cause: fout,
    });
  }
}

async function eisNieuw(tx: Tx, sha256: string): Promise<void> {
  const eerder = await tx.bankbericht.findUnique({ where: { sha256 }, select: { ingelezenOp: true } });
  if (eerder === null) return;
  const dag = kort(brusselseDatum(eerder.ingelezenOp));
  throw new Weigering('handeling.nietMogelijk', `Dit bestand is al ingelezen op ${dag}: er verandert niets.`);
}
