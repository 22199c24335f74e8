/**
 * The phases of a request and what may be done in each: the page a lawyer reads first. Web and API use this table; a
 * phase is left only by an act (a person's) or by the end of a meeting.
 */
export const FASEN = ['onderzoek', 'voorstel', 'agendering', 'zitting', 'afgehandeld'] as const;
export type Fase = (typeof FASEN)[number];

export const HANDELINGEN = [
  'feit.toevoegen',
  'onderzoek.opdragen',
  'hoorrecht.melden',
  'hoorrecht.vragen',
  'client.horen',
  'lijn.toevoegen',
  'verslag.schrijven',
  'verslag.afsluiten',
  'voorstel.schrijven',
  'voorstel.indienen',
  'voorstel.terugnemen',
  'aanvraag.agenderen',
  'aanvraag.afvoeren',
  'aanvraag.bevriezen',
  'zitting.uitkomst',
  'aanvraag.intrekken',
  'aanvraag.onbevoegd',
  'dossier.overlijden',
  'aanvraag.heropenen',
] as const;
export type AanvraagHandeling = (typeof HANDELINGEN)[number];

export interface Overgang {
  readonly fase: Fase;
  readonly handeling: AanvraagHandeling;
  readonly naar: Fase;
  /** what the edge means, for the picture and for the refusal */
  readonly waarom: string;
}

const overal = (handeling: AanvraagHandeling, waarom: string, fasen: readonly Fase[]): Overgang[] =>
  fasen.map((fase) => ({ fase, handeling, naar: fase, waarom }));
const einde = (handeling: AanvraagHandeling, waarom: string): Overgang[] =>
  (['onderzoek', 'voorstel', 'agendering', 'zitting'] as const).map((fase) => ({
    fase,
    handeling,
    naar: 'afgehandeld',
    waarom,
  }));

/** Every edge of the procedure. What is not here is refused. */
export const OVERGANGEN: readonly Overgang[] = [
  ...overal('feit.toevoegen', 'een feit met bron en datum', ['onderzoek', 'voorstel']),
  ...overal('onderzoek.opdragen', 'het comité of de voorzitter vraagt meer onderzoek', [
    'onderzoek',
    'voorstel',
    'agendering',
    'zitting',
  ]),
  ...overal('hoorrecht.melden', 'de cliënt weet dat hij gehoord kan worden', ['onderzoek', 'voorstel', 'agendering']),
  ...overal('hoorrecht.vragen', 'de cliënt vraagt om gehoord te worden', [
    'onderzoek',
    'voorstel',
    'agendering',
    'zitting',
  ]),
  ...overal('client.horen', 'het comité hoorde de cliënt', ['onderzoek', 'voorstel', 'agendering', 'zitting']),
  ...overal('lijn.toevoegen', 'het onderzoek toont een andere nood', ['onderzoek', 'voorstel']),
  { fase: 'onderzoek', handeling: 'verslag.schrijven', naar: 'onderzoek', waarom: 'het verslag groeit' },
  { fase: 'onderzoek', handeling: 'verslag.afsluiten', naar: 'voorstel', waarom: 'het verslag is definitief' },
  {
    fase: 'voorstel',
    handeling: 'verslag.schrijven',
    naar: 'onderzoek',
    waarom: 'nieuwe versie van het verslag met reden',
  },
  { fase: 'voorstel', handeling: 'voorstel.schrijven', naar: 'voorstel', waarom: 'het voorstel groeit' },
  {
    fase: 'voorstel',
    handeling: 'voorstel.indienen',
    naar: 'agendering',
    waarom: 'het voorstel is rijp voor de agenda',
  },
  {
    fase: 'agendering',
    handeling: 'voorstel.terugnemen',
    naar: 'voorstel',
    waarom: 'de werker neemt het voorstel terug',
  },
  {
    fase: 'agendering',
    handeling: 'aanvraag.agenderen',
    naar: 'agendering',
    waarom: 'het voorstel staat op een agenda in opmaak',
  },
  { fase: 'agendering', handeling: 'aanvraag.afvoeren', naar: 'agendering', waarom: 'het punt gaat van de agenda' },
  {
    fase: 'agendering',
    handeling: 'aanvraag.bevriezen',
    naar: 'zitting',
    waarom: 'de agenda vertrok met de oproeping',
  },
  {
    fase: 'zitting',
    handeling: 'zitting.uitkomst',
    naar: 'afgehandeld',
    waarom: 'elke lijn is beslist of ingetrokken',
  },
  {
    fase: 'zitting',
    handeling: 'zitting.uitkomst',
    naar: 'onderzoek',
    waarom: 'een lijn is verdaagd, verworpen of niet behandeld: volgende ronde',
  },
  ...einde('aanvraag.intrekken', 'de cliënt trekt de aanvraag in'),
  ...einde('aanvraag.onbevoegd', 'een ander OCMW is bevoegd'),
  ...einde('dossier.overlijden', 'de cliënt is overleden'),
  {
    fase: 'afgehandeld',
    handeling: 'aanvraag.heropenen',
    naar: 'onderzoek',
    waarom: 'het comité bekrachtigt niet dat wij onbevoegd zijn: volgende ronde',
  },
];

export type Toets =
  { readonly mag: true } | { readonly mag: false; readonly code: 'fase_laat_niet_toe'; readonly boodschap: string };

const NAAM: Record<Fase, string> = {
  onderzoek: 'in onderzoek',
  voorstel: 'in de fase van het voorstel',
  agendering: 'klaar voor de agenda',
  zitting: 'op een verzonden agenda',
  afgehandeld: 'afgehandeld',
};

/** May this act be done on a request in this phase? Pure: the same answer for API, web and tests. */
export function toetsHandeling(fase: Fase, handeling: AanvraagHandeling): Toets {
  if (OVERGANGEN.some((o) => o.fase === fase && o.handeling === handeling)) return { mag: true };
  const waar = [...new Set(OVERGANGEN.filter((o) => o.handeling === handeling).map((o) => NAAM[o.fase]))].join(', of ');
  return {
    mag: false,
    code: 'fase_laat_niet_toe',
    boodschap: `Dit kan nu niet: de aanvraag is ${NAAM[fase]}. Het kan alleen als ze ${waar} is.`,
  };
}

/** The phase an act leads to; throws when the act is not allowed or leads to more than one. */
export function faseNa(fase: Fase, handeling: Exclude<AanvraagHandeling, 'zitting.uitkomst'>): Fase {
  const naar = OVERGANGEN.filter((o) => o.fase === fase && o.handeling === handeling).map((o) => o.naar);
  if (naar.length !== 1 || naar[0] === undefined) throw new Error(`Geen enkele overgang ${fase} --${handeling}`);
  return naar[0];
}

/** After a meeting: everything final closes the request, else the next round begins with the inquiry. */
export function faseNaZitting(alleLijnenAf: boolean): Fase {
  return alleLijnenAf ? 'afgehandeld' : 'onderzoek';
}
