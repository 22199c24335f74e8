/** The aid of a file that is followed up, with the days by which somebody must look again. */
import { herzieningUiterlijk, huisbezoekUiterlijk } from '@besluitpad/domain';
import { dagUitDb } from '../dossiers/dag.js';
import { logInzage } from '../dossiers/inzage.js';
import { nietGevonden } from '../fouten/weigering.js';
import type { Tx } from '../server/database.js';
import type { Wie } from '../toegang/wie.js';
import type { Opvolging } from './vormen.js';

type Rij = Awaited<ReturnType<Tx['opvolging']['findUniqueOrThrow']>>;

export async function lijstOpvolgingen(tx: Tx, wie: Wie, dossierId: string): Promise<Opvolging[]> {
  if ((await tx.dossier.count({ where: { id: dossierId } })) === 0) throw nietGevonden('Dit dossier');
  await logInzage(tx, wie, `opvolging van dossier/${dossierId}`, dossierId);
  const rijen = await tx.opvolging.findMany({ where: { dossierId }, orderBy: [{ van: 'asc' }, { id: 'asc' }] });
  return rijen.map(toonOpvolging);
}

export function toonOpvolging(rij: Rij): Opvolging {
  const nazicht = dagUitDb(rij.laatsteNazicht);
  const bezoek = rij.laatsteHuisbezoek === null ? null : dagUitDb(rij.laatsteHuisbezoek);
  return {
    id: rij.id,
    dossierId: rij.dossierId,
    steun: rij.steun,
    maandbedragCent: rij.maandbedragCent,
    van: dagUitDb(rij.van),
    tot: rij.tot === null ? null : dagUitDb(rij.tot),
    geplandEinde: rij.geplandEinde === null ? null : dagUitDb(rij.geplandEinde),
    laatsteNazicht: nazicht,
    nazichtUiterlijk: herzieningUiterlijk(nazicht),
    laatsteHuisbezoek: bezoek,
    huisbezoekUiterlijk: bezoek === null ? null : huisbezoekUiterlijk(bezoek),
    gpmiGetekendOp: rij.gpmiGetekendOp === null ? null : dagUitDb(rij.gpmiGetekendOp),
  };
}
