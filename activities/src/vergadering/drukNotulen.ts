import type { InvoerVan } from '@besluitpad/domain';
import { brusselseDatum, datum, kort, ondertekenaarsVan } from '@besluitpad/domain';
import type { GeclaimdEffect, Tx } from '@besluitpad/prisma';
import { legVast, maakTaak, MOTOR, nu, sluitProcedure, uitDb, zetMijlpaal } from '@besluitpad/prisma';
import { afzender, laadOcmw, laadOndertekenaars } from '../brieven/ocmw.js';
import { schrijfBrief } from '../brieven/schrijfBrief.js';
import type { Drukker } from '../motor/diensten.js';
import type { Resultaat } from '../motor/effect.js';
import { Onmogelijk } from '../motor/effect.js';
import { leiderVan, telBijOpening } from './aanwezigheid.js';
import { behandelingVan } from './behandeling.js';
import { ledenpuntenInNotulen } from './ledenpunten.js';
import {
  bewegingenVan,
  bijstandVan,
  hoogdringendVan,
  laadBewegingen,
  laadPassages,
  verbeteringVan,
  vorigeNotulenVan,
} from './notulendelen.js';
import { laadPunten } from './punten.js';
import { laadVerloop } from './verloop.js';
import type { Lid, Zitting } from './zitting.js';
import { bestemmingVan, laadComite, naamVanSubcomite, referentieVan, uurInBrussel, vergaderingVan } from './zitting.js';

/** Draws up the minutes of a closed meeting; with them the meeting's own procedure ends. */
export async function drukNotulen(tx: Tx, drukker: Drukker, effect: GeclaimdEffect): Promise<Resultaat> {
  const zitting = await tx.zitting.findUniqueOrThrow({ where: { id: effect.onderwerpId } });
  const op = await nu(tx);
  const invoer = await stelNotulenSamen(tx, zitting, op);
  const brief = await schrijfBrief(
    tx,
    drukker,
    { ...effect, dossierId: null },
    {
      soort: 'notulen',
      invoer,
      bestemming: bestemmingVan(invoer.vergadering),
      kanaal: 'INTERN',
      briefdatum: invoer.datum,
    },
  );
  await legVast(tx, MOTOR, {
    ketenId: zitting.id,
    soort: 'zitting.notulen',
    onderwerpId: brief.id,
    op,
    gegevens: { versie: brief.versie, punten: invoer.punten.length },
  });
  await rondAf(tx, effect, zitting, op);
  return { brief: brief.id, punten: invoer.punten.length };
}

/** A later print, with what people wrote or with a correction, ends nothing that has not ended. */
async function rondAf(tx: Tx, { procedureId, ronde }: GeclaimdEffect, zitting: Zitting, op: Date): Promise<void> {
  const { geslotenOp } = await tx.procedure.findUniqueOrThrow({
    where: { id: procedureId },
    select: { geslotenOp: true },
  });
  if (geslotenOp !== null) return;
  await zetMijlpaal(tx, procedureId, ronde, 'genotuleerd', op);
  await sluitProcedure(tx, procedureId, op, 'genotuleerd');
  await vraagLijsthandtekeningen(tx, procedureId, zitting, op);
}

/** Asked once the meeting's own course has ended, for its end closes every task it left: who signs the list keeps one. */
async function vraagLijsthandtekeningen(tx: Tx, procedureId: string, zitting: Zitting, op: Date): Promise<void> {
  const lijst = await tx.brief.findFirst({
    where: { soort: 'besluitenlijst', onderwerpId: zitting.id, status: 'ontwerp' },
    select: { id: true },
  });
  if (lijst === null) return;
  const { huisregels } = await laadOcmw(tx);
  const subcomite = await naamVanSubcomite(tx, zitting.subcomiteId);
  const wie = subcomite === undefined ? '' : ` het subcomité ${subcomite} van`;
  const titel = `Onderteken de besluitenlijst van${wie} ${kort(datum(uitDb(zitting.datum)))}`;
  for (const rol of ondertekenaarsVan(huisregels, 'besluitenlijst')) {
    await maakTaak(tx, {
      procedureId,
      soort: 'brief.ondertekenen',
      sleutel: `brief.ondertekenen/${lijst.id}/${rol}`,
      titel,
      rol,
      uiterlijk: brusselseDatum(op),
      reden: 'De brieven van de zitting steunen op deze lijst.',
      op,
    });
  }
}

