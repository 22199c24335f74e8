import { voerUit } from './opdrachten.js';

interface Gelopen {
  readonly status: number;
  readonly uit: string;
  readonly fout: string;
}

async function loop(regel: string): Promise<Gelopen> {
  const uit: string[] = [];
  const fout: string[] = [];
  const status = await voerUit(regel === '' ? [] : regel.split(' '), {
    schrijf: (tekst) => uit.push(tekst),
    meldFout: (tekst) => fout.push(tekst),
  });
  return { status, uit: uit.join('\n'), fout: fout.join('\n') };
}

const D01 = 'termijnen --spoor MI --ontvangen 2026-03-09';

describe('besluitpad termijnen', () => {
  it('geeft de gevraagde JSON, met precies de velden die gelden', async () => {
    const { status, uit, fout } = await loop(`${D01} --zitting 2026-03-26 --json`);
    expect([status, fout]).toEqual([0, '']);
    const antwoord = JSON.parse(uit) as { beslisUiterlijk: string; klokken: Record<string, string>[] };
    expect(Object.keys(antwoord)).toEqual(['beslisUiterlijk', 'klokken']);
    expect(antwoord.beslisUiterlijk).toBe('2026-04-08');
    expect(antwoord.klokken.find((klok) => klok.id === 'CLK-05')).toEqual({
      id: 'CLK-05',
      begint: '2026-03-09',
      uiterlijk: '2026-04-08',
      grondslag: 'artikel 21, § 1, RMI-wet',
      zekerheid: 'gevonden',
    });
    expect(Object.keys(antwoord.klokken.find((klok) => klok.id === 'CLK-18')!)).toEqual([
      'id',
      'begint',
      'laatsteVeiligeDag',
      'eersteVerliesdag',
      'grondslag',
      'zekerheid',
    ]);
    expect(Object.keys(antwoord.klokken.find((klok) => klok.id === 'CLK-15')!)).toEqual([
      'id',
      'begint',
      'grondslag',
      'zekerheid',
    ]);
  });

  it('leest alle opties', async () => {
    const { uit } = await loop(
      'termijnen --spoor=beide --ontvangen=2026-05-11 --onbevoegd-op 2026-05-12 --zitting 2026-06-04 --oproeping 5 ' +
        '--huisbezoek 2026-05-20 --verzonden 2026-06-08 --wijze gewoon --steun-vanaf 2026-05-01 --voor-de-staat --json',
    );
    const { klokken } = JSON.parse(uit) as { klokken: Record<string, string>[] };
    const van = (id: string): Record<string, string> => klokken.find((klok) => klok.id === id)!;
    expect(van('CLK-02').uiterlijk).toBe('2026-05-17');
    expect(van('CLK-08').uiterlijk).toBe('2026-05-30');
    expect(van('CLK-12').voorzichtig).toBe('2026-09-08');
    expect(van('CLK-12').begintNiet).toContain('gewone brief');
    expect(van('CLK-12').definitief).toBeUndefined();
    expect(van('CLK-19').uiterlijk).toBe('2026-06-15');
    expect(van('CLK-24').uiterlijk).toBe('2027-05-20');
  });

  it('leest de verdere feiten, elk met een eigen klok', async () => {
    const { uit, status } = await loop(
      `${D01} --doorgezonden-ontvangen 2026-05-20 --volledig-bij-podmi 2026-04-02 --dringend-op 2026-04-20 --zonder-quorum 2026-04-23 ` +
        '--volgende-zitting 2026-05-07 --tenlasteneming 2026-06-08 --gpmi-getekend 2026-06-26 --gpmi-evaluatie 2026-09-30 ' +
        '--laatste-maand-mi 2026-03-15 --sanctie-gpmi 2026-06-01 --sanctie-verklaringen 2026-06-01 --bedrieglijk --herhaling ' +
        '--terugvordering-verzonden 2026-05-29 --onverschuldigd 2026-03-09 --verjaring-jaren 10 --levering 2026-01-15 ' +
        '--vertrek-buitenland 2026-07-01 --inspectieverslag 2026-03-26 --geboren 2004-03-10 --vraag-om-uitleg 2026-01-15 ' +
        '--inzageverzoek 2026-01-31 --datalek 2026-03-27T14:30 --json',
    );
    expect(status).toBe(0);
    const { klokken } = JSON.parse(uit) as { klokken: Record<string, string>[] };
    const van = (id: string) => klokken.find((klok) => klok.id === id)!;
    expect(van('CLK-03')).toMatchObject({ voorzichtig: '2026-05-25', definitief: '2026-05-28' });
    expect(van('CLK-03').uiterlijk).toBeUndefined();
    const uiterlijk = Object.fromEntries(
      ['04', '10', '20', '22', '23', '27', '28', '29', '30', '31', '32', '33', '35', '36', '37', '38'].map((nr) => [
        nr,
        van(`CLK-${nr}`).uiterlijk,
      ]),
    );
    expect(uiterlijk).toEqual({
      ...{ '04': '2026-04-10', '10': '2026-05-07', '20': '2026-07-23', '22': '2027-01-30', '23': '2026-06-30' },
      ...{ '27': '2026-08-31', '28': '2028-05-31', '29': '2026-06-30', '30': '2036-03-09', '31': '2026-03-16' },
      ...{
        '32': '2026-07-29',
        '33': '2026-04-10',
        '35': '2026-06-09',
        '36': '2026-03-01',
        '37': '2026-02-28',
        '38': '2026-05-07',
      },
    });
    expect(van('CLK-37-LEK').uiterlijkOp).toBe('2026-03-30T13:30:00.000Z');
  });

  it('toont het datalek met zijn uur, ook over de nacht van het zomeruur, en noemt apart wat niet opgegeven is', async () => {
    const { uit } = await loop(`${D01} --datalek 2026-03-27T14:30`);
    expect(uit).toMatch(/CLK-37-LEK .*ma 30\/03\/2026 om 15:30/);
    expect(uit).toMatch(/Geen feit opgegeven \(zie --help\) voor CLK-03, CLK-04, .*CLK-38\.$/);
    expect(uit).toMatch(/CLK-13 .*voorzichtig wo 08\/07\/2026, definitief na vr 17\/07\/2026/);
  });

  it('zonder --json een leesbaar overzicht, met wat niet loopt en waarom', async () => {
    const { status, uit } = await loop(`${D01} --zitting 2026-03-26 --verzonden 2026-04-02 --wijze aangetekend`);
    expect(status).toBe(0);
    expect(uit).toContain('Beslissen uiterlijk op wo 08/04/2026.');
    expect(uit).toMatch(/CLK-18 .*veilig tot en met do 14\/05\/2026, verlies vanaf vr 15\/05\/2026/);
    expect(uit).toMatch(/CLK-12 .*voorzichtig do 02\/07\/2026, definitief na di 07\/07\/2026/);
    expect(uit).toMatch(/Loopt niet:[^]*CLK-02 .*het OCMW houdt zich niet onbevoegd/);
  });

  it('toont bij een gewone brief de voorzichtige dag en waarom de termijn niet begint', async () => {
    const { uit } = await loop(`${D01} --verzonden 2026-04-02 --wijze gewoon`);
    expect(uit).toMatch(/CLK-12 .*voorzichtig do 02\/07\/2026/);
    expect(uit).toMatch(/CLK-12 .*een gewone brief bewijst/);
  });

  it('--help legt de opties uit', async () => {
    const { status, uit } = await loop('termijnen --help');
    expect(status).toBe(0);
    expect(uit).toContain('--voor-de-staat');
  });

  it.each([
    [D01.replace('2026-03-09', '2026-02-30'), '--ontvangen: Dit is geen bestaande datum (JJJJ-MM-DD)'],
    [`${D01} --zitting 26/03/2026`, '--zitting'],
    [`${D01} --zitting=`, '--zitting vraagt een waarde'],
    [`${D01} --zitting --json`, '--zitting vraagt een waarde'],
    [`${D01} --zitting 2026-03-08`, 'kan niet vóór de ontvangst'],
    [`${D01} --onbekend 3`, 'Onbekende optie --onbekend'],
    [`${D01} -q`, 'Onbekende optie -q'],
    [`${D01} los`, 'Onverwacht argument "los"'],
    [`${D01} -- los`, '"--" hoort hier niet'],
    [`${D01} --json --json`, '--json staat er twee keer'],
    [`${D01} --json=ja`, '--json krijgt geen waarde'],
    [`${D01} --spoor MD`, '--spoor staat er twee keer'],
    [`${D01} --oproeping 7`, '"7" is geen van 8, 5'],
    [`${D01} --verzonden 2026-04-02`, 'horen samen'],
    [`${D01} --wijze gewoon`, 'horen samen'],
    [`${D01} --verzonden 2026-04-02 --wijze post`, '"post" is geen van'],
    ['termijnen --ontvangen 2026-03-09', '--spoor ontbreekt'],
    ['termijnen --spoor MI', '--ontvangen ontbreekt'],
    ['termijnen --spoor mi --ontvangen 2026-03-09', '"mi" is geen van'],
    ['termijnen --spoor MI --ontvangen 1999-03-09', 'geen bevestigde waarde'],
    ['termijnen --spoor MI --ontvangen 2199-12-20', 'geen bestaande datum'],
    [`${D01} --datalek 2026-03-09T25:00`, '"25:00" is geen uur'],
    [`${D01} --datalek morgen`, '--datalek: Dit is geen bestaande datum (JJJJ-MM-DD)'],
    [`${D01} --verjaring-jaren 0`, 'geen aantal jaren van 1 tot 30'],
    [`${D01} --verjaring-jaren vijf`, 'geen aantal jaren van 1 tot 30'],
    [`${D01} --geboren 10/03/2001`, '--geboren'],
    [`${D01} --onverschuldigd 2001-01-01`, 'geen bevestigde waarde'],
    ['termijnen --toString', 'Onbekende optie --toString'],
  ])('%s eindigt op 2 met één regel', async (regel, melding) => {
    const { status, uit, fout } = await loop(regel);
    expect([status, uit]).toEqual([2, '']);
    expect(fout).toContain(melding);
    expect(fout).not.toContain('\n');
  });
});

describe('besluitpad', () => {
  it.each([
    ['bestaatniet', 'Onbekende opdracht "bestaatniet"'],
    ['toString', 'Onbekende opdracht "toString"'],
    ['', 'Geef een opdracht'],
  ])('%j eindigt op 2 en noemt de opdrachten', async (regel, melding) => {
    const { status, fout } = await loop(regel);
    expect(status).toBe(2);
    expect(fout).toContain(melding);
    expect(fout).toContain('termijnen');
  });

  it('--help geeft het overzicht', async () => {
    const { status, uit } = await loop('--help');
    expect(status).toBe(0);
    expect(uit).toMatch(/termijnen +welke termijnen/);
  });
});
