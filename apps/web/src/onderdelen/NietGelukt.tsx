/** An act that did not come through: what happened, that the text still stands here, and what to do. */
import { Probleem } from '../api/vraag.js';
import { Icoon } from './Icoon.js';

interface Eigenschappen {
  readonly fout: unknown;
  readonly opnieuw?: () => unknown;
}

export function NietGelukt({ fout, opnieuw }: Eigenschappen) {
  const { titel, zin } = vertel(fout);
  const nummer = fout instanceof Probleem ? fout.nummer : undefined;
  return (
    <div className="bericht letop" role="alert">
      <Icoon naam="letop" maat={20} />
      <div>
        <h2>{titel}</h2>
        <p>{zin} Wat u typte, staat hier nog.</p>
        {nummer !== undefined && <p className="klein zacht">Nummer voor de helpdesk: {nummer}</p>}
      </div>
      {opnieuw !== undefined && (
        <button type="button" className="knop" onClick={() => void opnieuw()}>
          Probeer opnieuw
        </button>
      )}
    </div>
  );
}

function vertel(fout: unknown): { readonly titel: string; readonly zin: string } {
  if (!(fout instanceof Probleem)) return { titel: 'Dit lukte niet', zin: 'Er ging iets mis op deze bladzijde.' };
  if (fout.status === 0) return { titel: 'Nog niet bewaard', zin: 'Besluitpad is even niet bereikbaar.' };
  if (fout.status === 401) {
    return { titel: 'Nog niet bewaard', zin: 'Uw aanmelding is verlopen: meld u opnieuw aan en probeer opnieuw.' };
  }
  return { titel: fout.titel, zin: fout.zin };
}
