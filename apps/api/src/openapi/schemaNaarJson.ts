/**
 * From a zod schema to OpenAPI 3.1, which is JSON Schema 2020-12. A schema with `.meta({ id })` becomes a named component
 * and is referred to; one without is written where it stands. The swagger package by itself would write 3.0.
 */
import { isDeepStrictEqual } from 'node:util';
import type { SwaggerDocumentOptions } from '@nestjs/swagger';
import { z } from 'zod';
import { Programmafout } from '../fouten/weigering.js';

type Json = Record<string, unknown>;
type Omzetter = NonNullable<SwaggerDocumentOptions['standardSchemaConverter']>;

/** One per document: it remembers every component, since a name can mean only one shape. */
export function maakOmzetter(): Omzetter {
  const bekend = new Map<string, Json>();
  const onthoud = (naam: string, vorm: Json): void => {
    const eerder = bekend.get(naam);
    if (eerder !== undefined && !isDeepStrictEqual(eerder, vorm)) {
      throw new Programmafout(
        `Schema "${naam}" has two shapes, probably because it is used for input and output with a default or transform. Give the input its own schema and id.`,
      );
    }
    bekend.set(naam, vorm);
  };
  return (schema, { schemaType }) => {
    if (!(schema instanceof z.ZodType)) return undefined;
    const json: Json & { $defs?: Record<string, Json> } = z.toJSONSchema(schema, {
      io: schemaType,
      target: 'draft-2020-12',
      unrepresentable: 'any',
    });
    const { $schema: _versie, $defs: components = {}, ...geheel } = json;
    for (const [naam, vorm] of Object.entries(components)) onthoud(naam, vorm);
    return { schema: geheel, components };
  };
}
