import { brusselseDatum, datum, ontvangstVelden } from '@besluitpad/domain';
import type { GeclaimdEffect, Tx } from '@besluitpad/prisma';
import { legVast, maakTaak, MOTOR, nu, uitDb, zetMijlpaal } from '@besluitpad/prisma';
import type { Drukker } from '../../motor/diensten.js';
import type { Resultaat } from '../../motor/effect.js';
import { Onmogelijk } from '../../motor/effect.js';
import { bestemmingVan, laadKop, laadOmslagen, metOmslag } from '../kop.js';
import { laadOcmw, laadOndertekenaars } from '../ocmw.js';
import { schrijfBrief } from '../schrijfBrief.js';
import { stelFormulierSamen } from './aanvraagformulier.js';
import type { Ontvangst } from './ontvangstbewijs.js';
import { stelOntvangstbewijsSamen } from './ontvangstbewijs.js';

/** Receipt and application form of a request, released at once: the law wants them out the same day. */
export async function drukOntvangstbewijs(tx: Tx, drukker: Drukker, effect: GeclaimdEffect): Promise<Resultaat> {
  const aanvraag = await tx.aanvraag.findUniqueOrThrow({ where: { id: effect.onderwerpId } });
  const { dossierId } = aanvraag;
  const op = await nu(tx);
  const { ontvangst, afschriften } = await laadOntvangst(tx, aanvraag, op);
  const gemeen = {
    bestemming: bestemmingVan(ontvangst.kop),
    kanaal: ontvangst.kanaal,
    briefdatum: ontvangst.kop.datum,
  } as const;
  const onderwerp = { ...effect, dossierId };
  const bewijs = await schrijfBrief(tx, drukker, onderwerp, {
    soort: 'ontvangstbewijs',
    invoer: stelOntvangstbewijsSamen(ontvangst),
    ...gemeen,
  });
  const formulier = await schrijfBrief(tx, drukker, onderwerp, {
    soort: 'aanvraagformulier',
    invoer: await stelFormulierSamen(tx, dossierId, ontvangst),
    ...gemeen,
  });
  await tx.brief.updateMany({
    where: { id: { in: [bewijs.id, formulier.id] } },
    data: { status: 'vrijgegeven', vrijgegevenOp: op },
  });
  await tx.verzending.create({ data: { briefId: bewijs.id, dossierId, wijze: ontvangst.kanaal, aangebodenOp: op } });
  for (const anders of afschriften) {
    await schrijfAfschrift(tx, drukker, { ...onderwerp, op, uiterlijk: aanvraag.ontvangenOp }, anders, bewijs);
  }
  await legVast(tx, MOTOR, {
    ketenId: dossierId,
    dossierId,
    soort: 'brief.ontvangstbewijs',
    onderwerpId: bewijs.id,
    op,
    gegevens: { aanvraag: aanvraag.id, register: aanvraag.registernummer, kanaal: ontvangst.kanaal },
  });
  const afgeven = ontvangst.kanaal === 'AFGIFTE_ONTVANGSTBEWIJS';
  await maakTaak(tx, {
    procedureId: effect.procedureId,
    soort: 'ontvangstbewijs',
    sleutel: `brief.verzenden/${bewijs.id}`,
    titel: afgeven ? 'Geef het ontvangstbewijs af' : 'Verstuur het ontvangstbewijs',
    rol: 'onthaal',
    uiterlijk: uitDb(aanvraag.ontvangenOp),
    op,
  });
  await zetMijlpaal(tx, effect.procedureId, 1, 'ontvangen', op);
  return { brief: bewijs.id, formulier: formulier.id };
}

