/** R-COM-19: at a later meeting the committee approves the minutes of an earlier one, with its remarks if it has any. */
import { legVast, nu } from '@besluitpad/prisma';
import { kort } from '@besluitpad/domain';
import { veldWeigering, Weigering } from '../fouten/weigering.js';
import type { Tx } from '../server/database.js';
import type { Wie } from '../toegang/wie.js';
import type { Notulengoedkeuring } from './vormen.js';
import { leesVersie } from './versie.js';
import { vraagHandtekeningen } from './vraagHandtekeningen.js';
import { getComite } from '../comite/samenstelling.js';
import { aanwezigeLeden } from '../zittingen/bewegingen.js';
import { eisFase, getZitting, type Zitting } from '../zittingen/zitting.js';

export async function keurGoed(
  tx: Tx,
  wie: Wie,
  zitting: Zitting,
  { zittingId, opmerkingen }: Notulengoedkeuring,
): Promise<{ id: string; zittingId: string }> {
  eisFase(zitting, 'bezig');
  const vorige = await getZitting(tx, zittingId);
  if (vorige.fase !== 'gesloten' || vorige.datum > zitting.datum || vorige.id === zitting.id) {
    throw veldWeigering('zittingId', 'eerder', 'Kies een eerdere zitting, die gesloten is.');
  }
  if (vorige.subcomiteId !== zitting.subcomiteId) {
    throw veldWeigering(
      'zittingId',
      'zelfdeOrgaan',
      'Het comité keurt zijn eigen notulen goed, en een subcomité de zijne: kies een zitting van hetzelfde orgaan.',
    );
  }
  if ((await tx.brief.count({ where: { soort: 'notulen', onderwerpId: zittingId } })) === 0) {
    throw new Weigering('handeling.nietMogelijk', `De notulen van ${kort(vorige.datum)} zijn nog niet opgemaakt.`);
  }
  const { versie, goedgekeurd } = await leesVersie(tx, zittingId);
  if (goedgekeurd) {
    throw new Weigering('handeling.nietMogelijk', `De notulen van ${kort(vorige.datum)} zijn al goedgekeurd.`);
  }
  await eisGedrukt(tx, vorige);
  await eisQuorum(tx, zitting);
  const op = await nu(tx);
  await tx.notulenGoedkeuring.create({
    data: { zittingId, versie, opZittingId: zitting.id, opmerkingen: opmerkingen ?? null, door: wie.gebruikerId, op },
    select: { zittingId: true },
  });
  await legVast(tx, wie, {
    ketenId: zitting.id,
    soort: 'notulen.goedgekeurd',
    onderwerpId: zittingId,
    op,
    gegevens: { versie, metOpmerkingen: opmerkingen !== undefined },
    tekst: opmerkingen ?? null,
  });
  await vraagHandtekeningen(tx, vorige, op);
  return { id: zitting.id, zittingId };
}

/** What was written after the last print is in no paper yet: nobody could have read it, and the old paper would be signed. */
async function eisGedrukt(tx: Tx, { id: onderwerpId, datum }: Zitting): Promise<void> {
  const laatste = await tx.effect.findFirst({
    where: { effect: 'drukNotulen', onderwerpId },
    orderBy: [{ ronde: 'desc' }, { volgnr: 'desc' }],
    select: { status: true },
  });
  if (laatste === null || laatste.status === 'gedaan') return;
  throw new Weigering(
    'handeling.nietMogelijk',
    `De notulen van ${kort(datum)} worden opnieuw gedrukt met wat er laatst in geschreven werd. Keur ze daarna goed.`,
  );
}

/** The committee approves, so enough of it must be there; a second convocation decides with any number only about its own items. */
async function eisQuorum(tx: Tx, zitting: Zitting): Promise<void> {
  const { stemmend, vereist } = await getComite(tx, zitting);
  if ((await aanwezigeLeden(tx, zitting, stemmend)).length >= vereist) return;
  throw new Weigering(
    'handeling.nietMogelijk',
    `Er zijn te weinig leden aanwezig om notulen goed te keuren: er moeten er ${vereist} zijn.`,
    { extra: { regel: 'R-COM-12' } },
  );
}
