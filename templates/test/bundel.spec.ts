import { zetBundel, type Bundelgegevens } from '../src/index.js';
import { aantalBladzijden, bladwijzersVan, inhoudVan } from './pdf.js';

const punt = (nummer: number) => ({
  nummer,
  kop: `HB-2026-000${nummer}: leefloon`,
  uiterlijk: '27/05/2026',
  regels: [],
  delen: [{ kop: 'Toelichting', kader: false, alineas: ['Mevrouw zoekt werk.'] }],
});

const gegevens: Bundelgegevens = {
  soort: 'bundel',
  ocmw: { naam: 'OCMW Heidebeke', adres: ['3099 Heidebeke'], initiaal: 'H' },
  datum: '2026-05-12',
  titel: 'Zitting van 21 mei 2026',
  referentie: 'BCSD 21/05/2026',
  kenmerken: [{ naam: 'Vergadering', regels: ['21 mei 2026'] }],
  watermerk: ['Lid 1', '12/05/2026 om 14.03 uur'],
  intro: [],
  groepen: [{ naam: 'Te bespreken', punten: [punt(1), punt(2)] }],
};

it('de bundel is getagd, begint elk punt op een nieuwe bladzijde en heeft van elk punt een bladwijzer', async () => {
  const { pdf } = await zetBundel(gegevens);
  expect(aantalBladzijden(pdf)).toBe(3);
  expect(bladwijzersVan(pdf).filter((titel) => titel.startsWith('Punt'))).toEqual([
    'Punt 1. HB-2026-0001: leefloon',
    'Punt 2. HB-2026-0002: leefloon',
  ]);
  expect(inhoudVan(pdf)).toContain('/StructTreeRoot');
  const { pdf: agenda } = await zetBundel({ ...gegevens, soort: 'agenda', watermerk: null });
  expect(aantalBladzijden(agenda)).toBe(1);
});

it('een teken dat niet bestaat houdt één bundel tegen, zonder de tekst te noemen, en niet de volgende', async () => {
  const fout = zetBundel({ ...gegevens, intro: ['Geheim \u{13000}'] });
  const volgende = zetBundel(gegevens);
  await expect(fout).rejects.toThrow(/^De brief kan niet gezet worden: (?!.*Geheim)/);
  await expect(volgende).resolves.toMatchObject({ pdf: expect.any(Uint8Array) as Uint8Array });
});
