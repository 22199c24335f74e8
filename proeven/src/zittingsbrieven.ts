/** A meeting that decides on as many requests as asked, from the first request to the last letter that left. */
import type { Stap } from '@besluitpad/cli';
import { COMITELEDEN, opzet, VERHAAL } from '@besluitpad/cli';
import { tot } from './omgeving.js';

type Spel = Parameters<Stap['doe']>[0];
type Code = `D${string}`;

const ZITTING = '2026-06-18';
const AVOND = `${ZITTING}T21:00`;
const MORGEN = '2026-06-19';
const WERKERS = ['tine', 'joke', 'youssef'] as const;
/** Enough for a letter round of 250 with everything killed on its way. */
const GEDULD_MS = 240_000;

export interface Rondeopties {
  /** Requests served side by side while the meeting is prepared; one by one, two runs give the same numbers. */
  readonly tegelijk?: number;
}

export interface Rondetellingen {
  readonly status: string;
  readonly tellingen: Readonly<Record<'brieven' | 'teDrukken' | 'gedrukt' | 'vertrokken' | 'mislukt', number>>;
}

/** The phases after the preparation, in order, by the name of their step. */
export const RONDESTAPPEN = ['gesloten', 'gedrukt', 'nagelezen', 'getekend', 'verzonden', 'vertrokken'] as const;
export type Rondestap = (typeof RONDESTAPPEN)[number];

/** Which of the phases a step of the story is. */
export const rondestapVan = ({ wat }: Stap): Rondestap | undefined =>
  RONDESTAPPEN.find((naam) => wat === `brievenronde: ${naam}`);

/** Where the round is, as the secretary sees it. */
export const leesRonde = (spel: Spel): Promise<Rondetellingen> =>
  spel.als('secretaris').get<Rondetellingen>(`/zittingen/${spel.id(`zitting.${ZITTING}`)}/brievenronde`);

export const leesTellingen = async (spel: Spel): Promise<Rondetellingen['tellingen']> =>
  (await leesRonde(spel)).tellingen;

/** What a letter round needs, up to and including the close, and the round itself. */
export function zittingsbrieven(aantal: number, { tegelijk = 1 }: Rondeopties = {}): readonly Stap[] {
  const codes = Array.from({ length: aantal }, (_, i): Code => `D${1000 + i}`);
  const inrichting = opzet(COMITELEDEN.slice(0, 2)).filter(({ wat }) => !/^D\d/.test(wat));
  const allen = (op: string, wat: string, doe: (spel: Spel, code: Code) => Promise<void>): Stap => ({
    ...{ op, wat, dossier: 'zitting' },
    doe: (spel) => tegelijkMet(codes, tegelijk, (code) => doe(spel, code)),
  });
  const voorbeeld = VERHAAL.filter(
    ({ dossier, op, wat }) => dossier === 'D14' && op < ZITTING && !wat.includes('afgegeven'),
  );
  const [eerste] = voorbeeld;
  if (eerste === undefined) throw new Error('De demonstratie kent D14 niet meer');
  return [
    ...inrichting,
    allen(eerste.op, 'cliënten bekend', maakClient),
    ...voorbeeld.map((stap) => allen(stap.op, stap.wat, (spel, code) => stap.doe(alsVoor(spel, code)))),
    ...totHetSluiten(),
    ...ronde(codes, tegelijk),
  ];
}

function totHetSluiten(): Stap[] {
  const stappen = VERHAAL.filter(({ dossier, wat }) => dossier === 'zitting' && wat.includes(ZITTING));
  return stappen
    .filter(({ wat }) => !wat.includes('gesloten') && !wat.includes('besluitenlijst'))
    .map((stap) => (stap.wat.includes('geopend') ? { ...stap, doe: open } : stap));
}