/** The same receipt for somebody else who is told what concerns this client: by post, also when the client stands at the desk. */
async function schrijfAfschrift(
  tx: Tx,
  drukker: Drukker,
  onderwerp: Pick<GeclaimdEffect, 'procedureId' | 'onderwerpId'> & { dossierId: string; op: Date; uiterlijk: Date },
  ontvangst: Ontvangst,
  bewijs: { readonly id: string; readonly versie: number },
): Promise<void> {
  const { dossierId, procedureId, op } = onderwerp;
  const { kanaal, kop } = ontvangst;
  const { id } = await schrijfBrief(tx, drukker, onderwerp, {
    ...{ soort: 'ontvangstbewijs', invoer: stelOntvangstbewijsSamen(ontvangst), kanaal, afschriftVan: bewijs },
    ...{ bestemming: bestemmingVan(kop), briefdatum: kop.datum },
  });
  await tx.brief.update({ where: { id }, data: { status: 'vrijgegeven', vrijgegevenOp: op }, select: { id: true } });
  await tx.verzending.create({ data: { briefId: id, dossierId, wijze: kanaal, aangebodenOp: op } });
  await maakTaak(tx, {
    ...{ procedureId, rol: 'onthaal', uiterlijk: uitDb(onderwerp.uiterlijk), op },
    soort: 'ontvangstbewijs',
    sleutel: `brief.verzenden/${id}`,
    titel: 'Verstuur het afschrift van het ontvangstbewijs',
  });
}

type Aanvraag = Awaited<ReturnType<Tx['aanvraag']['findUniqueOrThrow']>>;

/** Who stands at the desk takes the receipt along; who wrote gets it by post. */
const AAN_DE_BALIE = ['mondeling', 'gemachtigde'];

async function laadOntvangst(
  tx: Tx,
  aanvraag: Aanvraag,
  op: Date,
): Promise<{ ontvangst: Ontvangst; afschriften: readonly Ontvangst[] }> {
  const ocmw = await laadOcmw(tx);
  const { kop, werkerId } = await laadKop(tx, ocmw, aanvraag.dossierId, brusselseDatum(op));
  const [omslag, ...meer] = await laadOmslagen(tx, aanvraag.dossierId, brusselseDatum(op));
  const lijnen = await tx.aanvraaglijn.findMany({ where: { aanvraagId: aanvraag.id }, orderBy: { volgnr: 'asc' } });
  const zittingen = await tx.zitting.findMany({
    where: { datum: { gte: aanvraag.ontvangenOp, lte: aanvraag.beslisUiterlijk }, fase: 'gepland', subcomiteId: null },
  });
  const afgeven = omslag.balie || AAN_DE_BALIE.includes(aanvraag.wijze);
  const functies = ocmw.huisregels.ondertekenaars.waarde.perSoort.ontvangstbewijs ?? (['werker'] as const);
  const ontvangst: Ontvangst = {
    kop: metOmslag(kop, omslag),
    kanaal: afgeven ? 'AFGIFTE_ONTVANGSTBEWIJS' : 'GEWONE_BRIEF',
    ontvangenOp: uitDb(aanvraag.ontvangenOp),
    registernummer: aanvraag.registernummer,
    beslisUiterlijk: uitDb(aanvraag.beslisUiterlijk),
    lijnen,
    zittingen: zittingen.map((z) => ({ id: z.id, datum: datum(uitDb(z.datum)), oproepingDagen: z.oproepingDagen })),
    velden: leesVelden(lijnen.map((lijn) => lijn.gegevens)),
    ondertekenaars: await laadOndertekenaars(tx, functies, werkerId),
  };
  const afschriften = meer.map((ander): Ontvangst => ({
    ...ontvangst,
    ...{ kop: metOmslag(kop, ander), kanaal: ander.balie ? 'AFGIFTE_ONTVANGSTBEWIJS' : 'GEWONE_BRIEF' },
  }));
  return { ontvangst, afschriften };
}

/** Intake keeps what only the receipt needs with the lines, beside what their own kind needs; the first line that says it holds. */
function leesVelden(gegevens: readonly unknown[]): Ontvangst['velden'] {
  const uitkomst = ontvangstVelden.strip().safeParse(Object.assign({}, ...gegevens.toReversed()));
  if (!uitkomst.success) {
    const velden = uitkomst.error.issues.map((i) => i.path.join('.')).join(', ');
    throw new Onmogelijk(`De gegevens voor het ontvangstbewijs kloppen niet: ${velden}.`);
  }
  return uitkomst.data;
}
