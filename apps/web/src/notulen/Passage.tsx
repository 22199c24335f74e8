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

/** What was typed, and upon which text: when that is another by now, a colleague wrote here. */
interface Getypt {
  readonly waarde: string;
  readonly op: string;
}

export function Passage({ stand, schrijfbaar, agendapuntId, titel, tekst }: Eigenschappen) {
  const kop = useId();
  const werk = useGeheugen<Getypt | null>(`notulen.${stand.zittingId}.${agendapuntId ?? ''}`, null);
  const [getypt, , vergeet] = werk;
  return (
    <section className="kaart ntpassage" aria-labelledby={kop}>
      <h2 id={kop}>{titel}</h2>
      {schrijfbaar ? (
        <Schrijf {...{ stand, agendapuntId, titel, tekst, werk }} />
      ) : (
        <>
          <p className={tekst === '' ? 'zacht' : 'nttekst'}>{tekst === '' ? 'Geen vrije tekst.' : tekst}</p>
          {getypt !== null && <TeLaat waarde={getypt.waarde} vergeet={vergeet} />}
        </>
      )}
    </section>
  );
}

interface Schrijfvelden extends Omit<Eigenschappen, 'schrijfbaar'> {
  readonly werk: ReturnType<typeof useGeheugen<Getypt | null>>;
}

function Schrijf({ stand, agendapuntId, titel, tekst, werk: [getypt, zet, vergeet] }: Schrijfvelden) {
  const id = useId();
  const bewaar = usePassage(stand);
  const waarde = getypt?.waarde ?? tekst;
  const op = getypt?.op ?? tekst;
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
        verborgen
        waarde={waarde}
        zet={(nieuw) => zet({ waarde: nieuw, op })}
        rijen={anders || tekst !== '' ? 5 : 2}
        fout={fouten.find(({ veld }) => veld === 'tekst')?.boodschap}
      />
      {anders && op !== tekst && <Intussen {...{ tekst, vergeet }} hou={() => zet({ waarde, op: tekst })} />}
      <Mislukt fout={fouten.length === 0 ? bewaar.error : null} zittingId={stand.zittingId} herlezen={bewaar.reset} />
      {anders && op === tekst && (
        <div className="acties">
          <button type="submit" className="knop hoofd sm" disabled={bewaar.isPending}>
            Bewaar
          </button>
          <button type="button" className="knop sm" onClick={vergeet}>
            Terug naar wat bewaard is
          </button>
        </div>
      )}
      <span className="klein zacht" role="status">
        {bewaar.isSuccess && !anders && 'Bewaard. De notulen worden opnieuw gedrukt.'}
      </span>
    </form>
  );
}

interface Intussenvelden {
  readonly tekst: string;
  readonly hou: () => void;
  readonly vergeet: () => void;
}

/** A colleague wrote in this very passage: nothing is saved over it before one has read it and chosen. */
function Intussen({ tekst, hou, vergeet }: Intussenvelden) {
  return (
    <div className="bericht letop" role="alert">
      <Icoon naam="letop" maat={20} />
      <div>
        <h3>Een collega schreef hier intussen</h3>
        <p className="nttekst">{tekst === '' ? 'De vrije tekst is weggehaald.' : tekst}</p>
        <div className="acties">
          <button type="button" className="knop sm" onClick={vergeet}>
            Neem die tekst over
          </button>
          <button type="button" className="knop sm" onClick={hou}>
            Hou wat ik typte
          </button>
        </div>
      </div>
    </div>
  );
}

/** The minutes were approved while somebody typed: it stands here to be copied, and no longer goes in by itself. */
function TeLaat({ waarde, vergeet }: { readonly waarde: string; readonly vergeet: () => void }) {
  return (
    <div className="bericht letop" role="alert">
      <Icoon naam="letop" maat={20} />
      <div>
        <h3>Niet bewaard: de notulen zijn intussen goedgekeurd</h3>
        <p className="nttekst">{waarde}</p>
      </div>
      <button type="button" className="knop" onClick={vergeet}>
        Verwerp mijn tekst
      </button>
    </div>
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
