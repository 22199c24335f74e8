/** The statement of an account: what was booked, payment by payment, or a whole file of ours at once. */
import { isMededeling, toonMededeling } from '@besluitpad/domain';
import type { Bankbericht, Bankregel } from './bericht.js';
import { leesCent, leesDag } from './velden.js';
import { alle, eerste, eisTekst, tekstVan, type Knoop } from './xml.js';

export function leesCamt053(bericht: Knoop): Bankbericht {
  const kenmerk = eisTekst(bericht, 'het bericht', 'GrpHdr', 'MsgId');
  const regels = alle(bericht, 'Stmt', 'Ntry')
    .filter((boeking) => (tekstVan(boeking, 'Sts', 'Cd') ?? tekstVan(boeking, 'Sts')) === 'BOOK')
    .flatMap((boeking, i) => leesBoeking(boeking, `boeking ${i + 1}`));
  return { soort: 'camt.053', kenmerk, regels };
}

function leesBoeking(boeking: Knoop, waar: string): Bankregel[] {
  const boekdag = leesDag(tekstVan(boeking, 'BookgDt', 'Dt') ?? eisTekst(boeking, waar, 'BookgDt', 'DtTm'), waar);
  const isAf = eisTekst(boeking, waar, 'CdtDbtInd') === 'DBIT';
  const bedragCent = leesCent(eisBedrag(boeking, waar), waar);
  const details = alle(boeking, 'NtryDtls', 'TxDtls');
  if (details.length === 0) {
    const bestandskenmerk =
      tekstVan(boeking, 'NtryDtls', 'Btch', 'PmtInfId') ?? tekstVan(boeking, 'NtryDtls', 'Btch', 'MsgId');
    return [
      isAf
        ? metElk({ soort: 'uitgevoerd', boekdag, bedragCent }, { bestandskenmerk })
        : { soort: 'ontvangen', boekdag, bedragCent },
    ];
  }
  return details.map((detail) => {
    const eigen = details.length === 1 ? bedragCent : leesCent(bedragVan(detail) ?? String(bedragCent / 100), waar);
    return leesDetail(detail, { boekdag, isAf, bedragCent: eigen });
  });
}

function leesDetail(
  detail: Knoop,
  {
    boekdag,
    isAf,
    bedragCent,
  }: { readonly boekdag: Bankregel['boekdag'] & string; readonly isAf: boolean; readonly bedragCent: number },
): Bankregel {
  const kenmerk = tekstVan(detail, 'Refs', 'EndToEndId');
  const terug = eerste(detail, 'RtrInf');
  if (!isAf && terug !== undefined) {
    const reden = tekstVan(terug, 'Rsn', 'Cd') ?? tekstVan(terug, 'AddtlInf') ?? 'zonder reden';
    return metElk({ soort: 'teruggekeerd', boekdag, bedragCent, reden }, { kenmerk });
  }
  return metElk(
    { soort: isAf ? 'uitgevoerd' : 'ontvangen', boekdag, bedragCent },
    { kenmerk, mededeling: mededelingVan(detail) },
  );
}

/** Structured as the account holder reads it, else what was written. */
function mededelingVan(detail: Knoop): string | undefined {
  const gestructureerd = tekstVan(detail, 'RmtInf', 'Strd', 'CdtrRefInf', 'Ref');
  return alsMededeling(gestructureerd ?? tekstVan(detail, 'RmtInf', 'Ustrd'));
}

/** Twelve digits with a right remainder are a structured communication, whatever signs stand between them. */
export function alsMededeling(tekst: string | undefined): string | undefined {
  const cijfers = tekst?.replace(/\D/g, '') ?? '';
  return cijfers.length === 12 && isMededeling(toonMededeling(cijfers)) ? toonMededeling(cijfers) : tekst;
}

function bedragVan(knoop: Knoop): string | undefined {
  return tekstVan(knoop, 'Amt') ?? tekstVan(knoop, 'AmtDtls', 'TxAmt', 'Amt');
}

function eisBedrag(knoop: Knoop, waar: string): string {
  return bedragVan(knoop) ?? eisTekst(knoop, waar, 'Amt');
}

/** Only what is there: an absent field says something else than an empty one. */
function metElk(
  regel: Bankregel,
  {
    kenmerk,
    bestandskenmerk,
    mededeling,
  }: { readonly [V in 'kenmerk' | 'bestandskenmerk' | 'mededeling']?: string | undefined },
): Bankregel {
  return {
    ...regel,
    ...(kenmerk === undefined ? {} : { kenmerk }),
    ...(bestandskenmerk === undefined ? {} : { bestandskenmerk }),
    ...(mededeling === undefined ? {} : { mededeling }),
  };
}
