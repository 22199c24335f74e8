/** A client who asked for large print gets no small one because the letter lay ready before. */
import { Weigering } from '../fouten/weigering.js';
import type { TeTekenen } from './teTekenen.js';

export function eisGevraagdeLetters({ groep, client, grootdruk }: TeTekenen): void {
  if (groep !== 'besluit' || client === null || client.grootdruk === grootdruk) return;
  throw new Weigering(
    'regel.geschonden',
    client.grootdruk
      ? 'De cliënt vroeg intussen grote letters. Herdateer de brief: de nieuwe versie is in grootdruk.'
      : 'De cliënt wil geen grote letters meer. Herdateer de brief: de nieuwe versie is in gewone letters.',
  );
}
