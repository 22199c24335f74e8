/** How every act on a meeting runs: under its lock and its revision, which it raises; the relay is woken after the commit. */
import { Inject, Injectable } from '@nestjs/common';
import { isRecht, RECHTEN } from '@besluitpad/domain';
import { nu } from '@besluitpad/prisma';
import { metRevisie, type Antwoord } from '../http/antwoord.js';
import { naCommit, voerHandeling } from '../http/handeling.js';
import type { Eenmaligheid } from '../idempotentie/eenmalig.js';
import { Estafette } from '../motor/relay.js';
import { DATABASE, type Database, type Tx } from '../server/database.js';
import type { Wie } from '../toegang/wie.js';
import { toonStand } from './puntstand.js';
import { toonZitting } from './toonZitting.js';
import type { ZittingVolledig } from './vormen.js';
import { noteerAndereWijziging } from './wijziging.js';
import {
  neemPuntInHand,
  vergrendelPunt,
  vergrendelZitting,
  verhoogRevisie,
  type Plek,
  type Zitting,
} from './zitting.js';

export interface Opdracht {
  readonly wie: Wie;
  readonly id: string;
  readonly revisie: number;
  readonly eenmalig?: Eenmaligheid;
  readonly duurMs?: number;
}

@Injectable()
export class OpZitting {
  constructor(
    @Inject(DATABASE) private readonly db: Database,
    private readonly estafette: Estafette,
  ) {}

  voer<T>(opdracht: Opdracht, handel: (tx: Tx, zitting: Zitting) => Promise<T>): Promise<Antwoord<T>> {
    return this.#voer(
      opdracht,
      async (tx) => ({ zitting: await vergrendelZitting(tx, opdracht.id, opdracht.revisie) }),
      (tx, { zitting }) => handel(tx, zitting),
    );
  }

  /** As `voer`, and answers with the meeting as it is then. */
  wijzig(
    opdracht: Opdracht,
    handel: (tx: Tx, zitting: Zitting) => Promise<unknown>,
  ): Promise<Antwoord<ZittingVolledig>> {
    return this.voer(opdracht, async (tx, zitting) => {
      await handel(tx, zitting);
      return toonZitting(tx, opdracht.wie, zitting.id);
    });
  }

  /** As `voerOpPunt`, and answers with the meeting as it is then. */
  wijzigPunt(opdracht: Opdracht, handel: (tx: Tx, plek: Plek) => Promise<unknown>): Promise<Antwoord<ZittingVolledig>> {
    return this.voerOpPunt(opdracht, async (tx, plek) => {
      await handel(tx, plek);
      return toonZitting(tx, opdracht.wie, plek.zitting.id);
    });
  }

  /** An item is part of its meeting: `id` is the item's, `revisie` the meeting's. */
  voerOpPunt<T>(opdracht: Opdracht, handel: (tx: Tx, plek: Plek) => Promise<T>): Promise<Antwoord<T>> {
    return this.#voer(opdracht, (tx) => vergrendelPunt(tx, opdracht.id, opdracht.revisie), handel);
  }

  /** What is noted at one item: `id` and `revisie` are the item's own. */
  voerInPunt<T>(
    { wie, id, revisie, eenmalig }: Opdracht,
    handel: (tx: Tx, plek: Plek) => Promise<T>,
  ): Promise<Antwoord<T>> {
    return voerHandeling({ db: this.db, wie, eenmalig }, async (tx) => {
      const plek = await neemPuntInHand(tx, id, revisie, (punt) => toonStand(tx, punt));
      const { rev } = await tx.agendapunt.update({
        where: { id },
        data: { rev: { increment: 1 } },
        select: { rev: true },
      });
      naCommit(tx, () => this.estafette.wek());
      return metRevisie(await handel(tx, plek), rev);
    });
  }

  #voer<P extends { readonly zitting: Zitting }, T>(
    { wie, eenmalig, duurMs }: Opdracht,
    neemInHand: (tx: Tx) => Promise<P>,
    handel: (tx: Tx, plek: P) => Promise<T>,
  ): Promise<Antwoord<T>> {
    return voerHandeling({ db: this.db, wie, eenmalig, duurMs }, async (tx) => {
      const plek = await neemInHand(tx);
      // Raised before the act, so that what the act shows of the meeting carries the new revision.
      const revisie = await verhoogRevisie(tx, plek.zitting);
      naCommit(tx, () => this.estafette.wek());
      const antwoord = await handel(tx, plek);
      await noteerAndereWijziging(tx, wie, plek.zitting.id, watMag(wie.doel), await nu(tx));
      return metRevisie(antwoord, revisie);
    });
  }
}

/** The right under which an act was done says in general what it changed. */
function watMag(doel: string): string {
  return isRecht(doel) ? RECHTEN[doel] : doel;
}
