/** The remote codec of Temporal: payloads in, readable payloads out. Bytes travel as base64, as the protocol has it. */
import { leesSleutelbos, Versleuteling } from '@besluitpad/workflows';
import { z } from 'zod';
import { Weigering } from '../fouten/weigering.js';

const Payload = z.strictObject({
  metadata: z.record(z.string(), z.base64()).optional(),
  data: z.base64().optional(),
});
export const Payloads = z.strictObject({ payloads: z.array(Payload).max(500) }).meta({ id: 'Payloads' });
export type Payloads = z.infer<typeof Payloads>;

export const VERSLEUTELING = Symbol('versleuteling');

/** Without the keys the process still serves everything else. */
export function maakVersleuteling(): Versleuteling | undefined {
  const bos = process.env['BESLUITPAD_SLEUTELBOS'];
  return bos === undefined ? undefined : new Versleuteling(leesSleutelbos(bos));
}

export async function ontcijfer(versleuteling: Versleuteling | undefined, { payloads }: Payloads): Promise<Payloads> {
  if (versleuteling === undefined) {
    throw new Weigering('onbeschikbaar', 'De sleutels van de motor zijn hier niet ingesteld.');
  }
  try {
    return { payloads: (await versleuteling.decode(payloads.map(naarBytes))).map(naarTekst) };
  } catch (cause) {
    throw new Weigering('verzoek.ongeldig', 'Deze inhoud is niet leesbaar met de sleutels van deze motor.', { cause });
  }
}

type Bytes = Parameters<Versleuteling['decode']>[0][number];

function naarBytes({ metadata = {}, data = '' }: Payloads['payloads'][number]): Bytes {
  return {
    metadata: Object.fromEntries(Object.entries(metadata).map(([naam, waarde]) => [naam, uitBase64(waarde)])),
    data: uitBase64(data),
  };
}

function naarTekst({ metadata, data }: Bytes): Payloads['payloads'][number] {
  return {
    metadata: Object.fromEntries(Object.entries(metadata ?? {}).map(([naam, waarde]) => [naam, naarBase64(waarde)])),
    data: naarBase64(data ?? new Uint8Array()),
  };
}

function uitBase64(tekst: string): Uint8Array {
  return new Uint8Array(Buffer.from(tekst, 'base64'));
}

function naarBase64(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('base64');
}
