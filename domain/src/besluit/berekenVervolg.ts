import { euro } from '../geld/euro.js';
import { maandrecht } from '../geld/maandrecht.js';
import { proRataEersteMaand } from '../geld/proRata.js';
import { buitenlandBetaaldTotEnMet } from '../klokken/tellenVerder.js';
import { dagVanMaand, kort, type Datum } from '../tijd/datum.js';
import { buitenPeriode } from './betwistePeriode.js';
import { BerekenFout, type Berekencontext } from './berekencontext.js';
import type { LijnGegevens, LijnInvoer } from './lijnen.js';
import { termijnen } from './termijnen.js';

type Van<S extends LijnInvoer['soort']> = Extract<LijnInvoer, { soort: S }>;

/** Payment stops for a while without any blame: abroad, in prison, placed in an institution. */
export function schorsing(invoer: Van<'schorsing'>): LijnGegevens {
  const { vanaf, tot, reden, vertrek, dagenDitJaar } = invoer;
  eisVolgorde(vanaf, tot);
  if (reden === 'buitenland' && vertrek !== undefined) {
    const betaaldTot = buitenlandBetaaldTotEnMet(vertrek, dagenDitJaar);
    if (vanaf <= betaaldTot) {
      throw new BerekenFout(`Wie naar het buitenland gaat, wordt nog betaald tot en met ${kort(betaaldTot)}.`);
    }
  }
  return { invoer, ingang: vanaf, ...totEnMet(tot) };
}

/** A waiver never goes beyond what is still due; asked and refused is a waiver of nothing, with its reasons. */
export function zieAf(invoer: Van<'afzien'>, { terugvorderingen }: Berekencontext): LijnGegevens {
  const gevonden = terugvorderingen.find(({ id }) => id === invoer.terugvordering);
  if (gevonden === undefined) throw new BerekenFout('Deze terugvordering staat niet in dit dossier.');
  const { openCent } = gevonden;
  if (openCent === 0) throw new BerekenFout('Van deze terugvordering blijft niets meer te betalen.');
  if (invoer.bedragCent > openCent) {
    throw new BerekenFout(
      `Er blijft ${euro(openCent)} te betalen: daarvan kan u niet voor ${euro(invoer.bedragCent)} afzien.`,
    );
  }
  const blijftCent = openCent - invoer.bedragCent;
  if (blijftCent === 0 && invoer.aflossing !== undefined) {
    throw new BerekenFout('Als niets meer te betalen blijft, past er geen aflossing bij.');
  }
  return {
    invoer,
    bedragCent: invoer.bedragCent,
    periodiciteit: 'eenmalig',
    kwijtschelding: {
      uitkomst: blijftCent === 0 ? 'volledig' : invoer.bedragCent === 0 ? 'geweigerd' : 'gedeeltelijk',
      openCent,
      blijftCent,
    },
    ...(invoer.aflossing === undefined ? {} : { aflossingen: termijnen(blijftCent, invoer.aflossing) }),
  };
}

/** Nothing is weighed anew: the line holds what the judgment says, and a monthly amount has its first day. */
export function vonnis(invoer: Van<'vonnis'>, { vonnis: geregistreerd }: Berekencontext): LijnGegevens {
  const { bedragCent, periodiciteit, vanaf, tot } = invoer;
  if (geregistreerd !== undefined && invoer.uitspraakOp !== geregistreerd.uitspraakOp) {
    throw new BerekenFout(`Het vonnis dat u uitvoert, is van ${kort(geregistreerd.uitspraakOp)}.`);
  }
  if ((bedragCent === undefined) !== (periodiciteit === undefined)) {
    throw new BerekenFout(
      'Een bedrag in een vonnis is ofwel maandelijks ofwel eenmalig, en een ritme vraagt een bedrag.',
    );
  }
  if (vanaf !== undefined) eisVolgorde(vanaf, tot);
  const data = { ...(vanaf === undefined ? {} : { ingang: vanaf }), ...totEnMet(tot) };
  if (bedragCent === undefined || periodiciteit === undefined) return { invoer, ...data };
  if (periodiciteit === 'eenmalig') return { invoer, bedragCent, periodiciteit, ...data };
  if (vanaf === undefined) throw new BerekenFout('Een maandelijks bedrag in een vonnis vraagt de eerste dag.');
  const fout = buitenPeriode(geregistreerd?.periode ?? {}, { vanaf, tot });
  if (fout !== undefined) throw new BerekenFout(fout);
  return { invoer, bedragCent, periodiciteit, ...data, eersteMaand: eersteMaand(bedragCent, vanaf, tot) };
}

export function periodiek(invoer: Van<'periodiek'>): LijnGegevens {
  const { bedragCent, ingang, einde } = invoer;
  eisVolgorde(ingang, einde);
  return {
    ...{ invoer, bedragCent, ingang },
    periodiciteit: 'maandelijks',
    ...totEnMet(einde),
    eersteMaand: eersteMaand(bedragCent, ingang, einde),
  };
}

export function kaart(invoer: Van<'kaart'>): LijnGegevens {
  eisVolgorde(invoer.vanaf, invoer.tot);
  return { invoer, ingang: invoer.vanaf, einde: invoer.tot };
}

/** By its days; aid that also ends in its first month counts the days up to its last. */
function eersteMaand(
  bedragCent: number,
  ingang: Datum,
  einde: Datum | undefined,
): NonNullable<LijnGegevens['eersteMaand']> {
  const maand = ingang.slice(0, 7);
  const heel = proRataEersteMaand(bedragCent, ingang);
  if (einde?.slice(0, 7) !== maand) return { maand, ...heel };
  const dagen = dagVanMaand(einde) - dagVanMaand(ingang) + 1;
  const deel = maandrecht({ maandbedragCent: bedragCent, van: ingang, tot: einde }, [], maand);
  return { ...heel, maand, dagen, bedragCent: deel };
}

function totEnMet(einde: Datum | undefined): { einde?: Datum } {
  return einde === undefined ? {} : { einde };
}

function eisVolgorde(vanaf: Datum, tot: Datum | undefined): void {
  if (tot === undefined || tot >= vanaf) return;
  throw new BerekenFout(`De laatste dag (${kort(tot)}) ligt vóór de eerste (${kort(vanaf)}).`);
}
