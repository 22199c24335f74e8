/**
 * What PostgreSQL said, whichever way it reached us: from `pg` itself, or wrapped by Prisma's driver adapter (once for
 * the model queries, once more for raw ones). SQLSTATE decides, never the text of a message.
 */
export interface Databankfout {
  readonly sqlstate: string;
  /** Only shown to users when our own triggers wrote it (class BP). */
  readonly bericht: string;
  readonly beperking?: string;
}

/** Prisma's own codes for what PostgreSQL says with a SQLSTATE of its own. */
const PRISMA_NAAR_SQLSTATE: Readonly<Record<string, string>> = {
  P1001: '08001',
  P1008: '57014',
  P1017: '08006',
  P2002: '23505',
  P2003: '23503',
  P2004: '23514',
  P2011: '23502',
  P2024: '53300',
  P2028: '57014',
  P2034: '40001',
  P2037: '53300',
};

const SOCKETFOUTEN = new Set(['ECONNREFUSED', 'ECONNRESET', 'ETIMEDOUT', 'ENOTFOUND', 'EPIPE']);
const HERHAALBAAR = new Set(['40001', '40P01']);
const MAX_DIEPTE = 6;

export function vindDatabankfout(fout: unknown): Databankfout | undefined {
  return zoek(fout, 0);
}

/** Serialization failure and deadlock: the act did nothing and may run again from the start. */
export function isHerhaalbaar(fout: unknown): boolean {
  const databankfout = vindDatabankfout(fout);
  return databankfout !== undefined && HERHAALBAAR.has(databankfout.sqlstate);
}

function zoek(fout: unknown, diepte: number): Databankfout | undefined {
  if (diepte > MAX_DIEPTE || !isObject(fout)) return undefined;
  const meta = isObject(fout.meta) ? fout.meta : {};
  return (
    uitAdapter(fout) ??
    uitPg(fout) ??
    zoek(meta.driverAdapterError, diepte + 1) ??
    zoek(fout.cause, diepte + 1) ??
    uitPrisma(fout)
  );
}

/** `DriverAdapterError.cause`: the adapter keeps the original code beside its own reading of it. */
function uitAdapter(fout: Record<string, unknown>): Databankfout | undefined {
  const { originalCode, originalMessage, constraint } = fout;
  if (typeof originalCode !== 'string') return undefined;
  const index = isObject(constraint) ? constraint.index : undefined;
  return {
    sqlstate: originalCode,
    bericht: typeof originalMessage === 'string' ? originalMessage : '',
    ...(typeof index === 'string' ? { beperking: index } : {}),
  };
}

function uitPg(fout: Record<string, unknown>): Databankfout | undefined {
  const { code, severity, message, constraint } = fout;
  if (typeof code !== 'string') return undefined;
  if (SOCKETFOUTEN.has(code)) return { sqlstate: '08006', bericht: '' };
  if (typeof severity !== 'string') return undefined;
  return {
    sqlstate: code,
    bericht: typeof message === 'string' ? message : '',
    ...(typeof constraint === 'string' ? { beperking: constraint } : {}),
  };
}

function uitPrisma(fout: Record<string, unknown>): Databankfout | undefined {
  const sqlstate = typeof fout.code === 'string' ? PRISMA_NAAR_SQLSTATE[fout.code] : undefined;
  return sqlstate === undefined ? undefined : { sqlstate, bericht: '' };
}

function isObject(waarde: unknown): waarde is Record<string, unknown> {
  return typeof waarde === 'object' && waarde !== null;
}
