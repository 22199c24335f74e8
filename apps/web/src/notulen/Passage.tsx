/** One free passage: at an item, or at the meeting itself. Empty takes it away. */
import { useId } from 'react';
import { Probleem } from '../api/vraag.js';
import { useGeheugen } from '../geheugen.js';
import { Tekstvak } from '../invoer/Velden.js';
import { Icoon } from '../onderdelen/Icoon.js';
import { NietGelukt } from '../onderdelen/NietGelukt.js';
import type { Notulenstand } from './vormen.js';
import { useNotulen, usePassage } from './vragen.js';

interface Eigenschappen {
  readonly stand: Notulenstand;
  readonly schrijfbaar: boolean;
  readonly agendapuntId: string | null;
  readonly titel: string;
  readonly tekst: string;
}

export function Passage({ stand, schrijfbaar, agendapuntId, titel, tekst }: Eigenschappen) {
  const kop = useId();
  return (
    <section className="kaart ntpassage" aria-labelledby={kop}>
      <h2 id={kop}>{titel}</h2>
      {schrijfbaar ? (
        <Schrijf {...{ stand, agendapuntId, titel, tekst }} />
      ) : (
        <p className={tekst === '' ? 'zacht' : 'nttekst'}>{tekst === '' ? 'Geen vrije tekst.' : tekst}</p>
      )}
    </section>
  );
}

function Schrijf({ stand, agendapuntId, titel, tekst }: Omit<Eigenschappen, 'schrijfbaar'>) {
  const id = useId();
  const [getypt, zet, vergeet] = useGeheugen<string | null>(`notulen.${stand.zittingId}.${agendapuntId ?? ''}`, null);
  const bewaar = usePassage(stand);
  const waarde = getypt ?? tekst;
  const anders = waarde.trim() !== tekst;
  const fouten = bewaar.error instanceof Probleem ? bewaar.error.fouten : [];
  return (
    <form
      onSubmit={(e) => {
        e.preventDefault();
        bewaar.mutate({ agendapuntId, tekst: waarde.trim() }, { onSuccess: vergeet });
      }}
    >
      <Tekstvak
        id={id}
        label={`Vrije tekst, ${titel}`}
        waarde={waarde}
        zet={zet}
        rijen={anders || tekst !== '' ? 5 : 2}
        fout={fouten.find(({ veld }) => veld === 'tekst')?.boodschap}
      />
      <Mislukt fout={fouten.length === 0 ? bewaar.error : null} zittingId={stand.zittingId} herlezen={bewaar.reset} />
      {(anders || bewaar.isSuccess) && (
        <div className="acties">
          {anders && (
            <>
              <button type="submit" className="knop hoofd sm" disabled={bewaar.isPending}>
                Bewaar
              </button>
              <button type="button" className="knop sm" onClick={vergeet}>
                Terug naar wat bewaard is
              </button>
            </>
          )}
          <span className="klein zacht" role="status">
            {anders ? '' : 'Bewaard. De notulen worden opnieuw gedrukt.'}
          </span>
        </div>
      )}
    </form>
  );
}

interface Misluktvelden {
  readonly fout: Error | null;
  readonly zittingId: string;
  readonly herlezen: () => void;
}

/** Somebody else wrote in these minutes meanwhile: what is typed here stays, and is saved upon what stands there now. */
function Mislukt({ fout, zittingId, herlezen }: Misluktvelden) {
  const { refetch } = useNotulen(zittingId);
  if (fout === null) return null;
  if (!(fout instanceof Probleem) || fout.status !== 412) return <NietGelukt fout={fout} />;
  return (
    <div className="bericht letop" role="alert">
      <Icoon naam="letop" maat={20} />
      <div>
        <h3>Iemand anders schreef intussen ook</h3>
        <p>Er is niets van u bewaard of overschreven. Wat u typte, staat hier nog.</p>
      </div>
      <button type="button" className="knop" onClick={() => void refetch().then(herlezen)}>
        Toon de notulen van nu
      </button>
    </div>
  );
}
