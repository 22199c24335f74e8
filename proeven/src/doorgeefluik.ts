import type { Server, Socket } from 'node:net';
import { connect, createServer } from 'node:net';
import { vrijePoort } from './omgeving.js';

/** A TCP passage to the engine that a proof can shut: to both processes the engine is then simply gone. */
export class Doorgeefluik {
  readonly #doel: { host: string; port: number };
  readonly #verbindingen = new Set<Socket>();
  #server: Server | undefined;
  #poort = 0;

  constructor(doel: string) {
    const [host = '', port = ''] = doel.split(':');
    this.#doel = { host, port: Number(port) };
  }

  get adres(): string {
    return `127.0.0.1:${this.#poort}`;
  }

  async open(): Promise<void> {
    if (this.#poort === 0) this.#poort = await vrijePoort();
    this.#server = createServer((binnen) => {
      const buiten = connect(this.#doel);
      for (const kant of [binnen, buiten]) {
        this.#verbindingen.add(kant);
        kant.on('error', () => kant.destroy());
        kant.on('close', () => this.#verbindingen.delete(kant));
      }
      binnen.pipe(buiten).pipe(binnen);
    });
    await new Promise<void>((klaar) => this.#server?.listen(this.#poort, '127.0.0.1', klaar));
  }

  async sluit(): Promise<void> {
    const server = this.#server;
    this.#server = undefined;
    if (server === undefined) return;
    const dicht = new Promise((klaar) => server.close(klaar));
    for (const kant of this.#verbindingen) kant.destroy();
    await dicht;
  }
}
