/** The work on a proposal: what is typed stays in the page until the API took it; each save computes the amounts. */
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { doe, Probleem, vervang, type Veldfout } from '../api/vraag.js';
import { aanvraagPad } from '../api/vragen.js';
import { useGeheugen } from '../geheugen.js';
import { metVeldnaam } from '../schema/namen.js';
import type { Bewaarstand } from '../zaak/Bewaard.js';
import { useZaak } from '../zaak/Zaak.js';
import { alsInvoer, begin, type Bronnen, type Ontwerp } from './ontwerp.js';

const NIETS: Ontwerp | undefined = undefined;
const GEEN: readonly Veldfout[] = [];

interface Antwoord {
  readonly rev: number;
  readonly brief: { readonly passend: readonly string[]; readonly bezwaar: string | null };
}

/** What the page reads may have moved since: of a draft the newest revision is asked first. */
function useVerversen() {
  const bewaarplaats = useQueryClient();
  return () => bewaarplaats.invalidateQueries();
}

export function useVoorstelwerk(bronnen: Bronnen) {
  const { vandaag } = useZaak();
  const { aanvraag } = bronnen;
  const pad = `${aanvraagPad(aanvraag.id)}/voorstel`;
  const [eigen, zet, vergeet] = useGeheugen<Ontwerp | undefined>(`voorstel.${aanvraag.id}`, NIETS);
  const uitDossier = useMemo(() => begin(bronnen), [bronnen]);
  const [om, zetOm] = useState<Date>();
  const [mis, zetMis] = useState(GEEN);
  const [poging, zetPoging] = useState(0);
  const ververs = useVerversen();
  const ontwerp = eigen ?? uitDossier;
  const bewaren = useMutation({
    mutationFn: (lichaam: unknown) => vervang<Antwoord>(pad, lichaam, aanvraag.rev),
    onSuccess: async () => {
      zetOm(new Date());
      await ververs();
      vergeet();
    },
  });
  const indienen = useMutation({
    mutationFn: () => doe(`${pad}/indienen`, {}, { 'If-Match': `"${aanvraag.rev}"` }),
    onSuccess: ververs,
  });
  const bewaar = () => {
    const { lichaam, fouten } = alsInvoer(ontwerp, bronnen, vandaag);
    indienen.reset();
    zetMis(fouten);
    zetPoging((keer) => keer + 1);
    if (fouten.length === 0) bewaren.mutate(lichaam);
  };
  const geweigerd = [bewaren.error, indienen.error].flatMap((fout) => (fout instanceof Probleem ? fout.fouten : []));
  return {
    ontwerp,
    wijzig: (deel: Partial<Ontwerp>) => zet({ ...ontwerp, ...deel }),
    nietBewaard: eigen !== undefined,
    stand: standVan(bewaren.isPending, eigen !== undefined, om),
    bewaar,
    fouten: mis.length > 0 ? mis : geweigerd.map(metVeldnaam),
    fout: mis.length > 0 || geweigerd.length > 0 ? null : (bewaren.error ?? indienen.error),
    poging: poging + indienen.failureCount,
    brief: bewaren.data?.brief,
    bezig: bewaren.isPending || indienen.isPending,
    dienIn: () => indienen.mutate(),
  };
}
export type Voorstelwerk = ReturnType<typeof useVoorstelwerk>;

function standVan(bezig: boolean, heeftEigen: boolean, om: Date | undefined): Bewaarstand {
  if (bezig) return { soort: 'bezig' };
  if (heeftEigen) return { soort: 'wacht' };
  return om === undefined ? { soort: 'niets' } : { soort: 'bewaard', om };
}
