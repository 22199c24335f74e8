import { z } from 'zod';
import { nietGevonden } from '../fouten/weigering.js';
import { leesCursor, maakPagina, type Pagina } from '../http/paginering.js';
import type { Tx } from '../server/database.js';
import type { Wie } from '../toegang/wie.js';
import { dagUitDb } from './dag.js';
import { logInzage } from './inzage.js';
import { leesInhoud } from './leesInhoud.js';
import type { Dossier, Dossierkop } from './vormenLezen.js';

interface Koprij {
  id: string;
  nummer: string;
  clientId: string;
  voornaam: string;
  naam: string;
  werkerId: string;
  werker: string;
  vertrouwelijk: boolean;
  geopendOp: Date;
  geslotenOp: Date | null;
  rev: number;
}

export interface Lijstvraag {
  readonly limiet: number;
  readonly na?: string | undefined;
  readonly werkerId?: string | undefined;
  readonly open?: boolean | undefined;
}

export async function lijstDossiers(tx: Tx, wie: Wie, vraag: Lijstvraag): Promise<Pagina<Dossierkop>> {
  const [jaar = 0, volgnr = 0] = leesCursor(vraag.na, z.tuple([z.int(), z.int()])) ?? [];
  const rijen = await tx.$queryRaw<Koprij[]>`
    SELECT d.id, d.nummer, p.id AS "clientId", p.voornaam, p.naam, d.werker_id AS "werkerId", g.naam AS werker, d.vertrouwelijk,
      d.geopend_op AS "geopendOp", d.gesloten_op AS "geslotenOp", d.rev
    FROM dossier d JOIN persoon p ON p.id = d.persoon_id JOIN gebruiker g ON g.id = d.werker_id
    WHERE (split_part(d.nummer, '-', 2)::int, split_part(d.nummer, '-', 3)::int) > (${jaar}::int, ${volgnr}::int)
      AND (${vraag.werkerId ?? null}::uuid IS NULL OR d.werker_id = ${vraag.werkerId ?? null}::uuid)
      AND (${vraag.open ?? null}::boolean IS NULL OR (d.gesloten_op IS NULL) = ${vraag.open ?? null}::boolean)
    ORDER BY split_part(d.nummer, '-', 2)::int, split_part(d.nummer, '-', 3)::int LIMIT ${vraag.limiet + 1}`;
  await logInzage(tx, wie, 'lijst van dossiers', null);
  const { items, volgende } = maakPagina(rijen, vraag.limiet, ({ nummer }) => nummer.split('-').slice(1).map(Number));
  return { items: items.map(naarKop), ...(volgende === undefined ? {} : { volgende }) };
}

export async function leesDossier(tx: Tx, wie: Wie, id: string): Promise<Dossier> {
  const [rij] = await tx.$queryRaw<Koprij[]>`
    SELECT d.id, d.nummer, p.id AS "clientId", p.voornaam, p.naam, d.werker_id AS "werkerId", g.naam AS werker, d.vertrouwelijk,
      d.geopend_op AS "geopendOp", d.gesloten_op AS "geslotenOp", d.rev
    FROM dossier d JOIN persoon p ON p.id = d.persoon_id JOIN gebruiker g ON g.id = d.werker_id WHERE d.id = ${id}::uuid`;
  if (rij === undefined) throw nietGevonden('Dit dossier');
  await logInzage(tx, wie, `dossier/${id}`, id);
  return { ...naarKop(rij), rev: rij.rev, ...(await leesInhoud(tx, id)) };
}

function naarKop({ clientId, voornaam, naam, werkerId, werker, rev: _rev, ...rij }: Koprij): Dossierkop {
  return {
    ...rij,
    client: { id: clientId, voornaam, naam },
    werker: { id: werkerId, naam: werker },
    geopendOp: dagUitDb(rij.geopendOp),
    geslotenOp: rij.geslotenOp === null ? null : dagUitDb(rij.geslotenOp),
  };
}
