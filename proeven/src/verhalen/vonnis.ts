/** A judgment reverses the refusal of D03 (domein §10) and is carried out, also while the arbeidshof has it and confirms it. */
import type { Stap } from '@besluitpad/cli';
import { verslagVan } from '../model/inhoud.js';
import type { Spel } from '../model/wereld.js';
import { GEWEIGERD } from '../verhaaltje.js';
import * as r from './spelregels.js';

const ZITTING: r.Zittingplan = { datum: '2026-10-22', aanwezig: 3, punten: ['D03'] };
/** Everything is paid, reported and proved. */
export const NA_HET_VONNIS = '2026-11-04T10:00';
const BARCODE = 'RR000000603BE';
const VONNIS = {
  ...{ soort: 'vonnis', rechtbank: 'Arbeidsrechtbank Leuven', uitspraakOp: '2026-10-05', rolnummer: '26/100/A' },
  beschikking: 'Kent vanaf 2 april 2026 een aanvullend leefloon toe van € 200 per maand.',
  ...{ bedragCent: 20_000, periodiciteit: 'maandelijks', vanaf: '2026-04-02' },
};
const BRIEF = {
  soort: 'uitvoering_vonnis',
  velden: { waaromKort: 'De rechter gaf u gelijk.', redenen: ['De rechter oordeelde dat u te weinig overhield.'] },
};

interface Lijst {
  readonly besluiten: readonly { id: string; datum: string; betalingen: readonly { id: string; status: string }[] }[];
}

const besluiten = async (spel: Spel): Promise<Lijst['besluiten']> =>
  (await spel.als('financien').get<Lijst>(`/besluiten?dossier=${spel.id('D03.dossier')}`)).besluiten;

const noteer = (spel: Spel, stap: string, invoer: object): Promise<unknown> => {
  const pad = `/beroepen/${spel.id('D03.beroep')}`;
  return spel.als('tine').wijzig('POST', `${pad}/${stap}`, pad, invoer);
};

async function gaInBeroep(spel: Spel): Promise<void> {
  const [geweigerd] = await besluiten(spel);
  const { id } = await spel.als('tine').post<{ id: string }>(`/besluiten/${geweigerd?.id}/beroepen`, {
    ...{ rechtbank: VONNIS.rechtbank, rolnummer: VONNIS.rolnummer, ontvangenOp: '2026-09-01' },
    periodeVan: '2026-04-02',
  });
  spel.onthoud('D03.beroep', id);
}

/** First a refusal anew, then more than was in dispute: neither is the committee's to propose. */
async function stelUitvoeringVoor(spel: Spel, gezien: r.Gezien): Promise<void> {
  const werker = spel.als('tine');
  const beroep = await werker.get<{ uitvoeringAanvraagId: string }>(`/beroepen/${spel.id('D03.beroep')}`);
  const pad = `/aanvragen/${beroep.uitvoeringAanvraagId}`;
  spel.onthoud('D03.aanvraag', beroep.uitvoeringAanvraagId);
  const { lijnen } = await werker.get<{ lijnen: { id: string }[] }>(pad);
  gezien.set('lijnen', lijnen.length);
  await werker.wijzig('PUT', `${pad}/verslag`, pad, verslagVan('MI', '2026-10-08'));
  await werker.wijzig('POST', `${pad}/verslag/afsluiten`, pad, {});
  const voorstel = (besluit: string, invoer: object) =>
    werker.wijzig<{ voorstelId: string }>('PUT', `${pad}/voorstel`, pad, {
      ...{ motivering: 'Het comité voert het vonnis uit en oordeelt niet opnieuw.', brief: BRIEF },
      lijnen: [{ aanvraaglijnId: lijnen[0]?.id, besluit, tekst: 'Uitvoering van het vonnis.', invoer }],
      mdOnderzoek: 'Niet van toepassing.',
    });
  gezien.set('opnieuw weigeren', await r.weigering(() => voorstel('WEIGERING', { soort: 'weigering' })));
  const vroeger = { ...VONNIS, vanaf: '2026-04-01' };
  gezien.set('vroeger', await r.weigering(() => voorstel('UITVOERING_VONNIS', vroeger)));
  const { voorstelId } = await voorstel('UITVOERING_VONNIS', VONNIS);
  spel.onthoud('D03.voorstel', voorstelId);
  await werker.wijzig('POST', `${pad}/voorstel/indienen`, pad, {});
}

