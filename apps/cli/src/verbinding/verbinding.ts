import { NietGelukt } from '../nietGelukt.js';
import { GebruiksFout } from '../opties.js';
import { Gebruiker, type Aanmelding } from './gebruiker.js';
import { leesOmgeving, type Omgeving } from './omgeving.js';

/** The options every command that talks to the API has. */
export const VERBINDINGSOPTIES = { als: 'waarde' } as const;

export const HULP_VERBINDING = `  --als SUB             in de demonstratie: als deze gebruiker, zie /lokaal/gebruikers

De API is die van BESLUITPAD_API_URL, of die van een lopende \`npm start\`. BESLUITPAD_TOKEN houdt uw token;
in de demonstratie is dat niet nodig.`;

export interface Verbinding {
  readonly apiUrl: string;
  readonly omgeving: Omgeving;
  readonly gebruiker: Gebruiker;
}

/**
 * The API and the user to talk to it as.
 * @param standaardSub the user of the demonstration who normally does this
 */
export function verbind(
  standaardSub: string,
  als: string | undefined,
  env: Omgeving = process.env,
  geduldMs = 0,
): Verbinding {
  const omgeving = leesOmgeving(env);
  const apiUrl = vindApi(omgeving);
  return { apiUrl, omgeving, gebruiker: new Gebruiker(apiUrl, kiesAanmelding(omgeving, standaardSub, als), geduldMs) };
}

export function vindApi(omgeving: Omgeving): string {
  const adres = omgeving['BESLUITPAD_API_URL'];
  if (adres === undefined || adres === '') {
    throw new NietGelukt('Er loopt hier geen Besluitpad. Start het met `npm start`, of zet BESLUITPAD_API_URL.');
  }
  if (!URL.canParse(adres)) throw new GebruiksFout(`BESLUITPAD_API_URL is geen adres: ${adres}`);
  return adres.replace(/\/+$/, '');
}

export function kiesAanmelding(omgeving: Omgeving, standaardSub: string, als: string | undefined): Aanmelding {
  const token = omgeving['BESLUITPAD_TOKEN'];
  if (token === undefined || token === '') return { sub: als ?? standaardSub };
  if (als !== undefined) throw new GebruiksFout('Kies: --als, of een token in BESLUITPAD_TOKEN.');
  return { token };
}
