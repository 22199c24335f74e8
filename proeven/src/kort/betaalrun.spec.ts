import { beginBetaalrun, JULI, REKENDAG, tot, zetSteunErbij, type Omgeving, type Processen } from '../opstelling.js';
import { meetLengten } from '../lengte.js';
import { naKort } from './ongestoord.js';
import { sterfTerwijl } from './sterfTerwijl.js';

const AANTAL = 1_000;

interface Gezien {
  readonly tweedeKeer: string;
  readonly betalingen: object;
  readonly bestanden: object[];
  readonly volgende: object[];
  readonly dubbel: object[];
}

async function betaal(omgeving: Omgeving, processen: Processen): Promise<Gezien> {
  const run = await beginBetaalrun(omgeving, (db) => zetSteunErbij(db, AANTAL));
  const lees = async (sql: string) => (await run.db.query<object>(sql, [run.id])).rows;
  try {
    const tweedeKeer = await run.planNogEens().then(
      () => 'aanvaard',
      (fout: unknown) => String(fout),
    );
    // The page waits for its own row, and the worker dies with the list half made.
    const berekend = await sterfTerwijl(omgeving, processen, 'SELECT 1 FROM betaalrun FOR UPDATE', () =>
      run.zetKlok(REKENDAG),
    );
    await berekend.begonnen;
    await run.wachtOp('berekend');
    await run.geefVrij('findir');
    const rij =
      'SELECT 1 FROM opvolging WHERE id = (SELECT max(opvolging_id::text)::uuid FROM betaalrun_regel) FOR UPDATE';
    const besteld = await sterfTerwijl(omgeving, processen, rij, () => run.geefVrij('directeur'));
    await besteld.begonnen;
    await run.wachtOp('besteld');
    await processen.dood('worker');
    await tot(() => Promise.resolve(processen.leeft('worker')), 'de worker leeft weer');
    return {
      tweedeKeer,
      betalingen: (
        await lees(
          `SELECT count(*)::int AS n, count(DISTINCT opvolging_id)::int AS steun, sum(t.bedrag_cent)::float8 = max(r.totaal_cent)::float8 AS totaal,
             count(*) FILTER (WHERE t.status = 'opdracht')::int AS opdracht
           FROM betaling t JOIN betaalrun r ON r.id = t.betaalrun_id WHERE r.id = $1`,
        )
      )[0]!,
      bestanden: await lees(
        `SELECT (regexp_match(u.inhoud, '<NbOfTxs>(\\d+)'))[1]::int AS n,
           ((regexp_match(u.inhoud, '<CtrlSum>([\\d.]+)'))[1]::numeric * 100)::int = (SELECT sum(bedrag_cent) FROM betaling WHERE betaalrun_id = $1) AS som
         FROM uitvoerbestand u JOIN effect e ON e.id = u.effect_id WHERE e.onderwerp_id = $1`,
      ),
      volgende: await lees(`SELECT van::text, status FROM betaalrun WHERE id <> $1`),
      dubbel: await lees(
        `SELECT opvolging_id, periode FROM betaling WHERE betaalrun_id = $1 GROUP BY 1, 2 HAVING count(*) > 1`,
      ),
    };
  } finally {
    await run.sluit();
  }
}

describe('Een betaalrun van duizend regels, waarbij de worker drie keer sterft', () => {
  let gezien: Gezien;
  let gebroken: readonly string[] = [];
  let teLang: readonly string[] = [];
  beforeAll(async () => {
    ({ gebroken } = await naKort(async (omgeving, processen) => {
      gezien = await betaal(omgeving, processen);
      ({ teLang } = await meetLengten(omgeving));
    }));
  }, 240_000);

  it('betaalt elke steun één keer: niets ontbreekt, niets is dubbel', () => {
    expect(gezien.betalingen).toEqual({ n: AANTAL + 1, steun: AANTAL + 1, totaal: true, opdracht: AANTAL + 1 });
    expect(gezien.dubbel).toEqual([]);
  });

  it('zet alles in één bestand, dat tot op de cent de som van de lijnen is', () => {
    expect(gezien.bestanden).toEqual([{ n: AANTAL + 1, som: true }]);
  });

  it('weigert een tweede run voor dezelfde maand, en plant de volgende vanzelf', () => {
    expect(gezien.tweedeKeer).toContain('Er loopt al een betaalrun');
    expect(gezien.volgende).toEqual([{ van: JULI.tot.replace('07-31', '08-01'), status: 'gepland' }]);
  });

  it('laat geen enkele invariant gebroken achter, en blijft kort in de geschiedenis', () => {
    expect(gebroken).toEqual([]);
    expect(teLang.filter((regel) => regel.startsWith('betaalrun'))).toEqual([]);
  });
});
