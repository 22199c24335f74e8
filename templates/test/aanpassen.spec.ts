import { briefSoorten, isBesluitBrief } from '@besluitpad/domain';
import { ingebouwdeTekst, invulplaatsen, keurSjabloon, sjabloonVersie, vasteDelen } from '../src/index.js';

const soort = 'herziening_terugvordering';
const tekst = ingebouwdeTekst(soort);
const meldingen = (nieuw: string) => keurSjabloon(soort, nieuw).map(({ melding }) => melding);
const anders = (van: string, door: string) => {
  if (!tekst.includes(van)) throw new Error(`de tekst bevat niet: ${van}`);
  return tekst.replace(van, door);
};

describe('de eigen tekst van een brief', () => {
  it.each(briefSoorten)('%s: de ingebouwde tekst doorstaat de eigen keuring', (elke) => {
    expect(keurSjabloon(elke, ingebouwdeTekst(elke))).toEqual([]);
  });

  it.each(briefSoorten.filter(isBesluitBrief))('%s houdt de bladzijde over de rechtbank vast', (besluit) => {
    const vast = vasteDelen(ingebouwdeTekst(besluit)).map((deel) => deel.tekst);
    expect(vast.some((deel) => /^\{\{#?> ?beroep/.test(deel))).toBe(true);
    expect(vast).toEqual(expect.arrayContaining(['{{> handtekening}}']));
  });

  it('mag een gewone zin veranderen', () => {
    expect(meldingen(anders('U krijgt geen straf.', 'Er komt geen straf.'))).toEqual([]);
  });

  it.each([
    ['weglaten', anders('{{> hoorrecht}}\n', '')],
    ['veranderen', anders('{{> regels}}', 'Er zijn geen regels.')],
    ['onder een voorwaarde zetten', anders('{{> regels}}', '{{#if geenSanctie}}\n{{> regels}}\n{{/if}}')],
    ['verhuizen', anders('{{> regels}}\n{{> vragen}}', '{{> vragen}}\n{{> regels}}')],
    ['inkorten binnen een vast deel', anders('Wij bespreken dan uw afbetaling.\n', '')],
  ])('mag een vast deel niet %s', (_wat, nieuw) => {
    expect(meldingen(nieuw)).toEqual([expect.stringContaining('Dit deel ligt vast') as string]);
  });

  it.each([
    ['een opmerking eromheen', anders('{{> regels}}', '{{!-- \n{{> regels}}\n --}}')],
    ['een schuine streep ervoor', anders('{{> regels}}', '\\{{> regels}}')],
    ['drie accolades', anders('{{categorieReden}}', '{{{categorieReden}}}')],
  ])('mag een deel niet verbergen met %s', (_wat, nieuw) => {
    expect(meldingen(nieuw)[0]).toContain('kan hier niet');
  });

  it.each(['{{client.insz}}', '{{constructor}}', '{{lookup . "iban"}}', '{{> geheim}}'])(
    'mag %s niet drukken',
    (plaats) => {
      expect(meldingen(anders('{{categorieReden}}', `{{categorieReden}} ${plaats}`))[0]).toContain('bestaat niet');
    },
  );

  it('zegt op welke regel de accolades niet kloppen', () => {
    const [gebrek] = keurSjabloon(soort, anders('{{categorieReden}}', '{{#if categorieReden}}'));
    expect(gebrek?.melding).toContain('De accolades kloppen niet');
  });

  it('mag geen zin van meer dan twintig woorden hebben', () => {
    const lang = `U krijgt ${'echt '.repeat(19)}geen straf.`;
    expect(meldingen(anders('U krijgt geen straf.', lang))[0]).toContain('ten hoogste 20');
  });

  it('mag geen verplichte vermelding laten vallen, op geen enkel voorbeeld', () => {
    const gebreken = keurSjabloon(
      soort,
      anders('## Hoe berekenen wij dit? {M9 M13a M13b}', '## Hoe berekenen wij dit? {M9 M13b}'),
    );
    expect(gebreken).toEqual([{ voorbeeld: 'voorbeeld', melding: 'De verplichte vermelding M13a ontbreekt.' }]);
  });

  it('past op het blad in elke vorm, anders komt ze er niet', () => {
    const kader = anders(
      '? Waarom? | {{waaromKort}}',
      `? Waarom? | {{waaromKort}} ${'Wij bekeken alles goed. '.repeat(40)}`,
    );
    expect(meldingen(kader)[0]).toContain('voorbij de helft van het blad');
  });

  it('noemt in notulen de voorzitter alleen waar er een is: op een zitting waar niemand kwam, leidt niemand ze', () => {
    const notulen = ingebouwdeTekst('notulen');
    const altijd = notulen.replace('De vergadering is niet openbaar.', '{{voorzitter}} leidt de vergadering.');
    expect(keurSjabloon('notulen', altijd).map(({ voorbeeld }) => voorbeeld)).toEqual(['voorbeeld-zonder-leden']);
    const soms = altijd.replace(
      '{{voorzitter}} leidt de vergadering.',
      '{{#if voorzitter}}\n{{voorzitter}} leidt ze.\n{{/if}}',
    );
    expect(keurSjabloon('notulen', soms)).toEqual([]);
  });

  it('krijgt een eigen vingerafdruk', () => {
    expect(sjabloonVersie(soort, anders('U krijgt geen straf.', 'Er komt geen straf.'))).not.toBe(
      sjabloonVersie(soort),
    );
    expect(sjabloonVersie(soort, tekst)).toBe(sjabloonVersie(soort));
  });

  it('kent de invulplaatsen van haar soort', () => {
    expect(invulplaatsen(tekst)).toEqual(expect.arrayContaining(['nieuwBedragCent', 'terugvordering.totaalCent']));
    expect(invulplaatsen(tekst)).not.toContain('euro');
  });
});
