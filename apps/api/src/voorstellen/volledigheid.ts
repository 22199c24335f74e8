/** The fifteen points of a decision (domein §5.3) on the draft of a request: to look at, and before it is handed in. */
import {
  BESLUITEN,
  besluitVolledigheid,
  gpmiVrijTotEnMet,
  isLeefloon,
  lijnGegevens,
  plusMaanden,
  tegenstrijdigheden,
  vraagtHoorrecht,
  type Besluitpunt,
  type TeNemenBesluit,
  type VoorgesteldeLijn,
} from '@besluitpad/domain';
import { naarDb } from '@besluitpad/prisma';
import { z } from 'zod';
import { leesZaak, type Zaak } from '../aanvragen/zaak.js';
import { dagUitDb } from '../dossiers/dag.js';
import { leesHuisregels } from '../dossiers/huis.js';
import { logInzage } from '../dossiers/inzage.js';
import { Weigering } from '../fouten/weigering.js';
import { findToetsfeiten } from '../middelentoetsen/middelentoets.js';
import type { Tx } from '../server/database.js';
import type { Wie } from '../toegang/wie.js';
import { isHoorrechtGemeld } from './hoorrecht.js';
import { findLaatsteVoorstel, type Voorstel } from './schrijf.js';

const MEERDERJARIG = 18;

const besluitCode = z.enum(BESLUITEN);
const Brief = z.object({ soort: z.string(), velden: z.record(z.string(), z.unknown()) });

/** A point with who confirmed what only a person can judge. */
export interface Nagekeken extends Besluitpunt {
  readonly bevestigd: { readonly door: string; readonly op: string } | null;
}

export async function leesVolledigheid(tx: Tx, wie: Wie, id: string): Promise<Nagekeken[]> {
  const zaak = await leesZaak(tx, id);
  const voorstel = await findLaatsteVoorstel(tx, zaak);
  if (voorstel === null) throw new Weigering('handeling.nietMogelijk', 'Er is nog geen voorstel.');
  await logInzage(tx, wie, `voorstel van aanvraag/${id}`, zaak.dossierId);
  const bevestiging = await findBevestiging(tx, id, voorstel.id);
  return (await toets(tx, zaak, voorstel)).map((punt) => ({
    ...punt,
    bevestigd: bevestiging !== undefined && isVoorMens(punt) ? bevestiging : null,
  }));
}

/** What stays with the reader: the program checks the rest. */
function isVoorMens({ mens, status }: Besluitpunt): boolean {
  return status !== 'later' && (mens !== null || status === 'aandacht');
}

/** Handing it in is the confirmation: who did, and when, stands in the chain of the file. */
async function findBevestiging(
  tx: Tx,
  aanvraagId: string,
  voorstelId: string,
): Promise<Nagekeken['bevestigd'] | undefined> {
  const [rij] = await tx.$queryRaw<{ door: string; op: Date }[]>`
    SELECT g.naam AS door, h.op FROM handeling h JOIN gebruiker g ON g.id = h.gebruiker_id
    WHERE h.soort = 'voorstel.ingediend' AND h.onderwerp_id = ${aanvraagId}::uuid AND h.gegevens ->> 'voorstelId' = ${voorstelId}
    ORDER BY h.op DESC LIMIT 1`;
  return rij === undefined ? undefined : { door: rij.door, op: rij.op.toISOString() };
}

/**
 * Each missing point by name, with the field where it is mended.
 * @returns the numbers of the points that who hands it in confirms
 */
export async function eisVolledig(tx: Tx, zaak: Zaak, voorstel: Voorstel): Promise<number[]> {
  const punten = await toets(tx, zaak, voorstel);
  const errors = punten.flatMap(({ nr, status, veld, boodschap }) =>
    status === 'ontbreekt' && boodschap !== null ? [{ veld, regel: `besluitpunt.${nr}`, boodschap }] : [],
  );
  if (errors.length === 0) return punten.filter(isVoorMens).map(({ nr }) => nr);
  throw new Weigering('regel.geschonden', 'Het voorstel bevat nog niet alles wat een beslissing moet bevatten.', {
    errors,
  });
}

