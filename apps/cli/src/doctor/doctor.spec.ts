import { createServer, type AddressInfo, type Server } from 'node:net';
import { alsTekst, fout, goed, isGezond, overgeslagen } from './controle.js';
import { buiten } from './doctor.js';
import { weegMotor } from './motor.js';
import { weegSchijf } from './schijf.js';
import { controleerSmtp } from './smtp.js';
import { controleerTemporal } from './temporal.js';
import { weegToestand, type Toestand } from './toestand.js';

const gezond: Toestand = {
  tijd: '2026-06-22T07:00:00Z',
  databank: {
    versie: '15.18 (Debian)',
    afwijkingMs: 40,
    migraties: { ontbreekt: [], gewijzigd: [], onbekend: [] },
    vermeldingenKloppen: true,
  },
  invarianten: [{ naam: 'inv_01', aantal: 0, voorbeelden: [] }],
  motor: { taakrij: 'besluitpad', zoekattributen: ['BesluitpadSoort'] },
  ontbrekendeLettertypen: [],
};
const metDatabank = (anders: Partial<Toestand['databank']>): Toestand => ({
  ...gezond,
  databank: { ...gezond.databank, ...anders },
});
const geen = gezond.databank.migraties;

describe('wat de API van haar databank zegt', () => {
  it('is in orde als alles klopt', () => {
    const controles = weegToestand(gezond, 0);
    expect(isGezond(controles)).toBe(true);
    expect(controles.map(({ naam }) => naam)).toEqual([
      'databank',
      'migraties',
      'vermeldingen',
      'invarianten',
      'systeemklokken',
      'lettertypen',
    ]);
  });

  it.each<[string, Toestand, number, string, string]>([
    ['een te oude PostgreSQL', metDatabank({ versie: '14.9' }), 0, 'databank', '15 of nieuwer'],
    [
      'een migratie die niet liep',
      metDatabank({ migraties: { ...geen, ontbreekt: ['0009'] } }),
      0,
      'migraties',
      '0009',
    ],
    ['een gewijzigde migratie', metDatabank({ migraties: { ...geen, gewijzigd: ['0002'] } }), 0, 'migraties', '0002'],
    ['een nieuwere databank', metDatabank({ migraties: { ...geen, onbekend: ['0099'] } }), 0, 'migraties', 'bij'],
    ['andere vermeldingen', metDatabank({ vermeldingenKloppen: false }), 0, 'vermeldingen', 'geen brief vrijgegeven'],
    ['een databank die voorloopt', metDatabank({ afwijkingMs: 5_001 }), 0, 'systeemklokken', 'databank en API 5,0 s'],
    ['een machine die achterloopt', gezond, -9_000, 'systeemklokken', 'deze machine en API 9,0 s'],
    ['een lettertype te weinig', { ...gezond, ontbrekendeLettertypen: ['A.ttf'] }, 0, 'lettertypen', 'A.ttf'],
    [
      'een geschonden invariant',
      { ...gezond, invarianten: [{ naam: 'inv_03', aantal: 7, voorbeelden: [{ id: 'x', fout: 'dubbel' }] }] },
      0,
      'invarianten',
      'inv_03: 7, bijvoorbeeld "dubbel" bij x',
    ],
  ])('noemt %s en zegt wat te doen', (_, toestand, afwijking, naam, tekst) => {
    const [mis, ...rest] = weegToestand(toestand, afwijking).filter(({ uitslag }) => uitslag !== 'goed');
    expect(rest).toEqual([]);
    expect(mis?.naam).toBe(naam);
    expect(`${mis?.bevinding ?? ''} ${mis?.raad ?? ''}`).toContain(tekst);
    expect(mis?.raad).toBeDefined();
  });

  it.each([
    [99, 100, 110, -1],
    [100, 100, 110, 0],
    [110, 100, 110, 0],
    [113, 100, 110, 3],
  ])('leest een klok van %i tussen %i en %i als %i afwijkend', (tijd, voor, na, afwijking) => {
    expect(buiten(tijd, voor, na)).toBe(afwijking);
  });
});

