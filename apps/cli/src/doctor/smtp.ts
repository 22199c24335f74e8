import { connect, type Socket } from 'node:net';
import { hostname } from 'node:os';
import { connect as connectTls } from 'node:tls';
import { fout, goed, overgeslagen, type Controle } from './controle.js';

const NAAM = 'uitgaande mail';
const WACHT_MS = 5_000;
const POORT_TLS = 465;
const POORT = 587;
const RAAD = 'Kijk SMTP_URL na en of de mailserver draait. Brieven vertrekken ook zonder mail; alleen meldingen niet.';

/** Connects and says hello; no mail is sent. */
export async function controleerSmtp(adres: string | undefined): Promise<Controle> {
  if (adres === undefined || adres === '') return overgeslagen(NAAM, 'SMTP_URL is niet ingesteld');
  if (!URL.canParse(adres)) return fout(NAAM, 'SMTP_URL is geen adres', 'Schrijf het als smtp://server:poort.');
  const { protocol, hostname: host, port } = new URL(adres);
  const tls = protocol === 'smtps:';
  const poort = port === '' ? (tls ? POORT_TLS : POORT) : Number(port);
  const waar = `${host}:${poort}`;
  try {
    await groet(tls ? connectTls({ host, port: poort }) : connect({ host, port: poort }));
    return goed(NAAM, `${waar} antwoordt`);
  } catch (reden) {
    return fout(NAAM, `${waar}: ${reden instanceof Error ? reden.message : 'geen antwoord'}`, RAAD);
  }
}

/** 220 at the door, 250 to our EHLO. */
async function groet(socket: Socket): Promise<void> {
  socket.setTimeout(WACHT_MS, () => socket.destroy(new Error(`geen antwoord binnen ${WACHT_MS / 1000} s`)));
  try {
    const antwoorden = antwoordenVan(socket);
    await eis(antwoorden, 220);
    socket.write(`EHLO ${hostname()}\r\n`);
    await eis(antwoorden, 250);
    socket.end('QUIT\r\n');
  } finally {
    socket.destroy();
  }
}

async function eis(antwoorden: AsyncIterator<number, void>, code: number): Promise<void> {
  const { value } = await antwoorden.next();
  if (value === undefined) throw new Error('de verbinding werd verbroken');
  if (value !== code) throw new Error(`de server antwoordt ${value} in plaats van ${code}`);
}

/** The code of each answer; an answer ends with the line that has a space after its code. */
async function* antwoordenVan(socket: Socket): AsyncGenerator<number, void> {
  let tekst = '';
  for await (const deel of socket.setEncoding('utf8') as AsyncIterable<string>) {
    tekst += deel;
    for (;;) {
      const einde = tekst.indexOf('\r\n');
      if (einde < 0) break;
      const regel = tekst.slice(0, einde);
      tekst = tekst.slice(einde + 2);
      const code = /^(\d{3})(?: |$)/.exec(regel)?.[1];
      if (code !== undefined) yield Number(code);
    }
  }
}
