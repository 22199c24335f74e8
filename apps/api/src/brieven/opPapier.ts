/** Signed by hand: the scan of the signed letter is kept with its hash, under the same rules as signing on screen. */
import { createHash } from 'node:crypto';
import { isRol } from '@besluitpad/domain';
import { naarDb } from '@besluitpad/prisma';
import { keurBestand } from '../bijlagen/keurBestand.js';
import { leesOgenblik } from '../dossiers/dag.js';
import { logInzage } from '../dossiers/inzage.js';
import { nietGevonden, veldWeigering } from '../fouten/weigering.js';
import type { Tx } from '../server/database.js';
import type { Wie } from '../toegang/wie.js';
import { ondertekenBrief, type Ondertekend } from './onderteken.js';
import type { Papierinvoer } from './papiervormen.js';

export type Papier = Omit<Papierinvoer, 'inhoudBase64'> & { readonly inhoud: Uint8Array };

export async function noteerOpPapier(tx: Tx, wie: Wie, briefId: string, papier: Papier): Promise<Ondertekend> {
  const inhoud = new Uint8Array(papier.inhoud);
  const mediatype = await keurBestand(papier.naam, inhoud);
  const { op } = await eisNietLater(tx, briefId, papier.getekendOp);
  const ondertekenaar = await zoekOndertekenaar(tx, wie, papier.ondertekenaarId);
  const uitslag = await ondertekenBrief(tx, ondertekenaar, briefId, wie);
  const { functie, dossierId } = await tx.handtekening.findFirstOrThrow({
    where: { briefId, gebruikerId: ondertekenaar.gebruikerId },
  });
  await tx.handtekeningScan.create({
    data: {
      ...{ briefId, functie, dossierId, getekendOp: naarDb(papier.getekendOp), naam: papier.naam, mediatype },
      ...{ grootte: inhoud.length, sha256: createHash('sha256').update(inhoud).digest('hex'), inhoud },
      ...{ door: wie.gebruikerId, op },
    },
    select: { briefId: true },
  });
  return uitslag;
}

async function eisNietLater(tx: Tx, id: string, getekendOp: Papierinvoer['getekendOp']): Promise<{ op: Date }> {
  const brief = await tx.brief.findUnique({ where: { id }, select: { id: true } });
  if (brief === null) throw nietGevonden('Deze brief');
  const { op, dag } = await leesOgenblik(tx);
  if (getekendOp > dag) {
    throw veldWeigering('getekendOp', 'nietLater', 'De brief kan niet later dan vandaag getekend zijn.');
  }
  return { op };
}

/** Acts under their own name and roles: the secretary only records what stands on the paper. */
async function zoekOndertekenaar(tx: Tx, wie: Wie, id: string): Promise<Wie> {
  const gebruiker = await tx.gebruiker.findUnique({ where: { id } });
  if (gebruiker === null || !gebruiker.actief) {
    throw veldWeigering('ondertekenaarId', 'bestaat', 'Kies iemand die gebruiker is en tekende.');
  }
  return { gebruikerId: id, naam: gebruiker.naam, rollen: gebruiker.rollen.filter(isRol), doel: wie.doel };
}

export interface Scan {
  readonly naam: string;
  readonly mediatype: string;
  readonly inhoud: Uint8Array;
}

export async function leesScan(tx: Tx, wie: Wie, { id, functie }: { id: string; functie: string }): Promise<Scan> {
  const scan = await tx.handtekeningScan.findUnique({ where: { briefId_functie: { briefId: id, functie } } });
  if (scan !== null) await logInzage(tx, wie, `brief/${id}/scan/${functie}`, scan.dossierId);
  if (scan === null) throw nietGevonden('De scan van deze handtekening');
  return scan;
}
