/** Two people, each in their own office, release what a decision pays; neither can do it alone, nor twice. */
import { legVast, planEffect, rondTaakAf, volgendEffectnr, type NieuweTaak } from '@besluitpad/prisma';
import { eisBaremaVanBetalingen } from '../besluiten/baremapoort.js';
import { RONDE } from '../besluiten/ronde.js';
import { leesOgenblik } from '../dossiers/dag.js';
import { Weigering } from '../fouten/weigering.js';
import type { Tx } from '../server/database.js';
import type { Wie } from '../toegang/wie.js';

export const VRIJGEVERS = ['financieelDirecteur', 'algemeenDirecteur'] as const;
export type Vrijgever = (typeof VRIJGEVERS)[number];

export interface Vrijgegeven {
  readonly vrijgegeven: boolean;
  readonly nogVrijTeGeven: readonly Vrijgever[];
}

export async function geefBetalingVrij(tx: Tx, wie: Wie, besluitId: string): Promise<Vrijgegeven> {
  const besluit = await tx.besluit.findUniqueOrThrow({ where: { id: besluitId }, select: { dossierId: true } });
  // Two releases at once would each see only their own and both wait for the other.
  const [procedure] = await tx.$queryRaw<{ id: string }[]>`
    SELECT id FROM procedure WHERE soort = 'besluit' AND onderwerp_id = ${besluitId}::uuid FOR UPDATE`;
  const teGeven =
    procedure === undefined ? 0 : await tx.betaling.count({ where: { procedureId: procedure.id, status: 'te_geven' } });
  if (procedure === undefined || teGeven === 0) {
    throw new Weigering('handeling.nietMogelijk', 'Bij deze beslissing wacht geen enkele betaling op vrijgave.');
  }
  await eisBaremaVanBetalingen(tx, besluitId, procedure.id);
  const gezet = await tx.vrijgave.findMany({ where: { besluitId }, select: { functie: true, gebruikerId: true } });
  const functie = kiesFunctie(gezet, wie);
  const { op } = await leesOgenblik(tx);
  await tx.vrijgave.create({
    data: { besluitId, dossierId: besluit.dossierId, gebruikerId: wie.gebruikerId, functie, op },
  });
  await rondTaakAf(tx, taaksleutel(besluitId, functie), op, wie.gebruikerId);
  const nogVrijTeGeven = VRIJGEVERS.filter((f) => f !== functie && !gezet.some((v) => v.functie === f));
  if (nogVrijTeGeven.length === 0) await laatBetalen(tx, procedure.id, besluitId);
  await legVast(tx, wie, {
    ketenId: besluit.dossierId,
    dossierId: besluit.dossierId,
    soort: 'betaling.vrijgegeven',
    onderwerpId: besluitId,
    op,
    gegevens: { functie, volledig: nogVrijTeGeven.length === 0 },
  });
  return { vrijgegeven: nogVrijTeGeven.length === 0, nogVrijTeGeven };
}

/** In which of the two offices this person releases: never twice, and never in both. */
export function kiesFunctie(
  gezet: readonly { readonly functie: string; readonly gebruikerId: string }[],
  wie: Wie,
): Vrijgever {
  if (gezet.some((vrijgave) => vrijgave.gebruikerId === wie.gebruikerId)) {
    throw new Weigering(
      'regel.geschonden',
      'U hebt deze betaling al vrijgegeven. De tweede vrijgave is altijd van iemand anders.',
    );
  }
  const mogelijk = VRIJGEVERS.filter((functie) => wie.rollen.includes(functie));
  const functie = mogelijk.find((f) => !gezet.some((vrijgave) => vrijgave.functie === f));
  if (functie !== undefined) return functie;
  throw new Weigering(
    'regel.geschonden',
    mogelijk.length > 0
      ? 'In uw functie is deze betaling al vrijgegeven.'
      : 'Een betaling wordt vrijgegeven door de financieel directeur en door de algemeen directeur.',
  );
}

async function laatBetalen(tx: Tx, procedureId: string, besluitId: string): Promise<void> {
  await vulRekeningAan(tx, procedureId);
  const waar = { procedureId, status: 'te_geven' };
  // What no transfer carries (cash, a voucher, a guarantee of the bank) needs no file: it is ordered by this release.
  await tx.betaling.updateMany({ where: { ...waar, wijze: { not: 'overschrijving' } }, data: { status: 'opdracht' } });
  const { count } = await tx.betaling.updateMany({ where: waar, data: { status: 'vrijgegeven' } });
  if (count === 0) return;
  const volgnr = await volgendEffectnr(tx, procedureId, RONDE, 'schrijfBetaalbestand');
  await planEffect(tx, { procedureId, ronde: RONDE, effect: 'schrijfBetaalbestand', onderwerpId: besluitId, volgnr });
}

/** The account of the client may have become known since the decision: then no cash is needed after all. */
async function vulRekeningAan(tx: Tx, procedureId: string): Promise<void> {
  await tx.$executeRaw`
    UPDATE betaling b SET iban = p.iban, wijze = 'overschrijving'
      FROM dossier d JOIN persoon p ON p.id = d.persoon_id
     WHERE b.procedure_id = ${procedureId}::uuid AND b.status = 'te_geven' AND b.wijze = 'kas' AND b.iban IS NULL
       AND d.id = b.dossier_id AND p.iban IS NOT NULL AND b.begunstigde = p.voornaam || ' ' || p.naam
       AND EXISTS (SELECT 1 FROM taak t WHERE t.procedure_id = b.procedure_id AND t.soort = 'rekening.vragen')`;
}

export function taaksleutel(besluitId: string, functie: Vrijgever): string {
  return `betaling.vrijgeven/${besluitId}/${functie}`;
}

export function vraagVrijgave(taak: {
  readonly procedureId: string;
  readonly besluitId: string;
  readonly uiterlijk: string;
  readonly op: Date;
}): NieuweTaak[] {
  return VRIJGEVERS.map((functie) => ({
    procedureId: taak.procedureId,
    soort: 'betaling.vrijgeven',
    sleutel: taaksleutel(taak.besluitId, functie),
    titel: 'Geef de betaling vrij',
    rol: functie,
    uiterlijk: taak.uiterlijk,
    op: taak.op,
  }));
}
