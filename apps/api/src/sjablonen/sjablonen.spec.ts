import { randomUUID } from 'node:crypto';
import { ingebouwdeTekst } from '@besluitpad/templates';
import { metProefApp, probleem, type Proefantwoord } from '../../test/proefApp.js';
import { zetOcmw } from '../../test/proefocmw.js';

const proef = metProefApp();
const tokens = {} as Record<'schrijver' | 'collega' | 'werker', string>;
const SOORT = 'toekenning_leefloon';
const INGEBOUWD = ingebouwdeTekst(SOORT);
const EIGEN = INGEBOUWD.replace('Hieronder leest u hoe en waarom.', 'Hieronder leest u waarom.');
const TWEEDE = INGEBOUWD.replace('Hieronder leest u hoe en waarom.', 'Lees hieronder hoe en waarom.');

beforeAll(async () => {
  await zetOcmw(proef.databank);
  tokens.schrijver = (await proef.maakGebruiker('Bram', ['secretaris'])).token;
  tokens.collega = (await proef.maakGebruiker('Hilde', ['hoofdSocialeDienst'])).token;
  tokens.werker = (await proef.maakGebruiker('Joke', ['maatschappelijkWerker'])).token;
});

type Wie = keyof typeof tokens;
const lees = (wie: Wie, pad: string) => proef.vraag(`/api${pad}`, { token: tokens[wie] });
const legVoor = (wie: Wie, tekst: string) =>
  proef.vraag(`/api/brieftekst/${SOORT}/versies`, {
    token: tokens[wie],
    koppen: { 'idempotency-key': randomUUID() },
    lichaam: { tekst, reden: 'korter voor onze cliënten' },
  });
const doe = (wie: Wie, id: string, wat: string, lichaam: object = {}, rev = 1): Promise<Proefantwoord> =>
  proef.vraag(`/api/brieftekstversies/${id}/${wat}`, {
    token: tokens[wie],
    koppen: { 'if-match': `"${rev}"` },
    lichaam,
  });
const idVan = ({ lichaam }: Proefantwoord) => (lichaam as { id: string }).id;

