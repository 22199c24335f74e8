/** The report while it is written: kept in the page, sent when the typing rests, never overwritten unseen. */
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { Probleem, vervang } from '../api/vraag.js';
import type { Aanvraag, Verslag } from '../api/zaakvormen.js';
import { aanvraagPad } from '../api/vragen.js';
import { useGeheugen } from '../geheugen.js';
import { leesDatum, schrijfDatum } from '../invoer/datum.js';
import type { Bewaarstand } from '../zaak/Bewaard.js';
import { useZaak } from '../zaak/Zaak.js';

export const DELEN = [
  { code: 'situatie', naam: 'Situatie en hulpvraag' },
  { code: 'gezin', naam: 'Gezin' },
  { code: 'middelen', naam: 'Middelen' },
  { code: 'verblijf', naam: 'Verblijf' },
  { code: 'andereRechten', naam: 'Andere sociale rechten' },
  { code: 'werkbereidheid', naam: 'Werkbereidheid' },
  { code: 'levensomstandigheden', naam: 'Levensomstandigheden' },
  { code: 'gezondheid', naam: 'Gezondheid' },
  { code: 'budget', naam: 'Budget' },
  { code: 'schulden', naam: 'Schulden' },
  { code: 'besluit', naam: 'Besluit van het onderzoek' },
] as const;

export interface Ontwerp {
  readonly delen: Readonly<Record<string, string>>;
  readonly huisbezoekOp: string;
  readonly opmerkingenClient: string;
  readonly redenNieuweVersie: string;
}

const LEEG: Ontwerp = { delen: {}, huisbezoekOp: '', opmerkingenClient: '', redenNieuweVersie: '' };
const TEKSTDELEN = [...DELEN.map(({ code }) => code), 'geenHuisbezoek'];

export function alsOntwerp(verslag: Verslag | undefined): Ontwerp {
  if (verslag === undefined) return LEEG;
  const { inhoud, huisbezoekOp, opmerkingenClient } = verslag;
  return {
    delen: Object.fromEntries(
      TEKSTDELEN.flatMap((code) => (typeof inhoud[code] === 'string' ? [[code, inhoud[code]]] : [])),
    ),
    huisbezoekOp: huisbezoekOp === null ? '' : schrijfDatum(huisbezoekOp),
    opmerkingenClient: opmerkingenClient ?? '',
    redenNieuweVersie: '',
  };
}

const gevuld = (velden: Readonly<Record<string, string>>) =>
  Object.fromEntries(Object.entries(velden).flatMap(([naam, tekst]) => (tekst.trim() === '' ? [] : [[naam, tekst]])));

function alsInvoer({ delen, huisbezoekOp, ...rest }: Ontwerp, vandaag: string) {
  const bezoek = leesDatum(huisbezoekOp, { vandaag });
  return {
    inhoud: gevuld(delen),
    ...gevuld({ ...rest, huisbezoekOp: bezoek.soort === 'waarde' ? bezoek.waarde : '' }),
  };
}

const RUST_MS = 600;
const NIETS: Ontwerp | undefined = undefined;

export interface Verslagwerk {
  readonly ontwerp: Ontwerp;
  readonly wijzig: (deel: Partial<Ontwerp>) => void;
  readonly wijzigDeel: (code: string, tekst: string) => void;
  readonly stand: Bewaarstand;
  readonly fout: Error | null;
  readonly bewaarNu: () => Promise<unknown>;
  readonly botsing: boolean;
  readonly losOp: (ontwerp: Ontwerp) => void;
  /** The report that is final: it opens again with a reason. */
  readonly vast: Verslag | undefined;
}

interface Stand {
  readonly rev: number;
  readonly verslagId: string;
  readonly versie: number;
}

