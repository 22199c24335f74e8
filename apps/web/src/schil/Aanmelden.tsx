import { useLocation } from 'react-router';

const UITLEG: Readonly<Record<string, string>> = {
  verlopen: 'Het aanmelden duurde te lang. Begin opnieuw.',
  mislukt: 'Het aanmelden lukte niet. Probeer het opnieuw; blijft het misgaan, verwittig dan uw beheerder.',
};

export function Aanmelden() {
  const { pathname, search } = useLocation();
  const uitleg = UITLEG[new URLSearchParams(search).get('aanmelding') ?? ''];
  return (
    <main className="aanmelden">
      <img src="/merk.svg" alt="" width="44" height="44" />
      <h1>Besluitpad</h1>
      <p className="zacht">Van aanvraag tot uitgevoerde beslissing, met de wettelijke klok altijd in zicht.</p>
      {uitleg !== undefined && (
        <p className="bericht letop" role="alert">
          {uitleg}
        </p>
      )}
      <a className="knop hoofd" href={`/aanmelding?terug=${encodeURIComponent(pathname)}`}>
        Meld u aan
      </a>
    </main>
  );
}
