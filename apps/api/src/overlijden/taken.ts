/** What only a person can do after a client's death: each a task, with why. */
import { maakTaken, type NieuweTaak } from '@besluitpad/prisma';
import type { Tx } from '../server/database.js';

interface Nasleep {
  readonly looptSteun: boolean;
  readonly heeftStaatssteun: boolean;
  readonly bijDeBank: number;
  readonly aanDerden: number;
  readonly terugvorderingen: number;
  readonly nabestaandeGekend: boolean;
}

type Gelezen = Omit<Nasleep, 'nabestaandeGekend'>;

export async function vraagWatEenMensDoet(
  tx: Tx,
  {
    dossierId,
    werkerId,
    nabestaandeGekend,
    op,
  }: { dossierId: string; werkerId: string; nabestaandeGekend: boolean; op: Date },
  looptSteun: boolean,
): Promise<void> {
  const procedureId = await laatsteProcedure(tx, dossierId);
  if (procedureId === undefined) return;
  const nasleep = { ...(await leesNasleep(tx, dossierId, looptSteun)), nabestaandeGekend };
  const taken = TAKEN.filter(({ nodig }) => nodig(nasleep)).map(({ soort, rol, titel, reden }): NieuweTaak => ({
    ...{ procedureId, rol, titel, reden, op },
    ...{ soort: `overlijden.${soort}`, sleutel: `overlijden.${soort}/${dossierId}` },
    gebruikerId: rol === 'werker' ? werkerId : null,
  }));
  await maakTaken(tx, taken);
}

interface Overlijdenstaak {
  readonly soort: string;
  readonly rol: string;
  readonly titel: string;
  readonly reden: string;
  readonly nodig: (nasleep: Nasleep) => boolean;
}

/** In the order in which they come up. */
const TAKEN: readonly Overlijdenstaak[] = [
  {
    ...{ soort: 'aktename', rol: 'werker', titel: 'Stel de stopzetting na overlijden voor' },
    reden:
      'Open het dossier ambtshalve met een lijn stopzetting: het comité neemt kennis van het overlijden en de lopende steun eindigt.',
    nodig: ({ looptSteun }) => looptSteun,
  },
  {
    ...{ soort: 'aktename', rol: 'werker', titel: 'Zet de aktename van het overlijden op de agenda' },
    reden: 'Open het dossier ambtshalve met een lijn aktename: het comité neemt kennis van het overlijden.',
    nodig: ({ looptSteun }) => !looptSteun,
  },
  {
    ...{ soort: 'formulierC', rol: 'financieleDienst' },
    titel: 'Meld het einde van de steun aan de POD MI (formulier C)',
    reden: 'De steun eindigt door overlijden. Het formulier volgt uit de stopzetting; kijk na of het vertrekt.',
    nodig: ({ heeftStaatssteun }) => heeftStaatssteun,
  },
  {
    ...{ soort: 'nabestaanden', rol: 'werker', titel: 'Zoek wie de nabestaanden zijn' },
    reden: 'Er is geen nabestaande genoteerd, dus vertrok er geen brief. Schrijf zelf wie u vindt.',
    nodig: ({ nabestaandeGekend }) => !nabestaandeGekend,
  },
  {
    ...{ soort: 'bank', rol: 'financieleDienst' },
    titel: 'Vraag de bank of de opdracht nog kan tegengehouden worden',
    reden: 'Een betaalopdracht aan de cliënt was al bij de bank toen het overlijden genoteerd werd.',
    nodig: ({ bijDeBank }) => bijDeBank > 0,
  },
  {
    ...{ soort: 'derden', rol: 'financieelDirecteur', titel: 'Bekijk de betalingen aan derden' },
    reden:
      'Een factuur van een derde blijft verschuldigd, ook na het overlijden. Ze vertrekt alleen als twee personen haar vrijgeven.',
    nodig: ({ aanDerden }) => aanDerden > 0,
  },
  {
    ...{ soort: 'terugvordering', rol: 'hoofdSocialeDienst', titel: 'Bekijk de terugvordering met de nalatenschap' },
    reden: 'De cliënt moest nog terugbetalen. Er vertrekt geen aanmaning meer vanzelf.',
    nodig: ({ terugvorderingen }) => terugvorderingen > 0,
  },
];

/** Tasks stand on a procedure: the one that was opened last tells best what was going on. */
async function laatsteProcedure(tx: Tx, dossierId: string): Promise<string | undefined> {
  const rij = await tx.procedure.findFirst({
    where: { dossierId },
    orderBy: [{ geopendOp: 'desc' }, { id: 'asc' }],
    select: { id: true },
  });
  return rij?.id;
}

async function leesNasleep(tx: Tx, dossierId: string, looptSteun: boolean): Promise<Gelezen> {
  const [rij] = await tx.$queryRaw<Omit<Gelezen, 'looptSteun'>[]>`
    SELECT ${looptSteun} AND EXISTS (SELECT 1 FROM staatsformulier f WHERE f.dossier_id = ${dossierId}::uuid) AS "heeftStaatssteun",
      (SELECT count(*)::int FROM betaling b WHERE b.dossier_id = ${dossierId}::uuid AND b.status = 'opdracht'
        AND is_voor_client(b.dossier_id, b.wijze, b.iban, b.begunstigde)) AS "bijDeBank",
      (SELECT count(*)::int FROM betaling b WHERE b.dossier_id = ${dossierId}::uuid AND b.status IN ('te_geven', 'vrijgegeven', 'mislukt')) AS "aanDerden",
      (SELECT count(*)::int FROM terugvordering t WHERE t.dossier_id = ${dossierId}::uuid) AS terugvorderingen`;
  return { looptSteun, ...(rij ?? { heeftStaatssteun: false, bijDeBank: 0, aanDerden: 0, terugvorderingen: 0 }) };
}
