import { kalePagina, veilig } from '../../web/kalePagina.js';

/** The page on which a signer consents; one button, and in large letters what it is. */
export function tekenpagina(velden: Readonly<Record<string, string>>): string {
  const verborgen = Object.entries(velden)
    .map(([naam, waarde]) => `<input type="hidden" name="${veilig(naam)}" value="${veilig(waarde)}">`)
    .join('');
  return pagina(`<p>U tekent één document als <strong>${veilig(velden['credentialID'] ?? '')}</strong>.</p>
<form method="post">${verborgen}<div class="keuzes"><button type="submit"><b>Teken</b></button></div></form>`);
}

/** Where the demonstration sends a signer back to: what is left to do, with the code to do it with. */
export function terugpagina({ code = '', state = '' }: Readonly<Record<string, string>>): string {
  return pagina(`<p>U gaf toestemming. Rond de tekenbeurt af:</p>
<pre>POST /api/tekenbeurten/${veilig(state)}/afronden
{"code": "${veilig(code)}"}</pre>`);
}

function pagina(inhoud: string): string {
  return kalePagina(
    'Simulator van een tekendienst',
    `<h1>Simulator van een tekendienst</h1>
<p><strong>Dit is een simulator.</strong> Wat u hier tekent, heeft geen waarde. Een echte tekendienst vraagt hier uw pincode.</p>
${inhoud}`,
  );
}
