import { randomUUID } from 'node:crypto';
import { jaarVan, type Datum } from '@besluitpad/domain';
import {
  legVast,
  maakTaak,
  openProcedure,
  planEffect,
  volgendNummer,
  wek,
  zetMijlpaal,
  naarDb,
} from '@besluitpad/prisma';
import { dagNaarDb, dagOfNull, eisNietInToekomst, leesOgenblik, type Ogenblik } from '../dossiers/dag.js';
import { nietGevonden, Weigering } from '../fouten/weigering.js';
import { leesKlokken } from '../dossiers/leesInhoud.js';
import type { Tx } from '../server/database.js';
import type { Wie } from '../toegang/wie.js';
import { leesHorizon, waarschuwVoorVerwarming } from './horizon.js';
import { beslisUiterlijkVan, startAanvraagklokken, type Klokaanvraag } from './klokken.js';
import { bouwLijnen, schrijfLijnen } from './lijnen.js';
import type { Aanvraaginvoer, Geregistreerd } from './vormen.js';

/** Receives a request: register, receipt, clocks, and the worker's first task, in the transaction of the act itself. */
export async function registreerAanvraag(
  tx: Tx,
  wie: Wie,
  { dossierId, invoer }: { dossierId: string; invoer: Aanvraaginvoer },
): Promise<Geregistreerd> {
  const ogenblik = await leesOgenblik(tx);
  const ontvangenOp = invoer.ontvangenOp ?? ogenblik.dag;
  eisNietInToekomst(ontvangenOp, ogenblik.dag, 'ontvangenOp');
  const werkerId = await eisOpenDossier(tx, dossierId);
  const id = randomUUID();
  const lijnen = bouwLijnen(invoer.lijnen, 1);
  const bouw = { id, dossierId, soort: invoer.soort, ontvangenOp };
  const beslisUiterlijk = beslisUiterlijkVan({ ...bouw, procedureId: '' }, lijnen);

  await schrijfAanvraag(tx, bouw, invoer, { beslisUiterlijk, ogenblik });
  await schrijfLijnen(tx, bouw, lijnen);
  const procedureId = await openProcedure(tx, {
    soort: 'aanvraag',
    onderwerpId: id,
    dossierId,
    aanZet: 'werker',
    op: ogenblik.op,
  });
  await startAanvraagklokken(tx, { ...bouw, procedureId }, beslisUiterlijk, lijnen);
  const horizon = await leesHorizon(tx, ogenblik.dag, beslisUiterlijk);
  await maakTaak(tx, {
    procedureId,
    soort: 'verslag',
    sleutel: `verslag/${id}/1`,
    titel: 'Schrijf het sociaal verslag',
    rol: 'werker',
    gebruikerId: werkerId,
    uiterlijk: horizon.verslagUiterlijk ?? beslisUiterlijk,
    op: ogenblik.op,
  });
  await zetMotorAan(tx, { ...bouw, procedureId }, ogenblik.op);
  if (invoer.signaalId !== undefined) await zetSignaalOm(tx, invoer.signaalId, dossierId);
  const registernummer = await nummer(tx, id, ogenblik.dag);
  await legVast(tx, wie, {
    ketenId: dossierId,
    dossierId,
    soort: invoer.soort === 'ambtshalve' ? 'aanvraag.ambtshalveGeopend' : 'aanvraag.geregistreerd',
    onderwerpId: id,
    op: ogenblik.op,
    gegevens: { registernummer, ontvangenOp, beslisUiterlijk, lijnen: lijnen.length, wijze: invoer.wijze },
  });
  const leverdatums = lijnen.flatMap(({ leverdatum }) => (leverdatum === undefined ? [] : [leverdatum]));
  const waarschuwing = waarschuwVoorVerwarming(horizon.waarschuwing, ontvangenOp, leverdatums);
  const klokken = await leesKlokken(tx, { procedureId });
  return {
    ...{ id, registernummer, procedureId, beslisUiterlijk, ...horizon, rev: 1 },
    ...(waarschuwing === undefined ? {} : { waarschuwing }),
    klokken: klokken.map(({ soort, onderwerpId, begint, uiterlijk, grondslag, zekerheid }) => ({
      ...{ soort, onderwerpId, begint, uiterlijk, grondslag, zekerheid },
    })),
  };
}

type Bouw = Omit<Klokaanvraag, 'procedureId'> & { readonly dossierId: string };

async function eisOpenDossier(tx: Tx, dossierId: string): Promise<string> {
  const dossier = await tx.dossier.findUnique({
    where: { id: dossierId },
    select: { werkerId: true, geslotenOp: true },
  });
  if (dossier === null) throw nietGevonden('Dit dossier');
  if (dossier.geslotenOp !== null)
    throw new Weigering('handeling.nietMogelijk', 'Dit dossier is gesloten: open een nieuw dossier.');
  return dossier.werkerId;
}

async function schrijfAanvraag(
  tx: Tx,
  { id, dossierId, soort, ontvangenOp }: Bouw,
  { wijze, vraag, eersteOntvangstOp }: Aanvraaginvoer,
  { beslisUiterlijk, ogenblik }: { beslisUiterlijk: Datum; ogenblik: Ogenblik },
): Promise<void> {
  if (eersteOntvangstOp !== undefined) eisNietInToekomst(eersteOntvangstOp, ontvangenOp, 'eersteOntvangstOp');
  await tx.aanvraag.create({
    data: {
      ...{ id, dossierId, soort, wijze, vraag },
      // Numbering locks the register, so the real number comes as the last thing: see `nummer`.
      registernummer: `volgt/${id}`,
      fase: 'onderzoek',
      ontvangenOp: dagNaarDb(ontvangenOp),
      eersteOntvangstOp: dagOfNull(eersteOntvangstOp),
      geregistreerdOp: ogenblik.op,
      beslisUiterlijk: naarDb(beslisUiterlijk),
    },
    select: { id: true },
  });
}

/** The receipt starts the workflow; where nobody asked anything there is none, and the workflow starts by itself. */
async function zetMotorAan(tx: Tx, { id, procedureId, soort }: Klokaanvraag, op: Date): Promise<void> {
  if (soort === 'aanvraag') {
    await planEffect(tx, { procedureId, ronde: 1, effect: 'drukOntvangstbewijs', onderwerpId: id });
    return;
  }
  await zetMijlpaal(tx, procedureId, 1, 'ontvangen', op);
  await wek(tx, procedureId);
}

async function zetSignaalOm(tx: Tx, signaalId: string, dossierId: string): Promise<void> {
  const gewijzigd = await tx.$executeRaw`
    UPDATE signaal SET uitkomst = 'aanvraag', dossier_id = ${dossierId}::uuid
    WHERE id = ${signaalId}::uuid AND uitkomst IS NULL AND toestemming`;
  if (gewijzigd === 1) return;
  throw new Weigering(
    'verwijzing.onbestaand',
    'Dit signaal bestaat niet, is al behandeld, of de betrokkene stemde niet in met een aanvraag.',
  );
}

async function nummer(tx: Tx, id: string, dag: Datum): Promise<string> {
  const jaar = jaarVan(dag);
  const registernummer = `${jaar}/${String(await volgendNummer(tx, 'register', jaar)).padStart(4, '0')}`;
  await tx.aanvraag.update({ where: { id }, data: { registernummer }, select: { id: true } });
  return registernummer;
}
