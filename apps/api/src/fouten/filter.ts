/** Every error leaves here as problem+json. What nobody foresaw says nothing but its trace id, and goes to the log. */
import { Catch, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import type { Response } from 'express';
import { Baremataak, openBaremaUit } from '../beheer/baremataak.js';
import type { Verzoek } from '../http/verzoek.js';
import { Logboek } from '../server/logboek.js';
import { Beveiligingslog } from '../toegang/beveiligingslog.js';
import { naarProbleem, PROBLEEM_TYPE } from './probleem.js';
import { naarWeigering } from './naarWeigering.js';
import { Weigering } from './weigering.js';

@Catch()
export class ProbleemFilter implements ExceptionFilter {
  constructor(
    private readonly logboek: Logboek,
    private readonly beveiligingslog: Beveiligingslog,
    private readonly baremataak: Baremataak,
  ) {}

  /** Nest does not wait for a filter, so nothing may escape from here. */
  async catch(fout: unknown, host: ArgumentsHost): Promise<void> {
    const http = host.switchToHttp();
    const verzoek = http.getRequest<Verzoek>();
    const antwoord = http.getResponse<Response>();
    const weigering = naarWeigering(fout) ?? onverwacht(fout);
    if (weigering.status >= 500) this.logboek.fout(fout, { traceId: verzoek.traceId, code: weigering.code });
    await this.vraagBarema(fout, verzoek);
    if (weigering.status === 403) await this.noteer(weigering, verzoek);
    stuur(weigering, verzoek.traceId, antwoord);
  }

  /** The act stays refused when the task can't be made; whoever asks next makes it. */
  private async vraagBarema(fout: unknown, verzoek: Verzoek): Promise<void> {
    const barema = openBaremaUit(fout);
    if (barema === undefined) return;
    try {
      await this.baremataak.vraag(barema);
    } catch (mislukt) {
      this.logboek.fout(mislukt, { traceId: verzoek.traceId, code: 'baremataak' });
    }
  }

  /** Access stays refused when the log can't be written; that it could not is itself news. */
  private async noteer(weigering: Weigering, verzoek: Verzoek): Promise<void> {
    try {
      await this.beveiligingslog.noteer(weigering, verzoek);
    } catch (fout) {
      this.logboek.fout(fout, { traceId: verzoek.traceId, code: 'beveiligingslog' });
    }
  }
}

function stuur(weigering: Weigering, traceId: string, antwoord: Response): void {
  if (antwoord.headersSent) {
    antwoord.destroy();
    return;
  }
  antwoord
    .status(weigering.status)
    .set(weigering.koppen)
    .set('Cache-Control', 'no-store')
    .type(PROBLEEM_TYPE)
    .send(JSON.stringify(naarProbleem(weigering, traceId)));
}

function onverwacht(cause: unknown): Weigering {
  return new Weigering(
    'onverwacht',
    'Er is iets misgelopen dat niet had mogen gebeuren. Geef het nummer van dit probleem door aan uw beheerder.',
    { cause },
  );
}
