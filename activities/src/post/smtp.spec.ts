import type { Proefmailserver } from '../../test/smtp.js';
import { maakMailserver } from '../../test/smtp.js';
import type { Postbode } from '../motor/diensten.js';
import { maakPostbode } from './smtp.js';

let server: Proefmailserver;
let post: Postbode;

beforeAll(async () => {
  server = await maakMailserver();
  post = maakPostbode({ smtpUrl: server.url, afzender: 'a@heidebeke.example', domein: 'heidebeke.example' });
});
afterAll(() => server.sluit());

const stuur = () =>
  post.stuur({ id: 'effect-1', aan: 'lid@heidebeke.example', onderwerp: 'Agenda', tekst: 'Staat klaar.' });

describe('een mail versturen', () => {
  it.each([
    ['aannemen', { status: 'verzonden' }],
    ['weigeren', { status: 'geweigerd', code: '550' }],
    ['later', { status: 'niet_verzonden', code: '451' }],
    ['voorafAfbreken', { status: 'niet_verzonden', code: 'ECONNECTION' }],
    ['afbreken', { status: 'onzeker', code: 'ECONNECTION' }],
  ] as const)('de server doet: %s', async (gedrag, verwacht) => {
    server.zet(gedrag);
    expect(await stuur()).toEqual(verwacht);
  });

  it('zonder server is er zeker niets vertrokken', async () => {
    const dood = maakPostbode({ smtpUrl: 'smtp://127.0.0.1:1', afzender: 'a@b.example', domein: 'b.example' });
    const gevolg = await dood.stuur({ id: 'x', aan: 'c@d.example', onderwerp: 'Agenda', tekst: 'Staat klaar.' });
    expect(gevolg.status).toBe('niet_verzonden');
  });
});
