/** The settings of the API, read once from the environment. What is missing or contradictory stops the start. */
import { z } from 'zod';
import type { Tekendienstinstelling } from '../tekendienst/csc.js';
import { SIMULATORCLIENT, TEKENSIMULATOR } from '../tekendienst/simulator/adres.js';

const LOKALE_HOSTS = new Set(['localhost', '127.0.0.1', '[::1]']);

const veiligAdres = z.url().refine(
  (adres) => {
    const { protocol, hostname } = new URL(adres);
    return protocol === 'https:' || (protocol === 'http:' && LOKALE_HOSTS.has(hostname));
  },
  { error: 'must be https, except on this machine' },
);

const Omgeving = z.object({
  DATABASE_URL: z.string().min(1),
  BESLUITPAD_ADRES: z.string().default('127.0.0.1'),
  BESLUITPAD_POORT: z.coerce.number().int().min(0).max(65_535).default(3000),
  BESLUITPAD_DATA: z.string().min(1).default('.besluitpad'),
  BESLUITPAD_DATABANKVERBINDINGEN: z.coerce.number().int().min(1).max(200).default(20),
  BESLUITPAD_DEMONSTRATIE: z.enum(['0', '1']).default('0'),
  BESLUITPAD_OIDC_ISSUER: veiligAdres.optional(),
  BESLUITPAD_OIDC_AUDIENCE: z.string().min(1).optional(),
  BESLUITPAD_OIDC_JWKS: veiligAdres.optional(),
  BESLUITPAD_OIDC_CLIENT: z.string().min(1).optional(),
  BESLUITPAD_OIDC_GEHEIM: z.string().min(1).optional(),
  BESLUITPAD_BUITENADRES: veiligAdres.transform((adres) => new URL(adres).origin).optional(),
  BESLUITPAD_TEMPORAL_UI: veiligAdres.transform((adres) => new URL(adres).origin).optional(),
  BESLUITPAD_TEKENDIENST: veiligAdres.optional(),
  BESLUITPAD_TEKENDIENST_CLIENT: z.string().min(1).optional(),
  BESLUITPAD_TEKENDIENST_GEHEIM: z.string().min(1).optional(),
  BESLUITPAD_TEKENDIENST_TERUG: veiligAdres.optional(),
  NODE_ENV: z.string().optional(),
});

export type Aanmelding =
  | { readonly soort: 'oidc'; readonly issuer: string; readonly audience: string; readonly jwks?: string }
  | { readonly soort: 'lokaal'; readonly issuer: string; readonly audience: string };

export interface Instellingen {
  readonly databaseUrl: string;
  readonly databankverbindingen: number;
  readonly adres: string;
  readonly poort: number;
  readonly dataMap: string;
  readonly isDemonstratie: boolean;
  readonly aanmelding: Aanmelding;
  /** Who the screens are for the issuer; absent: nobody signs in at the screens. The demonstration has its own. */
  readonly schermclient?: { readonly oorsprong: string; readonly clientId: string; readonly geheim?: string };
  /** Origin of the Temporal UI that may read the codec. */
  readonly temporalUi?: string;
  /** Absent: letters are not signed with a qualified signature. */
  readonly tekendienst?: Tekendienstinstelling;
}

const LOKALE_AUDIENCE = 'besluitpad';

export class OngeldigeInstelling extends Error {
  override readonly name = 'OngeldigeInstelling';
}

