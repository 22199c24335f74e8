/** R-COM-22: the chair or the secretary asks to handle files without names; each member answers, one no ends it. */
import { anonimiteitVan, zonderNamen, type Anonimiteit } from '@besluitpad/domain';
import { legVast, nu } from '@besluitpad/prisma';
import { getComite } from '../comite/samenstelling.js';
import { findZetel } from '../comite/zetel.js';
import { nietGevonden, Programmafout } from '../fouten/weigering.js';
import type { Tx } from '../server/database.js';
import type { Wie } from '../toegang/wie.js';
import { eisFase, type Zitting } from '../zittingen/zitting.js';

export async function leesAnonimiteit(tx: Tx, zitting: Zitting): Promise<Anonimiteit> {
  const { leden } = await getComite(tx, zitting);
  const { anoniem } = await tx.zitting.findUniqueOrThrow({ where: { id: zitting.id }, select: { anoniem: true } });
  const akkoorden = await tx.anoniemAkkoord.findMany({ where: { zittingId: zitting.id } });
  return anonimiteitVan(
    anoniem,
    leden.map(({ id }) => id),
    akkoorden,
  );
}

export interface Naamloos {
  readonly nummer: string;
  readonly tekst: (zin: string) => string;
}

/** How a text about this file reads in a meeting without names; undefined where names are used. */
export async function findNaamloos(tx: Tx, zitting: Zitting, dossierId: string): Promise<Naamloos | undefined> {
  if (!(await leesAnonimiteit(tx, zitting)).anoniem) return undefined;
  const [van] = await tx.$queryRaw<{ nummer: string; namen: string[] }[]>`
    SELECT d.nummer, ARRAY[s.voornaam || ' ' || s.naam, s.naam || ' ' || s.voornaam, s.voornaam, s.naam]
      || ARRAY(SELECT x FROM gezinslid g, unnest(ARRAY[g.naam, split_part(g.naam, ' ', 1)]) x WHERE g.dossier_id = d.id) AS namen
    FROM dossier d JOIN persoon s ON s.id = d.persoon_id WHERE d.id = ${dossierId}::uuid`;
  if (van === undefined) throw new Programmafout('An item that was read has no file.');
  return { nummer: van.nummer, tekst: (zin) => zonderNamen(zin, van.namen, van.nummer) };
}

export async function vraagAnoniem(tx: Tx, wie: Wie, zitting: Zitting, anoniem: boolean): Promise<Anonimiteit> {
  eisFase(zitting, 'gepland', 'opgeroepen', 'bezig');
  await tx.zitting.update({ where: { id: zitting.id }, data: { anoniem }, select: { id: true } });
  await legAnoniemVast(tx, wie, zitting, 'zitting.anoniem', { anoniem });
  return leesAnonimiteit(tx, zitting);
}

/** A member answers for himself, and may come back on it as long as the meeting is not closed. */
export async function zegAkkoord(tx: Tx, wie: Wie, zitting: Zitting, akkoord: boolean): Promise<Anonimiteit> {
  eisFase(zitting, 'gepland', 'opgeroepen', 'bezig');
  const lid = await findZetel(tx, wie, zitting);
  if (lid === undefined) throw nietGevonden('Uw plaats in het comité op de dag van deze zitting');
  const sleutel = { zittingId: zitting.id, lidId: lid.id };
  const op = await nu(tx);
  await tx.anoniemAkkoord.upsert({
    where: { zittingId_lidId: sleutel },
    create: { ...sleutel, akkoord, op },
    update: { akkoord, op },
  });
  await legAnoniemVast(tx, wie, zitting, 'zitting.anoniemAkkoord', { lidId: lid.id, akkoord });
  return leesAnonimiteit(tx, zitting);
}

async function legAnoniemVast(tx: Tx, wie: Wie, { id }: Zitting, soort: string, gegevens: object): Promise<void> {
  await legVast(tx, wie, { ketenId: id, soort, onderwerpId: id, op: await nu(tx), gegevens: { ...gegevens } });
}
