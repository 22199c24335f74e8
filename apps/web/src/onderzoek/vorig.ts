import { useAanvraag } from '../api/vragen.js';
import { dagInBrussel } from '../dag.js';
import { useZaak } from '../zaak/Zaak.js';
import { alsOntwerp } from './verslag.js';

export interface VorigVerslag {
  readonly dag: string;
  readonly delen: Readonly<Record<string, string>>;
}

/** The last final report before this one: of an earlier request in the file, or the version before. */
export function useVorigVerslag(): VorigVerslag | undefined {
  const { aanvraag, dossier } = useZaak();
  const eerder = dossier.aanvragen
    .filter(({ id, ontvangenOp }) => id !== aanvraag.id && ontvangenOp <= aanvraag.ontvangenOp)
    .sort((a, b) => b.ontvangenOp.localeCompare(a.ontvangenOp))[0];
  const { data } = useAanvraag(eerder?.id ?? '', eerder !== undefined);
  const eigen = aanvraag.verslagen.slice(0, -1);
  const verslag = [...(data?.verslagen ?? []), ...eigen].findLast(({ vergrendeldOp }) => vergrendeldOp !== null);
  if (verslag === undefined || verslag.vergrendeldOp === null) return undefined;
  return { dag: dagInBrussel(verslag.vergrendeldOp), delen: alsOntwerp(verslag).delen };
}
