import { metProefApp, probleem, type Vraag } from './proefApp.js';
import { ProefModule } from './proef.controller.js';

const proef = metProefApp([ProefModule]);
let token: string;
beforeAll(async () => {
  token = (await proef.maakGebruiker('An', ['onthaal'])).token;
});

const GOED = { naam: 'aanvraag', bedragCent: 0, ontvangenOp: '2026-03-09', spoor: 'MI' };
let volgnummer = 0;
const maak = (vraag: Vraag) =>
  proef.vraag('/api/proef/dingen', {
    methode: 'POST',
    token,
    ...vraag,
    koppen: { 'Idempotency-Key': `sleutel-${++volgnummer}`, ...vraag.koppen },
  });

describe('wat niet klopt, wordt geweigerd met een zin die het veld en de regel noemt', () => {
  it.each<[string, object, string, string, string]>([
    ['een veld dat ontbreekt', { naam: undefined }, 'naam', 'verplicht', 'Het veld naam ontbreekt.'],
    ['een tekst die geen tekst is', { naam: 5 }, 'naam', 'type', 'Het veld naam moet een tekst zijn.'],
    ['een lege tekst', { naam: '' }, 'naam', 'minimum', 'Het veld naam moet minstens 1 teken hebben.'],
    [
      'een te lange tekst',
      { naam: 'x'.repeat(41) },
      'naam',
      'maximum',
      'Het veld naam moet hoogstens 40 tekens hebben.',
    ],
    ['een negatief bedrag', { bedragCent: -1 }, 'bedragCent', 'minimum', 'Het veld bedragCent moet minstens 0 zijn.'],
    [
      'een absurd bedrag',
      { bedragCent: 1e15 },
      'bedragCent',
      'maximum',
      'Het veld bedragCent moet hoogstens 1000000 zijn.',
    ],
    [
      'een bedrag met een komma',
      { bedragCent: 1.5 },
      'bedragCent',
      'type',
      'Het veld bedragCent moet een geheel getal zijn.',
    ],
    ['een bedrag als tekst', { bedragCent: '5' }, 'bedragCent', 'type', 'Het veld bedragCent moet een getal zijn.'],
    [
      'een dag die niet bestaat',
      { ontvangenOp: '2026-02-30' },
      'ontvangenOp',
      'datum',
      'Dit is geen bestaande datum (JJJJ-MM-DD).',
    ],
    [
      'een datum in een andere vorm',
      { ontvangenOp: '9/3/2026' },
      'ontvangenOp',
      'datum',
      'Dit is geen bestaande datum (JJJJ-MM-DD).',
    ],
    [
      'een onbekende code',
      { spoor: 'XX' },
      'spoor',
      'keuze',
      'Het veld spoor moet één van deze waarden (MI, MD) zijn.',
    ],
    ['een onbekend veld', { extra: 1 }, '', 'onbekend', 'De inhoud van het verzoek bevat onbekende velden: extra.'],
    [
      'een onbekend veld dieper',
      { lijnen: [{ soort: 'a', x: 1 }] },
      'lijnen[0]',
      'onbekend',
      'Het veld lijnen[0] bevat onbekende velden: x.',
    ],
    [
      'een fout in een lijst',
      { lijnen: [{ soort: 'a' }, {}] },
      'lijnen[1].soort',
      'verplicht',
      'Het veld lijnen[1].soort ontbreekt.',
    ],
    [
      'te veel onderdelen',
      { lijnen: [{ soort: 'a' }, { soort: 'b' }, { soort: 'c' }] },
      'lijnen',
      'maximum',
      'Het veld lijnen moet hoogstens 2 onderdelen hebben.',
    ],
  ])('%s', async (_wat, anders, veld, regel, boodschap) => {
    const inhoud = probleem(await maak({ lichaam: { ...GOED, ...anders } }));
    expect(inhoud).toMatchObject({ status: 400, code: 'verzoek.ongeldig', detail: boodschap });
    expect(inhoud.errors).toEqual([{ veld, regel, boodschap }]);
  });

  it('meldt alle fouten samen, zodat niemand één voor één hoeft te verbeteren', async () => {
    const inhoud = probleem(await maak({ lichaam: { ...GOED, naam: '', bedragCent: -1 } }));
    expect(inhoud.errors.map(({ veld }) => veld)).toEqual(['naam', 'bedragCent']);
    expect(inhoud.detail).toMatch(/2 fouten/);
  });

  it('herhaalt nooit een ingezonden waarde', async () => {
    const antwoord = await maak({ lichaam: { ...GOED, spoor: '85.07.30-033.61', bedragCent: 'BE71 0961 2345 6769' } });
    expect(JSON.stringify(antwoord.lichaam)).not.toMatch(/85\.07|BE71/);
  });

  it('bewaart niets van een geweigerd verzoek', async () => {
    await maak({ lichaam: { ...GOED, naam: 'nooit', bedragCent: -1 } });
    expect(await proef.databank.vraag("SELECT 1 FROM nummering WHERE soort = 'nooit'")).toEqual([]);
  });

  it.each<[string, Vraag, number, string]>([
    ['gebroken JSON', { ruw: '{"naam": ' }, 400, 'verzoek.onleesbaar'],
    ['een los woord', { ruw: '"naam"' }, 400, 'verzoek.onleesbaar'],
    ['een lijst in plaats van een object', { ruw: '[]' }, 400, 'verzoek.ongeldig'],
    ['geen inhoud', {}, 400, 'verzoek.ongeldig'],
    ['te veel inhoud', { ruw: JSON.stringify({ ...GOED, naam: 'x'.repeat(1_100_000) }) }, 413, 'inhoud.teGroot'],
    [
      'een formulier',
      { ruw: 'naam=x', koppen: { 'Content-Type': 'application/x-www-form-urlencoded' } },
      415,
      'inhoud.verkeerdType',
    ],
    ['samengedrukte inhoud', { ruw: 'xx', koppen: { 'Content-Encoding': 'gzip' } }, 415, 'inhoud.verkeerdType'],
    [
      'een andere tekenset',
      { ruw: '{}', koppen: { 'Content-Type': 'application/json; charset=iso-8859-1' } },
      415,
      'inhoud.verkeerdType',
    ],
  ])('weigert %s', async (_wat, vraag, status, code) => {
    expect(probleem(await maak(vraag))).toMatchObject({ status, code });
  });

  it('kent geen verborgen weg langs het prototype', async () => {
    const antwoord = await maak({ ruw: JSON.stringify(GOED).replace('{', '{"__proto__":{"isBeheerder":true},') });
    expect(probleem(antwoord)).toMatchObject({ status: 400, errors: [{ regel: 'onbekend' }] });
    expect(({} as { isBeheerder?: boolean }).isBeheerder).toBeUndefined();
  });

  it.each([
    ['/api/bestaat-niet', 404, 'nietGevonden'],
    ['/elders', 404, 'nietGevonden'],
    ['/api/problemen/%FF', 400, 'verzoek.onleesbaar'],
    ['/api/proef/dingen?limiet=0', 400, 'verzoek.ongeldig'],
    ['/api/proef/dingen?limiet=201', 400, 'verzoek.ongeldig'],
    ['/api/proef/dingen?onbekend=1', 400, 'verzoek.ongeldig'],
    ['/api/proef/dingen?na=abc', 400, 'cursor.ongeldig'],
    ['/api/proef/dingen?na=WyJ4Il0', 400, 'cursor.ongeldig'],
  ])('weigert het adres %s', async (pad, status, code) => {
    expect(probleem(await proef.vraag(pad, { token }))).toMatchObject({ status, code });
  });
});

