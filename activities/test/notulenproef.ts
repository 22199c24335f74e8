import { legVast, naarDb, type Tx } from '@besluitpad/prisma';
import { maakZitting } from './proef.js';

/** On 18 June 2026 a member leaves and comes back at a distance, and the secretary writes at the meeting and at its first item. */
export async function noteerVerloop(tx: Tx, zittingId: string, lidId: string): Promise<void> {
  const { id: door } = await tx.gebruiker.findFirstOrThrow({ select: { id: true } });
  const punt = await tx.agendapunt.findFirstOrThrow({ where: { zittingId } });
  await tweeSecretarissen(tx, zittingId);
  const beweging = { zittingId, lidId, genoteerdOp: new Date(), genoteerdDoor: door };
  await tx.aanwezigheidsbeweging.createMany({
    data: [
      { ...beweging, volgnr: 901, soort: 'binnen', wijze: 'ter_plaatse', op: new Date('2026-06-18T17:00:00Z') },
      { ...beweging, volgnr: 902, soort: 'buiten', op: new Date('2026-06-18T17:40:00Z') },
      { ...beweging, volgnr: 903, soort: 'terug', wijze: 'digitaal', op: new Date('2026-06-18T17:55:00Z') },
    ],
  });
  const gast = { zittingId, agendapuntId: punt.id, door, binnenOm: new Date('2026-06-18T17:15:00Z') };
  const buitenOm = new Date('2026-06-18T17:30:00Z');
  await tx.zaalgast.createMany({
    data: [
      { ...gast, soort: 'client', naam: 'De cliënt', buitenOm },
      { ...gast, soort: 'vertrouwenspersoon_lid', naam: 'An Steun', lidId },
    ],
  });
  await tx.zaalgast.create({
    data: { zittingId, door, lidId, soort: 'vertrouwenspersoon_lid', naam: 'Jan Mee', binnenOm: gast.binnenOm },
  });
  const stemming = {
    zittingId,
    dossierId: punt.dossierId,
    door,
    genoteerdOp: new Date(),
    zittend: 9,
    aanwezig: 8,
    nodig: 6,
  };
  await tx.hoogdringendheid.create({
    data: {
      ...stemming,
      titel: 'HB-2026-2002: Huurwaarborg',
      reden: 'De huur begint.',
      voor: 4,
      gestemdOp: gast.binnenOm,
    },
  });
  for (const [i, datum] of ['2026-04-02', '2026-06-04'].entries()) {
    const { id } = await maakZitting(tx, datum, 'gewoon', 'gesloten');
    const versie = i === 0 ? 2 : 1;
    await tx.notulenGoedkeuring.create({
      data: {
        zittingId: id,
        versie,
        opZittingId: zittingId,
        door,
        op: new Date(2026, 5, 18, 19, i),
        opmerkingen: i === 0 ? 'Het uur klopte niet.' : null,
      },
    });
  }
  const begonnenOp = new Date('2026-06-18T17:20:00Z');
  await tx.hoorzitting.updateMany({
    where: { zittingId, wie: 'client' },
    data: { status: 'gehoord', verslag: 'x', afgeslotenOp: begonnenOp, begonnenOp },
  });
  await tx.aanvraag.updateMany({ where: { id: punt.aanvraagId ?? '' }, data: { gehoordOp: naarDb('2026-06-18') } });
  const passage = { zittingId, door, op: new Date() };
  await tx.notulenPassage.createMany({
    data: [
      { ...passage, agendapuntId: null, tekst: 'De voorzitter dankt de dienst.\n\nVolgende keer in de raadzaal.' },
      { ...passage, agendapuntId: punt.id, tekst: 'Het comité vraagt naar de balans.' },
    ],
  });
}

/** The votes on the only item, eight of nine members in the building and one of them with an interest, and the close. */
export async function sluitMetStemmen(
  tx: Tx,
  zittingId: string,
  leden: readonly { readonly id: string }[],
): Promise<void> {
  const punt = await tx.agendapunt.findFirstOrThrow({ where: { zittingId } });
  // eight in the building, one of them out of the room: present for this item are seven, and all of them vote
  await tx.agendapunt.update({
    where: { id: punt.id },
    data: { status: 'beslist', zittend: 9, vereist: 5, aanwezig: 7, gewraakt: 1, ja: 5, nee: 2, onthouding: 0 },
  });
  for (const [i, lid] of leden.entries()) {
    await tx.aanwezigheid.create({
      data: { zittingId, lidId: lid.id, status: i === 8 ? 'verontschuldigd' : 'aanwezig' },
    });
    if (i !== 3 && i !== 8)
      await tx.stem.create({
        data: {
          agendapuntId: punt.id,
          dossierId: punt.dossierId,
          lidId: lid.id,
          stem: i < 3 || i > 5 ? 'ja' : 'nee',
        },
      });
  }
  await tx.zitting.update({
    where: { id: zittingId },
    data: {
      fase: 'gesloten',
      geopendOp: new Date('2026-06-18T17:00:00Z'),
      geslotenOp: new Date('2026-06-18T18:45:00Z'),
    },
  });
}

/** Somebody of the raad sits for this member at this meeting. @returns the user */
export async function vervang(tx: Tx, zittingId: string, lidId: string): Promise<string> {
  const { id: door } = await tx.gebruiker.findFirstOrThrow({ select: { id: true } });
  const wie = { sub: 'ine', naam: 'Ine Vervangt', functie: 'lid', rollen: ['comitelid'], mail: 'ine@voorbeeld.be' };
  const { id: gebruikerId } = await tx.gebruiker.create({ data: wie, select: { id: true } });
  await tx.plaatsvervanging.create({
    data: { zittingId, volgnr: 1, lidId, gebruikerId, naam: wie.naam, van: new Date(), door },
  });
  return gebruikerId;
}

/** The member comes after all: nobody but the members was called. */
export async function eindigVervanging(tx: Tx, zittingId: string): Promise<void> {
  await tx.plaatsvervanging.updateMany({
    where: { zittingId },
    data: { tot: new Date(), reden: 'Het lid komt toch.' },
  });
  await tx.brief.updateMany({ where: { bestemming: 'Ine Vervangt' }, data: { status: 'vervangen' } });
}

/** What the minutes tell of the approvals and of the vote on urgency that `noteerVerloop` leaves. */
export const VERTELD = {
  vorigeNotulen: { van: '2026-04-02', versie: 2, goedgekeurd: true, opmerking: 'Het uur klopte niet.' },
  ookGoedgekeurd: [{ van: '2026-06-04' }],
  hoogdringend: [{ titel: 'HB-2026-2002: Huurwaarborg', voor: 4, nodig: 6, reden: 'De huur begint.' }],
};

/** Mia Peeters opened the meeting; another secretary comes first in every list but was not there. */
async function tweeSecretarissen(tx: Tx, zittingId: string): Promise<void> {
  await tx.gebruiker.create({
    data: { sub: 'aad', naam: 'Aad Elders', functie: 'secretaris', rollen: ['secretaris'] },
  });
  const { id: gebruikerId } = await tx.gebruiker.findFirstOrThrow({ where: { naam: 'Mia Peeters' } });
  const wie = { gebruikerId, rollen: ['secretaris'], doel: 'zitting' } as const;
  await legVast(tx, wie, { ketenId: zittingId, soort: 'zitting.geopend', onderwerpId: zittingId, op: new Date() });
  await tx.gebruiker.update({ where: { id: gebruikerId }, data: { actief: false }, select: { id: true } });
}
