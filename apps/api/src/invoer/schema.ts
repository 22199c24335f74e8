/** The JSON Schema of one line, as committed in docs: what senders check their files against before they send them. */
import { z } from 'zod';
import { Invoerregel } from './vormen.js';

export function maakInvoerschema(): string {
  const { $schema, ...schema } = z.toJSONSchema(Invoerregel, { io: 'input', target: 'draft-2020-12' });
  const document = {
    $schema,
    title: 'Invoer van Besluitpad: één regel van het bestand',
    description:
      'Elke regel van het bestand is één JSON-object van deze vorm. De API keurt daarnaast wat een schema niet kan zeggen: of nummers kloppen, of datums niet in de toekomst liggen, en of werker en spoor bij elkaar passen.',
    ...schema,
  };
  return `${JSON.stringify(document, null, 2)}\n`;
}