async function stelNotulenSamen(tx: Tx, zitting: Zitting, op: Date): Promise<InvoerVan<'notulen'>> {
  const { geopendOp, geslotenOp } = zitting;
  if (geopendOp === null || geslotenOp === null || zitting.fase !== 'gesloten')
    throw new Onmogelijk('De zitting is nog niet gesloten: er kunnen nog geen notulen zijn.');
  const ocmw = await laadOcmw(tx);
  const { leden: zetels, ledenMetStem, quorum } = await laadComite(tx, zitting, ocmw);
  const rijen = await tx.aanwezigheid.findMany({ where: { zittingId: zitting.id } });
  const vervanger = (lid: Lid) => rijen.find((r) => r.lidId === lid.id)?.plaatsvervanger ?? null;
  const leden = zetels.map((lid) => ({ ...lid, naam: vervanger(lid) ?? lid.naam }));
  const punten = await laadPunten(tx, zitting);
  const verloop = await laadVerloop(
    tx,
    punten.map(({ rij }) => rij),
  );
  const aanwezigheid = aanwezigheidVan(zetels, rijen);
  const genoteerd = { zetels, rijen, geopendOp, bewegingen: await laadBewegingen(tx, zitting.id) };
  const leider = leiderVan(genoteerd);
  const behandeld = [];
  const passage = await laadPassages(tx, zitting.id);
  for (const punt of punten)
    behandeld.push({ ...(await behandelingVan(tx, { zitting, leden, verloop }, punt)), ...passage(punt.rij.id) });
  const vergadering = await vergaderingVan(tx, zitting);
  return {
    ocmw: afzender(ocmw),
    datum: brusselseDatum(op),
    referentie: referentieVan(zitting, vergadering),
    vergadering,
    geopendOm: uurInBrussel(geopendOp),
    geslotenOm: uurInBrussel(geslotenOp),
    ...(leider === undefined ? {} : { voorzitter: inWoorden(leider, rijen) }),
    aanwezigBijOpening: telBijOpening(genoteerd, ocmw.huisregels.voorzitterTeltMee.waarde),
    notulist: await naamVanNotulist(tx, zitting.id),
    ledenMetStem,
    quorum,
    ...aanwezigheid,
    ...(await bijstandVan(tx, zitting, leden)),
    ...(await bewegingenVan(tx, zitting, leden)),
    ...(await vorigeNotulenVan(tx, zitting)),
    ...(await verbeteringVan(tx, zitting)),
    ...passage(null),
    ...(await hoogdringendVan(tx, zitting)),
    punten: behandeld,
    ...(await ledenpuntenInNotulen(tx, zitting.id)),
    ondertekenaars: await laadOndertekenaars(tx, ondertekenaarsVan(ocmw.huisregels, 'notulen'), null),
  };
}

type Notulen = InvoerVan<'notulen'>;

interface Aanwezigheid {
  readonly lidId: string;
  readonly status: string;
  readonly plaatsvervanger: string | null;
}

/** Who sat in the seat, and for whom. */
function inWoorden(lid: Lid, rijen: readonly Aanwezigheid[]): string {
  const vervanger = rijen.find((rij) => rij.lidId === lid.id)?.plaatsvervanger ?? null;
  return vervanger === null ? lid.naam : `${vervanger} (plaatsvervanger van ${lid.naam})`;
}

function aanwezigheidVan(leden: readonly Lid[], rijen: readonly Aanwezigheid[]): Pick<Notulen, 'aanwezig' | 'afwezig'> {
  const rijVan = (lid: Lid) => rijen.find((r) => r.lidId === lid.id);
  const status = (lid: Lid): string => rijVan(lid)?.status ?? 'afwezig';
  return {
    aanwezig: leden.filter((lid) => status(lid) === 'aanwezig').map((lid) => inWoorden(lid, rijen)),
    afwezig: leden
      .filter((lid) => status(lid) !== 'aanwezig')
      .map((lid) => ({ naam: lid.naam, verontschuldigd: status(lid) === 'verontschuldigd' })),
  };
}

/** The secretary who noted most at this meeting (R-COM-18), also one who left since; of a meeting nobody noted, one who is here. */
async function naamVanNotulist(tx: Tx, zittingId: string): Promise<string> {
  const [notulist] = await tx.$queryRaw<{ naam: string }[]>`
    SELECT g.naam FROM gebruiker g LEFT JOIN handeling h ON h.keten_id = ${zittingId}::uuid AND h.gebruiker_id = g.id
      AND h.soort IN ('zitting.geopend', 'zitting.aanwezigheid', 'zitting.binnen', 'zitting.buiten', 'zitting.terug', 'zitting.gesloten')
    WHERE 'secretaris' = ANY (g.rollen) GROUP BY g.id HAVING g.actief OR count(h.id) > 0
    ORDER BY count(h.id) DESC, g.naam LIMIT 1`;
  if (notulist === undefined) throw new Onmogelijk('Niemand is secretaris van het comité.');
  return notulist.naam;
}
