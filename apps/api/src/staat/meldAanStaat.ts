/** The forms for the State: sent, then accepted, or refused and made again while the clock runs on. */
import { kort, type Datum } from '@besluitpad/domain';
import { legVast, maakTaak, naarDb, rondTaakAf, stopKlok, uitDb } from '@besluitpad/prisma';
import { bereik } from '../besluiten/standVanBesluit.js';
import { eisNietInToekomst, leesOgenblik } from '../dossiers/dag.js';
import { nietGevonden, veldWeigering, Weigering } from '../fouten/weigering.js';
import type { Tx } from '../server/database.js';
import type { Wie } from '../toegang/wie.js';
import { verzendtaak, vraagVerzending } from './vraagVerzending.js';
import type { Staatsantwoord } from './vormen.js';

type Formulier = Awaited<ReturnType<Tx['staatsformulier']['findUniqueOrThrow']>>;

export async function noteerVerzonden(tx: Tx, wie: Wie, id: string, verzondenOp: Datum): Promise<void> {
  const formulier = await haal(tx, id, 'klaar', 'Dit formulier is al verzonden.');
  const { op, dag } = await leesOgenblik(tx);
  eisNietInToekomst(verzondenOp, dag, 'op');
  await tx.staatsformulier.update({ where: { id }, data: { status: 'verzonden', verzondenOp: naarDb(verzondenOp) } });
  const { procedureId, besluitlijnId: onderwerpId } = formulier;
  await stopKlok(tx, { procedureId, soort: 'CLK-17', onderwerpId, op: verzondenOp, reden: 'formulier verzonden' });
  await rondTaakAf(tx, verzendtaak(id), op, wie.gebruikerId);
  await leg(tx, wie, formulier, op, 'staat.verzonden', { verzondenOp });
}

export async function noteerAntwoord(
  tx: Tx,
  wie: Wie,
  id: string,
  antwoord: Staatsantwoord,
): Promise<{ nieuwFormulierId?: string }> {
  const formulier = await haal(tx, id, 'verzonden', 'Op dit formulier wordt geen antwoord verwacht.');
  const { op, dag } = await leesOgenblik(tx);
  eisNietInToekomst(antwoord.op, dag, 'op');
  eisNaVerzending(formulier, antwoord.op);
  const beantwoordOp = naarDb(antwoord.op);
  if (!antwoord.aanvaard) {
    const data = { status: 'geweigerd', beantwoordOp, weigeringsreden: antwoord.reden };
    await tx.staatsformulier.update({ where: { id }, data });
    await leg(tx, wie, formulier, op, 'staat.geweigerd', { beantwoordOp: antwoord.op }, antwoord.reden);
    return { nieuwFormulierId: await maakOpnieuw(tx, formulier, op) };
  }
  const data = { status: 'aanvaard', beantwoordOp, referentie: antwoord.referentie };
  await tx.staatsformulier.update({ where: { id }, data });
  await leg(tx, wie, formulier, op, 'staat.aanvaard', { beantwoordOp: antwoord.op, referentie: antwoord.referentie });
  await rondAf(tx, formulier, antwoord.op, op);
  return {};
}

async function haal(tx: Tx, id: string, status: string, anders: string): Promise<Formulier> {
  const formulier = await tx.staatsformulier.findUnique({ where: { id } });
  if (formulier === null) throw nietGevonden('Dit formulier');
  if (formulier.status !== status) throw new Weigering('handeling.nietMogelijk', anders);
  return formulier;
}

function eisNaVerzending({ verzondenOp }: Formulier, op: Datum): void {
  if (verzondenOp === null || uitDb(verzondenOp) <= op) return;
  throw veldWeigering('op', 'naVerzending', `Op ${kort(op)} was dit formulier nog niet verzonden.`);
}

/** A refused form is as good as not sent: the clocks that save the State's money keep running. */
async function maakOpnieuw(tx: Tx, formulier: Formulier, op: Date): Promise<string> {
  const { dossierId, procedureId, besluitlijnId, soort, versie, gegevens } = formulier;
  const nieuw = await tx.staatsformulier.create({
    data: { dossierId, procedureId, besluitlijnId, soort, versie: versie + 1, gegevens: gegevens ?? {} },
    select: { id: true },
  });
  const uiterlijk = await eersteGrens(tx, formulier);
  const taak = vraagVerzending({ procedureId, formulierId: nieuw.id, soort, uiterlijk, op, geweigerd: true });
  await maakTaak(tx, taak);
  return nieuw.id;
}

export async function eersteGrens(
  tx: Tx,
  { procedureId, besluitlijnId }: Pick<Formulier, 'procedureId' | 'besluitlijnId'>,
): Promise<string | null> {
  const klok = await tx.klok.findFirst({
    where: { procedureId, onderwerpId: besluitlijnId, gestoptOp: null, soort: { in: ['CLK-17', ...STAATSKLOKKEN] } },
    orderBy: { uiterlijk: 'asc' },
    select: { uiterlijk: true },
  });
  return klok?.uiterlijk ? uitDb(klok.uiterlijk) : null;
}

const STAATSKLOKKEN = ['CLK-18', 'CLK-19', 'CLK-20'];

async function rondAf(tx: Tx, { procedureId, besluitlijnId }: Formulier, opDag: Datum, op: Date): Promise<void> {
  const open = await openFormulieren(tx, procedureId);
  if (!open.some((formulier) => formulier.besluitlijnId === besluitlijnId)) {
    for (const soort of STAATSKLOKKEN) {
      await stopKlok(tx, {
        procedureId,
        soort,
        onderwerpId: besluitlijnId,
        op: opDag,
        reden: 'aanvaard door de Staat',
      });
    }
  }
  if (open.length === 0) await bereik(tx, procedureId, 'gemeld', op);
}

/** Refused versions have a successor, so only those still to send or to answer are open. */
function openFormulieren(tx: Tx, procedureId: string): Promise<{ besluitlijnId: string }[]> {
  return tx.staatsformulier.findMany({
    where: { procedureId, status: { in: ['klaar', 'verzonden'] } },
    select: { besluitlijnId: true },
  });
}

async function leg(
  tx: Tx,
  wie: Wie,
  { id, dossierId, soort, versie }: Formulier,
  op: Date,
  handeling: string,
  gegevens: Readonly<Record<string, string>>,
  tekst?: string,
): Promise<void> {
  await legVast(tx, wie, {
    ketenId: dossierId,
    dossierId,
    soort: handeling,
    onderwerpId: id,
    op,
    gegevens: { formulier: soort, versie, ...gegevens },
    tekst: tekst ?? null,
  });
}
