/** What became of a payment when no file of the bank says it: paid on a day, or refused and why. */
import { Modal } from '@mantine/core';
import { useState } from 'react';
import { Probleem } from '../api/vraag.js';
import { useVandaag } from '../api/vragen.js';
import { useDaad } from '../api/daad.js';
import { toonBedrag } from '../dag.js';
import { leesDatum } from '../invoer/datum.js';
import { Datumveld, Keuze, Regelveld } from '../invoer/Velden.js';
import { NietGelukt } from '../onderdelen/NietGelukt.js';
import type { Betaling } from './vormen.js';
import '../stijl/velden.css';

type Wat = 'betaald' | 'mislukt';

const KEUZES = [
  { code: 'betaald' as const, naam: 'Ze is betaald' },
  { code: 'mislukt' as const, naam: 'De bank weigerde ze' },
];

export function Uitkomst({ betaling, sluit }: { readonly betaling: Betaling; readonly sluit: () => void }) {
  const vandaag = useVandaag() ?? '';
  const [wat, zetWat] = useState<Wat>('betaald');
  const [dag, zetDag] = useState('vandaag');
  const [reden, zetReden] = useState('');
  const gelezen = leesDatum(dag, { vandaag, verleden: true });
  const daad = useDaad(`/api/betalingen/${betaling.id}/${wat}`);
  const fout = daad.error instanceof Probleem ? daad.error.fouten[0]?.boodschap : undefined;
  const noteer = () => {
    if (wat === 'mislukt') daad.mutate({ reden: reden.trim() }, { onSuccess: sluit });
    else if (gelezen.soort === 'waarde') daad.mutate({ op: gelezen.waarde }, { onSuccess: sluit });
  };
  return (
    <Modal
      opened
      onClose={sluit}
      title={`${toonBedrag(betaling.bedragCent)} aan ${betaling.begunstigde}`}
      closeButtonProps={{ 'aria-label': 'Sluiten' }}
      centered
      lockScroll={false}
    >
      <form
        onSubmit={(e) => {
          e.preventDefault();
          noteer();
        }}
      >
        <Keuze id="wat" label="Wat zegt de bank?" waarde={wat} zet={zetWat} opties={KEUZES} />
        {wat === 'betaald' ? (
          <Datumveld id="op" label="Betaald op" waarde={dag} zet={zetDag} vandaag={vandaag} verleden fout={fout} />
        ) : (
          <Regelveld id="reden" label="Waarom weigerde de bank?" waarde={reden} zet={zetReden} fout={fout} />
        )}
        {daad.isError && fout === undefined && <NietGelukt fout={daad.error} />}
        <div className="acties marge-boven">
          <button type="submit" className="knop hoofd" disabled={daad.isPending}>
            Noteer
          </button>
          <button type="button" className="knop" onClick={sluit}>
            Annuleer
          </button>
        </div>
      </form>
    </Modal>
  );
}
