/** What cannot be done now, through no fault of what was typed: one clear Dutch line, exit code 1. */
export class NietGelukt extends Error {
  override readonly name: string = 'NietGelukt';
}
