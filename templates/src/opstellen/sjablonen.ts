import { clausuleIds, clausules, stukVanClausule, type BriefSoort } from '@besluitpad/domain';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import Handlebars from 'handlebars';
import { onthulAlles, schermAf } from './schermAf.js';
import { vasteWoorden, woorden } from './woorden.js';

/** `templates/`, seen from `src/opstellen` and from `dist/opstellen` alike. */
const map = new URL('../../', import.meta.url);
const gedeeldMap = new URL('gedeeld/', map);

function lees(pad: string): string {
  return readFileSync(new URL(pad, map), 'utf8');
}

function padVan(soort: BriefSoort): string {
  return `brieven/${soort}/${soort}.hbs`;
}

const gedeeldeBestanden = readdirSync(gedeeldMap).filter((naam) => naam.endsWith('.hbs'));

/** Pieces of wording that kinds share; an OCMW words a kind, never these. */
export const gedeeldeStukken: readonly string[] = [
  ...gedeeldeBestanden.map((naam) => naam.replace(/\.hbs$/, '')),
  ...clausuleIds.map(stukVanClausule),
];

/** A Handlebars world of our own: nothing registered here leaks, and nothing outside can be called from wording. */
function nieuweOmgeving(): typeof Handlebars {
  const omgeving = Handlebars.create();
  for (const [naam, woord] of Object.entries(woorden)) {
    omgeving.registerHelper(naam, (...args: unknown[]) => {
      const invoer = args.slice(0, -1).map(onthulAlles);
      return schermAf((woord as (...invoer: unknown[]) => unknown)(...invoer));
    });
  }
  for (const bestand of gedeeldeBestanden) {
    omgeving.registerPartial(bestand.replace(/\.hbs$/, ''), lees(`gedeeld/${bestand}`));
  }
  for (const id of clausuleIds) omgeving.registerPartial(stukVanClausule(id), `${clausules[id].regels.join('\n')}\n`);
  return omgeving;
}

const omgeving = nieuweOmgeving();
const bekendeWoorden = Object.fromEntries(Object.keys(woorden).map((naam) => [naam, true]));

const ingebouwd = new Map<BriefSoort, string>();

/** The wording that comes with the program. */
export function ingebouwdeTekst(soort: BriefSoort): string {
  const tekst = ingebouwd.get(soort) ?? lees(padVan(soort));
  ingebouwd.set(soort, tekst);
  return tekst;
}

// An OCMW has a handful of own versions at a time; more than this are trials that will not come back.
const MEESTE_SJABLONEN = 100;
const sjablonen = new Map<string, HandlebarsTemplateDelegate>();

function sjabloonVan(tekst: string): HandlebarsTemplateDelegate {
  const bekend = sjablonen.get(tekst);
  if (bekend) return bekend;
  const sjabloon = omgeving.compile(tekst, {
    strict: true,
    // Escaping is done on the data before, for our own markup; HTML entities would end up in the letter.
    noEscape: true,
    preventIndent: true,
    knownHelpers: bekendeWoorden,
    knownHelpersOnly: true,
  });
  if (sjablonen.size >= MEESTE_SJABLONEN) sjablonen.clear();
  sjablonen.set(tekst, sjabloon);
  return sjabloon;
}

/** Wording of one letter as lines of our own markup; the data must have passed its schema. */
export function vulIn(soort: BriefSoort, gegevens: unknown, tekst = ingebouwdeTekst(soort)): string {
  return sjabloonVan(tekst)(schermAf(gegevens));
}

function versieVan(soort: BriefSoort, tekst: string): string {
  const hash = createHash('sha256').update(JSON.stringify({ vasteWoorden, clausules }));
  const gedeeld = readdirSync(gedeeldMap).map((naam) => `gedeeld/${naam}`);
  const opmaak = readdirSync(new URL('layout/', map)).map((naam) => `layout/${naam}`);
  hash.update(`${padVan(soort)}\n${tekst}\n`);
  for (const pad of [...gedeeld.sort(), ...opmaak.sort()]) hash.update(`${pad}\n${lees(pad)}\n`);
  return hash.digest('hex').slice(0, 16);
}

const versies = new Map<string, string>();

/** Fingerprint of the wording and layout a letter is made with; changes when a comma of either does. */
export function sjabloonVersie(soort: BriefSoort, tekst = ingebouwdeTekst(soort)): string {
  const sleutel = `${soort}\n${tekst}`;
  const versie = versies.get(sleutel) ?? versieVan(soort, tekst);
  if (versies.size >= MEESTE_SJABLONEN) versies.clear();
  versies.set(sleutel, versie);
  return versie;
}
