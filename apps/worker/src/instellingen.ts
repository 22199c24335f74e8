/** Everything the worker is told from outside; what is missing stops it with one clear line. */
export interface Instellingen {
  readonly databaseUrl: string;
  readonly temporalAddress: string;
  readonly namespace: string;
  readonly sleutelbos: string;
  readonly smtpUrl: string;
  readonly afzender: string;
  readonly maildomein: string;
}

export function leesInstellingen(env: NodeJS.ProcessEnv): Instellingen {
  const verplicht = (naam: string): string => {
    const waarde = env[naam];
    if (waarde === undefined || waarde === '') throw new Error(`${naam} ontbreekt in de omgeving`);
    return waarde;
  };
  return {
    databaseUrl: verplicht('DATABASE_URL'),
    temporalAddress: verplicht('TEMPORAL_ADDRESS'),
    namespace: env['TEMPORAL_NAMESPACE'] ?? 'default',
    sleutelbos: verplicht('BESLUITPAD_SLEUTELBOS'),
    smtpUrl: verplicht('SMTP_URL'),
    afzender: verplicht('BESLUITPAD_AFZENDER'),
    maildomein: verplicht('BESLUITPAD_MAILDOMEIN'),
  };
}
