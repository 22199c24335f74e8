/** Civil dates cross the database as JavaScript Dates at UTC midnight; these two are the only way in and out. */
export function naarDb(datum: string): Date {
  return new Date(`${datum}T00:00:00.000Z`);
}

export function uitDb(waarde: Date): string {
  return waarde.toISOString().slice(0, 10);
}
