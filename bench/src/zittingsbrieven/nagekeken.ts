import { eneRij, metDatabank } from '../databank.js';
import type { Heidebeke } from '../heidebeke.js';

interface Telling {
  readonly besluiten: number;
  readonly brieven: number;
  readonly bestanden: number;
  readonly regels: number;
  readonly naarMens: number;
  readonly volgorde: boolean;
}

/** One letter a decision and one line for the post a letter, none lost, none twice, the items in their order, one mail. */
export async function nagekeken(
  { omgeving, mails, gebroken }: Pick<Heidebeke, 'omgeving' | 'mails' | 'gebroken'>,
  aantal: number,
): Promise<void> {
  const telling = await metDatabank(omgeving.beheerUrl, (db) => eneRij<Telling>(db, TELLING));
  const verwacht: Telling = {
    ...{ besluiten: aantal, brieven: aantal, bestanden: aantal, regels: aantal },
    ...{ naarMens: 0, volgorde: true },
  };
  const anders = Object.entries(verwacht).filter(([naam, waarde]) => telling[naam as keyof Telling] !== waarde);
  const vertrekmails = mails.filter((mail) => mail.includes('Brieven na de zitting')).length;
  if (anders.length > 0 || vertrekmails !== 1 || gebroken.length > 0)
    throw new Error(`Na de zitting klopt niet alles: ${JSON.stringify({ telling, vertrekmails, gebroken })}`);
}

const TELLING = `
  SELECT (SELECT count(*)::int FROM besluit) AS besluiten,
    (SELECT count(DISTINCT b.onderwerp_id)::int FROM brief b JOIN besluit x ON x.id = b.onderwerp_id
      WHERE b.status = 'vrijgegeven' AND b.pdf_ua IS NOT NULL AND b.pdf_a IS NOT NULL) AS brieven,
    (SELECT count(*)::int FROM uitvoerbestand WHERE soort = 'bpost') AS bestanden,
    (SELECT count(DISTINCT v.brief_id)::int FROM verzending v WHERE v.wijze = 'AANGETEKEND' AND v.status = 'geexporteerd') AS regels,
    (SELECT count(*)::int FROM effect WHERE status <> 'gedaan') AS "naarMens",
    (SELECT bool_and(volgnr = hoeveelste) FROM
      (SELECT volgnr, row_number() OVER (PARTITION BY zitting_id ORDER BY volgnr) AS hoeveelste FROM agendapunt) p) AS volgorde`;
