/** What became of a hearing. Its minutes stand apart from the vote (R-HRD-05); who did not come may still be decided on. */
import { datum, kort, type StapVelden } from '@besluitpad/domain';
import { legVast, naarDb } from '@besluitpad/prisma';
import { neemInHand, schrijfZaak, type Zaak } from '../aanvragen/zaak.js';
import { planStapbrief } from '../brieven/planStapbrief.js';
import { leesSubcomitenaam } from '../comite/subcomites.js';
import { leesOgenblik, type Ogenblik } from '../dossiers/dag.js';
import { veldWeigering, Weigering } from '../fouten/weigering.js';
import { leesVertrekdag } from '../stapbrieven/woorden.js';
import type { Tx } from '../server/database.js';
import type { Wie } from '../toegang/wie.js';
import { momentVan } from '../zittingen/uur.js';
import { getZitting } from '../zittingen/zitting.js';
import { getHoorzitting } from './lees.js';
import type { Hoorzitting, Verloopinvoer } from './vormen.js';

type Gehoord = Extract<Verloopinvoer, { uitkomst: 'gehoord' }>;

export async function noteerVerloop(tx: Tx, wie: Wie, id: string, invoer: Verloopinvoer): Promise<Hoorzitting> {
  const hoorzitting = await getHoorzitting(tx, id);
  const zaak = await neemInHand(tx, { id: hoorzitting.aanvraagId, handeling: 'client.horen' });
  const ogenblik = await leesOgenblik(tx);
  if (hoorzitting.status !== 'gepland')
    throw new Weigering('handeling.nietMogelijk', 'Het verloop van deze hoorzitting is al genoteerd.');
  if (invoer.uitkomst !== 'afgezegd' && ogenblik.dag < hoorzitting.datum) {
    throw new Weigering('handeling.nietMogelijk', `De hoorzitting is pas op ${kort(datum(hoorzitting.datum))}.`);
  }
  await tx.hoorzitting.update({
    where: { id },
    data: {
      status: invoer.uitkomst,
      afgeslotenOp: ogenblik.op,
      ...(invoer.uitkomst === 'gehoord'
        ? {
            verslag: invoer.verslag.join('\n\n'),
            begonnenOp:
              invoer.om === undefined
                ? null
                : await momentVan(tx, await getZitting(tx, hoorzitting.zittingId), invoer.om),
            bijgestaanDoor: invoer.bijgestaanDoor ?? null,
            vertegenwoordigdDoor: invoer.vertegenwoordigdDoor ?? null,
          }
        : { reden: invoer.reden }),
    },
    select: { id: true },
  });
  // What the worker said is for the committee; the client's own words go back to the client.
  if (invoer.uitkomst === 'gehoord' && hoorzitting.wie === 'client')
    await bezorgVerslag(tx, zaak, hoorzitting, { invoer, ...ogenblik });
  await legVast(tx, wie, {
    ketenId: zaak.dossierId,
    dossierId: zaak.dossierId,
    soort: `hoorzitting.${invoer.uitkomst}`,
    onderwerpId: zaak.id,
    op: ogenblik.op,
    gegevens: { hoorzittingId: id, zittingId: hoorzitting.zittingId },
    tekst: invoer.uitkomst === 'gehoord' ? invoer.verslag.join('\n\n') : invoer.reden,
  });
  return getHoorzitting(tx, id);
}

async function bezorgVerslag(
  tx: Tx,
  zaak: Zaak,
  { datum: dag, plaats, zittingId }: Hoorzitting,
  { invoer, ...ogenblik }: Ogenblik & { invoer: Gehoord },
): Promise<void> {
  const briefdatum = await leesVertrekdag(tx, ogenblik.dag);
  if (invoer.reagerenVoor < briefdatum) {
    throw veldWeigering(
      'reagerenVoor',
      'naBrief',
      `Het verslag vertrekt pas op ${kort(briefdatum)}: geef de cliënt daarna tijd.`,
    );
  }
  await schrijfZaak(tx, zaak, { gehoordOp: naarDb(dag) });
  const metWie = invoer.vertegenwoordigdDoor ?? invoer.bijgestaanDoor;
  const velden: StapVelden<'verslag_hoorzitting'> = {
    ...{ plaats, gehoordOp: dag, samenvatting: [...invoer.verslag], gegeven: [...invoer.gegeven] },
    ...(await leesSubcomitenaam(tx, await getZitting(tx, zittingId))),
    reagerenVoor: invoer.reagerenVoor,
    ...(metWie === undefined ? {} : { metWie }),
  };
  await planStapbrief(tx, {
    ...{ op: ogenblik.op, briefdatum, velden, zittingId },
    dossierId: zaak.dossierId,
    procedureId: zaak.procedureId,
    ronde: zaak.ronde,
    soort: 'verslag_hoorzitting',
  });
}
