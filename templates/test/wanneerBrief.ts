/** Which letter follows what: decided lines from the choice the program makes, steps written out and held to the list of acts. */
import {
  briefSoortenVoor,
  lijnInvoer,
  OVERGANGEN,
  SOORT_BIJ_BESLUIT,
  STEUNSOORTEN,
  type AanvraagHandeling,
  type BesluitCode,
  type BriefSoort,
  type LijnSoort,
} from '@besluitpad/domain';

export interface Stap {
  readonly stap: string;
  readonly brieven: readonly BriefSoort[];
  /** Why no letter leaves, or which of them when. */
  readonly want?: string;
}

const NOG_NIETS = 'er is nog niets beslist';

/** Only adjourned is not decided: the client gets the letter of the step, unless an advance was decided with it. */
const VERDAAGD: Stap = {
  stap: 'VERDAGING | verdaging',
  brieven: ['nog_geen_beslissing', 'verdaging_voorschot'],
  want: `${NOG_NIETS}; de tweede brief als het comité een voorschot gaf`,
};

export const ALLE_LIJNEN: readonly LijnSoort[] = lijnInvoer.options.map(({ shape }) => shape.soort.value);

/** The letter the program takes, and what else fits or goes with some aid; a ground matters to a sanction only. */
function brievenBij(besluit: string, soort: LijnSoort): Stap {
  const gronden = soort === 'sanctie' ? ['gpmi', 'verklaringen'] : [undefined];
  const keuzes = gronden.flatMap((grond) =>
    STEUNSOORTEN.map((steun) => ({
      bij: grond ?? steun,
      brieven: briefSoortenVoor([{ besluit: besluit as BesluitCode, soort, steun, grond }]),
    })),
  );
  const brieven = [...new Set(keuzes.flatMap(({ brieven: passend }) => passend))];
  const want = brieven.length > 1 ? brieven.map((brief) => `${brief} ${wanneer(brief, keuzes)}`).join('; ') : undefined;
  return { stap: `${besluit} | ${soort}`, brieven, ...(want === undefined ? {} : { want }) };
}

interface Keuze {
  readonly bij: string;
  readonly brieven: readonly BriefSoort[];
}

function wanneer(brief: BriefSoort, keuzes: readonly Keuze[]): string {
  const eerst = [...new Set(keuzes.flatMap(({ bij, brieven }) => (brieven[0] === brief ? [bij] : [])))];
  if (eerst.length === 0) return 'als de werker die kiest';
  return eerst.length <= 4 ? `bij ${eerst.join(', ')}` : 'bij andere steun';
}

/** Every decision with every kind of line that goes with it. */
export const BIJ_BESLISSING: readonly Stap[] = [
  ...Object.entries(SOORT_BIJ_BESLUIT).flatMap(([besluit, soorten]) =>
    besluit === 'VERDAGING' ? [VERDAAGD] : soorten.map((soort) => brievenBij(besluit, soort)),
  ),
  brievenBij('dringende steun, niet bekrachtigd', 'niet_bekrachtigd'),
];

const geen = (want: string): Omit<Stap, 'stap'> => ({ brieven: [], want });
const brief = (...brieven: readonly BriefSoort[]): Omit<Stap, 'stap'> => ({ brieven });

/** Each act on a request: the compiler asks for a row when one is added. */
const BIJ_HANDELING: Readonly<Record<AanvraagHandeling, Omit<Stap, 'stap'>>> = {
  'feit.toevoegen': geen('de werker bespreekt het feit met de cliënt'),
  'onderzoek.opdragen': geen('de vraag gaat naar de werker'),
  'hoorrecht.melden': { ...brief('hoorrecht'), want: 'geen aparte brief als het ontvangstbewijs het al zei' },
  'hoorrecht.vragen': geen('de uitnodiging volgt als de dag vaststaat'),
  'client.horen': brief('verslag_hoorzitting'),
  'lijn.toevoegen': geen('de beslissing over die lijn staat in dezelfde brief'),
  'verslag.schrijven': geen('de werker bespreekt het verslag met de cliënt'),
  'verslag.afsluiten': geen('het verslag gaat naar het comité'),
  'voorstel.schrijven': geen(NOG_NIETS),
  'voorstel.indienen': geen(NOG_NIETS),
  'voorstel.terugnemen': geen(NOG_NIETS),
  'aanvraag.agenderen': geen('wie gehoord wordt, krijgt een uitnodiging'),
  'aanvraag.afvoeren': geen('de termijn loopt gewoon door'),
  'aanvraag.bevriezen': geen('wie gehoord wordt, kreeg zijn uitnodiging al'),
  'zitting.uitkomst': {
    ...brief('nog_geen_beslissing'),
    want: 'bij een uitkomst zonder beslissing; anders de brief uit de tabel hierboven',
  },
  'aanvraag.intrekken': brief('intrekking'),
  'aanvraag.onbevoegd': brief('onbevoegd', 'doorzending'),
  'dossier.overlijden': brief('overlijden'),
  'aanvraag.heropenen': {
    ...brief('nog_geen_beslissing'),
    want: 'als de doorzending al vertrokken was',
  },
};

