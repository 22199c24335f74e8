import { NietGelukt } from './nietGelukt.js';
import { GebruiksFout } from './opties.js';

/** Where a command writes; a test reads what was written. */
export interface Uitvoer {
  schrijf(tekst: string): void;
  meldFout(tekst: string): void;
  /** Replaces the line that was last replaced; only where somebody looks at a screen. */
  readonly overschrijf?: (tekst: string) => void;
}

/** A command: reads its own arguments and returns the exit status. */
export type Opdracht = (args: readonly string[], uitvoer: Uitvoer) => number | Promise<number>;

interface Ingang {
  readonly uitleg: string;
  /** Loaded only when asked for, so that the calculator does not wait for the database driver of another command. */
  laad(): Promise<Opdracht>;
}

const opdrachten: Readonly<Record<string, Ingang>> = {
  termijnen: {
    uitleg: 'welke termijnen uit een aanvraag volgen',
    laad: async () => (await import('./termijnen/termijnen.js')).termijnen,
  },
  bereken: {
    uitleg: 'een middelentoets uit een bestand, met elke stap',
    laad: async () => (await import('./bereken/bereken.js')).bereken,
  },
  recht: {
    uitleg: 'elke tabel van de wet, met bron en zekerheid',
    laad: async () => (await import('./recht/recht.js')).recht,
  },
  stand: {
    uitleg: 'waar elk dossier staat',
    laad: async () => (await import('./stand/stand.js')).stand,
  },
  simuleer: {
    uitleg: 'welke aanvragen te laat komen als een zitting wegvalt of erbij komt',
    laad: async () => (await import('./simuleer/simuleer.js')).simuleer,
  },
  uitleg: {
    uitleg: 'waarom elke datum van een dossier is wat ze is',
    laad: async () => (await import('./uitleg/uitleg.js')).uitleg,
  },
  invoer: {
    uitleg: 'aanvragen uit een bestand met JSON-regels',
    laad: async () => (await import('./invoer/invoer.js')).invoer,
  },
  brieven: {
    uitleg: 'de vrijgegeven brieven als pdf in een map',
    laad: async () => (await import('./brieven/brieven.js')).brieven,
  },
  doctor: {
    uitleg: 'wat er scheelt aan deze installatie, en wat te doen',
    laad: async () => (await import('./doctor/doctor.js')).doctor,
  },
  demonstratie: {
    uitleg: 'speelt de veertien dossiers van Heidebeke en vergelijkt',
    laad: async () => (await import('./demonstratie/demonstratie.js')).demonstratie,
  },
};

const GELUKT = 0;
const NIET_GELUKT = 1;
const VERKEERD_GEBRUIKT = 2;

/**
 * Runs one command. What was typed wrongly ends in one line and status 2, what could not be done in one line and status
 * 1; anything else is a defect and is thrown.
 */
export async function voerUit(argv: readonly string[], uitvoer: Uitvoer): Promise<number> {
  const [naam, ...args] = argv;
  if (naam === '--help' || naam === '-h') {
    uitvoer.schrijf(overzicht());
    return GELUKT;
  }
  const ingang = naam !== undefined && Object.hasOwn(opdrachten, naam) ? opdrachten[naam] : undefined;
  if (ingang === undefined) {
    const wat = naam === undefined ? 'Geef een opdracht' : `Onbekende opdracht "${naam}"`;
    uitvoer.meldFout(`${wat}. Bekend zijn: ${Object.keys(opdrachten).join(', ')}.`);
    return VERKEERD_GEBRUIKT;
  }
  const opdracht = await ingang.laad();
  try {
    return await opdracht(args, uitvoer);
  } catch (fout) {
    if (!(fout instanceof GebruiksFout || fout instanceof NietGelukt)) throw fout;
    uitvoer.meldFout(fout.message);
    return fout instanceof GebruiksFout ? VERKEERD_GEBRUIKT : NIET_GELUKT;
  }
}

function overzicht(): string {
  const regels = Object.entries(opdrachten).map(([naam, { uitleg }]) => `  ${naam.padEnd(14)}${uitleg}`);
  return ['Gebruik: npm run -s besluitpad -- OPDRACHT [opties]', '', ...regels].join('\n');
}
