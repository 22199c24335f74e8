import type { InvoerVan } from '@besluitpad/domain';
import fc from 'fast-check';
import { voorbeeldVan } from '../../test/voorbeelden.js';
import { stelBriefOp } from './stelBriefOp.js';

const voorbeeld = voorbeeldVan('toekenning_leefloon');

function metReden(reden: string, naam = 'De Backer'): InvoerVan<'toekenning_leefloon'> {
  return { ...voorbeeld, redenen: [reden], client: { ...voorbeeld.client, naam } };
}

/** The same letter with every text taken out: only its shape. */
function vorm(invoer: InvoerVan<'toekenning_leefloon'>): unknown {
  return JSON.parse(
    JSON.stringify(stelBriefOp('toekenning_leefloon', invoer), (sleutel, waarde: unknown) =>
      sleutel === 't' ? '' : waarde,
    ),
    (sleutel, waarde: unknown) => (sleutel === 'adres' || sleutel === 'velden' ? undefined : waarde),
  );
}

function tekstInBrief(invoer: InvoerVan<'toekenning_leefloon'>): string {
  return JSON.stringify(stelBriefOp('toekenning_leefloon', invoer));
}

describe('wat iemand typt, blijft tekst', () => {
  it.each([
    '# Geen kop',
    '## Geen deel {M1}',
    '**niet vet**',
    '- geen lijst',
    '1. geen stap',
    '| geen | tabel |',
    '|= geen totaal |',
    '> geen kader',
    '~ geen veld | waarde',
    '[] geen keuze',
    '? geen vraag | antwoord',
    '::bladzijde Geen bladzijde',
    '{{euro 5}} {{> beroep}}',
    '#strong[geen Typst] \\ $x$ @iets',
    '<b>geen HTML</b> &amp; &lt;',
  ])('%s', (reden) => {
    expect(vorm(metReden(reden))).toEqual(vorm(metReden('Gewone tekst.')));
    expect(tekstInBrief(metReden(reden))).toContain(JSON.stringify(reden).slice(1, -1));
  });

  it('elke tekst die de gegevens toelaten, komt letterlijk in de brief', () => {
    const teken = fc.constantFrom(...Array.from('aé 1.*|#>-:[]{}~?=&<`\'"\\/€§'));
    const zin = fc
      .array(teken, { minLength: 1, maxLength: 40 })
      .map((tekens) => `x${tekens.join('')}x`.replace(/\s+/g, ' '));
    const gewoon = vorm(metReden('Gewone tekst.'));
    fc.assert(
      fc.property(zin, (reden) => {
        expect(vorm(metReden(reden))).toEqual(gewoon);
        expect(tekstInBrief(metReden(reden))).toContain(JSON.stringify(reden).slice(1, -1));
      }),
      { numRuns: 100 },
    );
  });

  it.each([
    ['een regeleinde', 'Eén.\nTwee.'],
    ['een teken dat wij zelf gebruiken om af te schermen', 'Eén \ue02a twee'],
    ['een rijksregisternummer', 'Zijn nummer is 98.08.14-001.00.'],
    ['een volledig rekeningnummer', 'Stort op BE68 5390 0754 7034.'],
  ])('de gegevens weigeren %s', (_wat, reden) => {
    expect(() => stelBriefOp('toekenning_leefloon', metReden(reden))).toThrow('redenen.0');
  });

  it('de fout noemt het veld en de regel, nooit wat er stond', () => {
    let melding = '';
    try {
      stelBriefOp('toekenning_leefloon', metReden('Geheim\nverhaal'));
    } catch (fout) {
      melding = String(fout);
    }
    expect(melding).toContain('redenen.0 (Deze tekst bevat een teken dat niet gedrukt kan worden.)');
    expect(melding).not.toMatch(/Geheim|verhaal/);
  });
});
