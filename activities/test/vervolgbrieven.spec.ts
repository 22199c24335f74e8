import type { BesluitBriefSoort } from '@besluitpad/domain';
import { briefGegevens, datum } from '@besluitpad/domain';
import type { Opstelling } from './opstelling.js';
import { maakOpstelling } from './opstelling.js';
import type { Proeflijn } from './proef.js';
import { leesVoorbeeld, maakBesluit, maakDossier, veldenUit } from './proef.js';

let o: Opstelling;
let nummer = 700;
beforeAll(async () => {
  o = await maakOpstelling();
});
afterAll(() => o.ruimOp());

interface Geval {
  readonly soort: BesluitBriefSoort;
  readonly lijn: Proeflijn;
  readonly velden?: object;
  readonly punt?: number;
  /** What the sample holds and the file of this test cannot: left out of the comparison. */
  readonly zonder?: readonly string[];
}

const MI = { spoor: 'MI', steun: 'LL2' } as const;

const GEVALLEN: readonly Geval[] = [
  {
    soort: 'stopzetting',
    lijn: {
      ...MI,
      besluit: 'STOPZETTING',
      invoer: { soort: 'stopzetting', einde: datum('2026-09-14'), reden: 'werk' },
    },
    velden: { laatsteBetaling: { maand: '2026-09', bedragCent: 61329 } },
    zonder: ['laatsteBetaling'],
  },
  {
    soort: 'sanctie_verklaringen',
    lijn: {
      besluit: 'SANCTIE',
      spoor: 'MI',
      steun: 'LL1',
      invoer: {
        soort: 'sanctie',
        grond: 'verklaringen',
        maandbedragCent: 87613,
        inhoudingCent: 43807,
        vanaf: datum('2026-07-01'),
        maanden: 2,
      },
    },
  },
  {
    soort: 'uitvoering_vonnis',
    lijn: {
      ...MI,
      besluit: 'UITVOERING_VONNIS',
      invoer: {
        soort: 'vonnis',
        rechtbank: 'Arbeidsrechtbank Leuven',
        uitspraakOp: datum('2026-10-15'),
        rolnummer: '26/1234/A',
        beschikking:
          'De rechter besliste dat u vanaf 1 juni 2026 recht hebt op een leefloon voor iemand die alleen woont.',
        bedragCent: 131420,
        periodiciteit: 'maandelijks',
        vanaf: datum('2026-06-01'),
      },
      betalingen: [{ periode: '2026-06', bedragCent: 131420, uiterlijk: '2026-11-13' }],
    },
  },
  {
    soort: 'aktename',
    lijn: {
      ...MI,
      besluit: 'AKTENAME',
      invoer: { soort: 'aktename', waarvan: 'verhuis', op: datum('2026-07-06') },
    },
  },
];

async function druk(geval: Geval) {
  const { soort, lijn, velden } = geval;
  const voorbeeld = leesVoorbeeld(soort);
  const { besluit, hoorrecht } = voorbeeld as unknown as {
    besluit: { datum: string; punt: number };
    hoorrecht?: { aangeboden: { op: string }; gebruik: string; op?: string };
  };
  nummer += 1;
  const { effectId, besluitId } = await o.proef.alsMotor(async (tx) => {
    const basis = await maakDossier(
      tx,
      { ...voorbeeld, referentie: `HB-2026-0${nummer}` },
      {
        ontvangenOp: '2026-01-05',
        beslisUiterlijk: '2026-02-04',
        registernummer: `2026/0${nummer}`,
        lijnen: [{ spoor: lijn.spoor, steun: lijn.steun, gegevens: {} }],
        hoorrechtGemeldOp: hoorrecht?.aangeboden.op ?? '2026-01-05',
        ...(hoorrecht?.op === undefined ? {} : { gehoordOp: hoorrecht.op }),
      },
    );
    const gehoord =
      hoorrecht?.gebruik === 'gehoord'
        ? {
            hoorrecht: {
              gebruik: 'gehoord',
              samenvatting: (hoorrecht as unknown as { samenvatting: string }).samenvatting,
            },
          }
        : {};
    return maakBesluit(tx, basis, {
      datum: besluit.datum,
      // Its own item: two decisions of one meeting never share one.
      punt: geval.punt ?? besluit.punt,
      verzenddatum: voorbeeld.datum,
      soort,
      velden: { ...veldenUit(soort, voorbeeld), ...gehoord, ...velden },
      lijnen: [lijn],
    });
  });
  await o.voer('drukBesluitbrief', effectId);
  const stand = await o.stand(effectId);
  const [brief] = await o.proef.vraag<{ invoer: Record<string, unknown> }>(
    'SELECT invoer FROM brief WHERE onderwerp_id = $1',
    [besluitId],
  );
  return { stand, invoer: brief?.invoer, voorbeeld };
}

describe('de brief bij wat na een toekenning beslist wordt', () => {
  it.each(GEVALLEN)(
    '$soort zegt wat het voorbeeld zegt, uit het besluit en de woorden van de werker',
    async (geval) => {
      const { stand, invoer, voorbeeld } = await druk(geval);
      expect(stand).toEqual({ status: 'gedaan', fout: null, taak: null });
      expect(briefGegevens[geval.soort].safeParse(invoer).success).toBe(true);
      const weg = ['referentie', 'hoorrecht', ...(geval.zonder ?? [])];
      const verwacht = Object.fromEntries(Object.entries(voorbeeld).filter(([naam]) => !weg.includes(naam)));
      expect(invoer).toMatchObject(verwacht);
    },
  );

  it('een overlijden krijgt geen brief aan de cliënt', async () => {
    const { stand } = await druk({
      soort: 'aktename',
      punt: 99,
      lijn: {
        ...MI,
        besluit: 'AKTENAME',
        invoer: { soort: 'aktename', waarvan: 'overlijden', op: datum('2026-07-06') },
      },
    });
    expect(stand.fout).toBe('Na een overlijden krijgt de nabestaande een eigen brief.');
  });
});
