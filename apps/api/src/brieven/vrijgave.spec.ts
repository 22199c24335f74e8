/** Every letter of the program, in every form its samples take, with each of its mandatory mentions taken away once. */
import {
  briefGegevens,
  briefSoorten,
  datum,
  groepVanSoort,
  isBesluitBrief,
  ondertekenaarsVan,
  vereisteVermeldingen,
  vereistVoor,
  type BriefSoort,
  type InvoerVan,
} from '@besluitpad/domain';
import { voorbeeldenVan } from '@besluitpad/templates';
import { metProefApp, probleem } from '../../test/proefApp.js';
import { maakBesluit, type Gemaakt } from '../../test/proefbesluit.js';
import { laadVermeldingen, legVoorbeeldbrief } from '../../test/proefbrief.js';
import { HUISREGELS, schendingen, zetOcmw } from '../../test/proefocmw.js';

const proef = metProefApp();
const tokens = new Map<string, string>();
let gemaakt: Gemaakt;

interface Brief {
  readonly naam: string;
  readonly soort: BriefSoort;
  readonly invoer: InvoerVan<BriefSoort>;
  readonly vereist: readonly string[];
}

const brieven: readonly Brief[] = briefSoorten.flatMap((soort) =>
  voorbeeldenVan(soort).map(({ naam, invoer }) => ({
    naam: `${soort}/${naam}`,
    soort,
    invoer,
    vereist: vereistVoor(soort, briefGegevens[soort].parse(invoer)),
  })),
);
const metVermeldingen = brieven.filter(({ vereist }) => vereist.length > 0);

/** Takes each mention away in turn and tries to release: what the database then says, per mention. */
const PROBEER = `CREATE FUNCTION pg_temp.probeer(welke uuid) RETURNS TABLE (code text, melding text) LANGUAGE plpgsql AS $$
  DECLARE rij record;
  BEGIN
    FOR rij IN SELECT b.code AS code, b.dossier_id FROM brief_vermelding b WHERE b.brief_id = welke ORDER BY 1 LOOP
      code := rij.code; melding := NULL;
      BEGIN
        DELETE FROM brief_vermelding b WHERE b.brief_id = welke AND b.code = rij.code;
        UPDATE brief SET status = 'vrijgegeven' WHERE id = welke;
        RAISE EXCEPTION 'vrijgegeven' USING ERRCODE = 'P0001';
      EXCEPTION WHEN OTHERS THEN melding := SQLSTATE || ' ' || SQLERRM;
      END;
      RETURN NEXT;
    END LOOP;
  END $$`;

beforeAll(async () => {
  await zetOcmw(proef.databank);
  await laadVermeldingen(proef.databank);
  await proef.databank.vraag(PROBEER);
  for (const functie of ['algemeenDirecteur', 'voorzitter'] as const) {
    const { token } = await proef.maakGebruiker(functie, [functie]);
    tokens.set(functie, token);
  }
  gemaakt = await maakBesluit(proef.databank, {
    nummer: 'HB-2026-0900',
    ontvangenOp: '2026-03-09',
    beslistOp: '2026-03-26',
    lijnen: [
      {
        besluit: 'TOEKENNING',
        spoor: 'MI',
        steun: 'LL2',
        invoer: { soort: 'leefloon', categorie: 2, ingang: datum('2026-03-09') },
      },
    ],
  });
});

const onderteken = (wie: string, id: string) =>
  proef.vraag(`/api/brieven/${id}/ondertekenen`, { token: tokens.get(wie)!, lichaam: {} });

describe('de tabel van verplichte vermeldingen', () => {
  it('kent in de databank elke soort beslissing en stap, met precies de vermeldingen van het domein', async () => {
    const rijen = await proef.databank.vraag<{ soort: string; codes: string[] }>(
      'SELECT soort, array_agg(code ORDER BY code) AS codes FROM verplichte_vermelding GROUP BY soort',
    );
    const geladen = Object.fromEntries(rijen.map(({ soort, codes }) => [soort, [...codes].sort()]));
    for (const soort of briefSoorten.filter((s) => ['besluit', 'stap'].includes(groepVanSoort[s]))) {
      const verwacht = vereisteVermeldingen.filter((rij) => rij.soort === soort && rij.bij === 'altijd');
      expect({ soort, codes: geladen[soort] }).toEqual({ soort, codes: verwacht.map(({ code }) => code).sort() });
    }
  });

  it('is met de voorbeelden helemaal geraakt: elke soort, elke vermelding, ook die van een onderdeel', () => {
    const ongeraakt = vereisteVermeldingen.filter(
      ({ soort, code }) => !brieven.some((brief) => brief.soort === soort && brief.vereist.includes(code)),
    );
    expect(ongeraakt.map(({ soort, code }) => `${soort} ${code}`)).toEqual([]);
  });
});

describe('een brief zonder één van zijn verplichte vermeldingen', () => {
  it.each(metVermeldingen)('$naam komt nooit vrij, en met alle vermeldingen wel', async (brief) => {
    const id = await legVoorbeeldbrief(proef.databank, gemaakt, brief);
    const pogingen = await proef.databank.vraag<{ code: string; melding: string }>(
      'SELECT * FROM pg_temp.probeer($1)',
      [id],
    );
    expect(pogingen).toEqual(
      [...brief.vereist].sort().map((code) => ({
        code,
        melding: `BP004 De brief kan niet vertrekken: verplichte vermelding ${code} ontbreekt.`,
      })),
    );
    const [{ status } = { status: '' }] = await proef.databank.vraag<{ status: string }>(
      `UPDATE brief SET status = 'vrijgegeven' WHERE id = $1 RETURNING status`,
      [id],
    );
    expect(status).toBe('vrijgegeven');
  });

  it.each(metVermeldingen.filter(({ soort }) => isBesluitBrief(soort)))(
    '$naam wordt door niemand ondertekend: de weigering noemt elke vermelding, en met alle kan het wel',
    async (brief) => {
      const wie = ondertekenaarsVan(HUISREGELS, brief.soort)[0]!;
      const kaal = await legVoorbeeldbrief(proef.databank, gemaakt, brief);
      await proef.databank.vraag('DELETE FROM brief_vermelding WHERE brief_id = $1', [kaal]);
      expect(probleem(await onderteken(wie, kaal))['ontbreekt']).toEqual(brief.vereist);
      const heel = await legVoorbeeldbrief(proef.databank, gemaakt, brief);
      expect((await onderteken(wie, heel)).status).toBe(200);
    },
  );

  it('kan ook niet meteen als vrijgegeven in de databank komen', async () => {
    const brief = { ...metVermeldingen[0]!, status: 'vrijgegeven' };
    await expect(legVoorbeeldbrief(proef.databank, gemaakt, brief)).rejects.toMatchObject({ code: 'BP002' });
  });

  it('staat ook in geen enkele telling van wat niet mag', async () => {
    const fouten = (await schendingen(proef.databank)).filter(({ view }) => view.startsWith('inv_05'));
    expect(fouten).toEqual([]);
  });
});
