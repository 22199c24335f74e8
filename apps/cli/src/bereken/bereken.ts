import { readFile } from 'node:fs/promises';
import {
  BaremaOntbreekt,
  BedragFout,
  middelentoets,
  toetsMiddelen,
  type Middelentoets,
  type Toetsuitkomst,
} from '@besluitpad/domain';
import type { Opdracht } from '../opdrachten.js';
import { GebruiksFout, leesArgumenten } from '../opties.js';
import { inHetNederlands } from './fouten.js';
import { alsTekst } from './weergave.js';

const SCHEMA = new URL('../../../../docs/bereken.schema.json', import.meta.url);

const HULP = `Gebruik: npm run -s besluitpad -- bereken BESTAND.json [--json]

Rekent een middelentoets uit en toont elke stap met regel, bron en zekerheid. Leest geen databank: wat uw beheerder
bevestigde of invoerde, staat in het bestand (bevestigdTot, spi). Bedragen zijn in cent.

  --json                als JSON
  --schema              toont het JSON-schema van het bestand

Een voorbeeld staat in docs/bereken.voorbeeld.json.`;

export const bereken: Opdracht = async (args, uitvoer) => {
  const { opties, losse } = leesArgumenten(args, { json: 'vlag', schema: 'vlag', help: 'vlag' } as const, 1);
  if (opties.help === true) {
    uitvoer.schrijf(HULP);
    return 0;
  }
  if (opties.schema === true) {
    uitvoer.schrijf((await readFile(SCHEMA, 'utf8')).trimEnd());
    return 0;
  }
  const [bestand] = losse;
  if (bestand === undefined) throw new GebruiksFout('Geef het bestand met de middelentoets: bereken BESTAND.json.');
  const uitkomst = reken(await lees(bestand));
  uitvoer.schrijf(opties.json === true ? JSON.stringify(uitkomst) : alsTekst(uitkomst));
  return 0;
};

async function lees(bestand: string): Promise<Middelentoets> {
  const tekst = await readFile(bestand, 'utf8').catch((fout: unknown) => {
    throw new GebruiksFout(`Bestand ${bestand} kan niet gelezen worden (${codeVan(fout)}).`);
  });
  const gelezen = middelentoets.safeParse(ontleed(tekst));
  if (gelezen.success) return gelezen.data;
  throw new GebruiksFout(['De middelentoets klopt niet:', ...inHetNederlands(gelezen.error)].join('\n'));
}

function codeVan(fout: unknown): string {
  return typeof fout === 'object' && fout !== null && 'code' in fout ? String(fout.code) : 'onbekend';
}

function ontleed(tekst: string): unknown {
  try {
    return JSON.parse(tekst);
  } catch (fout) {
    if (fout instanceof SyntaxError) throw new GebruiksFout('Het bestand is geen geldige JSON.');
    throw fout;
  }
}

/** Amounts nobody confirmed, or that cannot be, are the asker's to correct. */
function reken(toets: Middelentoets): Toetsuitkomst {
  try {
    return toetsMiddelen(toets);
  } catch (fout) {
    if (fout instanceof BaremaOntbreekt || fout instanceof BedragFout) throw new GebruiksFout(fout.message);
    throw fout;
  }
}
