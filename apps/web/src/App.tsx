import { useQueryClient } from '@tanstack/react-query';
import { lazy, Suspense, useEffect, useRef } from 'react';
import { Route, Routes, useMatch } from 'react-router';
import { Probleem } from './api/vraag.js';
import { useMij } from './api/vragen.js';
import { DossierScherm } from './dossier/DossierScherm.js';
import { Dossierlijst } from './dossier/Dossierlijst.js';
import { waarschuwVoorSluiten, wisGeheugen } from './geheugen.js';
import { Leiding } from './leiding/Leiding.js';
import { MijnWerk } from './mijnwerk/MijnWerk.js';
import { Foutmelding, Laden, Leeg } from './onderdelen/Toestand.js';
import { Aanmelden } from './schil/Aanmelden.js';
import { Kruimel, Schil } from './schil/Schil.js';
import { Verlopen } from './schil/Verlopen.js';

const Onthaal = lazy(async () => ({ default: (await import('./onthaal/Onthaal.js')).Onthaal }));
const Onderzoek = lazy(async () => ({ default: (await import('./onderzoek/Onderzoek.js')).Onderzoek }));
const Middelen = lazy(async () => ({ default: (await import('./middelen/Middelen.js')).Middelen }));
const Voorstel = lazy(async () => ({ default: (await import('./voorstel/Voorstel.js')).Voorstel }));

const Zittingen = lazy(async () => ({ default: (await import('./zitting/Zittingen.js')).Zittingen }));
const Agenda = lazy(async () => ({ default: (await import('./zitting/Agenda.js')).Agenda }));
const Agendapunt = lazy(async () => ({ default: (await import('./zitting/Agendapunt.js')).Agendapunt }));
const Notulen = lazy(async () => ({ default: (await import('./notulen/Notulen.js')).Notulen }));
const Brieven = lazy(async () => ({ default: (await import('./brieven/Brieven.js')).Brieven }));
const Betalingen = lazy(async () => ({ default: (await import('./betalingen/Betalingen.js')).Betalingen }));
const Run = lazy(async () => ({ default: (await import('./betalingen/Run.js')).Run }));
const Beheer = lazy(async () => ({ default: (await import('./beheer/Beheer.js')).Beheer }));
const Brieftekst = lazy(async () => ({ default: (await import('./beheer/Brieftekst.js')).Brieftekst }));
const Zaal = lazy(async () => ({ default: (await import('./zaal/Zaal.js')).Zaal }));

waarschuwVoorSluiten();

export function App() {
  const mij = useMij();
  useNieuweGebruiker(mij.data?.gebruikerId);
  const inZaal = useMatch('/zittingen/:id/zaal') !== null;
  const opnieuw = useOpnieuw(mij.refetch);
  const verlopen = mij.error instanceof Probleem && mij.error.status === 401;
  if (mij.data === undefined) {
    if (verlopen) return <Aanmelden />;
    return mij.isError ? <Foutmelding fout={mij.error} opnieuw={mij.refetch} /> : <Laden />;
  }
  // The meeting has the whole screen: one item, who is there, and the votes.
  if (inZaal) {
    return (
      <Suspense key={mij.data.gebruikerId} fallback={<Laden />}>
        {verlopen && <Verlopen opnieuw={opnieuw} />}
        <Routes>
          <Route path="/zittingen/:id/zaal" element={<Zaal />} />
        </Routes>
      </Suspense>
    );
  }
  return (
    <Schil key={mij.data.gebruikerId} mij={mij.data}>
      {verlopen && <Verlopen opnieuw={opnieuw} />}
      <Suspense fallback={<Laden />}>
        <Routes>
          <Route path="/" element={<MijnWerk />} />
          <Route path="/dossiers" element={<Dossierlijst />} />
          <Route path="/dossiers/:id" element={<DossierScherm />} />
          <Route path="/dossiers/:id/aanvragen/:aanvraagId/onderzoek" element={<Onderzoek />} />
          <Route path="/dossiers/:id/aanvragen/:aanvraagId/middelen" element={<Middelen />} />
          <Route path="/dossiers/:id/aanvragen/:aanvraagId/voorstel" element={<Voorstel />} />
          <Route path="/leiding" element={<Leiding />} />
          <Route path="/onthaal" element={<Onthaal />} />
          <Route path="/onthaal/:stap" element={<Onthaal />} />
          <Route path="/zittingen" element={<Zittingen />} />
          <Route path="/zittingen/:id" element={<Agenda />} />
          <Route path="/zittingen/:id/notulen" element={<Notulen />} />
          <Route path="/agendapunten/:id" element={<Agendapunt />} />
          <Route path="/brieven" element={<Brieven />} />
          <Route path="/betalingen" element={<Betalingen />} />
          <Route path="/betalingen/runs/:id" element={<Run />} />
          <Route path="/beheer" element={<Beheer />} />
          <Route path="/beheer/briefteksten/:soort" element={<Brieftekst />} />
          <Route path="*" element={<Onbekend />} />
        </Routes>
      </Suspense>
    </Schil>
  );
}

/** Signed in again: what was refused meanwhile is asked once more. */
function useOpnieuw(wieBenIk: () => Promise<unknown>): () => Promise<void> {
  const bewaarplaats = useQueryClient();
  return async () => {
    await wieBenIk();
    await bewaarplaats.invalidateQueries({ predicate: ({ state }) => state.status === 'error' });
  };
}

/** Somebody else signed in where a session had ended: nothing of the one before is shown or sent. */
function useNieuweGebruiker(gebruikerId: string | undefined): void {
  const bewaarplaats = useQueryClient();
  const vorige = useRef(gebruikerId);
  useEffect(() => {
    if (vorige.current !== undefined && gebruikerId !== undefined && vorige.current !== gebruikerId) {
      wisGeheugen();
      bewaarplaats.removeQueries({ predicate: ({ queryKey }) => queryKey[0] !== '/api/mij' });
    }
    vorige.current = gebruikerId ?? vorige.current;
  }, [gebruikerId, bewaarplaats]);
}

function Onbekend() {
  return (
    <>
      <Kruimel pad={[{ naam: 'Niet gevonden' }]} />
      <h1 className="vh">Deze bladzijde bestaat niet</h1>
      <Leeg titel="Deze bladzijde bestaat niet">Kies links waar u heen wilt, of zoek met Ctrl K.</Leeg>
    </>
  );
}
