/** A wording that a colleague laid before: read it, see what it was tried on, and publish or withdraw it. */
import { useState } from 'react';
import { useMag, useMij } from '../api/vragen.js';
import { Regelveld } from '../invoer/Velden.js';
import { NietGelukt } from '../onderdelen/NietGelukt.js';
import { Antwoord } from '../onderdelen/Toestand.js';
import { Gebreken } from './Gebreken.js';
import type { Tekst, Tekstkop } from './vormen.js';
import { useTekststap, useVersie } from './vragen.js';

export function Voorstel({ kop }: { readonly kop: Tekstkop }) {
  return (
    <section className="kaart" aria-label={`Versie ${kop.versie}, wacht op een tweede`}>
      <div className="kkop">
        <h2>Versie {kop.versie} wacht op een tweede</h2>
      </div>
      <div className="kbin bhschrijf">
        <p>
          <b>Waarom:</b> {kop.reden}
        </p>
        <Antwoord vraag={useVersie(kop.id)} rijen={2}>
          {(tekst) => <Beoordeel tekst={tekst} />}
        </Antwoord>
      </div>
    </section>
  );
}

function Beoordeel({ tekst }: { readonly tekst: Tekst }) {
  const mag = useMag();
  const ik = useMij().data?.gebruikerId;
  const [reden, zetReden] = useState('');
  const stap = useTekststap(tekst);
  const eigen = tekst.opstellerId === ik;
  return (
    <>
      <Gebreken gebreken={tekst.gebreken} />
      <details>
        <summary>Lees de tekst</summary>
        <pre className="bhtekst">{tekst.tekst}</pre>
      </details>
      {stap.isError && <NietGelukt fout={stap.error} />}
      {mag('sjabloon.publiceren') && (
        <div className="acties">
          <button
            type="button"
            className="knop hoofd"
            disabled={eigen || tekst.gebreken.length > 0 || stap.isPending}
            onClick={() => stap.mutate({ stap: 'publiceren' })}
          >
            Publiceer
          </button>
          {eigen && <span className="klein zacht">Wie een tekst opstelde, publiceert hem niet.</span>}
        </div>
      )}
      {mag('sjabloon.publiceren') && (
        <form
          className="bhtrekin"
          onSubmit={(e) => {
            e.preventDefault();
            stap.mutate({ stap: 'intrekken', reden: reden.trim() });
          }}
        >
          <Regelveld id={`trekin-${tekst.id}`} label="Niet publiceren, omdat" waarde={reden} zet={zetReden} />
          <button type="submit" className="knop" disabled={stap.isPending || reden.trim().length < 3}>
            Trek in
          </button>
        </form>
      )}
    </>
  );
}
