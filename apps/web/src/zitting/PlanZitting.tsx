/** Plans one meeting: day, hour, place. */
import { Modal } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { useNavigate } from 'react-router';
import { doe, Probleem } from '../api/vraag.js';
import { useVandaag } from '../api/vragen.js';
import { leesDatum } from '../invoer/datum.js';
import { Datumveld, Keuze, Regelveld } from '../invoer/Velden.js';
import { NietGelukt } from '../onderdelen/NietGelukt.js';
import type { Zitting } from './vormen.js';
import '../stijl/velden.css';

const SOORTEN = [
  { code: 'gewoon', naam: 'Gewone zitting' },
  { code: 'bijkomend', naam: 'Bijkomende zitting', uitleg: 'Omdat een beslissing anders te laat komt.' },
] as const;

export function PlanZitting({ sluit }: { readonly sluit: () => void }) {
  const vandaag = useVandaag() ?? '';
  const [dag, zetDag] = useState('');
  const [uur, zetUur] = useState('19:30');
  const [plaats, zetPlaats] = useState('');
  const [soort, zetSoort] = useState<'gewoon' | 'bijkomend'>('gewoon');
  const gelezen = leesDatum(dag, { vandaag, verleden: false });
  const plan = usePlan();
  const fouten = plan.error instanceof Probleem ? plan.error.fouten : [];
  const fout = (veld: string) => fouten.find((f) => f.veld === veld)?.boodschap;
  return (
    <Modal
      opened
      onClose={sluit}
      title="Plan een zitting"
      closeButtonProps={{ 'aria-label': 'Sluiten' }}
      centered
      lockScroll={false}
    >
      <form
        className="vform"
        onSubmit={(e) => {
          e.preventDefault();
          if (gelezen.soort === 'waarde') plan.mutate({ datum: gelezen.waarde, uur, plaats, soort });
        }}
      >
        <Keuze id="soort" label="Soort zitting" waarde={soort} zet={zetSoort} opties={SOORTEN} />
        <Datumveld
          id="datum"
          label="Dag"
          waarde={dag}
          zet={zetDag}
          vandaag={vandaag}
          fout={plan.isPending ? undefined : fout('datum')}
        />
        <Regelveld id="uur" label="Uur" waarde={uur} zet={zetUur} breedte="kort" fout={fout('uur')} />
        <Regelveld id="plaats" label="Plaats" waarde={plaats} zet={zetPlaats} fout={fout('plaats')} />
        {plan.isError && fouten.length === 0 && <NietGelukt fout={plan.error} />}
        <div className="acties marge-boven">
          <button className="knop hoofd" type="submit" disabled={plan.isPending}>
            Plan de zitting
          </button>
          <button className="knop" type="button" onClick={sluit}>
            Annuleer
          </button>
        </div>
      </form>
    </Modal>
  );
}

function usePlan() {
  const bewaarplaats = useQueryClient();
  const navigeer = useNavigate();
  const sleutels = useRef(new Map<string, string>());
  return useMutation({
    mutationFn: (zitting: Readonly<Record<'datum' | 'uur' | 'plaats' | 'soort', string>>) => {
      // Asked twice, the same meeting is planned once; a corrected form is another act.
      const inhoud = JSON.stringify(zitting);
      const sleutel = sleutels.current.get(inhoud) ?? crypto.randomUUID();
      sleutels.current.set(inhoud, sleutel);
      return doe<Zitting>('/api/zittingen', zitting, { 'Idempotency-Key': sleutel });
    },
    onSuccess: async ({ id }) => {
      await bewaarplaats.invalidateQueries();
      await navigeer(`/zittingen/${id}`);
    },
  });
}
