import { datum } from '../tijd/datum.js';
import { berekenLijn } from './bereken.js';
import type { Berekencontext } from './berekencontext.js';
import { langsteSanctie } from './berekenSanctie.js';
import { lijnGegevens, lijnInvoer } from './lijnen.js';

const CONTEXT: Berekencontext = {
  referentiedatum: datum('2026-05-04'),
  eigenInkomens: [],
  onderhoudsplichtigen: [],
  bevestigdTot: { leefloon: datum('2026-12-31'), verwarmingstoelage: datum('2026-12-31') },
  eerdereSancties: [],
  terugvorderingen: [],
  verjaringJaren: 5,
};

function bereken(ruw: unknown, anders: Partial<Berekencontext> = {}) {
  return lijnGegevens.parse(berekenLijn(lijnInvoer.parse(ruw), { ...CONTEXT, ...anders }));
}

describe('de twee sancties van de leefloonwet', () => {
  const sanctie = {
    soort: 'sanctie',
    maandbedragCent: 131_420,
    inhoudingCent: 131_420,
    vanaf: '2026-06-01',
    maanden: 1,
  };

  it.each([
    ['gpmi', false, false, 1],
    ['gpmi', false, true, 3],
    ['verklaringen', false, false, 6],
    ['verklaringen', true, false, 12],
    ['verklaringen', false, true, 12],
    ['verklaringen', true, true, 24],
  ] as const)('%s, bedrieglijk %s, herhaling %s: ten hoogste %d maanden', (grond, bedrieglijk, herhaling, maanden) => {
    expect(langsteSanctie({ grond, bedrieglijk, herhaling }, datum('2026-06-01'))).toBe(maanden);
    const eerdereSancties = herhaling ? [{ grond, vanaf: datum('2026-01-01') }] : [];
    const met = (duur: number) =>
      bereken(
        { ...sanctie, grond, maanden: duur, ...(grond === 'verklaringen' ? { bedrieglijk } : {}) },
        { eerdereSancties },
      );
    expect(met(maanden)).toMatchObject({ ingang: '2026-06-01', bedragCent: 131_420 });
    expect(() => met(maanden + 1)).toThrow('ten hoogste');
  });

  it.each([
    ['gpmi', '2025-05-31', false],
    ['gpmi', '2025-06-01', false],
    ['gpmi', '2025-06-02', true],
    ['verklaringen', '2023-05-31', false],
    ['verklaringen', '2023-06-01', false],
    ['verklaringen', '2023-06-02', true],
    ['gpmi', '2026-05-31', true],
    ['gpmi', '2026-06-01', false],
    ['gpmi', '2026-06-02', false],
  ] as const)('na een eerdere sanctie (%s) vanaf %s is het een herhaling: %s', (grond, vanaf, herhaling) => {
    const lijn = bereken(
      { ...sanctie, grond, herhaling: false },
      { eerdereSancties: [{ grond, vanaf: datum(vanaf) }] },
    );
    expect(lijn.invoer).toMatchObject({ herhaling });
  });

  it('telt een eerdere sanctie van de andere soort niet als herhaling', () => {
    const eerdereSancties = [{ grond: 'verklaringen' as const, vanaf: datum('2026-01-01') }];
    expect(() => bereken({ ...sanctie, maanden: 2 }, { eerdereSancties })).toThrow('één maand');
  });

  it('leest de herhaling uit het dossier, wat er ook ingevuld is', () => {
    expect(bereken({ ...sanctie, herhaling: true }).invoer).toMatchObject({ herhaling: false });
    expect(bereken(sanctie).invoer).not.toHaveProperty('herhaling');
    const eerdereSancties = [{ grond: 'gpmi' as const, vanaf: datum('2026-01-01') }];
    expect(bereken(sanctie, { eerdereSancties }).invoer).toMatchObject({ herhaling: true });
  });

  it('zegt hoe lang de langste sanctie is', () => {
    const eerdereSancties = [{ grond: 'gpmi' as const, vanaf: datum('2026-01-01') }];
    expect(() => bereken({ ...sanctie, maanden: 4 }, { eerdereSancties })).toThrow('ten hoogste drie maanden.');
    expect(() => bereken({ ...sanctie, grond: 'verklaringen', maanden: 7 })).toThrow('ten hoogste 6 maanden.');
  });

  it('kent bedrieglijk opzet alleen bij verklaringen', () => {
    expect(() => bereken({ ...sanctie, bedrieglijk: true })).toThrow('verklaringen');
  });
});
