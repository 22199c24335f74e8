import type { AddressInfo, Socket } from 'node:net';
import { createServer } from 'node:net';

/** What happens once a whole message was handed over; `voorafAfbreken`: the line drops before that. */
export type Gedrag = 'aannemen' | 'afbreken' | 'weigeren' | 'later' | 'voorafAfbreken';

export interface Proefmailserver {
  readonly url: string;
  readonly mails: string[];
  zet(gedrag: Gedrag): void;
  sluit(): Promise<void>;
}

/** As little SMTP as a mail needs, with the one fault that matters: the line drops after the message was handed over. */
export async function maakMailserver(): Promise<Proefmailserver> {
  const mails: string[] = [];
  const open = new Set<Socket>();
  let gedrag: Gedrag = 'aannemen';
  const server = createServer((socket) => {
    open.add(socket);
    socket.on('close', () => open.delete(socket));
    bedien(socket, {
      opRegel: (regel) => (gedrag === 'voorafAfbreken' && /^MAIL/i.test(regel) ? undefined : antwoordOp(regel)),
      opMail: (mail) => {
        if (gedrag === 'weigeren') return '550 geweigerd\r\n';
        if (gedrag === 'later') return '451 straks\r\n';
        mails.push(mail);
        return gedrag === 'aannemen' ? '250 aangenomen\r\n' : undefined;
      },
    });
  });
  await new Promise<void>((klaar) => server.listen(0, '127.0.0.1', klaar));
  return {
    url: `smtp://127.0.0.1:${String((server.address() as AddressInfo).port)}`,
    mails,
    zet: (nieuw) => {
      gedrag = nieuw;
    },
    sluit: () =>
      new Promise((klaar) => {
        for (const socket of open) socket.destroy();
        server.close(() => {
          klaar();
        });
      }),
  };
}

interface Bediening {
  readonly opRegel: (regel: string) => string | undefined;
  readonly opMail: (mail: string) => string | undefined;
}

function bedien(socket: Socket, { opRegel, opMail }: Bediening): void {
  let buffer = '';
  let inhoud = false;
  socket.write('220 proef\r\n');
  socket.on('data', (stuk) => {
    buffer += stuk.toString('utf8');
    for (;;) {
      const einde = inhoud ? '\r\n.\r\n' : '\r\n';
      const plaats = buffer.indexOf(einde);
      if (plaats < 0) return;
      const regel = buffer.slice(0, plaats);
      buffer = buffer.slice(plaats + einde.length);
      const antwoord = inhoud ? opMail(regel) : opRegel(regel);
      inhoud = !inhoud && /^DATA/i.test(regel);
      if (antwoord === undefined) {
        socket.destroy();
        return;
      }
      socket.write(antwoord);
    }
  });
}

function antwoordOp(regel: string): string {
  if (/^DATA/i.test(regel)) return '354 ga uw gang\r\n';
  return /^QUIT/i.test(regel) ? '221 dag\r\n' : '250 goed\r\n';
}