function ronde(codes: readonly Code[], tegelijk: number): Stap[] {
  const stap = (op: string, naam: Rondestap, doe: Stap['doe']): Stap => ({
    ...{ op, dossier: 'zitting', wat: `brievenronde: ${naam}` },
    doe,
  });
  const samen = async (spel: Spel, sub: 'voorzitter' | 'directeur' | 'secretaris', wat: string) => {
    const { gedaan } = await spel.als(sub).post<{ gedaan: number }>(`${zitting(spel)}/brieven/${wat}`, {});
    if (gedaan !== codes.length) throw new Error(`${sub} kon er maar ${gedaan} van ${codes.length} ${wat}`);
  };
  return [
    stap(AVOND, 'gesloten', async (spel) => {
      await spel.als('voorzitter').wijzig('POST', `${zitting(spel)}/sluiten`, zitting(spel), {});
    }),
    stap(AVOND, 'gedrukt', (spel) => totAllen(spel, 'gedrukt')),
    ...VERHAAL.filter(
      ({ dossier, wat }) => dossier === 'zitting' && wat.includes(ZITTING) && wat.includes('besluitenlijst'),
    ),
    stap(`${MORGEN}T08:45`, 'nagelezen', (spel) =>
      tegelijkMet(codes, tegelijk, async (code) => {
        const id = await besluitbrief(spel, code);
        await spel.als(werkerVan(code)).post(`/brieven/${id}/lezing`, { uitkomst: 'klopt' });
      }),
    ),
    stap(`${MORGEN}T09:00`, 'getekend', async (spel) => {
      await samen(spel, 'voorzitter', 'ondertekenen');
      await samen(spel, 'directeur', 'ondertekenen');
    }),
    stap(`${MORGEN}T09:00`, 'verzonden', (spel) => samen(spel, 'secretaris', 'verzenden')),
    stap(`${MORGEN}T09:00`, 'vertrokken', (spel) => totAllen(spel, 'vertrokken')),
  ];
}

const zitting = (spel: Spel): string => `/zittingen/${spel.id(`zitting.${ZITTING}`)}`;
const nummerVan = (code: Code): number => Number(code.slice(1)) - 1000;
const werkerVan = (code: Code) => WERKERS[nummerVan(code) % WERKERS.length] ?? 'tine';

async function totAllen(spel: Spel, wat: 'gedrukt' | 'vertrokken'): Promise<void> {
  await tot(
    async () => {
      const tellingen = await leesTellingen(spel);
      return tellingen[wat] === tellingen.brieven && tellingen.teDrukken === 0;
    },
    `alle brieven ${wat}`,
    GEDULD_MS,
  );
}

/** Names hold no digits: a number in letters. */
const inLetters = (i: number): string =>
  String.fromCharCode(97 + Math.floor(i / 676), 97 + (Math.floor(i / 26) % 26), 97 + (i % 26));

async function maakClient(spel: Spel, code: Code): Promise<void> {
  const werker = spel.als(werkerVan(code));
  const client = await werker.post<{ id: string }>('/clienten', {
    ...{ aanspreking: 'mevrouw', voornaam: 'Noor', naam: `Ronde ${inLetters(nummerVan(code))}` },
    ...{ geboren: '1984-08-06', nationaliteit: 'Moldavië', burgerlijkeStaat: 'ongehuwd' },
    verblijfsstatus: 'geen wettig verblijf',
    adressen: [{ soort: 'eigen', regels: [`Dorpsstraat ${nummerVan(code) + 1}`, '3099 Heidebeke'] }],
  });
  const werkerId = spel.id(`gebruiker.${werkerVan(code)}`);
  const { id } = await werker.post<{ id: string }>('/dossiers', { clientId: client.id, werkerId });
  spel.onthoud(`${code}.dossier`, id);
}

/** The acts of D14, done in another file by its own worker. */
function alsVoor(spel: Spel, code: Code): Spel {
  const vertaal = (sleutel: string): string => sleutel.replace(/^D14\./, `${code}.`);
  return {
    als: (sub) => spel.als(sub === 'tine' ? werkerVan(code) : sub),
    onthoud: (sleutel, id) => spel.onthoud(vertaal(sleutel), id),
    id: (sleutel) => spel.id(vertaal(sleutel)),
    leden: spel.leden,
  };
}

/** Without the urgent item that the demonstration adds to this meeting. */
async function open(spel: Spel): Promise<void> {
  const leden = await spel.als('secretaris').get<{ id: string }[]>('/leden');
  const wie = { aanwezig: leden.map(({ id }) => id), verontschuldigd: [] };
  await spel.als('secretaris').wijzig('POST', `${zitting(spel)}/openen`, zitting(spel), wie);
}

async function besluitbrief(spel: Spel, code: Code): Promise<string> {
  const { items } = await spel
    .als('secretaris')
    .get<{ items: { id: string; groep: string }[] }>(`/brieven?dossier=${spel.id(`${code}.dossier`)}`);
  const brief = items.find(({ groep }) => groep === 'besluit');
  if (brief === undefined) throw new Error(`${code} heeft nog geen brief over een beslissing`);
  return brief.id;
}

/** Side by side, as many as told, each taking the next when it is free. */
async function tegelijkMet<T>(lijst: readonly T[], tegelijk: number, doe: (een: T) => Promise<void>): Promise<void> {
  const rij = [...lijst];
  const loper = async (): Promise<void> => {
    for (let een = rij.shift(); een !== undefined; een = rij.shift()) await doe(een);
  };
  await Promise.all(Array.from({ length: tegelijk }, loper));
}
