/** The wording of one kind of letter: what holds now, a new one laid before a colleague, and the versions before. */
import { useState } from 'react';
import { useParams } from 'react-router';
import { Probleem } from '../api/vraag.js';
import { useMag } from '../api/vragen.js';
import { briefnaam } from '../brieven/briefnamen.js';
import { useDaad } from '../api/daad.js';
import { dagInBrussel, toonDag } from '../dag.js';
import { Regelveld, Tekstvak } from '../invoer/Velden.js';
import { NietGelukt } from '../onderdelen/NietGelukt.js';
import { Antwoord } from '../onderdelen/Toestand.js';
import { Kruimel } from '../schil/Schil.js';
import { Gebreken } from './Gebreken.js';
import type { Geldend, Voorgelegd } from './vormen.js';
import { useGeldend } from './vragen.js';
import { Voorstel } from './Voorstel.js';
import '../stijl/brieven.css';
import '../stijl/velden.css';
import '../stijl/beheer.css';

export function Brieftekst() {
  const { soort = '' } = useParams();
  const vraag = useGeldend(soort);
  return (
    <>
      <Kruimel pad={[{ naam: 'Beheer', naar: '/beheer' }, { naam: briefnaam(soort) }]} />
      <div className="kop1">
        <div>
          <h1>{briefnaam(soort)}</h1>
          <p className="sub">
            Een brief houdt de tekst waarmee hij gemaakt is; een nieuwe tekst geldt voor nieuwe brieven.
          </p>
        </div>
      </div>
      <Antwoord vraag={vraag}>{(geldend) => <Inhoud key={geldend.versie} geldend={geldend} />}</Antwoord>
    </>
  );
}

function Inhoud({ geldend }: { readonly geldend: Geldend }) {
  const mag = useMag();
  const wachtend = geldend.versies.filter(({ status }) => status === 'voorgelegd');
  return (
    <div className="bladrail">
      <div>
        {wachtend.map((kop) => (
          <Voorstel key={kop.id} kop={kop} />
        ))}
        {mag('sjabloon.schrijven') ? <Schrijf geldend={geldend} /> : <pre className="bhtekst">{geldend.tekst}</pre>}
      </div>
      <aside className="bhrail">
        <Plaatsen geldend={geldend} />
        <Eerder geldend={geldend} />
      </aside>
    </div>
  );
}

function Schrijf({ geldend }: { readonly geldend: Geldend }) {
  const [tekst, zetTekst] = useState(geldend.tekst);
  const [reden, zetReden] = useState('');
  const daad = useDaad<Voorgelegd>(`/api/brieftekst/${geldend.soort}/versies`);
  const fouten = daad.error instanceof Probleem ? daad.error.fouten : [];
  const fout = (veld: string) => fouten.find((f) => f.veld === veld)?.boodschap;
  const ongewijzigd = tekst === geldend.tekst;
  return (
    <form
      className="kaart"
      aria-label="Een nieuwe tekst"
      onSubmit={(e) => {
        e.preventDefault();
        daad.mutate({ tekst, reden: reden.trim() });
      }}
    >
      <div className="kkop">
        <h2>{geldend.versie === null ? 'De tekst van het programma' : `Uw tekst, versie ${geldend.versie}`}</h2>
      </div>
      <div className="kbin bhschrijf">
        <Tekstvak id="tekst" label="Tekst" waarde={tekst} zet={zetTekst} rijen={24} fout={fout('tekst')} />
        <Regelveld id="reden" label="Waarom verandert de tekst?" waarde={reden} zet={zetReden} fout={fout('reden')} />
        {daad.isError && fouten.length === 0 && <NietGelukt fout={daad.error} />}
        {daad.data !== undefined && (
          <div role="status">
            <p>Versie {daad.data.versie} wacht op een collega.</p>
            <Gebreken gebreken={daad.data.gebreken} />
          </div>
        )}
        <div className="acties marge-boven">
          <button type="submit" className="knop hoofd" disabled={daad.isPending || ongewijzigd || reden.trim() === ''}>
            Leg voor aan een collega
          </button>
          {!ongewijzigd && (
            <button type="button" className="knop" onClick={() => zetTekst(geldend.tekst)}>
              Terug naar wat geldt
            </button>
          )}
        </div>
      </div>
    </form>
  );
}

function Plaatsen({ geldend: { invulplaatsen, vasteDelen } }: { readonly geldend: Geldend }) {
  return (
    <section className="kaart" aria-label="Wat de tekst invult">
      <div className="kkop">
        <h2>Invulplaatsen</h2>
      </div>
      <div className="kbin">
        <p className="klein zacht">
          Zet ze tussen dubbele accolades. {vasteDelen.length > 0 && 'Vaste delen blijven zoals ze zijn.'}
        </p>
        <ul className="bhcodes">
          {invulplaatsen.map((plaats) => (
            <li key={plaats}>
              <code>{plaats}</code>
            </li>
          ))}
        </ul>
        {vasteDelen.length > 0 && <h3>Vaste delen</h3>}
        <ul className="opsom klein">
          {vasteDelen.map(({ tekst, regel }) => (
            <li key={regel}>
              regel {regel}: {tekst.length > 90 ? `${tekst.slice(0, 90)}…` : tekst}
            </li>
          ))}
        </ul>
      </div>
    </section>
  );
}

function Eerder({ geldend: { versies } }: { readonly geldend: Geldend }) {
  const voorbij = versies.filter(({ status }) => status !== 'voorgelegd');
  if (voorbij.length === 0) return null;
  return (
    <section className="kaart" aria-label="Eerdere versies">
      <div className="kkop">
        <h2>Versies</h2>
      </div>
      <ul className="kbin opsom klein">
        {voorbij.map(({ id, versie, status, reden, opgesteldOp }) => (
          <li key={id}>
            versie {versie}, {status}, {toonDag(dagInBrussel(opgesteldOp))}: {reden}
          </li>
        ))}
      </ul>
    </section>
  );
}
