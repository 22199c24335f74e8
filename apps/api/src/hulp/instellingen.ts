/** The table of aid with what this house settled for itself on top: dated rows, the newest that has begun holds. */
import {
  drukbaar,
  drukbareGrondslag,
  HULPSOORTEN,
  standaardtekst,
  STEUNSOORTEN,
  type Datum,
  type SteunCode,
} from '@besluitpad/domain';
import { KETEN_OCMW, legVast, naarDb, nu } from '@besluitpad/prisma';
import { leesOgenblik } from '../dossiers/dag.js';
import type { Tx } from '../server/database.js';
import type { Wie } from '../toegang/wie.js';
import type { Hulpinstelling, Hulpsoortrij } from './vormen.js';

interface Eigen {
  readonly bewijsstukken?: { readonly waarde: string[]; readonly bron: string };
  readonly grootboek?: { readonly rekening: string; readonly bron: string };
}

export async function leesHulpsoorten(tx: Tx): Promise<Hulpsoortrij[]> {
  const { dag } = await leesOgenblik(tx);
  const eigen = await leesEigen(tx, dag);
  return STEUNSOORTEN.map((steun) => rijVan(steun, eigen.get(steun) ?? {}));
}

/** The evidence list of each kind of aid that holds in this house today. */
export async function leesBewijsstukken(tx: Tx): Promise<ReadonlyMap<SteunCode, Hulpsoortrij['bewijsstukken']>> {
  return new Map((await leesHulpsoorten(tx)).map(({ steun, bewijsstukken }) => [steun, bewijsstukken]));
}

async function leesEigen(tx: Tx, op: Datum): Promise<ReadonlyMap<string, Eigen>> {
  const rijen = await tx.hulpInstelling.findMany({
    where: { vanaf: { lte: naarDb(op) } },
    orderBy: [{ vanaf: 'asc' }, { id: 'asc' }],
  });
  const eigen = new Map<string, Eigen>();
  for (const { steun, bewijsstukken, rekening, bron } of rijen) {
    eigen.set(steun, {
      ...eigen.get(steun),
      ...(bewijsstukken.length === 0 ? {} : { bewijsstukken: { waarde: bewijsstukken, bron } }),
      ...(rekening === null ? {} : { grootboek: { rekening, bron } }),
    });
  }
  return eigen;
}

function rijVan(steun: SteunCode, eigen: Eigen): Hulpsoortrij {
  const { bewijsstukken, grootboek, gevraagd: _gevraagd, ...soort } = HULPSOORTEN[steun];
  const { uitleg, ...rest } = soort;
  return {
    ...rest,
    steun,
    sporen: [...soort.sporen],
    vormen: [...soort.vormen],
    formulieren: [...soort.formulieren],
    grondslag: drukbareGrondslag(steun).map((id) => drukbaar(id)),
    teksten: {
      uitleg,
      toekenning: standaardtekst(steun, 'toekenning'),
      weigering: standaardtekst(steun, 'weigering'),
    },
    bewijsstukken:
      eigen.bewijsstukken === undefined
        ? { waarde: [...bewijsstukken.waarde], zekerheid: bewijsstukken.zekerheid, bron: 'eigen keuze' }
        : { ...eigen.bewijsstukken, zekerheid: 'gevonden' },
    grootboek: eigen.grootboek ?? { ...grootboek },
  };
}

export async function stelHulpIn(tx: Tx, wie: Wie, instelling: Hulpinstelling): Promise<void> {
  const { steun, vanaf, bewijsstukken = [], rekening, bron } = instelling;
  const op = await nu(tx);
  await tx.hulpInstelling.create({
    data: {
      ...{ steun, bewijsstukken, bron, op },
      vanaf: naarDb(vanaf),
      rekening: rekening ?? null,
      door: wie.gebruikerId,
    },
  });
  const gegevens = {
    steun,
    vanaf,
    bewijsstukken: bewijsstukken.length,
    ...(rekening === undefined ? {} : { rekening }),
  };
  await legVast(tx, wie, { ketenId: KETEN_OCMW, soort: 'hulp.ingesteld', op, gegevens, tekst: bron });
}
