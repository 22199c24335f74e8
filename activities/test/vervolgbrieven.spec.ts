import type { BesluitBriefSoort, BriefSoort, GegevensVan, InvoerVan } from '@besluitpad/domain';
import {
  briefGegevens,
  briefSoorten,
  datum,
  isBesluitBrief,
  ontbrekendeVermeldingen,
  vereistVoor,
} from '@besluitpad/domain';
import { boomAlsTekst, stelBriefOp } from '@besluitpad/templates';
import { BESLISSINGEN } from './beslissingen.js';
import type { Opstelling } from './opstelling.js';
import { maakOpstelling } from './opstelling.js';
import type { Proefdossier } from './proef.js';
import { leesVoorbeeld, maakBesluit, maakDossier, veldenUit } from './proef.js';
import type { Geval } from './vervolggevallen.js';
import { GEVALLEN } from './vervolggevallen.js';

let o: Opstelling;
let nummer = 700;
beforeAll(async () => {
  o = await maakOpstelling();
});
afterAll(() => o.ruimOp());

interface Voorbeeldbesluit {
  readonly besluit: { readonly datum: string; readonly punt: number };
  readonly hoorrecht?: {
    readonly aangeboden: { readonly op: string; readonly via: string };
    readonly gebruik: string;
    readonly op?: string;
    readonly samenvatting?: string;
  };
  readonly aanvraagDatum?: string;
}

async function druk(geval: Geval) {
  const { soort, velden } = geval;
  const voorbeeld = leesVoorbeeld(soort);
  const { besluit, hoorrecht, aanvraagDatum } = voorbeeld as unknown as Voorbeeldbesluit;
  nummer += 1;
  const { effectId, besluitId } = await o.proef.alsMotor(async (tx) => {
    const ontvangenOp = aanvraagDatum ?? '2026-01-05';
    const basis: Proefdossier = await maakDossier(
      tx,
      { ...voorbeeld, referentie: `HB-2026-0${nummer}` },
      {
        ontvangenOp,
        beslisUiterlijk: '2026-05-02',
        registernummer: `2026/0${nummer}`,
        lijnen: [{ spoor: 'MI', steun: 'LL2', gegevens: {} }],
        hoorrechtGemeldOp: hoorrecht?.aangeboden.op,
        ...(hoorrecht?.op === undefined ? {} : { gehoordOp: hoorrecht.op }),
      },
    );
    const eerder = (await geval.vooraf?.(tx, basis)) ?? '';
    const { gebruik, samenvatting } = hoorrecht ?? {};
    const gemaakt = await maakBesluit(tx, basis, {
      datum: besluit.datum,
      // Its own item: two decisions of one meeting never share one.
      punt: geval.punt ?? besluit.punt,
      verzenddatum: voorbeeld.datum,
      soort,
      velden: {
        ...veldenUit(soort, voorbeeld),
        ...(gebruik === 'gehoord' ? { hoorrecht: { gebruik, samenvatting } } : {}),
        ...velden,
      },
      lijnen: geval.lijnen(eerder),
    });
    await geval.naBesluit?.(tx, basis, gemaakt.lijnIds);
    return gemaakt;
  });
  await o.voer('drukBesluitbrief', effectId);
  const stand = await o.stand(effectId);
  const [brief] = await o.proef.vraag<{ id: string; invoer: Record<string, unknown>; pdfs: string }>(
    `SELECT id, invoer, substr(encode(pdf_ua, 'escape'), 1, 5) || substr(encode(pdf_a, 'escape'), 1, 5) AS pdfs
       FROM brief WHERE onderwerp_id = $1`,
    [besluitId],
  );
  return { stand, brief, voorbeeld };
}

/** The letter as its reader sees it, and the mentions it lacks. */
function lees(soort: BesluitBriefSoort, invoer: Record<string, unknown>) {
  const gegevens = invoer as InvoerVan<BesluitBriefSoort>;
  const boom = stelBriefOp(soort, gegevens);
  return { tekst: boomAlsTekst(boom), ontbreekt: ontbrekendeVermeldingen(soort, { boom, gegevens }) };
}

