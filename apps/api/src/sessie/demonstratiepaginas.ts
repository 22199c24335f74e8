/** The two pages of the demonstration's issuer: who do you want to be, and sign out. */
import { kalePagina, veilig } from '../web/kalePagina.js';

export interface Keuze {
  readonly sub: string;
  readonly naam: string;
  readonly functie: string;
}

export function keuzepagina(actie: string, gebruikers: readonly Keuze[]): string {
  const isLid = ({ functie }: Keuze) => functie.startsWith('lid ');
  const knoppen = (wie: readonly Keuze[]) => wie.map((keuze) => knop(keuze)).join('\n');
  return kalePagina(
    'Kies een gebruiker',
    `<h1>Wie wilt u zijn?</h1>
<p>Dit is de demonstratie van Besluitpad in het verzonnen OCMW Heidebeke. Kies een medewerker: u bent meteen aangemeld.</p>
<form method="post" action="${veilig(actie)}">
<h2>De sociale dienst en het bestuur</h2>
<div class="keuzes">${knoppen(gebruikers.filter((wie) => !isLid(wie)))}</div>
<h2>Leden van het bijzonder comité</h2>
<div class="keuzes">${knoppen(gebruikers.filter(isLid))}</div>
</form>`,
  );
}

export function afmeldpagina(formulier: string): string {
  return kalePagina(
    'Afmelden',
    `<h1>U bent afgemeld bij Besluitpad</h1>
<p>Wilt u zich ook afmelden bij de aanmelddienst van de demonstratie?</p>
${formulier}
<div class="keuzes"><button form="op.logoutForm" type="submit" name="logout" value="yes"><b>Ja, meld mij af</b></button></div>`,
  );
}

export function afgemeldpagina(): string {
  return kalePagina('Afgemeld', '<h1>U bent afgemeld</h1>\n<p><a href="/">Terug naar Besluitpad</a></p>');
}

function knop({ sub, naam, functie }: Keuze): string {
  return `<button type="submit" name="gebruiker" value="${veilig(sub)}"><b>${veilig(naam)}</b><span>${veilig(functie)}</span></button>`;
}
