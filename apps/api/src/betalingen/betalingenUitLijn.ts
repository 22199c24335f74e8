/** Which payments a decided line brings: pure, so that the table of sample dossiers can be read beside it. */
import {
  betalenUiterlijk,
  datum,
  eersteVanMaand,
  laatsteVanMaand,
  maandNaam,
  maandrecht,
  plusDagen,
  plusMaanden,
  vorigeWerkdag,
  type Datum,
  type LijnGegevens,
} from '@besluitpad/domain';
import { Programmafout } from '../fouten/weigering.js';

export type Betaalwijze = 'overschrijving' | 'kas' | 'bon' | 'factuur' | 'bankwaarborg';

/** Handed over against a receipt instead of ordered at the bank. */
export const UIT_DE_HAND: readonly Betaalwijze[] = ['kas', 'bon', 'factuur'];

export interface NieuweBetaling {
  /** '2026-03', or 'eenmalig' */
  readonly periode: string;
  readonly bedragCent: number;
  readonly begunstigde: string;
  readonly iban: string | null;
  readonly mededeling: string;
  readonly wijze: Betaalwijze;
  readonly uiterlijk: Datum;
}

export interface Betaalcontext {
  readonly beslistOp: Datum;
  readonly dossierNummer: string;
  readonly client: { readonly naam: string; readonly iban: string | null };
  /** Of a judgment: by month, what was paid already for the same aid. */
  readonly alGekregen?: ReadonlyMap<string, number>;
}

type Van<S extends LijnGegevens['invoer']['soort']> = Extract<LijnGegevens['invoer'], { soort: S }>;

export function betalingenUitLijn(lijn: LijnGegevens, context: Betaalcontext): NieuweBetaling[] {
  const { invoer } = lijn;
  switch (invoer.soort) {
    case 'leefloon':
      return leefloon(lijn, invoer, context);
    case 'periodiek':
      return maandelijks(lijn, { ingang: invoer.ingang }, context);
    case 'vonnis':
      return vonnis(lijn, context);
    case 'herziening':
      return herziening(lijn, invoer, context);
    case 'eenmalig':
      return eenmalig(invoer, context);
    case 'installatiepremie':
      return [
        aanClient('eenmalig', bedragVan(lijn), 'Installatiepremie', betalenUiterlijk(context.beslistOp), context),
      ];
    case 'verwarming':
      return [
        aanClient('eenmalig', bedragVan(lijn), 'Verwarmingstoelage', betalenUiterlijk(context.beslistOp), context),
      ];
    case 'plan':
    case 'begeleiding':
    case 'weigering':
    case 'schorsing':
    case 'sanctie':
    case 'terugvordering':
    case 'afzien':
    case 'stopzetting':
    case 'tewerkstelling':
    case 'medisch':
    case 'verdaging':
    case 'referentieadres':
    case 'onbevoegd':
    case 'aktename':
    case 'kaart':
    case 'dienst':
    case 'niet_bekrachtigd':
      return [];
    case 'verbetering':
      return verbetering(lijn, context);
  }
}

/**
 * The first month by its days, less an advance; whole months that had passed before the decision are due with it. The
 * month of the decision itself is paid like every later one, on the fixed day of payment.
 */
function leefloon(
  lijn: LijnGegevens,
  { ingang, verrekenCent }: Van<'leefloon'>,
  context: Betaalcontext,
): NieuweBetaling[] {
  return maandelijks(lijn, { ingang, verrekenCent, naam: 'Leefloon' }, context);
}

function maandelijks(
  lijn: LijnGegevens,
  { ingang, verrekenCent = 0, naam = 'Steun' }: { ingang: Datum; verrekenCent?: number | undefined; naam?: string },
  context: Betaalcontext,
): NieuweBetaling[] {
  const { eersteMaand } = lijn;
  if (eersteMaand === undefined) throw new Programmafout('A line of monthly aid has no first month.');
  const uiterlijk = betalenUiterlijk(context.beslistOp);
  const betaal = (maand: string, bedragCent: number) =>
    aanClient(
      maand,
      bedragCent - (context.alGekregen?.get(maand) ?? 0),
      `${naam} ${maandVan(maand)}`,
      uiterlijk,
      context,
    );
  const betalingen = [betaal(eersteMaand.maand, eersteMaand.bedragCent - verrekenCent)];
  const { einde } = lijn;
  const isVoorbij = einde !== undefined && einde <= context.beslistOp;
  // What is over already has no later payments, so its last month is due with the rest.
  const tot = isVoorbij ? plusDagen(einde, 1) : eersteVanMaand(context.beslistOp);
  const steun = { maandbedragCent: bedragVan(lijn), van: ingang, tot: einde };
  for (let dag = plusMaanden(eersteVanMaand(ingang), 1); dag < tot; dag = plusMaanden(dag, 1)) {
    const maand = dag.slice(0, 7);
    betalingen.push(betaal(maand, maandrecht(steun, [], maand)));
  }
  return betalingen.filter((betaling) => betaling.bedragCent > 0);
}

