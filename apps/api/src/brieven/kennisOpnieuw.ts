/** The same locked letter notified again after it came back: another address or the desk, and a proof of its own. */
import { bruikbareAdressen, datum, postadressen, type Datum, type Kennisgevingsadres } from '@besluitpad/domain';
import { legVast, maakTaak, planEffect, rondTaakAf, uitDb, volgendEffectnr } from '@besluitpad/prisma';
import { RONDE } from '../besluiten/ronde.js';
import { leesOgenblik } from '../dossiers/dag.js';
import { veldWeigering, Weigering } from '../fouten/weigering.js';
import type { Tx } from '../server/database.js';
import type { Wie } from '../toegang/wie.js';
import { getBrief, type Brief } from './brief.js';
import type { HernieuwdeKennisgeving, Hernieuwinginvoer } from './kennisgevingsvormen.js';

export async function kennisOpnieuw(
  tx: Tx,
  wie: Wie,
  briefId: string,
  { reden, wijze, adresId }: Hernieuwinginvoer,
): Promise<HernieuwdeKennisgeving> {
  await tx.$executeRaw`SELECT 1 FROM brief WHERE id = ${briefId}::uuid FOR UPDATE`;
  const brief = await getBrief(tx, briefId);
  const dossierId = await eisTeruggekeerd(tx, brief);
  const { op, dag } = await leesOgenblik(tx);
  const gekozen = wijze === 'AANGETEKEND' ? await kiesAdres(tx, dossierId, dag, adresId) : undefined;
  const eerdere = await tx.hernieuwdeKennisgeving.count({ where: { briefId } });
  const rij = await tx.hernieuwdeKennisgeving.create({
    data: {
      briefId,
      dossierId,
      volgnr: eerdere + 2,
      reden,
      wijze,
      bestemming: gekozen?.soort === 'vertegenwoordiger' ? (gekozen.terAttentie ?? brief.bestemming) : brief.bestemming,
      adres: gekozen === undefined ? [] : [...gekozen.regels],
      gemaaktOp: op,
    },
  });
  await rondTaakAf(tx, `brief.teruggekeerd/${briefId}`, op, wie.gebruikerId);
  await maakTaak(tx, {
    procedureId: brief.procedureId,
    soort: 'brief.opnieuw',
    sleutel: `brief.opnieuw/${rij.id}`,
    titel:
      wijze === 'AANGETEKEND'
        ? 'Verzend de brief opnieuw, met het adresblad'
        : 'Geef de brief af tegen ontvangstbewijs',
    rol: 'secretaris',
    op,
  });
  if (wijze === 'AANGETEKEND') await naarDePostOpnieuw(tx, brief.procedureId, rij.id);
  await legVast(tx, wie, {
    ketenId: dossierId,
    dossierId,
    soort: 'brief.opnieuw',
    onderwerpId: briefId,
    op,
    gegevens: { volgnr: rij.volgnr, wijze, kennisgeving: rij.id },
    tekst: reden,
  });
  return alsHernieuwing(rij);
}

/** The attempt gets a line of its own for the post, as the first sending had. */
async function naarDePostOpnieuw(tx: Tx, procedureId: string, onderwerpId: string): Promise<void> {
  const effect = 'exporteerVoorBpost';
  const volgnr = await volgendEffectnr(tx, procedureId, RONDE, effect);
  await planEffect(tx, { procedureId, ronde: RONDE, effect, onderwerpId, volgnr });
}

async function eisTeruggekeerd(tx: Tx, { id, groep, dossierId }: Brief): Promise<string> {
  if (groep !== 'besluit' || dossierId === null) {
    throw new Weigering(
      'handeling.nietMogelijk',
      'Alleen een brief over een beslissing wordt opnieuw ter kennis gebracht.',
    );
  }
  const eerste = await tx.verzending.findUnique({ where: { briefId: id }, select: { teruggekeerdOp: true } });
  if (eerste === null || eerste.teruggekeerdOp === null) {
    throw new Weigering(
      'handeling.nietMogelijk',
      'Deze brief kwam niet terug. Is hij nog hier, kies dan een andere dag (herdateren).',
    );
  }
  const later = await tx.hernieuwdeKennisgeving.findFirst({ where: { briefId: id }, orderBy: { volgnr: 'desc' } });
  if (later !== null && later.status !== 'teruggekeerd') {
    throw new Weigering(
      'handeling.nietMogelijk',
      later.status === 'bewezen'
        ? 'Deze brief is al opnieuw ter kennis gebracht, met bewijs.'
        : 'Er loopt al een nieuwe kennisgeving van deze brief: noteer eerst haar bewijs.',
    );
  }
  return dossierId;
}

export async function leesAdressen(tx: Tx, dossierId: string): Promise<Kennisgevingsadres[]> {
  const { persoonId } = await tx.dossier.findUniqueOrThrow({ where: { id: dossierId }, select: { persoonId: true } });
  const rijen = await tx.kennisgevingsadres.findMany({
    where: { persoonId },
    orderBy: [{ van: 'asc' }, { id: 'asc' }],
  });
  return rijen.map((rij) => ({
    ...rij,
    soort: rij.soort as Kennisgevingsadres['soort'],
    van: datum(uitDb(rij.van)),
    tot: rij.tot === null ? null : datum(uitDb(rij.tot)),
  }));
}

const VOORRANG: readonly string[] = ['veilig', 'eigen', 'vertegenwoordiger'];

async function kiesAdres(tx: Tx, dossierId: string, dag: Datum, id: string | undefined): Promise<Kennisgevingsadres> {
  const bruikbaar = postadressen(bruikbareAdressen(await leesAdressen(tx, dossierId), dag));
  const [beste] = bruikbaar.toSorted((a, b) => VOORRANG.indexOf(a.soort) - VOORRANG.indexOf(b.soort));
  const gekozen = id === undefined ? beste : bruikbaar.find((adres) => adres.id === id);
  if (gekozen !== undefined) return gekozen;
  throw veldWeigering(
    'adresId',
    'bruikbaar',
    id === undefined
      ? 'Er is geen bruikbaar adres. Noteer het nieuwe adres bij de cliënt, of geef de brief af aan de balie.'
      : 'Dit adres is onveilig, geldt niet meer of is niet van deze cliënt.',
  );
}

type Rij = Awaited<ReturnType<Tx['hernieuwdeKennisgeving']['findFirstOrThrow']>>;

export function alsHernieuwing({ briefId: _b, dossierId: _d, gemaaktOp: _g, ...rij }: Rij): HernieuwdeKennisgeving {
  const dag = (waarde: Date | null) => (waarde === null ? null : uitDb(waarde));
  return {
    ...rij,
    gepostOp: dag(rij.gepostOp),
    ontvangenOp: dag(rij.ontvangenOp),
    aanbiedingOp: dag(rij.aanbiedingOp),
    teruggekeerdOp: dag(rij.teruggekeerdOp),
  };
}