describe('antwoorden', () => {
  it('laat niets vertrekken wat het contract niet noemt', async () => {
    const antwoord = await maak({ lichaam: { ...GOED, naam: 'vorm' } });
    expect(antwoord).toMatchObject({ status: 201, lichaam: { nummer: 1, naam: 'vorm' } });
    expect(antwoord.lichaam).not.toHaveProperty('geheim');
    expect(antwoord.koppen.get('location')).toBe('/api/proef/dingen/1');
    expect(antwoord.koppen.get('etag')).toBe('"1"');
  });

  it('bladert zonder iets over te slaan of te herhalen', async () => {
    const gezien: number[] = [];
    let na = '';
    do {
      const { lichaam } = await proef.vraag(`/api/proef/dingen?limiet=2${na}`, { token });
      const { items, volgende } = lichaam as { items: { nummer: number }[]; volgende?: string };
      gezien.push(...items.map(({ nummer }) => nummer));
      na = volgende === undefined ? '' : `&na=${volgende}`;
    } while (na !== '');
    expect(gezien).toEqual([1, 2, 3, 4, 5]);
  });

  it('verbiedt bewaren, inkaderen en raden naar het soort', async () => {
    const { koppen } = await proef.vraag('/api/gezond');
    expect(koppen.get('cache-control')).toBe('no-store');
    expect(koppen.get('x-content-type-options')).toBe('nosniff');
    expect(koppen.get('content-security-policy')).toContain("default-src 'none'");
    expect(koppen.get('x-powered-by')).toBeNull();
  });

  it('legt bij elk soort probleem uit wat het betekent', async () => {
    const { type } = probleem(await proef.vraag('/api/bestaat-niet'));
    expect(await proef.vraag(type)).toMatchObject({ status: 200, lichaam: { code: 'nietGevonden', status: 404 } });
  });
});

