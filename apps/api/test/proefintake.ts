/** The people and the paths of intake: from a client to a submitted proposal, through the API. */
import { randomUUID } from 'node:crypto';
import type { Rol } from '@besluitpad/domain';
import { metProefApp, probleem, type ProefApp, type Proefantwoord } from './proefApp.js';
import { zetKlok, zetOcmw } from './proefocmw.js';

export interface ProefIntake extends Mensen {
  readonly proef: ProefApp;
  readonly klok: (naar: string) => Promise<void>;
  readonly get: <T>(pad: string, token?: string) => Promise<T>;
  /** A POST or PUT; with `revisie` it names the revision it changes. */
  readonly doe: (pad: string, lichaam: unknown, opties?: Doeopties) => Promise<Proefantwoord>;
  /** The same, expected to succeed; gives the body. */
  readonly gelukt: <T = { id: string }>(pad: string, lichaam: unknown, opties?: Doeopties) => Promise<T>;
  /** An act on a request in its present revision. */
  readonly handel: (aanvraagId: string, pad: string, lichaam?: unknown, opties?: Doeopties) => Promise<Proefantwoord>;
  readonly dossier: (client?: object) => Promise<string>;
  readonly aanvraag: (dossierId: string, lijnen: readonly object[], anders?: object) => Promise<Geregistreerd>;
  readonly lijnIds: (aanvraagId: string) => Promise<string[]>;
  /** The right to be heard told, the report written and closed. */
  readonly onderzocht: (aanvraagId: string) => Promise<void>;
}

interface Mensen {
  readonly onthaal: string;
  readonly werker: string;
  readonly werkerId: string;
  /** A colleague without the diploma that the inquiry asks. */
  readonly zonderDiploma: string;
  readonly hoofd: string;
  readonly voorzitter: string;
  readonly secretaris: string;
  readonly financien: string;
}

interface Doeopties {
  readonly token?: string;
  readonly revisie?: number;
  readonly methode?: string;
}

export interface Geregistreerd {
  readonly id: string;
  readonly registernummer: string;
  readonly procedureId: string;
  readonly beslisUiterlijk: string;
  readonly laatsteHaalbareZitting: string | null;
  readonly verslagUiterlijk: string | null;
  readonly waarschuwing?: {
    readonly tekst: string;
    readonly uitwegen: readonly string[];
    readonly mogelijkheden: readonly { soort: string; mogelijk: boolean }[];
  };
  readonly klokken: readonly { soort: string; onderwerpId: string; begint: string; uiterlijk: string | null }[];
  readonly rev: number;
}

export const ZITTINGEN = [
  '2026-03-12',
  '2026-03-26',
  '2026-04-09',
  '2026-04-23',
  '2026-05-07',
  '2026-05-21',
  '2026-06-18',
];

export const CLIENT = {
  aanspreking: 'de heer',
  voornaam: 'Karel',
  naam: 'De Backer',
  geboren: '1998-05-18',
  nationaliteit: 'Belg',
  burgerlijkeStaat: 'ongehuwd',
  iban: 'BE68 5390 0754 7034',
  adressen: [{ soort: 'eigen', regels: ['Molenweg 12', '3099 Heidebeke'] }],
};

export const LEEFLOON = { spoor: 'MI', steun: 'LL2', omschrijving: 'leefloon' };

export const VERSLAG = {
  inhoud: {
    situatie: 'De werkloosheidsuitkering liep af.',
    gezin: 'Woont alleen.',
    middelen: 'Geen inkomen, spaarrekening van € 640.',
    verblijf: 'Studio aan de Molenweg.',
    andereRechten: 'Rechtenonderzoek gedaan.',
    werkbereidheid: 'Ingeschreven bij de VDAB.',
    besluit: 'De voorwaarden zijn vervuld.',
  },
  huisbezoekOp: '2026-03-01',
};

export const BRIEF = {
  soort: 'toekenning_leefloon',
  velden: {
    waaromKort: 'U woont alleen en hebt geen inkomen.',
    redenen: ['U woont alleen.'],
    categorieReden: 'U woont alleen.',
    voorwaarden: {
      verblijf: 'U woont in Heidebeke.',
      leeftijd: 'U bent meerderjarig.',
      nationaliteit: 'U bent Belg.',
      inkomen: 'U hebt geen inkomen.',
      werkbereidheid: 'U zoekt werk.',
      andereRechten: 'U hebt geen andere rechten.',
    },
    gpmi: { soort: 'plan', doel: 'Een opleiding volgen.' },
  },
};

export const leefloonvoorstel = (aanvraaglijnId: string, anders: object = {}) => ({
  motivering: 'De voorwaarden van artikel 3 zijn samen vervuld.',
  brief: BRIEF,
  lijnen: [
    {
      aanvraaglijnId,
      besluit: 'TOEKENNING',
      tekst: 'Toekenning van een leefloon.',
      invoer: { soort: 'leefloon', categorie: 2, ingang: '2026-03-09' },
    },
  ],
  ...anders,
});

