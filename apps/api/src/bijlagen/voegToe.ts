import { createHash, randomUUID } from 'node:crypto';
import { legVast, type Actor } from '@besluitpad/prisma';
import { leesOgenblik } from '../dossiers/dag.js';
import { nietGevonden } from '../fouten/weigering.js';
import type { Tx } from '../server/database.js';
import { keurBestand } from './keurBestand.js';
import type { Bijlage, Bijlageinvoer } from './vormen.js';

export type Bestand = Omit<Bijlageinvoer, 'inhoudBase64'> & { readonly inhoud: Uint8Array };

export async function voegBijlageToe(
  tx: Tx,
  wie: Actor,
  { dossierId, bestand }: { dossierId: string; bestand: Bestand },
): Promise<Bijlage> {
  const { naam, soort, aanvraagId = null } = bestand;
  const inhoud = new Uint8Array(bestand.inhoud);
  const mediatype = await keurBestand(naam, inhoud);
  const { op } = await leesOgenblik(tx);
  const dossier = await tx.dossier.findUnique({ where: { id: dossierId }, select: { id: true } });
  if (dossier === null) throw nietGevonden('Dit dossier');
  if (aanvraagId !== null) {
    const aanvraag = await tx.aanvraag.findUnique({ where: { id: aanvraagId, dossierId }, select: { id: true } });
    if (aanvraag === null) throw nietGevonden('Deze aanvraag');
  }
  const id = randomUUID();
  const sha256 = createHash('sha256').update(inhoud).digest('hex');
  const grootte = inhoud.length;
  await tx.bijlage.create({
    data: { id, dossierId, aanvraagId, naam, soort, mediatype, grootte, sha256, inhoud, toegevoegdOp: op },
    select: { id: true },
  });
  await legVast(tx, wie, {
    ketenId: dossierId,
    dossierId,
    soort: 'bijlage.toegevoegd',
    onderwerpId: id,
    op,
    gegevens: { soort, mediatype, grootte, sha256 },
  });
  return { id, naam, mediatype, grootte, sha256 };
}
