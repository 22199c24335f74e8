/** What is ripe: under this meeting because it is the last in time, and apart what no meeting can hold. */
import { useKoppen, zonderNummer } from './koppen.js';
import { Link } from 'react-router';
import { toonDag } from '../dag.js';
import { Icoon } from '../onderdelen/Icoon.js';
import { Pil } from '../onderdelen/Pil.js';
import { Laden, Leeg } from '../onderdelen/Toestand.js';
import type { RijpPerZitting, RijpVoorstel, Zitting } from './vormen.js';
import { zittingspad, type Zetter } from './vragen.js';
import { meervoud, toetsvan } from './woorden.js';

interface Eigenschappen {
  readonly zitting: Zitting;
  readonly rijp: RijpPerZitting | undefined;
  readonly zet: Zetter;
}

export function Klaar({ zitting, rijp, zet }: Eigenschappen) {
  if (rijp === undefined) return <Laden />;
  const hier = rijp.zittingen.find(({ zittingId }) => zittingId === zitting.id);
  const elders = rijp.zittingen.filter(({ zittingId, aantal }) => zittingId !== zitting.id && aantal > 0);
  const rij = (voorstel: RijpVoorstel) => <Rij key={voorstel.voorstelId} {...{ voorstel, zitting, zet }} />;
  return (
    <div className="agpunten">
      {hier === undefined || hier.aantal === 0 ? (
        <Leeg titel="Niets dat deze zitting moet halen">
          Elk rijp voorstel staat al op een agenda, of haalt een latere zitting nog op tijd.
        </Leeg>
      ) : (
        hier.groepen.map(({ groep, naam, voorstellen }) => (
          <section key={groep} aria-label={naam}>
            <h2 className="aggroep">{naam}</h2>
            <ol>{voorstellen.map(rij)}</ol>
          </section>
        ))
      )}
      {rijp.zonderZitting.length > 0 && (
        <section aria-label="Haalt geen geplande zitting">
          <h2 className="aggroep gevaar">Haalt geen geplande zitting op tijd</h2>
          <ol>{rijp.zonderZitting.map(rij)}</ol>
        </section>
      )}
      {elders.map(({ zittingId, datum, aantal, groepen }) => (
        <details key={zittingId} className="agelders">
          <summary>
            {meervoud(aantal, 'voorstel haalt', 'voorstellen halen')} ook nog de zitting van {toonDag(datum)}
          </summary>
          <ol>{groepen.flatMap(({ voorstellen }) => voorstellen).map(rij)}</ol>
        </details>
      ))}
    </div>
  );
}

interface Rijvelden {
  readonly voorstel: RijpVoorstel;
  readonly zitting: Zitting;
  readonly zet: Zetter;
}

function Rij({ voorstel, zitting, zet }: Rijvelden) {
  const kop = useKoppen()(voorstel.dossierId);
  const mist = voorstel.toets.filter(({ inOrde }) => !inOrde);
  const teLaat = zitting.datum > voorstel.beslisUiterlijk;
  return (
    <li className="agrij klaar" data-rij>
      <div className="agwat">
        <span>
          <Link to={`/dossiers/${voorstel.dossierId}`} data-open>
            {kop === undefined ? voorstel.titel : `${kop.client.voornaam} ${kop.client.naam}`}
          </Link>{' '}
          <span className="nr">{voorstel.dossiernummer}</span>
        </span>
        <span className="klein zacht">
          {zonderNummer(voorstel.titel, voorstel.dossiernummer)}, {voorstel.werker}
        </span>
      </div>
      <div className="agtoets">
        <Pil {...toetsvan(voorstel.toets)} />
        {mist.map(({ code, zin }) => (
          <p key={code} className="klein zacht">
            {zin}
          </p>
        ))}
      </div>
      <div className={teLaat ? 'agterm gevaar' : 'agterm'}>
        <b>{toonDag(voorstel.beslisUiterlijk)}</b>
        <span className="klein">
          {teLaat ? 'deze zitting komt te laat' : voorstel.laatsteHaalbareZitting ? 'laatste zitting op tijd' : ''}
        </span>
      </div>
      <button
        type="button"
        className="knop sm"
        aria-label={`Zet op de agenda: ${voorstel.titel}`}
        disabled={zet.isPending}
        onClick={() =>
          zet.mutate({ pad: `${zittingspad(zitting.id)}/agenda`, lichaam: { voorstelIds: [voorstel.voorstelId] } })
        }
      >
        <Icoon naam="plus" /> Zet erop
      </button>
    </li>
  );
}
