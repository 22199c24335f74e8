import { randomUUID } from 'node:crypto';
import { Agent, request } from 'node:http';

/** A client that costs little itself, on connections that stay open. */
export class HttpKlant {
  private constructor(
    private readonly basis: string,
    private readonly token: string,
    private readonly agent: Agent,
  ) {}

  static async meldAan(basis: string, gebruiker: string, verbindingen: number): Promise<HttpKlant> {
    const antwoord = await fetch(`${basis}/lokaal/token`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ gebruiker }),
    });
    const { access_token: token } = (await antwoord.json()) as { access_token: string };
    return new HttpKlant(basis, token, new Agent({ keepAlive: true, maxSockets: verbindingen }));
  }

  /** Every request is a new one: its own key. */
  post(pad: string, lichaam: unknown): Promise<string> {
    const inhoud = JSON.stringify(lichaam);
    const headers = {
      authorization: `Bearer ${this.token}`,
      'content-type': 'application/json',
      'content-length': Buffer.byteLength(inhoud),
      'idempotency-key': randomUUID(),
    };
    return new Promise((klaar, mis) => {
      const vraag = request(`${this.basis}/api${pad}`, { method: 'POST', headers, agent: this.agent }, (antwoord) => {
        const delen: Buffer[] = [];
        antwoord.on('data', (deel: Buffer) => delen.push(deel));
        antwoord.once('error', mis);
        antwoord.once('end', () => {
          const tekst = Buffer.concat(delen).toString('utf8');
          if (antwoord.statusCode === 201) klaar(tekst);
          else mis(new Error(`POST ${pad}: ${String(antwoord.statusCode)} ${tekst}`));
        });
      });
      vraag.once('error', mis);
      vraag.end(inhoud);
    });
  }

  sluit(): void {
    this.agent.destroy();
  }
}