const geefVrij = (id: string) =>
  o.proef.alsMotor((tx) =>
    tx.brief.update({ where: { id }, data: { status: 'vrijgegeven' }, select: { status: true } }),
  );

describe('de brief bij wat na een toekenning beslist wordt', () => {
  it.each(GEVALLEN.map((geval) => [geval.soort, geval.naam, geval] as const))(
    '%s: %s wordt gezet, draagt elke vermelding en mag vertrekken',
    async (soort, _naam, geval) => {
      const { stand, brief, voorbeeld } = await druk(geval);
      expect(stand).toEqual({ status: 'gedaan', fout: null, taak: null });
      const { id, invoer, pdfs } = brief!;
      expect(pdfs).toBe('%PDF-%PDF-');
      const { tekst, ontbreekt } = lees(soort, invoer);
      expect(ontbreekt).toEqual([]);
      expect(tekst).not.toMatch(/undefined|null|NaN|\[object|\{\{|geen geen|een een|\.\./);
      for (const zin of geval.zegt ?? []) expect(tekst).toContain(zin);
      for (const woord of geval.zwijgt ?? []) expect(tekst).not.toContain(woord);
      if (geval.zegt === undefined) expect(invoer).toMatchObject(zonder(voorbeeld, geval.zonder));
      const vermeld = await o.proef.vraag<{ code: string }>('SELECT code FROM brief_vermelding WHERE brief_id = $1', [
        id,
      ]);
      const gegevens = briefGegevens[soort].parse(invoer) as GegevensVan<BriefSoort>;
      expect(vermeld.map(({ code }) => code)).toEqual(expect.arrayContaining(vereistVoor(soort, gegevens)));
      expect(await geefVrij(id)).toEqual({ status: 'vrijgegeven' });
    },
  );

  it('is voor elke soort vanaf een echte beslissing geprobeerd', () => {
    const geprobeerd = new Set([...BESLISSINGEN, ...GEVALLEN].map(({ soort }) => soort));
    expect(briefSoorten.filter((soort) => isBesluitBrief(soort) && !geprobeerd.has(soort))).toEqual([]);
  });

  it.each([
    [
      'aktename',
      { spoor: 'MI', steun: 'LL2', besluit: 'AKTENAME' },
      { soort: 'aktename', waarvan: 'overlijden', op: datum('2026-07-06') },
    ],
    [
      'stopzetting',
      { spoor: 'MI', steun: 'LL2', besluit: 'STOPZETTING' },
      { soort: 'stopzetting', einde: datum('2026-07-06'), reden: 'overlijden' },
    ],
  ] as const)('een overlijden krijgt geen brief %s aan de cliënt', async (soort, lijn, invoer) => {
    const { stand } = await druk({
      ...{ naam: 'overlijden', soort, punt: 99 },
      velden: { laatsteBetaling: undefined },
      lijnen: () => [{ ...lijn, invoer }],
    });
    expect(stand.fout).toBe('Na een overlijden krijgt de nabestaande een eigen brief.');
  });

  it('zegt niet dat de cliënt niets terugbetaalt als de beslissing van wel zegt', async () => {
    const { stand } = await druk({
      naam: 'terugbetaalbaar',
      soort: 'eenmalige_steun_en_plan',
      punt: 98,
      velden: { schuldeiser: 'Lumo' },
      lijnen: () => [
        {
          besluit: 'TOEKENNING',
          spoor: 'MD',
          steun: 'EF',
          invoer: {
            soort: 'eenmalig',
            bedragCent: 40000,
            wijze: 'overschrijving',
            begunstigden: [{ naam: 'Lumo', bedragCent: 40000 }],
            terugvorderbaar: true,
          },
          betalingen: [{ bedragCent: 40000, uiterlijk: '2026-03-13', begunstigde: 'Lumo' }],
        },
      ],
    });
    expect(stand.fout).toBe('Deze brief zegt dat de hulp niet terugbetaald wordt, en de beslissing zegt van wel.');
  });
});

function zonder(voorbeeld: Record<string, unknown>, weg: readonly string[] = []): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(voorbeeld).filter(([naam]) => !['referentie', 'hoorrecht', ...weg].includes(naam)),
  );
}
