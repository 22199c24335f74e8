import { datum } from '../tijd/datum.js';
import type { Tabel, Zekerheid } from '../recht/tabel.js';

/** The situations in which another municipality than that of habitual residence may be competent (domein §1.2). */
export const SITUATIES = [
  'gewoon',
  'instelling',
  'student',
  'dakloos',
  'asielzoeker',
  'verhuis',
  'zonder_nieuw_adres',
  'installatiepremie',
] as const;
export type Bevoegdheidssituatie = (typeof SITUATIES)[number];

export interface Bevoegdheidsregel {
  readonly situatie: Bevoegdheidssituatie;
  /** What decides, as a sentence to print. */
  readonly regel: string;
  /** Absent where no article is sure enough to print. */
  readonly grondslag?: string;
  readonly bron: string;
  readonly zekerheid: Zekerheid;
}

const REGELS: readonly Bevoegdheidsregel[] = [
  {
    situatie: 'gewoon',
    regel:
      'Bevoegd is het OCMW van de gemeente waar iemand gewoonlijk verblijft. Dat is een feit, niet een inschrijving.',
    grondslag: 'artikel 1, 1°, van de wet van 2 april 1965',
    bron: 'domein §1.2 (S16)',
    zekerheid: 'gevonden',
  },
  {
    situatie: 'instelling',
    regel:
      'Wie in een erkende instelling verblijft, hoort bij de gemeente waar hij bij de opname in het bevolkingsregister ingeschreven was. Dat blijft zo als hij van de ene naar de andere instelling gaat.',
    grondslag: 'artikel 2, §§ 1 en 3, van de wet van 2 april 1965',
    bron: 'domein §1.2 (S6)',
    zekerheid: 'gevonden',
  },
  {
    situatie: 'student',
    regel:
      'Voor een voltijdse student is het OCMW bevoegd van de gemeente waar hij bij de aanvraag ingeschreven is. Dat blijft zo zolang hij zonder onderbreking studeert.',
    grondslag: 'artikel 2, § 6, van de wet van 2 april 1965',
    bron: 'domein §1.2 (S6)',
    zekerheid: 'gevonden',
  },
  {
    situatie: 'dakloos',
    regel: 'Voor wie dakloos is en niet in een instelling verblijft, is het OCMW bevoegd van de gemeente waar hij is.',
    grondslag: 'artikel 2, § 7, van de wet van 2 april 1965',
    bron: 'domein §1.2 (S6, S70)',
    zekerheid: 'gevonden',
  },
  {
    situatie: 'asielzoeker',
    regel: 'Voor een asielzoeker met een toegewezen OCMW of opvangplaats is dat centrum of die opvang bevoegd.',
    grondslag: 'artikel 2, § 5, van de wet van 2 april 1965',
    bron: 'domein §1.2',
    zekerheid: 'na_te_kijken',
  },
  {
    situatie: 'verhuis',
    regel: 'Wie steun krijgt en verhuist, hoort tot de dag van de verhuis bij het OCMW van zijn oude gemeente.',
    bron: 'domein §1.2 (S4)',
    zekerheid: 'gevonden',
  },
  {
    situatie: 'zonder_nieuw_adres',
    regel:
      'Geeft iemand geen nieuw adres op, dan blijft het eerste OCMW bevoegd. Het zoekt de gegevens even zorgvuldig op.',
    bron: 'domein §1.2 (S5)',
    zekerheid: 'gevonden',
  },
  {
    situatie: 'installatiepremie',
    regel: 'Voor een installatiepremie is meestal het OCMW bevoegd van de gemeente waar de nieuwe woning ligt.',
    bron: 'domein §1.2 (S57)',
    zekerheid: 'gevonden',
  },
];

/** As dated rows, so that a change of the law adds one and leaves running files theirs. */
export const bevoegdheidsregels: Tabel<readonly Bevoegdheidsregel[]> = {
  naam: 'de territoriale bevoegdheid van het OCMW',
  openRij: 'geldt',
  rijen: [{ vanaf: datum('2002-10-01'), waarde: REGELS, bron: 'domein §1.2', zekerheid: 'na_te_kijken' }],
};
