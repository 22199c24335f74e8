import type {
  Baremastand,
  Berekencontext,
  Datum,
  LeefloonBedragen,
  Leeflooncategorie,
  Rij,
  Toetsfeiten,
} from '@besluitpad/domain';
import { datum, toetsfeiten } from '@besluitpad/domain';
import type { Tx } from '@besluitpad/prisma';
import { uitDb } from '@besluitpad/prisma';
import { Onmogelijk } from '../motor/effect.js';

/** One running aid as it is now: its amount, what it is computed from, and where its follow-up goes on. */
export interface LopendeSteun {
  readonly opvolgingId: string;
  readonly dossierId: string;
  readonly procedureId: string;
  readonly ronde: number;
  readonly werkerId: string | null;
  readonly steun: string;
  /** undefined where no scale fixes the amount: a judgment, or a fixed amount that the committee chose */
  readonly categorie: Leeflooncategorie | undefined;
  /** a judge fixed it: whether a new scale changes it is for a person to say */
  readonly doorRechter: boolean;
  readonly maandbedragCent: number | null;
  readonly van: Datum;
  readonly laatsteNazicht: Datum;
  readonly context: Berekencontext;
}

type Steunrij = Omit<LopendeSteun, 'context' | 'van' | 'laatsteNazicht' | 'categorie'> & {
  /** the request that fixed the amount as it is now */
  readonly aanvraagId: string | null;
  readonly categorie: number | null;
  readonly van: string;
  readonly laatsteNazicht: string;
  readonly referentiedatum: string;
};

/**
 * The next page: aid that runs and has no line in this run's report yet. Locked, so that an act on one of these files
 * waits for the page or the page for the act, and each is read as it stands now.
 */
export async function leesBlad(
  tx: Tx,
  migratie: { readonly id: string; readonly droog: boolean },
  aantal: number,
): Promise<LopendeSteun[]> {
  const rijen = await tx.$queryRaw<Steunrij[]>`
    SELECT o.id AS "opvolgingId", o.dossier_id AS "dossierId", p.id AS "procedureId", p.ronde, d.werker_id AS "werkerId", o.steun,
      o.maandbedrag_cent AS "maandbedragCent", o.van::text, o.laatste_nazicht::text AS "laatsteNazicht",
      CASE l.gegevens -> 'invoer' ->> 'soort' WHEN 'leefloon' THEN
        coalesce((h.gegevens -> 'invoer' ->> 'nieuweCategorie')::int, (l.gegevens -> 'invoer' ->> 'categorie')::int) END AS categorie,
      l.gegevens -> 'invoer' ->> 'soort' = 'vonnis' AS "doorRechter",
      coalesce(h.datum, a.ontvangen_op, b.datum)::text AS referentiedatum,
      CASE WHEN h.datum IS NULL THEN b.aanvraag_id ELSE h.aanvraag_id END AS "aanvraagId"
    FROM opvolging o JOIN dossier d ON d.id = o.dossier_id JOIN procedure p ON p.soort = 'opvolging' AND p.onderwerp_id = o.id
      JOIN besluitlijn l ON l.id = o.besluitlijn_id JOIN besluit b ON b.id = l.besluit_id LEFT JOIN aanvraag a ON a.id = b.aanvraag_id
      LEFT JOIN LATERAL (SELECT hl.gegevens, hb.datum, hb.aanvraag_id FROM besluitlijn hl JOIN besluit hb ON hb.id = hl.besluit_id
        WHERE hl.dossier_id = o.dossier_id AND hl.besluit = 'HERZIENING' AND hb.datum >= b.datum ORDER BY hb.datum DESC LIMIT 1) h ON true
    WHERE o.tot IS NULL AND d.overleden_op IS NULL AND p.gesloten_op IS NULL AND l.gegevens -> 'invoer' ->> 'soort' IN ('leefloon', 'vonnis', 'periodiek')
      AND NOT EXISTS (SELECT 1 FROM regimemigratie_regel r
        WHERE r.migratie_id = ${migratie.id}::uuid AND r.opvolging_id = o.id AND r.droog = ${migratie.droog})
    ORDER BY o.id LIMIT ${aantal} FOR UPDATE OF o`;
  const contexten = await leesContexten(tx, rijen);
  const toetsen = await leesToetsen(tx, rijen);
  return rijen.map(({ referentiedatum, aanvraagId, ...rij }) => ({
    ...rij,
    categorie: alsCategorie(rij.categorie),
    van: datum(rij.van),
    laatsteNazicht: datum(rij.laatsteNazicht),
    context: { ...contexten(rij.dossierId, datum(referentiedatum)), ...toetsVan(toetsen, aanvraagId) },
  }));
}

