/** The sheet that explains a decision letter in another language: made on request, kept with the letter, never the decision. */
import { briefGegevens, findUitlegblad, isBesluitBrief, type Uitlegtaal } from '@besluitpad/domain';
import { legVast, nu } from '@besluitpad/prisma';
import { vertalingVan, zetUitleg } from '@besluitpad/templates';
import { createHash, randomUUID } from 'node:crypto';
import { logInzage } from '../dossiers/inzage.js';
import { nietGevonden, Weigering } from '../fouten/weigering.js';
import type { Tx } from '../server/database.js';
import { eisRecht } from '../toegang/ability.js';
import type { Wie } from '../toegang/wie.js';
import { getBrief } from './brief.js';
import type { Briefbestand } from './lees.js';
import type { Uitlegblad, Uitlegbladen } from './uitlegvormen.js';

export async function maakUitlegblad(tx: Tx, wie: Wie, briefId: string, taal: Uitlegtaal): Promise<Uitlegblad> {
  const brief = await getBrief(tx, briefId);
  const { dossierId, soort } = brief;
  if (!isBesluitBrief(soort) || dossierId === null) {
    throw new Weigering('regel.geschonden', 'Een uitlegblad hoort bij een brief over een beslissing.');
  }
  if (brief.status === 'vervangen') {
    throw new Weigering('handeling.nietMogelijk', 'Deze brief is vervangen: maak het uitlegblad bij de nieuwe versie.');
  }
  if ((await tx.uitlegblad.count({ where: { briefId, taal } })) > 0) {
    throw new Weigering('bestaat.al', 'Bij deze brief bestaat al een uitlegblad in die taal.');
  }
  const { invoer } = await tx.brief.findUniqueOrThrow({ where: { id: briefId }, select: { invoer: true } });
  const gelezen = briefGegevens[soort].safeParse(invoer);
  const gegevens = gelezen.success ? findUitlegblad(soort, gelezen.data, taal) : undefined;
  if (gegevens === undefined) {
    throw new Weigering('handeling.nietMogelijk', 'Voor deze brief kan het programma geen uitlegblad maken.');
  }
  const pdf = Buffer.from(zetUitleg(gegevens));
  const op = await nu(tx);
  const blad = { id: randomUUID(), taal, vertaling: vertalingVan(taal), gemaaktOp: op };
  const sha256 = createHash('sha256').update(pdf).digest('hex');
  await tx.uitlegblad.create({
    data: { ...blad, briefId, dossierId, invoer: gegevens, pdf, sha256 },
    select: { id: true },
  });
  await legVast(tx, wie, {
    ketenId: dossierId,
    dossierId,
    soort: 'uitlegblad.gemaakt',
    onderwerpId: briefId,
    op,
    gegevens: { taal },
  });
  return { ...blad, gemaaktOp: op.toISOString() };
}

export async function lijstUitlegbladen(tx: Tx, wie: Wie, briefId: string): Promise<Uitlegbladen> {
  const brief = await getBrief(tx, briefId);
  eisRecht(wie.rollen, 'brief.lezen', { soort: brief.soort });
  const rijen = await tx.uitlegblad.findMany({
    where: { briefId },
    select: { id: true, taal: true, vertaling: true, gemaaktOp: true },
    orderBy: { taal: 'asc' },
  });
  await logInzage(tx, wie, `brief/${briefId}/uitleg`, brief.dossierId);
  return { items: rijen.map(({ gemaaktOp, ...rij }) => ({ ...rij, gemaaktOp: gemaaktOp.toISOString() })) };
}

export async function leesUitlegblad(tx: Tx, wie: Wie, briefId: string, taal: Uitlegtaal): Promise<Briefbestand> {
  const brief = await getBrief(tx, briefId);
  eisRecht(wie.rollen, 'brief.lezen', { soort: brief.soort });
  const rij = await tx.uitlegblad.findUnique({ where: { briefId_taal: { briefId, taal } }, select: { pdf: true } });
  if (rij === null) throw nietGevonden('Dit uitlegblad');
  await logInzage(tx, wie, `brief/${briefId}/uitleg/${taal}`, brief.dossierId);
  return { naam: `uitleg-geen-beslissing-${taal}.pdf`, inhoud: rij.pdf };
}
