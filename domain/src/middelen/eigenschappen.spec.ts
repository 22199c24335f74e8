import fc from 'fast-check';
import { leefloonPerMaand, type Leeflooncategorie } from '../recht/leefloonBarema.js';
import { totaal } from '../recht/rekenstap.js';
import { datum, type Datum } from '../tijd/datum.js';
import { toetsMiddelen } from './toetsMiddelen.js';
import { middelentoets } from './vormen.js';

/** A day under each text of article 34. */
const DAGEN = ['2026-02-16', '2026-03-16'].map(datum);
const BEVESTIGD = '2026-12-31';
const loon = (bedragCent: number) => ({ soort: 'beroepsinkomen', bedragCent, per: 'maand' });

function toets(dag: Datum, huis: object) {
  return toetsMiddelen(middelentoets.parse({ aanvraagdatum: dag, opDatum: dag, bevestigdTot: BEVESTIGD, ...huis }));
}

describe('voor elk gezin', () => {
  const bedrag = fc.integer({ min: 0, max: 400_000 });
  const categorie = fc.constantFrom<Leeflooncategorie>(1, 2, 3);
  const gezin = fc.record({
    aanvragers: fc.array(fc.record({ categorie, loon: bedrag, kapitaal: fc.integer({ min: 0, max: 3_000_000 }) }), {
      minLength: 1,
      maxLength: 4,
    }),
    ouders: fc.array(bedrag, { maxLength: 4 }),
    nietGeteld: bedrag,
    dag: fc.constantFrom(...DAGEN),
  });
  type Gezin = typeof gezin extends fc.Arbitrary<infer G> ? G : never;
  const reken = ({ aanvragers, ouders, nietGeteld, dag }: Gezin) =>
    toets(dag, {
      aanvragers: aanvragers.map((wie) => ({
        ...{ hoedanigheid: 'aanvrager', categorie: wie.categorie, kapitaalCent: wie.kapitaal },
        middelen: [loon(wie.loon)],
      })),
      // The first with a deviation for equity of a part of what he has.
      samenwonenden: ouders.map((cent, i) => ({
        ...{ hoedanigheid: 'ouder', band: 'ouder', meetellen: true, middelen: [loon(cent)] },
        ...(i === 0 ? { billijkheid: { nietGeteldCent: Math.min(nietGeteld, cent), reden: 'hoge zorgkosten' } } : {}),
      })),
    });

  it('is het recht nooit negatief en nooit meer dan de eigen categorie', () => {
    fc.assert(
      fc.property(gezin, (g) => {
        for (const { rechtCent, categorie: eigen } of reken(g).aanvragers) {
          expect(rechtCent).toBeGreaterThanOrEqual(0);
          expect(rechtCent).toBeLessThanOrEqual(leefloonPerMaand(eigen, g.dag, datum(BEVESTIGD)));
        }
      }),
    );
  });

  it('zijn de stappen samen het recht, tot op de cent', () => {
    fc.assert(
      fc.property(gezin, (g) => {
        const { aanvragers, samenCent } = reken(g);
        for (const { rechtCent, stappen } of aanvragers) expect(rechtCent).toBe(Math.max(0, totaal(stappen)));
        expect(samenCent).toBe(aanvragers.reduce((cent, { rechtCent }) => cent + rechtCent, 0));
      }),
    );
  });

  it('geeft wie meer heeft nooit meer recht', () => {
    fc.assert(
      fc.property(gezin, fc.integer({ min: 1, max: 50_000 }), fc.nat(), fc.boolean(), (huis, extra, plaats, ouder) => {
        // What is left out stays the same amount: only what somebody has grows.
        const g = { ...huis, nietGeteld: Math.min(huis.nietGeteld, huis.ouders[0] ?? 0) };
        const meer =
          ouder && g.ouders.length > 0
            ? { ...g, ouders: g.ouders.map((cent, i) => (i === plaats % g.ouders.length ? cent + extra : cent)) }
            : {
                ...g,
                aanvragers: g.aanvragers.map((wie, i) =>
                  i === plaats % g.aanvragers.length
                    ? { ...wie, loon: wie.loon + extra, kapitaal: wie.kapitaal + extra }
                    : wie,
                ),
              };
        const [voor, na] = [reken(g), reken(meer)];
        for (const [i, { rechtCent }] of na.aanvragers.entries()) {
          expect(rechtCent).toBeLessThanOrEqual(voor.aanvragers[i]!.rechtCent);
        }
      }),
    );
  });
});
