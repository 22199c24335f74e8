/** Every place where a process may die between two durable steps; the crash tests kill it at each of them. */
export const CRASHPUNTEN = [
  'handeling.voor-commit',
  'handeling.na-commit',
  'outbox.na-claim',
  'outbox.na-signaal',
  'effect.na-claim',
  'effect.na-uitvoering',
  'effect.na-vastlegging',
  'stand.na-lezen',
  'klokronde.na-blok',
] as const;

export type Crashpunt = (typeof CRASHPUNTEN)[number];

/** `BESLUITPAD_CRASHPUNT=naam` or `naam:effect`: kill -9 of this process the first time it passes there. */
export function crashpunt(naam: Crashpunt, bijzonder?: string): void {
  const gevraagd = process.env['BESLUITPAD_CRASHPUNT'];
  if (gevraagd === undefined) return;
  if (gevraagd === naam || (bijzonder !== undefined && gevraagd === `${naam}:${bijzonder}`))
    process.kill(process.pid, 'SIGKILL');
}
