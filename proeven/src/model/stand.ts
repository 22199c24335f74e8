/** What the model knows of the files and the meeting: enough to say which acts must be taken and which refused. */
import { telStemmen, toetsHandeling, vereistQuorum, type AanvraagHandeling, type Fase } from '@besluitpad/domain';
import type { Soort } from './inhoud.js';

export type Stem = 'ja' | 'nee' | 'onthouding' | 'gewraakt';
export type Verwacht = 'mag' | 'mag_niet' | 'onbekend';

/** Where the request stands on the agenda of the one meeting of this run. */
export type Plaats = 'nergens' | 'agenda' | 'verzonden' | 'beslist' | 'niet_beslist';

export interface Zaak {
  readonly dossierId: string;
  soort: Soort;
  aanvraagId: string | undefined;
  lijnId: string;
  voorstelId: string;
  fase: Fase | undefined;
  verslag: 'geen' | 'ontwerp' | 'definitief';
  heeftVoorstel: boolean;
  hoorrechtGemeld: boolean;
  plaats: Plaats;
  dood: boolean;
}

export interface Zittingmodel {
  readonly id: string;
  readonly datum: string;
  fase: 'gepland' | 'opgeroepen' | 'bezig' | 'gesloten';
}

export interface Model {
  readonly zaken: readonly Zaak[];
  readonly leden: readonly string[];
  zitting: Zittingmodel;
  aanwezig: readonly string[];
  dag: string;
  volgnr: number;
}

export const nieuweZaak = (dossierId: string): Zaak => ({
  ...{ dossierId, soort: 'MD', aanvraagId: undefined, lijnId: '', voorstelId: '', fase: undefined },
  ...{ verslag: 'geen', heeftVoorstel: false, hoorrechtGemeld: false, plaats: 'nergens', dood: false },
});

/** By the phase table alone. */
export const inFase = ({ fase }: Zaak, handeling: AanvraagHandeling): boolean =>
  fase !== undefined && toetsHandeling(fase, handeling).mag;

export const alsMag = (mag: boolean): Verwacht => (mag ? 'mag' : 'mag_niet');

export function telling(model: Model, stemmen: readonly Stem[]) {
  const aantal = (keuze: Stem): number => stemmen.filter((stem) => stem === keuze).length;
  return {
    zittend: model.leden.length,
    aanwezig: stemmen.length,
    gewraakt: aantal('gewraakt'),
    ja: aantal('ja'),
    nee: aantal('nee'),
    onthouding: aantal('onthouding'),
  };
}

/** By the rule of domein §4; undefined when too few may stay in the room to vote at all. */
export function isAangenomen(model: Model, stemmen: readonly Stem[]): boolean | undefined {
  const stand = telling(model, stemmen);
  if (stand.aanwezig - stand.gewraakt < vereistQuorum(stand.zittend)) return undefined;
  return telStemmen(stand).aangenomen;
}

/** Closed from outside the meeting: the item leaves the agenda with it. */
export function sluit(zaak: Zaak): void {
  zaak.fase = 'afgehandeld';
  if (zaak.plaats === 'agenda' || zaak.plaats === 'verzonden') zaak.plaats = 'nergens';
}
