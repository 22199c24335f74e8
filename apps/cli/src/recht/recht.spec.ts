import { voerUit } from '../opdrachten.js';

async function loop(regel: string) {
  const uit: string[] = [];
  const fout: string[] = [];
  const status = await voerUit(regel.split(' '), {
    schrijf: (tekst) => uit.push(tekst),
    meldFout: (tekst) => fout.push(tekst),
  });
  return { status, uit: uit.join('\n'), fout: fout.join('\n') };
}

interface Antwoord {
  readonly op?: string;
  readonly tabellen: readonly { id: string; ontbreekt?: string; rijen: readonly Record<string, unknown>[] }[];
  readonly artikelen: readonly Record<string, string>[];
}

describe('besluitpad recht', () => {
  it('geeft als JSON elke tabel met haar rijen, bron en zekerheid', async () => {
    const { status, uit } = await loop('recht --json');
    expect(status).toBe(0);
    const { op, tabellen, artikelen } = JSON.parse(uit) as Antwoord;
    expect(op).toBeUndefined();
    expect(tabellen.map(({ id }) => id)).toEqual(expect.arrayContaining(['leefloon', 'CLK-01', 'CLK-38', 'art34']));
    for (const { rijen } of tabellen) {
      for (const { vanaf, bron } of rijen) expect([typeof vanaf, typeof bron]).toEqual(['string', 'string']);
    }
    expect(tabellen.find(({ id }) => id === 'leefloon')?.rijen).toContainEqual({
      vanaf: '2024-05-01',
      tot: '2025-01-31',
      waarde: { '1': 85897, '2': 128846, '3': 174129 },
      bron: 'centenvoorstudenten.be, bedragen vanaf 1 mei 2024',
      zekerheid: 'gevonden',
    });
    expect(artikelen).toContainEqual(expect.objectContaining({ id: 'RMI_29', zekerheid: 'twijfel' }));
  });

  it('met --op alleen de rij van die dag, en een zin waar er geen is', async () => {
    const { tabellen } = JSON.parse((await loop('recht --op 2026-02-28 --json')).uit) as Antwoord;
    const van = (id: string) => tabellen.find((tabel) => tabel.id === id)!;
    expect(van('art34').rijen).toMatchObject([{ waarde: { regime: '2002' } }]);
    expect(van('CLK-26').rijen).toEqual([]);
    expect(van('CLK-26').ontbreekt).toContain('28/02/2026');
  });

  it('is leesbaar: bedragen in euro, termijnen in woorden, artikelen met hun twijfel', async () => {
    const { uit } = await loop('recht --op 2026-06-22');
    expect(uit).toContain('Wat geldt op ma 22/06/2026.');
    expect(uit).toContain('30 kalenderdagen, vanaf ontvangst van de aanvraag');
    expect(uit).toContain('waarschuwt: T-22 werker');
    expect(uit).toContain('de laatste rij is bevestigd tot');
    const alles = (await loop('recht')).uit;
    expect(alles).toContain('maximumLiter: 1500');
    expect(alles).toMatch(/forfaitPompCent: €\s?210,00/);
    expect(uit).toMatch(/RMI-wet +artikel 29 +verjaring van de terugvordering +twijfel: nooit in een brief/);
  });

  it.each([
    ['recht --op 2026-02-30', '--op: Dit is geen bestaande datum (JJJJ-MM-DD)'],
    ['recht los', 'Onverwacht argument'],
  ])('%s eindigt op 2', async (regel, melding) => {
    const { status, fout } = await loop(regel);
    expect(status).toBe(2);
    expect(fout).toContain(melding);
  });

  it('--help legt uit', async () => expect((await loop('recht --help')).uit).toContain('--op D'));
});
