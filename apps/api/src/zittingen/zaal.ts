/** Who may be in the room at an item (R-PRV-03), and whether those who stay are enough to decide it. */
import { aanwezigOp, isQuorumGehaald, vereistQuorum, ZAALGAST_IN_WOORDEN } from '@besluitpad/domain';
import { nu } from '@besluitpad/prisma';
import { geenInzage } from '../belangen/zonderInzage.js';
import { getComite } from '../comite/samenstelling.js';
import { nietGevonden } from '../fouten/weigering.js';
import { leesHooruren } from '../hoorzittingen/lees.js';
import type { Tx } from '../server/database.js';
import type { Wie } from '../toegang/wie.js';
import { leesBewegingen } from './bewegingen.js';
import { leesBijstand } from './bijstand.js';
import { magPuntenZien } from './toonZitting.js';
import { staatVoorDeTweedeMaal } from './tweedeOproeping.js';
import type { Zaal } from './vormenZaal.js';
import { leesZaalgasten } from './zaalgasten.js';
import { getZitting, type Punt, type Zitting } from './zitting.js';

/** By law in the room: the minutes, and the head of the social service. Anyone else stays out, mayor and councillors too. */
const AMBTSHALVE = ['secretaris', 'algemeenDirecteur', 'hoofdSocialeDienst'] as const;

const ALLEEN_BESPREKING = 'Alleen bij de bespreking, niet bij de stemming.';

export async function toonZaal(tx: Tx, wie: Wie, puntId: string): Promise<Zaal> {
  const punt = await tx.agendapunt.findUnique({ where: { id: puntId } });
  if (punt === null) throw await geenInzage(tx, puntId);
  const zitting = await getZitting(tx, punt.zittingId);
  if (!magPuntenZien(wie, zitting)) throw nietGevonden('Dit agendapunt');
  const { leden, stemmend } = await getComite(tx, zitting);
  const bewegingen = await leesBewegingen(tx, zitting.id);
  const binnen = aanwezigOp(bewegingen, (punt.gestemdOp ?? (await nu(tx))).getTime());
  const gewraakt = await leesGewraakten(tx, punt.id);
  const rijen = await tx.aanwezigheid.findMany({ where: { zittingId: zitting.id } });
  const personen = leden.map(({ id: lidId, naam, voorzitter }) => ({
    lidId,
    naam: rijen.find((rij) => rij.lidId === lidId)?.plaatsvervanger ?? naam,
    voorzitter,
    plaats: plaatsVan(binnen.has(lidId), gewraakt.includes(lidId)),
    wijze: bewegingen.filter((beweging) => beweging.lidId === lidId).at(-1)?.wijze ?? null,
  }));
  const bijstand = await gastenMetLid(tx, zitting, (lidId) => binnen.has(lidId) && !gewraakt.includes(lidId));
  const aanwezig = stemmend.filter(({ id }) => binnen.has(id)).length;
  const buiten = stemmend.filter(({ id }) => binnen.has(id) && gewraakt.includes(id)).length;
  return {
    ...{ agendapuntId: punt.id, volgnr: punt.volgnr, rev: punt.rev, status: punt.status },
    leden: personen,
    ambtshalve: await leesAmbtshalve(tx),
    gehoord: await leesGehoorden(tx, zitting, punt),
    gasten: [...bijstand, ...(await leesZaalgasten(tx, punt.id))],
    quorum: await quorumVan(tx, zitting, punt, { zittend: stemmend.length, aanwezig, gewraakt: buiten }),
  };
}

function plaatsVan(isBinnen: boolean, isGewraakt: boolean): Zaal['leden'][number]['plaats'] {
  if (isGewraakt) return 'verlaat_de_zaal';
  return isBinnen ? 'in_de_zaal' : 'niet_aanwezig';
}

/** Who assists a member at the whole meeting is in the room when that member is. */
async function gastenMetLid(tx: Tx, { id }: Zitting, isInDeZaal: (lidId: string) => boolean): Promise<Zaal['gasten']> {
  const soort = 'vertrouwenspersoon_lid';
  return (await leesBijstand(tx, id))
    .filter(({ lidId, tot }) => tot === null && isInDeZaal(lidId))
    .map(({ van, tot, ...gast }) => ({
      ...{ ...gast, soort, hoedanigheid: ZAALGAST_IN_WOORDEN[soort] },
      ...{ magBijStemming: true, binnenOm: van, buitenOm: tot },
    }));
}

export async function leesGewraakten(tx: Tx, agendapuntId: string): Promise<string[]> {
  const stemmen = await tx.stem.findMany({ where: { agendapuntId, stem: 'gewraakt' }, select: { lidId: true } });
  const gemeld = await tx.belang.findMany({ where: { agendapuntId, antwoord: 'belang' }, select: { lidId: true } });
  return [...new Set([...stemmen, ...gemeld].map(({ lidId }) => lidId))];
}

async function leesAmbtshalve(tx: Tx): Promise<Zaal['ambtshalve']> {
  const gebruikers = await tx.gebruiker.findMany({
    where: { actief: true, rollen: { hasSome: [...AMBTSHALVE] } },
    orderBy: { naam: 'asc' },
    select: { naam: true, rollen: true },
  });
  return gebruikers.map(({ naam, rollen }) => ({ naam, rollen: AMBTSHALVE.filter((rol) => rollen.includes(rol)) }));
}

async function leesGehoorden(tx: Tx, zitting: Zitting, { aanvraagId }: Punt): Promise<Zaal['gehoord']> {
  const uren = (await leesHooruren(tx, zitting.id)).get(aanvraagId ?? '') ?? [];
  return uren.map((hooruur) => ({ ...hooruur, voorwaarde: ALLEEN_BESPREKING }));
}

async function quorumVan(
  tx: Tx,
  zitting: Zitting,
  punt: Punt,
  stand: { zittend: number; aanwezig: number; gewraakt: number },
): Promise<Zaal['quorum']> {
  const tweedeOproeping = await staatVoorDeTweedeMaal(tx, zitting, punt);
  return {
    zittend: stand.zittend,
    vereist: tweedeOproeping ? 1 : vereistQuorum(stand.zittend),
    aanwezigVoorPunt: stand.aanwezig - stand.gewraakt,
    gehaald: isQuorumGehaald({ ...stand, tweedeOproeping }),
  };
}
