import { legVast } from '@besluitpad/prisma';
import { eisGeenBelangInDossier } from '../belangen/zonderInzage.js';
import { leesOgenblik } from '../dossiers/dag.js';
import { logInzage } from '../dossiers/inzage.js';
import { nietGevonden } from '../fouten/weigering.js';
import type { Tx } from '../server/database.js';
import { eisRecht } from '../toegang/ability.js';
import type { Wie } from '../toegang/wie.js';
import type { Vrijgegeven } from './vormen.js';

export interface Inhoud {
  readonly naam: string;
  readonly mediatype: string;
  readonly inhoud: Uint8Array;
}

export async function leesBijlage(tx: Tx, wie: Wie, id: string): Promise<Inhoud> {
  const bijlage = await tx.bijlage.findUnique({ where: { id } });
  if (bijlage === null) throw nietGevonden('Deze bijlage');
  eisRecht(wie.rollen, 'bijlage.lezen', { voorComite: bijlage.voorComite });
  await eisGeenBelangInDossier(tx, bijlage.dossierId);
  if (bijlage.soort === 'medisch') eisRecht(wie.rollen, 'medisch.lezen');
  await logInzage(tx, wie, `bijlage/${id}`, bijlage.dossierId);
  return bijlage;
}

/** The committee sees an attachment only when the worker says it needs it to decide (R-PRV-02). */
export async function zetVoorComite(tx: Tx, wie: Wie, { id, ja }: { id: string; ja: boolean }): Promise<Vrijgegeven> {
  const bijlage = await tx.bijlage.findUnique({ where: { id }, select: { dossierId: true } });
  if (bijlage === null) throw nietGevonden('Deze bijlage');
  const { op } = await leesOgenblik(tx);
  await tx.bijlage.update({ where: { id }, data: { voorComite: ja }, select: { id: true } });
  await legVast(tx, wie, {
    ketenId: bijlage.dossierId,
    dossierId: bijlage.dossierId,
    soort: ja ? 'bijlage.voorComite' : 'bijlage.nietVoorComite',
    onderwerpId: id,
    op,
  });
  return { id, voorComite: ja };
}
