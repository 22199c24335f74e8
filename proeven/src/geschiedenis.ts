import { readdir, readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

export const GESCHIEDENISSEN = fileURLToPath(new URL('../../workflows/geschiedenissen/', import.meta.url));

/** One event, as the protocol writes it in JSON. */
export type Gebeurtenis = Readonly<Record<string, unknown>> & { readonly eventType: string };

export interface Geschiedenis {
  readonly naam: string;
  readonly soort: string;
  readonly gebeurtenissen: readonly Gebeurtenis[];
}

/** The recorded histories, as committed: in clear, since they hold ids and codes only. */
export async function leesGeschiedenissen(): Promise<Geschiedenis[]> {
  const namen = (await readdir(GESCHIEDENISSEN)).filter((n) => n.endsWith('.json')).sort();
  return Promise.all(
    namen.map(async (naam) => {
      const { events } = JSON.parse(await readFile(`${GESCHIEDENISSEN}${naam}`, 'utf8')) as { events: Gebeurtenis[] };
      return { naam, soort: naam.replace(/-\d+\.json$/, ''), gebeurtenissen: events };
    }),
  );
}

/** Every value in a history and, after the key `data`, what its payload holds; payloads must be in clear. */
function* waarden(deel: unknown, sleutel = ''): Generator<readonly [sleutel: string, waarde: string]> {
  if (typeof deel === 'string') {
    yield sleutel === 'data' ? [sleutel, Buffer.from(deel, 'base64').toString('utf8')] : [sleutel, deel];
  } else if (deel !== null && typeof deel === 'object') {
    for (const [k, kind] of Object.entries(deel)) yield* waarden(kind, k);
  }
}

/** All there is to read in it. */
export const tekstVan = (g: Pick<Geschiedenis, 'gebeurtenissen'>): string =>
  [...waarden(g.gebeurtenissen)].map(([, waarde]) => waarde).join('\n');

/** What a history shows of its procedure: kinds of events, activities by name, milestones and rounds it came to, its end. */
export function kenmerken({ gebeurtenissen }: Pick<Geschiedenis, 'gebeurtenissen'>): Set<string> {
  const gezien = new Set(gebeurtenissen.map((g) => g.eventType));
  for (const [sleutel, waarde] of waarden(gebeurtenissen)) {
    if (sleutel === 'signalName') gezien.add(`signaal ${waarde}`);
    if (sleutel !== 'data' || !waarde.startsWith('{')) continue;
    const inhoud = JSON.parse(waarde) as Record<string, unknown>;
    // a local activity has its name in the payload of its marker, and so has a patch
    if ('activity_type' in inhoud) gezien.add(`activiteit ${String(inhoud['activity_type'])}`);
    if (Object.keys(inhoud).join() === 'id,deprecated') gezien.add(`patch ${String(inhoud['id'])}`);
    if (Array.isArray(inhoud['mijlpalen'])) {
      for (const mijlpaal of inhoud['mijlpalen']) gezien.add(`mijlpaal ${String(mijlpaal)}`);
      gezien.add(`ronde ${String(inhoud['ronde'])}`);
      // A procedure may end at any point of its course: each of those is an end of its own.
      if (inhoud['gesloten'] === true)
        gezien.add(`gesloten na ${inhoud['mijlpalen'].toSorted().join(', ') || 'niets'}`);
    }
  }
  for (const naam of activiteitstaken(gebeurtenissen)) gezien.add(`activiteit ${naam}`);
  return gezien;
}

function activiteitstaken(gebeurtenissen: readonly Gebeurtenis[]): string[] {
  return gebeurtenissen.flatMap((g) => {
    const taak = g['activityTaskScheduledEventAttributes'] as { activityType: { name: string } } | undefined;
    return taak === undefined ? [] : [taak.activityType.name];
  });
}
