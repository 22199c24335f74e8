/** Questions about the lists of files to destroy; the acts name the revision that this page read. */
import { useQuery } from '@tanstack/react-query';
import { haal } from '../api/vraag.js';

export const LIJSTEN = '/api/vernietigingslijsten';

export interface Lijstkop {
  readonly id: string;
  readonly peildag: string;
  readonly status: 'voorstel' | 'toegestaan' | 'uitgevoerd' | 'ingetrokken';
  readonly opgemaaktDoor: string;
  readonly toegestaanDoor: string | null;
  readonly archiefKenmerk: string | null;
  readonly dossiers: number;
  readonly rev: number;
}

export interface Lijst extends Lijstkop {
  readonly regels: readonly {
    readonly dossierId: string;
    readonly nummer: string;
    readonly bewarenTot: string;
    readonly documenten: number;
    readonly rijen: number;
    readonly beletsel: string | null;
    readonly uitkomst: string | null;
    readonly reden: string | null;
    readonly certificaatSha256: string | null;
  }[];
}

export const useLijsten = () =>
  useQuery({
    queryKey: [LIJSTEN],
    queryFn: ({ signal }) => haal<{ lijsten: readonly Lijstkop[] }>(LIJSTEN, signal),
  });

export const useLijst = (id: string) =>
  useQuery({ queryKey: [LIJSTEN, id], queryFn: ({ signal }) => haal<Lijst>(`${LIJSTEN}/${id}`, signal) });
