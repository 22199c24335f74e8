import { findFaults } from './huisregels.mjs';
import { findBrokenLinks } from './koppelingen.mjs';
import { countCheck, countJest, lastLine, sum } from './omgeving/uitslag.mjs';

describe('de huisregels voor bestanden', () => {
  const lang = 'x\n'.repeat(301);
  const lees = (/** @type {string} */ pad) => (pad.includes('lang') ? lang : 'x\n'.repeat(300));

  it('weigeren een map die niet zegt waar ze over gaat', () => {
    expect(findFaults(['domain/src/utils/datum.ts'], lees)).toEqual([
      'domain/src/utils/datum.ts: geen map "utils"; noem waar de inhoud over gaat',
    ]);
    expect(findFaults(['domain/src/tijd/utils.ts'], lees)).toEqual([]);
  });

  it('weigeren een bestand van 301 regels en laten 300 toe', () => {
    expect(findFaults(['api/lang.ts', 'api/goed.ts'], lees)).toEqual(['api/lang.ts: 301 regels, hoogstens 300']);
  });

  it('laten gegevens zo lang zijn als ze zijn', () => {
    expect(findFaults(['demonstratie/lang.json', 'package-lock.json', 'docs/lang.md'], lees)).toEqual([]);
  });
});

describe('de koppelingen in de documentatie', () => {
  /** @type {Record<string, string>} */
  const boom = {
    'README.md': '# Besluitpad\n## Wat u ziet: de brief\n## Starten\n## Starten\n',
    'docs/adr/0001-een.md': '# Een\n',
    docs: '',
  };
  const controleer = (/** @type {string} */ tekst, pad = 'docs/pagina.md') =>
    findBrokenLinks(pad, (gevraagd) => (gevraagd === pad ? tekst : boom[gevraagd]));

  it.each([
    '[goed](adr/0001-een.md)',
    '[omhoog](../README.md#starten)',
    '[tweede](../README.md#starten-1)',
    '[leestekens](../README.md#wat-u-ziet-de-brief)',
    '[map](../docs)',
    '[buiten](https://docs.temporal.io/cli)',
    '[post](mailto:a@b.example)',
    '# Hier\n[zelf](#hier)',
    '`[code](nergens.md)`',
    '```\n[code](nergens.md)\n```',
    '[verwezen]\n\n[verwezen]: ../README.md',
  ])('%j klopt', (tekst) => {
    expect(controleer(tekst)).toEqual([]);
  });

  it.each([
    ['[weg](adr/0002-twee.md)', 'docs/pagina.md: adr/0002-twee.md bestaat niet'],
    ['![beeld](beeld.png "titel")', 'docs/pagina.md: beeld.png bestaat niet'],
    ['[x](../README.md#stoppen)', 'docs/pagina.md: ../README.md#stoppen noemt een titel die er niet is'],
    ['[verwezen]\n\n[verwezen]: nergens.md', 'docs/pagina.md: nergens.md bestaat niet'],
  ])('%j klopt niet', (tekst, fout) => {
    expect(controleer(tekst)).toEqual([fout]);
  });
});

describe('de telling', () => {
  const jest = {
    numPassedTests: 7,
    numFailedTests: 1,
    numPendingTests: 2,
    numTodoTests: 1,
    numRuntimeErrorTestSuites: 1,
  };

  it('telt een bestand dat niet eens laadt als mislukt', () => {
    expect(countJest(jest)).toEqual({ geslaagd: 7, mislukt: 2, overgeslagen: 3 });
  });

  it('telt elke controle voor één en besluit met één regel', () => {
    const totaal = sum([countCheck(true), countCheck(false), countJest(jest)]);
    expect(totaal).toEqual({ geslaagd: 8, mislukt: 3, overgeslagen: 3 });
    expect(lastLine(totaal)).toBe('8 passed, 3 failed');
  });
});
