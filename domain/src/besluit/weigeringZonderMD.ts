/** A line as far as this rule asks: what is decided on which track. */
export interface GewogenLijn {
  readonly besluit: string;
  readonly spoor: string | undefined;
}

/**
 * Who is refused integration may still need aid of the other kind: that is looked into in the same session (S14).
 * @returns the index of the first refusal of integration without it, undefined when none lacks it
 */
export function findWeigeringZonderMD(
  lijnen: readonly GewogenLijn[],
  { isOnderzocht }: { readonly isOnderzocht: boolean },
): number | undefined {
  const geweigerd = lijnen.findIndex(({ besluit, spoor }) => besluit === 'WEIGERING' && spoor === 'MI');
  const beslistMD = lijnen.some(
    ({ besluit, spoor }) => spoor === 'MD' && (besluit === 'TOEKENNING' || besluit === 'WEIGERING'),
  );
  return geweigerd === -1 || beslistMD || isOnderzocht ? undefined : geweigerd;
}
