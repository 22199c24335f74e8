import type { VermeldingCode } from './vermeldingen.js';

/** A fixed piece of wording with a legal duty behind it; `{{…}}` are places that the data of the letter fills in. */
export interface Clausule {
  /** What it answers for. The section around it says under which of these the reader finds it. */
  readonly vermeldingen: readonly VermeldingCode[];
  readonly grondslag: string;
  /** One thought a line, in the markup of the letters. */
  readonly regels: readonly string[];
}

/**
 * The clause library (domein 6.3): each clause is written once, and every letter that owes it says it in the same words.
 * BEROEP is split in four, as on the last page of a decision letter. Templates call a clause by its name in small letters.
 */
export const clausules = {
  BEROEP_TERMIJN: {
    vermeldingen: ['M2', 'M4'],
    grondslag: 'Handvest art. 14; RMI art. 47; OCMW-wet art. 71',
    regels: [
      'U mag naar de arbeidsrechtbank gaan.',
      'U hebt daarvoor drie maanden tijd.',
      '',
      '> Reken veilig tot **{{datum beroep.uiterlijk}}**.',
      '{{#if beroep.laatsteWerkdagVoor}}',
      '> Dat is een {{#if (isWeekend beroep.uiterlijk)}}{{weekdag beroep.uiterlijk}}{{else}}feestdag{{/if}}. Ga dus liever ten laatste op {{metWeekdag beroep.laatsteWerkdagVoor}}.',
      '{{/if}}',
      '',
      'Is die dag voorbij?',
      'Vraag dan meteen raad: misschien kan het nog.',
    ],
  },
  BEROEP_WAAR: {
    vermeldingen: ['M3'],
    grondslag: 'Handvest art. 14',
    regels: [
      '> **{{beroep.rechtbank.naam}}**',
      '> Griffie (secretariaat van de rechtbank)',
      '{{#each beroep.rechtbank.adres}}',
      '> {{this}}',
      '{{/each}}',
    ],
  },
  BEROEP_HOE: {
    vermeldingen: ['M4'],
    grondslag: 'Handvest art. 14',
    regels: [
      'Schrijf een brief aan de rechtbank.',
      'De wet noemt dat een verzoekschrift.',
      '',
      '- Schrijf dat u niet akkoord gaat met de beslissing{{#if meervoud}}en{{/if}} van {{datum besluit.datum}} van {{ocmw.naam}}.',
      '- Schrijf waarom u niet akkoord gaat.',
      '- Zet er uw naam, uw adres, de datum en uw handtekening op.',
      '- Steek een kopie van deze brief erbij.',
      '',
      'Geef uw brief af op de griffie of stuur hem aangetekend.',
    ],
  },
  BEROEP_INTUSSEN: {
    vermeldingen: ['M8'],
    grondslag: 'RMI art. 21, § 3',
    regels: ['Zolang de rechter niet anders beslist, blijft deze beslissing gelden.'],
  },
  ART728: {
    vermeldingen: ['M5'],
    grondslag: 'Ger.W. art. 728',
    regels: [
      'U mag zelf gaan.',
      'Dit mag ook iemand voor u doen, of samen met u:',
      '',
      '- een advocaat;',
      '- iemand van een vakbond of een sociale organisatie, met een volmacht;',
      '- uw partner of een familielid, met een volmacht en als de rechter het goedvindt.',
      '',
      'Een volmacht is een brief waarin u zegt dat die persoon voor u mag spreken.',
      'Dit staat in artikel 728 van het Gerechtelijk Wetboek.',
    ],
  },
  ART1017: {
    vermeldingen: ['M5'],
    grondslag: 'Ger.W. art. 1017',
    regels: [
      'Het OCMW betaalt de kosten van de rechtszaak, ook als u verliest.',
      'Er is één uitzondering.',
      'De rechter kan vinden dat u zonder enige goede reden of met slechte bedoelingen kwam.',
      'Dan kan hij u laten betalen.',
      'Dit staat in artikel 1017 van het Gerechtelijk Wetboek.',
      'Een eigen advocaat kan wel geld kosten.',
      'Soms is een advocaat gratis: vraag het ons.',
    ],
  },
  UITLEG: {
    vermeldingen: ['M6', 'M7', 'R-INT-05b'],
    grondslag: 'Handvest art. 14; OCMW-wet art. 62bis',
    regels: [
      '{{werker.voornaam}} {{werker.naam}} legt alles graag uit.',
      'Bel {{werker.tel}} of mail naar {{werker.mail}}.',
      'Of maak een afspraak in {{ocmw.bezoekadres}}.',
      'Vermeld altijd uw dossiernummer {{referentie}}.',
    ],
  },
  MELDPLICHT: {
    vermeldingen: ['M11', 'R-INT-05d'],
    grondslag: 'RMI art. 22, § 1',
    regels: ['Verandert er iets in uw inkomen, uw gezin, uw adres of uw verblijf?', 'Meld dat meteen.'],
  },
  MELDPLICHT_REIS: {
    vermeldingen: [],
    grondslag: 'RMI art. 22, § 1',
    regels: ['Gaat u een week of langer naar het buitenland?', 'Laat dat vooraf weten.'],
  },
  HOORRECHT: {
    vermeldingen: ['R-HRD-01', 'R-INT-05c'],
    grondslag: 'RMI art. 20',
    regels: ['U hebt het recht om uw verhaal zelf te doen voor het comité, vóór het beslist.'],
  },
  HOORRECHT_WIE: {
    vermeldingen: ['R-HRD-01', 'R-INT-05c'],
    grondslag: 'RMI art. 20',
    regels: ['U mag iemand meebrengen.', 'U mag ook iemand in uw plaats sturen.'],
  },
  TERUGVORDERING: {
    vermeldingen: ['M13e', 'M13f'],
    grondslag: 'RMI art. 25; Handvest art. 15',
    regels: [
      '{{#if terugvordering.aard}}U hebt{{else}}De wet geeft u{{/if}} één maand om te betalen of om iets te vragen.',
      'U kunt ons vragen om een deel of alles niet terug te betalen.',
      'Dat kan als terugbetalen voor u niet redelijk is.',
      'De wet noemt dat billijkheid.',
      'Doe dit **ten laatste op {{datum terugvordering.vrijwilligTot}}**:',
      '',
      '1. Schrijf een brief of mail naar {{werker.voornaam}} {{werker.naam}}.',
      '1. Leg uit waarom terugbetalen voor u niet kan.',
      '1. Het comité neemt een aparte beslissing. U krijgt dan een nieuwe brief.',
      '',
      'U kunt ook een {{#if (is terugvordering.afbetaling.stand "aanvaard")}}ander {{/if}}afbetalingsplan vragen.',
      'Leg dan uit welk bedrag u per maand kunt betalen, en waarom.',
      'Tot {{dagMaand terugvordering.vrijwilligTot}} doen wij niets om het geld te innen.',
    ],
  },
} as const satisfies Record<string, Clausule>;

export type ClausuleId = keyof typeof clausules;

export const clausuleIds = Object.keys(clausules) as readonly ClausuleId[];

/** The clause as templates call it: `{{> clausule_art728}}`. */
export function stukVanClausule(id: ClausuleId): string {
  return `clausule_${id.toLowerCase()}`;
}
