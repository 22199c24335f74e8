/** The proof of notification: only from here does any term of the client run (R-NOT-02, R-NOT-03). */
import {
  beroepstermijn,
  kort,
  metWeekdag,
  vrijwilligBetalenUiterlijk,
  type Datum,
  type Kennisgeving,
} from '@besluitpad/domain';
import { legVast, naarDb, rondTaakAf, stopKlok } from '@besluitpad/prisma';
import { noteerVoorgelegd } from '../bevoegdheid/voorgelegd.js';
import { eisNietInToekomst, leesOgenblik } from '../dossiers/dag.js';
import { Weigering } from '../fouten/weigering.js';
import { startKlokVan } from '../klokken/startKlokVan.js';
import type { Tx } from '../server/database.js';
import { eisRecht } from '../toegang/ability.js';
import type { Wie } from '../toegang/wie.js';
import { bewijsStap } from './bewijsStap.js';
import { getBrief, type Brief } from './brief.js';
import { stopKennisgeving } from './kennisgeving.js';

export type Bewijs =
  { readonly barcode: string; readonly gepostOp: Datum } | { readonly ontvangenOp: Datum; readonly bewijs: string };

export async function bewijsBrief(tx: Tx, wie: Wie, briefId: string, bewijs: Bewijs): Promise<void> {
  const gelezen = await getBrief(tx, briefId);
  // The desk may prove the hand-over of a receipt, and of nothing else.
  eisRecht(wie.rollen, 'kennisgeving.bewijzen', { soort: gelezen.soort });
  const { op, dag } = await leesOgenblik(tx);
  eisNietInToekomst(dagVan(bewijs), dag, 'gepostOp' in bewijs ? 'gepostOp' : 'ontvangenOp');
  const brief = gelezen.groep === 'intake' ? await maakVerzendbaar(tx, gelezen, bewijs, op) : gelezen;
  eisBewijsbaar(brief, bewijs);
  await tx.verzending.update({ where: { briefId }, data: { status: 'bewezen', ...kolommen(bewijs) } });
  await rondTaakAf(tx, `brief.verzenden/${briefId}`, op, wie.gebruikerId);
  switch (brief.groep) {
    case 'besluit':
      await startTermijnen(tx, brief, kennisgevingVan(bewijs));
      await stopKennisgeving(tx, brief, { op, opDag: dagVan(bewijs), reden: 'kennisgegeven met bewijs' });
      break;
    case 'tussen_ocmw':
      if (brief.soort === 'bevoegdheidsconflict') await noteerVoorgelegd(tx, brief.procedureId, dagVan(bewijs));
      await stopKennisgeving(tx, brief, { op, opDag: dagVan(bewijs), reden: 'doorgezonden' });
      break;
    case 'intake':
      await bewijsOntvangst(tx, brief, dagVan(bewijs));
      break;
    case 'stap':
      await bewijsStap(tx, brief, dagVan(bewijs), wijzeVan(bewijs));
      break;
    case 'vergadering':
      break;
  }
  await legVast(tx, wie, {
    ketenId: brief.dossierId ?? brief.procedureId,
    dossierId: brief.dossierId,
    soort: 'brief.bewezen',
    onderwerpId: briefId,
    op,
    gegevens: { opDag: dagVan(bewijs), wijze: wijzeVan(bewijs) },
  });
}

function dagVan(bewijs: Bewijs): Datum {
  return 'gepostOp' in bewijs ? bewijs.gepostOp : bewijs.ontvangenOp;
}

function wijzeVan(bewijs: Bewijs): 'AANGETEKEND' | 'AFGIFTE_ONTVANGSTBEWIJS' {
  return 'gepostOp' in bewijs ? 'AANGETEKEND' : 'AFGIFTE_ONTVANGSTBEWIJS';
}

function kennisgevingVan(bewijs: Bewijs): Kennisgeving {
  return { wijze: 'gepostOp' in bewijs ? 'aangetekend' : 'afgifte', op: dagVan(bewijs) };
}

function kolommen(bewijs: Bewijs) {
  return 'gepostOp' in bewijs
    ? { barcode: bewijs.barcode, gepostOp: naarDb(bewijs.gepostOp) }
    : { ontvangenOp: naarDb(bewijs.ontvangenOp), bewijs: bewijs.bewijs };
}

/** A receipt of a request is no decision: it leaves unsigned, and handing it over is its sending. */
async function maakVerzendbaar(tx: Tx, brief: Brief, bewijs: Bewijs, op: Date): Promise<Brief> {
  if (brief.status === 'ontwerp') {
    await tx.brief.update({
      where: { id: brief.id },
      data: { status: 'vrijgegeven', vrijgegevenOp: op },
      select: { id: true },
    });
  }
  const wijze = wijzeVan(bewijs);
  if (brief.verzending === null) {
    await tx.verzending.create({ data: { briefId: brief.id, dossierId: brief.dossierId, wijze, aangebodenOp: op } });
  } else if (brief.verzending.status === 'te_verzenden') {
    await tx.verzending.update({ where: { briefId: brief.id }, data: { wijze } });
  }
  return getBrief(tx, brief.id);
}

