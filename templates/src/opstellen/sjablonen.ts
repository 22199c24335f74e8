import type { BriefSoort } from '@besluitpad/domain';
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

/** A Handlebars world of our own: nothing registered here leaks, and nothing outside can be called from wording. */
function nieuweOmgeving(): typeof Handlebars {
  const omgeving = Handlebars.create();
  for (const [naam, woord] of Object.entries(woorden)) {
    omgeving.registerHelper(naam, (...args: unknown[]) => {
      const invoer = args.slice(0, -1).map(onthulAlles);
      return schermAf((woord as (...invoer: unknown[]) => unknown)(...invoer));
    });
  }
  for (const bestand of readdirSync(gedeeldMap).filter((naam) => naam.endsWith('.hbs'))) {
    omgeving.registerPartial(bestand.replace(/\.hbs$/, ''), lees(`gedeeld/${bestand}`));
  }
  return omgeving;
}

const omgeving = nieuweOmgeving();
const bekendeWoorden = Object.fromEntries(Object.keys(woorden).map((naam) => [naam, true]));
const sjablonen = new Map<BriefSoort, HandlebarsTemplateDelegate>();

function sjabloonVan(soort: BriefSoort): HandlebarsTemplateDelegate {
  const bekend = sjablonen.get(soort);
  if (bekend) return bekend;
  const sjabloon = omgeving.compile(lees(padVan(soort)), {
    strict: true,
    // Escaping is done on the data before, for our own markup; HTML entities would end up in the letter.
    noEscape: true,
    preventIndent: true,
    knownHelpers: bekendeWoorden,
    knownHelpersOnly: true,
  });
  sjablonen.set(soort, sjabloon);
  return sjabloon;
}

/** Wording of one letter as lines of our own markup; the data must have passed its schema. */
export function vulIn(soort: BriefSoort, gegevens: unknown): string {
  return sjabloonVan(soort)(schermAf(gegevens));
}

function versieVan(soort: BriefSoort): string {
  const hash = createHash('sha256').update(JSON.stringify(vasteWoorden));
  const gedeeld = readdirSync(gedeeldMap).map((naam) => `gedeeld/${naam}`);
  const opmaak = readdirSync(new URL('layout/', map)).map((naam) => `layout/${naam}`);
  for (const pad of [padVan(soort), ...gedeeld.sort(), ...opmaak.sort()]) hash.update(`${pad}\n${lees(pad)}\n`);
  return hash.digest('hex').slice(0, 16);
}

const versies = new Map<BriefSoort, string>();

/** Fingerprint of the wording and layout a letter is made with; changes when a comma of either does. */
export function sjabloonVersie(soort: BriefSoort): string {
  const versie = versies.get(soort) ?? versieVan(soort);
  versies.set(soort, versie);
  return versie;
}
