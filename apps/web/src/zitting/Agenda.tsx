/** One meeting before it is held: its agenda with what must still be in order, and when the members must know. */
import { useState } from 'react';
import { Link, useParams, useSearchParams } from 'react-router';
import { useMag, useVandaag } from '../api/vragen.js';
import { toonDagVolledig } from '../dag.js';
import { Icoon } from '../onderdelen/Icoon.js';
import { Pil } from '../onderdelen/Pil.js';
import { Antwoord } from '../onderdelen/Toestand.js';
import { Kruimel } from '../schil/Schil.js';
import { Geweigerd } from './Geweigerd.js';
import { Klaar } from './Klaar.js';
import { Naderhand } from './Naderhand.js';
import { Oproepen, Oproeptermijn } from './Oproepen.js';
import { Punten } from './Punten.js';
import { Vaststelling, Veranderd } from './Rail.js';
import type { Zitting } from './vormen.js';
import { useRijp, useZet, useZitting, zittingspad } from './vragen.js';
import { fasevan, meervoud, toonUur, zittingsnaam } from './woorden.js';
import '../stijl/zitting.css';
import '../stijl/agenda.css';

export function Agenda() {
  const { id = '' } = useParams();
  const vraag = useZitting(id);
  return <Antwoord vraag={vraag}>{(zitting) => <Scherm zitting={zitting} />}</Antwoord>;
}

function Scherm({ zitting }: { readonly zitting: Zitting }) {
  const dag = toonDagVolledig(zitting.datum);
  const { status, tekst } = fasevan(zitting.fase);
  const { zittend, vereist } = zitting.quorum;
  return (
    <>
      <Kruimel pad={[{ naam: 'Zittingen', naar: '/zittingen' }, { naam: dag }]} />
      <div className="kop1">
        <div>
          <h1 className="agtitel">
            {zittingsnaam(zitting.soort)} van {dag} <Pil status={status} tekst={tekst} />
          </h1>
          <p className="sub">
            {toonUur(zitting.uur)}, {zitting.plaats}
            <span className="punt">{meervoud(zitting.punten.length, 'punt', 'punten')}</span>
            <span className="punt">
              {zittend} leden, {vereist} nodig om te beslissen
            </span>
          </p>
        </div>
        <Knoppen zitting={zitting} />
      </div>
      {zitting.fase === 'gepland' && <Oproeptermijn zitting={zitting} />}
      <Inhoud zitting={zitting} />
    </>
  );
}

function Inhoud({ zitting }: { readonly zitting: Zitting }) {
  if (zitting.fase === 'gepland') return <Bouw zitting={zitting} />;
  if (zitting.fase === 'gesloten') return <Naderhand zitting={zitting} />;
  return <Vast zitting={zitting} />;
}

function Knoppen({ zitting }: { readonly zitting: Zitting }) {
  const mag = useMag();
  const [roept, zetRoept] = useState(false);
  const pad = zittingspad(zitting.id);
  const inZitting = zitting.fase === 'opgeroepen' || zitting.fase === 'bezig';
  return (
    <div className="acties">
      {zitting.punten.length > 0 && mag('agendapunt.lezen') && (
        <a className="knop" href={`${pad}/bundel.pdf`} target="_blank" rel="noreferrer">
          <Icoon naam="druk" /> Bundel
        </a>
      )}
      {zitting.punten.length > 0 && inZitting && (
        <a className="knop" href={`${pad}/agenda.pdf`} target="_blank" rel="noreferrer">
          <Icoon naam="blad" /> Agenda
        </a>
      )}
      {zitting.fase === 'gepland' && mag('agenda.opmaken') && (
        <button type="button" className="knop hoofd" onClick={() => zetRoept(true)}>
          <Icoon naam="brief" /> Roep de leden op
        </button>
      )}
      {inZitting && mag('zitting.leiden') && (
        <Link className="knop hoofd" to={`/zittingen/${zitting.id}/zaal`}>
          <Icoon naam="comite" /> {zitting.fase === 'bezig' ? 'Naar de zitting' : 'Open de zitting'}
        </Link>
      )}
      {roept && <Oproepen zitting={zitting} sluit={() => zetRoept(false)} />}
    </div>
  );
}

const BEELDEN = ['agenda', 'klaar'] as const;

function Bouw({ zitting }: { readonly zitting: Zitting }) {
  const mag = useMag();
  const rijp = useRijp(mag('agenda.opmaken'));
  const zet = useZet(zitting);
  const [zoek, zetZoek] = useSearchParams();
  const beeld = zoek.get('toon') === 'klaar' ? 'klaar' : 'agenda';
  const hier = rijp.data?.zittingen.find(({ zittingId }) => zittingId === zitting.id);
  const aantal = { agenda: zitting.punten.length, klaar: hier?.aantal ?? 0 };
  return (
    <div className="agvlak">
      <div className="aghoofd">
        <div className="agbalk">
          <div className="seg" role="group" aria-label="Wat ziet u">
            {BEELDEN.map((naam) => (
              <button
                key={naam}
                type="button"
                aria-pressed={beeld === naam}
                onClick={() => zetZoek(naam === 'agenda' ? {} : { toon: naam }, { replace: true })}
              >
                {naam === 'agenda' ? 'Agenda' : 'Klaar voor de agenda'} <span className="tel">{aantal[naam]}</span>
              </button>
            ))}
          </div>
          <span className="vul" />
          {mag('agenda.opmaken') && aantal.klaar > 0 && (
            <button
              type="button"
              className="knop sm"
              disabled={zet.isPending}
              onClick={() => zet.mutate({ pad: `${zittingspad(zitting.id)}/agenda/verzamelen` })}
            >
              <Icoon naam="plus" /> Zet alles wat deze zitting moet halen erop
            </button>
          )}
        </div>
        <Geweigerd zet={zet} />
        {beeld === 'agenda' ? (
          <Punten zitting={zitting} zet={zet} />
        ) : (
          <Klaar zitting={zitting} rijp={rijp.data} zet={zet} />
        )}
      </div>
      <aside className="agrail" aria-label="Voor de oproeping">
        <Vaststelling zitting={zitting} zet={zet} />
        <Veranderd zitting={zitting} zet={zet} />
      </aside>
    </div>
  );
}

function Vast({ zitting }: { readonly zitting: Zitting }) {
  const vandaag = useVandaag();
  const zet = useZet(zitting);
  return (
    <div className="agvlak alleen">
      <div className="aghoofd">
        {zitting.fase === 'opgeroepen' && (
          <p className="agstand">
            <Icoon naam="slot" /> De agenda is vertrokken en ligt vast.
            {vandaag === zitting.datum && ' De zitting is vandaag.'}
          </p>
        )}
        <Punten zitting={zitting} zet={zet} />
      </div>
    </div>
  );
}
