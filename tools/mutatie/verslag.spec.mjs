import { drawReport, readMutants } from './verslag.mjs';

/** @param {string} status @param {number} line */
const mutant = (status, line) => ({
  mutatorName: 'EqualityOperator',
  replacement: 'a <= b',
  status,
  location: { start: { line } },
});

describe('het verslag van de mutatietest', () => {
  it('telt wat een test merkte en noemt wat geen test merkte', () => {
    const mutants = readMutants({
      files: {
        'domain/src/geld/euro.ts': { mutants: [mutant('Killed', 3), mutant('Timeout', 4), mutant('Survived', 9)] },
        'domain/src/tijd/datum.ts': {
          mutants: [mutant('NoCoverage', 1), mutant('CompileError', 2), mutant('Ignored', 3)],
        },
      },
    });
    const { text, score } = drawReport(mutants);
    expect(score).toBe(50);
    expect(text).toContain('| geld | 3 | 2 | 66.7 % |');
    expect(text).toContain('| tijd | 1 | 0 | 0.0 % |');
    expect(text).toContain('- `geld/euro.ts:9` EqualityOperator: `a <= b`');
    expect(text).not.toContain('datum.ts:2');
  });

  it('zegt dat er niets overbleef', () => {
    const { text, score } = drawReport(
      readMutants({ files: { 'domain/src/geld/euro.ts': { mutants: [mutant('Killed', 1)] } } }),
    );
    expect(score).toBe(100);
    expect(text).toContain('Nothing.');
  });
});
