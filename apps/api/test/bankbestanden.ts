/** Files as a bank would send them, written from the public specifications of pain.002, camt.053 and CODA 2.6. */
const DAG = '2026-07-31';

export interface Betaalstatus {
  readonly kenmerk: string;
  readonly status: string;
  readonly reden?: string;
}

export function pain002(betalingen: readonly Betaalstatus[], groep = 'PART', bestand = 'ONSBESTAND'): string {
  const regels = betalingen
    .map(
      ({ kenmerk, status, reden }) =>
        `<TxInfAndSts><OrgnlEndToEndId>${kenmerk}</OrgnlEndToEndId><TxSts>${status}</TxSts>${
          reden === undefined
            ? ''
            : `<StsRsnInf><Rsn><Cd>${reden}</Cd></Rsn><AddtlInf>Rekening gesloten</AddtlInf></StsRsnInf>`
        }</TxInfAndSts>`,
    )
    .join('');
  const opdracht =
    regels === '' ? '' : `<OrgnlPmtInfAndSts><OrgnlPmtInfId>${bestand}</OrgnlPmtInfId>${regels}</OrgnlPmtInfAndSts>`;
  return `<?xml version="1.0" encoding="UTF-8"?><Document xmlns="urn:iso:std:iso:20022:tech:xsd:pain.002.001.10"><CstmrPmtStsRpt>
    <GrpHdr><MsgId>ANTWOORD-${bestand}</MsgId><CreDtTm>2026-07-31T12:00:00</CreDtTm></GrpHdr>
    <OrgnlGrpInfAndSts><OrgnlMsgId>${bestand}</OrgnlMsgId><OrgnlMsgNmId>pain.001.001.09</OrgnlMsgNmId><GrpSts>${groep}</GrpSts></OrgnlGrpInfAndSts>
    ${opdracht}</CstmrPmtStsRpt></Document>`;
}

export interface Boeking {
  readonly af: boolean;
  readonly bedrag: string;
  readonly dag?: string;
  readonly kenmerk?: string;
  readonly mededeling?: string;
  readonly terug?: string;
}

export function boeking({ af, bedrag, dag = DAG, kenmerk, mededeling, terug }: Boeking): string {
  const delen = [
    kenmerk === undefined ? '' : `<Refs><EndToEndId>${kenmerk}</EndToEndId></Refs>`,
    mededeling === undefined ? '' : `<RmtInf><Strd><CdtrRefInf><Ref>${mededeling}</Ref></CdtrRefInf></Strd></RmtInf>`,
    terug === undefined ? '' : `<RtrInf><Rsn><Cd>${terug}</Cd></Rsn></RtrInf>`,
  ].join('');
  return `<Ntry><Amt Ccy="EUR">${bedrag}</Amt><CdtDbtInd>${af ? 'DBIT' : 'CRDT'}</CdtDbtInd><Sts><Cd>BOOK</Cd></Sts>
    <BookgDt><Dt>${dag}</Dt></BookgDt><NtryDtls><TxDtls>${delen}</TxDtls></NtryDtls></Ntry>`;
}

export function camt053(boekingen: readonly string[], kenmerk = 'AFSCHRIFT-1'): string {
  return `<?xml version="1.0" encoding="UTF-8"?><Document xmlns="urn:iso:std:iso:20022:tech:xsd:camt.053.001.08"><BkToCstmrStmt>
    <GrpHdr><MsgId>${kenmerk}</MsgId></GrpHdr><Stmt><Id>1</Id>${boekingen.join('')}</Stmt></BkToCstmrStmt></Document>`;
}

export interface Codabeweging {
  readonly volgnr: number;
  readonly detail: number;
  readonly af: boolean;
  readonly cent: number;
  readonly dag?: string;
  readonly kenmerk?: string;
  readonly mededeling?: string;
  readonly terug?: string;
}

/** Records 2.1 and 2.2 of one movement. */
export function codaBeweging({
  volgnr,
  detail,
  af,
  cent,
  dag = DAG,
  kenmerk = '',
  mededeling,
  terug = '',
}: Codabeweging): string {
  const nummer = `${nul(volgnr, 4)}${nul(detail, 4)}`;
  const ddmmjj = `${dag.slice(8)}${dag.slice(5, 7)}${dag.slice(2, 4)}`;
  const tekst =
    mededeling === undefined ? `0${' '.repeat(53)}` : `1${`101${mededeling.replace(/\D/g, '')}`.padEnd(53)}`;
  const eerste = `21${nummer}${' '.repeat(21)}${af ? '1' : '0'}${nul(cent, 14)}0${ddmmjj}00150000${tekst}${ddmmjj}00100 0`;
  const tweede = `22${nummer}${' '.repeat(53)}${kenmerk.padEnd(35)}${' '.repeat(14)} ${terug.padEnd(4)}${' '.repeat(8)}0 0`;
  return `${eerste.padEnd(128)}\n${tweede.padEnd(128)}`;
}

export function coda(bewegingen: readonly string[]): string {
  const kop = '0000031072672505'.padEnd(127) + '2';
  const oud = '10001'.padEnd(128);
  return [kop, oud, ...bewegingen, '8001'.padEnd(128), '9'.padEnd(128)].join('\r\n');
}

const nul = (getal: number, lengte: number): string => String(getal).padStart(lengte, '0');
