/** What only a person can do after a client's death: each a task, with why. */
import { maakTaken, type NieuweTaak } from '@besluitpad/prisma';
import { vraagStapbrief } from '../stapbrieven/vraagStapbrief.js';
import type { Tx } from '../server/database.js';

interface Nasleep {
  readonly looptSteun: boolean;
  readonly heeftStaatssteun: boolean;
  readonly bijDeBank: number;
  readonly aanDerden: number;
  readonly terugvorderingen: number;
}

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
  const nasleep = await leesNasleep(tx, dossierId, looptSteun);
  const taak = (soort: string, rol: string, titel: string, reden: string): NieuweTaak => ({
    ...{
      procedureId,
      soort: `overlijden.${soort}`,
      sleutel: `overlijden.${soort}/${dossierId}`,
      rol,
      titel,
      reden,
      op,
    },
    gebruikerId: rol === 'werker' ? werkerId : null,
  });
  await maakTaken(tx, takenVan(nasleep, nabestaandeGekend, taak));
  if (nabestaandeGekend) {
    await vraagStapbrief(tx, { procedureId, dossierId, soort: 'overlijden', onderwerpId: dossierId, werkerId, op });
  }
}

type MaakTaak = (soort: string, rol: string, titel: string, reden: string) => NieuweTaak;

function takenVan(nasleep: Nasleep, nabestaandeGekend: boolean, taak: MaakTaak): NieuweTaak[] {
  return [
    nasleep.looptSteun
      ? taak(
          'aktename',
          'werker',
          'Stel de stopzetting na overlijden voor',
          'Open het dossier ambtshalve met een lijn stopzetting: het comité neemt kennis van het overlijden en de lopende steun eindigt.',
        )
      : taak(
          'aktename',
          'werker',
          'Zet de aktename van het overlijden op de agenda',
          'Open het dossier ambtshalve met een lijn aktename: het comité neemt kennis van het overlijden.',
        ),
    ...(nasleep.heeftStaatssteun
      ? [
          taak(
            'formulierC',
            'financieleDienst',
            'Meld het einde van de steun aan de POD MI (formulier C)',
            'De steun eindigt door overlijden. Het formulier volgt uit de stopzetting; kijk na of het vertrekt.',
          ),
        ]
      : []),
    ...(nabestaandeGekend
      ? []
      : [
          taak(
            'nabestaanden',
            'werker',
            'Zoek wie de nabestaanden zijn',
            'Er is geen nabestaande genoteerd, dus vertrok er geen brief. Schrijf zelf wie u vindt.',
          ),
        ]),
    ...(nasleep.bijDeBank > 0
      ? [
          taak(
            'bank',
            'financieleDienst',
            'Vraag de bank of de opdracht nog kan tegengehouden worden',
            'Een betaalopdracht aan de cliënt was al bij de bank toen het overlijden genoteerd werd.',
          ),
        ]
      : []),
    ...(nasleep.aanDerden > 0
      ? [
          taak(
            'derden',
            'financieelDirecteur',
            'Bekijk de betalingen aan derden',
            'Een factuur van een derde blijft verschuldigd, ook na het overlijden. Ze vertrekt alleen als twee personen haar vrijgeven.',
          ),
        ]
      : []),
    ...(nasleep.terugvorderingen > 0
      ? [
          taak(
            'terugvordering',
            'hoofdSocialeDienst',
            'Bekijk de terugvordering met de nalatenschap',
            'De cliënt moest nog terugbetalen. Er vertrekt geen aanmaning meer vanzelf.',
          ),
        ]
      : []),
  ];
}

/** Tasks stand on a procedure: the one that was opened last tells best what was going on. */
async function laatsteProcedure(tx: Tx, dossierId: string): Promise<string | undefined> {
  const rij = await tx.procedure.findFirst({
    where: { dossierId },
    orderBy: [{ geopendOp: 'desc' }, { id: 'asc' }],
    select: { id: true },
  });
  return rij?.id;
}

async function leesNasleep(tx: Tx, dossierId: string, looptSteun: boolean): Promise<Nasleep> {
  const [rij] = await tx.$queryRaw<Omit<Nasleep, 'looptSteun'>[]>`
    SELECT ${looptSteun} AND EXISTS (SELECT 1 FROM staatsformulier f WHERE f.dossier_id = ${dossierId}::uuid) AS "heeftStaatssteun",
      (SELECT count(*)::int FROM betaling b WHERE b.dossier_id = ${dossierId}::uuid AND b.status = 'opdracht'
        AND is_voor_client(b.dossier_id, b.wijze, b.iban, b.begunstigde)) AS "bijDeBank",
      (SELECT count(*)::int FROM betaling b WHERE b.dossier_id = ${dossierId}::uuid AND b.status IN ('te_geven', 'vrijgegeven', 'mislukt')) AS "aanDerden",
      (SELECT count(*)::int FROM terugvordering t WHERE t.dossier_id = ${dossierId}::uuid) AS terugvorderingen`;
  return { looptSteun, ...(rij ?? { heeftStaatssteun: false, bijDeBank: 0, aanDerden: 0, terugvorderingen: 0 }) };
}