describe('de tekst van een brief aanpassen', () => {
  it('begint bij de tekst van het programma, met invulplaatsen en vaste delen', async () => {
    const { lichaam } = await lees('schrijver', `/brieftekst/${SOORT}`);
    expect(lichaam).toMatchObject({ versie: null, tekst: INGEBOUWD, versies: [] });
    expect((lichaam as { invulplaatsen: string[] }).invulplaatsen).toContain('categorieReden');
    expect((lichaam as { vasteDelen: { tekst: string }[] }).vasteDelen.map(({ tekst }) => tekst)).toContain(
      '{{> regels}}',
    );
  });

  it('mag alleen wie dat recht heeft', async () => {
    expect(probleem(await lees('werker', '/brieftekst'))).toMatchObject({ status: 403, code: 'recht.ontbreekt' });
    expect(probleem(await legVoor('werker', EIGEN))).toMatchObject({ status: 403, code: 'recht.ontbreekt' });
  });

  it.each([
    ['een vast deel weglaat', INGEBOUWD.replace('{{> regels}}\n', ''), 'Dit deel ligt vast'],
    ['een onbekende invulplaats gebruikt', INGEBOUWD.replace('{{categorieReden}}', '{{client.insz}}'), 'bestaat niet'],
  ])('wordt geweigerd wanneer de tekst %s', async (_wat, tekst, zin) => {
    const antwoord = probleem(await legVoor('schrijver', tekst));
    expect(antwoord).toMatchObject({ status: 400, code: 'verzoek.ongeldig' });
    expect(antwoord.detail).toContain(zin);
    expect(await proef.databank.vraag('SELECT 1 FROM sjabloon')).toEqual([]);
  });

  it('geldt pas nadat een tweede persoon de tekst publiceert', async () => {
    const id = idVan(await legVoor('schrijver', EIGEN));
    expect((await lees('schrijver', `/brieftekst/${SOORT}`)).lichaam).toMatchObject({ versie: null, tekst: INGEBOUWD });
    const zelf = probleem(await doe('schrijver', id, 'publiceren'));
    expect(zelf).toMatchObject({ status: 409, code: 'regel.geschonden' });
    expect(zelf.detail).toContain('U schreef deze tekst zelf');
    expect(await doe('collega', id, 'publiceren')).toMatchObject({
      status: 200,
      lichaam: { status: 'gepubliceerd', rev: 2 },
    });
    expect((await lees('schrijver', `/brieftekst/${SOORT}`)).lichaam).toMatchObject({ versie: 1, tekst: EIGEN });
    const log = await proef.databank.vraag(
      `SELECT soort, gegevens->>'brief' AS brief FROM handeling WHERE onderwerp_id = $1 ORDER BY volgnr`,
      [id],
    );
    expect(log).toEqual([
      { soort: 'sjabloon.voorgelegd', brief: SOORT },
      { soort: 'sjabloon.gepubliceerd', brief: SOORT },
    ]);
  });

  it('toont op welk voorbeeld een tekst niet klopt, en laat die niet publiceren', async () => {
    const zonder = INGEBOUWD.replace('## Wat moet u doen? {M11}', '## Wat moet u doen?');
    const voorgelegd = await legVoor('schrijver', zonder);
    const gebreken = [
      { voorbeeld: 'voorbeeld-na-dringende-steun', melding: 'De verplichte vermelding M11 ontbreekt.' },
      { voorbeeld: 'voorbeeld-wisselend-inkomen', melding: 'De verplichte vermelding M11 ontbreekt.' },
      { voorbeeld: 'voorbeeld', melding: 'De verplichte vermelding M11 ontbreekt.' },
    ];
    expect(voorgelegd).toMatchObject({ status: 201, lichaam: { gebreken } });
    expect((await lees('collega', `/brieftekstversies/${idVan(voorgelegd)}`)).lichaam).toMatchObject({ gebreken });
    expect(probleem(await doe('collega', idVan(voorgelegd), 'publiceren'))).toMatchObject({ status: 409, gebreken });
    await doe('collega', idVan(voorgelegd), 'intrekken', { reden: 'niet volledig' });
  });

  it('heeft altijd één geldende versie, en na intrekken die van het programma', async () => {
    const id = idVan(await legVoor('schrijver', TWEEDE));
    expect(probleem(await doe('collega', id, 'publiceren', {}, 7))).toMatchObject({ status: 412 });
    await doe('collega', id, 'publiceren');
    const rijen = await proef.databank.vraag('SELECT versie, status FROM sjabloon ORDER BY versie');
    expect(rijen).toEqual([
      { versie: 1, status: 'vervangen' },
      { versie: 2, status: 'ingetrokken' },
      { versie: 3, status: 'gepubliceerd' },
    ]);
    expect(await doe('collega', id, 'intrekken', { reden: 'terug naar de gewone tekst' }, 2)).toMatchObject({
      status: 200,
    });
    expect((await lees('schrijver', `/brieftekst/${SOORT}`)).lichaam).toMatchObject({ versie: null, tekst: INGEBOUWD });
    expect(probleem(await doe('collega', id, 'publiceren', {}, 3)).detail).toContain('al ingetrokken');
  });

  it('kan ook in de databank niet veranderen of verdwijnen, of door één persoon gepubliceerd worden', async () => {
    await expect(proef.databank.vraag(`UPDATE sjabloon SET tekst = 'anders' WHERE versie = 1`)).rejects.toMatchObject({
      code: 'BP002',
    });
    await expect(proef.databank.vraag('DELETE FROM sjabloon')).rejects.toMatchObject({ code: 'BP001' });
    const id = idVan(await legVoor('schrijver', EIGEN));
    await expect(
      proef.databank.vraag(
        `UPDATE sjabloon SET status = 'gepubliceerd', gepubliceerd_door = opsteller_id, gepubliceerd_op = now() WHERE id = $1`,
        [id],
      ),
    ).rejects.toMatchObject({ code: '23514' });
  });
});
