/** Payment stops or is cut for a while: a suspension without blame, or a sanction. Both end by themselves on their day. */
import { instantInBrussel, plusDagen, sanctiegrond, type Datum, type KlokId } from '@besluitpad/domain';
import { naarDb, wek } from '@besluitpad/prisma';
import type { BeslistLijn, GeladenBesluit } from '../besluiten/geladenBesluit.js';
import { Programmafout } from '../fouten/weigering.js';
import { startKlokVan, type ExtraMoment } from '../klokken/startKlokVan.js';
import type { Tx } from '../server/database.js';
import { stopVoorSchorsing } from './buitenland.js';
import { findLopendeSteun } from './lopendeSteun.js';
import { metBijstelling } from './stelBetalingenBij.js';

/** Without a last day the worker looks again after four weeks. */
const NAKIJKEN_NA_DAGEN = 28;
const OCHTEND = 8;

export async function onderbreek(tx: Tx, besluit: GeladenBesluit, lijn: BeslistLijn): Promise<void> {
  const { ingang: van, einde: tot } = lijn.gegevens;
  if (van === undefined) throw new Programmafout('A suspension or sanction has no first day.');
  const steun = await findLopendeSteun(tx, besluit.dossier.id, lijn.steun);
  if (steun === undefined) return;
  const { klokId, ...soort } = soortVan(lijn);
  await metBijstelling(tx, steun.id, () =>
    tx.onderbreking.create({
      data: {
        ...{ dossierId: besluit.dossier.id, opvolgingId: steun.id, besluitlijnId: lijn.id, ...soort },
        ...{ van: naarDb(van), tot: tot === undefined ? null : naarDb(tot) },
      },
      select: { id: true },
    }),
  );
  await startKlokVan(tx, {
    procedureId: steun.procedureId,
    onderwerpId: lijn.id,
    klok: { id: klokId, begint: van, ...(tot === undefined ? {} : { uiterlijk: tot }) },
    extraMomenten: [tot === undefined ? nakijken(van) : hervatten(tot)],
  });
  if (soort.reden === 'buitenland') await stopVoorSchorsing(tx, steun.id, besluit.datum);
  await wek(tx, steun.procedureId);
}

interface Soort {
  readonly klokId: KlokId;
  readonly soort: 'schorsing' | 'sanctie';
  readonly reden: string;
  readonly inhoudingCent: number | null;
}

function soortVan({ gegevens: { invoer } }: BeslistLijn): Soort {
  if (invoer.soort === 'schorsing') {
    return { klokId: 'HR-SCHORSING', soort: 'schorsing', reden: invoer.reden, inhoudingCent: null };
  }
  if (invoer.soort !== 'sanctie') throw new Programmafout(`A line of kind ${invoer.soort} does not interrupt payment.`);
  const reden = sanctiegrond(invoer);
  const klokId = reden === 'gpmi' ? 'CLK-27' : 'CLK-28';
  return { klokId, soort: 'sanctie', reden, inhoudingCent: invoer.inhoudingCent };
}

function hervatten(tot: Datum): ExtraMoment {
  return {
    etiket: 'hervatten',
    op: instantInBrussel(plusDagen(tot, 1), 0),
    naar: 'financieleDienst',
    gevolg: 'effect:hervatBetaling',
  };
}

function nakijken(van: Datum): ExtraMoment {
  return { etiket: 'nakijken', op: instantInBrussel(plusDagen(van, NAKIJKEN_NA_DAGEN), OCHTEND), naar: 'werker' };
}
