import type { Fase } from '@besluitpad/domain';
import { getProcedure } from '@besluitpad/prisma';
import { dagUitDb } from '../dossiers/dag.js';
import { logInzage } from '../dossiers/inzage.js';
import { nietGevonden } from '../fouten/weigering.js';
import type { Tx } from '../server/database.js';
import { mag } from '../toegang/ability.js';
import type { Wie } from '../toegang/wie.js';
import { leesHaalt } from './haalt.js';
import type { Aanvraag } from './vormenLezen.js';

export async function leesAanvraag(tx: Tx, wie: Wie, id: string): Promise<Aanvraag> {
  const rij = await tx.aanvraag.findUnique({ where: { id } });
  if (rij === null) throw nietGevonden('Deze aanvraag');
  const { id: procedureId } = await getProcedure(tx, 'aanvraag', id);
  const { geregistreerdOp: _intern, ...aanvraag } = rij;
  await logInzage(tx, wie, `aanvraag/${id}`, rij.dossierId);
  // The desk follows a request without reading what the inquiry found (R-PRV-01).
  const magOnderzoek = mag(wie.rollen, 'onderzoek.lezen');
  return {
    ...aanvraag,
    procedureId,
    ontvangenOp: dagUitDb(rij.ontvangenOp),
    beslisUiterlijk: dagUitDb(rij.beslisUiterlijk),
    eersteOntvangstOp: dagOfNiets(rij.eersteOntvangstOp),
    hoorrechtGemeldOp: dagOfNiets(rij.hoorrechtGemeldOp),
    gehoordOp: dagOfNiets(rij.gehoordOp),
    geslotenOp: dagOfNiets(rij.geslotenOp),
    haalt: await leesHaalt(tx, { id, fase: rij.fase as Fase, beslisUiterlijk: dagUitDb(rij.beslisUiterlijk) }),
    lijnen: await leesLijnen(tx, id),
    ...(magOnderzoek ? await leesOnderzoek(tx, id) : { feiten: [], verslagen: [] }),
    voorstellen: mag(wie.rollen, 'voorstel.lezen') ? await leesVoorstellen(tx, id) : [],
    klokken: await leesAlleKlokken(tx, procedureId),
    geschiedenis: await leesGeschiedenis(tx, id, { metTekst: magOnderzoek }),
  };
}

const zonder = { aanvraagId: true, dossierId: true } as const;

function leesLijnen(tx: Tx, aanvraagId: string): Promise<Aanvraag['lijnen']> {
  return tx.aanvraaglijn.findMany({ where: { aanvraagId }, omit: zonder, orderBy: { volgnr: 'asc' } });
}

async function leesOnderzoek(tx: Tx, aanvraagId: string): Promise<Pick<Aanvraag, 'feiten' | 'verslagen'>> {
  const feiten = await tx.feit.findMany({ where: { aanvraagId }, omit: zonder, orderBy: { volgnr: 'asc' } });
  const verslagen = await tx.verslag.findMany({ where: { aanvraagId }, omit: zonder, orderBy: { versie: 'asc' } });
  return {
    feiten: feiten.map((feit) => ({ ...feit, vastgesteldOp: dagUitDb(feit.vastgesteldOp) })),
    verslagen: verslagen.map((verslag) => ({
      ...verslag,
      huisbezoekOp: dagOfNiets(verslag.huisbezoekOp),
      vergrendeldOp: tijdstip(verslag.vergrendeldOp),
    })),
  };
}

async function leesVoorstellen(tx: Tx, aanvraagId: string): Promise<Aanvraag['voorstellen']> {
  const voorstellen = await tx.voorstel.findMany({
    where: { aanvraagId },
    omit: { aanvraagId: true, dossierId: true, verslagId: true },
    orderBy: [{ ronde: 'asc' }, { versie: 'asc' }],
  });
  const lijnen = await tx.voorstellijn.findMany({
    where: { voorstelId: { in: voorstellen.map((voorstel) => voorstel.id) } },
    omit: { dossierId: true },
    orderBy: { volgnr: 'asc' },
  });
  return voorstellen.map((voorstel) => ({
    ...voorstel,
    vergrendeldOp: tijdstip(voorstel.vergrendeldOp),
    teruggenomenOp: tijdstip(voorstel.teruggenomenOp),
    lijnen: lijnen.flatMap(({ voorstelId, ...lijn }) => (voorstelId === voorstel.id ? [lijn] : [])),
  }));
}

/** Also those that stopped: when and why is what an inspection asks. */
async function leesAlleKlokken(tx: Tx, procedureId: string): Promise<Aanvraag['klokken']> {
  const klokken = await tx.klok.findMany({
    where: { procedureId },
    omit: { procedureId: true, dossierId: true, gegevens: true },
    orderBy: [{ soort: 'asc' }, { begint: 'asc' }],
  });
  return klokken.map((klok) => ({
    ...klok,
    begint: dagUitDb(klok.begint),
    uiterlijk: dagOfNiets(klok.uiterlijk),
    gestoptOp: dagOfNiets(klok.gestoptOp),
  }));
}

async function leesGeschiedenis(
  tx: Tx,
  aanvraagId: string,
  { metTekst }: { metTekst: boolean },
): Promise<Aanvraag['geschiedenis']> {
  const handelingen = await tx.handeling.findMany({
    where: { onderwerpId: aanvraagId },
    select: { id: true, op: true, soort: true, rol: true, gebruikerId: true, gegevens: true },
    orderBy: { volgnr: 'asc' },
  });
  const teksten = await tx.handelingTekst.findMany({
    where: { handelingId: { in: metTekst ? handelingen.map((handeling) => handeling.id) : [] } },
    select: { handelingId: true, tekst: true },
  });
  return handelingen.map((handeling) => ({
    ...handeling,
    op: handeling.op.toISOString(),
    tekst: teksten.find(({ handelingId }) => handelingId === handeling.id)?.tekst ?? null,
  }));
}

function dagOfNiets(waarde: Date | null) {
  return waarde === null ? null : dagUitDb(waarde);
}

function tijdstip(waarde: Date | null): string | null {
  return waarde?.toISOString() ?? null;
}
