import { readFile } from 'node:fs/promises';
import { metProefApp, probleem, type Proefantwoord, type Proefgebruiker } from '../../test/proefApp.js';
import { zetKlok, zetOcmw } from '../../test/proefocmw.js';
import { maakInvoerschema } from './schema.js';
import { Invoerregel } from './vormen.js';

const proef = metProefApp();
let onthaal: Proefgebruiker;
let werker: Proefgebruiker;

beforeAll(async () => {
  await zetOcmw(proef.databank);
  await zetKlok(proef.databank, '2026-03-09T09:00:00Z');
  onthaal = await proef.maakGebruiker('onthaal', ['onthaal']);
  werker = await proef.maakGebruiker('Mia Proef', ['maatschappelijkWerker']);
});

const regel = (sleutel: string, anders: object = {}) => ({
  sleutel,
  client: {
    aanspreking: 'mevrouw',
    voornaam: 'An',
    naam: 'Voorbeeld',
    adressen: [{ soort: 'eigen', regels: ['Molenweg 1', '3099 Heidebeke'] }],
  },
  werker: 'Mia Proef',
  aanvraag: {
    wijze: 'brief',
    ontvangenOp: '2026-03-06',
    vraag: 'Leefloon',
    lijnen: [{ spoor: 'MI', steun: 'LL2', omschrijving: 'Leefloon als alleenstaande' }],
  },
  ...anders,
});

let nummer = 0;
const stuur = (lichaam: unknown, wie = onthaal): Promise<Proefantwoord> =>
  proef.vraag('/api/invoer', {
    token: wie.token,
    lichaam,
    koppen: { 'Idempotency-Key': `proef-invoer-${++nummer}` },
  });

const tel = async (tabel: 'persoon' | 'dossier' | 'aanvraag'): Promise<number> => {
  const [rij] = await proef.databank.vraag<{ n: number }>(`SELECT count(*)::int AS n FROM ${tabel}`);
  return rij!.n;
};

describe('een regel uit een ander systeem', () => {
  it('wordt een cliënt, een dossier en een aanvraag met haar termijn', async () => {
    const { status, lichaam, koppen } = await stuur(regel('a-1'));
    expect([status, lichaam]).toEqual([
      201,
      { nieuw: true, aanvraagId: expect.any(String) as string, registernummer: '2026/0001', dossier: 'HB-2026-0001' },
    ]);
    expect(koppen.get('location')).toMatch(/^\/api\/aanvragen\//);
    const [aanvraag] = await proef.databank.vraag('SELECT beslis_uiterlijk::text AS uiterlijk FROM aanvraag');
    expect(aanvraag).toEqual({ uiterlijk: '2026-04-05' });
  });

  it('telt een tweede keer niet mee, ook niet van iemand anders', async () => {
    await stuur(regel('a-2'));
    const voor = await tel('aanvraag');
    const { status, lichaam } = await stuur(regel('a-2'), werker);
    expect([status, lichaam]).toMatchObject([200, { nieuw: false, dossier: 'HB-2026-0002' }]);
    expect(await tel('aanvraag')).toBe(voor);
  });

  it('mag niet veranderen onder dezelfde sleutel', async () => {
    await stuur(regel('a-3'));
    const antwoord = await stuur(regel('a-3', { vertrouwelijk: true }));
    expect(antwoord.status).toBe(422);
    expect(probleem(antwoord).errors).toMatchObject([{ veld: 'sleutel', regel: 'eenmalig' }]);
  });

  it('komt in het open dossier van wie al bekend is met dit rijksregisternummer', async () => {
    const metInsz = (sleutel: string, naam: string) =>
      regel(sleutel, { client: { ...regel('').client, naam, insz: '90.01.01-001.00' } });
    const eerste = (await stuur(metInsz('b-1', 'Bekend'))).lichaam as { dossier: string };
    const personen = await tel('persoon');
    expect((await stuur(metInsz('b-2', 'bekend'))).lichaam).toMatchObject({ nieuw: true, dossier: eerste.dossier });
    expect(await tel('persoon')).toBe(personen);
    const ander = await stuur(metInsz('b-3', 'Anders'));
    expect(probleem(ander).errors).toMatchObject([{ veld: 'client.naam', regel: 'naam' }]);
  });

  it.each<[string, object, string, string]>([
    ['een onbestaand nummer', { client: { ...regel('').client, insz: '123' } }, 'client.insz', 'nummer'],
    [
      'een dag in de toekomst',
      { aanvraag: { ...regel('').aanvraag, ontvangenOp: '2026-03-10' } },
      'aanvraag.ontvangenOp',
      'toekomst',
    ],
    ['een onbekende werker', { werker: 'Niemand' }, 'werker', 'bestaand'],
    ['een onbekend veld', { kleur: 'blauw' }, '', 'onbekend'],
    ['geen lijnen', { aanvraag: { ...regel('').aanvraag, lijnen: [] } }, 'aanvraag.lijnen', 'minimum'],
    ['een spatie in de sleutel', { sleutel: 'a b' }, 'sleutel', 'vorm'],
  ])('met %s wordt geweigerd met veld en regel, en laat niets achter', async (_, anders, veld, naam) => {
    const voor = [await tel('persoon'), await tel('dossier'), await tel('aanvraag')];
    const antwoord = await stuur(regel(`slecht-${nummer}`, anders));
    expect(antwoord.status).toBe(400);
    expect(probleem(antwoord).errors).toMatchObject([{ veld, regel: naam }]);
    expect([await tel('persoon'), await tel('dossier'), await tel('aanvraag')]).toEqual(voor);
  });

  it('met een werker wiens naam twee keer voorkomt, vraagt wie bedoeld is', async () => {
    const { id } = await proef.maakGebruiker('dubbel', ['maatschappelijkWerker']);
    await proef.databank.vraag('UPDATE gebruiker SET naam = $1 WHERE id = $2', ['Mia Proef', id]);
    expect(probleem(await stuur(regel('c-1'))).errors).toMatchObject([{ veld: 'werker', regel: 'uniek' }]);
    expect((await stuur(regel('c-2', { werker: werker.sub }))).status).toBe(201);
  });

  it('van iemand zonder het recht wordt niet aangenomen', async () => {
    const secretaris = await proef.maakGebruiker('secretaris', ['secretaris']);
    expect((await stuur(regel('d-1'), secretaris)).status).toBe(403);
  });
});

describe('het schema van een regel', () => {
  it('laat het voorbeeld uit docs toe', async () => {
    const voorbeeld = await readFile(new URL('../../../../docs/invoer.voorbeeld.jsonl', import.meta.url), 'utf8');
    const regels = voorbeeld.trimEnd().split('\n');
    expect(regels.length).toBeGreaterThan(1);
    for (const tekst of regels) expect(Invoerregel.safeParse(JSON.parse(tekst))).toMatchObject({ success: true });
  });

  it('staat in docs zoals het is: na een wijziging `npm run invoerschema -w @besluitpad/api`', async () => {
    const bewaard = await readFile(new URL('../../../../docs/invoer.schema.json', import.meta.url), 'utf8');
    expect(maakInvoerschema()).toBe(bewaard);
  });
});
