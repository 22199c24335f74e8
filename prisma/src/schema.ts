import pg from 'pg';

interface Kolom {
  tabel: string;
  kolom: string;
  type: string;
  verplicht: boolean;
  standaard: boolean;
  sleutel: boolean;
}

const KOLOMMEN = `
  SELECT c.relname AS tabel, a.attname AS kolom, format_type(a.atttypid, NULL) AS type, a.attnotnull AS verplicht,
    (d.oid IS NOT NULL OR a.attidentity <> '') AS standaard,
    EXISTS (SELECT 1 FROM pg_index i WHERE i.indrelid = c.oid AND i.indisprimary AND a.attnum = ANY (i.indkey)) AS sleutel
  FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped
  LEFT JOIN pg_attrdef d ON d.adrelid = c.oid AND d.adnum = a.attnum
  WHERE n.nspname = 'public' AND c.relkind = 'r' AND c.relname <> 'migratie' ORDER BY c.relname, a.attnum`;

const UNIEK = `
  SELECT c.relname AS tabel, array_agg(a.attname ORDER BY k.ord)::text[] AS kolommen FROM pg_index i JOIN pg_class c ON c.oid = i.indrelid
  JOIN pg_namespace n ON n.oid = c.relnamespace CROSS JOIN LATERAL unnest(i.indkey) WITH ORDINALITY AS k(att, ord)
  JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum = k.att
  WHERE n.nspname = 'public' AND i.indisunique AND NOT i.indisprimary AND i.indpred IS NULL AND c.relname <> 'migratie'
  GROUP BY c.relname, i.indexrelid ORDER BY c.relname, 2`;

const TYPES: Record<string, string> = {
  uuid: 'String @db.Uuid',
  text: 'String',
  integer: 'Int',
  bigint: 'BigInt',
  boolean: 'Boolean',
  date: 'DateTime @db.Date',
  'timestamp with time zone': 'DateTime @db.Timestamptz(6)',
  jsonb: 'Json',
  bytea: 'Bytes',
  'text[]': 'String[]',
};

const KOP = `// Generated from the migrated database by prisma/src/schema.ts; a test fails when it drifts. Do not edit.
generator client {
  provider     = "prisma-client"
  output       = "./src/generated"
  moduleFormat = "esm"
}

datasource db {
  provider = "postgresql"
}
`;

const kameel = (naam: string): string => naam.replace(/_([a-z0-9])/g, (_, l: string) => l.toUpperCase());
const model = (tabel: string): string => kameel(tabel).replace(/^./, (l) => l.toUpperCase());

function veld(k: Kolom, enigeSleutel: boolean): string {
  const type = TYPES[k.type];
  if (type === undefined) throw new Error(`Geen Prisma-type voor ${k.tabel}.${k.kolom} (${k.type})`);
  const [basis = '', ...rest] = type.split(' ');
  const delen = [kameel(k.kolom), k.verplicht || basis.endsWith('[]') ? basis : `${basis}?`, ...rest];
  if (enigeSleutel && k.sleutel) delen.push('@id');
  if (k.standaard) delen.push(k.type === 'bigint' ? '@default(autoincrement())' : '@default(dbgenerated())');
  if (kameel(k.kolom) !== k.kolom) delen.push(`@map("${k.kolom}")`);
  return `  ${delen.join(' ')}`;
}

/** The Prisma schema of the database at `url`: the SQL migrations are the one truth, this is their shadow. */
export async function prismaSchema(url: string): Promise<string> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const { rows } = await client.query<Kolom>(KOLOMMEN);
    const uniek = await client.query<{ tabel: string; kolommen: string[] }>(UNIEK);
    const perTabel = groepeer(rows);
    const modellen = [...perTabel].map(([tabel, kolommen]) => {
      const sleutels = kolommen.filter((k) => k.sleutel).map((k) => kameel(k.kolom));
      const regels = kolommen.map((k) => veld(k, sleutels.length === 1));
      if (sleutels.length > 1) regels.push(`  @@id([${sleutels.join(', ')}])`);
      for (const u of uniek.rows.filter((r) => r.tabel === tabel))
        regels.push(`  @@unique([${u.kolommen.map(kameel).join(', ')}])`);
      return `model ${model(tabel)} {\n${regels.join('\n')}\n  @@map("${tabel}")\n}\n`;
    });
    return [KOP, ...modellen].join('\n');
  } finally {
    await client.end();
  }
}

function groepeer(rows: Kolom[]): Map<string, Kolom[]> {
  const uit = new Map<string, Kolom[]>();
  for (const r of rows) uit.set(r.tabel, [...(uit.get(r.tabel) ?? []), r]);
  return uit;
}
