/** The page on which a signer consents; one button, and in large letters what it is. */
export function tekenpagina(velden: Readonly<Record<string, string>>): string {
  const verborgen = Object.entries(velden)
    .map(([naam, waarde]) => `<input type="hidden" name="${schermAf(naam)}" value="${schermAf(waarde)}">`)
    .join('');
  return pagina(`<p>U tekent één document als <strong>${schermAf(velden['credentialID'] ?? '')}</strong>.</p>
<form method="post">${verborgen}<button type="submit">Teken</button></form>`);
}

/** Where the demonstration sends a signer back to: what is left to do, with the code to do it with. */
export function terugpagina({ code = '', state = '' }: Readonly<Record<string, string>>): string {
  return pagina(`<p>U gaf toestemming. Rond de tekenbeurt af:</p>
<pre>POST /api/tekenbeurten/${schermAf(state)}/afronden
{"code": "${schermAf(code)}"}</pre>`);
}

function pagina(inhoud: string): string {
  return `<!doctype html><html lang="nl"><head><meta charset="utf-8"><title>Simulator van een tekendienst</title>
<meta name="viewport" content="width=device-width, initial-scale=1"></head><body>
<main><h1>Simulator van een tekendienst</h1>
<p><strong>Dit is een simulator.</strong> Wat u hier tekent, heeft geen waarde. Een echte tekendienst vraagt hier uw pincode.</p>
${inhoud}</main></body></html>`;
}

function schermAf(tekst: string): string {
  return tekst.replace(/[&<>"']/g, (teken) => `&#${teken.codePointAt(0)};`);
}
