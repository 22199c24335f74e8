/** A closed meeting: what was decided, the list and the minutes with who must still sign, and its letters. */
import { Link } from 'react-router';
import { Ronde } from '../brieven/Ronde.js';
import type { Zittingsstuk } from '../brieven/vormen.js';
import { useDaad } from '../api/daad.js';
import { useZittingsstukken } from '../brieven/vragen.js';
import { useMag, useMij } from '../api/vragen.js';
import { Icoon } from '../onderdelen/Icoon.js';
import { NietGelukt } from '../onderdelen/NietGelukt.js';
import { Pil } from '../onderdelen/Pil.js';
import { Antwoord } from '../onderdelen/Toestand.js';
import { rolnaam } from '../woorden.js';
import { Punten } from './Punten.js';
import type { Zitting } from './vormen.js';
import { useZet } from './vragen.js';

export function Naderhand({ zitting }: { readonly zitting: Zitting }) {
  const mag = useMag();
  const zet = useZet(zitting);
  return (
    <div className="agvlak">
      <div className="aghoofd">
        <Punten zitting={zitting} zet={zet} />
      </div>
      <aside className="agrail" aria-label="Na de zitting">
        {mag('brief.lezen') && <Stukken zitting={zitting} />}
        {mag('brief.lezen') && <Ronde zittingId={zitting.id} />}
      </aside>
    </div>
  );
}

function Stukken({ zitting }: { readonly zitting: Zitting }) {
  const mag = useMag();
  const vraag = useZittingsstukken(zitting.id);
  return (
    <section className="kaart" aria-label="Besluitenlijst en notulen">
      <div className="kkop">
        <h2>Besluitenlijst en notulen</h2>
      </div>
      <Antwoord vraag={vraag} rijen={2}>
        {({ besluitenlijst, notulen, notulenGoedgekeurd }) => (
          <ul className="kbin aglijst brstukken">
            <Stuk
              naam="Besluitenlijst"
              stuk={besluitenlijst}
              wacht={besluitenlijst === null ? 'wordt opgemaakt' : undefined}
            />
            <Stuk
              naam="Notulen"
              stuk={notulen}
              wacht={notulen === null ? 'worden opgemaakt' : notulenGoedgekeurd ? undefined : 'nog goed te keuren'}
            />
            {notulen !== null && mag('notulen.opmaken') && (
              <li>
                <Link className="knop sm" to={`/zittingen/${zitting.id}/notulen`}>
                  <Icoon naam="pen" /> {notulenGoedgekeurd ? 'Bekijk of verbeter de notulen' : 'Vul de notulen aan'}
                </Link>
              </li>
            )}
          </ul>
        )}
      </Antwoord>
    </section>
  );
}

interface Stukvelden {
  readonly naam: string;
  readonly stuk: Zittingsstuk | null;
  readonly wacht: string | undefined;
}

function Stuk({ naam, stuk, wacht }: Stukvelden) {
  const mag = useMag();
  const rollen = useMij().data?.rollen ?? [];
  const teken = useDaad<unknown>(`/api/brieven/${stuk?.briefId ?? ''}/ondertekenen`);
  const nog = stuk?.nogTeTekenen ?? [];
  const beurt = mag('brief.ondertekenen') && rollen.some((rol) => nog.includes(rol));
  const getekend = stuk !== null && nog.length === 0 && stuk.status === 'vrijgegeven';
  return (
    <li className="brstuk">
      <Icoon naam="blad" />
      <div>
        <b>{naam}</b>
        {getekend && <Pil status="goed" tekst="getekend" />}
        {wacht !== undefined && <span className="klein zacht">{wacht}</span>}
        {nog.length > 0 && wacht === undefined && (
          <span className="klein zacht">nog te tekenen door {nog.map(rolnaam).join(' en ')}</span>
        )}
        {teken.isError && <NietGelukt fout={teken.error} />}
        {stuk !== null && (
          <span className="acties">
            <a className="knop sm" href={`/api/brieven/${stuk.briefId}/pdf`} target="_blank" rel="noreferrer">
              <Icoon naam="oog" /> Lees
            </a>
            {beurt && wacht === undefined && (
              <button type="button" className="knop sm" disabled={teken.isPending} onClick={() => teken.mutate({})}>
                <Icoon naam="pen" /> Onderteken
              </button>
            )}
          </span>
        )}
      </div>
    </li>
  );
}
