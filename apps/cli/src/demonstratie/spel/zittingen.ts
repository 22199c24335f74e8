import type { Spel, Stap } from './stap.js';

interface Rijp {
  readonly voorstellen: readonly { voorstelId: string; dossierNummer: string }[];
}
interface Zitting {
  readonly agendapunten: readonly { id: string; soort: string; status: string; dossierNummer: string }[];
}
interface Leden {
  readonly leden: readonly { id: string; naam: string }[];
}

const JA = (leden: readonly string[]): { lidId: string; stem: 'ja' }[] => leden.map((lidId) => ({ lidId, stem: 'ja' }));

const minDagen = (datum: string, dagen: number): string => {
  const d = new Date(`${datum}T12:00:00Z`);
  d.setUTCDate(d.getUTCDate() - dagen);
  return d.toISOString().slice(0, 10);
};

const zitting = (spel: Spel, datum: string): string => `/zittingen/${spel.id(`zitting.${datum}`)}`;

async function ledenVan(spel: Spel): Promise<string[]> {
  const { leden } = await spel.als('secretaris').get<Leden>('/leden');
  return leden.map((l) => l.id);
}

/** One ordinary meeting: agenda and convocation eight days before, everything adopted, closed the same evening. */
export function gewoneZitting(
  datum: string,
  opties: { hoogdringend?: { dossier: string; reden: string } } = {},
): Stap[] {
  const stap = (op: string, wat: string, doe: Stap['doe']): Stap => ({
    op,
    dossier: 'zitting',
    wat: `zitting van ${datum}: ${wat}`,
    doe,
  });
  return [
    stap(`${minDagen(datum, 8)}T11:00`, 'agenda opgemaakt en oproeping vertrokken', async (spel) => {
      const pad = zitting(spel, datum);
      const { voorstellen } = await spel.als('secretaris').get<Rijp>(`${pad}/rijp`);
      if (voorstellen.length > 0) {
        await spel
          .als('secretaris')
          .wijzig('POST', `${pad}/agenda`, pad, { voorstelIds: voorstellen.map((v) => v.voorstelId) });
      }
      await spel.als('secretaris').wijzig('POST', `${pad}/oproepen`, pad, {});
    }),
    stap(`${datum}T19:00`, 'geopend', async (spel) => {
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
    stap(`${datum}T19:30`, 'punten behandeld', async (spel) => {
      const leden = await ledenVan(spel);
      const { agendapunten } = await spel.als('secretaris').get<Zitting>(zitting(spel, datum));
      for (const punt of agendapunten.filter((p) => p.status === 'open')) {
        if (punt.soort === 'bekrachtiging')
          await spel.als('secretaris').post(`/agendapunten/${punt.id}/bekrachtiging`, { stemmen: JA(leden) });
        else
          await spel
            .als('secretaris')
            .post(`/agendapunten/${punt.id}/stemming`, { stemmen: JA(leden), uitkomst: 'zoals_voorgesteld' });
      }
    }),
    stap(`${datum}T21:00`, 'gesloten', async (spel) => {
      const pad = zitting(spel, datum);
      await spel.als('voorzitter').wijzig('POST', `${pad}/sluiten`, pad, {});
    }),
  ];
}
