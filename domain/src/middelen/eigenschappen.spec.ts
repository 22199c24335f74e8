import fc from 'fast-check';
import { leefloonPerMaand, type Leeflooncategorie } from '../recht/leefloonBarema.js';
import { totaal } from '../recht/rekenstap.js';
import { datum } from '../tijd/datum.js';
import { toetsMiddelen } from './toetsMiddelen.js';
import { middelentoets } from './vormen.js';

const DAG = datum('2026-03-16');
const BEVESTIGD = '2026-12-31';
const loon = (bedragCent: number) => ({ soort: 'beroepsinkomen', bedragCent, per: 'maand' });

function toets(huis: object) {
  return toetsMiddelen(middelentoets.parse({ aanvraagdatum: DAG, opDatum: DAG, bevestigdTot: BEVESTIGD, ...huis }));
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
  });
  type Gezin = typeof gezin extends fc.Arbitrary<infer G> ? G : never;
  const reken = ({ aanvragers, ouders }: Gezin) =>
    toets({
      aanvragers: aanvragers.map((wie) => ({
        ...{ hoedanigheid: 'aanvrager', categorie: wie.categorie, kapitaalCent: wie.kapitaal },
        middelen: [loon(wie.loon)],
      })),
      samenwonenden: ouders.map((cent) => ({ hoedanigheid: 'ouder', band: 'ouder', middelen: [loon(cent)] })),
    });

  it('is het recht nooit negatief en nooit meer dan de eigen categorie', () => {
    fc.assert(
      fc.property(gezin, (g) => {
        for (const { rechtCent, categorie: eigen } of reken(g).aanvragers) {
          expect(rechtCent).toBeGreaterThanOrEqual(0);
          expect(rechtCent).toBeLessThanOrEqual(leefloonPerMaand(eigen, DAG, datum(BEVESTIGD)));
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
      fc.property(gezin, fc.integer({ min: 1, max: 50_000 }), fc.nat(), fc.boolean(), (g, extra, plaats, ouder) => {
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
