import { datum } from '../tijd/datum.js';
import { HULPSOORTEN } from '../hulp/hulpsoorten.js';
import {
  beoordeelVraag,
  bewijsalinea,
  STUKSOORTEN,
  voorgesteldeStukken,
  type GevraagdStuk,
  type Stukcontext,
} from './stukken.js';

const op = (sporen: Stukcontext['sporen'], ...stukken: string[]): Stukcontext => ({
  sporen,
  voorgesteld: stukken.map((omschrijving) => ({ omschrijving, steunen: ['HW'] })),
});

describe('welke stukken gevraagd worden', () => {
  it('waarschuwt niet voor wat het onderzoek op dat spoor gewoonlijk nodig heeft', () => {
    expect(beoordeelVraag({ soort: 'loon' }, op(['MI']))).toEqual({ redenNodig: false });
    expect(beoordeelVraag({ soort: 'factuur' }, op(['MI', 'MD']))).toEqual({ redenNodig: false });
  });

  it('waarschuwt voor wat niet in de lijst van dat spoor staat', () => {
    for (const [soort, sporen] of [
      ['factuur', ['MI']],
      ['studie', ['MD']],
      ['andere', ['MI', 'MD']],
    ] as const) {
      expect(beoordeelVraag({ soort }, op(sporen))).toMatchObject({
        redenNodig: false,
        waarschuwing: expect.stringContaining('niet in de lijst') as string,
      });
    }
  });

  it.each([
    [1, false],
    [2, false],
    [3, true],
    [undefined, true],
  ])('vraagt voor %s maanden rekeninguittreksels een reden: %s', (maanden, redenNodig) => {
    const oordeel = beoordeelVraag({ soort: 'rekeninguittreksels', maanden }, op(['MI']));
    expect(oordeel).toMatchObject({ redenNodig, waarschuwing: expect.any(String) as string });
  });

  it.each([
    ['wat het huis voor deze hulp vraagt', 'ontwerp van huurcontract', true],
    ['hetzelfde met andere hoofdletters', ' Ontwerp van huurcontract ', true],
    ['wat er niet in staat', 'een foto van uw woning', false],
    ['rekeninguittreksels, ook al zette het huis ze in zijn lijst', 'uittreksels van drie maanden', false],
  ])('vraagt zonder waarschuwing: %s', (_wat, omschrijving, gewoon) => {
    const context = op(['MD'], 'ontwerp van huurcontract', 'uittreksels van drie maanden');
    expect(beoordeelVraag({ soort: 'andere', omschrijving }, context).waarschuwing === undefined).toBe(gewoon);
    expect(beoordeelVraag({ soort: 'andere' }, context).waarschuwing).toBeDefined();
  });

  it('zet de bewijsstukken van elke gevraagde hulp klaar, elk één keer, met waarvoor het dient', () => {
    const van = (steun: 'BBH' | 'IP' | 'LL2') => ({ steun, bewijsstukken: HULPSOORTEN[steun].bewijsstukken.waarde });
    expect(voorgesteldeStukken([van('LL2'), van('IP')])).toEqual([
      { omschrijving: 'loonfiche of bewijs van uitkering', steunen: ['LL2'] },
      { omschrijving: 'huurcontract', steunen: ['LL2', 'IP'] },
      { omschrijving: 'bewijs van uw spaargeld', steunen: ['LL2'] },
      { omschrijving: 'bewijs dat u dakloos was', steunen: ['IP'] },
    ]);
    expect(voorgesteldeStukken([])).toEqual([]);
  });

  it('noemt elk stuk in gewone woorden', () => {
    for (const { label } of Object.values(STUKSOORTEN)) expect(label).toMatch(/^(uw|een|het|de) [a-z]/);
  });
});

describe('het bewijs van wat gevraagd is', () => {
  const stuk = (omschrijving: string, anders: Partial<GevraagdStuk> = {}): GevraagdStuk => ({
    ...{ omschrijving, gevraagdOp: datum('2026-03-09'), herinnerdOp: [], ontvangenOp: undefined },
    ...anders,
  });

  it('is niet nodig als alles er is', () => {
    expect(bewijsalinea([])).toBeUndefined();
    expect(bewijsalinea([stuk('uw huurcontract', { ontvangenOp: datum('2026-03-10') })])).toBeUndefined();
  });

  it('zegt wanneer gevraagd, herinnerd en ontvangen is, en wat ontbreekt', () => {
    expect(
      bewijsalinea([
        stuk('uw huurcontract', { ontvangenOp: datum('2026-03-12') }),
        stuk('uw laatste loonbrief', { herinnerdOp: [datum('2026-03-14'), datum('2026-03-19')] }),
      ]),
    ).toBe(
      'Op 09/03/2026 vroegen wij aan de cliënt: uw huurcontract; uw laatste loonbrief. Wij herinnerden de cliënt hieraan op 14/03/2026 en op 19/03/2026. Op 12/03/2026 ontvingen wij uw huurcontract. Niet ontvangen: uw laatste loonbrief.',
    );
  });

  it('houdt de dagen op volgorde, elke dag één keer, met wat die dag gevraagd is', () => {
    const dag = (d: number) => datum(`2026-03-${String(d).padStart(2, '0')}`);
    expect(
      bewijsalinea([
        stuk('uw loonbrief', { gevraagdOp: dag(12), herinnerdOp: [dag(20), dag(18)] }),
        stuk('uw huurcontract', { gevraagdOp: dag(9), herinnerdOp: [dag(18)] }),
      ]),
    ).toBe(
      'Op 09/03/2026 vroegen wij aan de cliënt: uw huurcontract. Op 12/03/2026 vroegen wij aan de cliënt: uw loonbrief. Wij herinnerden de cliënt hieraan op 18/03/2026 en op 20/03/2026. Niet ontvangen: uw loonbrief; uw huurcontract.',
    );
  });

  it('verzwijgt niet dat er geen herinnering was', () => {
    expect(bewijsalinea([stuk('uw huurcontract')])).toContain('Wij stuurden nog geen herinnering.');
  });
});
