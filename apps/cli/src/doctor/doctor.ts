import { NietGelukt } from '../nietGelukt.js';
import type { Opdracht } from '../opdrachten.js';
import { leesOpties } from '../opties.js';
import { Gebruiker, Geweigerd, Onbereikbaar } from '../verbinding/gebruiker.js';
import { dataMap, leesOmgeving, type Omgeving } from '../verbinding/omgeving.js';
import { HULP_VERBINDING, kiesAanmelding, VERBINDINGSOPTIES, vindApi } from '../verbinding/verbinding.js';
import { alsTekst, fout, goed, isGezond, overgeslagen, type Controle } from './controle.js';
import { weegMotor, type Motorstand } from './motor.js';
import { controleerSchijf } from './schijf.js';
import { controleerSmtp } from './smtp.js';
import { controleerTemporal } from './temporal.js';
import { weegToestand, type Toestand } from './toestand.js';

const SOORTEN = { ...VERBINDINGSOPTIES, json: 'vlag', help: 'vlag' } as const;

const HULP = `Gebruik: npm run -s besluitpad -- doctor [--json]

Kijkt na of deze installatie in orde is en zegt wat te doen: API, databank, migraties, invarianten, klokken, Temporal,
worker, uitgaande mail, lettertypen en schijf. Status 1 als er iets scheelt.

  --json                als JSON
${HULP_VERBINDING}`;

/** In the demonstration: the administrator. */
const STANDAARD_SUB = 'beheer';

export const doctor: Opdracht = async (args, uitvoer) => {
  const opties = leesOpties(args, SOORTEN);
  if (opties.help === true) {
    uitvoer.schrijf(HULP);
    return 0;
  }
  const omgeving = leesOmgeving(process.env);
  const controles = await onderzoek(omgeving, opties.als);
  const gezond = isGezond(controles);
  uitvoer.schrijf(opties.json === true ? JSON.stringify({ gezond, controles }) : alsTekst(controles));
  return gezond ? 0 : 1;
};

async function onderzoek(omgeving: Omgeving, als: string | undefined): Promise<Controle[]> {
  const { controles, toestand } = await vraagApi(omgeving, als);
  const [temporal, smtp, schijf] = await Promise.all([
    controleerTemporal({
      address: omgeving['TEMPORAL_ADDRESS'],
      namespace: omgeving['TEMPORAL_NAMESPACE'] ?? 'default',
      namen: toestand?.motor,
    }),
    controleerSmtp(omgeving['SMTP_URL']),
    controleerSchijf(dataMap(omgeving)),
  ]);
  return [...controles, ...temporal, smtp, schijf];
}

interface ApiBevinding {
  readonly controles: Controle[];
  readonly toestand?: Toestand;
}

/** Everything behind the API is skipped, not hidden, when it does not answer. */
async function vraagApi(omgeving: Omgeving, als: string | undefined): Promise<ApiBevinding> {
  try {
    const apiUrl = vindApi(omgeving);
    const gebruiker = new Gebruiker(apiUrl, kiesAanmelding(omgeving, STANDAARD_SUB, als));
    const motor = await gebruiker.get<Motorstand>('/motor');
    const voor = Date.now();
    const toestand = await gebruiker.get<Toestand>('/toestand');
    const afwijkingMs = buiten(Date.parse(toestand.tijd), voor, Date.now());
    const controles = [goed('API', `${apiUrl} antwoordt`), ...weegToestand(toestand, afwijkingMs)];
    return { controles: [...controles, ...weegMotor(motor)], toestand };
  } catch (reden) {
    if (!(reden instanceof NietGelukt)) throw reden;
    const rest = ['databank', 'migraties', 'invarianten', 'systeemklokken', 'lettertypen', 'outbox', 'effecten'];
    return {
      controles: [
        fout('API', reden.message, raadBij(reden)),
        ...rest.map((naam) => overgeslagen(naam, 'de API gaf geen antwoord')),
      ],
    };
  }
}

function raadBij(reden: NietGelukt): string {
  if (reden instanceof Geweigerd && (reden.status === 401 || reden.status === 403)) {
    return 'Gebruik een token van een beheerder: dit vraagt het recht om de techniek te bekijken.';
  }
  if (reden instanceof Geweigerd || reden instanceof Onbereikbaar) {
    return 'Kijk of de API loopt en lees haar log (logs/api.log in de gegevensmap).';
  }
  return 'Zonder API is van de databank niets te zeggen.';
}

/** How far a clock that was read between two moments of ours lies outside them; 0 says it agrees as far as can be seen. */
export function buiten(tijd: number, voor: number, na: number): number {
  if (tijd < voor) return tijd - voor;
  return tijd > na ? tijd - na : 0;
}
