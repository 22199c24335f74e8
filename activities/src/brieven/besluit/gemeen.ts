import type { ArtikelId, InvoerVan, Rechtsregel, Verzending, WerkerVelden } from '@besluitpad/domain';
import { beroepstermijn, rechtsregelUit } from '@besluitpad/domain';
import { Onmogelijk } from '../../motor/effect.js';
import { verzendingVan } from '../kop.js';
import { gevraagdInWoorden } from '../ontvangst/gevraagd.js';
import type { Aanvraagfeiten, BriefStand } from './stand.js';

type Besluitbrief = Pick<
  InvoerVan<'onbevoegd'>,
  | 'ocmw'
  | 'datum'
  | 'referentie'
  | 'client'
  | 'medeclient'
  | 'vertegenwoordiger'
  | 'adres'
  | 'werker'
  | 'verzending'
  | 'besluit'
  | 'waaromKort'
  | 'redenen'
  | 'regels'
  | 'perPersoon'
  | 'verdaagd'
  | 'beroep'
  | 'ondertekenaars'
>;
type Kanaal = 'AANGETEKEND' | 'AFGIFTE_ONTVANGSTBEWIJS';
/** What a kind of letter always cites: subject and articles of one law. */
export type Vasteregel = readonly [waarover: string, ...artikelen: [ArtikelId, ...ArtikelId[]]];

/** Registered, unless the letter is handed over: urgent help, no address, or the worker's choice. */
export function kanaalVan(stand: BriefStand, velden: Pick<WerkerVelden, 'verzending'>): Kanaal {
  return stand.balie ? 'AFGIFTE_ONTVANGSTBEWIJS' : (velden.verzending ?? 'AANGETEKEND');
}

/** The part that all decision letters share; the case's own articles stand before the fixed ones. */
export function gemeen(
  stand: BriefStand,
  velden: WerkerVelden,
  regels: readonly (Rechtsregel | Vasteregel)[],
): Besluitbrief {
  const kanaal = kanaalVan(stand, velden);
  const { datum, orgaan, punt, subcomite } = stand.besluit;
  return {
    ...stand.kop,
    datum: stand.briefdatum,
    ...(velden.medeclient === undefined ? {} : { medeclient: velden.medeclient }),
    verzending: verzendingVan(kanaal),
    besluit: {
      ...{ orgaan, datum },
      ...(punt === undefined ? {} : { punt }),
      ...(subcomite === undefined ? {} : { subcomite }),
    },
    waaromKort: velden.waaromKort,
    redenen: velden.redenen,
    regels: [
      ...(velden.regels ?? []).map(({ waarover, artikel }) => rechtsregelUit(waarover, [artikel])),
      ...regels.map((r) => ('waarover' in r ? r : rechtsregelUit(r[0], [r[1], ...r.slice(2)] as [ArtikelId]))),
    ],
    ...berekeningVan(stand),
    ...verdaagdVan(stand),
    beroep: beroepVan(stand, kanaal),
    ondertekenaars: stand.ondertekenaars,
  };
}

/** The same counting as the decision froze, person by person: nobody is named, only in which capacity. */
function berekeningVan({ lijnen }: BriefStand): Pick<Besluitbrief, 'perPersoon'> {
  const personen = lijnen.flatMap(({ gegevens }) => gegevens.personen ?? []);
  if (personen.length === 0) return {};
  return {
    perPersoon: personen.map(({ hoedanigheid, stappen, perMaandCent, waaromNiet }) => ({
      ...{ wie: hoedanigheid === 'aanvrager' ? 'uzelf' : hoedanigheid, perMaandCent },
      regels: stappen.map(({ regel, uit, bedragCent }) => ({
        ...{ wat: uit === undefined ? regel : `${regel} (${uit})`, bedragCent },
      })),
      ...(waaromNiet === undefined ? {} : { waaromNiet }),
    })),
  };
}

/** What the committee adjourned at the same item: one letter per request per meeting tells both. */
function verdaagdVan({ aanvraag, verdaagd }: BriefStand): Pick<Besluitbrief, 'verdaagd'> {
  if (aanvraag === undefined || verdaagd.length === 0) return {};
  return {
    verdaagd: {
      gevraagd: gevraagdInWoorden(verdaagd.map(({ steun }) => steun)),
      opdrachten: [...new Set(verdaagd.flatMap(({ opdracht }) => opdracht ?? []))],
      beslisUiterlijk: aanvraag.beslisUiterlijk,
    },
  };
}

export function verzendwijze(kanaal: Verzending['wijze']): 'afgifte' | 'aangetekend' {
  return kanaal === 'AFGIFTE_ONTVANGSTBEWIJS' ? 'afgifte' : 'aangetekend';
}

/** The cautious date counts from the planned day; on another day the letter must be made again. */
function beroepVan({ briefdatum, ocmw }: BriefStand, kanaal: Kanaal): Besluitbrief['beroep'] {
  const termijn = beroepstermijn({ wijze: verzendwijze(kanaal), op: briefdatum });
  const { laatsteWerkdagVoor } = termijn;
  return {
    uiterlijk: termijn.voorzichtig.laatsteDag,
    ...(laatsteWerkdagVoor === undefined ? {} : { laatsteWerkdagVoor }),
    rechtbank: ocmw.gegevens.rechtbank,
  };
}

export function getAanvraag({ aanvraag }: BriefStand): Aanvraagfeiten {
  if (aanvraag === undefined)
    throw new Onmogelijk('Deze soort brief hoort bij een aanvraag en het besluit heeft er geen.');
  return aanvraag;
}

type Hoorrecht = InvoerVan<'toekenning_leefloon'>['hoorrecht'];

/** How the right to be heard was offered, from the file; how it was used, from the file or the worker. */
export function hoorrechtVan({ hoorrecht }: BriefStand, velden: Pick<WerkerVelden, 'hoorrecht'>): Hoorrecht {
  const { gemeldOp, via, gevraagd, gehoordOp, verslag } = hoorrecht;
  if (gemeldOp === undefined) throw new Onmogelijk('Het dossier zegt niet wanneer het hoorrecht gemeld is.');
  const aangeboden = { op: gemeldOp, via };
  const gebruik = velden.hoorrecht;
  if (gehoordOp !== undefined) {
    // Heard at the meeting that decides, the proposal was long locked: then what was noted there is the summary.
    const samenvatting = gebruik?.gebruik === 'gehoord' ? gebruik.samenvatting : verslag;
    if (samenvatting === undefined)
      throw new Onmogelijk('De cliënt is gehoord: de brief heeft een samenvatting nodig van wat hij zei.');
    return { gebruik: 'gehoord', aangeboden, op: gehoordOp, samenvatting };
  }
  switch (gebruik?.gebruik) {
    case 'gehoord':
      throw new Onmogelijk('Het dossier zegt niet op welke dag de cliënt gehoord is.');
    case 'niet_gekomen':
      return { gebruik: 'niet_gekomen', aangeboden, op: gebruik.op };
    case 'schriftelijk':
      return { gebruik: 'schriftelijk', aangeboden, op: gebruik.op, samenvatting: gebruik.samenvatting };
    case undefined:
      if (gevraagd) throw new Onmogelijk('De cliënt vroeg om gehoord te worden en het dossier zegt niet hoe dat liep.');
      return { gebruik: 'niet_gevraagd', aangeboden };
  }
}
