import nodemailer from 'nodemailer';
import type { Postbode, Postgevolg } from '../motor/diensten.js';

interface SmtpFout {
  code?: string;
  responseCode?: number;
}

/** Real SMTP. The Message-ID carries the effect id, so that a doubtful mail can be found back at the other side. */
export function maakPostbode(opties: { smtpUrl: string; afzender: string; domein: string }): Postbode {
  return {
    async stuur({ id, aan, onderwerp, tekst }): Promise<Postgevolg> {
      const gesprek = luister();
      const transport = nodemailer.createTransport({
        url: opties.smtpUrl,
        transactionLog: true,
        logger: gesprek.logger,
      });
      try {
        await transport.sendMail({
          from: opties.afzender,
          to: aan,
          subject: onderwerp,
          text: tekst,
          messageId: `<${id}@${opties.domein}>`,
        });
        return { status: 'verzonden' };
      } catch (fout) {
        return duid(fout as SmtpFout, gesprek.overdrachtBegon());
      } finally {
        transport.close();
      }
    },
  };
}

/**
 * Follows one conversation with the server, for one thing: did we say DATA? The error of a line that dropped is the same
 * before and after it, and only before it is trying again harmless. Nothing of the conversation is kept or written.
 */
function luister() {
  let begon = false;
  const negeer = (): void => undefined;
  const debug = (regel: { tnx?: unknown }, tekst: unknown): void => {
    if (regel.tnx === 'client' && tekst === 'DATA') begon = true;
  };
  return {
    overdrachtBegon: () => begon,
    logger: { level: negeer, trace: negeer, debug, info: negeer, warn: negeer, error: negeer, fatal: negeer },
  };
}

/** What a failed attempt means. A clear answer of the server decides; without one, only before DATA surely nothing left. */
export function duid({ code = 'onbekend', responseCode }: SmtpFout, overdrachtBegon: boolean): Postgevolg {
  if (responseCode !== undefined && responseCode >= 500) return { status: 'geweigerd', code: String(responseCode) };
  if (responseCode !== undefined && responseCode >= 400)
    return { status: 'niet_verzonden', code: String(responseCode) };
  return { status: overdrachtBegon ? 'onzeker' : 'niet_verzonden', code };
}
