/** Every question the screens ask, with its key. A question one has no right to is not asked. */
import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import type { Recht } from '@besluitpad/domain';
import { dagInBrussel } from '../dag.js';
import type { Vorm } from '../schema/vorm.js';
import { haal, haalAlles } from './vraag.js';
import type * as vorm from './vormen.js';
import type * as zaak from './zaakvormen.js';

function useHaal<T>(pad: string, mag = true): UseQueryResult<T> {
  return useQuery({ queryKey: [pad], queryFn: ({ signal }) => haal<T>(pad, signal), enabled: mag });
}

/** Asked as one question, under one key, however many pages it takes. */
function useHaalAlles<V extends string, T>(
  pad: string,
  veld: V,
  mag: boolean,
): UseQueryResult<Readonly<Record<V, readonly T[]>>> {
  return useQuery({ queryKey: [pad], queryFn: ({ signal }) => haalAlles<V, T>(pad, veld, signal), enabled: mag });
}

export const useMij = () => useHaal<vorm.Mij>('/api/mij');

export function useMag(): (recht: Recht) => boolean {
  const { data } = useMij();
  return (recht) => data?.rechten.includes(recht) ?? false;
}

/** The day it is for the program: of the demonstration, not of this computer. */
export function useVandaag(): string | undefined {
  const { data } = useHaal<{ nu: string }>('/api/klok');
  return data === undefined ? undefined : dagInBrussel(data.nu);
}

export const useTaken = (mag: boolean) => useHaalAlles<'taken', vorm.Taak>('/api/taken?voorMij=true', 'taken', mag);
export const useStanden = (mag: boolean) => useHaalAlles<'dossiers', vorm.Stand>('/api/stand', 'dossiers', mag);
export const useStand = (id: string, mag: boolean) =>
  useHaal<{ dossiers: readonly vorm.Stand[] }>(`/api/stand?dossier=${id}`, mag);
export const useGevaren = (mag: boolean) =>
  useHaal<{ gevaren: readonly (vorm.Gevaar & { dossierId: string; nummer: string })[] }>('/api/stand/gevaar', mag);
export const useDossiers = (mag: boolean) => useHaalAlles<'items', vorm.Dossierkop>('/api/dossiers', 'items', mag);
export const useDossier = (id: string, mag = true) => useHaal<vorm.Dossier>(`/api/dossiers/${id}`, mag);
export const useKlokken = (id: string, mag: boolean) =>
  useHaal<{ klokken: readonly vorm.Klok[] }>(`/api/klokken?dossier=${id}`, mag);
export const useBetalingen = (id: string, mag: boolean) =>
  useHaal<{ betalingen: readonly vorm.Betaling[] }>(`/api/betalingen?dossier=${id}`, mag);
export const useLogboek = (id: string, mag: boolean) =>
  useHaal<{ items: readonly vorm.Logregel[] }>(`/api/dossiers/${id}/logboek?limiet=20`, mag);
export const useZittingen = (mag: boolean) => useHaal<readonly vorm.Zitting[]>('/api/zittingen', mag);
export const useClient = (id: string | undefined, mag: boolean) =>
  useHaal<vorm.Client>(`/api/clienten/${id ?? ''}`, mag && id !== undefined);
export const useHulpsoorten = () => useHaal<{ hulpsoorten: readonly vorm.Hulpsoort[] }>('/api/hulpsoorten');
export const useWerkers = (mag: boolean) => useHaal<readonly vorm.Werker[]>('/api/werkers', mag);
export const aanvraagPad = (id: string) => `/api/aanvragen/${id}`;
export const useAanvraag = (id: string, mag = true) => useHaal<zaak.Aanvraag>(aanvraagPad(id), mag && id !== '');
export const useOnderzoekstand = (id: string, mag: boolean) =>
  useHaal<zaak.Onderzoekstand>(`${aanvraagPad(id)}/onderzoek`, mag);
export const useStukken = (id: string, mag: boolean) => useHaal<zaak.Stukkenstand>(`${aanvraagPad(id)}/stukken`, mag);
export const useMiddelentoets = (id: string, mag: boolean) =>
  useHaal<zaak.Middelentoets>(`${aanvraagPad(id)}/middelentoetsen/nieuwste`, mag);
export interface Invulvormen {
  readonly lijnen: Readonly<Record<string, Vorm>>;
  readonly soortenBijBesluit: Readonly<Record<string, readonly string[]>>;
  readonly brieven: Readonly<Record<string, Vorm>>;
  readonly middelentoets: Vorm;
}
export const useInvulvormen = (mag: boolean) => useHaal<Invulvormen>('/api/invulvormen', mag);
