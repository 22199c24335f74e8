import type { InvoerVan } from '@besluitpad/domain';
import { brusselseDatum, ondertekenaarsVan } from '@besluitpad/domain';
import type { GeclaimdEffect, Tx } from '@besluitpad/prisma';
import { legVast, MOTOR, nu } from '@besluitpad/prisma';
import { alsAanspreking } from '../brieven/kop.js';
import { afzender, laadOcmw, laadOndertekenaars } from '../brieven/ocmw.js';
import { schrijfBrief } from '../brieven/schrijfBrief.js';
import type { Drukker } from '../motor/diensten.js';
import type { Resultaat } from '../motor/effect.js';
import { ledenpuntenOpAgenda } from './ledenpunten.js';
import type { Kop } from './punten.js';
import { laadKoppen } from './punten.js';
import type { Lid, Zitting } from './zitting.js';
import { laadComite, referentieVan, uurInWoorden, vergaderingVan } from './zitting.js';

type Oproeping = InvoerVan<'oproeping'>;

/** Members read their bundle on screen; the paper for who gave an address goes there by hand of the secretary. */
const OP_HET_SCHERM = ['te lezen in Besluitpad'];

/** Nobody knows the address of a substitute of a seat on paper. */
const UIT_DE_HAND = ['te bezorgen door de secretaris'];

/** The convocation of each member. The explained drafts are in the member's bundle, which the API draws when it is opened. */
export async function drukOproeping(tx: Tx, drukker: Drukker, effect: GeclaimdEffect): Promise<Resultaat> {
  const { onderwerpId: id } = await tx.procedure.findUniqueOrThrow({ where: { id: effect.procedureId } });
  const zitting = await tx.zitting.findUniqueOrThrow({ where: { id } });
  const ocmw = await laadOcmw(tx);
  const op = await nu(tx);
  const comite = await laadComite(tx, zitting, ocmw);
  const punten = await laadKoppen(tx, zitting.id);
  const vergadering = await vergaderingVan(tx, zitting);
  const gemeen = {
    ocmw: afzender(ocmw),
    datum: brusselseDatum(op),
    referentie: referentieVan(zitting, vergadering),
    vergadering,
    ledenMetStem: comite.ledenMetStem,
    quorum: comite.quorum,
    ...(await ledenpuntenOpAgenda(tx, zitting.id)),
    ondertekenaars: await laadOndertekenaars(tx, ondertekenaarsVan(ocmw.huisregels, 'oproeping'), null),
  };
  const brieven: string[] = [];
  for (const lid of await lezersVan(tx, zitting, comite.leden, effect)) {
    const select = { agendapuntId: true };
    const belang = [
      ...(await tx.stem.findMany({ where: { lidId: lid.id, stem: 'gewraakt' }, select })),
      ...(await tx.belang.findMany({ where: { lidId: lid.id, antwoord: 'belang' }, select })),
      ...(await tx.belang.findMany({ where: { eerderVan: { has: lid.gebruikerId ?? '' } }, select })),
    ];
    const isBelang = (p: Kop) => belang.some((b) => b.agendapuntId === p.rij.id);
    const invoer: Oproeping = {
      ...gemeen,
      lid: await lidAlsPersoon(tx, lid),
      adres: adresVan(lid),
      bundel: lid.opPapier ? 'papier' : 'scherm',
      punten: punten.map((p) => puntVoorLid(p, isBelang(p))),
      ...(await horenVoorLid(
        tx,
        zitting.id,
        punten.filter((p) => !isBelang(p)),
      )),
    };
    const opdracht = {
      soort: 'oproeping',
      invoer,
      bestemming: lid.naam,
      kanaal: 'INTERN',
      briefdatum: gemeen.datum,
    } as const;
    brieven.push((await schrijfBrief(tx, drukker, { ...effect, onderwerpId: id, dossierId: null }, opdracht)).id);
  }
  await tx.brief.updateMany({ where: { id: { in: brieven } }, data: { status: 'vrijgegeven', vrijgegevenOp: op } });
  await legVast(tx, MOTOR, {
    ketenId: zitting.id,
    soort: 'zitting.oproeping',
    onderwerpId: zitting.id,
    op,
    gegevens: { leden: brieven.length, punten: punten.length },
  });
  return { brieven: brieven.length, punten: punten.length };
}

