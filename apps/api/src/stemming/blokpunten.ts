/** The items of a block: what the vote needs of each of them, read at once and locked against a vote of its own. */
import { toetsHandeling, type Fase } from '@besluitpad/domain';
import { veldWeigering, Weigering } from '../fouten/weigering.js';
import type { Tx } from '../server/database.js';
import type { Zitting } from '../zittingen/zitting.js';
import type { VoorgesteldeLijn } from './uitkomst.js';

export interface Blokpunt {
  readonly id: string;
  readonly volgnr: number;
  readonly dossierId: string;
  readonly groep: string;
  readonly status: string;
  readonly hoogdringendReden: string | null;
  readonly uitgelichtDoor: string | null;
  readonly fase: Fase;
  readonly ronde: number;
  readonly openLijnen: readonly string[];
  readonly voorgesteld: readonly VoorgesteldeLijn[];
}

export const IN_BLOK: readonly string[] = ['zonder_bespreking', 'kennisname'];

export async function leesBlokpunten(
  tx: Tx,
  { id: zittingId }: Zitting,
  gevraagd: readonly string[] | undefined,
): Promise<Blokpunt[]> {
  await tx.$executeRaw`SELECT 1 FROM agendapunt WHERE zitting_id = ${zittingId}::uuid ORDER BY id FOR UPDATE`;
  const ids = gevraagd === undefined ? null : [...gevraagd];
  const punten = await tx.$queryRaw<Blokpunt[]>`
    SELECT p.id, p.volgnr, p.dossier_id AS "dossierId", p.groep, p.status, p.hoogdringend_reden AS "hoogdringendReden", p.uitgelicht_door AS "uitgelichtDoor", a.fase, a.ronde,
      ARRAY(SELECT l.id::text FROM aanvraaglijn l WHERE l.aanvraag_id = a.id AND l.uitkomst IS NULL ORDER BY l.volgnr) AS "openLijnen",
      (SELECT coalesce(jsonb_agg(jsonb_build_object('aanvraaglijnId', vl.aanvraaglijn_id, 'besluit', vl.besluit,
         'onderzoeksopdracht', vl.gegevens #>> '{invoer,onderzoeksopdracht}') ORDER BY vl.volgnr), '[]')
       FROM voorstellijn vl WHERE vl.voorstel_id = p.voorstel_id) AS voorgesteld
    FROM agendapunt p JOIN aanvraag a ON a.id = p.aanvraag_id
    WHERE p.zitting_id = ${zittingId}::uuid AND p.voorstel_id IS NOT NULL
      AND CASE WHEN ${ids}::uuid[] IS NULL THEN p.status = 'open' AND p.uitgelicht_door IS NULL AND p.groep = ANY (${IN_BLOK}) ELSE p.id = ANY (${ids}::uuid[]) END
    ORDER BY p.volgnr`;
  if (gevraagd !== undefined && punten.length !== new Set(gevraagd).size) {
    throw veldWeigering(
      'agendapuntIds',
      'opAgenda',
      'U noemt een punt dat geen voorstel op de agenda van deze zitting is.',
    );
  }
  if (punten.length === 0) {
    throw new Weigering('handeling.nietMogelijk', 'Er is geen open punt zonder bespreking om samen over te stemmen.');
  }
  eisInBlok(punten);
  return punten;
}

function eisInBlok(punten: readonly Blokpunt[]): void {
  const fout = punten.filter(
    ({ groep, status, fase, uitgelichtDoor }) =>
      !IN_BLOK.includes(groep) ||
      uitgelichtDoor !== null ||
      status !== 'open' ||
      !toetsHandeling(fase, 'zitting.uitkomst').mag,
  );
  if (fout.length === 0) return;
  const nummers = fout.map(({ volgnr }) => volgnr);
  throw new Weigering(
    'handeling.nietMogelijk',
    `Over ${nummers.length === 1 ? 'punt' : 'de punten'} ${nummers.join(', ')} kan niet in blok gestemd worden: dat kan alleen voor open punten zonder bespreking. Er is niets genoteerd.`,
    { extra: { punten: nummers } },
  );
}