/** Steps outside the phases of a request. */
const ANDERE_STAPPEN: readonly Stap[] = [
  { stap: 'een aanvraag komt binnen', ...brief('ontvangstbewijs', 'aanvraagformulier') },
  { stap: 'wij openen zelf een dossier (ambtshalve)', ...geen('de cliënt vroeg niets') },
  { stap: 'wij vragen stukken', ...brief('stukkenlijst') },
  { stap: 'een stuk ontbreekt op dag 5 en dag 10', ...brief('herinnering_stukken') },
  { stap: 'de cliënt wordt gehoord', ...brief('uitnodiging_hoorzitting') },
  { stap: 'de voorzitter geeft dringende steun', ...brief('dringende_steun') },
  { stap: 'het comité bekrachtigt de dringende steun', ...geen('er verandert niets voor de cliënt') },
  { stap: 'het comité bekrachtigt de dringende steun niet', ...brief('niet_bekrachtigd') },
  { stap: 'een afspraak van het GPMI is niet nagekomen', ...brief('aanmaning') },
  { stap: 'een schorsing wordt opgeheven', ...brief('hervatting') },
  { stap: 'een schorsing eindigt op haar dag', ...geen('de brief over de schorsing noemt de laatste dag') },
  { stap: 'een sanctie eindigt', ...geen('de brief over de sanctie noemt de laatste dag') },
  { stap: 'de bedragen veranderen door een index', ...brief('indexering') },
  { stap: 'het recht wordt opnieuw bekeken en blijft gelijk', ...geen('er verandert niets voor de cliënt') },
  { stap: 'de cliënt gaat in beroep, of de rechter beslist', ...brief('beroep_gevolg') },
  {
    stap: 'wij leggen een bevoegdheidsconflict voor',
    ...{ ...brief('bevoegdheidsconflict', 'bericht_bevoegdheid'), want: 'aan de minister; aan de cliënt' },
  },
  {
    stap: 'de minister wijst een OCMW aan',
    ...{ ...brief('bericht_bevoegdheid'), want: 'zolang de aanvraag nog niet afgehandeld is' },
  },
  { stap: 'een betaling vertrekt', ...geen('de brief over de beslissing noemt bedrag en dag') },
  { stap: 'een formulier gaat naar de Staat', ...geen('het gaat niet naar de cliënt') },
  { stap: 'een zitting wordt bijeengeroepen', ...brief('oproeping') },
  { stap: 'een zitting is gesloten', ...brief('besluitenlijst', 'notulen') },
];

/** In the words of the table of phases. */
function naamVan(handeling: AanvraagHandeling): string {
  return [...new Set(OVERGANGEN.flatMap((o) => (o.handeling === handeling ? [o.waarom] : [])))].join(', of ');
}

export const BIJ_STAP: readonly Stap[] = [
  ...(Object.entries(BIJ_HANDELING) as [AanvraagHandeling, Omit<Stap, 'stap'>][]).map(([handeling, rest]) => ({
    stap: naamVan(handeling),
    ...rest,
  })),
  ...ANDERE_STAPPEN,
];

export function alsRij({ stap, brieven, want }: Stap): string {
  if (brieven.length === 0) return `| ${stap} | geen brief, want ${want ?? ''} |`;
  if (want !== undefined && brieven.every((soort) => want.includes(soort))) return `| ${stap} | ${want} |`;
  return `| ${stap} | ${brieven.join(', ')}${want === undefined ? '' : ` (${want})`} |`;
}
