/** A client who asked for large print gets no small one because the letter lay ready before. */
import { Weigering } from '../fouten/weigering.js';
import type { Tx } from '../server/database.js';
import type { Brief } from './brief.js';

export async function eisGevraagdeLetters(tx: Tx, { id, groep, dossierId }: Brief): Promise<void> {
  if (groep !== 'besluit' || dossierId === null) return;
  const { grootdruk } = await tx.brief.findUniqueOrThrow({ where: { id }, select: { grootdruk: true } });
  const { persoonId } = await tx.dossier.findUniqueOrThrow({ where: { id: dossierId }, select: { persoonId: true } });
  const client = await tx.persoon.findUniqueOrThrow({ where: { id: persoonId }, select: { grootdruk: true } });
  if (client.grootdruk === grootdruk) return;
  throw new Weigering(
    'regel.geschonden',
    client.grootdruk
      ? 'De cliënt vroeg intussen grote letters. Herdateer de brief: de nieuwe versie is in grootdruk.'
      : 'De cliënt wil geen grote letters meer. Herdateer de brief: de nieuwe versie is in gewone letters.',
  );
}
