/** Rules on a proposal as a whole: what may be proposed on which line. Pure; each refusal names the field it is about. */
import {
  findWeigeringZonderMD,
  kort,
  magTerugvorderbaarZijn,
  pastBijSteun,
  sanctiegrond,
  SOORT_BIJ_BESLUIT,
  TERUGVORDERGRONDEN,
  voorschotfout,
  type BesluitCode,
  type Datum,
  type LijnInvoer,
} from '@besluitpad/domain';
import type { Veldfout } from '../fouten/weigering.js';

export interface OpenLijn {
  readonly id: string;
  readonly spoor: string;
  readonly steun: string;
}

export interface Voorstellijn {
  readonly aanvraaglijnId: string;
  readonly besluit: BesluitCode;
  readonly invoer: LijnInvoer;
}

export interface TeToetsen {
  readonly soort: 'aanvraag' | 'ambtshalve';
  readonly effectdatum: Datum;
  readonly open: readonly OpenLijn[];
  readonly lijnen: readonly Voorstellijn[];
  readonly mdOnderzocht: boolean;
  readonly isAangemaand: boolean;
  /** The request was opened to carry out a judgment that was registered. */
  readonly voertVonnisUit: boolean;
  /** The decision that this request was opened to correct. */
  readonly verbetertBesluitId?: string | undefined;
  /** Part of the request is decided later: then an advance bridges the time and names no other allowance. */
  readonly isTussenbeslissing?: boolean;
  /** The committee can hold the centre incompetent itself; who proposes leaves that to the chair. */
  readonly door?: 'werker' | 'comite';
}

export type Lijncontext = Omit<TeToetsen, 'lijnen' | 'mdOnderzocht'>;

export function toetsVoorstel(voorstel: TeToetsen): Veldfout[] {
  const isTussenbeslissing = voorstel.lijnen.some(({ besluit }) => besluit === 'VERDAGING');
  return [
    ...lijnenKloppen(voorstel),
    ...voorstel.lijnen.flatMap((lijn, i) => toetsLijn(lijn, `lijnen[${i}]`, { ...voorstel, isTussenbeslissing })),
    ...weigeringOnderzochtMD(voorstel),
  ];
}

/** What holds for one line, whoever brings it: the worker in a proposal, or the committee that decides otherwise. */
export function toetsLijn(lijn: Voorstellijn, veld: string, context: Lijncontext): Veldfout[] {
  return [...lijnKlopt(lijn, veld, context), ...noemtHuur(lijn, veld, context)];
}

function lijnenKloppen({ open, lijnen }: TeToetsen): Veldfout[] {
  const fout = (regel: string, boodschap: string): Veldfout => ({ veld: 'lijnen', regel, boodschap });
  const gekozen = lijnen.map((lijn) => lijn.aanvraaglijnId);
  return [
    ...(new Set(gekozen).size === gekozen.length
      ? []
      : [fout('dubbel', 'Een lijn van de aanvraag staat dubbel in het voorstel.')]),
    ...(gekozen.every((id) => open.some((lijn) => lijn.id === id))
      ? []
      : [fout('onbekend', 'Het voorstel bevat een lijn die niet of niet meer open is op deze aanvraag.')]),
    ...(open.every((lijn) => gekozen.includes(lijn.id))
      ? []
      : [fout('volledig', 'Elke open lijn van de aanvraag moet in het voorstel staan, desnoods om te verdagen.')]),
  ];
}

