/** What a final report must hold (two royal decrees of 1 December 2013, R-INV-05), and where it is still missing. */
import { kort, plusMaanden, type Datum } from '@besluitpad/domain';
import type { Veldfout } from '../fouten/weigering.js';
import type { Verslaginhoud } from './vormen.js';

const ALTIJD = {
  situatie: 'de situatie en de hulpvraag',
  gezin: 'de samenstelling van het gezin',
  middelen: 'de middelen',
  verblijf: 'de feitelijke verblijfplaats',
  andereRechten: 'de andere sociale rechten',
  besluit: 'het besluit van het onderzoek',
} as const satisfies Partial<Record<keyof Verslaginhoud, string>>;

export interface TeKeuren {
  readonly inhoud: Verslaginhoud;
  readonly huisbezoekOp: Datum | undefined;
  readonly client: {
    readonly nationaliteit: string | null;
    readonly burgerlijkeStaat: string | null;
    readonly verblijfsstatus: string | null;
  };
  /** Leefloon is decided: willingness to work is one of its conditions. */
  readonly overLeefloon: boolean;
  readonly vandaag: Datum;
}

export function ontbrekendInVerslag({ inhoud, huisbezoekOp, client, overLeefloon, vandaag }: TeKeuren): Veldfout[] {
  const fouten: Veldfout[] = [];
  const ontbreekt = (veld: string, wat: string) =>
    fouten.push({ veld, regel: 'minimuminhoud', boodschap: `In het verslag ontbreekt ${wat}.` });
  const ingevuld = new Map<string, string | undefined>(Object.entries(inhoud));
  for (const [veld, wat] of Object.entries(ALTIJD)) {
    if (ingevuld.get(veld) === undefined) ontbreekt(`inhoud.${veld}`, wat);
  }
  if (overLeefloon && inhoud.werkbereidheid === undefined) ontbreekt('inhoud.werkbereidheid', 'de werkbereidheid');
  if (huisbezoekOp === undefined && inhoud.geenHuisbezoek === undefined) {
    ontbreekt('huisbezoekOp', 'het huisbezoek, of de reden waarom het niet kon');
  }
  const ouderDan = plusMaanden(vandaag, -12);
  if (huisbezoekOp !== undefined && huisbezoekOp < ouderDan) {
    fouten.push({
      veld: 'huisbezoekOp',
      regel: 'minimuminhoud',
      boodschap: `Het huisbezoek van ${kort(huisbezoekOp)} is meer dan een jaar oud.`,
    });
  }
  if (client.nationaliteit === null) ontbreekt('client.nationaliteit', 'de nationaliteit van de cliënt');
  if (client.burgerlijkeStaat === null) ontbreekt('client.burgerlijkeStaat', 'de burgerlijke staat van de cliënt');
  if (client.nationaliteit !== null && !/^belg/i.test(client.nationaliteit) && client.verblijfsstatus === null) {
    ontbreekt('client.verblijfsstatus', 'het verblijfsstatuut van de cliënt');
  }
  return fouten;
}
