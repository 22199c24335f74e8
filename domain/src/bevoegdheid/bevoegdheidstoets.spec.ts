import { datum, plusDagen } from '../tijd/datum.js';
import { bevoegdheidstoets, kiesRegel, type Bevoegdheidsfeiten } from './bevoegdheidstoets.js';
import { bevoegdheidsregels, SITUATIES } from './regels.js';

const OP = datum('2026-05-18');
const feiten = (meer: Partial<Bevoegdheidsfeiten> = {}): Bevoegdheidsfeiten => ({
  referentiedatum: OP,
  gewoonlijkVerblijf: 'Heidebeke',
  ...meer,
});

describe('welk OCMW is bevoegd', () => {
  it.each<[string, Partial<Bevoegdheidsfeiten>, string, string]>([
    ['wie er gewoonlijk verblijft', {}, 'Heidebeke', 'gewoon'],
    [
      'wie in een erkende instelling werd opgenomen',
      { instelling: { erkend: true, ingeschrevenBijOpname: 'Zandhoek' } },
      'Zandhoek',
      'instelling',
    ],
    [
      'een voltijdse student op kot (D10)',
      { student: { voltijds: true, ononderbroken: true, ingeschrevenBijAanvraag: 'Zandhoek' } },
      'Zandhoek',
      'student',
    ],
    ['wie dakloos is', { dakloos: { verblijftIn: 'Veldrode' } }, 'Veldrode', 'dakloos'],
    [
      'een asielzoeker met een toegewezen OCMW',
      { asielzoeker: { toegewezenAan: 'Veldrode' } },
      'Veldrode',
      'asielzoeker',
    ],
    [
      'wie verhuist zonder nieuw adres',
      { verhuis: { van: 'Zandhoek', op: OP, naar: undefined } },
      'Zandhoek',
      'zonder_nieuw_adres',
    ],
    [
      'wie een installatiepremie vraagt',
      { installatiepremie: { woningIn: 'Veldrode' } },
      'Veldrode',
      'installatiepremie',
    ],
  ])('%s', (_wie, meer, gemeente, situatie) => {
    expect(bevoegdheidstoets(feiten(meer))).toMatchObject({ gemeente, situatie, nietVervuld: [] });
  });

  it.each([
    ['de dag vóór de verhuis het oude', plusDagen(OP, 1), 'Zandhoek'],
    ['op de dag van de verhuis het nieuwe', OP, 'Veldrode'],
    ['de dag erna het nieuwe', plusDagen(OP, -1), 'Veldrode'],
  ])('bij een verhuis is %s OCMW bevoegd', (_wanneer, op, gemeente) => {
    const verhuis = { van: 'Zandhoek', op, naar: 'Veldrode' };
    expect(bevoegdheidstoets(feiten({ verhuis }))).toMatchObject({ gemeente, situatie: 'verhuis' });
  });

  it.each<[string, Partial<Bevoegdheidsfeiten>]>([
    ['een instelling die niet op de lijst staat', { instelling: { erkend: false, ingeschrevenBijOpname: 'Zandhoek' } }],
    ['een opname zonder inschrijving', { instelling: { erkend: true, ingeschrevenBijOpname: undefined } }],
    ['deeltijdse studies', { student: { voltijds: false, ononderbroken: true, ingeschrevenBijAanvraag: 'Zandhoek' } }],
    ['onderbroken studies', { student: { voltijds: true, ononderbroken: false, ingeschrevenBijAanvraag: 'Zandhoek' } }],
    [
      'een student zonder inschrijving',
      { student: { voltijds: true, ononderbroken: true, ingeschrevenBijAanvraag: undefined } },
    ],
    ['een asielzoeker zonder toewijzing', { asielzoeker: { toegewezenAan: undefined } }],
  ])('%s valt terug op het gewoonlijk verblijf, en zegt waarom', (_wat, meer) => {
    const oordeel = bevoegdheidstoets(feiten(meer));
    expect(oordeel).toMatchObject({ gemeente: 'Heidebeke', situatie: 'gewoon' });
    expect(oordeel.nietVervuld).toHaveLength(1);
  });

  it('wie dakloos is maar in een instelling verblijft, volgt de instelling', () => {
    const instelling = { erkend: false, ingeschrevenBijOpname: undefined };
    const oordeel = bevoegdheidstoets(feiten({ instelling, dakloos: { verblijftIn: 'Veldrode' } }));
    expect(oordeel.situatie).toBe('gewoon');
    expect(oordeel.nietVervuld).toHaveLength(2);
  });

  it('zegt elke stap met haar bron, tot de regel die beslist', () => {
    const instelling = { erkend: false, ingeschrevenBijOpname: undefined };
    const student = { voltijds: true, ononderbroken: true, ingeschrevenBijAanvraag: 'Zandhoek' };
    const { stappen } = bevoegdheidstoets(feiten({ instelling, student }));
    expect(stappen.map(({ situatie, uitkomst, waarom, bron }) => [situatie, uitkomst, waarom, bron])).toEqual([
      ['instelling', 'niet_vervuld', 'De instelling staat niet op de lijst van de wet.', 'domein §1.2 (S6)'],
      ['student', 'geldt', 'Zandhoek', 'domein §1.2 (S6)'],
    ]);
  });

  it('drukt geen artikel dat niet zeker genoeg is', () => {
    expect(bevoegdheidstoets(feiten({ installatiepremie: { woningIn: 'Veldrode' } })).grondslag).toBeUndefined();
    expect(bevoegdheidstoets(feiten()).grondslag).toContain('artikel 1, 1°');
  });

  it('houdt voor elke situatie een regel met bron en zekerheid', () => {
    const [rij] = bevoegdheidsregels.rijen;
    expect(rij?.waarde.map(({ situatie }) => situatie)).toEqual([...SITUATIES]);
  });

  it('wijst niemand aan als de tabel voor die situatie geen regel heeft', () => {
    expect(() => kiesRegel([], 'student')).toThrow('geen regel voor student');
  });
});
