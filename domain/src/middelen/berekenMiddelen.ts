import { som } from '../geld/euro.js';
import { proRataEersteMaand, proRataLaatsteMaand, type ProRata } from '../geld/proRata.js';
import { berekenArt34, type Art34Regime, type Onderhoudsplichtige } from '../recht/art34.js';
import { berekenLeefloon } from '../recht/leefloon.js';
import { leefloonBarema, type LeefloonBedragen, type Leeflooncategorie } from '../recht/leefloonBarema.js';
import type { Rekenstap } from '../recht/rekenstap.js';
import { kies, type Bevestiging } from '../recht/tabel.js';
import { eersteVanMaand, laatsteVanMaand, type Datum } from '../tijd/datum.js';

export interface Aanvrager {
  readonly hoedanigheid: string;
  readonly categorie: Leeflooncategorie;
  readonly middelenCent: number;
}

/** Means already told per person and month: what the law makes of them. */
export interface Rechtsvraag {
  readonly opDatum: Datum;
  readonly einde?: Datum | undefined;
  readonly regime: Art34Regime;
  readonly aanvragers: readonly Aanvrager[];
  readonly onderhoudsplichtigen: readonly Onderhoudsplichtige[];
  readonly bevestiging?: Bevestiging<LeefloonBedragen> | undefined;
}

export interface Aanvragersrecht {
  readonly hoedanigheid: string;
  readonly categorie: Leeflooncategorie;
  readonly rechtCent: number;
  readonly perJaarCent: number;
  /** The computation as report, proposal, decision and letter print it: its amounts sum to the right, or to less than nothing. */
  readonly stappen: readonly Rekenstap[];
  readonly eersteMaand?: ProRata;
  readonly laatsteMaand?: ProRata;
}

export interface Rechtsantwoord {
  readonly regime: Art34Regime;
  readonly baremaVanaf: Datum;
  readonly aanvragers: readonly Aanvragersrecht[];
  readonly samenCent: number;
}

/** The one computation of a leefloon: every amount of it in a proposal, a decision or a letter comes from here. */
export function berekenRechten(vraag: Rechtsvraag): Rechtsantwoord {
  const { regime, opDatum, bevestiging } = vraag;
  const aanvragers = vraag.aanvragers.map((wie, i) => rechtVan(vraag, wie, i + 1));
  return {
    regime,
    baremaVanaf: kies(leefloonBarema, opDatum, bevestiging).vanaf,
    aanvragers,
    samenCent: som(aanvragers.map(({ rechtCent }) => rechtCent)),
  };
}

function rechtVan(vraag: Rechtsvraag, wie: Aanvrager, nummer: number): Aanvragersrecht {
  const { hoedanigheid, categorie } = wie;
  const { rechtCent, stappen } = reken(vraag, wie, nummer);
  return { hoedanigheid, categorie, rechtCent, perJaarCent: rechtCent * 12, stappen, ...gebroken(rechtCent, vraag) };
}

function reken(
  { opDatum, regime, aanvragers, onderhoudsplichtigen, bevestiging }: Rechtsvraag,
  { categorie, middelenCent }: Aanvrager,
  nummer: number,
): { readonly rechtCent: number; readonly stappen: readonly Rekenstap[] } {
  const tot = bevestiging === undefined ? {} : { bevestigdTot: bevestiging };
  if (onderhoudsplichtigen.length === 0) return berekenLeefloon({ categorie, middelenCent, opDatum, ...tot });
  const deel = aanvragers.length === 1 ? {} : { deel: { nummer, van: aanvragers.length } };
  const gemeen = { regime, opDatum, categorie, eigenMiddelenCent: middelenCent, onderhoudsplichtigen };
  return berekenArt34({ ...gemeen, ...deel, ...tot });
}

/** First and last month by their calendar days; one month that is both counts its days once. */
function gebroken(
  rechtCent: number,
  { opDatum, einde }: Rechtsvraag,
): Pick<Aanvragersrecht, 'eersteMaand' | 'laatsteMaand'> {
  const eerste = proRataEersteMaand(rechtCent, opDatum);
  const heel = opDatum === eersteVanMaand(opDatum);
  if (einde === undefined) return heel ? {} : { eersteMaand: eerste };
  const laatste = proRataLaatsteMaand(rechtCent, einde);
  if (eersteVanMaand(einde) === eersteVanMaand(opDatum)) {
    const dagen = eerste.dagen + laatste.dagen - eerste.dagenInMaand;
    const { dagenInMaand } = eerste;
    return { eersteMaand: { bedragCent: Math.round((rechtCent * dagen) / dagenInMaand), dagen, dagenInMaand } };
  }
  return {
    ...(heel ? {} : { eersteMaand: eerste }),
    ...(einde === laatsteVanMaand(einde) ? {} : { laatsteMaand: laatste }),
  };
}
