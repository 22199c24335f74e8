import { verwarmingstoelageAanvragenUiterlijk } from '../klokken/tellen.js';
import { euro, som } from '../geld/euro.js';
import { proRataEersteMaand } from '../geld/proRata.js';
import { controleerIban } from '../identiteit/iban.js';
import { huurwaarborgMaanden } from '../recht/grenzen.js';
import { installatiepremie, leefloonBarema } from '../recht/leefloonBarema.js';
import { kies } from '../recht/tabel.js';
import { verwarmingstoelage } from '../recht/verwarmingstoelage.js';
import { kort, plusDagen, plusMaanden } from '../tijd/datum.js';
import { BerekenFout, type Berekencontext } from './berekencontext.js';
import { herzie } from './berekenHerziening.js';
import { berekenRecht } from './berekenRecht.js';
import { inMaanden, sanctie } from './berekenSanctie.js';
import { vorderTerug } from './berekenTerugvordering.js';
import { kaart, periodiek, schorsing, vonnis, zieAf } from './berekenVervolg.js';
import type { LijnGegevens, LijnInvoer } from './lijnen.js';
import { termijnen } from './termijnen.js';

type InvoerVan<S extends LijnInvoer['soort']> = Extract<LijnInvoer, { soort: S }>;

/**
 * The one place where a line becomes amounts and dates: what the worker entered plus what follows from the law on the
 * file's dates. Throws BerekenFout (or the fault of the table or the amount) with a Dutch sentence; it never guesses.
 */
export function berekenLijn(invoer: LijnInvoer, context: Berekencontext): LijnGegevens {
  switch (invoer.soort) {
    case 'leefloon':
      return leefloon(invoer, context);
    case 'eenmalig':
      return eenmalig(invoer, context);
    case 'installatiepremie':
      return premie(invoer, context);
    case 'verwarming':
      return verwarming(invoer, context);
    case 'plan':
      return { invoer, aflossingen: termijnen(invoer.totaalCent, invoer) };
    case 'weigering':
      return weigering(invoer, context);
    case 'sanctie':
      return sanctie(invoer, context);
    case 'schorsing':
      return schorsing(invoer);
    case 'herziening':
      return herzie(invoer, context);
    case 'terugvordering':
      return vorderTerug(invoer, context);
    case 'afzien':
      return zieAf(invoer, context);
    case 'vonnis':
      return vonnis(invoer, context);
    case 'aktename':
      return { invoer, ingang: invoer.op };
    case 'periodiek':
      return periodiek(invoer);
    case 'kaart':
      return kaart(invoer);
    case 'stopzetting':
      return { invoer, einde: invoer.einde };
    case 'tewerkstelling':
    case 'referentieadres':
    case 'dienst':
      return { invoer, ingang: invoer.vanaf };
    case 'medisch':
      return { invoer, ingang: invoer.vanaf, einde: plusDagen(plusMaanden(invoer.vanaf, invoer.maanden), -1) };
    case 'begeleiding':
    case 'verdaging':
    case 'onbevoegd':
    case 'niet_bekrachtigd':
      return { invoer };
    case 'verbetering':
      return verbetering(invoer);
  }
}

function verbetering(invoer: InvoerVan<'verbetering'>): LijnGegevens {
  const { nabetalingCent: bedragCent } = invoer;
  return bedragCent === undefined ? { invoer } : { invoer, bedragCent, periodiciteit: 'eenmalig' };
}

function leefloon(invoer: InvoerVan<'leefloon'>, context: Berekencontext): LijnGegevens {
  const { rechtCent, stappen, baremaVanaf, personen } = berekenRecht(invoer.categorie, invoer.ingang, context);
  if (rechtCent === 0)
    throw new BerekenFout('Na aftrek van de middelen blijft er geen leefloon over: stel een weigering voor.');
  if (invoer.wisselend === true && context.toets === undefined) {
    throw new BerekenFout('Wisselt het inkomen? Maak dan eerst de middelentoets: elke maand wordt daarmee berekend.');
  }
  const eerste = proRataEersteMaand(rechtCent, invoer.ingang);
  const { verrekenCent = 0 } = invoer;
  if (verrekenCent > eerste.bedragCent) {
    throw new BerekenFout(
      `Het voorschot van ${euro(verrekenCent)} is meer dan het leefloon van de eerste maand (${euro(eerste.bedragCent)}).`,
    );
  }
  return {
    invoer,
    bedragCent: rechtCent,
    periodiciteit: 'maandelijks',
    ingang: invoer.ingang,
    baremaVanaf,
    stappen: [...stappen],
    ...(personen === undefined ? {} : { personen: personen.map((wie) => ({ ...wie, stappen: [...wie.stappen] })) }),
    eersteMaand: { maand: invoer.ingang.slice(0, 7), ...eerste },
  };
}

