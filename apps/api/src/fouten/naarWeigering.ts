/** Whatever was thrown becomes one Weigering; `undefined` means that nobody foresaw it. */
import { HttpException } from '@nestjs/common';
import { weigeringUitDatabank } from './databank.js';
import type { Code } from './codes.js';
import { Weigering } from './weigering.js';

export function naarWeigering(fout: unknown): Weigering | undefined {
  if (fout instanceof Weigering) return fout;
  if (fout instanceof HttpException) return uitLichaamlezer(fout.cause, fout) ?? uitStatus(fout);
  return weigeringUitDatabank(fout);
}

/** What the reader of request bodies says, by its own stable `type`. */
function uitLichaamlezer(oorzaak: unknown, cause: unknown): Weigering | undefined {
  if (typeof oorzaak !== 'object' || oorzaak === null || !('type' in oorzaak)) return undefined;
  switch (oorzaak.type) {
    case 'entity.parse.failed':
      return new Weigering('verzoek.onleesbaar', 'De inhoud van het verzoek is geen geldige JSON.', { cause });
    case 'entity.too.large':
      return new Weigering('inhoud.teGroot', 'De inhoud van het verzoek is te groot.', { cause });
    case 'charset.unsupported':
    case 'encoding.unsupported':
      return new Weigering('inhoud.verkeerdType', 'Stuur de inhoud als JSON in UTF-8, niet of met gzip samengedrukt.', {
        cause,
      });
    default:
      return new Weigering('verzoek.onleesbaar', 'Het verzoek is niet volledig aangekomen.', { cause });
  }
}

const PER_STATUS: Readonly<Record<number, readonly [Code, string]>> = {
  400: ['verzoek.onleesbaar', 'Het verzoek is niet leesbaar: controleer het adres en de inhoud.'],
  401: ['aanmelding.vereist', 'Meld u aan om dit te doen.'],
  403: ['toegang.geweigerd', 'U hebt geen toegang tot deze gegevens.'],
  404: ['nietGevonden', 'Dit adres bestaat niet.'],
  405: ['methode.nietToegestaan', 'Deze bewerking bestaat niet op dit adres.'],
  413: ['inhoud.teGroot', 'De inhoud van het verzoek is te groot.'],
  415: ['inhoud.verkeerdType', 'Dit soort inhoud wordt hier niet aanvaard.'],
  503: ['onbeschikbaar', 'Besluitpad is even niet beschikbaar. Probeer het zo dadelijk opnieuw.'],
};

/** The framework's own exceptions carry English sentences, so only their status is kept. */
function uitStatus(cause: HttpException): Weigering | undefined {
  const bekend = PER_STATUS[cause.getStatus()];
  return bekend === undefined ? undefined : new Weigering(bekend[0], bekend[1], { cause });
}
