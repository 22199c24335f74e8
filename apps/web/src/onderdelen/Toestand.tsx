/** What stands where the data should be: not there yet, refused, or nothing to show. */
import { Skeleton } from '@mantine/core';
import type { UseQueryResult } from '@tanstack/react-query';
import { useEffect, useState, type ReactNode } from 'react';
import { Probleem } from '../api/vraag.js';
import { Icoon } from './Icoon.js';

const NIETS_VOOR_MS = 150;

/** Nothing at first: what comes at once should not flicker. */
export function Laden({ rijen = 4, hoogte = 44 }: { readonly rijen?: number; readonly hoogte?: number }) {
  const [toon, zetToon] = useState(false);
  useEffect(() => {
    const wacht = setTimeout(() => zetToon(true), NIETS_VOOR_MS);
    return () => clearTimeout(wacht);
  }, []);
  return (
    <div className="laden" role="status">
      <span className="vh">Wordt geladen</span>
      {toon && Array.from({ length: rijen }, (_, nr) => <Skeleton key={nr} height={hoogte} radius="md" mb={8} />)}
    </div>
  );
}

export function Foutmelding({ fout, opnieuw }: { readonly fout: unknown; readonly opnieuw?: () => unknown }) {
  const titel = fout instanceof Probleem ? fout.titel : 'Er ging iets mis op deze bladzijde';
  const zin =
    fout instanceof Probleem ? fout.zin : 'Laad de bladzijde opnieuw. Blijft het misgaan, verwittig dan uw beheerder.';
  const nummer = fout instanceof Probleem ? fout.nummer : undefined;
  return (
    <div className="bericht gevaar marge" role="alert">
      <Icoon naam="gevaar" maat={20} />
      <div>
        <h2>{titel}</h2>
        <p>{zin}</p>
        {nummer !== undefined && <p className="klein stil">Nummer voor de helpdesk: {nummer}</p>}
      </div>
      {opnieuw !== undefined && (
        <button type="button" className="knop" onClick={() => void opnieuw()}>
          Probeer opnieuw
        </button>
      )}
    </div>
  );
}

export function Leeg({ titel, children }: { readonly titel: string; readonly children: ReactNode }) {
  return (
    <div className="leeg">
      <Icoon naam="goed" maat={28} />
      <h2>{titel}</h2>
      <p className="zacht">{children}</p>
    </div>
  );
}

interface Antwoordvraag<T> {
  readonly vraag: UseQueryResult<T>;
  readonly rijen?: number;
  readonly children: (data: T) => ReactNode;
}

export function Antwoord<T>({ vraag, rijen, children }: Antwoordvraag<T>) {
  if (vraag.data !== undefined) return <>{children(vraag.data)}</>;
  if (vraag.isError) return <Foutmelding fout={vraag.error} opnieuw={vraag.refetch} />;
  return <Laden {...(rijen === undefined ? {} : { rijen })} />;
}
