/** What the bytes are, never what the name says. */
import { Berichtfout, type Bankbericht } from './bericht.js';
import { leesCamt053 } from './camt053.js';
import { leesCoda } from './coda.js';
import { leesPain002 } from './pain002.js';
import { eerste, leesXml } from './xml.js';

export function leesBericht(inhoud: Uint8Array): Bankbericht {
  const tekst = new TextDecoder(isUtf8(inhoud) ? 'utf-8' : 'latin1').decode(inhoud);
  if (!tekst.trimStart().startsWith('<')) return leesCoda(tekst);
  const document = eerste(leesXml(tekst), 'Document');
  const status = document === undefined ? undefined : eerste(document, 'CstmrPmtStsRpt');
  if (status !== undefined) return leesPain002(status);
  const afschrift = document === undefined ? undefined : eerste(document, 'BkToCstmrStmt');
  if (afschrift !== undefined) return leesCamt053(afschrift);
  throw new Berichtfout('Dit is geen pain.002, camt.053 of CODA.');
}

/** CODA comes in Latin-1 from some banks; a name that is not UTF-8 must not make the file unreadable. */
function isUtf8(inhoud: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(inhoud);
    return true;
  } catch (fout) {
    if (fout instanceof TypeError) return false;
    throw fout;
  }
}
