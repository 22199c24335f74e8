import {
  groepVanSoort,
  leesbaarheidsverslag,
  ontbrekendeVermeldingen,
  type BriefBoom,
  type BriefSoort,
} from '@besluitpad/domain';
import { SjabloonFout } from '../opstellen/fout.js';
import { ingebouwdeTekst } from '../opstellen/sjablonen.js';
import { stelBriefOp } from '../opstellen/stelBriefOp.js';
import { zetBrief } from '../zetten/zetBrief.js';
import { ZetFout } from '../zetten/zetter.mjs';
import { onbekendeInvulplaatsen } from './invulplaatsen.js';
import { geschondenDelen } from './vasteDelen.js';
import { voorbeeldenVan } from './voorbeelden.js';

/** Why a wording can't be used, in a sentence for who wrote it. */
export interface Sjabloongebrek {
  /** The sample it went wrong on; absent when the wording itself is wrong. */
  readonly voorbeeld?: string;
  readonly regel?: number;
  readonly melding: string;
}

// Comments could hide a locked part, a backslash or four braces would print it instead of filling it in.
const VERBORGEN = /\{\{~?!(?!vast\}\}|\/vast\}\})|\\\{\{|\{\{\{/;

function keurTekst(soort: BriefSoort, tekst: string): Sjabloongebrek[] {
  const ingebouwd = ingebouwdeTekst(soort);
  const regel = tekst.split('\n').findIndex((r) => VERBORGEN.test(r)) + 1;
  if (regel > 0) return [{ regel, melding: 'Een opmerking, een schuine streep voor {{ of {{{ kan hier niet.' }];
  const geschonden = geschondenDelen(ingebouwd, tekst).map((deel) => ({
    regel: deel.regel,
    melding: `Dit deel ligt vast en mag niet veranderen, verhuizen of wegvallen: "${eersteRegel(deel.tekst)}".`,
  }));
  return [...keurInvulplaatsen(ingebouwd, tekst), ...geschonden];
}

function eersteRegel(tekst: string): string {
  return tekst.split('\n').find((regel) => !regel.startsWith('{{!')) ?? tekst;
}

function keurInvulplaatsen(ingebouwd: string, tekst: string): Sjabloongebrek[] {
  try {
    return onbekendeInvulplaatsen(ingebouwd, tekst).map(({ naam, regel }) => ({
      regel,
      melding: `"${naam}" bestaat niet voor deze soort brief. Gebruik alleen de invulplaatsen van de bestaande tekst.`,
    }));
  } catch (fout) {
    const regel = Number(/line (\d+)/i.exec(String(fout))?.[1] ?? 0);
    return [
      { ...(regel > 0 ? { regel } : {}), melding: 'De accolades kloppen niet: een deel begint of eindigt niet.' },
    ];
  }
}

function keurBoom(soort: BriefSoort, boom: BriefBoom): string[] {
  // Colleagues and other authorities read more than a client does.
  if (groepVanSoort[soort] === 'vergadering' || groepVanSoort[soort] === 'tussen_ocmw') return [];
  const { niveau, langeZinnen, zegtWatTeDoen } = leesbaarheidsverslag(boom);
  return [
    ...(niveau === 'A2' || niveau === 'B1' ? [] : [`De brief is niveau ${niveau}. Een brief is ten hoogste B1.`]),
    ...langeZinnen.map(({ zin, woorden }) => `Deze zin telt ${woorden} woorden, ten hoogste 20: "${zin}".`),
    ...(zegtWatTeDoen ? [] : ['De brief zegt niet wat de cliënt moet doen.']),
  ];
}

/** In each form the letter can take: what does not fit here would not fit for somebody. */
function zetInElkeVorm(boom: BriefBoom): void {
  for (const vorm of [{}, { groot: true }, { venster: 'links' as const }])
    zetBrief(boom, { ...vorm, standaard: 'ua-1' });
}

function keurVoorbeeld<S extends BriefSoort>(
  soort: S,
  { naam, invoer }: ReturnType<typeof voorbeeldenVan<S>>[number],
  tekst: string,
): Sjabloongebrek[] {
  try {
    const boom = stelBriefOp(soort, invoer, tekst);
    const mist = ontbrekendeVermeldingen(soort, { boom, gegevens: invoer });
    const vermeldingen = mist.map((code) => `De verplichte vermelding ${code} ontbreekt.`);
    const gebreken = [...vermeldingen, ...keurBoom(soort, boom)];
    if (gebreken.length === 0) zetInElkeVorm(boom);
    return gebreken.map((melding) => ({ voorbeeld: naam, melding }));
  } catch (fout) {
    return [{ voorbeeld: naam, melding: uitlegVan(fout) }];
  }
}

/** The samples hold invented people: what goes wrong on them may be told. */
function uitlegVan(fout: unknown): string {
  if (fout instanceof SjabloonFout || fout instanceof ZetFout) return fout.message;
  return 'De tekst kan niet ingevuld worden: een invulplaats staat op een plaats waar ze niet bestaat.';
}

/** Everything that stands between this wording and its use: none means that it may be published. */
export function keurSjabloon(soort: BriefSoort, tekst: string): Sjabloongebrek[] {
  const gebreken = keurTekst(soort, tekst);
  if (gebreken.length > 0) return gebreken;
  return voorbeeldenVan(soort).flatMap((voorbeeld) => keurVoorbeeld(soort, voorbeeld, tekst));
}