function eenmalig(invoer: InvoerVan<'eenmalig'>, { referentiedatum }: Berekencontext): LijnGegevens {
  const verdeeldCent = som(invoer.begunstigden.map((begunstigde) => begunstigde.bedragCent));
  if (verdeeldCent !== invoer.bedragCent) {
    throw new BerekenFout(
      `De begunstigden krijgen samen ${euro(verdeeldCent)}, maar het bedrag van de steun is ${euro(invoer.bedragCent)}.`,
    );
  }
  const { waarde: maanden } = kies(huurwaarborgMaanden, referentiedatum);
  if (invoer.huurCent !== undefined && invoer.bedragCent > maanden * invoer.huurCent) {
    throw new BerekenFout(
      `Een huurwaarborg is ten hoogste ${inMaanden(maanden)} huur: ${euro(maanden * invoer.huurCent)}.`,
    );
  }
  for (const { iban } of invoer.begunstigden) {
    const oordeel = iban === undefined ? undefined : controleerIban(iban);
    if (oordeel?.geldig === false) throw new BerekenFout(oordeel.reden);
  }
  if (invoer.aflossing !== undefined && !invoer.terugvorderbaar) {
    throw new BerekenFout('Een aflossing past alleen bij steun die terugvorderbaar is.');
  }
  return {
    invoer,
    bedragCent: invoer.bedragCent,
    periodiciteit: 'eenmalig',
    ...(invoer.aflossing === undefined ? {} : { aflossingen: termijnen(invoer.bedragCent, invoer.aflossing) }),
  };
}

function premie(
  invoer: InvoerVan<'installatiepremie'>,
  { referentiedatum, bevestigdTot }: Berekencontext,
): LijnGegevens {
  return {
    invoer,
    bedragCent: installatiepremie(referentiedatum, bevestigdTot.leefloon),
    periodiciteit: 'eenmalig',
    baremaVanaf: kies(leefloonBarema, referentiedatum, bevestigdTot.leefloon).vanaf,
  };
}

function verwarming(invoer: InvoerVan<'verwarming'>, { referentiedatum, bevestigdTot }: Berekencontext): LijnGegevens {
  const uiterlijk = verwarmingstoelageAanvragenUiterlijk(invoer.leverdatum);
  if (referentiedatum > uiterlijk) {
    throw new BerekenFout(`De verwarmingstoelage moest ten laatste op ${kort(uiterlijk)} aangevraagd zijn.`);
  }
  return {
    invoer,
    bedragCent: verwarmingstoelage(
      { liter: invoer.liters, pomp: invoer.pomp },
      invoer.leverdatum,
      bevestigdTot.verwarmingstoelage,
    ),
    periodiciteit: 'eenmalig',
  };
}

/** A refusal that leans on means shows its calculation, and cannot stand when something is left. */
function weigering(invoer: InvoerVan<'weigering'>, context: Berekencontext): LijnGegevens {
  const { inkomenCent, categorie } = invoer;
  if (inkomenCent === undefined && categorie === undefined) return { invoer };
  if (inkomenCent === undefined || categorie === undefined) {
    throw new BerekenFout('Een weigering om de middelen vermeldt zowel het inkomen als de categorie.');
  }
  // The refusal names the income it leans on.
  const { toets: _toets, ...zonderToets } = context;
  const { rechtCent, stappen, baremaVanaf } = berekenRecht(categorie, context.referentiedatum, {
    ...zonderToets,
    eigenInkomens: [{ maandbedragCent: inkomenCent, van: context.referentiedatum }],
  });
  if (rechtCent > 0) {
    throw new BerekenFout(
      `Met dit inkomen blijft er recht op ${euro(rechtCent)} per maand: een weigering om de middelen kan niet.`,
    );
  }
  return { invoer, baremaVanaf, stappen: [...stappen] };
}
