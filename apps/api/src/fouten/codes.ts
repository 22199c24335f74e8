/**
 * Every code a problem can carry, with its HTTP status and its fixed title. The sentence that tells this user what is
 * wrong this time comes with the `Weigering`. Features add their own codes here, so that no two mean the same and
 * clients can rely on the list (served at /api/problemen).
 */
interface Betekenis {
  readonly status: number;
  readonly titel: string;
}

export const CODES = {
  'verzoek.ongeldig': { status: 400, titel: 'Het verzoek bevat fouten' },
  'verzoek.onleesbaar': { status: 400, titel: 'Het verzoek is niet leesbaar' },
  'sleutel.ontbreekt': { status: 400, titel: 'De sleutel tegen dubbel indienen ontbreekt' },
  'revisie.onleesbaar': { status: 400, titel: 'De revisie is niet leesbaar' },
  'cursor.ongeldig': { status: 400, titel: 'De bladwijzer is ongeldig' },

  'aanmelding.vereist': { status: 401, titel: 'U bent niet aangemeld' },
  'aanmelding.ongeldig': { status: 401, titel: 'Uw aanmelding is ongeldig' },
  'aanmelding.verlopen': { status: 401, titel: 'Uw aanmelding is verlopen' },

  'gebruiker.onbekend': { status: 403, titel: 'U bent hier niet bekend' },
  'recht.ontbreekt': { status: 403, titel: 'U hebt dit recht niet' },
  'toegang.geweigerd': { status: 403, titel: 'U hebt geen toegang tot deze gegevens' },
  'onderzoek.nietBevoegd': { status: 403, titel: 'U mag het sociaal onderzoek niet voeren' },

  nietGevonden: { status: 404, titel: 'Niet gevonden' },
  'methode.nietToegestaan': { status: 405, titel: 'Deze bewerking bestaat hier niet' },

  'handeling.nietMogelijk': { status: 409, titel: 'Deze handeling kan nu niet' },
  'regel.geschonden': { status: 409, titel: 'Een regel laat dit niet toe' },
  'bestaat.al': { status: 409, titel: 'Dit bestaat al' },

  'revisie.verouderd': { status: 412, titel: 'Iemand anders was u voor' },
  'inhoud.teGroot': { status: 413, titel: 'De inhoud is te groot' },
  'inhoud.verkeerdType': { status: 415, titel: 'Dit soort inhoud wordt hier niet aanvaard' },

  'sleutel.hergebruikt': { status: 422, titel: 'De sleutel is al gebruikt voor iets anders' },
  'verwijzing.onbestaand': { status: 422, titel: 'Een verwijzing bestaat niet' },
  'waarde.geweigerd': { status: 422, titel: 'Een waarde is niet toegelaten' },

  'revisie.vereist': { status: 428, titel: 'De revisie ontbreekt' },
  'pogingen.teVeel': { status: 429, titel: 'Te veel pogingen' },

  onverwacht: { status: 500, titel: 'Er is iets misgelopen' },
  onbeschikbaar: { status: 503, titel: 'Even niet beschikbaar' },
} as const satisfies Record<string, Betekenis>;

export type Code = keyof typeof CODES;

export function betekenisVan(code: Code): Betekenis {
  return CODES[code];
}

export function isCode(tekst: string): tekst is Code {
  return Object.hasOwn(CODES, tekst);
}
