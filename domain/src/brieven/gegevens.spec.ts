import type { z } from 'zod';
import { beroep } from './besluit.js';
import { maandbetaling, totaalVanAflossing } from './betaling.js';
import { dringendeSteunGegevens } from './gegevens/dringendeSteun.js';
import { alinea, bedragCent, datum, maand, regel, rekeningEindigtOp, uur } from './velden.js';
import { rechtsregel } from './wetten.js';

const rechtbank = { naam: 'Arbeidsrechtbank Leuven', adres: ['Voorbeeldplein 1', '3000 Leuven'] };
const meldingen = (schema: z.ZodType, waarde: unknown) =>
  schema.safeParse(waarde).error?.issues.map((issue) => issue.message) ?? [];

describe('tekst in een brief', () => {
  it.each([
    ['een rijksregisternummer met punten', 'Nummer 98.08.14-001.00', 'rijksregisternummer'],
    ['een rijksregisternummer aan één stuk', 'Nummer 98081400100', 'rijksregisternummer'],
    ['een rekeningnummer met spaties', 'Op BE68 5390 0754 7034', 'rekeningnummer'],
    ['een rekeningnummer aan één stuk', 'Op BE68539007547034', 'rekeningnummer'],
    ['een rekeningnummer uit een ander land', 'Op NL91 ABNA 0417 1643 00', 'rekeningnummer'],
    ['een regeleinde', 'Eén\nTwee', 'teken'],
    ['een onzichtbaar stuurteken', 'Eén\u0007', 'teken'],
    ['alleen spaties', '   ', 'leeg'],
  ])('weigert %s', (_wat, tekst, woord) => {
    expect(meldingen(alinea, tekst).join(' ')).toContain(woord);
  });

  it.each([
    'Bel 016 00 00 12 of 0470 12 34 56.',
    'Bel +32 470 12 34 56 of +32470123456.',
    'Uw dossier is HB-2026-0001, register 2026/0231.',
    'Op uw spaarrekening staat € 12.345.678,90.',
    'Zet erbij: +++202/6000/00701+++.',
    'Uw rekening eindigt op 7034.',
  ])('laat toe: %s', (tekst) => {
    expect(meldingen(alinea, tekst)).toEqual([]);
  });

  it('knipt spaties weg en houdt een regel kort', () => {
    expect(regel.parse('  Molenweg 14 ')).toBe('Molenweg 14');
    expect(meldingen(regel, 'a'.repeat(161))).toEqual(['Deze tekst is langer dan 160 tekens.']);
  });
});

describe('getallen, dagen en uren', () => {
  it.each(['2026-02-29', '2026-13-01', '9 maart 2026', ''])('%s is geen datum', (waarde) => {
    expect(meldingen(datum, waarde)).toEqual(['Dit is geen bestaande datum (JJJJ-MM-DD).']);
  });

  it('29 februari bestaat in een schrikkeljaar', () => {
    expect(datum.parse('2028-02-29')).toBe('2028-02-29');
  });

  it.each([0.5, -1, 100_000_001, '5'])('%s is geen bedrag in centen', (waarde) => {
    expect(bedragCent.safeParse(waarde).success).toBe(false);
  });

  it.each(['10 uur', '9 uur', '14.30 uur'])('%s is een uur', (waarde) => expect(uur.parse(waarde)).toBe(waarde));
  it.each(['25 uur', '10:30', '10.75 uur'])('%s is geen uur', (waarde) => {
    expect(uur.safeParse(waarde).success).toBe(false);
  });
  it.each(['2026-00', '2026-13', '2026-3'])('%s is geen maand', (waarde) => {
    expect(maand.safeParse(waarde).success).toBe(false);
  });
  it('van een rekening komen alleen de laatste vier cijfers', () => {
    expect(rekeningEindigtOp.safeParse('7034').success).toBe(true);
    expect(rekeningEindigtOp.safeParse('BE68539007547034').success).toBe(false);
  });
});

describe('de laatste dag voor de rechtbank', () => {
  it.each([
    ['vrijdag', '2026-07-17', undefined, true],
    ['zaterdag zonder werkdag ervoor', '2026-07-18', undefined, false],
    ['zondag zonder werkdag ervoor', '2026-07-19', undefined, false],
    ['zondag met de vrijdag ervoor', '2026-07-19', '2026-07-17', true],
    ['maandag', '2026-07-20', undefined, true],
    ['zondag met een werkdag erna', '2026-07-19', '2026-07-20', false],
  ])('%s', (_dag, uiterlijk, laatsteWerkdagVoor, goed) => {
    expect(beroep.safeParse({ uiterlijk, laatsteWerkdagVoor, rechtbank }).success).toBe(goed);
  });

  it('het adres van de rechtbank heeft minstens straat en gemeente', () => {
    const kort = { ...rechtbank, adres: ['3000 Leuven'] };
    expect(beroep.safeParse({ uiterlijk: '2026-07-20', rechtbank: kort }).success).toBe(false);
  });
});

