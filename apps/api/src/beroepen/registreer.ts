/** An appeal reached us: registered against its decision, the file is kept, and the defence has a day. */
import { randomUUID } from 'node:crypto';
import { datum, kort, verweerUiterlijk } from '@besluitpad/domain';
import { legVast, maakTaak, naarDb, openProcedure, uitDb } from '@besluitpad/prisma';
import { dagOfNull, eisNietInToekomst, leesOgenblik } from '../dossiers/dag.js';
import { nietGevonden, veldWeigering } from '../fouten/weigering.js';
import { startKlokkenVan } from '../klokken/startKlokVan.js';
import type { Tx } from '../server/database.js';
import type { Wie } from '../toegang/wie.js';
import { getBeroep } from './beroep.js';
import { schrijfGevolg } from './brief.js';
import { startRechtsdag } from './rechtsdag.js';
import type { Beroep, Beroepinvoer } from './vormen.js';

export async function registreerBeroep(
  tx: Tx,
  wie: Wie,
  { besluitId, invoer }: { besluitId: string; invoer: Beroepinvoer },
): Promise<Beroep> {
  const ogenblik = await leesOgenblik(tx);
  const { op } = ogenblik;
  const { dossierId, werkerId } = await eisNaBesluit(tx, besluitId, invoer, ogenblik.dag);
  const id = randomUUID();
  const { ontvangenOp, rechtbank, rolnummer = null } = invoer;
  const verweerTegen = invoer.verweerTegen ?? verweerUiterlijk(ontvangenOp);
  await tx.beroep.create({
    data: {
      ...{ id, dossierId, besluitId, rechtbank, rolnummer },
      ontvangenOp: naarDb(ontvangenOp),
      verweerTegen: naarDb(verweerTegen),
      zittingOp: dagOfNull(invoer.zittingOp),
      periodeVan: dagOfNull(invoer.periodeVan),
      periodeTot: dagOfNull(invoer.periodeTot),
    },
    select: { id: true },
  });
  const procedureId = await openProcedure(tx, { soort: 'beroep', onderwerpId: id, dossierId, aanZet: 'werker', op });
  await startKlokkenVan(tx, [
    { procedureId, onderwerpId: id, klok: { id: 'HR-BEROEP', begint: ontvangenOp } },
    { procedureId, onderwerpId: id, klok: { id: 'HR-VERWEER', begint: ontvangenOp, uiterlijk: verweerTegen } },
  ]);
  const { zittingOp } = invoer;
  if (zittingOp !== undefined)
    await startRechtsdag(tx, { procedureId, onderwerpId: id, begint: ontvangenOp, zittingOp });
  await maakTaak(tx, {
    ...{ procedureId, op },
    soort: 'beroep.verweer',
    sleutel: `beroep.verweer/${id}`,
    titel: 'Maak het dossier voor de rechtbank klaar',
    rol: 'werker',
    gebruikerId: werkerId,
    uiterlijk: verweerTegen,
    reden: 'De cliënt ging in beroep. Bewaar alles van dit dossier tot de zaak voorbij is.',
  });
  const beroep = await getBeroep(tx, id);
  await schrijfGevolg(tx, beroep, ogenblik, {
    stand: { soort: 'ontvangen', ontvangenOp, ...(zittingOp === undefined ? {} : { zittingOp }) },
    gevolg: ['De beslissing blijft gelden zolang de rechter niet anders beslist.'],
  });
  await legVast(tx, wie, {
    ...{ ketenId: dossierId, dossierId, op },
    soort: 'beroep.geregistreerd',
    onderwerpId: besluitId,
    gegevens: { beroepId: id, ontvangenOp, verweerTegen },
  });
  return beroep;
}

async function eisNaBesluit(
  tx: Tx,
  id: string,
  invoer: Beroepinvoer,
  vandaag: Beroepinvoer['ontvangenOp'],
): Promise<{ dossierId: string; werkerId: string }> {
  const besluit = await tx.besluit.findUnique({ where: { id }, select: { dossierId: true, datum: true } });
  if (besluit === null) throw nietGevonden('Deze beslissing');
  eisNietInToekomst(invoer.ontvangenOp, vandaag, 'ontvangenOp');
  const beslistOp = datum(uitDb(besluit.datum));
  if (invoer.ontvangenOp < beslistOp) {
    throw veldWeigering(
      'ontvangenOp',
      'naBeslissing',
      `De beslissing is van ${kort(beslistOp)}: een beroep komt daarna.`,
    );
  }
  if (invoer.verweerTegen !== undefined && invoer.verweerTegen < invoer.ontvangenOp) {
    throw veldWeigering('verweerTegen', 'naOntvangst', 'Het verweer kan niet vóór het beroep nodig zijn.');
  }
  const { dossierId } = besluit;
  const { werkerId } = await tx.dossier.findUniqueOrThrow({ where: { id: dossierId }, select: { werkerId: true } });
  return { dossierId, werkerId };
}
