/** The minutes of a closed meeting: what the record makes by itself is only read; people write the free passages, until approved. */
import { useParams } from 'react-router';
import { useMag } from '../api/vragen.js';
import { dagInBrussel, toonDag, toonDagVolledig } from '../dag.js';
import { useZittingsstukken } from '../brieven/vragen.js';
import { Icoon } from '../onderdelen/Icoon.js';
import { Pil } from '../onderdelen/Pil.js';
import { Antwoord } from '../onderdelen/Toestand.js';
import { Kruimel } from '../schil/Schil.js';
import { useZitting } from '../zitting/vragen.js';
import { zittingsnaam } from '../zitting/woorden.js';
import { Passage } from './Passage.js';
import { Verbeter } from './Verbeter.js';
import type { Notulenstand } from './vormen.js';
import { useNotulen } from './vragen.js';
import '../stijl/zitting.css';
import '../stijl/velden.css';
import '../stijl/notulen.css';

const FASEN = {
  ontwerp: { status: 'letop', tekst: 'ontwerp' },
  goedgekeurd: { status: 'letop', tekst: 'goedgekeurd, nog te tekenen' },
  ondertekend: { status: 'goed', tekst: 'goedgekeurd en ondertekend' },
} as const;

export function Notulen() {
  const { id = '' } = useParams();
  const zitting = useZitting(id).data;
  const vraag = useNotulen(id);
  const naam = zitting === undefined ? '' : `${zittingsnaam(zitting.soort)} van ${toonDagVolledig(zitting.datum)}`;
  return (
    <>
      <Kruimel
        pad={[{ naam: 'Zittingen', naar: '/zittingen' }, { naam, naar: `/zittingen/${id}` }, { naam: 'Notulen' }]}
      />
      <div className="kop1">
        <div>
          <h1 className="ntkop">Notulen {vraag.data !== undefined && <Pil {...FASEN[vraag.data.fase]} />}</h1>
          <p className="sub">
            {naam}
            {vraag.data !== undefined && vraag.data.versie > 1 && ` (versie ${vraag.data.versie})`}
          </p>
        </div>
        <Lees zittingId={id} />
      </div>
      <Antwoord vraag={vraag}>{(stand) => <Blad stand={stand} />}</Antwoord>
    </>
  );
}

function Lees({ zittingId }: { readonly zittingId: string }) {
  const notulen = useZittingsstukken(zittingId).data?.notulen;
  if (notulen === undefined || notulen === null) return null;
  return (
    <div className="acties">
      <a className="knop" href={`/api/brieven/${notulen.briefId}/pdf`} target="_blank" rel="noreferrer">
        <Icoon naam="druk" /> Lees de notulen
      </a>
    </div>
  );
}

function Blad({ stand }: { readonly stand: Notulenstand }) {
  const schrijfbaar = useMag()('notulen.opmaken') && stand.fase === 'ontwerp';
  return (
    <div className="bladrail">
      <div>
        <p className="zacht">
          {schrijfbaar
            ? 'Aanwezigheid, stemmen en beslissingen haalt het programma uit de zitting. Schrijf hier alleen wat er daarnaast in moet staan. Bij elke wijziging worden de notulen opnieuw gedrukt.'
            : 'Deze notulen zijn goedgekeurd en liggen vast.'}
        </p>
        <Passage {...{ stand, schrijfbaar }} agendapuntId={null} titel="Bij de zitting" tekst={stand.algemeen} />
        {stand.punten.map(({ agendapuntId, volgnr, titel, tekst }) => (
          <Passage key={agendapuntId} {...{ stand, schrijfbaar, agendapuntId, tekst }} titel={`${volgnr}. ${titel}`} />
        ))}
      </div>
      <aside className="ntrail" aria-label="Goedkeuring en verbetering">
        <Verloop stand={stand} />
        {stand.fase !== 'ontwerp' && <Verbeter stand={stand} />}
      </aside>
    </div>
  );
}

function Verloop({ stand: { goedkeuringen, verbeteringen } }: { readonly stand: Notulenstand }) {
  return (
    <section className="kaart" aria-label="Goedkeuring">
      <div className="kkop">
        <h2>Goedkeuring</h2>
      </div>
      <div className="kbin">
        {goedkeuringen.length === 0 && (
          <p className="zacht">
            Nog niet goedgekeurd. Het comité keurt ze goed op een volgende zitting: u noteert dat in de sluitlijst van
            die zitting.
          </p>
        )}
        <ul className="opsom">
          {goedkeuringen.map(({ versie, op, opmerkingen }) => (
            <li key={`g${versie}`}>
              Versie {versie} goedgekeurd op {toonDag(dagInBrussel(op))}
              {opmerkingen === null ? ', zonder opmerkingen.' : `, met opmerkingen: ${opmerkingen}`}
            </li>
          ))}
          {verbeteringen.map(({ versie, op, reden }) => (
            <li key={`v${versie}`}>
              Versie {versie} begonnen op {toonDag(dagInBrussel(op))}: {reden}
            </li>
          ))}
        </ul>
      </div>
    </section>
  );
}
