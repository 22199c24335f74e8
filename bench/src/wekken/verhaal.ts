/**
 * A request with eight acts and three effects, as many times as asked, side by side through one meeting: received (its
 * receipt is printed), receipt handed over, facts noted, report, proposal, decided (the letter is printed), signed, sent
 * (exported for the post). The first five are those of D14, which is dealt with at the same meeting.
 */
import type { Stap } from '@besluitpad/cli';
import { VERHAAL } from '@besluitpad/cli';

type Spel = Parameters<Stap['doe']>[0];

export const ZITTING = '2026-06-18';
export const VERZENDDAG = '2026-06-19';

export interface Handeling {
  readonly op: string;
  readonly wat: string;
  /** for one file; absent for an act that decides on all of them at once */
  readonly code?: `D${string}`;
  readonly isVanAanvraag: boolean;
  readonly doe: (spel: Spel) => Promise<void>;
}

type Codes = readonly `D${string}`[];

const perDossier = (
  codes: Codes,
  op: string,
  wat: string,
  doe: (spel: Spel, code: string) => Promise<void>,
): Handeling[] => codes.map((code) => ({ op, wat, code, isVanAanvraag: true, doe: (spel) => doe(spel, code) }));

/** The acts up to and with the closing of the meeting: every file does one before any does the next. */
export function totSluiting(codes: Codes): Handeling[] {
  const eerst = VERHAAL.filter(({ dossier, op }) => dossier === 'D14' && op < ZITTING);
  return [...eerst.flatMap((stap) => inElkDossier(codes, stap)), ...zitting()];
}

/** The morning after: each worker says of each letter that it is right. */
export function nalezen(codes: Codes): Handeling[] {
  return VERHAAL.filter(({ dossier, wat }) => dossier === 'D14' && wat.includes('nagelezen')).flatMap((stap) =>
    inElkDossier(codes, stap),
  );
}

const inElkDossier = (codes: Codes, stap: Stap): Handeling[] =>
  perDossier(codes, stap.op, stap.wat, (spel, code) => stap.doe(alsVoor(spel, code)));

/** All acts in order. */
export function maakVerhaal(codes: Codes): Handeling[] {
  return [
    ...totSluiting(codes),
    ...nalezen(codes).map((handeling) => ({ ...handeling, isVanAanvraag: false })),
    ...perDossier(codes, `${VERZENDDAG}T09:00`, 'brief ondertekend', async (spel, code) => {
      const id = await besluitbrief(spel, code);
      for (const sub of ['voorzitter', 'directeur'] as const)
        await spel.als(sub).post(`/brieven/${id}/ondertekenen`, {});
    }),
    ...perDossier(codes, `${VERZENDDAG}T10:00`, 'brief verzonden', async (spel, code) => {
      await spel.als('secretaris').post(`/brieven/${await besluitbrief(spel, code)}/verzenden`, {});
    }),
  ];
}

/** The acts of D14, done in another file. */
function alsVoor(spel: Spel, code: string): Spel {
  const vertaal = (sleutel: string): string => sleutel.replace(/^D14\./, `${code}.`);
  return {
    als: (sub) => spel.als(sub),
    onthoud: (sleutel, id) => spel.onthoud(vertaal(sleutel), id),
    id: (sleutel) => spel.id(vertaal(sleutel)),
    leden: spel.leden,
  };
}

/** Convening and opening are the meeting's own; what it decides is an act on each request. */
function zitting(): Handeling[] {
  const stappen = VERHAAL.filter(({ dossier, wat }) => dossier === 'zitting' && wat.includes(ZITTING));
  const met = (woord: string): Stap => {
    const stap = stappen.find(({ wat }) => wat.includes(woord));
    if (stap === undefined) throw new Error(`De zitting van ${ZITTING} kent geen stap "${woord}"`);
    return stap;
  };
  const van = (woord: string, opties: { isVanAanvraag: boolean; doe?: Handeling['doe'] }): Handeling => {
    const stap = met(woord);
    return { op: stap.op, wat: stap.wat, doe: (spel) => stap.doe(spel), ...opties };
  };
  return [
    van('oproeping', { isVanAanvraag: false }),
    van('geopend', { isVanAanvraag: false, doe: open }),
    van('behandeld', { isVanAanvraag: true }),
    van('gesloten', { isVanAanvraag: true }),
    van('besluitenlijst', { isVanAanvraag: false }),
  ];
}

/** Without the urgent item that the demonstration adds to this meeting. */
async function open(spel: Spel): Promise<void> {
  const leden = await spel.als('secretaris').get<{ id: string }[]>('/leden');
  const pad = `/zittingen/${spel.id(`zitting.${ZITTING}`)}`;
  const wie = { aanwezig: leden.map(({ id }) => id), verontschuldigd: [] };
  await spel.als('secretaris').wijzig('POST', `${pad}/openen`, pad, wie);
}

async function besluitbrief(spel: Spel, code: string): Promise<string> {
  const { items } = await spel
    .als('secretaris')
    .get<{ items: { id: string; groep: string }[] }>(`/brieven?dossier=${spel.id(`${code}.dossier`)}`);
  const brief = items.find(({ groep }) => groep === 'besluit');
  if (brief === undefined) throw new Error(`${code} heeft nog geen brief over een beslissing`);
  return brief.id;
}
