/** Registered: the number, the term, and the receipt to hand over now. */
import { useMutation, useQuery } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { Link } from 'react-router';
import type { Briefkop, Geregistreerd } from '../api/vormen.js';
import { doe, haal } from '../api/vraag.js';
import { toonDag, toonDagVolledig } from '../dag.js';
import { AF } from '../geheugen.js';
import { Icoon } from '../onderdelen/Icoon.js';
import { NietGelukt } from '../onderdelen/NietGelukt.js';
import { hoofdletter } from '../woorden.js';

const KIJK_OPNIEUW_MS = 700;

export const KLAAR = `${AF}onthaal`;

export interface Klaargegevens {
  readonly naam: string;
  readonly dringend: boolean;
  readonly dossierId: string;
  readonly aanvraag: Geregistreerd;
}

export function Klaar({ gegevens, vandaag }: { readonly gegevens: Klaargegevens; readonly vandaag: string }) {
  const { naam, dringend, dossierId, aanvraag } = gegevens;
  const kop = useRef<HTMLHeadingElement>(null);
  useEffect(() => kop.current?.focus(), []);
  return (
    <div className="loket">
      <div className="bladzijde">
        <div className="gelukt">
          <Icoon naam="goed" maat={28} />
          <h1 ref={kop} tabIndex={-1}>
            De aanvraag is geregistreerd
          </h1>
          <p>
            Nummer <b>{aanvraag.registernummer}</b> voor {naam}
          </p>
        </div>
        {dringend && (
          <div className="bericht gevaar" role="alert">
            <Icoon naam="gevaar" maat={20} />
            <div>
              <h2>Verwittig nu de voorzitter</h2>
              <p>Deze aanvraag is dringend. Alleen de voorzitter mag vandaag al beslissen.</p>
            </div>
          </div>
        )}
        {aanvraag.waarschuwing !== undefined && <Waarschuwing waarschuwing={aanvraag.waarschuwing} />}
        <Ontvangstbewijs dossierId={dossierId} aanvraagId={aanvraag.id} vandaag={vandaag} />
        <Termijnen aanvraag={aanvraag} />
        <div className="stapknoppen">
          <Link className="knop groot" to="/onthaal">
            Nieuwe aanvraag
          </Link>
          <Link className="knop groot" to={`/dossiers/${dossierId}`}>
            Open het dossier
          </Link>
        </div>
      </div>
    </div>
  );
}

function Waarschuwing({ waarschuwing }: { readonly waarschuwing: NonNullable<Geregistreerd['waarschuwing']> }) {
  return (
    <div className="bericht letop">
      <Icoon naam="letop" maat={20} />
      <div>
        <h2>{waarschuwing.tekst}</h2>
        <ul className="opsom">
          {waarschuwing.uitwegen.map((uitweg) => (
            <li key={uitweg}>{uitweg}</li>
          ))}
        </ul>
      </div>
    </div>
  );
}

function Termijnen({ aanvraag }: { readonly aanvraag: Geregistreerd }) {
  const { beslisUiterlijk, laatsteHaalbareZitting, verslagUiterlijk } = aanvraag;
  return (
    <dl className="nazicht">
      <div>
        <dt>Beslissen</dt>
        <dd>uiterlijk {toonDagVolledig(beslisUiterlijk)}</dd>
      </div>
      {laatsteHaalbareZitting !== null && (
        <div>
          <dt>Laatste zitting</dt>
          <dd>{hoofdletter(toonDag(laatsteHaalbareZitting))}</dd>
        </div>
      )}
      {verslagUiterlijk !== null && (
        <div>
          <dt>Sociaal verslag</dt>
          <dd>klaar tegen {toonDag(verslagUiterlijk)}</dd>
        </div>
      )}
    </dl>
  );
}

interface Bewijseigenschappen {
  readonly dossierId: string;
  readonly aanvraagId: string;
  readonly vandaag: string;
}

/** Made in the background right after registration: asked for until it is there. */
function Ontvangstbewijs({ dossierId, aanvraagId, vandaag }: Bewijseigenschappen) {
  const adres = `/api/brieven?dossier=${dossierId}&soort=ontvangstbewijs`;
  const brieven = useQuery({
    queryKey: [adres],
    queryFn: ({ signal }) => haal<{ items: readonly Briefkop[] }>(adres, signal),
    refetchInterval: ({ state }) => (findBewijs(state.data?.items, aanvraagId) === undefined ? KIJK_OPNIEUW_MS : false),
  });
  const brief = findBewijs(brieven.data?.items, aanvraagId);
  const tekenen = useMutation({
    mutationFn: (id: string) =>
      doe(`/api/brieven/${id}/bewijs`, { ontvangenOp: vandaag, bewijs: 'Getekend ontvangstbewijs aan de balie' }),
  });
  return (
    <section className="ontvangst" aria-label="Ontvangstbewijs">
      <div>
        <h2>Ontvangstbewijs</h2>
        <p role="status">
          {brief === undefined
            ? 'Wordt gemaakt. Dat duurt enkele seconden.'
            : 'Klaar. Druk het af, geef het mee en laat het tekenen. Vandaag nog.'}
        </p>
      </div>
      {brief !== undefined && (
        <div className="acties">
          <a className="knop hoofd groot" href={`/api/brieven/${brief.id}/pdf`} target="_blank" rel="noreferrer">
            <Icoon naam="druk" /> Druk af
          </a>
          {tekenen.isSuccess ? (
            <span className="bewaard" role="status">
              <Icoon naam="goed" /> Genoteerd als getekend
            </span>
          ) : (
            <button
              type="button"
              className="knop groot"
              disabled={tekenen.isPending}
              onClick={() => tekenen.mutate(brief.id)}
            >
              De persoon tekende
            </button>
          )}
        </div>
      )}
      {tekenen.isError && <NietGelukt fout={tekenen.error} />}
      {brieven.isError && <NietGelukt fout={brieven.error} opnieuw={brieven.refetch} />}
    </section>
  );
}

const findBewijs = (brieven: readonly Briefkop[] | undefined, aanvraagId: string) =>
  brieven?.find(({ soort, onderwerpId }) => soort === 'ontvangstbewijs' && onderwerpId === aanvraagId);