function lijnKlopt({ aanvraaglijnId, besluit, invoer }: Voorstellijn, veld: string, voorstel: Lijncontext): Veldfout[] {
  const fouten: Veldfout[] = [];
  const fout = (deel: string, regel: string, boodschap: string) =>
    fouten.push({ veld: `${veld}.${deel}`, regel, boodschap });
  const lijn = voorstel.open.find(({ id }) => id === aanvraaglijnId);
  if (voorstel.voertVonnisUit && besluit !== 'UITVOERING_VONNIS' && besluit !== 'VERDAGING') {
    fout(
      'besluit',
      'vonnis',
      'Deze aanvraag voert een vonnis uit. Het comité oordeelt niet opnieuw: stel UITVOERING_VONNIS voor.',
    );
  }
  if (besluit === 'ONBEVOEGD' && voorstel.door !== 'comite')
    fout('besluit', 'voorzitter', 'Onbevoegd verklaren doet de voorzitter, met een eigen handeling.');
  if (!(SOORT_BIJ_BESLUIT[besluit] ?? []).includes(invoer.soort)) {
    fout('invoer.soort', 'soortBijBesluit', `Bij ${besluit} hoort geen lijn van de soort "${invoer.soort}".`);
  }
  if (lijn !== undefined && besluit === 'TOEKENNING' && !pastBijSteun(invoer.soort, lijn.steun)) {
    fout('invoer.soort', 'soortBijSteun', `Een lijn van de soort "${invoer.soort}" past niet bij steun ${lijn.steun}.`);
  }
  if (
    lijn !== undefined &&
    invoer.soort === 'eenmalig' &&
    invoer.terugvorderbaar &&
    !magTerugvorderbaarZijn(lijn.steun)
  ) {
    fout('invoer.terugvorderbaar', 'terugbetaling', `Steun ${lijn.steun} wordt nooit teruggevraagd.`);
  }
  if (lijn !== undefined && besluit === 'TOEKENNING') {
    const mist = voorschotfout(lijn.steun, invoer, voorstel.isTussenbeslissing ?? false);
    if (mist !== undefined) fout(`invoer.${mist.veld}`, 'voorschot', mist.boodschap);
  }
  if (invoer.soort === 'verbetering' && invoer.verbetertBesluitId !== voorstel.verbetertBesluitId) {
    fout(
      'invoer.verbetertBesluitId',
      'verbetering',
      'Deze aanvraag is niet geopend om die beslissing te verbeteren. Noteer eerst de fout bij de beslissing.',
    );
  }
  const isPlansanctie = invoer.soort === 'sanctie' && sanctiegrond(invoer) === 'gpmi';
  if (isPlansanctie && !voorstel.isAangemaand) {
    fout(
      'besluit',
      'aanmaning',
      'Een sanctie om het plan (GPMI) kan alleen na een aanmaning, en er is er geen genoteerd in dit dossier.',
    );
  }
  if (invoer.soort === 'terugvordering' && lijn !== undefined && !pastBijSpoor(invoer, lijn.spoor)) {
    fout('invoer.grond', 'grondBijSpoor', GROND_BIJ_SPOOR[lijn.spoor === 'MI' ? 'MI' : 'MD']);
  }
  if (invoer.soort === 'schorsing' && invoer.reden === 'buitenland' && invoer.vertrek === undefined) {
    fout('invoer.vertrek', 'volledig', 'Een schorsing om een verblijf in het buitenland noemt de dag van het vertrek.');
  }
  if (invoer.soort === 'leefloon' && voorstel.soort === 'aanvraag' && invoer.ingang < voorstel.effectdatum) {
    const dag = kort(voorstel.effectdatum);
    fout('invoer.ingang', 'voorAanvraag', `Het leefloon gaat ten vroegste in op de dag van de aanvraag, ${dag}.`);
  }
  return fouten;
}

/** A rental deposit is three months' rent at most, which nobody can check without the rent. */
function noemtHuur({ aanvraaglijnId, invoer }: Voorstellijn, veld: string, { open }: Lijncontext): Veldfout[] {
  const isWaarborg = open.some(({ id, steun }) => id === aanvraaglijnId && steun === 'HW');
  if (!isWaarborg || invoer.soort !== 'eenmalig' || invoer.huurCent !== undefined) return [];
  const boodschap = 'Een huurwaarborg noemt de huur per maand: ze is ten hoogste drie maanden huur.';
  return [{ veld: `${veld}.invoer.huurCent`, regel: 'volledig', boodschap }];
}

/** RMI 24 § 2: nothing else can be claimed back from the client, whatever was agreed. */
const GROND_BIJ_SPOOR = {
  MI: 'Een leefloon kan alleen teruggevorderd worden na een herziening of om inkomsten waarop al recht was.',
  MD: 'Dienstverlening kan alleen teruggevorderd worden als ze terugbetaalbaar was, als voorschot of na een onjuiste verklaring.',
} as const;

function pastBijSpoor({ grond = 'herziening' }: { readonly grond?: string | undefined }, spoor: string): boolean {
  const gronden: readonly string[] = TERUGVORDERGRONDEN[spoor === 'MI' ? 'MI' : 'MD'];
  return gronden.includes(grond);
}

function weigeringOnderzochtMD({ open, lijnen, mdOnderzocht }: TeToetsen): Veldfout[] {
  const gewogen = lijnen.map(({ aanvraaglijnId, besluit }) => ({
    besluit,
    spoor: open.find(({ id }) => id === aanvraaglijnId)?.spoor,
  }));
  const geweigerd = findWeigeringZonderMD(gewogen, { isOnderzocht: mdOnderzocht });
  if (geweigerd === undefined) return [];
  return [
    {
      veld: `lijnen[${geweigerd}].besluit`,
      regel: 'mdOnderzoek',
      boodschap:
        'Wie geen maatschappelijke integratie krijgt, heeft misschien recht op dienstverlening: voeg een MD-lijn toe of beschrijf het onderzoek in mdOnderzoek.',
    },
  ];
}
