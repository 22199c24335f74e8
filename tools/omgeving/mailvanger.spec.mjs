import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import nodemailer from 'nodemailer';
import { startMailCatcher } from './mailvanger.mjs';
import { decodeWords, parseHeaders } from './mailpagina.mjs';
import { choosePorts } from './poorten.mjs';

describe('de mailvanger', () => {
  /** @type {string} */
  let data;
  /** @type {Awaited<ReturnType<typeof startMailCatcher>>} */
  let vanger;

  beforeAll(async () => {
    data = mkdtempSync(join(tmpdir(), 'besluitpad-mail-'));
    const { smtp, mail } = await choosePorts(data, { willekeurig: true });
    vanger = await startMailCatcher({ map: join(data, 'mail'), smtpPoort: smtp, httpPoort: mail });
    const verzender = nodemailer.createTransport(vanger.smtpUrl);
    await verzender.sendMail({
      from: 'OCMW <a@b.example>',
      to: 'Café <c@d.example>',
      subject: 'Er staat één bericht klaar <b>',
      text: 'Beste\n.\nGroeten',
    });
    verzender.close();
  });
  afterAll(async () => {
    await vanger.stop();
    rmSync(data, { recursive: true });
  });

  it('bewaart elk bericht als één bestand', () => {
    const bestanden = readdirSync(join(data, 'mail'));
    expect(bestanden).toHaveLength(1);
    expect(bestanden[0]).toMatch(/^\d{4}-[\w-]+\.eml$/);
  });

  it('toont afzender, bestemmeling en onderwerp, en voert niets uit van wat erin staat', async () => {
    const antwoord = await fetch(vanger.url);
    const bladzijde = await antwoord.text();
    expect(bladzijde).toContain('Café &lt;c@d.example&gt;');
    expect(bladzijde).toContain('Er staat één bericht klaar &lt;b&gt;');
    expect(antwoord.headers.get('content-security-policy')).toContain(`default-src 'none'`);
  });

  it('geeft het bericht zelf als platte tekst', async () => {
    const [bestand] = readdirSync(join(data, 'mail'));
    const antwoord = await fetch(new URL(String(bestand), vanger.url));
    expect(antwoord.headers.get('content-type')).toBe('text/plain; charset=utf-8');
    expect(await antwoord.text()).toContain('Beste\r\n.\r\nGroeten');
  });

  it.each(['..%2Fpoorten.json', '%2e%2e/poorten.json', 'onbekend.eml', '%00', '%E0%A4%A'])(
    'geeft niets anders dan berichten: %s',
    async (pad) => {
      expect((await fetch(`${vanger.url}${pad}`)).status).toBe(404);
    },
  );
});

describe('de koppen van een bericht', () => {
  it('worden gelezen over meer regels en in hun eigen letters', () => {
    const eml =
      'From: a@b.example\r\nSubject: =?UTF-8?Q?Beslissing_=C3=A9=C3=A9n_?=\r\n =?UTF-8?Q?klaar?=\r\nTo: c@d.example\r\n\r\nFrom: niet dit';
    expect(parseHeaders(eml)).toEqual({
      van: 'a@b.example',
      aan: 'c@d.example',
      onderwerp: 'Beslissing één klaar',
      datum: '',
    });
    expect(decodeWords('=?utf-8?B?w6k=?= en gewoon')).toBe('é en gewoon');
  });
});
