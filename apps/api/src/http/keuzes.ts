/** What each shape of a body with several shapes asks, so that a refusal names the choices. */
import type { core } from 'zod';

/** Per shape: the fields it misses, or what it asks of the value itself. A shape is named once. */
export function vormenVan(
  perVorm: readonly (readonly core.$ZodIssue[])[],
  vraag: (issue: core.$ZodIssue) => string,
): readonly string[] {
  return [...new Set(perVorm.flatMap((issues) => vormVan(issues, vraag)))];
}

function vormVan(issues: readonly core.$ZodIssue[], vraag: (issue: core.$ZodIssue) => string): string[] {
  const zelf = issues.filter(({ path, code }) => path.length === 0 && code !== 'unrecognized_keys').map(vraag);
  if (zelf.length > 0) return [zelf.join(' en ')];
  const velden = [...new Set(issues.flatMap(({ path }) => path.slice(0, 1).map(String)))];
  return velden.length === 0 ? [] : [`met een geldig veld ${velden.join(' en ')}`];
}
