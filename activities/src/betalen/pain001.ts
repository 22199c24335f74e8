import { cijfersVanMededeling, compactIban, isMededeling, som } from '@besluitpad/domain';

/** One transfer as the bank needs it. */
export interface Overschrijving {
  /** payment id; without dashes it fits the 35 characters of EndToEndId and finds the payment back in the statement */
  readonly id: string;
  /** the how-manieth order of this payment: absent or 1 the first */
  readonly poging?: number;
  readonly bedragCent: number;
  readonly begunstigde: string;
  readonly iban: string;
  /** '+++202/6000/00701+++' goes structured, anything else as text */
  readonly mededeling: string;
}

export interface Betaalopdracht {
  /** unique for the bank: the effect id */
  readonly id: string;
  readonly gemaaktOp: Date;
  /** a working day of the bank */
  readonly uitvoerenOp: string;
  readonly opdrachtgever: { readonly houder: string; readonly iban: string; readonly bic?: string };
  readonly overschrijvingen: readonly Overschrijving[];
}

const NAAMRUIMTE = 'urn:iso:std:iso:20022:tech:xsd:pain.001.001.09';

/** Writes a SEPA credit transfer file: one payment block, control sums of what it really holds. */
export function schrijfPain001({
  id,
  gemaaktOp,
  uitvoerenOp,
  opdrachtgever,
  overschrijvingen,
}: Betaalopdracht): string {
  if (overschrijvingen.length === 0) throw new RangeError('Een betaalbestand heeft ten minste één overschrijving.');
  const aantal = String(overschrijvingen.length);
  const totaal = bedrag(som(overschrijvingen.map((o) => o.bedragCent)));
  const kenmerk = zonderStreepjes(id);
  const tellingen = [el('NbOfTxs', aantal), el('CtrlSum', totaal)];
  const opdracht = [
    el('PmtInfId', kenmerk),
    el('PmtMtd', 'TRF'),
    el('BtchBookg', 'true'),
    ...tellingen,
    groep('PmtTpInf', [groep('SvcLvl', [el('Cd', 'SEPA')])]),
    groep('ReqdExctnDt', [el('Dt', uitvoerenOp)]),
    groep('Dbtr', [el('Nm', sepaTekst(opdrachtgever.houder, 70))]),
    rekening('DbtrAcct', opdrachtgever.iban),
    instelling('DbtrAgt', opdrachtgever.bic),
    el('ChrgBr', 'SLEV'),
    ...overschrijvingen.map(transactie),
  ];
  const kop = [
    el('MsgId', kenmerk),
    el('CreDtTm', plaatselijk(gemaaktOp)),
    ...tellingen,
    groep('InitgPty', [el('Nm', sepaTekst(opdrachtgever.houder, 70))]),
  ];
  const boodschap = groep('CstmrCdtTrfInitn', [groep('GrpHdr', kop), groep('PmtInf', opdracht)]);
  return `<?xml version="1.0" encoding="UTF-8"?>\n<Document xmlns="${NAAMRUIMTE}">\n${inspringen(boodschap)}\n</Document>\n`;
}

function transactie(o: Overschrijving): string {
  return groep('CdtTrfTxInf', [
    groep('PmtId', [el('EndToEndId', eindkenmerk(o))]),
    groep('Amt', [`<InstdAmt Ccy="EUR">${bedrag(o.bedragCent)}</InstdAmt>`]),
    groep('Cdtr', [el('Nm', sepaTekst(o.begunstigde, 70))]),
    rekening('CdtrAcct', o.iban),
    groep('RmtInf', [mededeling(o.mededeling)]),
  ]);
}

/** Belgian structured communication: type SCOR issued by BBA, twelve digits without signs. */
function mededeling(tekst: string): string {
  if (!isMededeling(tekst)) return el('Ustrd', sepaTekst(tekst, 140));
  const soort = groep('Tp', [groep('CdOrPrtry', [el('Cd', 'SCOR')]), el('Issr', 'BBA')]);
  return groep('Strd', [groep('CdtrRefInf', [soort, el('Ref', cijfersVanMededeling(tekst))])]);
}

function rekening(naam: string, iban: string): string {
  return groep(naam, [groep('Id', [el('IBAN', compactIban(iban))])]);
}

/** Without a BIC the bank derives it from the IBAN; the schema still wants the agent. */
function instelling(naam: string, bic: string | undefined): string {
  const identiteit = bic === undefined ? groep('Othr', [el('Id', 'NOTPROVIDED')]) : el('BICFI', bic);
  return groep(naam, [groep('FinInstnId', [identiteit])]);
}

/** 97505 -> '975.05'; never through a floating point number. */
function bedrag(cent: number): string {
  const cijfers = String(cent).padStart(3, '0');
  return `${cijfers.slice(0, -2)}.${cijfers.slice(-2)}`;
}

const BRUSSEL = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Brussels',
  dateStyle: 'short',
  timeStyle: 'medium',
});

/** The bank reads a time without zone as local time. */
function plaatselijk(op: Date): string {
  return BRUSSEL.format(op).replace(' ', 'T');
}

/** A payment that is ordered again must not look like the one that failed. */
function eindkenmerk({ id, poging = 1 }: Overschrijving): string {
  return poging === 1 ? zonderStreepjes(id) : `${zonderStreepjes(id)}P${poging}`;
}

function zonderStreepjes(uuid: string): string {
  return uuid.replaceAll('-', '');
}

/** SEPA's own alphabet: accents fall off, what remains outside it becomes a space, and no text starts or ends with a slash. */
export function sepaTekst(tekst: string, lengte: number): string {
  const gewoon = tekst
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .replace(/[^A-Za-z0-9/\-?:().,'+ ]/g, ' ')
    .replace(/\/{2,}/g, '/')
    .replace(/ +/g, ' ')
    .replace(/^[/ ]+|[/ ]+$/g, '')
    .slice(0, lengte)
    .trim();
  if (gewoon === '') throw new RangeError('Van deze tekst blijft niets over dat een bank kan lezen.');
  return gewoon;
}

// The SEPA alphabet leaves no character that XML must escape but the apostrophe, which is fine inside an element.
const el = (naam: string, waarde: string): string => `<${naam}>${waarde}</${naam}>`;
const groep = (naam: string, delen: readonly string[]): string =>
  `<${naam}>\n${delen.map(inspringen).join('\n')}\n</${naam}>`;

function inspringen(tekst: string): string {
  return tekst.replace(/^/gm, '  ');
}
