import type { BriefBoom, Uitlegbladgegevens } from '@besluitpad/domain';
import { Worker } from 'node:worker_threads';
import { sjabloonVersie } from '../opstellen/sjablonen.js';
import { uitlegopdracht } from '../uitleg/stelUitlegOp.js';
import { zetopdracht, type Zetopties } from './opdracht.js';
import { ZetFout, type Zetopdracht } from './zetter.mjs';

/** Both files of one letter, made from the same layout, with their fingerprints. */
export interface BriefPdfs {
  /** PDF/UA-1: what the client receives. */
  readonly ua: Uint8Array;
  /** PDF/A-2a: what the archive keeps. */
  readonly archief: Uint8Array;
  readonly sha256Ua: string;
  readonly sha256Archief: string;
  readonly sjabloonVersie: string;
}

type Bestanden = Omit<BriefPdfs, 'sjabloonVersie'>;
type Antwoord = Bestanden | { readonly fout: string };

interface Taak {
  readonly opdracht: Zetopdracht;
  readonly klaar: (bestanden: Bestanden) => void;
  readonly mislukt: (fout: Error) => void;
}

// A set document is large outside the JavaScript heap and a few bytes inside it. A small young generation makes the
// collector pass often enough to notice that it can go.
const resourceLimits = { maxYoungGenerationSizeMb: 2 };

/**
 * One thread, one letter at a time. The next letter is sent only when the last is done: between two messages the thread
 * returns to its event loop, and only there is the memory of a finished document given back.
 */
class Pers {
  private taak: Taak | undefined;
  private readonly draad = new Worker(new URL('./werker.mjs', import.meta.url), { resourceLimits });

  constructor(melding: { vrij: (pers: Pers) => void; uitgevallen: (pers: Pers) => void }) {
    this.draad.on('message', (antwoord: Antwoord) => {
      const taak = this.neemTaakAf();
      if ('fout' in antwoord) taak?.mislukt(new ZetFout(antwoord.fout));
      else taak?.klaar(antwoord);
      melding.vrij(this);
    });
    this.draad.on('error', () => {
      melding.uitgevallen(this);
      this.neemTaakAf()?.mislukt(new ZetFout('de zetter viel uit'));
    });
    this.draad.unref();
  }

  zet(taak: Taak): void {
    this.taak = taak;
    // While a letter is being set the process may not end under it.
    this.draad.ref();
    this.draad.postMessage(taak.opdracht);
  }

  async sluit(): Promise<void> {
    await this.draad.terminate();
    this.neemTaakAf()?.mislukt(new ZetFout('de drukkerij is gesloten'));
  }

  private neemTaakAf(): Taak | undefined {
    const { taak } = this;
    this.taak = undefined;
    this.draad.unref();
    return taak;
  }
}

/** Sets letters off the main thread, in the order they come; opens its threads when first needed and keeps them warm. */
export class Drukkerij {
  private readonly persen = new Set<Pers>();
  private readonly vrij: Pers[] = [];
  private readonly rij: Taak[] = [];
  private gesloten = false;

  constructor(private readonly aantalPersen: number) {}

  async maakPdfs(boom: BriefBoom, opties: Zetopties = {}): Promise<BriefPdfs> {
    const bestanden = await this.zet(zetopdracht(boom, opties));
    const { ua, archief, sha256Ua, sha256Archief } = bestanden;
    return { ua, archief, sha256Ua, sha256Archief, sjabloonVersie: sjabloonVersie(boom.soort, opties.tekst) };
  }

  /** The explanatory sheet beside a letter: only the file that is sent, for it decides nothing and is no archive. */
  async maakUitleg(invoer: Uitlegbladgegevens): Promise<{ pdf: Uint8Array; sha256: string }> {
    const { ua, sha256Ua } = await this.zet(uitlegopdracht(invoer));
    return { pdf: ua, sha256: sha256Ua };
  }

  private async zet(opdracht: Zetopdracht): Promise<Bestanden> {
    if (this.gesloten) throw new ZetFout('de drukkerij is gesloten');
    return new Promise<Bestanden>((klaar, mislukt) => {
      this.rij.push({ opdracht, klaar, mislukt });
      this.verdeel();
    });
  }

  async sluit(): Promise<void> {
    this.gesloten = true;
    for (const { mislukt } of this.rij.splice(0)) mislukt(new ZetFout('de drukkerij is gesloten'));
    await Promise.all([...this.persen].map((pers) => pers.sluit()));
    this.persen.clear();
  }

  private verdeel(): void {
    while (this.rij.length > 0) {
      const pers = this.vrij.pop() ?? this.openPers();
      if (pers === undefined) return;
      const taak = this.rij.shift();
      if (taak !== undefined) pers.zet(taak);
    }
  }

  private openPers(): Pers | undefined {
    if (this.gesloten || this.persen.size >= this.aantalPersen) return undefined;
    const nieuwe = new Pers({
      vrij: (pers) => {
        this.vrij.push(pers);
        this.verdeel();
      },
      // A thread that falls out is replaced; the letter it held fails, those that wait are set by the next.
      uitgevallen: (pers) => {
        this.persen.delete(pers);
        this.verdeel();
      },
    });
    this.persen.add(nieuwe);
    return nieuwe;
  }
}
