/** Which forms a decided line owes the State (domein §7.1), and the clocks that guard them. Pure. */
import {
  HULPSOORTEN,
  laatsteVanMaand,
  mediprimaUiterlijk,
  podmiMededelenUiterlijk,
  podmiVerlies,
  w65Uiterlijk,
  type Datum,
  type HulpFormulier,
} from '@besluitpad/domain';
import type { BeslistLijn } from '../besluiten/geladenBesluit.js';
import type { TeStartenKlok } from '../klokken/startKlokVan.js';

export type Formuliersoort = 'MI-B' | 'MI-C' | 'W65-A' | 'W65-B1' | 'MEDIPRIMA';

export interface Formulieren {
  readonly soorten: readonly Formuliersoort[];
  readonly klokken: readonly TeStartenKlok[];
}

const GEEN: Formulieren = { soorten: [], klokken: [] };

export interface Formuliercontext {
  readonly beslistOp: Datum;
  /** First day of the aid when the line itself names none: aid takes effect from the request (R-DEC-04). */
  readonly ontvangenOp: Datum;
}

export function formulierenUitLijn(lijn: BeslistLijn, context: Formuliercontext): Formulieren {
  return lijn.spoor === 'MI' ? formulierMI(lijn, context.beslistOp) : formulierMD(lijn, context);
}

/** Every decision to grant, refuse or revise integration goes to the Minister; a suspension changes the amount (form B). */
function formulierMI(lijn: BeslistLijn, beslistOp: Datum): Formulieren {
  switch (lijn.besluit) {
    case 'TOEKENNING':
      return meldtAan(lijn, 'MI-B') ? podmi('MI-B', beslistOp) : GEEN;
    case 'UITVOERING_VONNIS':
      // A judgment can also decide something that is no aid: then there is nothing to report.
      return lijn.gegevens.bedragCent !== undefined && meldtAan(lijn, 'MI-B') ? podmi('MI-B', beslistOp) : GEEN;
    case 'HERZIENING':
    case 'SCHORSING':
    case 'SANCTIE':
      return podmi('MI-B', beslistOp);
    case 'WEIGERING':
    case 'STOPZETTING':
      return podmi('MI-C', beslistOp);
    case 'TERUGVORDERING':
    case 'AFZIEN_TERUGVORDERING':
    case 'VERDAGING':
    case 'ONBEVOEGD':
      return GEEN;
    case 'AKTENAME':
      return aktename(lijn, beslistOp);
  }
}

/** The State wants a signed project mentioned with the day of the session (S50); what ends the aid is a stop. */
function aktename({ gegevens: { invoer } }: BeslistLijn, beslistOp: Datum): Formulieren {
  if (invoer.soort !== 'aktename' || invoer.waarvan === 'verhuis') return GEEN;
  return podmi(invoer.waarvan === 'gpmi_ondertekend' ? 'MI-B' : 'MI-C', beslistOp);
}

function podmi(soort: 'MI-B' | 'MI-C', beslistOp: Datum): Formulieren {
  const begint = laatsteVanMaand(beslistOp);
  return {
    soorten: [soort],
    klokken: [
      { id: 'CLK-17', begint, uiterlijk: podmiMededelenUiterlijk(beslistOp) },
      { id: 'CLK-18', begint, ...podmiVerlies(beslistOp) },
    ],
  };
}

/**
 * Aid paid back by the State under the law of 2 April 1965 counts from its first day, not from the decision: also what a
 * judge grants. A revised amount is reported from the day it holds; who the client is, the State knows already.
 */
function formulierMD(lijn: BeslistLijn, { ontvangenOp }: Formuliercontext): Formulieren {
  const begint = lijn.gegevens.ingang ?? ontvangenOp;
  const w65 = (...soorten: Formuliersoort[]): Formulieren => ({
    soorten,
    klokken: [{ id: 'CLK-19', begint, uiterlijk: w65Uiterlijk(begint) }],
  });
  const heeftBedrag = lijn.gegevens.bedragCent !== undefined;
  switch (lijn.besluit) {
    case 'TOEKENNING':
    case 'UITVOERING_VONNIS':
      if (meldtAan(lijn, 'MEDIPRIMA')) {
        return { soorten: ['MEDIPRIMA'], klokken: [{ id: 'CLK-20', begint, uiterlijk: mediprimaUiterlijk(begint) }] };
      }
      return heeftBedrag && terugVanDeStaat(lijn) ? w65('W65-A', 'W65-B1') : GEEN;
    case 'HERZIENING':
      return heeftBedrag && terugVanDeStaat(lijn) ? w65('W65-B1') : GEEN;
    case 'AFZIEN_TERUGVORDERING':
    case 'AKTENAME':
    case 'ONBEVOEGD':
    case 'SANCTIE':
    case 'SCHORSING':
    case 'STOPZETTING':
    case 'TERUGVORDERING':
    case 'VERDAGING':
    case 'WEIGERING':
      return GEEN;
  }
}

/** Does the table of aid name this form for what is granted here? */
function meldtAan({ steun }: BeslistLijn, formulier: HulpFormulier): boolean {
  return HULPSOORTEN[steun].formulieren.includes(formulier);
}

function terugVanDeStaat(lijn: BeslistLijn): boolean {
  return meldtAan(lijn, 'W65-A') || (lijn.voorDeStaat && lijn.steun !== 'DMH');
}
