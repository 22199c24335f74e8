import nodemailer from 'nodemailer';
import type { Postbode, Postgevolg } from '../motor/diensten.js';

interface SmtpFout {
  code?: string;
  command?: string;
  responseCode?: number;
}

/** Real SMTP. The Message-ID carries the effect id, so that a doubtful mail can be found back at the other side. */
export function maakPostbode(opties: { smtpUrl: string; afzender: string; domein: string }): Postbode {
  const transport = nodemailer.createTransport(opties.smtpUrl);
  return {
    async stuur({ id, aan, onderwerp, tekst }): Promise<Postgevolg> {
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
        return duid(fout as SmtpFout);
      }
    },
  };
}

const VOOR_OVERDRACHT = new Set(['ECONNECTION', 'EDNS', 'EAUTH', 'ETLS', 'EENVELOPE', 'ECONNREFUSED']);

/** What a failed attempt means. Only after DATA began can the message have left without our knowing. */
export function duid({ code = 'onbekend', command = '', responseCode }: SmtpFout): Postgevolg {
  if (responseCode !== undefined && responseCode >= 500) return { status: 'geweigerd', code: String(responseCode) };
  if (responseCode !== undefined && responseCode >= 400)
    return { status: 'niet_verzonden', code: String(responseCode) };
  if (VOOR_OVERDRACHT.has(code) || command === 'CONN') return { status: 'niet_verzonden', code };
  return { status: 'onzeker', code };
}
