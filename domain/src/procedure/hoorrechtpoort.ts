import type { BesluitCode } from '../besluit/codes.js';

/**
 * Before which decisions the client must first know in writing that the deciding body can hear him (RMI 20, domein §2.5).
 * Never where nothing is decided against him: taking note, carrying out a judgment, a waiver he asked for himself.
 */
const MET_HOORRECHT: Readonly<Record<BesluitCode, boolean>> = {
  TOEKENNING: true,
  WEIGERING: true,
  HERZIENING: true,
  STOPZETTING: true,
  SCHORSING: true,
  SANCTIE: true,
  TERUGVORDERING: true,
  AFZIEN_TERUGVORDERING: false,
  VERDAGING: false,
  ONBEVOEGD: false,
  AKTENAME: false,
  UITVOERING_VONNIS: false,
};

/** The texts are about integration; for other aid it is a rule of the house. */
export function vraagtHoorrecht(besluit: BesluitCode, spoor: 'MI' | 'MD', huisregelMD: boolean): boolean {
  return MET_HOORRECHT[besluit] && (spoor === 'MI' || huisregelMD);
}