export function useVerslagwerk(): Verslagwerk {
  const { aanvraag, vandaag } = useZaak();
  const laatste = aanvraag.verslagen.at(-1);
  const vast = laatste === undefined || laatste.vergrendeldOp === null ? undefined : laatste;
  const [eigen, zetEigen, vergeet] = useGeheugen<Ontwerp | undefined>(`verslag.${aanvraag.id}`, NIETS);
  const [om, zetOm] = useState<Date>();
  const ontwerp = eigen ?? alsOntwerp(laatste);
  const bewaren = useBewaren(aanvraag, vandaag, (verstuurd) => {
    zetOm(new Date());
    zetEigen((nu) => (nu === verstuurd ? undefined : nu));
  });
  const botsing = bewaren.error instanceof Probleem && bewaren.error.status === 412;
  const mag = eigen !== undefined && !botsing && (vast === undefined || eigen.redenNieuweVersie.trim() !== '');
  const { mutate, isPending } = bewaren;
  useEffect(() => {
    if (eigen === undefined) vergeet();
    if (!mag || isPending) return;
    const rust = setTimeout(() => mutate(eigen), RUST_MS);
    return () => clearTimeout(rust);
  }, [eigen, mag, isPending, mutate, vergeet]);
  return {
    ontwerp,
    wijzig: (deel) => zetEigen({ ...ontwerp, ...deel }),
    wijzigDeel: (code, tekst) => zetEigen({ ...ontwerp, delen: { ...ontwerp.delen, [code]: tekst } }),
    stand: standVan(bewaren, eigen !== undefined, om),
    fout: bewaren.error,
    bewaarNu: () => bewaren.mutateAsync(ontwerp),
    botsing,
    losOp: (gekozen) => {
      bewaren.reset();
      zetEigen(gekozen);
    },
    vast: eigen !== undefined && eigen.redenNieuweVersie !== '' ? undefined : vast,
  };
}

function standVan(
  { isPending, isError }: { isPending: boolean; isError: boolean },
  heeftEigen: boolean,
  om: Date | undefined,
): Bewaarstand {
  if (isPending) return { soort: 'bezig' };
  if (isError && heeftEigen) return { soort: 'wacht' };
  return om === undefined ? { soort: 'niets' } : { soort: 'bewaard', om };
}

function useBewaren(aanvraag: Aanvraag, vandaag: string, klaar: (verstuurd: Ontwerp) => void) {
  const bewaarplaats = useQueryClient();
  const pad = aanvraagPad(aanvraag.id);
  return useMutation({
    mutationFn: async (ontwerp: Ontwerp) => {
      const nu = bewaarplaats.getQueryData<Aanvraag>([pad]) ?? aanvraag;
      const stand = await vervang<Stand>(`${pad}/verslag`, alsInvoer(ontwerp, vandaag), nu.rev);
      return { stand, invoer: alsInvoer(ontwerp, vandaag) };
    },
    onSuccess: async ({ stand, invoer }, verstuurd) => {
      bewaarplaats.setQueryData<Aanvraag>([pad], (oud) => (oud === undefined ? oud : metVerslag(oud, stand, invoer)));
      klaar(verstuurd);
      await bewaarplaats.invalidateQueries({ queryKey: [`${pad}/onderzoek`] });
    },
    // Somebody else was first: what stands in the file now is shown beside what stands here.
    onError: (fout) => {
      if (fout instanceof Probleem && fout.status === 412) void bewaarplaats.invalidateQueries({ queryKey: [pad] });
    },
  });
}

type Invoer = ReturnType<typeof alsInvoer> & { readonly huisbezoekOp?: string; readonly opmerkingenClient?: string };

function metVerslag(oud: Aanvraag, { rev, verslagId, versie }: Stand, invoer: Invoer): Aanvraag {
  const verslag: Verslag = {
    ...{ id: verslagId, versie, inhoud: invoer.inhoud, vergrendeldOp: null },
    huisbezoekOp: invoer.huisbezoekOp ?? null,
    opmerkingenClient: invoer.opmerkingenClient ?? null,
  };
  return { ...oud, rev, verslagen: [...oud.verslagen.filter(({ id }) => id !== verslagId), verslag] };
}
