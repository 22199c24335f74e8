import { briefSoorten, groepVanSoort, isBesluitBrief, isStapBrief } from './soorten.js';
import { vereisteVermeldingen, vermeldingen, type VermeldingCode } from './vermeldingen.js';

const codesVan = (soort: string, bij = 'altijd') =>
  vereisteVermeldingen.filter((rij) => rij.soort === soort && rij.bij === bij).map((rij) => rij.code);

describe('de tabel van verplichte vermeldingen', () => {
  it.each(briefSoorten.filter(isBesluitBrief))('%s draagt altijd M1 tot en met M8', (soort) => {
    expect(codesVan(soort)).toEqual(expect.arrayContaining(['M1', 'M2', 'M3', 'M4', 'M5', 'M6', 'M7', 'M8']));
  });

  it('het ontvangstbewijs draagt de vier vermeldingen van R-INT-05 en geen beroep', () => {
    expect(codesVan('ontvangstbewijs')).toEqual(['R-INT-05a', 'R-INT-05b', 'R-INT-05c', 'R-INT-05d']);
  });

  it('een terugvordering brengt de zes vermeldingen van het Handvest mee', () => {
    expect(codesVan('herziening_terugvordering', 'terugvordering')).toEqual([
      'M13a',
      'M13b',
      'M13c',
      'M13d',
      'M13e',
      'M13f',
    ]);
  });

  it('onbevoegdheid draagt M14, en geen andere brief', () => {
    expect(vereisteVermeldingen.filter((rij) => rij.code === 'M14').map((rij) => rij.soort)).toEqual(['onbevoegd']);
  });

  it.each([
    ['M10', ['toekenning_leefloon', 'aanvullend_leefloon', 'weigering_en_hulp', 'sanctie_gpmi']],
    ['M12', ['toekenning_leefloon', 'weigering_en_hulp', 'sanctie_gpmi', 'herziening_terugvordering']],
    ['M15', ['installatie_en_waarborg', 'dringende_steun', 'verwarmingstoelage', 'dringende_medische_hulp']],
  ] as const)('%s staat onder meer in %j', (code: VermeldingCode, soorten) => {
    const dragers = vereisteVermeldingen.filter((rij) => rij.code === code).map((rij) => rij.soort);
    expect(dragers).toEqual(expect.arrayContaining([...soorten]));
  });

  it('elke code van de lijst is ergens vereist, en geen enkele soort vereist er een twee keer', () => {
    const gebruikt = new Set(vereisteVermeldingen.map((rij) => rij.code));
    expect([...gebruikt].sort()).toEqual(Object.keys(vermeldingen).sort());
    const sleutels = vereisteVermeldingen.map((rij) => `${rij.soort} ${rij.code}`);
    expect(new Set(sleutels).size).toBe(sleutels.length);
  });

  it('stukken van de vergadering en brieven tussen OCMW’s vereisen geen vermelding', () => {
    const zonder = briefSoorten.filter((soort) => ['vergadering', 'tussen_ocmw'].includes(groepVanSoort[soort]));
    expect(zonder.flatMap((soort) => codesVan(soort))).toEqual([]);
  });
});

it.each([
  ['hoorrecht', true, false],
  ['bevoegdheidsconflict', true, false],
  ['weigering', false, true],
  ['oproeping', false, false],
] as const)('%s is een brief bij een stap: %p, en over een beslissing: %p', (soort, stap, besluit) => {
  expect(isStapBrief(soort)).toBe(stap);
  expect(isBesluitBrief(soort)).toBe(besluit);
});