export function leesInstellingen(omgeving: Readonly<Record<string, string | undefined>>): Instellingen {
  const uitkomst = Omgeving.safeParse(omgeving);
  if (!uitkomst.success) {
    const fouten = uitkomst.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`);
    throw new OngeldigeInstelling(`Deze instellingen ontbreken of zijn ongeldig: ${fouten.join('; ')}.`);
  }
  const { data } = uitkomst;
  return {
    databaseUrl: data.DATABASE_URL,
    databankverbindingen: data.BESLUITPAD_DATABANKVERBINDINGEN,
    adres: data.BESLUITPAD_ADRES,
    poort: data.BESLUITPAD_POORT,
    dataMap: data.BESLUITPAD_DATA,
    isDemonstratie: data.BESLUITPAD_DEMONSTRATIE === '1',
    aanmelding: leesAanmelding(data),
    ...leesSchermclient(data),
    ...leesTekendienst(data),
    ...(data.BESLUITPAD_TEMPORAL_UI === undefined ? {} : { temporalUi: data.BESLUITPAD_TEMPORAL_UI }),
  };
}

function leesSchermclient(data: z.infer<typeof Omgeving>): Pick<Instellingen, 'schermclient'> {
  const { BESLUITPAD_OIDC_CLIENT: clientId, BESLUITPAD_OIDC_GEHEIM: geheim, BESLUITPAD_BUITENADRES: oorsprong } = data;
  if (clientId === undefined && oorsprong === undefined) return {};
  if (clientId === undefined || oorsprong === undefined) {
    throw new OngeldigeInstelling('BESLUITPAD_OIDC_CLIENT en BESLUITPAD_BUITENADRES horen samen.');
  }
  return { schermclient: { oorsprong, clientId, ...(geheim === undefined ? {} : { geheim }) } };
}

/** A service with all it needs, or none; the demonstration has the simulator. */
function leesTekendienst(data: z.infer<typeof Omgeving>): Pick<Instellingen, 'tekendienst'> {
  const { BESLUITPAD_TEKENDIENST: adres, BESLUITPAD_TEKENDIENST_TERUG: terug } = data;
  const { BESLUITPAD_TEKENDIENST_CLIENT: client, BESLUITPAD_TEKENDIENST_GEHEIM: geheim } = data;
  if (adres !== undefined && client !== undefined && geheim !== undefined && terug !== undefined)
    return { tekendienst: { adres, client, geheim, terug, simulator: false } };
  if ([adres, client, geheim, terug].some((waarde) => waarde !== undefined)) {
    throw new OngeldigeInstelling('BESLUITPAD_TEKENDIENST, …_CLIENT, …_GEHEIM en …_TERUG horen samen.');
  }
  if (data.BESLUITPAD_DEMONSTRATIE !== '1') return {};
  const oorsprong = `http://${data.BESLUITPAD_ADRES}:${data.BESLUITPAD_POORT}`;
  return {
    tekendienst: {
      ...{ adres: oorsprong + TEKENSIMULATOR, terug: `${oorsprong}${TEKENSIMULATOR}/terug` },
      ...{ ...SIMULATORCLIENT, simulator: true },
    },
  };
}

/** Exactly one issuer: `sub` means nothing beyond its own. */
function leesAanmelding(data: z.infer<typeof Omgeving>): Aanmelding {
  const { BESLUITPAD_OIDC_ISSUER: issuer, BESLUITPAD_OIDC_AUDIENCE: audience, BESLUITPAD_OIDC_JWKS: jwks } = data;
  const isDemonstratie = data.BESLUITPAD_DEMONSTRATIE === '1';
  if (isDemonstratie && data.NODE_ENV === 'production') {
    throw new OngeldigeInstelling('BESLUITPAD_DEMONSTRATIE=1 kan niet samen met NODE_ENV=production.');
  }
  if (issuer !== undefined && audience !== undefined) {
    if (isDemonstratie) throw new OngeldigeInstelling('Kies één aanmelddienst: BESLUITPAD_OIDC_… of de demonstratie.');
    return { soort: 'oidc', issuer, audience, ...(jwks === undefined ? {} : { jwks }) };
  }
  if (issuer !== undefined || audience !== undefined) {
    throw new OngeldigeInstelling('BESLUITPAD_OIDC_ISSUER en BESLUITPAD_OIDC_AUDIENCE horen samen.');
  }
  if (!isDemonstratie) {
    throw new OngeldigeInstelling(
      'Stel BESLUITPAD_OIDC_ISSUER en BESLUITPAD_OIDC_AUDIENCE in, of BESLUITPAD_DEMONSTRATIE=1.',
    );
  }
  return {
    soort: 'lokaal',
    issuer: `http://${data.BESLUITPAD_ADRES}:${data.BESLUITPAD_POORT}/lokaal`,
    audience: LOKALE_AUDIENCE,
  };
}
