/** Each signer signs under their own name; the last signature releases the letter. */
import { ondertekenaarsVan, type Ondertekenaar, type Rol } from '@besluitpad/domain';
import { legVast, maakTaak, rondTaakAf } from '@besluitpad/prisma';
import { eisBaremaVanBrief } from '../besluiten/baremapoort.js';
import { bereik } from '../besluiten/standVanBesluit.js';
import { leesOgenblik, type Ogenblik } from '../dossiers/dag.js';
import { getHuisregels } from '../comite/huisregels.js';
import { Weigering } from '../fouten/weigering.js';
import type { Tx } from '../server/database.js';
import type { Wie } from '../toegang/wie.js';
import { eisBruikbaarAdres } from './adres.js';
import { geldendeBrieven, getBrief, type Brief } from './brief.js';
import { eisGevraagdeLetters } from './grootdruk.js';
import { eisAlleVermeldingen } from './vermeldingen.js';

const ROLLEN: Readonly<Record<Ondertekenaar, readonly Rol[]>> = {
  algemeenDirecteur: ['algemeenDirecteur'],
  voorzitter: ['voorzitter'],
  hoofdSocialeDienst: ['hoofdSocialeDienst'],
  werker: ['maatschappelijkWerker', 'trajectbegeleider'],
};

export interface Ondertekend {
  readonly status: string;
  readonly nogTeTekenen: readonly Ondertekenaar[];
}

export async function ondertekenBrief(tx: Tx, wie: Wie, briefId: string): Promise<Ondertekend> {
  // One signature at a time: two last signatures at once would each wait for the other.
  await tx.$executeRaw`SELECT 1 FROM brief WHERE id = ${briefId}::uuid FOR UPDATE`;
  const brief = await getBrief(tx, briefId);
  if (brief.status !== 'ontwerp') {
    throw new Weigering('handeling.nietMogelijk', `Deze brief is al ${brief.status} en wordt niet meer ondertekend.`);
  }
  if (brief.afschriftVan !== null) {
    throw new Weigering('handeling.nietMogelijk', 'Dit is een afschrift. Wie de brief zelf tekent, tekent ook dit.');
  }
  const ogenblik = await leesOgenblik(tx);
  const nodig = ondertekenaarsVan(await getHuisregels(tx), brief.soort);
  const gezet = await tx.handtekening.findMany({ where: { briefId }, select: { functie: true, gebruikerId: true } });
  const functie = kiesFunctie(nodig, gezet, wie);
  await eisAlleVermeldingen(tx, brief);
  await tx.handtekening.create({
    data: { briefId, dossierId: brief.dossierId, functie, gebruikerId: wie.gebruikerId, op: ogenblik.op },
  });
  await rondTaakAf(tx, `brief.ondertekenen/${briefId}/${functie}`, ogenblik.op, wie.gebruikerId);
  const nogTeTekenen = nodig.filter((f) => f !== functie && !gezet.some((h) => h.functie === f));
  if (nogTeTekenen.length === 0) await geefVrijMetAfschriften(tx, brief, ogenblik);
  await legVast(tx, wie, {
    ketenId: brief.dossierId ?? brief.procedureId,
    dossierId: brief.dossierId,
    soort: 'brief.ondertekend',
    onderwerpId: briefId,
    op: ogenblik.op,
    gegevens: { functie, versie: brief.versie, vrijgegeven: nogTeTekenen.length === 0 },
  });
  return { status: nogTeTekenen.length === 0 ? 'vrijgegeven' : 'ontwerp', nogTeTekenen };
}

function kiesFunctie(
  nodig: readonly Ondertekenaar[],
  gezet: readonly { readonly functie: string; readonly gebruikerId: string }[],
  wie: Wie,
): Ondertekenaar {
  if (gezet.some((h) => h.gebruikerId === wie.gebruikerId)) {
    throw new Weigering(
      'regel.geschonden',
      'U hebt deze brief al ondertekend. Elke handtekening is van iemand anders.',
    );
  }
  const mogelijk = nodig.filter((functie) => ROLLEN[functie].some((rol) => wie.rollen.includes(rol)));
  const functie = mogelijk.find((f) => !gezet.some((h) => h.functie === f));
  if (functie !== undefined) return functie;
  throw new Weigering(
    'regel.geschonden',
    mogelijk.length > 0
      ? 'In uw functie is deze brief al ondertekend.'
      : `Deze soort brief wordt ondertekend door: ${nodig.join(', ')}.`,
  );
}

/** Copies leave under the same signatures; when one of them has no usable address, nothing is released. */
async function geefVrijMetAfschriften(tx: Tx, brief: Brief, ogenblik: Ogenblik): Promise<void> {
  await geefVrij(tx, brief, ogenblik);
  const gezet = await tx.handtekening.findMany({ where: { briefId: brief.id } });
  const afschriften = await tx.brief.findMany({
    where: { afschriftVan: brief.id, status: 'ontwerp' },
    select: { id: true },
    orderBy: { bestemming: 'asc' },
  });
  for (const { id } of afschriften) {
    const afschrift = await getBrief(tx, id);
    await eisAlleVermeldingen(tx, afschrift);
    await tx.handtekening.createMany({ data: gezet.map((handtekening) => ({ ...handtekening, briefId: id })) });
    await geefVrij(tx, afschrift, ogenblik);
  }
}

async function geefVrij(tx: Tx, brief: Brief, { op, dag }: Ogenblik): Promise<void> {
  await eisBruikbaarAdres(tx, brief, dag);
  await eisGevraagdeLetters(tx, brief);
  await eisBaremaVanBrief(tx, brief);
  await tx.brief.update({
    where: { id: brief.id },
    data: { status: 'vrijgegeven', vrijgegevenOp: op },
    select: { id: true },
  });
  if (brief.kanaal === 'INTERN') return;
  await tx.verzending.create({
    data: { briefId: brief.id, dossierId: brief.dossierId, wijze: brief.kanaal, aangebodenOp: op },
  });
  await maakTaak(tx, {
    procedureId: brief.procedureId,
    soort: 'brief.verzenden',
    sleutel: `brief.verzenden/${brief.id}`,
    titel: brief.kanaal === 'AFGIFTE_ONTVANGSTBEWIJS' ? 'Geef de brief af tegen ontvangstbewijs' : 'Verzend de brief',
    rol: 'secretaris',
    uiterlijk: brief.briefdatum,
    op,
  });
  if (!(await isVanBesluit(tx, brief))) return;
  const geldend = await geldendeBrieven(tx, brief.procedureId);
  if (geldend.every(({ status }) => status === 'vrijgegeven')) await bereik(tx, brief.procedureId, 'vrijgegeven', op);
}

/** A forwarding goes with the letter to the client: both belong to the course of one decision. */
export async function isVanBesluit(tx: Tx, { procedureId }: Brief): Promise<boolean> {
  const { soort } = await tx.procedure.findUniqueOrThrow({ where: { id: procedureId }, select: { soort: true } });
  return soort === 'besluit';
}
