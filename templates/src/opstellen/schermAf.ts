// Every ASCII punctuation mark of letter data is moved to a private-use character before Handlebars sees it, and back
// after the lines are parsed. So what a person typed can never become a heading, a table or bold text, whatever the
// wording does with it. The letter schemas refuse private-use characters, which keeps the way back unambiguous.
const VERSCHUIVING = 0xe000;
const leestekens = /[!-/:-@[-`{-~]/g;
const afgeschermd = /[\ue021-\ue07e]/g;

function schermTekstAf(tekst: string): string {
  return tekst.replace(leestekens, (teken) => String.fromCharCode(teken.charCodeAt(0) + VERSCHUIVING));
}

export function onthul(tekst: string): string {
  return tekst.replace(afgeschermd, (teken) => String.fromCharCode(teken.charCodeAt(0) - VERSCHUIVING));
}

function elkeTekst(waarde: unknown, bewerk: (tekst: string) => string): unknown {
  if (typeof waarde === 'string') return bewerk(waarde);
  if (Array.isArray(waarde)) return waarde.map((inhoud) => elkeTekst(inhoud, bewerk));
  if (typeof waarde === 'object' && waarde !== null) {
    return Object.fromEntries(Object.entries(waarde).map(([naam, inhoud]) => [naam, elkeTekst(inhoud, bewerk)]));
  }
  return waarde;
}

/** A copy of the letter data in which no text can act as markup; numbers and booleans stay what they are. */
export function schermAf(waarde: unknown): unknown {
  return elkeTekst(waarde, schermTekstAf);
}

/** The way back for values that a template hands to one of our words. */
export function onthulAlles(waarde: unknown): unknown {
  return elkeTekst(waarde, onthul);
}
