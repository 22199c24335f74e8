import * as fc from 'fast-check';
import { datum, maakMededeling } from '@besluitpad/domain';
import { Berichtfout } from './bericht.js';
import { leesBericht } from './leesBericht.js';
import { boeking, camt053, coda, codaBeweging, pain002 } from '../../test/bankbestanden.js';

const lees = (tekst: string) => leesBericht(Buffer.from(tekst));
const KENMERK = '100000000000400080000000000000d7';
const MEDEDELING = maakMededeling('2026000007');

describe('wat de bank antwoordt', () => {
  it('pain.002: een geweigerde betaling met haar reden; wat aanvaard is, zegt nog niets', () => {
    const bericht = lees(
      pain002([
        { kenmerk: KENMERK, status: 'RJCT', reden: 'AC04' },
        { kenmerk: 'b', status: 'ACSC' },
      ]),
    );
    expect(bericht).toMatchObject({
      soort: 'pain.002',
      regels: [{ soort: 'geweigerd', kenmerk: KENMERK, reden: 'AC04 Rekening gesloten' }],
    });
  });

  it('pain.002: een bestand dat in zijn geheel geweigerd is', () => {
    expect(lees(pain002([], 'RJCT')).regels).toEqual([
      { soort: 'geweigerd', bestandskenmerk: 'ONSBESTAND', reden: 'zonder reden' },
    ]);
  });

  it('camt.053: uitgevoerd, teruggekeerd en ontvangen, elk op zijn boekdag', () => {
    const bericht = lees(
      camt053([
        boeking({ af: true, bedrag: '1314.20', kenmerk: KENMERK }),
        boeking({ af: false, bedrag: '1314.20', kenmerk: KENMERK, terug: 'AC04' }),
        boeking({ af: false, bedrag: '50.00', mededeling: MEDEDELING.replace(/\D/g, '') }),
      ]),
    );
    expect(bericht.regels).toEqual([
      { soort: 'uitgevoerd', boekdag: '2026-07-31', bedragCent: 131_420, kenmerk: KENMERK },
      { soort: 'teruggekeerd', boekdag: '2026-07-31', bedragCent: 131_420, kenmerk: KENMERK, reden: 'AC04' },
      { soort: 'ontvangen', boekdag: '2026-07-31', bedragCent: 5_000, mededeling: MEDEDELING },
    ]);
  });

  it('CODA: dezelfde drie, en een lijn die andere optelt, telt niet mee', () => {
    const bericht = lees(
      coda([
        codaBeweging({ volgnr: 1, detail: 0, af: true, cent: 262_840 }),
        codaBeweging({ volgnr: 1, detail: 1, af: true, cent: 131_420, kenmerk: KENMERK }),
        codaBeweging({ volgnr: 1, detail: 2, af: true, cent: 131_420, kenmerk: 'b' }),
        codaBeweging({ volgnr: 2, detail: 0, af: false, cent: 131_420, kenmerk: KENMERK, terug: 'AC04' }),
        codaBeweging({ volgnr: 3, detail: 0, af: false, cent: 5_000, mededeling: MEDEDELING }),
      ]),
    );
    expect(bericht.soort).toBe('coda');
    expect(bericht.regels).toEqual([
      { soort: 'uitgevoerd', boekdag: '2026-07-31', bedragCent: 131_420, kenmerk: KENMERK },
      { soort: 'uitgevoerd', boekdag: '2026-07-31', bedragCent: 131_420, kenmerk: 'b' },
      { soort: 'teruggekeerd', boekdag: '2026-07-31', bedragCent: 131_420, kenmerk: KENMERK, reden: 'AC04' },
      { soort: 'ontvangen', boekdag: '2026-07-31', bedragCent: 5_000, mededeling: MEDEDELING },
    ]);
  });

  it('wat in een bestand staat, komt er tot op de cent weer uit, in camt.053 en in CODA', () => {
    const regel = fc.record({
      af: fc.boolean(),
      cent: fc.integer({ min: 1, max: 99_999_999_999 }),
      dag: fc
        .integer({ min: 0, max: 3_000 })
        .map((n) => datum(new Date(Date.UTC(2026, 0, 1 + n)).toISOString().slice(0, 10))),
    });
    fc.assert(
      fc.property(fc.array(regel, { minLength: 1, maxLength: 6 }), (regels) => {
        const bedragen = regels.map(({ cent, dag }) => [cent, dag]);
        const xml = camt053(
          regels.map(({ af, cent, dag }) =>
            boeking({ af, dag, bedrag: `${Math.floor(cent / 100)}.${String(cent % 100).padStart(2, '0')}` }),
          ),
        );
        const vast = coda(
          regels.map(({ af, cent, dag }, i) => codaBeweging({ volgnr: i + 1, detail: 0, af, cent, dag })),
        );
        for (const bestand of [xml, vast]) {
          expect(lees(bestand).regels.map(({ bedragCent, boekdag }) => [bedragCent, boekdag])).toEqual(bedragen);
        }
      }),
      { numRuns: 40 },
    );
  });

  it.each([
    ['een leeg bestand', '', 'Regel 1'],
    ['een CODA met een te korte regel', `0${' '.repeat(126)}`, 'Regel 1 telt 127 tekens'],
    ['een CODA zonder einde', `0${' '.repeat(127)}`, 'einde'],
    [
      'een CODA met een dag die niet bestaat',
      coda([codaBeweging({ volgnr: 1, detail: 0, af: true, cent: 1 }).replaceAll('310726', '310226')]),
      'regel 3',
    ],
    ['XML die niet sluit', '<Document>', 'geldige XML'],
    ['XML met een DOCTYPE', '<!DOCTYPE x [<!ENTITY a "b">]><Document/>', 'DOCTYPE'],
    ['een betaalbestand in plaats van een antwoord', '<Document><CstmrCdtTrfInitn/></Document>', 'geen pain.002'],
    [
      'een camt.053 zonder bedrag',
      camt053([boeking({ af: true, bedrag: '1.00' }).replace(/<Amt.*?<\/Amt>/g, '')]),
      'boeking 1',
    ],
    ['een camt.053 met een bedrag in woorden', camt053([boeking({ af: true, bedrag: 'tien' })]), '"tien" geen bedrag'],
  ])('weigert %s, en zegt waar', (_wat, tekst, zin) => {
    expect(() => lees(tekst)).toThrow(Berichtfout);
    expect(() => lees(tekst)).toThrow(zin);
  });
});
