/** A request another OCMW sent us, for which we think we are not competent either: the Minister is asked (W65 15). */
import { conflictVoorleggenUiterlijk, datum, kort, rechtsregelUit, type Datum } from '@besluitpad/domain';
import { legVast, maakTaak, naarDb, openZonderWorkflow } from '@besluitpad/prisma';
import type { Zaak } from '../aanvragen/zaak.js';
import { planStapbrief } from '../brieven/planStapbrief.js';
import { eisNietInToekomst, leesOgenblik, type Ogenblik } from '../dossiers/dag.js';
import { veldWeigering, Weigering } from '../fouten/weigering.js';
import { startKlokkenVan } from '../klokken/startKlokVan.js';
import { leesAanvraagwoorden, vertrekdag } from '../stapbrieven/woorden.js';
import type { Tx } from '../server/database.js';
import type { Wie } from '../toegang/wie.js';
import { getConflict } from './conflict.js';
import { schrijfClient } from './schrijfClient.js';
import { neemOpenZaak } from './stelVast.js';
import type { Conflict, Conflictinvoer } from './vormen.js';

/** The request itself goes on: its term runs and we decide, until the Minister says who must (R-INT-07, R-INT-09). */
export async function registreerConflict(
  tx: Tx,
  wie: Wie,
  { aanvraagId, invoer }: { aanvraagId: string; invoer: Conflictinvoer },
): Promise<Conflict> {
  const zaak = await neemOpenZaak(tx, aanvraagId);
  const ogenblik = await leesOgenblik(tx);
  await eisNogGeenConflict(tx, aanvraagId);
  const eersteOntvangst = await eisDoorgezonden(tx, aanvraagId);
  eisDagen(invoer, { eersteOntvangst, ontvangenOp: zaak.ontvangenOp, vandaag: ogenblik.dag });
  await schrijfConflict(tx, zaak, invoer, ogenblik);
  await volgOp(tx, zaak, ogenblik);
  await schrijfMinister(tx, zaak, { ...ogenblik, invoer, eersteOntvangst });
  await schrijfClient(tx, zaak, ogenblik, { stand: 'gevraagd' });
  const { dossierId } = zaak;
  await legVast(tx, wie, {
    ...{ ketenId: dossierId, dossierId, soort: 'bevoegdheidsconflict.genoteerd', onderwerpId: aanvraagId },
    op: ogenblik.op,
    grondslag: 'artikel 15 van de wet van 2 april 1965',
    gegevens: { anderOcmw: invoer.anderOcmw.naam, besluitOp: invoer.besluitOp },
    tekst: invoer.redenen.join('\n'),
  });
  return getConflict(tx, aanvraagId);
}

async function eisNogGeenConflict(tx: Tx, aanvraagId: string): Promise<void> {
  const bestaand = await tx.bevoegdheidsconflict.findUnique({ where: { aanvraagId }, select: { aanvraagId: true } });
  if (bestaand === null) return;
  throw new Weigering('bestaat.al', 'Voor deze aanvraag is al een bevoegdheidsconflict genoteerd.');
}

async function eisDoorgezonden(tx: Tx, aanvraagId: string): Promise<Datum> {
  const [rij] = await tx.$queryRaw<{ eerste: string | null }[]>`
    SELECT eerste_ontvangst_op::text AS eerste FROM aanvraag WHERE id = ${aanvraagId}::uuid`;
  if (rij?.eerste) return datum(rij.eerste);
  throw new Weigering(
    'handeling.nietMogelijk',
    'Deze aanvraag kwam niet van een ander OCMW. Is een ander OCMW bevoegd, dan verklaart de voorzitter ons onbevoegd.',
  );
}

interface Dagen {
  readonly eersteOntvangst: Datum;
  readonly ontvangenOp: Datum;
  readonly vandaag: Datum;
}

