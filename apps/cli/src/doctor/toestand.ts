/** What the API says of its database, weighed. Pure: what must be done follows from what it answered. */
import { fout, goed, type Controle } from './controle.js';

export interface Toestand {
  readonly tijd: string;
  readonly databank: {
    readonly versie: string;
    readonly afwijkingMs: number;
    readonly migraties: Readonly<Record<'ontbreekt' | 'gewijzigd' | 'onbekend', readonly string[]>>;
    readonly vermeldingenKloppen: boolean;
  };
  readonly invarianten: readonly {
    readonly naam: string;
    readonly aantal: number;
    readonly voorbeelden: readonly { readonly id: string; readonly fout: string }[];
  }[];
  readonly motor: { readonly taakrij: string; readonly zoekattributen: readonly string[] };
  readonly ontbrekendeLettertypen: readonly string[];
}

const OUDSTE_POSTGRES = 15;
/** Terms are counted in days, tokens in seconds: beyond this a token of one machine is not yet valid on another. */
const MAX_AFWIJKING_MS = 5_000;

export function weegToestand(toestand: Toestand, eigenAfwijkingMs: number): Controle[] {
  const { databank } = toestand;
  return [
    weegVersie(databank.versie),
    weegMigraties(databank.migraties),
    databank.vermeldingenKloppen
      ? goed('vermeldingen', 'de verplichte vermeldingen zijn die van deze versie')
      : fout(
          'vermeldingen',
          'de verplichte vermeldingen in de databank zijn niet die van deze versie',
          'Start opnieuw met `npm start`, of laad ze met de eigenaar van de databank; intussen wordt geen brief vrijgegeven.',
        ),
    weegInvarianten(toestand.invarianten),
    weegKlokken(databank.afwijkingMs, eigenAfwijkingMs),
    toestand.ontbrekendeLettertypen.length === 0
      ? goed('lettertypen', 'aanwezig')
      : fout(
          'lettertypen',
          `niet leesbaar: ${toestand.ontbrekendeLettertypen.join(', ')}`,
          'Installeer de pakketten opnieuw met `npm ci`: zonder lettertype wordt geen brief gezet.',
        ),
  ];
}

function weegVersie(versie: string): Controle {
  return Number.parseInt(versie, 10) >= OUDSTE_POSTGRES
    ? goed('databank', `PostgreSQL ${versie} antwoordt`)
    : fout('databank', `PostgreSQL ${versie} is te oud`, `Gebruik PostgreSQL ${OUDSTE_POSTGRES} of nieuwer.`);
}

function weegMigraties({ ontbreekt, gewijzigd, onbekend }: Toestand['databank']['migraties']): Controle {
  const naam = 'migraties';
  if (gewijzigd.length > 0) {
    return fout(naam, `gewijzigd nadat ze liepen: ${gewijzigd.join(', ')}`, 'Zet de oorspronkelijke versie terug.');
  }
  if (onbekend.length > 0) {
    return fout(naam, `de databank is van een nieuwere versie: ${onbekend.join(', ')}`, 'Werk Besluitpad bij.');
  }
  if (ontbreekt.length > 0) {
    return fout(
      naam,
      `niet gelopen: ${ontbreekt.join(', ')}`,
      'Start opnieuw met `npm start`: dat werkt de databank bij.',
    );
  }
  return goed(naam, 'alle gelopen');
}

function weegInvarianten(invarianten: Toestand['invarianten']): Controle {
  const geschonden = invarianten.filter(({ aantal }) => aantal > 0);
  if (geschonden.length === 0) return goed('invarianten', `${invarianten.length} gecontroleerd, geen geschonden`);
  const tekst = geschonden.map(({ naam, aantal, voorbeelden: [eerste] }) => {
    const bijvoorbeeld = eerste === undefined ? '' : `, bijvoorbeeld "${eerste.fout}" bij ${eerste.id}`;
    return `${naam}: ${aantal}${bijvoorbeeld}`;
  });
  return fout(
    'invarianten',
    tekst.join('; '),
    'Laat dit nakijken voor u verder werkt; `SELECT * FROM` de naam van de view toont elk geval.',
  );
}

function weegKlokken(databankMs: number, eigenMs: number): Controle {
  const verschillen = [
    ['databank en API', databankMs],
    ['deze machine en API', eigenMs],
  ] as const;
  const groot = verschillen.filter(([, ms]) => Math.abs(ms) > MAX_AFWIJKING_MS);
  const tekst = (groot.length > 0 ? groot : verschillen).map(([wat, ms]) => `${wat} ${seconden(ms)}`).join(', ');
  return groot.length === 0
    ? goed('systeemklokken', `gelijk (${tekst})`)
    : fout('systeemklokken', `lopen uiteen: ${tekst}`, 'Zet tijdsynchronisatie (NTP) aan op elke machine.');
}

function seconden(ms: number): string {
  return `${(Math.abs(ms) / 1000).toFixed(1).replace('.', ',')} s`;
}
