/** What the bank says of an order before it books anything: accepted says nothing yet, rejected says it never will. */
import type { Bankbericht, Bankregel } from './bericht.js';
import { alle, eerste, eisTekst, tekstVan, type Knoop } from './xml.js';

const GEWEIGERD = 'RJCT';

export function leesPain002(rapport: Knoop): Bankbericht {
  const kop = eerste(rapport, 'GrpHdr') ?? {};
  const groep = eerste(rapport, 'OrgnlGrpInfAndSts') ?? {};
  const kenmerk = eisTekst(kop, 'het bericht', 'MsgId');
  const bestandskenmerk = eisTekst(groep, 'het bericht', 'OrgnlMsgId');
  const regels = alle(rapport, 'OrgnlPmtInfAndSts').flatMap((opdracht) => leesOpdracht(opdracht));
  const isHeelGeweigerd = tekstVan(groep, 'GrpSts') === GEWEIGERD && regels.length === 0;
  return {
    ...{ soort: 'pain.002', kenmerk },
    regels: isHeelGeweigerd ? [{ soort: 'geweigerd', bestandskenmerk, reden: redenVan(groep) }] : regels,
  };
}

function leesOpdracht(opdracht: Knoop): Bankregel[] {
  const betalingen = alle(opdracht, 'TxInfAndSts');
  if (betalingen.length === 0 && tekstVan(opdracht, 'PmtInfSts') === GEWEIGERD) {
    const bestandskenmerk = eisTekst(opdracht, 'een opdracht', 'OrgnlPmtInfId');
    return [{ soort: 'geweigerd', bestandskenmerk, reden: redenVan(opdracht) }];
  }
  return betalingen
    .filter((betaling) => tekstVan(betaling, 'TxSts') === GEWEIGERD)
    .map((betaling) => ({
      soort: 'geweigerd',
      kenmerk: eisTekst(betaling, 'een betaling', 'OrgnlEndToEndId'),
      reden: redenVan(betaling),
    }));
}

export function redenVan(knoop: Knoop): string {
  const delen = [tekstVan(knoop, 'StsRsnInf', 'Rsn', 'Cd'), tekstVan(knoop, 'StsRsnInf', 'AddtlInf')];
  return delen.filter((deel) => deel !== undefined).join(' ') || 'zonder reden';
}