function eisDagen(
  { doorgezondenOp, besluitOp }: Conflictinvoer,
  { eersteOntvangst, ontvangenOp, vandaag }: Dagen,
): void {
  if (doorgezondenOp < eersteOntvangst || doorgezondenOp > ontvangenOp) {
    const tussen = `van ${kort(eersteOntvangst)} tot ${kort(ontvangenOp)}`;
    throw veldWeigering('doorgezondenOp', 'tussenOntvangsten', `Het andere OCMW had de aanvraag ${tussen}.`);
  }
  eisNietInToekomst(besluitOp, vandaag, 'besluitOp');
  if (besluitOp >= ontvangenOp) return;
  const boodschap = `De aanvraag kwam pas op ${kort(ontvangenOp)} hier binnen: u besliste daarna.`;
  throw veldWeigering('besluitOp', 'naOntvangst', boodschap);
}

async function schrijfConflict(tx: Tx, zaak: Zaak, invoer: Conflictinvoer, { dag }: Ogenblik): Promise<void> {
  const { voorzichtig, definitief } = conflictVoorleggenUiterlijk(zaak.ontvangenOp);
  await tx.bevoegdheidsconflict.create({
    data: {
      aanvraagId: zaak.id,
      dossierId: zaak.dossierId,
      anderOcmw: invoer.anderOcmw.naam,
      redenen: invoer.redenen.join('\n'),
      gevraagdOp: naarDb(dag),
      ontvangenOp: naarDb(zaak.ontvangenOp),
      uiterlijkVoorzichtig: naarDb(voorzichtig),
      uiterlijkDefinitief: naarDb(definitief),
    },
    select: { aanvraagId: true },
  });
}

/** CLK-03 runs on the request until the letter leaves; a request from before this clock gets it now. */
async function volgOp(tx: Tx, zaak: Zaak, { op, dag }: Ogenblik): Promise<void> {
  const { id: onderwerpId, dossierId, ontvangenOp } = zaak;
  const procedureId = await openZonderWorkflow(tx, {
    ...{ zonderWorkflow: 'bevoegdheidsconflict', onderwerpId, dossierId, aanZet: 'werker', op },
  });
  const termijn = conflictVoorleggenUiterlijk(ontvangenOp);
  await startKlokkenVan(tx, [
    { procedureId, onderwerpId, klok: { id: 'HR-CONFLICT', begint: dag } },
    {
      ...{ procedureId: zaak.procedureId, onderwerpId },
      klok: { id: 'CLK-03', begint: ontvangenOp, uiterlijk: termijn.voorzichtig, ...termijn },
    },
  ]);
  await maakTaak(tx, {
    ...{ procedureId, op, rol: 'werker', gebruikerId: zaak.werkerId },
    soort: 'bevoegdheidsconflict.volledig',
    sleutel: `bevoegdheidsconflict.volledig/${onderwerpId}`,
    titel: 'Noteer wanneer de vraag volledig bij de POD MI ligt',
    reden: 'Vanaf die dag heeft de minister vijf werkdagen. Onderzoek de aanvraag intussen gewoon verder.',
  });
}

async function schrijfMinister(
  tx: Tx,
  { id, dossierId, procedureId, ronde, ontvangenOp }: Zaak,
  { op, dag, invoer, eersteOntvangst }: Ogenblik & { invoer: Conflictinvoer; eersteOntvangst: Datum },
): Promise<void> {
  const { besluitOp, doorgezondenOp, ...vrij } = invoer;
  const { gevraagd } = await leesAanvraagwoorden(tx, id);
  await planStapbrief(tx, {
    ...{ dossierId, procedureId, ronde, op, briefdatum: vertrekdag(dag), soort: 'bevoegdheidsconflict' },
    velden: {
      ...vrij,
      ...{ gevraagd, doorgezondenOp, ontvangenOp, aanvraagDatum: eersteOntvangst, besluitDatum: besluitOp },
      regels: [rechtsregelUit('Het bevoegde OCMW aanduiden', ['W65_15'])],
    },
  });
}
