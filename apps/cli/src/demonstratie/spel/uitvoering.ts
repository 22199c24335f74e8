import { stap, type Klant } from './handelingen.js';
import type { Spel, Stap } from './stap.js';

interface BesluitAntwoord {
  readonly besluiten: readonly { id: string; orgaan: string; betalingen: readonly { id: string; status: string }[] }[];
}

const besluiten = async (spel: Spel, k: Klant): Promise<BesluitAntwoord['besluiten']> => {
  const { besluiten: alle } = await spel
    .als('financien')
    .get<BesluitAntwoord>(`/besluiten?dossier=${spel.id(`${k.code}.dossier`)}`);
  return alle.filter((b) => b.orgaan !== 'overgenomen');
};

/** Released by the two who must, each under their own name. */
export const geefVrij = (k: Klant, op: string): Stap =>
  stap(k, op, 'betaling vrijgegeven door twee personen', async (spel) => {
    for (const b of await besluiten(spel, k)) {
      if (!b.betalingen.some((x) => x.status === 'te_geven')) continue;
      await spel.als('findir').post(`/besluiten/${b.id}/betaling/vrijgeven`, {});
      await spel.als('directeur').post(`/besluiten/${b.id}/betaling/vrijgeven`, {});
    }
  });

export const betaald = (k: Klant, op: string): Stap =>
  stap(k, op, 'betaling uitgevoerd', async (spel) => {
    for (const b of await besluiten(spel, k)) {
      for (const x of b.betalingen.filter(({ status }) => status === 'opdracht')) {
        await spel.als('financien').post(`/betalingen/${x.id}/betaald`, { op: op.slice(0, 10) });
      }
    }
  });

/** The State forms go out and are accepted. */
export const meldAanStaat = (k: Klant, op: string, antwoordOp: string): Stap[] => [
  stap(k, op, 'formulier voor de Staat verzonden', async (spel) => {
    for (const f of await formulieren(spel, k, 'klaar'))
      await spel.als(k.werker).post(`/staatsformulieren/${f}/verzonden`, { op: op.slice(0, 10) });
  }),
  stap(k, antwoordOp, 'formulier aanvaard', async (spel) => {
    for (const f of await formulieren(spel, k, 'verzonden')) {
      await spel.als(k.werker).post(`/staatsformulieren/${f}/antwoord`, {
        aanvaard: true,
        referentie: `DEMO-${k.code}-${f.slice(0, 8)}`,
        op: antwoordOp.slice(0, 10),
      });
    }
  }),
];

async function formulieren(spel: Spel, k: Klant, status: string): Promise<string[]> {
  const uit = await spel
    .als(k.werker)
    .get<{ staatsformulieren: { id: string; status: string }[] }>(
      `/staatsformulieren?dossier=${spel.id(`${k.code}.dossier`)}`,
    );
  return uit.staatsformulieren.filter((f) => f.status === status).map((f) => f.id);
}
