import { isKlokId, klokregel, datum } from '@besluitpad/domain';
import { z } from 'zod';
import { leesOgenblik } from '../dossiers/dag.js';
import { leesCursor, maakPagina } from '../http/paginering.js';
import type { Tx } from '../server/database.js';
import type { Wie } from '../toegang/wie.js';
import { taakrollenVan } from './taakrollen.js';
import type { Taak, Taakvraag, Taken } from './vormen.js';

/** Sorts behind every real limit: a task without a last day comes last. */
const ZONDER_GRENS = '2199-12-31';

const STUKKENTITEL = 'Niet alle gevraagde stukken kwamen: werk het verslag af met het bewijs van wat u vroeg';

interface Rij extends Taak {
  readonly etiket: string | null;
  readonly begint: string | null;
  readonly grens: string;
}

/** Open tasks, the nearest last day first. A clock's task says in words what the clock asks at that moment. */
export async function lijstTaken(tx: Tx, wie: Wie, vraag: Taakvraag): Promise<Taken> {
  const [grens = null, na = null] = leesCursor(vraag.na, z.tuple([z.iso.date(), z.uuid()])) ?? [];
  const { dag } = await leesOgenblik(tx);
  const rijen = await tx.$queryRaw<Rij[]>`
    SELECT t.id, t.dossier_id AS "dossierId", d.nummer AS "dossierNummer", t.procedure_id AS "procedureId", t.soort, t.titel, t.rol,
      t.gebruiker_id AS "gebruikerId", t.uiterlijk::text AS uiterlijk, t.reden,
      to_char(t.gemaakt_op AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS "gemaaktOp",
      to_char(t.klaar_op AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS "klaarOp",
      m.etiket, k.begint::text AS begint, coalesce(t.uiterlijk, ${ZONDER_GRENS}::date)::text AS grens
    FROM taak t LEFT JOIN dossier d ON d.id = t.dossier_id
      LEFT JOIN klok_moment m ON t.sleutel = 'klok/' || m.id LEFT JOIN klok k ON k.id = m.klok_id
    WHERE (${vraag.klaar} OR t.klaar_op IS NULL)
      AND (${vraag.dossier ?? null}::uuid IS NULL OR t.dossier_id = ${vraag.dossier ?? null}::uuid)
      AND (${vraag.rol ?? null}::text IS NULL OR t.rol = ${vraag.rol ?? null})
      AND (NOT ${vraag.voorMij} OR t.gebruiker_id = ${wie.gebruikerId}::uuid
        OR (t.gebruiker_id IS NULL AND t.rol = ANY (${taakrollenVan(wie.rollen)}::text[]))
        OR (t.soort = 'brief.ondertekenen' AND t.rol IN (SELECT functie FROM tekendelegatie
          WHERE gebruiker_id = ${wie.gebruikerId}::uuid AND ${dag}::date BETWEEN van AND tot)))
      AND (${na}::uuid IS NULL OR (coalesce(t.uiterlijk, ${ZONDER_GRENS}::date), t.id) > (${grens}::date, ${na}::uuid))
    ORDER BY coalesce(t.uiterlijk, ${ZONDER_GRENS}::date), t.id LIMIT ${vraag.limiet + 1}`;
  const { items, volgende } = maakPagina(rijen, vraag.limiet, (rij) => [rij.grens, rij.id]);
  return { taken: items.map(naarTaak), ...(volgende === undefined ? {} : { volgende }) };
}

function naarTaak({ etiket, begint, grens: _grens, ...taak }: Rij): Taak {
  const klok = taak.soort.replace(/^klok\./, '');
  if (etiket !== null && klok === 'HR-STUKKEN') return { ...taak, titel: `${STUKKENTITEL} (${etiket})` };
  if (etiket === null || begint === null || !isKlokId(klok)) return taak;
  const moment = klokregel(klok, datum(begint)).momenten.find((m) => m.etiket === etiket);
  return moment === undefined ? taak : { ...taak, titel: moment.boodschap };
}
