/** Proof of a letter that left: the barcode of the post with its day, or the receipt that was signed. */
import { Modal } from '@mantine/core';
import { useState } from 'react';
import { Probleem } from '../api/vraag.js';
import { useVandaag } from '../api/vragen.js';
import { leesDatum } from '../invoer/datum.js';
import { Datumveld, Regelveld } from '../invoer/Velden.js';
import { NietGelukt } from '../onderdelen/NietGelukt.js';
import type { Brief } from './vormen.js';
import { useDaad } from '../api/daad.js';
import '../stijl/velden.css';

export function Bewijs({ brief, sluit }: { readonly brief: Brief; readonly sluit: () => void }) {
  const vandaag = useVandaag() ?? '';
  const aangetekend = brief.verzending?.wijze === 'AANGETEKEND';
  const [wat, zetWat] = useState('');
  const [dag, zetDag] = useState('vandaag');
  const gelezen = leesDatum(dag, { vandaag, verleden: true });
  const daad = useDaad(`/api/brieven/${brief.id}/bewijs`);
  const fouten = daad.error instanceof Probleem ? daad.error.fouten : [];
  const noteer = () => {
    if (gelezen.soort !== 'waarde') return;
    // A scanner may add spaces, and people write the code in groups.
    const barcode = wat.replaceAll(/\s/g, '').toUpperCase();
    const lichaam = aangetekend
      ? { barcode, gepostOp: gelezen.waarde }
      : { ontvangenOp: gelezen.waarde, bewijs: wat.trim() };
    daad.mutate(lichaam, { onSuccess: sluit });
  };
  return (
    <Modal
      opened
      onClose={sluit}
      title={aangetekend ? 'Bewijs van de post' : 'Bewijs van afgifte'}
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
        <Regelveld
          id="wat"
          label={aangetekend ? 'Scan of typ de streepjescode' : 'Waaruit blijkt de ontvangst?'}
          waarde={wat}
          zet={zetWat}
          fout={fouten[0]?.boodschap}
        />
        <Datumveld
          id="dag"
          label={aangetekend ? 'Gepost op' : 'Ontvangen op'}
          waarde={dag}
          zet={zetDag}
          vandaag={vandaag}
          verleden
        />
        {daad.isError && fouten.length === 0 && <NietGelukt fout={daad.error} />}
        <div className="acties marge-boven">
          <button type="submit" className="knop hoofd" disabled={daad.isPending}>
            Noteer het bewijs
          </button>
          <button type="button" className="knop" onClick={sluit}>
            Annuleer
          </button>
        </div>
      </form>
    </Modal>
  );
}