describe('de revisie die u wijzigt', () => {
  const wijzig = (ifMatch?: string) =>
    proef.vraag('/api/proef/dingen/00000000-0000-4000-8000-000000000000', {
      methode: 'PUT',
      token,
      koppen: ifMatch === undefined ? {} : { 'If-Match': ifMatch },
    });

  it('wordt aanvaard als ze nog de laatste is, en de nieuwe komt terug', async () => {
    const antwoord = await wijzig('"3"');
    expect(antwoord.status).toBe(200);
    expect(antwoord.koppen.get('etag')).toBe('"4"');
  });

  it('wordt geweigerd als iemand anders u voor was, met hoe het nu is', async () => {
    const antwoord = await wijzig('"2"');
    expect(probleem(antwoord)).toMatchObject({
      status: 412,
      code: 'revisie.verouderd',
      revisie: 3,
      huidig: { naam: 'zoals het nu is' },
    });
    expect(antwoord.koppen.get('etag')).toBe('"3"');
  });

  it.each([
    ['niets', undefined, 428, 'revisie.vereist'],
    ['een ster', '*', 428, 'revisie.vereist'],
    ['een zwakke revisie', 'W/"3"', 400, 'revisie.onleesbaar'],
    ['meer revisies', '"2", "3"', 400, 'revisie.onleesbaar'],
    ['een getal zonder aanhalingstekens', '3', 400, 'revisie.onleesbaar'],
    ['nul', '"0"', 400, 'revisie.onleesbaar'],
  ])('moet één revisie zijn: %s wordt geweigerd', async (_wat, ifMatch, status, code) => {
    expect(probleem(await wijzig(ifMatch))).toMatchObject({ status, code });
  });
});

describe('het logboek van de toepassing', () => {
  it('schrijft per verzoek één regel met route, status en nummer, zonder waarden uit het adres', async () => {
    const traceparent = '00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01';
    const antwoord = await proef.vraag('/api/problemen/85073003361?insz=85073003361', { koppen: { traceparent } });
    expect(antwoord.koppen.get('trace-id')).toBe('4bf92f3577b34da6a3ce929d0e0e4736');
    const regels = proef.logregels.map((regel) => JSON.parse(regel) as Record<string, unknown>);
    const regel = regels.filter(({ traceId }) => traceId === '4bf92f3577b34da6a3ce929d0e0e4736');
    expect(regel).toHaveLength(1);
    expect(regel[0]).toMatchObject({
      gebeurtenis: 'verzoek',
      methode: 'GET',
      route: '/api/problemen/:code',
      status: 404,
    });
    expect(proef.logregels.join('\n')).not.toContain('85073003361');
  });

  it('zegt van een onverwachte fout buiten niets dan een nummer, en in het logboek waar ze gebeurde', async () => {
    const inhoud = probleem(await proef.vraag('/api/proef/stuk'));
    expect(inhoud).toMatchObject({ status: 500, code: 'onverwacht' });
    expect(JSON.stringify(inhoud)).not.toContain('Peeters');
    const regel = proef.logregels.find((tekst) => tekst.includes(inhoud.traceId) && tekst.includes('"fout"'));
    expect(regel).toContain('proef.controller');
    expect(proef.logregels.join('\n')).not.toMatch(/Peeters|85\.07\.30/);
  });

  it('noemt een antwoord dat zijn contract breekt een fout van ons, met het veld maar zonder de waarde', async () => {
    const inhoud = probleem(await proef.vraag('/api/proef/lek'));
    expect(inhoud.code).toBe('onverwacht');
    expect(proef.logregels.find((tekst) => tekst.includes(inhoud.traceId))).toContain('naam (invalid_type)');
  });
});