/**
 * Who reads at each seat: the member, or the substitute under his own name (R-COM-03). An effect about one reader, called
 * after the others, is about nobody else; when the seat changed hands again, it is about nobody.
 */
async function lezersVan(
  tx: Tx,
  { id: zittingId }: Zitting,
  leden: readonly Lid[],
  { onderwerpId }: GeclaimdEffect,
): Promise<Lid[]> {
  const vervangers = await tx.plaatsvervanging.findMany({ where: { zittingId, tot: null } });
  const lezers = leden.map((lid) => {
    const vervanger = vervangers.find(({ lidId }) => lidId === lid.id);
    return vervanger === undefined
      ? { lezer: lid.id, lid }
      : { lezer: vervanger.gebruikerId, lid: { ...lid, ...naamVan(vervanger), adres: [] } };
  });
  return lezers.filter(({ lezer }) => onderwerpId === zittingId || onderwerpId === lezer).map(({ lid }) => lid);
}

const naamVan = ({ gebruikerId, naam }: { gebruikerId: string; naam: string }) => ({ gebruikerId, naam });

function adresVan({ adres, opPapier }: Lid): string[] {
  if (adres.length > 0) return [...adres];
  return opPapier ? UIT_DE_HAND : OP_HET_SCHERM;
}

async function lidAlsPersoon(tx: Tx, lid: Lid): Promise<Oproeping['lid']> {
  const gebruiker = lid.gebruikerId === null ? null : await tx.gebruiker.findUnique({ where: { id: lid.gebruikerId } });
  const eerste = gebruiker?.voornaam ?? lid.naam.split(' ')[0] ?? lid.naam;
  return {
    aanspreking: alsAanspreking(gebruiker?.aanspreking ?? 'neutraal'),
    voornaam: eerste,
    naam: lid.naam.slice(eerste.length).trim() || lid.naam,
  };
}

function puntVoorLid({ rij, dossier, titel, beslisUiterlijk }: Kop, belang: boolean): Oproeping['punten'][number] {
  if (belang) return { inzage: 'belang', nummer: rij.volgnr };
  return {
    inzage: 'volledig',
    ...{ nummer: rij.volgnr, titel, dossier },
    soort: soortVan(rij.soort),
    ...(beslisUiterlijk === undefined ? {} : { beslisUiterlijk }),
  };
}

/** The hours at which somebody is heard, of the items this member may read. */
async function horenVoorLid(tx: Tx, zittingId: string, punten: readonly Kop[]): Promise<Pick<Oproeping, 'horen'>> {
  const uren = await tx.hoorzitting.findMany({ where: { zittingId, status: 'gepland' }, orderBy: { uur: 'asc' } });
  const horen = uren.flatMap(({ uur, wie, aanvraagId }) =>
    punten
      .filter(({ rij }) => rij.aanvraagId === aanvraagId)
      .map(({ rij, dossier }) => ({
        ...{ uur: uurInWoorden(uur), dossier, punt: rij.volgnr },
        wie: wie === 'werker' ? ('werker' as const) : ('client' as const),
      })),
  );
  return horen.length === 0 ? {} : { horen };
}

function soortVan(soort: string): 'beslissing' | 'bekrachtiging' | 'aktename' {
  switch (soort) {
    case 'bekrachtiging':
      return 'bekrachtiging';
    case 'aktename':
    case 'hoorzitting':
      return 'aktename';
    default:
      return 'beslissing';
  }
}
