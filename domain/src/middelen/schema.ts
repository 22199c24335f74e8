import { z } from 'zod';
import { middelentoets } from './vormen.js';

/** What `docs/bereken.schema.json` holds: the shape the command reads, as other programs can check it. */
export function maakBerekenschema(): string {
  const { $schema, ...schema } = z.toJSONSchema(middelentoets, { io: 'input', target: 'draft-2020-12' });
  const document = {
    $schema,
    title: 'Middelentoets voor besluitpad bereken',
    description:
      'Eén gezin op één dag. Bedragen zijn netto en in cent. Het programma keurt daarnaast wat een schema niet kan zeggen: of datums bestaan en op elkaar volgen, en of een vrijstelling bij het inkomen past.',
    ...schema,
  };
  return `${JSON.stringify(document, null, 2)}\n`;
}
