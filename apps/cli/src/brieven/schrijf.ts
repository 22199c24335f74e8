import { mkdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { NietGelukt } from '../nietGelukt.js';
import { leesAlles } from '../verbinding/bladzijden.js';
import type { Gebruiker } from '../verbinding/gebruiker.js';
import { BESTANDSOORTEN, bestandsnamen, type Briefkop } from './naam.js';

interface Dossierkop {
  readonly id: string;
  readonly nummer: string;
}

export interface GeschrevenBrief extends Briefkop {
  /** of the accessible file, within the folder */
  readonly bestand: string;
}

/** Writes both files of each released letter; the API logs each reading. */
export async function schrijfBrieven(
  gebruiker: Gebruiker,
  map: string,
  dossierNummer?: string,
): Promise<GeschrevenBrief[]> {
  const dossiers = await leesAlles<Dossierkop>(gebruiker, '/dossiers');
  const brieven = await leesAlles<Briefkop>(gebruiker, `/brieven?${vraagVan(dossiers, dossierNummer)}`);
  const namen = bestandsnamen(brieven, new Map(dossiers.map(({ id, nummer }) => [id, nummer])));
  await mkdir(map, { recursive: true, mode: 0o700 });
  const geschreven: GeschrevenBrief[] = [];
  for (const brief of brieven) {
    const naam = namen.get(brief.id) ?? brief.id;
    for (const soort of BESTANDSOORTEN) {
      const inhoud = await gebruiker.bestand(`/brieven/${brief.id}/pdf?soort=${soort}`);
      await schrijfGeheel(join(map, `${naam}.${soort}.pdf`), inhoud);
    }
    geschreven.push({ ...brief, bestand: `${naam}.ua.pdf` });
  }
  return geschreven;
}

function vraagVan(dossiers: readonly Dossierkop[], dossierNummer: string | undefined): string {
  if (dossierNummer === undefined) return 'status=vrijgegeven';
  const dossier = dossiers.find(({ nummer }) => nummer === dossierNummer);
  if (dossier === undefined) throw new NietGelukt(`Dossier ${dossierNummer} bestaat niet of is niet voor u zichtbaar.`);
  return `status=vrijgegeven&dossier=${dossier.id}`;
}

/** A letter is about somebody: only its owner reads the file, and half a file never stands there under its name. */
async function schrijfGeheel(pad: string, inhoud: Uint8Array): Promise<void> {
  await writeFile(`${pad}.nieuw`, inhoud, { mode: 0o600 });
  await rename(`${pad}.nieuw`, pad);
}
