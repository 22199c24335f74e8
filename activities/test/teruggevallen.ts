import { datum } from '@besluitpad/domain';
import type { Tx } from '@besluitpad/prisma';
import type { Proefdossier, Proeflijn } from './proef.js';
import { maakBesluit } from './proef.js';
import type { Geval } from './vervolggevallen.js';

let volgnr = 700;
/** Each claim is known by its own communication. */
function mededeling(): string {
  volgnr += 1;
  return `+++202/6000/00${volgnr}+++`;
}

/** The claim as its decision opens it: what comes in is known by its communication. */
async function metTerugvordering(tx: Tx, { dossierId }: Proefdossier, lijnIds: readonly string[]): Promise<void> {
  await maakTerugvordering(tx, dossierId, lijnIds[0]!, 110000);
}

async function maakTerugvordering(tx: Tx, dossierId: string, besluitlijnId: string, bedragCent: number) {
  const data = { dossierId, besluitlijnId, bedragCent, mededeling: mededeling(), grondslag: 'artikel 24' };
  return (await tx.terugvordering.create({ data })).id;
}

const BEDRAGEN = [
  { maand: '2026-03', gekregenCent: 87613, rechtCent: 37613 },
  { maand: '2026-04', gekregenCent: 87613, rechtCent: 27613 },
];

/** A claim of an earlier meeting: now the client asks to pay back less or nothing. */
const metOudeTerugvordering =
  (punt: number, bedragCent: number, spoor: 'MI' | 'MD' = 'MI') =>
  async (tx: Tx, dossier: Proefdossier): Promise<string> => {
    const { lijnIds } = await maakBesluit(tx, dossier, {
      datum: '2026-05-21',
      punt,
      soort: 'terugvordering',
      velden: {},
      lijnen: [
        {
          besluit: 'TERUGVORDERING',
          spoor,
          steun: spoor === 'MI' ? 'LL1' : 'AFS',
          invoer: { soort: 'terugvordering', bedragen: [{ maand: '2026-04', gekregenCent: bedragCent, rechtCent: 0 }] },
        },
      ],
    });
    return maakTerugvordering(tx, dossier.dossierId, lijnIds[0]!, bedragCent);
  };

/** @param kwijtCent what the committee waives of the € 1 314,21 */
const afzien = (kwijtCent: number, spoor: 'MI' | 'MD' = 'MI', meer: object = {}) => {
  return (terugvordering: string): readonly Proeflijn[] => [
    {
      besluit: 'AFZIEN_TERUGVORDERING',
      spoor,
      steun: spoor === 'MI' ? 'LL1' : 'AFS',
      invoer: { soort: 'afzien', terugvordering, bedragCent: kwijtCent, reden: 'Te zwaar.', ...meer },
      context: { terugvorderingen: [{ id: terugvordering, openCent: 131421 }] },
    },
  ];
};

const terugvorderingMD =
  (grond: 'terugbetaalbaar' | 'voorschot' | 'onjuiste_verklaring') => (): readonly Proeflijn[] => [
    {
      besluit: 'TERUGVORDERING',
      spoor: 'MD',
      steun: 'AFS',
      invoer: {
        soort: 'terugvordering',
        grond,
        bedragen: [{ maand: '2026-04', gekregenCent: 110000, rechtCent: 0 }],
      },
    },
  ];

/** Money that comes back, or that the client no longer owes. */
export const TERUGGEVALLEN: readonly Geval[] = [
  {
    naam: 'leefloon dat terug moet',
    soort: 'terugvordering',
    lijnen: () => [
      {
        besluit: 'TERUGVORDERING',
        spoor: 'MI',
        steun: 'LL1',
        invoer: { soort: 'terugvordering', bedragen: BEDRAGEN },
      },
    ],
    velden: {
      overtredenRegel:
        'Wie een leefloon krijgt, moet elke verandering meteen melden. Dat staat in de wet. U meldde uw loon niet.',
    },
    naBesluit: metTerugvordering,
  },
  {
    naam: 'hulp die volgens de beslissing terugbetaald wordt',
    soort: 'terugvordering',
    punt: 61,
    lijnen: terugvorderingMD('terugbetaalbaar'),
    velden: {
      waaromKort: 'Wij spraken af dat u deze hulp terugbetaalt.',
      overtredenRegel: 'In de beslissing van 23 april 2026 staat dat u deze hulp terugbetaalt.',
    },
    naBesluit: metTerugvordering,
    zegt: ['U moest deze hulp terugbetalen', '€ 1.100,00', 'wet van 8 juli 1976'],
    zwijgt: ['te veel kreeg', 'kreeg u te veel', 'leefloon', 'De wet geeft u één maand', 'wet van 26 mei 2002'],
  },
  {
    naam: 'een voorschot dat terug moet',
    soort: 'terugvordering',
    punt: 62,
    lijnen: terugvorderingMD('voorschot'),
    velden: {
      waaromKort: 'U kreeg nu het geld waarop u wachtte.',
      overtredenRegel: 'Een voorschot betaalt u terug als u het geld krijgt waarop u wachtte.',
    },
    naBesluit: metTerugvordering,
    zegt: ['U kreeg dit geld als voorschot'],
    zwijgt: ['te veel kreeg', 'kreeg u te veel', 'leefloon'],
  },
  {
    naam: 'hulp die terug moet na een onjuiste verklaring',
    soort: 'terugvordering',
    punt: 63,
    lijnen: terugvorderingMD('onjuiste_verklaring'),
    velden: { overtredenRegel: 'Wie hulp vraagt, zegt wat juist is. U zei niet dat u werkte.' },
    naBesluit: metTerugvordering,
    zegt: ['te veel kreeg'],
    zwijgt: ['leefloon', 'De wet geeft u één maand'],
  },
  {
    naam: 'een deel dat de cliënt niet meer moet terugbetalen',
    soort: 'afzien_terugvordering',
    vooraf: metOudeTerugvordering(71, 131421),
    zonder: ['mededeling'],
    lijnen: afzien(61421, 'MI', { aflossing: { schijfCent: 5000, eerste: datum('2026-08-15') } }),
  },
  {
    naam: 'alles dat de cliënt niet meer moet terugbetalen',
    soort: 'afzien_terugvordering',
    punt: 72,
    vooraf: metOudeTerugvordering(72, 131421),
    lijnen: afzien(131421),
    zegt: ['# U moet € 1.314,21 niet meer terugbetalen', 'U moet dus niets meer terugbetalen.'],
    zwijgt: ['één keer op terug', 'Betaal op rekening'],
  },
  {
    naam: 'hulp waarvan de cliënt alles moet terugbetalen',
    soort: 'afzien_terugvordering',
    punt: 73,
    vooraf: metOudeTerugvordering(73, 131421, 'MD'),
    lijnen: afzien(0, 'MD'),
    velden: { waaromKort: 'U kunt dit terugbetalen.' },
    zegt: ['# U moet € 1.314,21 toch terugbetalen', 'wet van 8 juli 1976'],
    zwijgt: ['wet van 26 mei 2002'],
  },
];
