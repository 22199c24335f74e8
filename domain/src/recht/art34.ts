import { BedragFout, bewaakCent, euro } from '../geld/euro.js';
import { datum, type Datum } from '../tijd/datum.js';
import { leefloonPerMaand, type LeefloonBedragen, type Leeflooncategorie } from './leefloonBarema.js';
import type { Bevestiging, Tabel, Zekerheid } from './tabel.js';
import { bewaakMiddelen, sluitAf, type Rekenstap } from './rekenstap.js';

/** Which text of KB RMI art. 34 governs: kept with each decision, so that an annulment can be traced to its files. */
export type Art34Regime = '2002' | '2026';

/** First day of the regime of 2026. */
export const NIEUW_REGIME = datum('2026-03-01');
/** New requests by their own day; a running file from its next review on. */
export const art34Regimes: Tabel<{ readonly regime: Art34Regime; readonly overgang: string }> = {
  naam: 'de regels voor samenwonende onderhoudsplichtigen (artikel 34)',
  openRij: 'geldt',
  rijen: [
    {
      vanaf: datum('2002-10-01'),
      tot: datum('2026-02-28'),
      waarde: { regime: '2002', overgang: 'lopende dossiers: tot hun eerstvolgende herziening' },
      bron: 'KB 11 juli 2002, artikel 34; domein CLK-26 (S53, S54)',
      zekerheid: 'gevonden',
    },
    {
      vanaf: NIEUW_REGIME,
      waarde: {
        regime: '2026',
        overgang: 'nieuwe aanvragen meteen, lopende dossiers bij hun eerstvolgende herziening',
      },
      bron: 'KB 7 januari 2026; domein CLK-26 (S53, S54)',
      zekerheid: 'gevonden',
    },
  ],
};

const BRON = 'artikel 34 van het koninklijk besluit van 11 juli 2002';

/** New requests at once; a running file from its next review on. */
export function art34Regime(aanvraagdatum: Datum, herzieningsdatum?: Datum): Art34Regime {
  const nieuw = aanvraagdatum >= NIEUW_REGIME || (herzieningsdatum !== undefined && herzieningsdatum >= NIEUW_REGIME);
  return nieuw ? '2026' : '2002';
}

/**
 * For the days of one computation: a review of after the change that reaches back over months before it counts those months
 * by the text that was in force in them.
 */
export function art34RegimeOp(opDatum: Datum, aanvraagdatum: Datum, herzieningsdatum?: Datum): Art34Regime {
  return opDatum < NIEUW_REGIME ? '2002' : art34Regime(aanvraagdatum, herzieningsdatum);
}

export interface Onderhoudsplichtige {
  /** Kinship as the calculation shows it: 'vader', never a name. */
  readonly hoedanigheid: string;
  readonly middelenCent: number;
  /** Reasoned deviation for equity: this part of the means is left out. */
  readonly billijkheid?: { readonly nietGeteldCent: number; readonly reden: string };
}

export interface Art34Invoer {
  readonly regime: Art34Regime;
  readonly opDatum: Datum;
  readonly categorie: Leeflooncategorie;
  readonly eigenMiddelenCent: number;
  /** Regime 2026: every adult maintenance debtor living with the client; 2002: those the centre chose to count. */
  readonly onderhoudsplichtigen: readonly Onderhoudsplichtige[];
  readonly bevestigdTot?: Bevestiging<LeefloonBedragen>;
  /** This applicant's place among several in one household; absent when there is one. */
  readonly deel?: Aanvragersdeel;
}

export interface Aanvragersdeel {
  readonly nummer: number;
  readonly van: number;
}

export interface Art34Uitkomst {
  readonly regime: Art34Regime;
  readonly rechtCent: number;
  readonly stappen: readonly Rekenstap[];
}

/** One of equal parts that differ by a cent at most and are the sum together. */
function deelVan(bedragCent: number, { nummer, van }: Aanvragersdeel): number {
  const deel = Math.floor(bewaakCent(bedragCent) / van);
  return nummer <= bedragCent - deel * van ? deel + 1 : deel;
}

/**
 * Formula used in practice (to be verified): category 1 for the client and each debtor counted, minus their means,
 * plus the flat exemption when something is left, capped at the client's own category. With several applicants in one
 * household each carries an equal part of what the debtors have and need.
 */
export function berekenArt34(invoer: Art34Invoer): Art34Uitkomst {
  const { regime, opDatum, categorie, eigenMiddelenCent, bevestigdTot } = invoer;
  const stappen = invoer.deel === undefined ? alleen(invoer) : samen(invoer, invoer.deel);
  if (bewaakMiddelen(eigenMiddelenCent) > 0) stappen.push(stap('eigen middelen', -eigenMiddelenCent, 'gevonden'));
  return { regime, ...sluitAf({ stappen, categorie, opDatum, bevestigdTot, bronGrens: BRON }) };
}

function alleen({ opDatum, onderhoudsplichtigen, bevestigdTot }: Art34Invoer): Rekenstap[] {
  const personen = 1 + onderhoudsplichtigen.length;
  const cat1 = leefloonPerMaand(1, opDatum, bevestigdTot);
  const bedrag = bewaakCent(personen * cat1);
  return [
    { ...stap(`${personen} × leefloon categorie 1`, bedrag, 'na_te_kijken'), uit: `${personen} × ${euro(cat1)}` },
    ...onderhoudsplichtigen.flatMap(middelenStappen),
  ];
}

function samen({ opDatum, onderhoudsplichtigen, bevestigdTot }: Art34Invoer, mijn: Aanvragersdeel): Rekenstap[] {
  const cat1 = leefloonPerMaand(1, opDatum, bevestigdTot);
  const deel = `deel ${mijn.nummer} van ${mijn.van}`;
  const nodig = bewaakCent(onderhoudsplichtigen.length * cat1);
  return [
    stap('leefloon categorie 1', cat1, 'gevonden'),
    {
      ...stap(`${deel}: leefloon categorie 1 per onderhoudsplichtige`, deelVan(nodig, mijn), 'na_te_kijken'),
      uit: euro(nodig),
    },
    ...onderhoudsplichtigen.flatMap(middelenStappen).map((eigen) => ({
      ...{ ...eigen, uit: euro(eigen.bedragCent), zekerheid: 'na_te_kijken' as const },
      regel: `${deel}: ${eigen.regel}`,
      bedragCent: deelVan(eigen.bedragCent, mijn),
    })),
  ];
}

function stap(regel: string, bedragCent: number, zekerheid: Zekerheid): Rekenstap {
  return { regel, bron: BRON, zekerheid, bedragCent };
}

function middelenStappen({ hoedanigheid, middelenCent, billijkheid }: Onderhoudsplichtige): Rekenstap[] {
  const stappen = bewaakMiddelen(middelenCent) > 0 ? [stap(`middelen ${hoedanigheid}`, -middelenCent, 'gevonden')] : [];
  if (!billijkheid) return stappen;
  const { nietGeteldCent, reden } = billijkheid;
  if (reden.trim() === '') throw new RangeError('Afwijken om billijkheid kan alleen met een reden.');
  if (bewaakMiddelen(nietGeteldCent) > middelenCent) {
    throw new BedragFout('Er kunnen niet meer middelen buiten beschouwing blijven dan er zijn.');
  }
  const regel = `niet geteld bij ${hoedanigheid} (billijkheid): ${reden}`;
  return [...stappen, stap(regel, nietGeteldCent, 'na_te_kijken')];
}
