import type { Spel, Stap } from './stap.js';

interface Rijp {
  readonly voorstelId: string;
}
interface Zitting {
  readonly fase: string;
  readonly punten: readonly { id: string; soort: string; status: string }[];
}
interface Stukken {
  readonly besluitenlijst: { readonly briefId: string } | null;
}
interface Lid {
  readonly id: string;
}

const JA = (leden: readonly string[]): { lidId: string; stem: 'ja' }[] => leden.map((lidId) => ({ lidId, stem: 'ja' }));

const minDagen = (datum: string, dagen: number): string => {
  const d = new Date(`${datum}T12:00:00Z`);
  d.setUTCDate(d.getUTCDate() - dagen);
  return d.toISOString().slice(0, 10);
};

const zitting = (spel: Spel, datum: string): string => `/zittingen/${spel.id(`zitting.${datum}`)}`;

async function ledenVan(spel: Spel): Promise<string[]> {
  return (await spel.als('secretaris').get<Lid[]>('/leden')).map((lid) => lid.id);
}

async function isAfgelast(spel: Spel, datum: string): Promise<boolean> {
  return (await spel.als('secretaris').get<Zitting>(zitting(spel, datum))).fase === 'afgelast';
}

/** Every open item is adopted by all who are there. */
async function behandelAlles(spel: Spel, datum: string): Promise<void> {
  const stemmen = JA(await ledenVan(spel));
  const { punten } = await spel.als('secretaris').get<Zitting>(zitting(spel, datum));
  for (const punt of punten.filter((p) => p.status === 'open')) {
    const [hoe, uitspraak] =
      punt.soort === 'bekrachtiging'
        ? (['bekrachtiging', { stemmen }] as const)
        : (['stemming', { stemmen, uitkomst: 'zoals_voorgesteld' }] as const);
    const pad = `/agendapunten/${punt.id}`;
    await spel.als('secretaris').wijzig('POST', `${pad}/${hoe}`, `${pad}/zaal`, uitspraak);
  }
}

/** The chair and the director sign what was decided: until then no letter of the meeting is released. */
export async function tekenBesluitenlijst(spel: Spel, datum: string): Promise<void> {
  const { besluitenlijst } = await spel.als('secretaris').get<Stukken>(`${zitting(spel, datum)}/stukken`);
  if (besluitenlijst === null) throw new Error(`De zitting van ${datum} heeft geen besluitenlijst`);
  for (const sub of ['voorzitter', 'directeur'] as const)
    await spel.als(sub).post(`/brieven/${besluitenlijst.briefId}/ondertekenen`, {});
}

/** One ordinary meeting: agenda and convocation eight days before, everything adopted, closed the same evening. */
export function gewoneZitting(
  datum: string,
  opties: { hoogdringend?: { dossier: string; reden: string } } = {},
): Stap[] {
  const opDeAvond = (uur: string, wat: string, doe: Stap['doe']): Stap =>
    stap(`${datum}T${uur}`, wat, async (spel) => {
      if (!(await isAfgelast(spel, datum))) await doe(spel);
    });
  const stap = (op: string, wat: string, doe: Stap['doe']): Stap => ({
    op,
    dossier: 'zitting',
    wat: `zitting van ${datum}: ${wat}`,
    doe,
  });
  return [
    stap(`${minDagen(datum, 8)}T11:00`, 'agenda opgemaakt en oproeping vertrokken', async (spel) => {
      const pad = zitting(spel, datum);
      const rijp = await spel.als('secretaris').get<Rijp[]>(`${pad}/rijp`);
      const { punten } = await spel.als('secretaris').get<Zitting>(pad);
      if (rijp.length + punten.length === 0) {
        const reden = 'Er zijn geen punten voor deze zitting.';
        await spel.als('secretaris').wijzig('POST', `${pad}/afgelasten`, pad, { reden });
        return;
      }
      await spel.als('secretaris').wijzig('POST', `${pad}/agenda`, pad, { voorstelIds: rijp.map((v) => v.voorstelId) });
      await spel.als('voorzitter').wijzig('POST', `${pad}/agenda/vaststellen`, pad, {});
      await spel.als('secretaris').wijzig('POST', `${pad}/oproepen`, pad, {});
    }),
    opDeAvond('19:00', 'geopend', async (spel) => {
      const pad = zitting(spel, datum);
      await spel
        .als('secretaris')
        .wijzig('POST', `${pad}/openen`, pad, { aanwezig: await ledenVan(spel), verontschuldigd: [] });
      const { hoogdringend } = opties;
      if (hoogdringend === undefined) return;
      await spel.als('secretaris').wijzig('POST', `${pad}/hoogdringend`, pad, {
        voorstelId: spel.id(`${hoogdringend.dossier}.voorstel`),
        reden: hoogdringend.reden,
        stemmen: JA(await ledenVan(spel)),
      });
    }),
    opDeAvond('19:30', 'punten behandeld', (spel) => behandelAlles(spel, datum)),
    opDeAvond('21:00', 'gesloten', async (spel) => {
      const pad = zitting(spel, datum);
      await spel.als('voorzitter').wijzig('POST', `${pad}/sluiten`, pad, {});
    }),
    opDeAvond('21:15', 'besluitenlijst ondertekend', (spel) => tekenBesluitenlijst(spel, datum)),
  ];
}
