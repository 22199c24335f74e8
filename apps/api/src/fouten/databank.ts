/**
 * PostgreSQL is the last to judge an act, so its refusals are answers for users too. Only sentences that we wrote pass:
 * PostgreSQL's own messages name tables and values.
 */
import { Weigering } from './weigering.js';
import { vindDatabankfout, type Databankfout } from './sqlstate.js';

const TIJDELIJK =
  'De gegevens zijn even niet bereikbaar. Probeer het over enkele seconden opnieuw; er is niets opgeslagen.';

export function weigeringUitDatabank(fout: unknown): Weigering | undefined {
  const databankfout = vindDatabankfout(fout);
  if (databankfout === undefined) return isNietGevonden(fout) ? nietGevondenUitPrisma(fout) : undefined;
  return naarWeigering(databankfout, fout);
}

function naarWeigering({ sqlstate, bericht }: Databankfout, cause: unknown): Weigering | undefined {
  if (sqlstate.startsWith('BP'))
    return new Weigering('regel.geschonden', bericht, { extra: { regel: sqlstate }, cause });
  switch (sqlstate) {
    case '23505':
      return new Weigering('bestaat.al', 'Dit is al ingevoerd: een tweede keer kan niet.', { cause });
    case '23503':
    case '23001':
      return new Weigering('verwijzing.onbestaand', 'U verwijst naar iets dat niet bestaat of nog in gebruik is.', {
        cause,
      });
    case '23502':
    case '23514':
    case '23P01':
      return new Weigering('waarde.geweigerd', 'De gegevens voldoen niet aan een regel die de databank bewaakt.', {
        cause,
      });
    case '42501':
      return new Weigering('toegang.geweigerd', 'U hebt geen toegang tot deze gegevens.', { cause });
    case '40001':
    case '40P01':
      return tijdelijk('Iemand anders werkte op hetzelfde moment aan deze gegevens. Probeer het opnieuw.', cause);
    case '55P03':
    case '57014':
      return tijdelijk(TIJDELIJK, cause);
    default:
      return naarKlasse(sqlstate.slice(0, 2), cause);
  }
}

function naarKlasse(klasse: string, cause: unknown): Weigering | undefined {
  switch (klasse) {
    case '22':
      return new Weigering('waarde.geweigerd', 'Een waarde heeft niet de juiste vorm of is te groot.', { cause });
    case '08':
    case '53':
    case '57':
      return tijdelijk(TIJDELIJK, cause);
    default:
      return undefined;
  }
}

function tijdelijk(zin: string, cause: unknown): Weigering {
  return new Weigering('onbeschikbaar', zin, { koppen: { 'Retry-After': '2' }, cause });
}

/** Prisma's `…OrThrow` and updates of a row that is not there, or not visible to this person. */
function isNietGevonden(fout: unknown): boolean {
  return typeof fout === 'object' && fout !== null && 'code' in fout && fout.code === 'P2025';
}

function nietGevondenUitPrisma(cause: unknown): Weigering {
  return new Weigering('nietGevonden', 'Dit bestaat niet of is niet voor u zichtbaar.', { cause });
}
