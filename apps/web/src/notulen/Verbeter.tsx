/** A mistake in approved minutes: a new version with its reason, which the committee approves anew. */
import { useMag } from '../api/vragen.js';
import { Redenform } from '../invoer/Redenform.js';
import type { Notulenstand } from './vormen.js';
import { useVerbetering } from './vragen.js';

export function Verbeter({ stand }: { readonly stand: Notulenstand }) {
  const mag = useMag();
  const daad = useVerbetering(stand);
  if (!mag('notulen.opmaken')) return null;
  return (
    <section className="kaart" aria-labelledby="verbeter">
      <div className="kkop">
        <h2 id="verbeter">Een fout verbeteren</h2>
      </div>
      <Redenform
        {...{ naam: 'Een fout verbeteren', id: 'reden', vraag: 'Wat is er fout?', rijen: 3, daad }}
        knop="Begin een nieuwe versie"
      >
        <p className="zacht">
          De goedgekeurde notulen blijven bestaan. Er komt een nieuwe versie, die het comité opnieuw goedkeurt. Aan een
          beslissing verandert dat niets.
        </p>
      </Redenform>
    </section>
  );
}
