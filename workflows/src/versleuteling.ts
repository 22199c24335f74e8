import { webcrypto } from 'node:crypto';
import type { Payload, PayloadCodec } from '@temporalio/common';

const CODERING = 'binary/besluitpad-aes-gcm';
const tekst = new TextEncoder();
const lees = new TextDecoder();

/** Keys by id: new payloads use `huidige`, older ones stay readable as long as their key is in the ring. */
export interface Sleutelbos {
  readonly huidige: string;
  readonly sleutels: ReadonlyMap<string, Uint8Array>;
}

/** AES-256-GCM around every payload, with the key's id in clear. Ids and codes only go in; this is the second wall. */
export class Versleuteling implements PayloadCodec {
  readonly #bos: Sleutelbos;
  readonly #geladen = new Map<string, Promise<webcrypto.CryptoKey>>();

  constructor(bos: Sleutelbos) {
    this.#bos = bos;
  }

  async encode(payloads: Payload[]): Promise<Payload[]> {
    const { huidige } = this.#bos;
    return Promise.all(
      payloads.map(async (payload) => {
        const iv = webcrypto.getRandomValues(new Uint8Array(12));
        const klaar = tekst.encode(JSON.stringify(naarTekst(payload)));
        const geheim = new Uint8Array(
          await webcrypto.subtle.encrypt({ name: 'AES-GCM', iv }, await this.#sleutel(huidige), klaar),
        );
        const data = new Uint8Array(iv.length + geheim.length);
        data.set(iv);
        data.set(geheim, iv.length);
        return { metadata: { encoding: tekst.encode(CODERING), 'sleutel-id': tekst.encode(huidige) }, data };
      }),
    );
  }

  async decode(payloads: Payload[]): Promise<Payload[]> {
    return Promise.all(
      payloads.map(async (payload) => {
        const { metadata, data } = payload;
        if (!metadata?.['encoding'] || lees.decode(metadata['encoding']) !== CODERING || !data) return payload;
        const id = lees.decode(metadata['sleutel-id']);
        const sleutel = await this.#sleutel(id);
        const open = await webcrypto.subtle.decrypt(
          { name: 'AES-GCM', iv: data.slice(0, 12) },
          sleutel,
          data.slice(12),
        );
        return uitTekst(JSON.parse(lees.decode(open)) as Tekstvorm);
      }),
    );
  }

  #sleutel(id: string): Promise<webcrypto.CryptoKey> {
    const ruw = this.#bos.sleutels.get(id);
    if (ruw === undefined) throw new Error(`Geen sleutel met id ${id} in de sleutelbos`);
    const eerder = this.#geladen.get(id);
    if (eerder !== undefined) return eerder;
    const nieuw = webcrypto.subtle.importKey('raw', ruw, 'AES-GCM', false, ['encrypt', 'decrypt']);
    this.#geladen.set(id, nieuw);
    return nieuw;
  }
}

interface Tekstvorm {
  readonly m: Record<string, string>;
  readonly d: string;
}

function naarTekst(p: Payload): Tekstvorm {
  const m = Object.fromEntries(
    Object.entries(p.metadata ?? {}).map(([k, v]) => [k, Buffer.from(v).toString('base64')]),
  );
  return { m, d: Buffer.from(p.data ?? new Uint8Array()).toString('base64') };
}

function uitTekst(t: Tekstvorm): Payload {
  const metadata = Object.fromEntries(
    Object.entries(t.m).map(([k, v]) => [k, new Uint8Array(Buffer.from(v, 'base64'))]),
  );
  return { metadata, data: new Uint8Array(Buffer.from(t.d, 'base64')) };
}

/** Reads `id:base64,id:base64` (first is current), as the environment gives it. */
export function leesSleutelbos(waarde: string): Sleutelbos {
  const paren = waarde.split(',').map((deel) => {
    const [id = '', ruw = ''] = deel.split(':');
    const sleutel = new Uint8Array(Buffer.from(ruw, 'base64'));
    if (id === '' || sleutel.length !== 32)
      throw new Error('Sleutelbos: verwacht id:base64 van 32 bytes, gescheiden door komma');
    return [id, sleutel] as const;
  });
  const [eerste] = paren;
  if (eerste === undefined) throw new Error('Sleutelbos is leeg');
  return { huidige: eerste[0], sleutels: new Map(paren) };
}
