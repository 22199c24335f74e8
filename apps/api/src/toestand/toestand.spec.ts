import { vereisteVermeldingen } from '@besluitpad/domain';
import { laadVerplichteVermeldingen } from '@besluitpad/prisma';
import { metProefApp, type Proefgebruiker } from '../../test/proefApp.js';
import { zetOcmw } from '../../test/proefocmw.js';
import type { Toestand } from './lees.js';

const proef = metProefApp();
let beheer: Proefgebruiker;

beforeAll(async () => {
  await zetOcmw(proef.databank);
  beheer = await proef.maakGebruiker('beheer', ['beheerder']);
});

const lees = async (): Promise<Toestand> =>
  (await proef.vraag('/api/toestand', { token: beheer.token })).lichaam as Toestand;

describe('de toestand van een installatie', () => {
  it('is zonder gebreken in een databank van deze versie, op wat nog niet geladen is na', async () => {
    const { databank, invarianten, ontbrekendeLettertypen } = await lees();
    expect(databank.migraties).toEqual({ ontbreekt: [], gewijzigd: [], onbekend: [] });
    expect(Math.abs(databank.afwijkingMs)).toBeLessThan(5_000);
    expect(invarianten.length).toBeGreaterThan(5);
    expect(invarianten.filter(({ aantal }) => aantal > 0)).toEqual([]);
    expect(ontbrekendeLettertypen).toEqual([]);
    expect(databank.vermeldingenKloppen).toBe(false);
  });

  it('zegt of de verplichte vermeldingen die van deze versie zijn', async () => {
    const altijd = vereisteVermeldingen.filter(({ bij }) => bij === 'altijd');
    const url = new URL(process.env['BESLUITPAD_TEST_DATABASE_BEHEER_URL']!);
    url.pathname = new URL(proef.databank.url).pathname;
    await laadVerplichteVermeldingen(url.toString(), altijd);
    expect((await lees()).databank.vermeldingenKloppen).toBe(true);
    await proef.databank.vraag('DELETE FROM verplichte_vermelding WHERE soort = $1', [altijd[0]!.soort]);
    expect((await lees()).databank.vermeldingenKloppen).toBe(false);
  });

  it('noemt migraties die hier niet liepen, anders liepen of van een nieuwere versie zijn', async () => {
    await proef.databank.vraag("UPDATE migratie SET naam = '9999_later.sql' WHERE naam LIKE '0003%'");
    await proef.databank.vraag("UPDATE migratie SET controlesom = 'x' WHERE naam LIKE '0002%'");
    expect((await lees()).databank.migraties).toEqual({
      ontbreekt: ['0003_procedure.sql'],
      gewijzigd: ['0002_dossier.sql'],
      onbekend: ['9999_later.sql'],
    });
  });

  it('telt wat een invariant schendt, met hoogstens enkele voorbeelden en zonder gegevens van mensen', async () => {
    await proef.databank.vraag(
      "INSERT INTO procedure (soort, onderwerp_id, aan_zet, geopend_op) SELECT 'zitting', gen_random_uuid(), 'secretaris', now() FROM generate_series(1, 7)",
    );
    const [eerste] = (await lees()).invarianten.filter(({ aantal }) => aantal > 0);
    expect(eerste).toMatchObject({ naam: expect.stringMatching(/^inv_01/) as string, aantal: 7 });
    expect(eerste?.voorbeelden).toHaveLength(5);
    expect(eerste?.voorbeelden[0]?.fout).toBe('geen lopende klok');
  });

  it('is alleen voor wie de techniek beheert', async () => {
    const { token } = await proef.maakGebruiker('hoofd', ['hoofdSocialeDienst']);
    expect((await proef.vraag('/api/toestand', { token })).status).toBe(403);
  });
});
