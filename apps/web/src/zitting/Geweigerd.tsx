/** An act on the meeting that did not come through; when somebody else was first, what they changed. */
import { Probleem } from '../api/vraag.js';
import { Icoon } from '../onderdelen/Icoon.js';
import { NietGelukt } from '../onderdelen/NietGelukt.js';
import type { Wijziging } from './vormen.js';
import { useZitting, type Zetter } from './vragen.js';
import { uurVan } from './woorden.js';

export function Geweigerd({ zet }: { readonly zet: Pick<Zetter, 'error' | 'reset'> }) {
  const { error } = zet;
  if (error === null) return null;
  const wijzigingen = wijzigingenIn(error);
  if (wijzigingen === undefined) {
    return (
      <div className="agfout">
        <NietGelukt fout={error} />
      </div>
    );
  }
  return (
    <div className="bericht letop agfout" role="alert">
      <Icoon naam="letop" maat={20} />
      <div>
        <h2>Iemand anders was u voor</h2>
        <p>Er is niets van u bewaard of overschreven. Dit veranderde intussen:</p>
        <ul className="opsom">
          {wijzigingen.map(({ rev, wat, door, op }) => (
            <li key={rev}>
              {wat} ({door}, {uurVan(op)})
            </li>
          ))}
        </ul>
      </div>
      <Herlees id={zittingIn(error)} klaar={zet.reset} />
    </div>
  );
}

function Herlees({ id, klaar }: { readonly id: string; readonly klaar: () => void }) {
  const { refetch } = useZitting(id);
  return (
    <button type="button" className="knop" onClick={() => void refetch().then(klaar)}>
      Toon de agenda van nu
    </button>
  );
}

interface Huidig {
  readonly id: string;
  readonly wijzigingen: readonly Wijziging[];
}

function isHuidig(huidig: unknown): huidig is Huidig {
  return typeof huidig === 'object' && huidig !== null && 'wijzigingen' in huidig && 'id' in huidig;
}

function wijzigingenIn(fout: unknown): readonly Wijziging[] | undefined {
  return fout instanceof Probleem && isHuidig(fout.huidig) ? fout.huidig.wijzigingen : undefined;
}

function zittingIn(fout: unknown): string {
  return fout instanceof Probleem && isHuidig(fout.huidig) ? fout.huidig.id : '';
}
