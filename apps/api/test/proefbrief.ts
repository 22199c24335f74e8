/** Puts a printed letter in the database, as the engine leaves one: frozen input, both files, the mentions found in it. */
import { readFile } from 'node:fs/promises';
import { vereisteVermeldingen, type BriefSoort, type InvoerVan } from '@besluitpad/domain';
import type { Proefdatabank } from './databank.js';
import type { Gemaakt } from './proefbesluit.js';

export interface Briefopties {
  readonly soort?: BriefSoort;
  readonly briefdatum: string;
  readonly kanaal?: 'AANGETEKEND' | 'AFGIFTE_ONTVANGSTBEWIJS' | 'GEWONE_BRIEF';
  readonly zonder?: readonly string[];
  readonly adres?: readonly string[];
  readonly procedureId?: string;
  readonly onderwerpId?: string;
  readonly afschriftVan?: string;
  /** the file to archive; absent: four letters that are none */
  readonly pdf?: Uint8Array;
  /** who the letter names at its foot; absent: those of the sample */
  readonly ondertekenaars?: readonly { readonly naam: string; readonly functie: string }[];
}

const VOORBEELD = new URL('../../../templates/brieven/toekenning_leefloon/voorbeeld.json', import.meta.url);

export async function laadVermeldingen({ vraag }: Proefdatabank): Promise<void> {
  for (const { soort, code } of vereisteVermeldingen.filter(({ bij }) => bij === 'altijd')) {
    await vraag(`INSERT INTO verplichte_vermelding (soort, code, controlesom) VALUES ($1, $2, 'proef')`, [soort, code]);
  }
}

export async function legBrief(
  { vraag }: Proefdatabank,
  { dossierId, procedureId, besluitId }: Gemaakt,
  opties: Briefopties,
): Promise<string> {
  const soort = opties.soort ?? 'toekenning_leefloon';
  const voorbeeld = JSON.parse(await readFile(VOORBEELD, 'utf8')) as Record<string, unknown>;
  const { adres = ['Molenweg 1', '3099 Heidebeke'], ondertekenaars = voorbeeld['ondertekenaars'] } = opties;
  const invoer = soort === 'toekenning_leefloon' ? { ...voorbeeld, adres, ondertekenaars } : {};
  const [{ id } = { id: '' }] = await vraag<{ id: string }>(
    `INSERT INTO brief (dossier_id, procedure_id, onderwerp_id, soort, versie, briefdatum, bestemming, kanaal, invoer, sjabloon_versie,
       pdf_ua, pdf_a, sha256_ua, sha256_a, gemaakt_op, afschrift_van)
     VALUES ($1, $2, $3, $4, (SELECT count(*) + 1 FROM brief WHERE procedure_id = $2 AND soort = $4), $5,
       CASE WHEN $8::uuid IS NULL THEN 'Robin Proef' ELSE 'Mr. An Voorbeeld' END, $6, $7, '1',
       '\\x25504446'::bytea, $9, 'a', 'b', now(), $8) RETURNING id`,
    [
      dossierId,
      opties.procedureId ?? procedureId,
      opties.onderwerpId ?? besluitId,
      soort,
      opties.briefdatum,
      opties.kanaal ?? 'AANGETEKEND',
      JSON.stringify(invoer),
      opties.afschriftVan ?? null,
      Buffer.from(opties.pdf ?? '%PDF'),
    ],
  );
  for (const { code } of vereisteVermeldingen.filter((rij) => rij.soort === soort && rij.bij === 'altijd')) {
    if (opties.zonder?.includes(code)) continue;
    await vraag('INSERT INTO brief_vermelding (brief_id, dossier_id, code) VALUES ($1, $2, $3)', [id, dossierId, code]);
  }
  return id;
}

export interface Voorbeeldbrief {
  readonly soort: BriefSoort;
  readonly invoer: InvoerVan<BriefSoort>;
  readonly vereist: readonly string[];
  readonly status?: string;
}

/** A letter of any kind as the engine leaves one, from a sample: with all that it must mention. */
export async function legVoorbeeldbrief(
  { vraag }: Proefdatabank,
  { dossierId, procedureId, besluitId }: Gemaakt,
  { soort, invoer, vereist, status = 'ontwerp' }: Voorbeeldbrief,
): Promise<string> {
  const [{ id } = { id: '' }] = await vraag<{ id: string }>(
    `WITH b AS (INSERT INTO brief (dossier_id, procedure_id, onderwerp_id, soort, versie, briefdatum, bestemming, kanaal, invoer, vereist,
       sjabloon_versie, pdf_ua, pdf_a, sha256_ua, sha256_a, gemaakt_op, status)
     VALUES ($1, $2, $3, $4, (SELECT count(*) + 1 FROM brief WHERE procedure_id = $2 AND soort = $4), '2026-04-02', 'Robin Proef',
       'AANGETEKEND', $5, $6, '1', '\\x25504446'::bytea, '\\x25504446'::bytea, 'a', 'b', now(), $7) RETURNING id),
     v AS (INSERT INTO brief_vermelding (brief_id, dossier_id, code) SELECT b.id, $1, unnest($6::text[]) FROM b)
     SELECT id FROM b`,
    [dossierId, procedureId, besluitId, soort, JSON.stringify(invoer), vereist, status],
  );
  return id;
}
