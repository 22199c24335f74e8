import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Readable, Writable } from 'node:stream';

const NAMEN = ['chromium', 'chromium-browser', 'google-chrome'];

interface Antwoord {
  readonly id?: number;
  readonly method?: string;
  readonly result?: Record<string, unknown>;
  readonly error?: { readonly message: string };
}

export function vindChromium(): string | undefined {
  return NAMEN.find((naam) => spawnSync(naam, ['--version'], { stdio: 'ignore' }).status === 0);
}

/** One browser that stays open and prints page after page: the fastest honest use of it, spoken to over its pipe. */
export class Chromium {
  private readonly proces: ChildProcess;
  private readonly profiel = mkdtempSync(path.join(tmpdir(), 'besluitpad-chromium-'));
  private readonly wachtenden = new Map<number, (antwoord: Antwoord) => void>();
  private nummer = 0;
  private rest = '';
  private sessie: string | undefined;

  constructor(programma: string) {
    const opties = ['--headless', '--no-sandbox', '--disable-gpu', '--remote-debugging-pipe'];
    this.proces = spawn(programma, [...opties, `--user-data-dir=${this.profiel}`, 'about:blank'], {
      stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'],
    });
    (this.proces.stdio[4] as Readable).on('data', (bytes: Buffer) => this.lees(bytes.toString('utf8')));
  }

  async open(): Promise<void> {
    const { targetId } = await this.vraag('Target.createTarget', { url: 'about:blank' });
    const { sessionId } = await this.vraag('Target.attachToTarget', { targetId, flatten: true });
    this.sessie = String(sessionId);
    await this.vraag('Page.enable', {});
  }

  async print(pagina: string): Promise<number> {
    const { frameTree } = await this.vraag('Page.getFrameTree', {});
    const { frame } = frameTree as { frame: { id: string } };
    await this.vraag('Page.setDocumentContent', { frameId: frame.id, html: pagina });
    const wachtOpLetters = { expression: 'document.fonts.ready.then(() => 1)', awaitPromise: true };
    await this.vraag('Runtime.evaluate', wachtOpLetters);
    const { data } = await this.vraag('Page.printToPDF', { generateTaggedPDF: true, preferCSSPageSize: true });
    return String(data).length;
  }

  async sluit(): Promise<void> {
    const gestopt = new Promise((klaar) => this.proces.once('close', klaar));
    this.sessie = undefined;
    await this.vraag('Browser.close', {});
    await gestopt;
    // Its helper processes still write for a moment after the browser has gone.
    await rm(this.profiel, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 });
  }

  private vraag(method: string, params: object): Promise<Record<string, unknown>> {
    this.nummer += 1;
    const id = this.nummer;
    return new Promise((klaar, mislukt) => {
      this.wachtenden.set(id, ({ result, error }) => {
        if (error) mislukt(new Error(`Chromium: ${error.message}`));
        else klaar(result ?? {});
      });
      const bericht = JSON.stringify({ id, method, params, sessionId: this.sessie });
      (this.proces.stdio[3] as Writable).write(`${bericht}\0`);
    });
  }

  private lees(tekst: string): void {
    const berichten = (this.rest + tekst).split('\0');
    this.rest = berichten.pop() ?? '';
    for (const bericht of berichten) {
      const antwoord = JSON.parse(bericht) as Antwoord;
      if (antwoord.id === undefined) continue;
      this.wachtenden.get(antwoord.id)?.(antwoord);
      this.wachtenden.delete(antwoord.id);
    }
  }
}
