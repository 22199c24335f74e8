/**
 * R-HRD-02: who asked in writing to be heard is heard by the body that decides, before it decides. Nobody is decided on while
 * his invitation was forgotten or he still waits for his hour; adjourning is always possible.
 */
import { vraagtHoorrecht } from '@besluitpad/domain';
import { legVast, nu } from '@besluitpad/prisma';
import { leesVoorstellen } from '../agenda/voorstellen.js';
import { Weigering } from '../fouten/weigering.js';
import type { Tx } from '../server/database.js';
import type { Wie } from '../toegang/wie.js';
import type { Plek } from '../zittingen/zitting.js';

export interface Ongehoord {
  readonly puntId: string;
  readonly volgnr: number;
  /** the hour at which he is expected; null: not invited, or his hour was called off */
  readonly uur: string | null;
}

/** Heard, in the room at the item, or invited and not come: then the committee may decide. */
export async function leesOngehoord(tx: Tx, puntIds: readonly string[]): Promise<Ongehoord[]> {
  const rijen = await tx.$queryRaw<(Ongehoord & { voorstelId: string })[]>`
    SELECT p.id AS "puntId", p.volgnr, p.voorstel_id AS "voorstelId",
      (SELECT min(h.uur) FROM hoorzitting h WHERE h.aanvraag_id = a.id AND h.wie = 'client' AND h.status = 'gepland') AS uur
    FROM agendapunt p JOIN aanvraag a ON a.id = p.aanvraag_id
    WHERE p.id = ANY (${[...puntIds]}::uuid[]) AND p.voorstel_id IS NOT NULL AND a.hoorrecht_gevraagd AND a.gehoord_op IS NULL
      AND NOT EXISTS (SELECT FROM zaalgast g WHERE g.agendapunt_id = p.id AND g.soort = 'client')
      AND (EXISTS (SELECT FROM hoorzitting h WHERE h.aanvraag_id = a.id AND h.wie = 'client' AND h.status = 'gepland')
        OR NOT EXISTS (SELECT FROM hoorzitting h WHERE h.aanvraag_id = a.id AND h.wie = 'client' AND h.status IN ('gehoord', 'niet_verschenen')))
    ORDER BY p.volgnr`;
  if (rijen.length === 0) return [];
  const voorstellen = await leesVoorstellen(
    tx,
    rijen.map(({ voorstelId }) => voorstelId),
  );
  const metHoorrecht = new Set(
    voorstellen.flatMap(({ id, lijnen, hoorrechtMD }) =>
      lijnen.some(({ besluit, spoor }) => vraagtHoorrecht(besluit, spoor, hoorrechtMD)) ? [id] : [],
    ),
  );
  return rijen.filter(({ voorstelId }) => metHoorrecht.has(voorstelId));
}

/** @param reden why it is decided without hearing him all the same: he gave it up, for one */
export async function eisGehoord(tx: Tx, wie: Wie, { zitting, punt }: Plek, reden: string | undefined): Promise<void> {
  const [ongehoord] = await leesOngehoord(tx, [punt.id]);
  if (ongehoord === undefined) return;
  if (reden !== undefined) {
    await legVast(tx, wie, {
      ...{ ketenId: punt.dossierId, dossierId: punt.dossierId, soort: 'agendapunt.zonderHoren', onderwerpId: punt.id },
      ...{ op: await nu(tx), gegevens: { zittingId: zitting.id }, tekst: reden },
    });
    return;
  }
  throw new Weigering(
    'handeling.nietMogelijk',
    ongehoord.uur === null
      ? 'De cliënt vroeg om gehoord te worden en dat gebeurde nog niet. Verdaag dit punt, of zeg in zonderHoren waarom het comité beslist zonder hem te horen.'
      : `De cliënt vroeg om gehoord te worden en heeft een uur om ${ongehoord.uur}. Hoor hem eerst of noteer dat hij niet kwam; anders verdaagt u dit punt.`,
    { extra: { regel: 'R-HRD-02' } },
  );
}

/** In a block nobody is heard, so such an item is voted by itself. */
export async function eisGehoordInBlok(tx: Tx, puntIds: readonly string[]): Promise<void> {
  const ongehoord = await leesOngehoord(tx, puntIds);
  if (ongehoord.length === 0) return;
  const nummers = ongehoord.map(({ volgnr }) => volgnr);
  throw new Weigering(
    'handeling.nietMogelijk',
    `Bij ${nummers.length === 1 ? 'punt' : 'de punten'} ${nummers.join(', ')} vroeg de cliënt om gehoord te worden en gebeurde dat nog niet. Er is niets genoteerd: laat ${nummers.length === 1 ? 'dat punt' : 'die punten'} uit het blok.`,
    { extra: { regel: 'R-HRD-02', punten: nummers } },
  );
}
