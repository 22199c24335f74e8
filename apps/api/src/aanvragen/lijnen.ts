import { randomUUID } from 'node:crypto';
import { legVast, naarDb } from '@besluitpad/prisma';
import { vroegste, type Datum } from '@besluitpad/domain';
import { eisNietInToekomst, leesOgenblik } from '../dossiers/dag.js';
import { Programmafout } from '../fouten/weigering.js';
import type { Tx } from '../server/database.js';
import type { Wie } from '../toegang/wie.js';
import { beslisUiterlijkVan, startHoorrechtpoort, startLijnklokken, type Kloklijn } from './klokken.js';
import type { Lijninvoer } from './vormen.js';
import { neemInHand, schrijfZaak, type Stand } from './zaak.js';

export interface NieuweLijn extends Kloklijn, Pick<Lijninvoer, 'steun' | 'omschrijving' | 'gegevens'> {
  readonly steun: Lijninvoer['steun'];
  readonly volgnr: number;
}

export function bouwLijnen(invoer: readonly Lijninvoer[], vanaf: number): readonly [NieuweLijn, ...NieuweLijn[]] {
  const [eerste, ...andere] = invoer.map((lijn, i) => ({
    ...lijn,
    id: randomUUID(),
    volgnr: vanaf + i,
    leverdatum: lijn.gegevens?.leverdatum,
  }));
  if (eerste === undefined) throw new Programmafout('A request without lines got past its schema.');
  return [eerste, ...andere];
}

/** The term of the heating allowance runs from a delivery that was made: one still to come is not asked for yet. */
export function eisGeleverd({ gegevens }: Lijninvoer, vandaag: Datum, plek = ''): void {
  const { leverdatum } = gegevens ?? {};
  if (leverdatum !== undefined) eisNietInToekomst(leverdatum, vandaag, `${plek}gegevens.leverdatum`);
}

async function schrijfLijnen(
  tx: Tx,
  aanvraag: { readonly id: string; readonly dossierId: string },
  lijnen: readonly NieuweLijn[],
): Promise<void> {
  await tx.aanvraaglijn.createMany({
    data: lijnen.map(({ id, volgnr, spoor, steun, omschrijving, gegevens = {} }) => ({
      ...{ id, volgnr, spoor, steun, omschrijving, gegevens },
      aanvraagId: aanvraag.id,
      dossierId: aanvraag.dossierId,
    })),
  });
}

/** The inquiry shows another need: one more line, with the clocks of the request it belongs to. */
export async function voegLijnToe(
  tx: Tx,
  wie: Wie,
  { id, revisie, invoer }: { id: string; revisie: number; invoer: Lijninvoer },
): Promise<Stand & { lijnId: string }> {
  const zaak = await neemInHand(tx, { id, handeling: 'lijn.toevoegen', revisie });
  const { op, dag } = await leesOgenblik(tx);
  eisGeleverd(invoer, dag);
  const aantal = await tx.aanvraaglijn.count({ where: { aanvraagId: id } });
  const [lijn] = bouwLijnen([invoer], aantal + 1);
  await schrijfLijnen(tx, zaak, [lijn]);
  await startLijnklokken(tx, zaak, lijn);
  const beslisUiterlijk = vroegste(zaak.beslisUiterlijk, beslisUiterlijkVan(zaak, [lijn]));
  if (lijn.spoor === 'MI') await startHoorrechtpoort(tx, zaak, beslisUiterlijk);
  const stand = await schrijfZaak(tx, zaak, { beslisUiterlijk: naarDb(beslisUiterlijk) });
  await legVast(tx, wie, {
    ketenId: zaak.dossierId,
    dossierId: zaak.dossierId,
    soort: 'aanvraag.lijnToegevoegd',
    onderwerpId: lijn.id,
    op,
    gegevens: { aanvraagId: id, spoor: lijn.spoor, steun: lijn.steun, beslisUiterlijk },
  });
  return { ...stand, lijnId: lijn.id };
}
