import { datum } from '../tijd/datum.js';
import { berekenTermijnen, TermijnenFout, type Kloktijden, type TermijnenInvoer } from './termijnen.js';

const D01: TermijnenInvoer = {
  spoor: 'MI',
  ontvangen: datum('2026-03-09'),
  oproepingDagen: 8,
  voorDeStaat: false,
};

function klok(invoer: TermijnenInvoer, id: string): Kloktijden {
  const gevonden = berekenTermijnen(invoer).klokken.find((k) => k.id === id)!;
  const { id: _id, naam: _naam, grondslag: _grondslag, zekerheid: _zekerheid, ...tijden } = gevonden;
  return tijden;
}

describe('de termijnen die uit een aanvraag volgen', () => {
  it('D01: alles wat met de zitting van 26 maart begint', () => {
    const invoer = { ...D01, zitting: datum('2026-03-26'), huisbezoek: datum('2026-03-13') };
    expect(berekenTermijnen(invoer).beslisUiterlijk).toBe('2026-04-08');
    expect(klok(invoer, 'CLK-01')).toEqual({ begint: '2026-03-09', uiterlijk: '2026-03-09' });
    expect(klok(invoer, 'CLK-05')).toEqual({ begint: '2026-03-09', uiterlijk: '2026-04-08' });
    expect(klok(invoer, 'CLK-08')).toEqual({ begint: '2026-03-26', uiterlijk: '2026-03-18' });
    expect(klok(invoer, 'CLK-11')).toEqual({ begint: '2026-03-26', uiterlijk: '2026-04-03' });
    expect(klok(invoer, 'CLK-14')).toEqual({ begint: '2026-03-26', uiterlijk: '2026-04-10' });
    expect(klok(invoer, 'CLK-15')).toEqual({ begint: '2026-04-11' });
    expect(klok(invoer, 'CLK-17')).toEqual({ begint: '2026-03-31', uiterlijk: '2026-04-08' });
    expect(klok(invoer, 'CLK-18')).toEqual({
      begint: '2026-03-31',
      laatsteVeiligeDag: '2026-05-14',
      eersteVerliesdag: '2026-05-15',
    });
    expect(klok(invoer, 'CLK-21')).toEqual({ begint: '2026-03-26', uiterlijk: '2026-06-26' });
    expect(klok(invoer, 'CLK-24')).toEqual({ begint: '2026-03-13', uiterlijk: '2027-03-13' });
    expect(klok(invoer, 'CLK-25')).toEqual({ begint: '2026-03-26', uiterlijk: '2027-03-26' });
  });

  it('met beide sporen telt de vroegste grens, en toont elke klok haar eigen datum', () => {
    const beide = { ...D01, spoor: 'beide', ontvangen: datum('2026-01-30') } as const;
    expect(berekenTermijnen(beide).beslisUiterlijk).toBe('2026-02-28');
    expect(klok(beide, 'CLK-05').uiterlijk).toBe('2026-03-01');
    expect(klok(beide, 'CLK-06').uiterlijk).toBe('2026-02-28');
  });

  it.each(['CLK-05', 'CLK-07', 'CLK-14', 'CLK-15', 'CLK-16', 'CLK-17', 'CLK-18', 'CLK-21', 'CLK-25'])(
    'op spoor MD begint %s niet, met de reden',
    (id) => {
      const md = { ...D01, spoor: 'MD', zitting: datum('2026-03-26') } as const;
      expect(klok(md, id)).toEqual({ begintNiet: 'geldt alleen voor maatschappelijke integratie (spoor MI)' });
    },
  );

  it.each(['CLK-08', 'CLK-11', 'CLK-14', 'CLK-15', 'CLK-17', 'CLK-18', 'CLK-21', 'CLK-25'])(
    'zonder zitting begint %s niet, met de reden',
    (id) => {
      expect(klok(D01, id)).toEqual({ begintNiet: 'er is nog geen zitting opgegeven' });
    },
  );

  it('op spoor MI loopt de maand van de dienstverlening niet', () => {
    expect(klok(D01, 'CLK-06').begintNiet).toContain('spoor MD');
  });

  it('D10: wie zich onbevoegd houdt, zendt binnen vijf dagen door', () => {
    expect(klok({ ...D01, ontvangen: datum('2026-05-18'), onbevoegdOp: datum('2026-05-20') }, 'CLK-02')).toEqual({
      begint: '2026-05-20',
      uiterlijk: '2026-05-25',
    });
    expect(klok(D01, 'CLK-02')).toEqual({ begintNiet: 'het OCMW houdt zich niet onbevoegd' });
  });

  it('met een huishoudelijk reglement van vijf dagen mag de oproeping later', () => {
    expect(klok({ ...D01, zitting: datum('2026-03-26'), oproepingDagen: 5 }, 'CLK-08').uiterlijk).toBe('2026-03-21');
  });

  it('de uitleg over het hoorrecht gaat de agenda vooraf, en nooit de aanvraag zelf', () => {
    expect(klok(D01, 'CLK-07').uiterlijk).toBe('2026-03-27');
    expect(klok({ ...D01, zitting: datum('2026-03-26') }, 'CLK-07').uiterlijk).toBe('2026-03-18');
    expect(klok({ ...D01, zitting: datum('2026-03-12') }, 'CLK-07').uiterlijk).toBe('2026-03-09');
  });
});

