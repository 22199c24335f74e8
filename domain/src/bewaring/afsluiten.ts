/** When a file may be closed: nothing is open any more, and the client was told that the aid stopped (domein §7.6). */

export const SLUITREDENEN = {
  werk: 'de cliënt werkt',
  andere_uitkering: 'de cliënt heeft een andere uitkering',
  verhuis: 'de cliënt verhuisde naar een andere gemeente',
  samenwoonst: 'de cliënt woont samen',
  overlijden: 'de cliënt overleed',
  niet_meer_voldaan: 'de cliënt voldoet niet meer aan de voorwaarden',
  op_vraag: 'de cliënt vroeg het',
  geen_steun_meer: 'er loopt geen steun meer',
} as const;
export type Sluitreden = keyof typeof SLUITREDENEN;

/** What of a file still waits for somebody, counted. */
export interface Openstaand {
  readonly aanvragen: number;
  readonly steun: number;
  readonly vorderingen: number;
  readonly beroepen: number;
  readonly betalingen: number;
  readonly formulieren: number;
  readonly brieven: number;
  /** Of any other kind: a conflict of competence, urgent aid, a decision that is not carried out. */
  readonly procedures: number;
  readonly taken: number;
  /** Steps of the engine that are not done. */
  readonly effecten: number;
  /** Aid that ended without a letter of ours that says so. */
  readonly zonderSlotbrief: number;
}

export type Blokkadesoort = keyof Openstaand;

export interface Blokkade {
  readonly soort: Blokkadesoort;
  readonly aantal: number;
  readonly zin: string;
}

const WOORDEN: Readonly<Record<Blokkadesoort, readonly [een: string, meer: string]>> = {
  aanvragen: ['aanvraag is nog niet afgehandeld', 'aanvragen zijn nog niet afgehandeld'],
  steun: ['steun loopt nog', 'soorten steun lopen nog'],
  vorderingen: ['terugvordering is nog niet betaald', 'terugvorderingen zijn nog niet betaald'],
  beroepen: ['zaak bij de rechter is niet definitief', 'zaken bij de rechter zijn niet definitief'],
  betalingen: ['betaling is nog niet uitgevoerd', 'betalingen zijn nog niet uitgevoerd'],
  formulieren: ['formulier voor de Staat is nog niet aanvaard', 'formulieren voor de Staat zijn nog niet aanvaard'],
  brieven: ['brief is nog niet vertrokken of bewezen', 'brieven zijn nog niet vertrokken of bewezen'],
  procedures: ['procedure loopt nog', 'procedures lopen nog'],
  taken: ['taak staat nog open', 'taken staan nog open'],
  effecten: ['stap van het programma is nog niet gedaan', 'stappen van het programma zijn nog niet gedaan'],
  zonderSlotbrief: [
    'steun stopte zonder brief uit dit programma: noteer de laatste brief',
    'soorten steun stopten zonder brief uit dit programma: noteer de laatste brief',
  ],
};

const VOLGORDE = Object.keys(WOORDEN) as readonly Blokkadesoort[];

/** Why a file cannot be closed yet, in the order in which a worker solves it; nothing: it can. */
export function blokkadesVan(open: Openstaand): readonly Blokkade[] {
  return VOLGORDE.filter((soort) => open[soort] > 0).map((soort) => {
    const aantal = open[soort];
    const [een, meer] = WOORDEN[soort];
    return { soort, aantal, zin: `${aantal} ${aantal === 1 ? een : meer}` };
  });
}

/** A reason that the file itself contradicts. */
export function keurSluitreden(reden: Sluitreden, overleden: boolean): string | undefined {
  if (overleden && reden !== 'overlijden') return 'Het overlijden van de cliënt is genoteerd: dat is de reden.';
  if (!overleden && reden === 'overlijden') return 'Noteer eerst het overlijden van de cliënt.';
  return undefined;
}
