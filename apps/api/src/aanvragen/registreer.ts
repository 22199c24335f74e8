import { randomUUID } from 'node:crypto';
import { datum, jaarVan, type Datum } from '@besluitpad/domain';
import { geefRegisternummer, legVast, maakTaak, openProcedure, planEffect, wek, zetMijlpaal } from '@besluitpad/prisma';
import { eisNietInToekomst, leesOgenblik, type Ogenblik } from '../dossiers/dag.js';
import { nietGevonden, Weigering } from '../fouten/weigering.js';
import type { Tx } from '../server/database.js';
import type { Wie } from '../toegang/wie.js';
import { leesHorizon, waarschuwVoorVerwarming } from './horizon.js';
import { beslisUiterlijkVan, startAanvraagklokken, type Klokaanvraag } from './klokken.js';
import { bouwLijnen, eisGeleverd, type NieuweLijn } from './lijnen.js';
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
  const { werkerId, geboren } = await eisOpenDossier(tx, dossierId, invoer.soort);
  const id = randomUUID();
  for (const [i, lijn] of invoer.lijnen.entries()) eisGeleverd(lijn, ogenblik.dag, `lijnen[${i}].`);
  const lijnen = bouwLijnen(invoer.lijnen, 1);
  const doorgezonden = invoer.wijze === 'doorgezonden';
  const bouw = { id, dossierId, soort: invoer.soort, ontvangenOp, geboren, doorgezonden };
  const beslisUiterlijk = beslisUiterlijkVan({ ...bouw, procedureId: '' }, lijnen);

  await schrijfAanvraag(tx, bouw, invoer, { beslisUiterlijk, ogenblik, lijnen });
  const procedureId = await openProcedure(tx, {
    soort: 'aanvraag',
    onderwerpId: id,
    dossierId,
    aanZet: 'werker',
    op: ogenblik.op,
  });
  const klokken = await startAanvraagklokken(tx, { ...bouw, procedureId }, beslisUiterlijk, lijnen);
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
  await legVast(tx, wie, {
    ketenId: dossierId,
    dossierId,
    soort: invoer.soort === 'ambtshalve' ? 'aanvraag.ambtshalveGeopend' : 'aanvraag.geregistreerd',
    onderwerpId: id,
    op: ogenblik.op,
    gegevens: { ontvangenOp, beslisUiterlijk, lijnen: lijnen.length, wijze: invoer.wijze },
  });
  const leverdatums = lijnen.flatMap(({ leverdatum }) => (leverdatum === undefined ? [] : [leverdatum]));
  const waarschuwing = waarschuwVoorVerwarming(horizon.waarschuwing, ontvangenOp, leverdatums);
  // The very last: from here to the commit all other registrations wait.
  const registernummer = await geefRegisternummer(tx, id, jaarVan(ogenblik.dag));
  return {
    ...{ id, registernummer, procedureId, beslisUiterlijk, ...horizon, rev: 1 },
    ...(waarschuwing === undefined ? {} : { waarschuwing }),
    klokken: klokken.map(({ soort, onderwerpId, begint, uiterlijk, grondslag, zekerheid }) => ({
      ...{ soort, onderwerpId, begint, uiterlijk, grondslag, zekerheid },
    })),
  };
}

type Bouw = Omit<Klokaanvraag, 'procedureId'> & { readonly dossierId: string };

interface Dossierrij {
  readonly werkerId: string;
  readonly overledenOp: Date | null;
  readonly vernietigd: boolean;
  readonly geboren: string | null;
}

/** A closed file opens again with it. After a death the committee still takes note and ends the aid: a file opened on own initiative, never a request. */
async function eisOpenDossier(
  tx: Tx,
  dossierId: string,
  soort: Klokaanvraag['soort'],
): Promise<{ werkerId: string; geboren: Datum | undefined }> {
  const [dossier] = await tx.$queryRaw<Dossierrij[]>`
    SELECT d.werker_id AS "werkerId", d.overleden_op AS "overledenOp", d.vernietigd_op IS NOT NULL AS vernietigd, p.geboren::text AS geboren
    FROM dossier d JOIN persoon p ON p.id = d.persoon_id WHERE d.id = ${dossierId}::uuid`;
  if (dossier === undefined) throw nietGevonden('Dit dossier');
  if (dossier.vernietigd) {
    throw new Weigering('handeling.nietMogelijk', 'Dit dossier is vernietigd: open een nieuw dossier.');
  }
  if (dossier.overledenOp !== null && soort === 'aanvraag') {
    throw new Weigering(
      'handeling.nietMogelijk',
      'De cliënt is overleden: hij vraagt niets meer. Open het dossier ambtshalve voor de aktename of de stopzetting.',
    );
  }
  return { werkerId: dossier.werkerId, geboren: dossier.geboren === null ? undefined : datum(dossier.geboren) };
}

async function schrijfAanvraag(
  tx: Tx,
  { id, dossierId, soort, ontvangenOp }: Bouw,
  { wijze, vraag, eersteOntvangstOp }: Aanvraaginvoer,
  { beslisUiterlijk, ogenblik, lijnen }: { beslisUiterlijk: Datum; ogenblik: Ogenblik; lijnen: readonly NieuweLijn[] },
): Promise<void> {
  if (eersteOntvangstOp !== undefined) eisNietInToekomst(eersteOntvangstOp, ontvangenOp, 'eersteOntvangstOp');
  // Numbering locks the register, so the real number comes as the last thing. One statement for the request and its
  // lines: every trip to the database is a part of what the desk waits for.
  await tx.$executeRaw`
    WITH aanvraag AS (
      INSERT INTO aanvraag (id, dossier_id, soort, wijze, vraag, registernummer, fase, ontvangen_op, eerste_ontvangst_op,
        geregistreerd_op, beslis_uiterlijk)
      VALUES (${id}::uuid, ${dossierId}::uuid, ${soort}, ${wijze}, ${vraag}, ${`volgt/${id}`}, 'onderzoek', ${ontvangenOp}::date,
        ${eersteOntvangstOp ?? null}::date, ${ogenblik.op}, ${beslisUiterlijk}::date)
      RETURNING id, dossier_id)
    INSERT INTO aanvraaglijn (id, aanvraag_id, dossier_id, volgnr, spoor, steun, omschrijving, gegevens)
    SELECT l.id, a.id, a.dossier_id, l.volgnr, l.spoor, l.steun, l.omschrijving, coalesce(l.gegevens, '{}')
    FROM aanvraag a, jsonb_to_recordset(${JSON.stringify(lijnen)}::jsonb)
      AS l(id uuid, volgnr int, spoor text, steun text, omschrijving text, gegevens jsonb)`;
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