describe('de motor', () => {
  const rust = { outbox: 1, achter: 0, effecten: 2 };

  it('mag bezig zijn', () => {
    const outbox = [{ procedureId: 'p', poging: 4 }];
    expect(isGezond(weegMotor({ rust, outbox, effecten: [{ effect: 'drukNotulen', status: 'bezig' }] }))).toBe(true);
  });

  it('heeft hulp nodig als een bericht niet aankomt of een effect op een persoon wacht', () => {
    const effecten = ['mislukt', 'onzeker'].map((status) => ({ effect: 'mailOproeping', status }));
    const controles = weegMotor({ rust, outbox: [{ procedureId: 'p', poging: 5 }], effecten });
    expect(controles.map(({ uitslag }) => uitslag)).toEqual(['fout', 'fout']);
    expect(controles[1]?.bevinding).toBe('2 mislukt of onzeker: mailOproeping');
  });
});

describe('de schijf', () => {
  it.each([
    [1024 ** 3, 'goed'],
    [1024 ** 3 - 1, 'fout'],
  ])('met %i bytes vrij is %s', (vrij, uitslag) => expect(weegSchijf('/data', vrij).uitslag).toBe(uitslag));
});

async function metPost<T>(groet: string, ehlo: string, doe: (adres: string) => Promise<T>): Promise<T> {
  const server: Server = createServer((socket) => {
    socket.on('error', () => undefined).write(groet);
    socket.on('data', (deel) => deel.toString().startsWith('EHLO') && socket.write(ehlo));
  });
  await new Promise<void>((klaar) => server.listen(0, '127.0.0.1', () => klaar()));
  try {
    return await doe(`smtp://127.0.0.1:${(server.address() as AddressInfo).port}`);
  } finally {
    await new Promise((klaar) => server.close(klaar));
  }
}

describe('uitgaande mail', () => {
  it.each([
    ['in één keer', '220 welkom\r\n', '250 dag\r\n', 'goed', 'antwoordt'],
    ['over meer regels', '220-welkom\r\n220 bij ons\r\n', '250-dag\r\n250-SIZE 100\r\n250 8BITMIME\r\n', 'goed', ''],
    ['met een weigering', '554 niet vandaag\r\n', '', 'fout', '554 in plaats van 220'],
    ['met een fout op EHLO', '220 welkom\r\n', '502 wat?\r\n', 'fout', '502 in plaats van 250'],
  ])('van een server die %s antwoordt', async (_, groet, ehlo, uitslag, tekst) => {
    const controle = await metPost(groet, ehlo, controleerSmtp);
    expect([controle.uitslag, controle.bevinding]).toEqual([uitslag, expect.stringContaining(tekst)]);
  });

  it('van een server die er niet is', async () => {
    const adres = await metPost('', '', (vrij) => Promise.resolve(vrij));
    expect(await controleerSmtp(adres)).toMatchObject({ uitslag: 'fout', raad: expect.any(String) as string });
  });

  it.each([
    [undefined, 'overgeslagen'],
    ['', 'overgeslagen'],
    ['mail', 'fout'],
  ])('met SMTP_URL %j', async (adres, uitslag) => expect((await controleerSmtp(adres)).uitslag).toBe(uitslag));
});

describe('Temporal', () => {
  it('dat niet ingesteld is, wordt niet nagekeken', async () => {
    const controles = await controleerTemporal({ address: undefined, namespace: 'default', namen: undefined });
    expect(controles.map(({ uitslag }) => uitslag)).toEqual(['overgeslagen', 'overgeslagen']);
  });

  it('dat niet antwoordt, zegt dat aanvragen wachten', async () => {
    const address = (await metPost('', '', (vrij) => Promise.resolve(vrij))).replace('smtp://', '');
    const [temporal, worker] = await controleerTemporal({ address, namespace: 'default', namen: gezond.motor });
    expect(temporal).toMatchObject({ uitslag: 'fout', raad: expect.stringContaining('later opgepikt') as string });
    expect(worker?.uitslag).toBe('overgeslagen');
  }, 15_000);
});

describe('besluitpad doctor', () => {
  it('zet een teken bij elke controle, met raad onder wat scheelt', () => {
    const tekst = alsTekst([
      goed('API', 'antwoordt'),
      fout('schijf', 'vol', 'Maak ruimte.'),
      overgeslagen('worker', '?'),
    ]);
    expect(tekst.split('\n')).toEqual([
      '✔ API     antwoordt',
      '✘ schijf  vol',
      '          → Maak ruimte.',
      '– worker  ?',
      '',
      'Niet in orde: 1 fout, 1 niet na te kijken, 1 goed.',
    ]);
    expect(alsTekst([goed('API', 'antwoordt')])).toContain('Alles in orde.');
  });
});