describe('artikelen', () => {
  const rij = { waarover: 'De verjaring', wet: 'RMI', artikel: '29' };

  it('een artikel waarover twijfel bestaat, wordt geweigerd', () => {
    expect(meldingen(rechtsregel, { ...rij, zekerheid: 'twijfel' })).toEqual([
      'Een artikel waarover twijfel bestaat, komt niet in een brief.',
    ]);
  });

  it('de wet zelf mag wel genoemd worden', () => {
    const { artikel: _artikel, ...zonder } = rij;
    expect(meldingen(rechtsregel, { ...zonder, zekerheid: 'twijfel' })).toEqual([]);
  });
});

describe('bedragen die moeten kloppen', () => {
  const deel = { vanaf: '2026-03-09', totEnMet: '2026-03-31', dagen: 23, dagenInMaand: 31 };
  const betaling = { maand: '2026-03', deel, bedragCent: 97505, uiterlijk: '2026-04-10' };

  it('een deel van een maand ligt in die maand', () => {
    expect(meldingen(maandbetaling, betaling)).toEqual([]);
    expect(meldingen(maandbetaling, { ...betaling, maand: '2026-04' })).toEqual([
      'De getelde dagen liggen niet in die maand.',
    ]);
  });

  it('er zijn niet meer dagen dan de maand heeft', () => {
    const te_veel = { ...betaling, deel: { ...deel, dagen: 32 } };
    expect(meldingen(maandbetaling, te_veel)).toEqual(['Er zijn meer dagen geteld dan de maand heeft.']);
  });

  it('het afbetalingsplan van D07 is samen € 1.314,21', () => {
    const plan = { aantal: 26, schijfCent: 5000, slotCent: 1421, eerste: datum.parse('2026-07-15') };
    expect(totaalVanAflossing({ ...plan, laatste: datum.parse('2028-09-15') })).toBe(131421);
  });

  it.each([
    ['binnen de grens van de voorzitter', 18000, 50000, []],
    ['precies op de grens', 18000, 18000, []],
    ['boven de grens', 18000, 17999, ['De voorzitter mag niet meer geven dan het huishoudelijk reglement toelaat.']],
    ['een verkeerde som', 18001, 50000, ['De hulp samen is niet gelijk aan het totaal.']],
  ])('dringende steun %s', (_naam, totaalCent, grensCent, verwacht) => {
    expect(meldingen(dringendeSteunGegevens, { ...steun, totaalCent, grensCent })).toEqual(verwacht);
  });

  it('dringende steun komt van de voorzitter, nooit van het comité', () => {
    const comite = { ...steun, besluit: { orgaan: 'bijzonder_comite', datum: '2026-04-20' } };
    expect(meldingen(dringendeSteunGegevens, comite)).toEqual(['Dringende steun is een beslissing van de voorzitter.']);
  });
});

const mens = { aanspreking: 'de heer', voornaam: 'Danny', naam: 'Peeters' };
const steun = {
  ocmw: {
    naam: 'OCMW Heidebeke',
    gemeente: 'Heidebeke',
    adres: ['Dorpsplein 1'],
    bezoekadres: 'het Sociaal Huis',
    initiaal: 'H',
  },
  datum: '2026-04-20',
  referentie: 'HB-2026-0005',
  client: mens,
  adres: ['afgegeven aan de balie'],
  werker: { ...mens, functie: 'maatschappelijk werker', tel: '016 00 00 11', mail: 'd@heidebeke.example' },
  verzending: { wijze: 'AFGIFTE_ONTVANGSTBEWIJS', plaats: 'balie' },
  besluit: { orgaan: 'voorzitter', datum: '2026-04-20' },
  waaromKort: 'U hebt geen woning.',
  redenen: ['U hebt geen woning.'],
  regels: [{ waarover: 'Hulp', wet: 'OCMW', artikel: '57', zekerheid: 'gevonden' }],
  beroep: { uiterlijk: '2026-07-20', rechtbank },
  ondertekenaars: [{ naam: 'Lieve Vandersmissen', functie: 'voorzitter' }],
  aanvraagDatum: '2026-04-20',
  watKort: 'Vier nachten.',
  wanneerKort: 'Nu.',
  doenKort: 'Ga naar De Luifel.',
  hulp: [
    { omschrijving: 'Nachtopvang', bedragCent: 14000, tarief: { aantal: 4, eenheid: 'nachten', prijsCent: 3500 } },
    { omschrijving: 'Bon voor eten', bedragCent: 4000 },
  ],
  totaalCent: 18000,
  grensCent: 50000,
  stappen: [{ opdracht: 'Ga naar De Luifel.' }],
  bekrachtigingOp: '2026-04-23',
};
