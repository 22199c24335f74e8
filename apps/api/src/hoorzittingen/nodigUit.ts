/** Place and time, once the client asked to be heard (R-HRD-02): on a meeting day, told five working days before (R-HRD-04). */
import { randomUUID } from 'node:crypto';
import {
  kort,
  plusWerkdagen,
  uitnodigenVoorHoorzittingUiterlijk,
  type Datum,
  type StapVelden,
} from '@besluitpad/domain';
import { legVast, naarDb } from '@besluitpad/prisma';
import { neemInHand, type Zaak } from '../aanvragen/zaak.js';
import { planStapbrief } from '../brieven/planStapbrief.js';
import { leesSubcomitenaam } from '../comite/subcomites.js';
import { leesOgenblik } from '../dossiers/dag.js';
import { veldWeigering, Weigering } from '../fouten/weigering.js';
import { leesVrijeDagen } from '../klokken/vrijeDagen.js';
import type { Tx } from '../server/database.js';
import type { Wie } from '../toegang/wie.js';
import { getZitting, type Zitting } from '../zittingen/zitting.js';
import { getHoorzitting } from './lees.js';
import type { Hoorzitting, Uitnodiginginvoer } from './vormen.js';

export async function nodigUit(
  tx: Tx,
  wie: Wie,
  { aanvraagId, invoer }: { aanvraagId: string; invoer: Uitnodiginginvoer },
): Promise<Hoorzitting> {
  const zaak = await neemInHand(tx, { id: aanvraagId, handeling: 'client.horen' });
  const { op, dag } = await leesOgenblik(tx);
  await eisGevraagd(tx, aanvraagId);
  const zitting = await getKomendeZitting(tx, invoer.zittingId);
  const vrijeDagen = await leesVrijeDagen(tx);
  eisOpTijd(zitting.datum, dag, vrijeDagen);
  const id = randomUUID();
  const plaats = invoer.plaats ?? zitting.plaats;
  await tx.hoorzitting.create({
    data: {
      ...{ id, aanvraagId, plaats, zittingId: zitting.id, uur: invoer.uur },
      dossierId: zaak.dossierId,
      uitgenodigdOp: naarDb(dag),
    },
    select: { id: true },
  });
  await planStapbrief(tx, {
    ...{ op, dossierId: zaak.dossierId, procedureId: zaak.procedureId, ronde: zaak.ronde },
    soort: 'uitnodiging_hoorzitting',
    briefdatum: dag,
    velden: {
      waarover: await waarover(tx, zaak),
      ...(await leesSubcomitenaam(tx, zitting)),
      zitting: { datum: zitting.datum, uur: inWoorden(invoer.uur), plaats },
      afmeldenVoor: plusWerkdagen(zitting.datum, -1, vrijeDagen),
    },
  });
  await legVast(tx, wie, {
    ketenId: zaak.dossierId,
    dossierId: zaak.dossierId,
    soort: 'hoorzitting.uitgenodigd',
    onderwerpId: aanvraagId,
    op,
    gegevens: { hoorzittingId: id, zittingId: zitting.id, datum: zitting.datum, uur: invoer.uur },
  });
  return getHoorzitting(tx, id);
}

/** The deciding body hears, so a hearing is on a meeting day that is still to come. */
export async function getKomendeZitting(tx: Tx, id: string): Promise<Zitting> {
  const zitting = await getZitting(tx, id);
  if (zitting.fase === 'gepland' || zitting.fase === 'opgeroepen') return zitting;
  throw new Weigering(
    'handeling.nietMogelijk',
    `Op de zitting van ${kort(zitting.datum)} kan niemand meer gehoord worden.`,
  );
}

async function eisGevraagd(tx: Tx, id: string): Promise<void> {
  const { hoorrechtGevraagd } = await tx.aanvraag.findUniqueOrThrow({
    where: { id },
    select: { hoorrechtGevraagd: true },
  });
  if (hoorrechtGevraagd) return;
  throw new Weigering(
    'handeling.nietMogelijk',
    'De cliënt vroeg nog niet om gehoord te worden. Noteer eerst zijn vraag.',
  );
}

function eisOpTijd(zittingOp: Datum, vandaag: Datum, vrijeDagen: readonly Datum[]): void {
  const uiterlijk = uitnodigenVoorHoorzittingUiterlijk(zittingOp, vrijeDagen);
  if (vandaag <= uiterlijk) return;
  throw veldWeigering(
    'zittingId',
    'R-HRD-04',
    `De uitnodiging voor ${kort(zittingOp)} moest ten laatste op ${kort(uiterlijk)} vertrekken: er moeten vijf werkdagen tussen liggen. Kies een latere zitting.`,
  );
}

/** '19:30' as letters print it: '19.30 uur'. */
function inWoorden(uur: string): string {
  const [uren = '', minuten = '00'] = uur.split(':');
  return `${Number(uren)}${minuten === '00' ? '' : `.${minuten}`} uur`;
}

type Waarover = StapVelden<'uitnodiging_hoorzitting'>['waarover'];
const PER_BESLUIT: Readonly<Record<string, Waarover>> = {
  SANCTIE: 'sanctie',
  TERUGVORDERING: 'terugvordering',
  SCHORSING: 'schorsing',
  HERZIENING: 'herziening',
  STOPZETTING: 'herziening',
};

/** From the proposal when there is one, else from what was asked. */
async function waarover(tx: Tx, { id, ronde }: Zaak): Promise<Waarover> {
  const lijnen = await tx.$queryRaw<{ besluit: string | null; steun: string }[]>`
    SELECT vl.besluit, l.steun FROM aanvraaglijn l LEFT JOIN (voorstellijn vl JOIN voorstel v ON v.id = vl.voorstel_id
        AND v.ronde = ${ronde} AND v.teruggenomen_op IS NULL) ON vl.aanvraaglijn_id = l.id
    WHERE l.aanvraag_id = ${id}::uuid AND l.uitkomst IS NULL ORDER BY l.volgnr`;
  const zwaarste = lijnen.flatMap(({ besluit }) => (besluit === null ? [] : (PER_BESLUIT[besluit] ?? []))).at(0);
  return zwaarste ?? (lijnen.some(({ steun }) => steun.startsWith('LL')) ? 'leefloon' : 'andere_hulp');
}
