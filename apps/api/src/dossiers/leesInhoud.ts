/** Everything under the head of a dossier, in the order in which a worker reads it. */
import type { Datum } from '@besluitpad/domain';
import type { Tx } from '../server/database.js';
import { dagUitDb } from './dag.js';
import type { Dossier, Dossierkop } from './vormenLezen.js';

type Inhoud = Omit<Dossier, keyof Dossierkop | 'rev'>;

export async function leesInhoud(tx: Tx, dossierId: string): Promise<Inhoud> {
  return {
    ...(await leesLopend(tx, dossierId)),
    besluiten: await leesBesluiten(tx, dossierId),
    brieven: await leesBrieven(tx, dossierId),
    ...(await leesOmgeving(tx, dossierId)),
    bijlagen: await tx.bijlage.findMany({
      where: { dossierId },
      select: { id: true, naam: true, soort: true, mediatype: true, grootte: true, voorComite: true },
      orderBy: { toegevoegdOp: 'asc' },
    }),
  };
}

async function leesLopend(
  tx: Tx,
  dossierId: string,
): Promise<Pick<Inhoud, 'aanvragen' | 'procedures' | 'klokken' | 'taken'>> {
  const aanvragen = await tx.aanvraag.findMany({ where: { dossierId }, orderBy: { geregistreerdOp: 'asc' } });
  const procedures = await tx.procedure.findMany({ where: { dossierId }, orderBy: { geopendOp: 'asc' } });
  const taken = await tx.taak.findMany({ where: { dossierId, klaarOp: null }, orderBy: { uiterlijk: 'asc' } });
  return {
    aanvragen: aanvragen.map(
      ({ id, registernummer, soort, fase, ronde, sluitreden, ontvangenOp, beslisUiterlijk }) => ({
        ...{ id, registernummer, soort, fase, ronde, sluitreden },
        ontvangenOp: dagUitDb(ontvangenOp),
        beslisUiterlijk: dagUitDb(beslisUiterlijk),
      }),
    ),
    procedures: procedures.map(({ id, soort, zonderWorkflow, onderwerpId, aanZet, ronde, geslotenOp }) => ({
      ...{ id, onderwerpId, aanZet, ronde },
      soort: soort ?? zonderWorkflow ?? '',
      geslotenOp: geslotenOp?.toISOString() ?? null,
    })),
    klokken: await leesKlokken(tx, { dossierId }),
    taken: taken.map(({ id, procedureId, soort, titel, rol, gebruikerId, uiterlijk, reden }) => ({
      ...{ id, procedureId, soort, titel, rol, gebruikerId, reden },
      uiterlijk: dagOfNiets(uiterlijk),
    })),
  };
}

/** The clocks that still run, the nearest limit first. */
export async function leesKlokken(
  tx: Tx,
  waar: { dossierId: string } | { procedureId: string },
): Promise<Inhoud['klokken']> {
  const rijen = await tx.klok.findMany({
    where: { ...waar, gestoptOp: null },
    orderBy: [{ uiterlijk: 'asc' }, { soort: 'asc' }],
  });
  return rijen.map(({ id, procedureId, soort, onderwerpId, begint, uiterlijk, grondslag, zekerheid }) => ({
    ...{ id, procedureId, soort, onderwerpId, grondslag, zekerheid },
    begint: dagUitDb(begint),
    uiterlijk: dagOfNiets(uiterlijk),
  }));
}

async function leesBesluiten(tx: Tx, dossierId: string): Promise<Inhoud['besluiten']> {
  const besluiten = await tx.besluit.findMany({ where: { dossierId }, orderBy: [{ datum: 'asc' }, { id: 'asc' }] });
  const lijnen = await tx.besluitlijn.findMany({ where: { dossierId }, orderBy: { volgnr: 'asc' } });
  return besluiten.map(({ id, aanvraagId, orgaan, datum, bekrachtiging }) => ({
    ...{ id, aanvraagId, orgaan, bekrachtiging },
    datum: dagUitDb(datum),
    lijnen: lijnen
      .filter(({ besluitId }) => besluitId === id)
      .map(({ id: lijnId, besluit, steun, tekst, bedragCent, ingang, einde }) => ({
        ...{ id: lijnId, besluit, steun, tekst, bedragCent },
        ingang: dagOfNiets(ingang),
        einde: dagOfNiets(einde),
      })),
  }));
}

async function leesBrieven(tx: Tx, dossierId: string): Promise<Inhoud['brieven']> {
  const brieven = await tx.brief.findMany({
    where: { dossierId },
    select: { id: true, soort: true, versie: true, status: true, briefdatum: true, onderwerpId: true },
    orderBy: { gemaaktOp: 'asc' },
  });
  return brieven.map(({ briefdatum, ...brief }) => ({ ...brief, briefdatum: dagUitDb(briefdatum) }));
}

async function leesOmgeving(
  tx: Tx,
  dossierId: string,
): Promise<Pick<Inhoud, 'gezinsleden' | 'inkomens' | 'contacten' | 'mondelingeUitleg' | 'aanmaningen'>> {
  const opVolgorde = { where: { dossierId }, omit: { dossierId: true }, orderBy: { id: 'asc' } } as const;
  const gezinsleden = await tx.gezinslid.findMany(opVolgorde);
  const inkomens = await tx.inkomen.findMany(opVolgorde);
  const contacten = await tx.contact.findMany({ ...opVolgorde, orderBy: { op: 'asc' } });
  const uitleg = await tx.mondelingeUitleg.findMany({ ...opVolgorde, orderBy: { genoteerdOp: 'asc' } });
  const aanmaningen = await tx.aanmaning.findMany({ ...opVolgorde, orderBy: { verzondenOp: 'asc' } });
  const periode = ({ van, tot }: { van: Date; tot: Date | null }) => ({ van: dagUitDb(van), tot: dagOfNiets(tot) });
  return {
    gezinsleden: gezinsleden.map((lid) => ({ ...lid, geboren: dagOfNiets(lid.geboren), ...periode(lid) })),
    inkomens: inkomens.map((inkomen) => ({ ...inkomen, ...periode(inkomen) })),
    contacten: contacten.map((contact) => ({ ...contact, op: contact.op.toISOString() })),
    mondelingeUitleg: uitleg.map((rij) => ({
      ...rij,
      op: dagUitDb(rij.op),
      genoteerdOp: rij.genoteerdOp.toISOString(),
    })),
    aanmaningen: aanmaningen.map((rij) => ({ ...rij, verzondenOp: dagUitDb(rij.verzondenOp) })),
  };
}

function dagOfNiets(waarde: Date | null): Datum | null {
  return waarde === null ? null : dagUitDb(waarde);
}
