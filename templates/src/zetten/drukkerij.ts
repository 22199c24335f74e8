import type { BriefBoom } from '@besluitpad/domain';
import { Worker } from 'node:worker_threads';
import { sjabloonVersie } from '../opstellen/sjablonen.js';
import { zetopdracht, type Zetopties } from './opdracht.js';
import { ZetFout } from './zetter.mjs';

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
type Antwoord = { readonly nummer: number } & (Bestanden | { readonly fout: string });

interface Wachtende {
  readonly klaar: (bestanden: Bestanden) => void;
  readonly mislukt: (fout: Error) => void;
}

/** One thread with the letters it still has to set. */
class Pers {
  private readonly wachtenden = new Map<number, Wachtende>();
  private volgnummer = 0;
  private readonly draad = new Worker(new URL('./werker.mjs', import.meta.url));

  constructor(bijUitval: (pers: Pers) => void) {
    this.draad.on('message', (antwoord: Antwoord) => {
      this.verwerk(antwoord);
    });
    this.draad.on('error', () => {
      bijUitval(this);
      this.laatLos('de zetter viel uit');
    });
    this.draad.unref();
  }

  get bezig(): number {
    return this.wachtenden.size;
  }

  zet(opdracht: ReturnType<typeof zetopdracht>): Promise<Bestanden> {
    return new Promise((klaar, mislukt) => {
      this.volgnummer += 1;
      this.wachtenden.set(this.volgnummer, { klaar, mislukt });
      // While a letter is being set the process may not end under it.
      this.draad.ref();
      this.draad.postMessage({ nummer: this.volgnummer, opdracht });
    });
  }

  async sluit(): Promise<void> {
    await this.draad.terminate();
    this.laatLos('de drukkerij is gesloten');
  }

  private verwerk(antwoord: Antwoord): void {
    const wachtende = this.wachtenden.get(antwoord.nummer);
    this.wachtenden.delete(antwoord.nummer);
    if (this.bezig === 0) this.draad.unref();
    if (!wachtende) return;
    if ('fout' in antwoord) wachtende.mislukt(new ZetFout(antwoord.fout));
    else wachtende.klaar(antwoord);
  }

  private laatLos(reden: string): void {
    for (const { mislukt } of this.wachtenden.values()) mislukt(new Error(reden));
    this.wachtenden.clear();
  }
}

/** Sets letters off the main thread; opens its threads when first needed and keeps them warm. */
export class Drukkerij {
  private readonly persen: Pers[] = [];
  private gesloten = false;

  constructor(private readonly aantalPersen: number) {}

  async maakPdfs(boom: BriefBoom, opties: Zetopties = {}): Promise<BriefPdfs> {
    const { ua, archief, sha256Ua, sha256Archief } = await this.kiesPers().zet(zetopdracht(boom, opties));
    return { ua, archief, sha256Ua, sha256Archief, sjabloonVersie: sjabloonVersie(boom.soort) };
  }

  async sluit(): Promise<void> {
    this.gesloten = true;
    await Promise.all(this.persen.splice(0).map((pers) => pers.sluit()));
  }

  private kiesPers(): Pers {
    if (this.gesloten) throw new Error('De drukkerij is gesloten.');
    const [rustigste] = this.persen.toSorted((a, b) => a.bezig - b.bezig);
    if (rustigste !== undefined && (rustigste.bezig === 0 || this.persen.length >= this.aantalPersen)) return rustigste;
    const nieuwe = new Pers((uitgevallen) => {
      this.persen.splice(this.persen.indexOf(uitgevallen), 1);
    });
    this.persen.push(nieuwe);
    return nieuwe;
  }
}