describe('de beroepstermijn in de rekenaar', () => {
  const verzonden = (wijze: 'aangetekend' | 'afgifte' | 'gewoon'): TermijnenInvoer => ({
    ...D01,
    verzending: { op: datum('2026-04-02'), wijze },
  });

  it('aangetekend: voorzichtig voor de cliënt, definitief na de laatste lezing', () => {
    expect(klok(verzonden('aangetekend'), 'CLK-12')).toEqual({
      begint: '2026-04-03',
      voorzichtig: '2026-07-02',
      definitief: '2026-07-07',
    });
  });

  it('afgegeven tegen ontvangstbewijs', () => {
    expect(klok(verzonden('afgifte'), 'CLK-12')).toEqual({
      begint: '2026-04-02',
      voorzichtig: '2026-07-01',
      definitief: '2026-07-02',
    });
  });

  it('gewone brief: begint niet, met een voorzichtige dag en nooit een definitieve', () => {
    expect(klok(verzonden('gewoon'), 'CLK-12')).toEqual({
      begintNiet: 'een gewone brief bewijst de datum van de kennisgeving niet',
      voorzichtig: '2026-07-02',
    });
  });

  it('zonder verzending begint hij niet', () => {
    expect(klok(D01, 'CLK-12')).toEqual({ begintNiet: 'er is nog geen verzending van de beslissing opgegeven' });
  });
});

const STILZWIJGEN = {
  begint: '2026-04-08',
  uiterlijk: '2026-07-08',
  voorzichtig: '2026-07-08',
  definitief: '2026-07-17',
};

describe('een late beslissing in de rekenaar', () => {
  it.each([
    ['een dag voor de grens', '2026-04-07', false],
    ['op de grens', '2026-04-08', false],
    ['een dag na de grens', '2026-04-09', true],
  ])('%s (%s)', (_, zitting, teLaat) => {
    const invoer = { ...D01, zitting: datum(zitting) };
    const nietLaat = { begintNiet: 'de zitting valt binnen de beslissingstermijn' };
    expect(klok(invoer, 'CLK-16')).toEqual(teLaat ? { begint: '2026-04-24' } : nietLaat);
    expect(klok(invoer, 'CLK-13')).toEqual(teLaat ? STILZWIJGEN : nietLaat);
  });

  it('zonder zitting staat er al wat volgt als er niemand beslist', () => {
    expect(klok(D01, 'CLK-13')).toEqual(STILZWIJGEN);
    expect(klok(D01, 'CLK-16')).toEqual({ begint: '2026-04-24' });
  });

  it('met beide sporen loopt de interest van MI pas als de dertig dagen van MI voorbij zijn', () => {
    const beide = { ...D01, spoor: 'beide', ontvangen: datum('2026-01-30'), zitting: datum('2026-03-01') } as const;
    expect(klok(beide, 'CLK-16').begintNiet).toBeDefined();
    expect(klok(beide, 'CLK-13').begint).toBe('2026-02-28');
  });
});

describe('de wet van 2 april 1965 in de rekenaar', () => {
  const d08 = { ...D01, spoor: 'MD', ontvangen: datum('2026-05-11'), voorDeStaat: true } as const;

  it('D08: telt vanaf de eerste dag van de steun, ook voor er beslist is', () => {
    expect(klok(d08, 'CLK-19')).toEqual({ begint: '2026-05-11', uiterlijk: '2026-06-25' });
  });

  it('telt vanaf een andere eerste dag als de beslissing die noemt', () => {
    expect(klok({ ...d08, steunVanaf: datum('2026-05-01') }, 'CLK-19')).toEqual({
      begint: '2026-05-01',
      uiterlijk: '2026-06-15',
    });
  });

  it('loopt niet op spoor MI en niet zonder melding aan de Staat', () => {
    expect(klok({ ...d08, spoor: 'MI' }, 'CLK-19').begintNiet).toContain('spoor MD');
    expect(klok({ ...d08, voorDeStaat: false }, 'CLK-19').begintNiet).toContain('niet aan de Staat');
  });
});

describe('een vergissing in de rekenaar', () => {
  it.each<[string, Partial<TermijnenInvoer>]>([
    ['de zitting voor de ontvangst', { zitting: datum('2026-03-08') }],
    ['onbevoegd voor de ontvangst', { onbevoegdOp: datum('2026-03-08') }],
    ['verzonden voor de ontvangst', { verzending: { op: datum('2026-03-08'), wijze: 'gewoon' } }],
    [
      'verzonden voor de zitting',
      { zitting: datum('2026-03-26'), verzending: { op: datum('2026-03-25'), wijze: 'gewoon' } },
    ],
  ])('%s wordt geweigerd', (_, fout) => {
    expect(() => berekenTermijnen({ ...D01, ...fout })).toThrow(TermijnenFout);
  });

  it.each<[string, Partial<TermijnenInvoer>]>([
    ['zitting op de dag zelf', { zitting: datum('2026-03-09') }],
    ['huisbezoek van voor de aanvraag', { huisbezoek: datum('2026-01-05') }],
    [
      'verzonden op de zittingsdag',
      { zitting: datum('2026-03-26'), verzending: { op: datum('2026-03-26'), wijze: 'gewoon' } },
    ],
  ])('%s mag', (_, goed) => {
    expect(berekenTermijnen({ ...D01, ...goed }).klokken.length).toBeGreaterThan(10);
  });
});