async function toets(tx: Tx, zaak: Zaak, { id }: Voorstel): Promise<Besluitpunt[]> {
  const { motivering, brief } = await tx.voorstel.findUniqueOrThrow({
    where: { id },
    select: { motivering: true, brief: true },
  });
  const { persoonId } = await tx.dossier.findUniqueOrThrow({
    where: { id: zaak.dossierId },
    select: { persoonId: true },
  });
  const { voornaam, naam, iban } = await tx.persoon.findUniqueOrThrow({
    where: { id: persoonId },
    select: { voornaam: true, naam: true, iban: true },
  });
  const aangevraagd = await tx.aanvraaglijn.findMany({ where: { aanvraagId: zaak.id } });
  const rijen = await tx.voorstellijn.findMany({ where: { voorstelId: id }, orderBy: { volgnr: 'asc' } });
  const lijnen = rijen.map(({ aanvraaglijnId, besluit, tekst, gegevens }): VoorgesteldeLijn => {
    const lijn = aangevraagd.find((kandidaat) => kandidaat.id === aanvraaglijnId);
    return {
      ...{ tekst, besluit: besluitCode.parse(besluit), gegevens: lijnGegevens.parse(gegevens) },
      spoor: lijn?.spoor === 'MI' ? 'MI' : 'MD',
      steun: lijn?.steun ?? '',
      omschrijving: lijn?.omschrijving ?? '',
    };
  });
  const feiten = await tx.feit.findMany({ where: { aanvraagId: zaak.id } });
  const { hoorrechtMD } = await leesHuisregels(tx);
  const gelezen = Brief.safeParse(brief).data;
  return besluitVolledigheid({
    client: `${voornaam} ${naam}`,
    rekening: rekeningVan(iban, gelezen?.velden),
    motivering,
    brief:
      gelezen === undefined
        ? undefined
        : {
            soort: gelezen.soort,
            categorieReden: 'categorieReden' in gelezen.velden,
            gpmi: 'gpmi' in gelezen.velden,
          },
    feiten: feiten.length,
    tegenstrijdig: tegenstrijdigheden(feiten).length,
    zonderMiddelen: await telZonderMiddelen(tx, zaak),
    gpmi: await leesGpmiplicht(tx, zaak),
    lijnen,
    hoorrecht: {
      verplicht: lijnen.some(({ besluit, spoor }) => vraagtHoorrecht(besluit, spoor, hoorrechtMD?.waarde ?? false)),
      gemeld: await isHoorrechtGemeld(tx, zaak),
    },
  });
}

function rekeningVan(
  iban: string | null,
  velden: Readonly<Record<string, unknown>> | undefined,
): TeNemenBesluit['rekening'] {
  if (iban !== null) return 'bekend';
  return velden !== undefined && 'uitbetalingReden' in velden ? 'uit_de_hand' : 'onbekend';
}

/**
 * Adults who live with the client on the day that counts and have no income noted, not even none. Whom the means test of
 * this request has among its people is known by it.
 */
async function telZonderMiddelen(tx: Tx, { id, dossierId, effectdatum }: Zaak): Promise<number> {
  const volwassenSinds = naarDb(plusMaanden(effectdatum, -12 * MEERDERJARIG));
  const gezin = await tx.gezinslid.findMany({
    where: {
      ...{ dossierId, samenwonend: true, van: { lte: naarDb(effectdatum) } },
      AND: [
        { OR: [{ tot: null }, { tot: { gte: naarDb(effectdatum) } }] },
        { OR: [{ geboren: null }, { geboren: { lte: volwassenSinds } }] },
      ],
    },
    select: { id: true },
  });
  const toets = await findToetsfeiten(tx, id);
  if (toets !== undefined)
    return Math.max(0, gezin.length - (toets.aanvragers.length - 1) - toets.samenwonenden.length);
  const inkomens = await tx.inkomen.findMany({ where: { dossierId }, select: { gezinslidId: true } });
  return gezin.filter((lid) => !inkomens.some(({ gezinslidId }) => gezinslidId === lid.id)).length;
}

/** A signed project that runs binds already; after three months without integration one is due again (CLK-23). */
async function leesGpmiplicht(tx: Tx, { dossierId, effectdatum }: Zaak): Promise<TeNemenBesluit['gpmi']> {
  const steun = (await tx.opvolging.findMany({ where: { dossierId } })).filter((rij) => isLeefloon(rij.steun));
  if (steun.some(({ tot, gpmiGetekendOp }) => tot === null && gpmiGetekendOp !== null)) return 'loopt';
  const vrij = ({ tot }: { tot: Date | null }) => tot === null || effectdatum <= gpmiVrijTotEnMet(dagUitDb(tot));
  return steun.some(vrij) ? 'niet_verplicht' : 'verplicht';
}
