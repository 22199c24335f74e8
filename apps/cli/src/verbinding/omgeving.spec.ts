import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { leesOmgeving } from './omgeving.js';
import { kiesAanmelding, vindApi } from './verbinding.js';

describe('waar de opdrachten Besluitpad vinden', () => {
  let map: string;
  beforeEach(() => (map = mkdtempSync(join(tmpdir(), 'besluitpad-cli-'))));
  afterEach(() => rmSync(map, { recursive: true }));

  const schrijf = (inhoud: string): void => writeFileSync(join(map, 'omgeving.json'), inhoud);

  it('een lopende start schreef op waar haar API staat', () => {
    schrijf(JSON.stringify({ adressen: {}, omgeving: { BESLUITPAD_API_URL: 'http://127.0.0.1:3000/' } }));
    expect(vindApi(leesOmgeving({ BESLUITPAD_DATA: map }))).toBe('http://127.0.0.1:3000');
  });

  it('wat zelf ingesteld is, gaat voor op wat de start opschreef', () => {
    schrijf(JSON.stringify({ omgeving: { BESLUITPAD_API_URL: 'http://127.0.0.1:3000', SMTP_URL: 'smtp://a' } }));
    const omgeving = leesOmgeving({ BESLUITPAD_DATA: map, BESLUITPAD_API_URL: 'https://ocmw.example' });
    expect([vindApi(omgeving), omgeving['SMTP_URL']]).toEqual(['https://ocmw.example', 'smtp://a']);
  });

  it('zegt wat te doen als er niets loopt', () => {
    expect(() => vindApi(leesOmgeving({ BESLUITPAD_DATA: map }))).toThrow('Start het met `npm start`');
  });

  it.each(['{', '[]', '{"omgeving": 3}', 'null'])('zegt dat het bestand beschadigd is: %s', (inhoud) => {
    schrijf(inhoud);
    expect(() => leesOmgeving({ BESLUITPAD_DATA: map })).toThrow('beschadigd');
  });
});

describe('als wie een opdracht werkt', () => {
  it.each([
    ['zonder keuze als de gewone gebruiker van de demonstratie', {}, undefined, { sub: 'hoofd' }],
    ['als de gebruiker die u kiest', {}, 'tine', { sub: 'tine' }],
    ['met uw eigen token', { BESLUITPAD_TOKEN: 'abc' }, undefined, { token: 'abc' }],
    ['niet met een leeg token', { BESLUITPAD_TOKEN: '' }, undefined, { sub: 'hoofd' }],
  ])('%s', (_, omgeving, als, verwacht) => {
    expect(kiesAanmelding(omgeving, 'hoofd', als)).toEqual(verwacht);
  });

  it('weigert een token en een gebruiker samen', () => {
    expect(() => kiesAanmelding({ BESLUITPAD_TOKEN: 'abc' }, 'hoofd', 'tine')).toThrow('Kies: --als');
  });
});
