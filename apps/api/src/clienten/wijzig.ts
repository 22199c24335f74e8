import type { Datum } from '@besluitpad/domain';
import { KETEN_OCMW, legVast, naarDb } from '@besluitpad/prisma';
import { leesOgenblik } from '../dossiers/dag.js';
import type { MetRev } from '../dossiers/velden.js';
import { nietGevonden } from '../fouten/weigering.js';
import { eisRevisie } from '../http/revisie.js';
import type { Tx } from '../server/database.js';
import type { Wie } from '../toegang/wie.js';
import { keurClient } from './keurClient.js';
import { voegAdressenToe } from './voerIn.js';
import type { Adres, Clientinvoer } from './vormen.js';

export async function wijzigClient(
  tx: Tx,
  wie: Wie,
  { id, revisie, invoer }: { id: string; revisie: number; invoer: Clientinvoer },
): Promise<MetRev> {
  const { op, dag } = await leesOgenblik(tx);
  const [rij] = await tx.$queryRaw<{ rev: number }[]>`SELECT rev FROM persoon WHERE id = ${id}::uuid FOR UPDATE`;
  if (rij === undefined) throw nietGevonden('Deze cliënt');
  eisRevisie(revisie, rij.rev, () => ({ id }));
  const rev = rij.rev + 1;
  await tx.persoon.update({
    where: { id },
    data: { ...(await keurClient(tx, invoer, dag)), rev },
    select: { id: true },
  });
  await vervangAdressen(tx, id, invoer.adressen, dag);
  await legVast(tx, wie, { ketenId: KETEN_OCMW, soort: 'client.gewijzigd', onderwerpId: id, op, gegevens: { rev } });
  return { id, rev };
}

/** A letter already sent leaned on the old address, so it stays with its period; what did not change keeps its start. */
async function vervangAdressen(tx: Tx, persoonId: string, nieuw: readonly Adres[], dag: Datum): Promise<void> {
  const lopend = await tx.kennisgevingsadres.findMany({ where: { persoonId, tot: null } });
  const gebleven = lopend.filter((oud) => nieuw.some((adres) => sleutel(adres) === sleutel(oud)));
  const vervallen = lopend.filter((oud) => !gebleven.includes(oud)).map((oud) => oud.id);
  await tx.kennisgevingsadres.updateMany({ where: { id: { in: vervallen } }, data: { tot: naarDb(dag) } });
  const bekend = gebleven.map(sleutel);
  await voegAdressenToe(
    tx,
    persoonId,
    nieuw.filter((adres) => !bekend.includes(sleutel(adres))),
    dag,
  );
}

interface Vergelijkbaar {
  readonly soort: string;
  readonly regels: readonly string[];
  readonly onveilig: boolean;
  readonly terAttentie?: string | null | undefined;
  readonly bewijs?: string | null | undefined;
}

function sleutel({ soort, regels, terAttentie = null, onveilig, bewijs = null }: Vergelijkbaar): string {
  return JSON.stringify([soort, regels, terAttentie, onveilig, bewijs]);
}
