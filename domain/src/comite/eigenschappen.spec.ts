/** Over random committees, attendance and votes: what may never happen at a meeting, whatever is noted in whatever order. */
import fc from 'fast-check';
import { aanwezigOp, botsendePunten, foutInBeweging, type Beweging } from './aanwezigheid.js';
import { metWrakingen, telPerLid, type LidStem } from './blok.js';
import { vereistQuorum } from './quorum.js';

const SOORTEN = ['binnen', 'buiten', 'terug'] as const;

/** What a clerk would try to note: kept only where it may follow what is already there. */
const verloop = fc.integer({ min: 1, max: 13 }).chain((zittend) =>
  fc
    .array(
      fc.record({ lid: fc.nat({ max: zittend - 1 }), soort: fc.constantFrom(...SOORTEN), na: fc.nat({ max: 9 }) }),
      {
        maxLength: 60,
      },
    )
    .map((pogingen) => {
      const bewegingen: Beweging[] = [];
      let op = 0;
      for (const { lid, soort, na } of pogingen) {
        op += na;
        const nieuw = { lidId: `lid ${lid}`, soort, op };
        if (foutInBeweging(bewegingen, nieuw) === undefined) bewegingen.push(nieuw);
      }
      return { zittend, bewegingen, einde: op };
    }),
);

const keuze = fc.constantFrom('ja', 'nee', 'onthouding', 'gewraakt');

const zitting = verloop.chain(({ zittend, bewegingen, einde }) =>
  fc
    .record({
      moment: fc.nat({ max: einde }),
      tweedeOproeping: fc.boolean(),
      keuzes: fc.array(keuze, { minLength: 13, maxLength: 13 }),
    })
    .map(({ moment, tweedeOproeping, keuzes }) => {
      const aanwezig = [...aanwezigOp(bewegingen, moment)];
      const stemmen = aanwezig.map((lidId, i): LidStem => ({ lidId, stem: keuzes[i] ?? 'ja' }));
      return { zittend, bewegingen, moment, tweedeOproeping, stemmen };
    }),
);

describe('over willekeurige comités, aanwezigheden en stemmingen', () => {
  it('R-COM-12, R-COM-13: er is geen beslissing zonder quorum en zonder meerderheid', () => {
    fc.assert(
      fc.property(zitting, ({ zittend, tweedeOproeping, stemmen }) => {
        const { uitslag, ja, nee } = telPerLid({ zittend, tweedeOproeping }, stemmen);
        if (!uitslag.aangenomen) return;
        const blijven = stemmen.filter(({ stem }) => stem !== 'gewraakt').length;
        expect(blijven).toBeGreaterThanOrEqual(tweedeOproeping ? 1 : vereistQuorum(zittend));
        expect(ja).toBeGreaterThan(nee);
      }),
    );
  });

  it('R-COM-12: de telling klopt altijd met wie er was', () => {
    fc.assert(
      fc.property(zitting, ({ zittend, tweedeOproeping, stemmen }) => {
        const { uitslag, gewraakt, ja, nee, onthouding } = telPerLid({ zittend, tweedeOproeping }, stemmen);
        expect(uitslag.aanwezigVoorPunt + gewraakt).toBe(stemmen.length);
        expect(ja + nee + onthouding).toBe(uitslag.quorumGehaald ? uitslag.aanwezigVoorPunt : 0);
      }),
    );
  });

  it('R-COM-15: wie gewraakt is, telt nooit mee, wat hij ook zou zeggen', () => {
    fc.assert(
      fc.property(zitting, keuze, ({ zittend, tweedeOproeping, stemmen }, gezegd) => {
        const [eerste] = stemmen;
        fc.pre(eerste !== undefined);
        const gewraakt = [eerste.lidId];
        const anders = stemmen.map((stem) => (stem === eerste ? { ...stem, stem: gezegd } : stem));
        const stand = { zittend, tweedeOproeping };
        const telling = telPerLid(stand, metWrakingen(stemmen, gewraakt));
        expect(telPerLid(stand, metWrakingen(anders, gewraakt))).toEqual(telling);
        expect(telling.stemmen.filter(({ lidId, stem }) => lidId === eerste.lidId && stem !== 'gewraakt')).toEqual([]);
        expect(telling.uitslag.vereistQuorum).toBe(telPerLid(stand, stemmen).uitslag.vereistQuorum);
      }),
    );
  });

  it('de volgorde waarin stemmen en bewegingen genoteerd zijn, verandert niets', () => {
    fc.assert(
      fc.property(
        zitting,
        fc.array(fc.nat({ max: 1000 }), { minLength: 13, maxLength: 13 }),
        ({ zittend, tweedeOproeping, ...verder }, rang) => {
          const { stemmen, bewegingen, moment } = verder;
          const schud = <T>(lijst: readonly T[]): T[] =>
            lijst
              .map((ding, i) => ({ ding, op: rang[i] ?? 0 }))
              .sort((a, b) => a.op - b.op)
              .map(({ ding }) => ding);
          const stand = { zittend, tweedeOproeping };
          const { stemmen: _van, ...telling } = telPerLid(stand, stemmen);
          expect(telPerLid(stand, schud(stemmen))).toMatchObject(telling);
          // of one member the movements keep their order; those of different members are noted in any
          const leden = schud([...new Set(bewegingen.map(({ lidId }) => lidId))]);
          const herschikt = leden.flatMap((lid) => bewegingen.filter(({ lidId }) => lidId === lid));
          expect(aanwezigOp(herschikt, moment)).toEqual(aanwezigOp(bewegingen, moment));
        },
      ),
    );
  });

  it('R-COM-12: een beweging die later genoteerd wordt, verandert nooit wie bij een getelde stemming was', () => {
    fc.assert(
      fc.property(
        zitting,
        fc.record({ soort: fc.constantFrom(...SOORTEN), lid: fc.nat({ max: 12 }), op: fc.nat({ max: 600 }) }),
        (z, n) => {
          const geteld = z.stemmen.map(({ lidId }) => lidId);
          const nieuw = { lidId: `lid ${n.lid % z.zittend}`, soort: n.soort, op: n.op };
          fc.pre(nieuw.op !== z.moment && foutInBeweging(z.bewegingen, nieuw) === undefined);
          const botst = botsendePunten([{ volgnr: 1, gestemdOp: z.moment, geteld }], nieuw);
          const erNa = [...aanwezigOp([...z.bewegingen, nieuw], z.moment)].sort();
          if (botst.length === 0) expect(erNa).toEqual([...geteld].sort());
          else expect(erNa).not.toEqual([...geteld].sort());
        },
      ),
    );
  });
});
