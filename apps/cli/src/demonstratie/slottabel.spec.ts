import { datum } from '@besluitpad/domain/datum';
import type { Eindstand } from './lees.js';
import { alsSlottabel } from './slottabel.js';

const eindstand = (nummer: string, gevaar: Eindstand['stand']['gevaar']): Eindstand => ({
  stand: {
    dossierId: nummer,
    nummer,
    zin: 'De steun loopt.',
    volgendeTermijn: { klok: 'CLK-11', naam: 'kennisgeven', uiterlijk: datum('2026-06-26') },
    termijnen: [],
    aanZet: 'werker',
    laatsteBeslissing: { datum: datum('2026-06-18'), orgaan: 'bcsd', lijnen: ['TOEKENNING VT'] },
    gevaar,
  },
  gelezen: { beslist: [], klokken: [], betalingen: [], aflossingen: [], gevaar: gevaar !== null },
  brief: {
    ...{ id: `brief-${nummer}`, dossierId: nummer, soort: 'verwarmingstoelage', versie: 1, briefdatum: '2026-06-19' },
    ...{ bestemming: 'client', groep: 'besluit', status: 'vrijgegeven' },
  },
});

describe('de slottabel van de demonstratie', () => {
  const regels = alsSlottabel(
    [
      { code: 'D11', nummer: 'HB-2026-0011', eindstand: eindstand('HB-2026-0011', null) },
      {
        code: 'D12',
        nummer: 'HB-2026-0012',
        eindstand: eindstand('HB-2026-0012', {
          reden: 'De volgende zitting komt te laat.',
          laatsteDag: datum('2026-06-22'),
        }),
      },
      { code: 'D13', nummer: 'HB-2026-0013', eindstand: undefined },
    ],
    new Map([['brief-HB-2026-0011', 'HB-2026-0011_2026-06-19_verwarmingstoelage.ua.pdf']]),
  ).split('\n');

  it('toont per dossier fase, volgende termijn met weekdag, beslissing en brief', () => {
    expect(regels[2]).toMatch(/^D11 HB-2026-0011 {2}De steun loopt\. .*vr 26\/06\/2026 CLK-11 kennisgeven$/);
    expect(regels[3]).toMatch(/do 18\/06\/2026 bijzonder comité \(TOEKENNING VT\) .*verwarmingstoelage\.ua\.pdf$/);
  });

  it('zet gevaar met reden en laatste dag onder het dossier dat het loopt, en nergens anders', () => {
    expect(regels[5]).toContain('verwarmingstoelage: nog niet vrijgegeven');
    expect(regels[6]).toBe(
      '  ⚠ IN GEVAAR: De volgende zitting komt te laat. Laatste dag om in te grijpen: ma 22/06/2026.',
    );
    expect(regels.filter((regel) => regel.includes('GEVAAR'))).toHaveLength(1);
  });

  it('zegt het als een dossier er niet is', () => expect(regels[7]).toContain('D13 HB-2026-0013  ONTBREEKT'));
});
