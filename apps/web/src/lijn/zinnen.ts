/** Three plain sentences to read aloud, from what the API says: never more certain than that. */
import type { Betaling, Dossier, Stand } from '../api/vormen.js';
import { dagInBrussel, toonBedrag, toonDagLang } from '../dag.js';
import { orgaannaam } from '../woorden.js';

export interface Zin {
  readonly vraag: string;
  readonly antwoord: string;
}

const NIET_MEER = new Set(['betaald', 'vervallen', 'mislukt']);

export function zinnen(
  dossier: Dossier,
  stand: Stand | undefined,
  betalingen: readonly Betaling[] | undefined,
): readonly Zin[] {
  return [
    { vraag: 'Waar is mijn aanvraag?', antwoord: waar(dossier, stand) },
    { vraag: 'Wanneer weet ik het?', antwoord: wanneer(dossier, stand) },
    { vraag: 'Wanneer word ik betaald?', antwoord: betaald(betalingen) },
  ];
}

function openAanvraag({ aanvragen, procedures }: Dossier): Dossier['aanvragen'][number] | undefined {
  return aanvragen.find(({ id }) => procedures.some((p) => p.onderwerpId === id && p.geslotenOp === null));
}

function waar(dossier: Dossier, stand: Stand | undefined): string {
  const aanvraag = openAanvraag(dossier);
  const zin = stand?.zin ?? '';
  return aanvraag === undefined
    ? zin
    : `Uw aanvraag kwam binnen op ${toonDagLang(aanvraag.ontvangenOp)}. ${zin}`.trim();
}

function wanneer(dossier: Dossier, stand: Stand | undefined): string {
  const aanvraag = openAanvraag(dossier);
  if (aanvraag !== undefined) {
    return `Er moet uiterlijk op ${toonDagLang(aanvraag.beslisUiterlijk)} beslist zijn. U krijgt de beslissing daarna met een brief.`;
  }
  const laatste = stand?.laatsteBeslissing;
  if (laatste === null || laatste === undefined) return 'Er is nu geen aanvraag waarover nog beslist moet worden.';
  const brief = stand?.termijnen.find(({ klok }) => klok === 'CLK-11');
  const vervolg =
    brief === undefined
      ? 'U kreeg daarover een brief.'
      : `De brief moet uiterlijk op ${toonDagLang(brief.uiterlijk)} vertrekken.`;
  return `Op ${toonDagLang(laatste.datum)} besliste ${orgaannaam(laatste.orgaan)}. ${vervolg}`;
}

function betaald(betalingen: readonly Betaling[] | undefined): string {
  if (betalingen === undefined) return 'Dat kan ik hier niet zien. Ik vraag het na bij de financiële dienst.';
  const open = betalingen
    .filter(({ status, uiterlijk }) => !NIET_MEER.has(status) && uiterlijk !== null)
    .sort((a, b) => String(a.uiterlijk).localeCompare(String(b.uiterlijk)))[0];
  if (open !== undefined) {
    return `${toonBedrag(open.bedragCent)} (${open.mededeling.toLowerCase()}) moet uiterlijk op ${toonDagLang(String(open.uiterlijk))} betaald zijn.`;
  }
  const laatste = [...betalingen]
    .filter(({ betaaldOp }) => betaaldOp !== null)
    .sort((a, b) => String(b.betaaldOp).localeCompare(String(a.betaaldOp)))[0];
  if (laatste === undefined) return 'Er staat nu geen betaling klaar.';
  return `De laatste betaling was ${toonBedrag(laatste.bedragCent)}, op ${toonDagLang(dagInBrussel(String(laatste.betaaldOp)))}. Er staat nu geen volgende klaar.`;
}