function eisBewijsbaar(brief: Brief, bewijs: Bewijs): void {
  const { verzending } = brief;
  if (brief.status !== 'vrijgegeven' || verzending === null) {
    throw new Weigering('handeling.nietMogelijk', 'Deze brief is niet vrijgegeven, dus kan hij niet vertrokken zijn.');
  }
  if (verzending.status === 'bewezen' || verzending.status === 'teruggekeerd') {
    throw new Weigering('handeling.nietMogelijk', 'Voor deze brief is het bewijs al genoteerd.');
  }
  if (verzending.wijze !== ('gepostOp' in bewijs ? 'AANGETEKEND' : 'AFGIFTE_ONTVANGSTBEWIJS')) {
    throw new Weigering(
      'regel.geschonden',
      'Dit bewijs past niet bij de wijze van verzending: aangetekend vraagt barcode en postdatum, afgifte een getekend ontvangstbewijs.',
    );
  }
  if (brief.groep === 'besluit') eisBeloofdeDag(brief, bewijs);
}

/** The letter tells the client until when an appeal is safe, counted from the day on it: on another day that is untrue. */
function eisBeloofdeDag({ briefdatum, kanaal }: Brief, bewijs: Bewijs): void {
  const dag = dagVan(bewijs);
  const klopt = 'gepostOp' in bewijs ? dag === briefdatum : dag >= briefdatum;
  if (klopt) return;
  const wijze = kanaal === 'AFGIFTE_ONTVANGSTBEWIJS' ? 'afgifte' : 'aangetekend';
  const beloofd = beroepstermijn({ wijze, op: briefdatum }).voorzichtig.laatsteDag;
  throw new Weigering(
    'regel.geschonden',
    `De brief belooft een veilige beroepsdatum van ${kort(beloofd)}, want hij zou op ${metWeekdag(briefdatum)} ${
      wijze === 'afgifte' ? 'afgegeven' : 'gepost'
    } worden; maak een nieuwe versie.`,
    { extra: { briefdatum, opDag: dag } },
  );
}

/** CLK-12 in all its readings, and the month to pay back of one's own accord. */
async function startTermijnen(tx: Tx, brief: Brief, kennisgeving: Kennisgeving): Promise<void> {
  const { voorzichtig, definitief } = beroepstermijn(kennisgeving);
  await startKlokVan(tx, {
    procedureId: brief.procedureId,
    onderwerpId: brief.id,
    telVanaf: kennisgeving.op,
    klok: {
      id: 'CLK-12',
      begint: voorzichtig.eersteDag,
      uiterlijk: voorzichtig.laatsteDag,
      voorzichtig: voorzichtig.laatsteDag,
      ...(definitief === undefined ? {} : { definitief }),
    },
  });
  await startVrijwilligeTermijn(tx, brief, kennisgeving);
}

/** CLK-29, once: a later attempt does not move the day the client was told. */
export async function startVrijwilligeTermijn(tx: Tx, brief: Brief, kennisgeving: Kennisgeving): Promise<void> {
  const lijnen = await tx.besluitlijn.findMany({ where: { besluitId: brief.onderwerpId, besluit: 'TERUGVORDERING' } });
  const vrijwillig = vrijwilligBetalenUiterlijk(kennisgeving);
  for (const { id } of lijnen) {
    if ((await tx.klok.count({ where: { soort: 'CLK-29', onderwerpId: id } })) > 0) continue;
    await startKlokVan(tx, {
      procedureId: brief.procedureId,
      onderwerpId: id,
      klok: { id: 'CLK-29', begint: vrijwillig.eersteDag, uiterlijk: vrijwillig.laatsteDag },
    });
  }
}

/** A signed receipt proves both the receipt itself and that the client was told of the right to be heard. */
async function bewijsOntvangst(tx: Tx, brief: Brief, opDag: Datum): Promise<void> {
  if (brief.soort !== 'ontvangstbewijs') return;
  for (const soort of ['CLK-01', 'CLK-07']) {
    await stopKlok(tx, { procedureId: brief.procedureId, soort, op: opDag, reden: 'ontvangstbewijs afgegeven' });
  }
  await tx.aanvraag.updateMany({
    where: { id: brief.onderwerpId, hoorrechtGemeldOp: null },
    data: { hoorrechtGemeldOp: naarDb(opDag) },
  });
}
