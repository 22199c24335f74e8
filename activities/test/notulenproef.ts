import type { Tx } from '@besluitpad/prisma';

/** On 18 June 2026 a member leaves and comes back at a distance, and the secretary writes at the meeting and at its first item. */
export async function noteerVerloop(tx: Tx, zittingId: string, lidId: string): Promise<void> {
  const { id: door } = await tx.gebruiker.findFirstOrThrow({ select: { id: true } });
  const punt = await tx.agendapunt.findFirstOrThrow({ where: { zittingId } });
  const beweging = { zittingId, lidId, genoteerdOp: new Date(), genoteerdDoor: door };
  await tx.aanwezigheidsbeweging.createMany({
    data: [
      { ...beweging, volgnr: 901, soort: 'binnen', wijze: 'ter_plaatse', op: new Date('2026-06-18T17:00:00Z') },
      { ...beweging, volgnr: 902, soort: 'buiten', op: new Date('2026-06-18T17:40:00Z') },
      { ...beweging, volgnr: 903, soort: 'terug', wijze: 'digitaal', op: new Date('2026-06-18T17:55:00Z') },
    ],
  });
  const passage = { zittingId, door, op: new Date() };
  await tx.notulenPassage.createMany({
    data: [
      { ...passage, agendapuntId: null, tekst: 'De voorzitter dankt de dienst.\n\nVolgende keer in de raadzaal.' },
      { ...passage, agendapuntId: punt.id, tekst: 'Het comité vraagt naar de balans.' },
    ],
  });
}