/** Call at the top of a test file. */
export function metProefIntake(): ProefIntake {
  const proef = metProefApp();
  const intake = {} as ProefIntake;
  beforeAll(async () => {
    Object.assign(intake, await stelSamen(proef));
  });
  return intake;
}

/** Refused with this code; the sentences of the problem and of its fields, to look into. */
export function geweigerd(antwoord: Proefantwoord, code: string): string {
  const inhoud = probleem(antwoord);
  expect(inhoud.code).toBe(code);
  return [inhoud.detail, ...inhoud.errors.map((fout) => `${fout.veld}: ${fout.boodschap}`)].join('\n');
}

async function stelSamen(proef: ProefApp): Promise<ProefIntake> {
  await zetOcmw(proef.databank);
  await zetKlok(proef.databank, '2026-03-09T09:00:00Z');
  for (const datum of ZITTINGEN) {
    await proef.databank.vraag(
      "INSERT INTO zitting (datum, uur, plaats, soort, oproeping_dagen) VALUES ($1, '19:30', 'raadzaal', 'gewoon', 8)",
      [datum],
    );
  }
  const werker = await proef.maakGebruiker('Youssef El Amrani', ['maatschappelijkWerker']);
  await proef.databank.vraag(
    "UPDATE gebruiker SET onderzoek_diploma = 'bachelorSociaalWerk', onderzoek_van = '2020-01-01' WHERE id = $1",
    [werker.id],
  );
  const token = async (naam: string, rol: Rol) => (await proef.maakGebruiker(naam, [rol])).token;
  return maakIntake(proef, {
    werker: werker.token,
    werkerId: werker.id,
    onthaal: await token('Onthaal', 'onthaal'),
    zonderDiploma: await token('Traject', 'trajectbegeleider'),
    hoofd: await token('Hoofd', 'hoofdSocialeDienst'),
    voorzitter: await token('Lieve Vandersmissen', 'voorzitter'),
    secretaris: await token('Secretaris', 'secretaris'),
    financien: await token('Financien', 'financieleDienst'),
  });
}

function maakIntake(proef: ProefApp, mensen: Mensen): ProefIntake {
  const { vraag } = proef.databank;
  const doe: ProefIntake['doe'] = (pad, lichaam, { token = mensen.werker, revisie, methode = 'POST' } = {}) =>
    proef.vraag(`/api${pad}`, {
      ...{ token, methode, lichaam },
      koppen: { 'Idempotency-Key': randomUUID(), ...(revisie === undefined ? {} : { 'If-Match': `"${revisie}"` }) },
    });
  const gelukt: ProefIntake['gelukt'] = async <T>(pad: string, lichaam: unknown, opties?: Doeopties) =>
    inhoudVan(await doe(pad, lichaam, opties)) as T;
  const handel: ProefIntake['handel'] = async (id, pad, lichaam, opties = {}) => {
    const [rij] = await vraag<{ rev: number }>('SELECT rev FROM aanvraag WHERE id = $1', [id]);
    return doe(`/aanvragen/${id}/${pad}`, lichaam, { revisie: rij!.rev, ...opties });
  };
  return {
    ...mensen,
    ...{ proef, doe, gelukt, handel },
    klok: (naar) => zetKlok(proef.databank, naar),
    get: async <T>(pad: string, token = mensen.werker) => inhoudVan(await proef.vraag(`/api${pad}`, { token })) as T,
    dossier: async (client = {}) => {
      const { id: clientId } = await gelukt('/clienten', { ...CLIENT, ...client });
      return (await gelukt('/dossiers', { clientId, werkerId: mensen.werkerId })).id;
    },
    aanvraag: (dossierId, lijnen, anders = {}) =>
      gelukt<Geregistreerd>(`/dossiers/${dossierId}/aanvragen`, {
        wijze: 'mondeling',
        vraag: 'Hulp',
        lijnen,
        ...anders,
      }),
    lijnIds: async (id) => {
      const rijen = await vraag<{ id: string }>('SELECT id FROM aanvraaglijn WHERE aanvraag_id = $1 ORDER BY volgnr', [
        id,
      ]);
      return rijen.map((rij) => rij.id);
    },
    onderzocht: async (id) => {
      const [rij] = await vraag<{ dag: string }>(
        "SELECT (nu AT TIME ZONE 'Europe/Brussels')::date::text AS dag FROM klok_stand",
      );
      inhoudVan(await handel(id, 'hoorrecht/gemeld', { op: rij!.dag, wijze: 'ontvangstbewijs' }));
      inhoudVan(await handel(id, 'verslag', VERSLAG, { methode: 'PUT' }));
      inhoudVan(await handel(id, 'verslag/afsluiten'));
    },
  };
}

function inhoudVan({ status, lichaam }: Proefantwoord): unknown {
  if (status >= 300) throw new Error(`Refused with ${status}: ${JSON.stringify(lichaam)}`);
  return lichaam;
}
