import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { validateXML } from 'xmllint-wasm';
import { datum } from '@besluitpad/domain';
import { volgendeBankdag } from './bankdag.js';
import type { Betaalopdracht } from './pain001.js';
import { schrijfPain001, sepaTekst } from './pain001.js';

const OPDRACHTGEVER = { houder: 'OCMW Heidebeke', iban: 'BE68539007547034' };
const IBAN = 'BE71096123456769';

const D02: Betaalopdracht = {
  id: '00000000-0000-4000-8000-0000000000d2',
  gemaaktOp: new Date('2026-04-10T12:30:00Z'),
  uitvoerenOp: '2026-04-10',
  opdrachtgever: OPDRACHTGEVER,
  overschrijvingen: [
    {
      id: '10000000-0000-4000-8000-0000000000d2',
      bedragCent: 17100,
      begunstigde: 'Noor Claes',
      iban: IBAN,
      mededeling: 'Leefloon maart 2026 HB-2026-0002',
    },
  ],
};

const D07: Betaalopdracht = {
  id: '00000000-0000-4000-8000-0000000000d7',
  gemaaktOp: new Date('2026-05-22T08:00:00Z'),
  uitvoerenOp: '2026-05-22',
  opdrachtgever: { ...OPDRACHTGEVER, bic: 'NICABEBB' },
  overschrijvingen: [
    {
      id: '10000000-0000-4000-8000-0000000000d7',
      bedragCent: 87613,
      begunstigde: 'Thomas Wouters',
      iban: IBAN,
      mededeling: 'Leefloon mei 2026 HB-2026-0007',
    },
    {
      id: '20000000-0000-4000-8000-0000000000d7',
      bedragCent: 5,
      begunstigde: 'Café «Zoë» & Cie',
      iban: IBAN,
      mededeling: '+++202/6000/00701+++',
    },
  ],
};

const golden = (naam: string): string => readFileSync(new URL(`./golden/${naam}.xml`, import.meta.url), 'utf8');

describe('het betaalbestand', () => {
  it.each([
    ['D02', D02],
    ['D07', D07],
  ])('%s is letterlijk het bestand dat is nagekeken', (naam, opdracht) => {
    expect(schrijfPain001(opdracht)).toBe(golden(naam));
  });

  it('telt de bedragen op tot op de cent', () => {
    const bestand = schrijfPain001(D07);
    expect(bestand.match(/<CtrlSum>(.*)<\/CtrlSum>/g)).toEqual([
      '<CtrlSum>876.18</CtrlSum>',
      '<CtrlSum>876.18</CtrlSum>',
    ]);
    expect(bestand).toContain('<InstdAmt Ccy="EUR">0.05</InstdAmt>');
  });

  it('geeft elke betaling een kenmerk dat in 35 tekens past en de betaling terugvindt', () => {
    const kenmerken = [...schrijfPain001(D07).matchAll(/<EndToEndId>(.*)<\/EndToEndId>/g)].map((m) => m[1]!);
    expect(kenmerken).toEqual(['100000000000400080000000000000d7', '200000000000400080000000000000d7']);
    expect(kenmerken.every((k) => k.length <= 35)).toBe(true);
  });

  it('weigert een bestand zonder betaling en een fout rekeningnummer', () => {
    expect(() => schrijfPain001({ ...D02, overschrijvingen: [] })).toThrow(RangeError);
    const fout = { ...D02.overschrijvingen[0]!, iban: 'BE71096123456768' };
    expect(() => schrijfPain001({ ...D02, overschrijvingen: [fout] })).toThrow(RangeError);
  });

  it.each([
    ['Zoë Müller', 'Zoe Muller'],
    ['Jansen & Zonen <bv>', 'Jansen Zonen bv'],
    ['/C/ Peeters//', 'C/ Peeters'],
    [`${'a'.repeat(69)} b`, 'a'.repeat(69)],
  ])('schrijft de naam "%s" in het alfabet van de bank', (naam, verwacht) => {
    expect(sepaTekst(naam, 70)).toBe(verwacht);
  });

  it('weigert een naam waar niets van overblijft', () => {
    expect(() => sepaTekst('محمد', 70)).toThrow(RangeError);
  });
});

describe('de dag waarop de bank uitvoert', () => {
  it.each([
    ['een gewone vrijdag', '2026-04-10', '2026-04-10'],
    ['de dag voor Goede Vrijdag', '2026-04-02', '2026-04-02'],
    ['Goede Vrijdag: dinsdag na Pasen', '2026-04-03', '2026-04-07'],
    ['zaterdag', '2026-05-23', '2026-05-26'],
    ['1 mei', '2026-05-01', '2026-05-04'],
    ['Kerstmis en de dag erna, in een weekend', '2026-12-25', '2026-12-28'],
    ['oudejaar op een donderdag', '2026-12-31', '2026-12-31'],
    ['nieuwjaar', '2027-01-01', '2027-01-04'],
  ])('%s (%s)', (_, dag, verwacht) => {
    expect(volgendeBankdag(datum(dag))).toBe(verwacht);
  });
});

/** The schema of the bank is not ours to keep: it lies where PAIN001_XSD says, or beside the repository. */
const SCHEMA =
  process.env['PAIN001_XSD'] ??
  fileURLToPath(new URL('../../../../shared/schemas/pain.001.001.09.xsd', import.meta.url));
const metSchema = existsSync(SCHEMA) ? it : it.skip;

describe('het schema van de bank (PAIN001_XSD, of ../shared/schemas naast de broncode)', () => {
  const keur = async (xml: string) =>
    (
      await validateXML({ xml: { fileName: 'opdracht.xml', contents: xml }, schema: readFileSync(SCHEMA, 'utf8') })
    ).errors.map(({ message }) => message);

  metSchema.each([
    ['D02', D02],
    ['D07', D07],
  ])('%s is geldig volgens pain.001.001.09', async (_naam, opdracht) => {
    expect(await keur(schrijfPain001(opdracht))).toEqual([]);
  });

  metSchema('weigert een bestand waarin het bedrag ontbreekt', async () => {
    const zonder = schrijfPain001(D02).replace(/<InstdAmt.*?<\/InstdAmt>/, '');
    expect((await keur(zonder)).join()).toContain('InstdAmt');
  });
});
