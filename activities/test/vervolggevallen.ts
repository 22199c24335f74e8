import type { BesluitBriefSoort } from '@besluitpad/domain';
import { datum } from '@besluitpad/domain';
import type { Tx } from '@besluitpad/prisma';
import { naarDb } from '@besluitpad/prisma';
import type { Proefdossier, Proeflijn } from './proef.js';
import { maakBesluit } from './proef.js';
import { STEUNGEVALLEN } from './steungevallen.js';
import { TERUGGEVALLEN } from './teruggevallen.js';

/** A decision after a grant as it stands in a file: its lines, what went before, and the worker's words that differ. */
export interface Geval {
  readonly naam: string;
  readonly soort: BesluitBriefSoort;
  readonly lijnen: (eerder: string) => readonly Proeflijn[];
  readonly velden?: object;
  readonly punt?: number;
  /** What the sample holds and this file does not: left out of the comparison. Absent: compared whole. */
  readonly zonder?: readonly string[];
  /** The letter is about other facts than the sample: only these sentences are asked of it. */
  readonly zegt?: readonly string[];
  readonly zwijgt?: readonly string[];
  /** What was decided before; gives the id that the lines speak of. */
  readonly vooraf?: (tx: Tx, dossier: Proefdossier) => Promise<string>;
  readonly naBesluit?: (tx: Tx, dossier: Proefdossier, lijnIds: readonly string[]) => Promise<void>;
}

const LL2 = { spoor: 'MI', steun: 'LL2' } as const;

/** The leefloon that runs, as its follow-up knows it. */
async function metLopendLeefloon(tx: Tx, { dossierId }: Proefdossier, lijnIds: readonly string[]): Promise<void> {
  await tx.opvolging.create({
    data: {
      dossierId,
      besluitlijnId: lijnIds[0]!,
      steun: 'LL2',
      maandbedragCent: 131420,
      van: naarDb('2026-03-09'),
      laatsteNazicht: naarDb('2026-03-09'),
    },
  });
}

async function metNietBekrachtigdeHulp(tx: Tx, dossier: Proefdossier): Promise<string> {
  const { besluitId, procedureId, lijnIds } = await maakBesluit(tx, dossier, {
    datum: '2026-04-20',
    soort: 'dringende_steun',
    velden: {},
    lijnen: [
      {
        besluit: 'TOEKENNING',
        spoor: 'MD',
        steun: 'AFS',
        invoer: {
          soort: 'eenmalig',
          bedragCent: 20000,
          wijze: 'kas',
          begunstigden: [{ naam: 'De cliënt', bedragCent: 20000 }],
          terugvorderbaar: false,
        },
      },
    ],
  });
  const betaling = (bedragCent: number, status: string, periode: string) => ({
    dossierId: dossier.dossierId,
    ...{ procedureId, besluitlijnId: lijnIds[0]!, bedragCent, status, periode },
    begunstigde: 'De cliënt',
    mededeling: 'Steun',
    wijze: 'kas',
    uiterlijk: naarDb('2026-04-22'),
  });
  await tx.betaling.createMany({
    data: [betaling(14500, 'betaald', 'eenmalig'), betaling(5500, 'vervallen', 'later')],
  });
  await tx.besluit.update({ where: { id: besluitId }, data: { bekrachtiging: 'niet_bekrachtigd' } });
  return lijnIds[0]!;
}

async function metTeVerbeterenBesluit(tx: Tx, dossier: Proefdossier): Promise<string> {
  const { besluitId } = await maakBesluit(tx, dossier, {
    datum: '2026-03-26',
    punt: 31,
    soort: 'toekenning_leefloon',
    velden: {},
    lijnen: [
      { ...LL2, besluit: 'TOEKENNING', invoer: { soort: 'leefloon', categorie: 2, ingang: datum('2026-03-16') } },
    ],
  });
  return besluitId;
}

const stopzetting = (
  invoer: Extract<Proeflijn['invoer'], { soort: 'stopzetting' }>,
  lijn: Pick<Proeflijn, 'spoor' | 'steun'> = LL2,
): readonly Proeflijn[] => [{ ...LL2, ...lijn, besluit: 'STOPZETTING', invoer }];

const sanctie = (meer: object): readonly Proeflijn[] => [
  {
    besluit: 'SANCTIE',
    spoor: 'MI',
    steun: 'LL1',
    invoer: {
      soort: 'sanctie',
      grond: 'verklaringen',
      maandbedragCent: 87613,
      inhoudingCent: 43807,
      vanaf: datum('2026-07-01'),
      maanden: 2,
      ...meer,
    },
  },
];

const aktename = (waarvan: 'verhuis' | 'afstand' | 'gpmi_ondertekend') => (): readonly Proeflijn[] => [
  { ...LL2, besluit: 'AKTENAME', invoer: { soort: 'aktename', waarvan, op: datum('2026-07-06') } },
];

const vonnis = (meer: object) =>
  ({
    soort: 'vonnis',
    rechtbank: 'Arbeidsrechtbank Leuven',
    uitspraakOp: datum('2026-10-15'),
    rolnummer: '26/1234/A',
    beschikking: 'De rechter besliste dat u vanaf 1 juni 2026 recht hebt op een leefloon voor iemand die alleen woont.',
    ...meer,
  }) as const;

