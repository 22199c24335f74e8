/** Calls off a planned meeting that has nothing on its agenda and expects nobody: so nobody needs to be told. */
import { kort } from '@besluitpad/domain';
import { getProcedure, legVast, nu, sluitProcedure } from '@besluitpad/prisma';
import { Weigering } from '../fouten/weigering.js';
import { eisGeenHooruur } from '../hoorzittingen/lees.js';
import { geefLedenpuntenDoor } from '../ledeninbreng/overname.js';
import type { Tx } from '../server/database.js';
import type { Wie } from '../toegang/wie.js';
import { laatKlokkenVolgen } from './volgKalender.js';
import { vraagOpnieuwTweedeOproeping } from './wachtOpTweede.js';
import { eisFase, type Zitting } from './zitting.js';

export async function gelastAf(tx: Tx, wie: Wie, zitting: Zitting, reden: string): Promise<void> {
  eisFase(zitting, 'gepland');
  if ((await tx.agendapunt.count({ where: { zittingId: zitting.id, status: 'open' } })) > 0) {
    throw new Weigering(
      'handeling.nietMogelijk',
      'Er staan nog punten op de agenda. Voer ze eerst af of verplaats ze.',
    );
  }
  await eisGeenHooruur(tx, zitting.id);
  if ((await tx.ledenpunt.count({ where: { zittingId: zitting.id, uitkomst: null, overgenomenVan: null } })) > 0) {
    throw new Weigering(
      'handeling.nietMogelijk',
      'Op deze zitting staat een punt van een lid. Laat het lid dat punt eerst intrekken, of op een andere zitting indienen.',
    );
  }
  const op = await nu(tx);
  await tx.zitting.update({ where: { id: zitting.id }, data: { fase: 'afgelast' }, select: { id: true } });
  await geefLedenpuntenDoor(tx, wie, zitting, op);
  const { id: procedureId } = await getProcedure(tx, 'zitting', zitting.id);
  await sluitProcedure(tx, procedureId, op, 'afgelast');
  await legVast(tx, wie, { ketenId: zitting.id, soort: 'zitting.afgelast', onderwerpId: zitting.id, op, tekst: reden });
  if (zitting.vervolgOp !== null) await vraagOpnieuwTweedeOproeping(tx, zitting.vervolgOp);
  await laatKlokkenVolgen(tx, op, `de zitting van ${kort(zitting.datum)} is afgelast`);
}
