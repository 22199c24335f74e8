import pg from 'pg';
import { langsteVergadering, speelProef, type Omgeving, type Processen, type Proefuitslag } from './opstelling.js';
import type { Deel } from './processen.js';
import { stoorRonde, trekStoring } from './rondestoring.js';
import { leesRonde, rondestapVan, zittingsbrieven, type Rondetellingen } from './zittingsbrieven.js';

const BRIEVEN = 16;
const ZAAD = 5;
const EINDE = '2026-06-19T10:00';

interface Ronde extends Proefuitslag {
  readonly volgorde: readonly string[];
  readonly brieven: readonly Brief[];
  readonly gedood: readonly Deel[];
  /** What the secretary reads once all has left. */
  readonly eindstand: Rondetellingen | undefined;
  /** Events of the longest history of a meeting. */
  readonly vergadering: number;
}

interface Brief {
  readonly nummer: string;
  readonly brieven: number;
  readonly bestanden: number;
  readonly lijstregels: number;
  readonly status: string;
}

/** Per file: its letters, their files, and the lines for the post. */
const PER_DOSSIER = `SELECT d.nummer, count(b.id)::int AS brieven, (count(b.pdf_ua) + count(b.pdf_a))::int AS bestanden, min(v.status) AS status,
    (SELECT count(*) FROM uitvoerbestand u WHERE u.dossier_id = d.id AND u.soort = 'bpost')::int AS lijstregels
  FROM dossier d JOIN besluit x ON x.dossier_id = d.id JOIN procedure p ON p.soort = 'besluit' AND p.onderwerp_id = x.id
    LEFT JOIN brief b ON b.procedure_id = p.id LEFT JOIN verzending v ON v.brief_id = b.id
  GROUP BY d.id ORDER BY d.nummer`;
const VOLGORDE = `SELECT a.volgnr || ' ' || d.nummer AS punt FROM agendapunt a JOIN besluit x ON x.agendapunt_id = a.id JOIN dossier d ON d.id = x.dossier_id
  ORDER BY a.volgnr`;

async function speelRonde(zaad?: number, begonnen: () => void = () => undefined): Promise<Ronde> {
  let lopend: { processen: Processen; omgeving: Omgeving } | undefined;
  const storing = zaad === undefined ? undefined : trekStoring(zaad, BRIEVEN);
  const storingen: Promise<Deel[]>[] = [];
  let eindstand: Rondetellingen | undefined;
  const verhaal = zittingsbrieven(BRIEVEN).map((stap) => {
    const fase = rondestapVan(stap);
    if (fase === undefined) return stap;
    const doe: typeof stap.doe = async (spel) => {
      if (lopend !== undefined && storing !== undefined) storingen.push(stoorRonde(storing, fase, lopend));
      await stap.doe(spel);
      if (fase === 'vertrokken') eindstand = await leesRonde(spel);
    };
    return { ...stap, doe };
  });
  let gelezen: Pick<Ronde, 'volgorde' | 'brieven' | 'vergadering'> = { volgorde: [], brieven: [], vergadering: 0 };
  const uitslag = await speelProef(
    {
      verhaal,
      einde: EINDE,
      async naEinde(omgeving) {
        const vergadering = await langsteVergadering(omgeving);
        const db = new pg.Client({ connectionString: omgeving.beheerUrl });
        await db.connect();
        const punten = await db.query<{ punt: string }>(VOLGORDE);
        const brieven = await db.query<Brief>(PER_DOSSIER);
        await db.end();
        gelezen = { volgorde: punten.rows.map(({ punt }) => punt), brieven: brieven.rows, vergadering };
      },
    },
    (processen, omgeving) => {
      lopend = { processen, omgeving };
      begonnen();
      return Promise.resolve();
    },
  );
  return { ...uitslag, ...gelezen, eindstand, gedood: (await Promise.all(storingen)).flat() };
}

let ongestoord: Ronde;
let gestoord: Ronde;
beforeAll(async () => {
  // Side by side, but not the setting up of their databases: that also makes the roles of the whole cluster.
  let rustig: Promise<Ronde> | undefined;
  await new Promise<void>((begonnen, mislukt) => {
    rustig = speelRonde(undefined, begonnen);
    rustig.catch(mislukt);
  });
  const woelig = speelRonde(ZAAD);
  [ongestoord, gestoord] = await Promise.all([rustig as Promise<Ronde>, woelig]);
}, 400_000);

const beslisten = (regels: readonly string[]) =>
  regels.filter((regel) => /^(zitting|besluit|brief|verzending|handeling) /.test(regel));
/** One mail a worker, on whichever of their decisions has the lowest id: that differs between two runs. */
const zonderMailplaats = (regels: readonly string[]) =>
  regels.map((regel) => (regel.includes('"mailBrieven"') ? regel.replace(/"nummer":"[^"]*",/, '') : regel)).toSorted();
const mailsVan = ({ mails }: Ronde) => mails.filter((mail) => mail.includes('Brieven na de zitting'));

describe('De brieven van een zitting, terwijl de worker drie keer en de API één keer sterft', () => {
  it('ongestoord vertrekt voor elke beslissing één brief, in twee bestanden en met één regel voor de post', () => {
    expect(ongestoord).toMatchObject({ herstart: 0, gebroken: [] });
    expect(ongestoord.brieven).toHaveLength(BRIEVEN);
    for (const brief of ongestoord.brieven)
      expect(brief).toMatchObject({ brieven: 1, bestanden: 2, lijstregels: 1, status: 'geexporteerd' });
    expect(mailsVan(ongestoord)).toHaveLength(3);
  });

  it('ze stierven echt, onderweg', () => {
    expect(gestoord.gedood.toSorted()).toEqual(['api', 'worker', 'worker', 'worker']);
    expect(gestoord.herstart).toBe(4);
  });

  it('er is geen brief verloren en geen enkele dubbel, ook niet op de lijst voor de post', () => {
    expect(gestoord.brieven).toEqual(ongestoord.brieven);
  });

  it('de secretaris leest na de storingen dezelfde tellingen: alles gedrukt, getekend en verzonden, en niets blijft liggen', () => {
    const alle = { brieven: BRIEVEN, gedrukt: BRIEVEN, getekend: BRIEVEN, vertrokken: BRIEVEN, verzonden: BRIEVEN };
    const geen = { teDrukken: 0, teLezen: 0, teTekenen: 0, teVerzenden: 0, onderweg: 0, mislukt: 0 };
    expect(ongestoord.eindstand).toMatchObject({ status: 'verzonden', tellingen: { ...alle, ...geen } });
    expect(gestoord.eindstand).toMatchObject({ status: 'verzonden', tellingen: { ...alle, ...geen } });
  });

  it('de beslissingen staan in dezelfde volgorde, en de notulen ook', () => {
    expect(gestoord.volgorde).toEqual(ongestoord.volgorde);
    expect(beslisten(gestoord.regels)).toEqual(beslisten(ongestoord.regels));
  });

  it('de vergadering zelf blijft onder de honderd gebeurtenissen, ook na alle storingen', () => {
    for (const { vergadering } of [ongestoord, gestoord]) {
      expect(vergadering).toBeGreaterThan(0);
      expect(vergadering).toBeLessThanOrEqual(100);
    }
  });

  it('alles eindigt zoals zonder storing, en niemand krijgt een mail twee keer', () => {
    expect(zonderMailplaats(gestoord.regels)).toEqual(zonderMailplaats(ongestoord.regels));
    expect(gestoord.gebroken).toEqual([]);
    expect(mailsVan(gestoord)).toHaveLength(mailsVan(ongestoord).length);
  });
});
