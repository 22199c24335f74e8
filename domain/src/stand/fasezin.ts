import type { Fase } from '../procedure/fasen.js';

/** Where a file is, in one sentence a manager reads: from the phase of its request, or the milestones of its decision. */
export function zinVanAanvraag(fase: Fase, ronde: number): string {
  const opnieuw = ronde > 1 ? ` (ronde ${ronde})` : '';
  switch (fase) {
    case 'onderzoek':
      return ronde > 1 ? `De aanvraag is verdaagd en opnieuw in onderzoek${opnieuw}.` : 'Het sociaal onderzoek loopt.';
    case 'voorstel':
      return `Het voorstel van beslissing wordt geschreven${opnieuw}.`;
    case 'agendering':
      return `Het voorstel wacht op de agenda van een zitting${opnieuw}.`;
    case 'zitting':
      return `Het voorstel staat op een verzonden agenda${opnieuw}.`;
    case 'afgehandeld':
      return 'De aanvraag is afgehandeld.';
  }
}

const STAPPEN = [
  ['briefKlaar', 'De brief over de beslissing wordt opgemaakt.'],
  ['vrijgegeven', 'De brief over de beslissing wacht op handtekeningen.'],
  ['verzonden', 'De brief over de beslissing moet vertrekken of wacht op bewijs.'],
  ['uitgevoerd', 'De beslissing wacht op betaling.'],
  ['gemeld', 'De beslissing moet nog aanvaard worden door de Staat.'],
] as const;

/** What holds the letter up while nobody can sign it, in the order in which it must be done. */
export const BRIEFWACHT = ['schrijven', 'lezen', 'lijst'] as const;
export type Briefwacht = (typeof BRIEFWACHT)[number];

const ZIN_BRIEFWACHT: Readonly<Record<Briefwacht, string>> = {
  schrijven: 'Het comité besliste anders: de brief over de beslissing moet nog geschreven worden.',
  lezen: 'De brief over de beslissing moet nog nagelezen worden.',
  lijst: 'De brief over de beslissing wacht op de ondertekende besluitenlijst.',
};

export function zinVanBesluit(bereikt: readonly string[], wacht: readonly Briefwacht[] = []): string {
  const open = STAPPEN.find(([mijlpaal]) => !bereikt.includes(mijlpaal));
  if (open === undefined) return 'De beslissing is uitgevoerd.';
  const [mijlpaal, zin] = open;
  const eerst = BRIEFWACHT.find((een) => wacht.includes(een));
  return eerst !== undefined && ['briefKlaar', 'vrijgegeven'].includes(mijlpaal) ? ZIN_BRIEFWACHT[eerst] : zin;
}

export const ZIN_OPVOLGING = 'De steun loopt en wordt opgevolgd.';
export const ZIN_DRINGEND = 'De dringende steun wacht op overhandiging of bekrachtiging.';
export const ZIN_BEROEP = 'De cliënt ging naar de arbeidsrechtbank: de zaak loopt.';
export const ZIN_RUST = 'Er loopt niets in dit dossier.';