/** What the mistake kept from the client; the months to come follow from a revision. */
function verbetering({ bedragCent }: LijnGegevens, context: Betaalcontext): NieuweBetaling[] {
  if (bedragCent === undefined) return [];
  return [aanClient('eenmalig', bedragCent, 'Verbetering beslissing', betalenUiterlijk(context.beslistOp), context)];
}

/** What a judge granted is paid as it stands in the judgment (domein §7.4). */
function vonnis(lijn: LijnGegevens, context: Betaalcontext): NieuweBetaling[] {
  const { bedragCent, periodiciteit, ingang } = lijn;
  if (bedragCent === undefined || periodiciteit === undefined) return [];
  if (periodiciteit === 'maandelijks' && ingang !== undefined) return maandelijks(lijn, { ingang }, context);
  return [aanClient('eenmalig', bedragCent, 'Uitvoering vonnis', betalenUiterlijk(context.beslistOp), context)];
}

/** Arrears of the months that were paid too little, at once; then the first month at the right amount, on its own day. */
function herziening(lijn: LijnGegevens, invoer: Van<'herziening'>, context: Betaalcontext): NieuweBetaling[] {
  const maand = invoer.eersteJuisteMaand;
  const bedragCent = bedragVan(lijn);
  const nabetalingen = (lijn.perMaand ?? [])
    .filter(({ gekregenCent, rechtCent }) => rechtCent > gekregenCent)
    .map((regel) => {
      const tekort = regel.rechtCent - regel.gekregenCent;
      const uiterlijk = betalenUiterlijk(context.beslistOp);
      return aanClient(regel.maand, tekort, `Nabetaling leefloon ${maandVan(regel.maand)}`, uiterlijk, context);
    });
  if (bedragCent === 0) return nabetalingen;
  const uiterlijk = vorigeWerkdag(laatsteVanMaand(datum(`${maand}-01`)));
  return [...nabetalingen, aanClient(maand, bedragCent, `Leefloon ${maandVan(maand)}`, uiterlijk, context)];
}

function eenmalig(invoer: Van<'eenmalig'>, context: Betaalcontext): NieuweBetaling[] {
  const { wijze } = invoer;
  return invoer.begunstigden.map((begunstigde) => {
    // Only a transfer to the client may lean on the client's own account; a deposit goes by another paper.
    const iban = begunstigde.iban ?? (wijze === 'overschrijving' ? context.client.iban : null);
    return {
      periode: 'eenmalig',
      bedragCent: begunstigde.bedragCent,
      begunstigde: begunstigde.naam,
      iban,
      mededeling: begunstigde.mededeling ?? `Steun ${context.dossierNummer}`,
      wijze: wijze === 'overschrijving' && iban === null ? 'kas' : wijze,
      uiterlijk: betalenUiterlijk(context.beslistOp),
    };
  });
}

/** Without an account of the client the payment waits as cash: two people release it, and a task asks for the account. */
function aanClient(
  periode: string,
  bedragCent: number,
  waarvoor: string,
  uiterlijk: Datum,
  { client, dossierNummer }: Betaalcontext,
): NieuweBetaling {
  return {
    periode,
    bedragCent,
    begunstigde: client.naam,
    iban: client.iban,
    mededeling: `${waarvoor} ${dossierNummer}`,
    wijze: client.iban === null ? 'kas' : 'overschrijving',
    uiterlijk,
  };
}

function bedragVan({ bedragCent }: LijnGegevens): number {
  if (bedragCent === undefined) throw new Programmafout('A decided line that is paid has no amount.');
  return bedragCent;
}

function maandVan(maand: string): string {
  return `${maandNaam(Number(maand.slice(5)))} ${maand.slice(0, 4)}`;
}
