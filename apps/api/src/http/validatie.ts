/**
 * `@Body({ schema })`, `@Param({ schema })`, `@Query({ schema })` with zod: use `z.strictObject`, so that what nobody asked
 * for is refused. Sentences come from zinnen.ts unless the schema brings its own.
 */
import { Injectable, type ArgumentMetadata, type PipeTransform } from '@nestjs/common';
import { z } from 'zod';
import { Programmafout, Weigering, type Veldfout } from '../fouten/weigering.js';
import { padVan, zinVoor } from './zinnen.js';

const MAX_FOUTEN = 50;

/** Checks a value against a schema; throws a Weigering with one line per broken rule. */
export function keur<T>(schema: z.ZodType<T>, waarde: unknown): T {
  const uitkomst = inWoorden(schema, waarde);
  if (uitkomst.success) return uitkomst.data;
  const errors = naarVeldfouten(uitkomst.error);
  throw new Weigering('verzoek.ongeldig', samenvatting(errors, errors.length), {
    errors: errors.slice(0, MAX_FOUTEN),
  });
}

/** The same rules, asked and not enforced: one line per broken one. */
export function foutenVan(schema: z.ZodType, waarde: unknown): readonly Veldfout[] {
  const { error } = inWoorden(schema, waarde);
  return error === undefined ? [] : naarVeldfouten(error).slice(0, MAX_FOUTEN);
}

function inWoorden<T>(schema: z.ZodType<T>, waarde: unknown): z.ZodSafeParseResult<T> {
  return schema.safeParse(waarde, { error: (issue) => zinVoor(issue).boodschap, reportInput: true });
}

function naarVeldfouten({ issues }: z.ZodError): Veldfout[] {
  return issues.flatMap(dichtstbij).map(naarVeldfout);
}

/** A body that may have several shapes is judged by the one it comes nearest to: "fits none" helps nobody. */
function dichtstbij(issue: z.core.$ZodIssue): readonly z.core.$ZodIssue[] {
  if (issue.code !== 'invalid_union' || issue.path.length > 0) return [issue];
  const [beste, volgende] = [...issue.errors].sort((een, ander) => een.length - ander.length);
  return beste === undefined || beste.length === volgende?.length ? [issue] : beste;
}

@Injectable()
export class Validatie implements PipeTransform {
  transform(waarde: unknown, { schema }: ArgumentMetadata): unknown {
    if (schema === undefined) return waarde;
    if (!(schema instanceof z.ZodType)) throw new Programmafout('Routes take zod schemas only.');
    return keur(schema, waarde);
  }
}

function naarVeldfout(issue: z.core.$ZodIssue): Veldfout {
  return { veld: padVan(issue.path), regel: regelVan(issue), boodschap: issue.message };
}

/** A schema may name its own rule: `refine(…, { error: 'zin', params: { regel: 'naDatum' } })`. */
function regelVan(issue: z.core.$ZodIssue): string {
  const eigen: unknown = issue.code === 'custom' ? issue.params?.['regel'] : undefined;
  return typeof eigen === 'string' ? eigen : zinVoor(issue).regel;
}

function samenvatting([eerste]: readonly Veldfout[], aantal: number): string {
  const zin = eerste?.boodschap ?? 'De inhoud van het verzoek is ongeldig.';
  return aantal <= 1 ? zin : `${zin} Er zijn ${aantal} fouten in totaal.`;
}