const LOPEND: readonly Geval[] = [
  {
    naam: 'leefloon dat stopt door werk',
    soort: 'stopzetting',
    lijnen: () => stopzetting({ soort: 'stopzetting', einde: datum('2026-09-14'), reden: 'werk' }),
    velden: { laatsteBetaling: { maand: '2026-09', bedragCent: 61329 } },
    zonder: ['laatsteBetaling'],
  },
  {
    naam: 'budgetbegeleiding die stopt op vraag van de cliënt',
    soort: 'stopzetting',
    punt: 41,
    lijnen: () =>
      stopzetting(
        { soort: 'stopzetting', einde: datum('2026-09-14'), reden: 'op_vraag' },
        { spoor: 'MD', steun: 'BB' },
      ),
    velden: {
      waaromKort: 'U vroeg ons dat zelf.',
      redenen: ['U vroeg dit op 1 september 2026.'],
      laatsteBetaling: undefined,
      steun: undefined,
    },
    zegt: ['# Uw budgetbegeleiding stopt op 14 september 2026', 'U krijgt intussen dus geen budgetbegeleiding.'],
    zwijgt: ['leefloon'],
  },
  {
    naam: 'schorsing om een verblijf in het buitenland',
    soort: 'schorsing',
    lijnen: () => [
      {
        ...LL2,
        besluit: 'SCHORSING',
        invoer: {
          soort: 'schorsing',
          reden: 'buitenland',
          vertrek: datum('2026-08-02'),
          dagenDitJaar: 28,
          vanaf: datum('2026-08-03'),
          tot: datum('2026-08-30'),
        },
      },
    ],
    naBesluit: metLopendLeefloon,
  },
  {
    naam: 'schorsing om de gevangenis, zonder dat de laatste dag gekend is',
    soort: 'schorsing',
    punt: 42,
    lijnen: () => [
      {
        ...LL2,
        besluit: 'SCHORSING',
        invoer: { soort: 'schorsing', reden: 'gevangenis', vanaf: datum('2026-08-03') },
      },
    ],
    velden: { waaromKort: 'U zit in de gevangenis.', stappen: [] },
    naBesluit: metLopendLeefloon,
    zegt: ['Vanaf **3 augustus 2026**, tot u ons zegt dat het voorbij is.', 'zodra dit voorbij is'],
    zwijgt: ['terug bent', 'buitenland'],
  },
  { naam: 'sanctie om verklaringen', soort: 'sanctie_verklaringen', lijnen: () => sanctie({}) },
  {
    naam: 'sanctie om verklaringen met opzet, waarbij niets betaald wordt',
    soort: 'sanctie_verklaringen',
    punt: 43,
    lijnen: () => sanctie({ bedrieglijk: true, inhoudingCent: 87613, maanden: 1 }),
    velden: { deel: 'heel' },
    zegt: ['# U krijgt één maand geen leefloon', 'met opzet', 'Alleen voor juli 2026.'],
  },
  {
    naam: 'een vonnis met een maandbedrag',
    soort: 'uitvoering_vonnis',
    lijnen: () => [
      {
        ...LL2,
        besluit: 'UITVOERING_VONNIS',
        invoer: vonnis({ bedragCent: 131420, periodiciteit: 'maandelijks', vanaf: datum('2026-06-01') }),
        betalingen: [{ periode: '2026-06', bedragCent: 131420, uiterlijk: '2026-11-13' }],
      },
    ],
  },
  {
    naam: 'een vonnis zonder bedrag',
    soort: 'uitvoering_vonnis',
    punt: 44,
    lijnen: () => [{ ...LL2, besluit: 'UITVOERING_VONNIS', invoer: vonnis({}) }],
    zegt: ['Het comité oordeelt hier niet opnieuw.'],
    zwijgt: ['Hoeveel krijgt u?'],
  },
  { naam: 'aktename van een verhuis', soort: 'aktename', lijnen: aktename('verhuis') },
  {
    naam: 'aktename van een afstand',
    soort: 'aktename',
    punt: 45,
    lijnen: aktename('afstand'),
    zegt: ['# Wij weten dat u geen hulp meer wilt'],
  },
  {
    naam: 'aktename van een getekend plan',
    soort: 'aktename',
    punt: 46,
    lijnen: aktename('gpmi_ondertekend'),
    zegt: ['# Uw plan met ons is in orde'],
  },
  {
    naam: 'een verbeterde beslissing',
    soort: 'verbetering',
    vooraf: metTeVerbeterenBesluit,
    lijnen: (eerder) => [
      {
        ...LL2,
        besluit: 'AKTENAME',
        invoer: {
          soort: 'verbetering',
          verbetertBesluitId: eerder,
          reden: 'Een verkeerde eerste dag.',
          nabetalingCent: 29_675,
        },
      },
    ],
  },
  {
    naam: 'dringende hulp die het comité niet bekrachtigt, met wat nog niet vertrokken was',
    soort: 'niet_bekrachtigd',
    vooraf: metNietBekrachtigdeHulp,
    lijnen: (eerder) => [
      {
        besluit: 'STOPZETTING',
        spoor: 'MD',
        steun: 'AFS',
        invoer: { soort: 'niet_bekrachtigd', besluitlijnId: eerder },
      },
    ],
  },
];

export const GEVALLEN: readonly Geval[] = [...LOPEND, ...STEUNGEVALLEN, ...TERUGGEVALLEN];