/** The means test that a request was decided with counts on: the noted incomes alone would leave its exemptions out. */
async function leesToetsen(tx: Tx, rijen: readonly Steunrij[]): Promise<ReadonlyMap<string, Toetsfeiten>> {
  const aanvraagId = { in: rijen.flatMap((rij) => rij.aanvraagId ?? []) };
  const toetsen = await tx.middelentoets.findMany({ where: { aanvraagId }, orderBy: { volgnr: 'asc' } });
  // Of several the newest stays.
  return new Map(toetsen.map((rij) => [rij.aanvraagId, toetsfeiten.parse(rij.feiten)]));
}

function toetsVan(toetsen: ReadonlyMap<string, Toetsfeiten>, aanvraagId: string | null): Pick<Berekencontext, 'toets'> {
  const toets = aanvraagId === null ? undefined : toetsen.get(aanvraagId);
  return toets === undefined ? {} : { toets };
}

function alsCategorie(getal: number | null): Leeflooncategorie | undefined {
  if (getal === null) return undefined;
  if (getal === 1 || getal === 2 || getal === 3) return getal;
  throw new Onmogelijk('Een lopend leefloon heeft geen categorie 1, 2 of 3.');
}

async function leesContexten(
  tx: Tx,
  rijen: readonly { readonly dossierId: string }[],
): Promise<(dossierId: string, referentiedatum: Datum) => Berekencontext> {
  const dossierId = { in: rijen.map((rij) => rij.dossierId) };
  const gezin = await tx.gezinslid.findMany({ where: { dossierId, onderhoudsplichtig: true, samenwonend: true } });
  const inkomens = await tx.inkomen.findMany({ where: { dossierId, teltMee: true } });
  const leefloon = await leesBarema(tx);
  const inkomensVan = (dossier: string, lid: string | null) =>
    inkomens
      .filter((inkomen) => inkomen.dossierId === dossier && inkomen.gezinslidId === lid)
      .map((inkomen) => ({ maandbedragCent: inkomen.maandbedragCent, ...periode(inkomen) }));
  return (dossier, referentiedatum) => ({
    referentiedatum,
    eigenInkomens: inkomensVan(dossier, null),
    onderhoudsplichtigen: gezin
      .filter((lid) => lid.dossierId === dossier)
      .map((lid) => ({
        hoedanigheid: lid.verwantschap,
        ...(lid.geboren === null ? {} : { geboren: datum(uitDb(lid.geboren)) }),
        ...periode(lid),
        inkomens: inkomensVan(dossier, lid.id),
      })),
    bevestigdTot: { leefloon },
    ...{ eerdereSancties: [], terugvorderingen: [], verjaringJaren: 0 },
  });
}

/** The rows that one administrator entered and another confirmed. */
async function leesBarema(tx: Tx): Promise<Baremastand<LeefloonBedragen>> {
  const where = { tabel: 'leefloon', bevestigdOp: { not: null } };
  const rijen = await tx.baremaRij.findMany({ where, orderBy: { vanaf: 'asc' } });
  return {
    rijen: rijen.map(({ vanaf, waarde, bron }): Rij<LeefloonBedragen> => ({
      ...{ vanaf: datum(uitDb(vanaf)), bron, zekerheid: 'gevonden' },
      // Three amounts in cents: the act that entered the row refused anything else.
      waarde: waarde as unknown as LeefloonBedragen,
    })),
  };
}

function periode({ van, tot }: { readonly van: Date; readonly tot: Date | null }): { van: Datum; tot?: Datum } {
  return { van: datum(uitDb(van)), ...(tot === null ? {} : { tot: datum(uitDb(tot)) }) };
}
