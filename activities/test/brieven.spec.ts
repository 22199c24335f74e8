import { MockActivityEnvironment } from '@temporalio/testing';
import type { DrukkerMetSlot } from '../src/brieven/drukker.js';
import { maakDrukker } from '../src/brieven/drukker.js';
import { createActivities } from '../src/index.js';
import { BESLISSINGEN } from './beslissingen.js';
import type { Beslissing } from './beslissing.js';
import type { Proefdatabank } from './databank.js';
import { maakProefdatabank } from './databank.js';
import { richtHeidebekeIn } from './heidebeke.js';
import type { Voorbeeld } from './proef.js';
import { leesVoorbeeld, maakBesluit, maakDossier, veldenUit } from './proef.js';

let proef: Proefdatabank;
let drukker: DrukkerMetSlot;

beforeAll(async () => {
  proef = await maakProefdatabank();
  drukker = maakDrukker({ persen: 1 });
  await proef.alsMotor((tx) => richtHeidebekeIn(tx));
});
afterAll(async () => {
  await drukker.sluit();
  await proef.ruimOp();
});

const dienstNietNodig = () => Promise.reject(new Error('deze toets verstuurt en wekt niets'));

function activiteiten() {
  return createActivities({
    db: proef.db,
    drukker,
    post: { stuur: dienstNietNodig },
    wekker: { wek: dienstNietNodig, lopende: () => (async function* () {})() },
  });
}

const voer = (effectId: string) => new MockActivityEnvironment().run(() => activiteiten().drukBesluitbrief(effectId));

type Hoorrecht = { aangeboden: { op: string } } | undefined;

async function leg(b: Beslissing, v: Voorbeeld) {
  const besluit = v['besluit'] as { datum: string; punt?: number };
  const gemeldOp = b.gemeldOp ?? (v['hoorrecht'] as Hoorrecht)?.aangeboden.op;
  return proef.alsMotor(async (tx) => {
    const dossier = await maakDossier(tx, v, {
      ontvangenOp: (v['aanvraagDatum'] as string | undefined) ?? gemeldOp!,
      beslisUiterlijk: b.beslisUiterlijk,
      soort: b.ambtshalve === true ? 'ambtshalve' : 'aanvraag',
      hoorrechtGemeldOp: gemeldOp,
      gehoordOp: b.gehoordOp,
      lijnen: b.gevraagd,
    });
    await b.feiten?.(tx, dossier);
    const gemaakt = await maakBesluit(tx, dossier, {
      datum: besluit.datum,
      punt: besluit.punt,
      verzenddatum: v.datum,
      motivering: b.motivering,
      soort: b.soort,
      velden: { ...veldenUit(b.soort, v), ...veldenVan(b, v) },
      lijnen: b.lijnen,
    });
    await b.naBesluit?.(tx, dossier, gemaakt);
    return gemaakt;
  });
}

/** Wording that the letter data hold inside another part than the worker's form. */
function veldenVan(b: Beslissing, v: Voorbeeld): Record<string, unknown> {
  const uit: Record<string, unknown> = { ...b.velden };
  if (b.soort === 'installatie_en_waarborg') {
    uit['premieRedenen'] = (v['premie'] as { redenen: string[] }).redenen;
    const { maandhuurCent, aantalMaanden, woning, huurVanaf, redenen } = v['waarborg'] as Record<string, unknown>;
    uit['waarborg'] = { maandhuurCent, aantalMaanden, woning, huurVanaf, redenen };
  }
  if (b.soort === 'weigering_en_hulp') {
    const { bedragCent: _b, betaaldAan: _a, uiterlijk: _u, ...rest } = v['andereHulp'] as Record<string, unknown>;
    uit['andereHulp'] = rest;
  }
  return uit;
}

/** The reference letters cite these articles whole. */
function zoalsDeReferentiebrief(v: Voorbeeld): Voorbeeld {
  const regels = (v['regels'] as { waarover: string; artikel?: string }[]).map((r) => {
    if (r.waarover === 'De betaling') return { ...r, artikel: '23' };
    return v['totaalCent'] === 18000 && r.artikel === '1, 57 en 60, § 3' ? { ...r, artikel: '1, 57 en 60' } : r;
  });
  return { ...v, regels };
}

describe('de brief over een beslissing', () => {
  it.each(BESLISSINGEN.map((b) => [b.naam, b] as const))('%s zegt wat het dossier zegt', async (_, b) => {
    const voorbeeld = leesVoorbeeld(b.soort);
    const { besluitId, procedureId, effectId } = await leg(b, voorbeeld);
    await voer(effectId);
    const [effect] = await proef.vraag<{ status: string; fout: string | null }>(
      'SELECT status, fout FROM effect WHERE id = $1',
      [effectId],
    );
    expect(effect).toEqual({ status: 'gedaan', fout: null });
    const [brief] = await proef.vraag<{ invoer: object; briefdatum: string; pdf: string }>(
      `SELECT invoer, briefdatum::text, substr(encode(pdf_ua, 'escape'), 1, 5) AS pdf FROM brief WHERE onderwerp_id = $1 AND soort = $2`,
      [besluitId, b.soort],
    );
    expect(brief?.invoer).toEqual(zoalsDeReferentiebrief(voorbeeld));
    expect(brief?.briefdatum).toBe(voorbeeld.datum);
    expect(brief?.pdf).toBe('%PDF-');
    expect(await proef.vraag('SELECT mijlpaal FROM mijlpaal WHERE procedure_id = $1', [procedureId])).toEqual([
      { mijlpaal: 'briefKlaar' },
    ]);
  });

  it('D10 gaat met dezelfde redenen naar het andere OCMW', async () => {
    const [brief] = await proef.vraag<{ bestemming: string; redenen: string[]; kanaal: string }>(
      `SELECT bestemming, kanaal, invoer->'redenen' AS redenen FROM brief WHERE soort = 'doorzending'`,
    );
    expect(brief).toEqual({
      bestemming: 'OCMW Zandhoek',
      kanaal: 'AANGETEKEND',
      redenen: ['Mevrouw Michiels volgt sinds september 2024 dagonderwijs, zonder onderbreking.'],
    });
  });

  it('draagt elke verplichte vermelding van haar soort', async () => {
    expect(
      await proef.vraag(
        `SELECT b.soort, v.code FROM brief b JOIN verplichte_vermelding v ON v.soort = b.soort
          WHERE NOT EXISTS (SELECT 1 FROM brief_vermelding x WHERE x.brief_id = b.id AND x.code = v.code)`,
      ),
    ).toEqual([]);
  });

  it('vraagt elke ondertekenaar één keer om te tekenen', async () => {
    const rijen = await proef.vraag<{ rol: string; n: number }>(
      `SELECT t.rol, count(*)::int AS n FROM taak t JOIN dossier d ON d.id = t.dossier_id
        WHERE t.soort = 'brief.ondertekenen' AND d.nummer IN ('HB-2026-0001', 'HB-2026-0005') GROUP BY t.rol ORDER BY t.rol`,
    );
    expect(rijen).toEqual([
      { rol: 'algemeenDirecteur', n: 1 },
      { rol: 'voorzitter', n: 2 },
    ]);
  });
});
