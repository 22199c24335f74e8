/** What only a process with the database can see of an installation: the other half of `besluitpad doctor`. */
import { vereisteVermeldingen } from '@besluitpad/domain';
import { Prisma, vergelijkMigraties } from '@besluitpad/prisma';
import { ontbrekendeLettertypen } from '@besluitpad/templates';
import { TAAKRIJ, ZOEKATTRIBUUT_SOORT } from '@besluitpad/workflows';
import { z } from 'zod';
import type { Tx } from '../server/database.js';

const MAX_VOORBEELDEN = 5;

export const Toestand = z
  .strictObject({
    tijd: z.iso.datetime().describe('De systeemklok van de API'),
    databank: z.strictObject({
      versie: z.string(),
      /** positive when the database is ahead of the API */
      afwijkingMs: z.int(),
      migraties: z.strictObject({
        ontbreekt: z.array(z.string()),
        gewijzigd: z.array(z.string()),
        onbekend: z.array(z.string()),
      }),
      vermeldingenKloppen: z.boolean().describe('De verplichte vermeldingen zijn die van deze versie'),
    }),
    invarianten: z.array(
      z.strictObject({
        naam: z.string(),
        aantal: z.int(),
        voorbeelden: z.array(z.strictObject({ id: z.string(), fout: z.string() })),
      }),
    ),
    motor: z.strictObject({ taakrij: z.string(), zoekattributen: z.array(z.string()) }),
    ontbrekendeLettertypen: z.array(z.string()),
  })
  .meta({ id: 'Toestand' });
export type Toestand = z.infer<typeof Toestand>;

export async function leesToestand(tx: Tx): Promise<Toestand> {
  const voor = Date.now();
  const [rij] = await tx.$queryRaw<{ versie: string; nu: Date }[]>`
    SELECT current_setting('server_version') AS versie, clock_timestamp() AS nu`;
  const na = Date.now();
  return {
    tijd: new Date(na).toISOString(),
    databank: {
      versie: rij?.versie ?? 'onbekend',
      afwijkingMs: Math.round((rij?.nu.getTime() ?? na) - (voor + na) / 2),
      migraties: alsLijsten(await vergelijkMigraties(tx)),
      vermeldingenKloppen: await kloppenVermeldingen(tx),
    },
    invarianten: await leesInvarianten(tx),
    motor: { taakrij: TAAKRIJ, zoekattributen: [ZOEKATTRIBUUT_SOORT] },
    ontbrekendeLettertypen: ontbrekendeLettertypen(),
  };
}

function alsLijsten({
  ontbreekt,
  gewijzigd,
  onbekend,
}: Awaited<ReturnType<typeof vergelijkMigraties>>): Toestand['databank']['migraties'] {
  return { ontbreekt: [...ontbreekt], gewijzigd: [...gewijzigd], onbekend: [...onbekend] };
}

async function kloppenVermeldingen(tx: Tx): Promise<boolean> {
  const geladen = await tx.verplichteVermelding.findMany({ select: { soort: true, code: true } });
  const verwacht = vereisteVermeldingen.filter(({ bij }) => bij === 'altijd');
  const naam = ({ soort, code }: { readonly soort: string; readonly code: string }) => `${soort}/${code}`;
  const namen = new Set(geladen.map(naam));
  return namen.size === new Set(verwacht.map(naam)).size && verwacht.every((rij) => namen.has(naam(rij)));
}

/** The views of the design (no rows is healthy). They hold ids and fixed sentences, nothing of a person. */
async function leesInvarianten(tx: Tx): Promise<Toestand['invarianten']> {
  const views = await tx.$queryRaw<{ naam: string }[]>`
    SELECT table_name::text AS naam FROM information_schema.views
    WHERE table_schema = 'public' AND table_name LIKE 'inv\\_%' ORDER BY 1`;
  const uit: Toestand['invarianten'] = [];
  for (const { naam } of views) {
    const view = Prisma.raw(`"${naam.replaceAll('"', '""')}"`);
    const rijen = await tx.$queryRaw<{ id: string; fout: string; aantal: number }[]>`
      SELECT id::text AS id, fout::text AS fout, count(*) OVER ()::int AS aantal FROM ${view} LIMIT ${MAX_VOORBEELDEN}`;
    const voorbeelden = rijen.map(({ id, fout }) => ({ id, fout }));
    uit.push({ naam, aantal: rijen[0]?.aantal ?? 0, voorbeelden });
  }
  return uit;
}
