/** A mistake in approved minutes: a new version with its reason, which the committee approves anew. */
import { useState } from 'react';
import { useMag } from '../api/vragen.js';
import { Tekstvak } from '../invoer/Velden.js';
import { NietGelukt } from '../onderdelen/NietGelukt.js';
import type { Notulenstand } from './vormen.js';
import { useVerbetering } from './vragen.js';

export function Verbeter({ stand }: { readonly stand: Notulenstand }) {
  const mag = useMag();
  const [reden, zetReden] = useState('');
  const verbeter = useVerbetering(stand);
  if (!mag('notulen.opmaken')) return null;
  return (
    <form
      className="kaart"
      aria-label="Een fout verbeteren"
      onSubmit={(e) => {
        e.preventDefault();
        verbeter.mutate({ reden: reden.trim() });
      }}
    >
      <div className="kkop">
        <h2>Een fout verbeteren</h2>
      </div>
      <div className="kbin">
        <p className="zacht">
          De goedgekeurde notulen blijven bestaan. Er komt een nieuwe versie, die het comité opnieuw goedkeurt. Aan een
          beslissing verandert dat niets.
        </p>
        <Tekstvak id="reden" label="Wat is er fout?" waarde={reden} zet={zetReden} rijen={3} />
        {verbeter.isError && <NietGelukt fout={verbeter.error} />}
        <button type="submit" className="knop marge-boven" disabled={verbeter.isPending || reden.trim().length < 3}>
          Begin een nieuwe versie
        </button>
      </div>
    </form>
  );
}
