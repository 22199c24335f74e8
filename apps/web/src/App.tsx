import { Route, Routes } from 'react-router';
import { Probleem } from './api/vraag.js';
import { useMij } from './api/vragen.js';
import { DossierScherm } from './dossier/DossierScherm.js';
import { Dossierlijst } from './dossier/Dossierlijst.js';
import { Leiding } from './leiding/Leiding.js';
import { MijnWerk } from './mijnwerk/MijnWerk.js';
import { Foutmelding, Laden, Leeg } from './onderdelen/Toestand.js';
import { Aanmelden } from './schil/Aanmelden.js';
import { Kruimel, Schil } from './schil/Schil.js';

export function App() {
  const mij = useMij();
  if (mij.error instanceof Probleem && mij.error.status === 401) return <Aanmelden />;
  if (mij.isError) return <Foutmelding fout={mij.error} opnieuw={mij.refetch} />;
  if (mij.data === undefined) return <Laden />;
  return (
    <Schil mij={mij.data}>
      <Routes>
        <Route path="/" element={<MijnWerk />} />
        <Route path="/dossiers" element={<Dossierlijst />} />
        <Route path="/dossiers/:id" element={<DossierScherm />} />
        <Route path="/leiding" element={<Leiding />} />
        <Route path="*" element={<Onbekend />} />
      </Routes>
    </Schil>
  );
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