async function verstuur(spel: Spel): Promise<void> {
  const id = await r.geldendeBrief(spel, 'D03', 'uitvoering_vonnis');
  await r.maakVertrekklaar(spel, id, '2026-10-23');
  await spel.als('secretaris').post(`/brieven/${id}/verzenden`, {});
  await spel.als('secretaris').post(`/brieven/${id}/bewijs`, { barcode: BARCODE, gepostOp: '2026-10-23' });
}

async function betaal(spel: Spel): Promise<void> {
  for (const { id, betalingen } of await besluiten(spel)) {
    if (!betalingen.some(({ status }) => status === 'te_geven')) continue;
    for (const wie of ['findir', 'directeur'] as const) {
      await spel.als(wie).post(`/besluiten/${id}/betaling/vrijgeven`, {});
    }
  }
}

async function noteerBetaald(spel: Spel): Promise<void> {
  const betalingen = (await besluiten(spel)).flatMap((besluit) => besluit.betalingen);
  for (const { id } of betalingen.filter(({ status }) => status === 'opdracht')) {
    await spel.als('financien').post(`/betalingen/${id}/betaald`, { op: '2026-10-27' });
  }
}

async function meldAanStaat(spel: Spel): Promise<void> {
  const { staatsformulieren } = await spel
    .als('tine')
    .get<{ staatsformulieren: { id: string; status: string }[] }>(
      `/staatsformulieren?dossier=${spel.id('D03.dossier')}`,
    );
  for (const { id } of staatsformulieren.filter(({ status }) => status === 'klaar')) {
    await spel.als('tine').post(`/staatsformulieren/${id}/verzonden`, { op: '2026-11-03' });
    const antwoord = { aanvaard: true, referentie: `PROEF-${id.slice(0, 8)}`, op: '2026-11-03' };
    await spel.als('tine').post(`/staatsformulieren/${id}/antwoord`, antwoord);
  }
}

/** @param gezien what was refused on the way */
export function vonnisverhaal(gezien: r.Gezien): readonly Stap[] {
  return [
    ...GEWEIGERD,
    r.stap('2026-09-01T10:00', 'beroep geregistreerd', gaInBeroep),
    r.stap('2026-09-08T10:00', 'verweer neergelegd', async (spel) => {
      await noteer(spel, 'verweer', { op: '2026-09-08' });
    }),
    r.stap('2026-10-07T10:00', 'vonnis genoteerd', async (spel) => {
      await noteer(spel, 'uitkomst', {
        ...{ uitkomst: 'gelijk', op: VONNIS.uitspraakOp, kennisgevingOp: '2026-10-07' },
        beschikking: VONNIS.beschikking,
      });
      await r.plan(spel, ZITTING.datum);
    }),
    r.stap('2026-10-08T10:00', 'uitvoering voorgesteld', (spel) => stelUitvoeringVoor(spel, gezien)),
    r.stap('2026-10-12T10:00', 'OCMW gaat naar het arbeidshof', async (spel) => {
      const hof = { hof: 'Arbeidshof Brussel', zittingOp: '2026-10-28', reden: 'Op advies van de raadsman.' };
      await noteer(spel, 'hoger-beroep', { door: 'ocmw', op: '2026-10-12', ...hof });
    }),
    r.roepOp('2026-10-13T11:00', ZITTING),
    ...r.houd(ZITTING),
    r.stap('2026-10-23T10:00', 'brief aangetekend verzonden', verstuur),
    r.stap('2026-10-26T10:00', 'betaling vrijgegeven', betaal),
    r.stap('2026-10-27T16:00', 'betaald', noteerBetaald),
    r.stap('2026-10-30T10:00', 'arrest genoteerd', async (spel) => {
      const arrest = { op: '2026-10-29', kennisgevingOp: '2026-10-30', beschikking: 'Bevestigt het vonnis.' };
      await noteer(spel, 'arrest', { uitkomst: 'bevestigd', ...arrest });
    }),
    r.stap('2026-11-02T10:00', 'definitief', async (spel) => {
      await noteer(spel, 'definitief', { op: '2026-11-02', reden: 'De raadsman bevestigt het.' });
    }),
    r.stap('2026-11-03T10:00', 'formulier voor de Staat', meldAanStaat),
  ];
}
