/** The items of a meeting with their explained drafts, in one statement whatever their number. */
import { datum, kort, voluit, zonderNamen } from '@besluitpad/domain';
import type { Bundeldeel, Bundelpunt } from '@besluitpad/templates';
import { bundeltoelichting, type Lijnrij } from './bundeltoelichting.js';
import { FEITEN_VAN_PUNT, type Feitrij } from './feitenVanPunt.js';
import type { Tx } from '../server/database.js';

export interface Puntrij {
  readonly id: string;
  readonly volgnr: number;
  readonly groep: string;
  readonly naOproeping: boolean;
  readonly soort: string;
  readonly titel: string;
  readonly dossierId: string;
  readonly nummer: string;
  readonly client: string;
  readonly namen: readonly string[];
  readonly beslisUiterlijk: string | null;
  readonly motivering: string | null;
  readonly besluitOp: string | null;
  readonly lijnen: readonly Lijnrij[];
  readonly feiten: readonly Feitrij[];
  readonly horen: readonly string[];
}

export async function leesPuntrijen(tx: Tx, zittingId: string): Promise<Puntrij[]> {
  return tx.$queryRaw<Puntrij[]>`
    SELECT p.id, p.volgnr,
      -- lifted out of the block after the agenda left: printed where its number stands
      CASE WHEN p.uitgelicht_door IS NULL OR p.groep = 'kennisname' THEN p.groep ELSE 'zonder_bespreking' END AS groep, p.na_oproeping AS "naOproeping", p.soort, p.titel, p.dossier_id AS "dossierId", d.nummer,
      concat_ws(' ', s.aanspreking, s.voornaam, s.naam) AS client,
      ARRAY[s.voornaam || ' ' || s.naam, s.naam || ' ' || s.voornaam, s.voornaam, s.naam]
        || ARRAY(SELECT x FROM gezinslid g, unnest(ARRAY[g.naam, split_part(g.naam, ' ', 1)]) x WHERE g.dossier_id = d.id) AS namen,
      CASE WHEN p.voorstel_id IS NOT NULL THEN a.beslis_uiterlijk::text END AS "beslisUiterlijk",
      coalesce(v.motivering, b.motivering) AS motivering, b.datum::text AS "besluitOp",
      (SELECT coalesce(jsonb_agg(jsonb_build_object('tekst', x.tekst, 'spoor', x.spoor, 'steun', x.steun, 'gegevens', x.gegevens) ORDER BY x.volgnr), '[]')
       FROM (SELECT l.tekst, r.spoor, r.steun, l.gegevens, l.volgnr FROM voorstellijn l JOIN aanvraaglijn r ON r.id = l.aanvraaglijn_id
               WHERE l.voorstel_id = p.voorstel_id
             UNION ALL SELECT tekst, spoor, steun, gegevens, volgnr FROM besluitlijn WHERE besluit_id = p.besluit_id) x) AS lijnen,
      ${FEITEN_VAN_PUNT} AS feiten,
      ARRAY(SELECT h.uur || CASE h.wie WHEN 'werker' THEN ' de maatschappelijk werker' ELSE ' de cliënt' END FROM hoorzitting h
        WHERE h.zitting_id = p.zitting_id AND h.aanvraag_id = p.aanvraag_id AND h.status = 'gepland' ORDER BY h.uur) AS horen
    FROM agendapunt p JOIN dossier d ON d.id = p.dossier_id JOIN persoon s ON s.id = d.persoon_id
      LEFT JOIN aanvraag a ON a.id = p.aanvraag_id LEFT JOIN voorstel v ON v.id = p.voorstel_id LEFT JOIN besluit b ON b.id = p.besluit_id
    WHERE p.zitting_id = ${zittingId}::uuid AND p.status <> 'afgevoerd' ORDER BY p.volgnr`;
}

/** What a reader with an interest gets of the item: its number, so that the numbering stays whole, and nothing else. */
export function puntMetBelang({ volgnr }: { readonly volgnr: number }): Bundelpunt {
  return { nummer: volgnr, kop: 'Geen inzage: u hebt een belang bij dit punt', uiterlijk: '', regels: [], delen: [] };
}

export function alsBundelpunt(rij: Puntrij, anoniem: boolean): Bundelpunt {
  const tekst = (zin: string) => (anoniem ? zonderNamen(zin, rij.namen, rij.nummer) : zin);
  const tegen = rij.beslisUiterlijk === null ? undefined : datum(rij.beslisUiterlijk);
  return {
    nummer: rij.volgnr,
    kop: tekst(rij.titel),
    uiterlijk: tegen === undefined ? '' : kort(tegen),
    regels: [
      ...(anoniem ? [] : [`Cliënt: ${rij.client}`]),
      ...(tegen === undefined ? [] : [`Beslissen tegen ${voluit(tegen)}`]),
      ...rij.horen.map((uur) => `Gehoord om ${uur}`),
    ],
    delen: [
      { kop: 'Feiten', kader: false, alineas: [], lijst: rij.feiten.map(feitzin).map(tekst) },
      { kop: 'Toelichting', kader: false, alineas: alineasVan(tekst(rij.motivering ?? HOREN)) },
      ...bundeltoelichting(rij.lijnen, tekst),
      { kop: `Voorstel van ${soortVan(rij.soort)}`, kader: true, alineas: voorstelVan(rij).map(tekst) },
    ].filter(
      ({ alineas, lijst = [], rekening = [] }: Bundeldeel) => alineas.length + lijst.length + rekening.length > 0,
    ),
  };
}

/** With its source and day: a fact without them is an opinion. */
function feitzin({ tekst, bron, op }: Feitrij): string {
  return `${tekst.replace(/\.$/, '')} (${bron}, ${kort(datum(op))}).`;
}

const HOREN = 'Het comité hoort de cliënt.';

function voorstelVan({ besluitOp, lijnen: rijen }: Puntrij): string[] {
  const lijnen = rijen.map(({ tekst }) => tekst);
  if (besluitOp !== null) {
    return [`Het comité bekrachtigt de beslissing van de voorzitter van ${voluit(datum(besluitOp))}.`, ...lijnen];
  }
  return lijnen.length === 0 ? [HOREN] : [...lijnen];
}

function soortVan(soort: string): string {
  switch (soort) {
    case 'bekrachtiging':
      return 'bekrachtiging';
    case 'aktename':
    case 'hoorzitting':
      return 'aktename';
    default:
      return 'beslissing';
  }
}

export function alineasVan(tekst: string): string[] {
  return tekst
    .split(/\n+/)
    .map((alinea) => alinea.trim())
    .filter((alinea) => alinea !== '');
}
