/**
 * `@Geeft(201, Aanvraag, 'De geregistreerde aanvraag')`: the status and shape of what a route answers. It documents the
 * answer and also shapes it: the interceptor passes the body through the schema, so a field nobody declared never leaves.
 */
import { applyDecorators, HttpCode, SetMetadata } from '@nestjs/common';
import { ApiResponse } from '@nestjs/swagger';
import type { z } from 'zod';

export const ANTWOORDVORM = Symbol('antwoordvorm');
export const ANTWOORDSTATUS = Symbol('antwoordstatus');

export function Geeft(status: number, schema: z.ZodType, omschrijving: string): MethodDecorator {
  return applyDecorators(
    HttpCode(status),
    SetMetadata(ANTWOORDSTATUS, status),
    SetMetadata(ANTWOORDVORM, schema),
    ApiResponse({ status, description: omschrijving, standardSchema: schema }),
  );
}

/** For what has no JSON body: a PDF, an XML file, an empty answer. */
export function GeeftBestand(status: number, soort: string, omschrijving: string): MethodDecorator {
  return applyDecorators(
    HttpCode(status),
    SetMetadata(ANTWOORDSTATUS, status),
    ApiResponse({
      status,
      description: omschrijving,
      content: { [soort]: { schema: { type: 'string', format: 'binary' } } },
    }),
  );
}

export function GeeftNiets(omschrijving: string): MethodDecorator {
  return applyDecorators(
    HttpCode(204),
    SetMetadata(ANTWOORDSTATUS, 204),
    ApiResponse({ status: 204, description: omschrijving }),
  );
}
