/** Beside the agenda: what the chair fixed, and what changed from one version to the next. */
import { useState } from 'react';
import { useMag } from '../api/vragen.js';
import { Icoon, type Icoonnaam } from '../onderdelen/Icoon.js';
import { Pil } from '../onderdelen/Pil.js';
import { dagInBrussel, toonDag } from '../dag.js';
import type { Verschil, Zitting } from './vormen.js';
import { useVerschil, useVersies, zittingspad, type Zetter } from './vragen.js';
import { meervoud, uurVan } from './woorden.js';

interface Eigenschappen {
  readonly zitting: Zitting;
  readonly zet: Zetter;
}

export function Vaststelling({ zitting, zet }: Eigenschappen) {
  const mag = useMag();
  const vast = zitting.vaststelling;
  const niet = zitting.punten.filter(({ toets }) => toets.some(({ inOrde }) => !inOrde));
  const inOrde = zitting.punten.length > 0 && niet.length === 0;
  const geldig = vast?.geldig === true;
  return (
    <section className="kaart">
      <div className="kkop">
        <h2>Oproeping</h2>
        {niet.length > 0 && (
          <Pil status="letop" tekst={meervoud(niet.length, 'punt niet klaar', 'punten niet klaar')} />
        )}
      </div>
      <ul className="kbin aglijst">
        <li className={geldig ? 'goed' : 'letop'}>
          <Icoon naam={geldig ? 'goed' : 'letop'} />
          <div>
            {vast === null && 'De voorzitter stelde de agenda nog niet vast'}
            {vast !== null &&
              (geldig ? 'De voorzitter stelde de agenda vast' : 'De agenda wijzigde na de vaststelling')}
            {vast !== null && (
              <span className="klein zacht">
                versie {vast.versie}, {vast.door}, {toonDag(dagInBrussel(vast.op))} {uurVan(vast.op)}
                {!geldig && vast.sindsdien !== '' && `. Sindsdien: ${vast.sindsdien}`}
              </span>
            )}
          </div>
        </li>
        <li className={inOrde ? 'goed' : 'letop'}>
          <Icoon naam={inOrde ? 'goed' : 'letop'} />
          <div>
            {niet.length === 0
              ? 'Elk punt is in orde'
              : `Punt ${niet.map(({ volgnr }) => volgnr).join(', ')} niet klaar`}
            {niet.length > 0 && <span className="klein zacht">Zolang vertrekt er niets.</span>}
          </div>
        </li>
        <li className="goed">
          <Icoon naam="goed" />
          <div>{meervoud(zitting.aanwezigheid.length, 'lid krijgt', 'leden krijgen')} de oproeping</div>
        </li>
      </ul>
      {mag('agenda.vaststellen') && !geldig && (
        <div className="kvoet">
          <button
            type="button"
            className="knop hoofd"
            disabled={zet.isPending || zitting.punten.length === 0}
            onClick={() => zet.mutate({ pad: `${zittingspad(zitting.id)}/agenda/vaststellen` })}
          >
            Stel de agenda vast
          </button>
        </div>
      )}
    </section>
  );
}

const AANLEIDING = { opgemaakt: 'opgemaakt', vastgesteld: 'vastgesteld', verzonden: 'verzonden' } as const;

export function Veranderd({ zitting, zet }: Eigenschappen) {
  const mag = useMag();
  const versies = useVersies(zitting.id).data ?? [];
  const [gekozen, kies] = useState<string>();
  const van = gekozen ?? versies.at(-1)?.versie;
  const verschil = useVerschil(zitting.id, van).data;
  return (
    <section className="kaart">
      <div className="kkop">
        <h2>Wat veranderde</h2>
        {versies.length > 0 && (
          <div className="seg" role="group" aria-label="Sinds welke versie">
            {versies.slice(-3).map(({ versie, aanleiding }) => (
              <button
                key={versie}
                type="button"
                aria-pressed={van === versie}
                aria-label={`Sinds versie ${versie}, ${AANLEIDING[aanleiding]}`}
                onClick={() => kies(versie)}
              >
                {versie}
              </button>
            ))}
          </div>
        )}
      </div>
      <div className="kbin">
        {van === undefined ? (
          <p className="zacht klein">Er is nog geen versie vastgelegd.</p>
        ) : (
          verschil !== undefined && <Verschillen verschil={verschil} />
        )}
      </div>
      {mag('agenda.opmaken') && (
        <div className="kvoet">
          <button
            type="button"
            className="knop sm"
            disabled={zet.isPending || zitting.punten.length === 0}
            onClick={() => zet.mutate({ pad: `${zittingspad(zitting.id)}/agenda/versies` })}
          >
            Leg deze agenda vast als versie
          </button>
        </div>
      )}
    </section>
  );
}

type Soort = Verschil['wijzigingen'][number]['soort'];
const TEKENS: Readonly<Record<Soort, Icoonnaam>> = {
  toegevoegd: 'plus',
  afgevoerd: 'streep',
  verplaatst: 'op',
  conceptGewijzigd: 'pen',
};

function Verschillen({ verschil }: { readonly verschil: Verschil }) {
  if (verschil.wijzigingen.length === 0)
    return <p className="zacht klein">Niets veranderde sinds versie {verschil.van}.</p>;
  return (
    <ul className="agversch">
      {verschil.wijzigingen.map(({ soort, onderwerpId, titel, vanVolgnr, naarVolgnr }) => (
        <li key={`${soort}${onderwerpId}`} className={soort}>
          <span className="teken">
            <Icoon naam={TEKENS[soort]} maat={14} />
          </span>
          <div>
            {titel}
            <span className="klein zacht">
              {soort === 'toegevoegd' && `toegevoegd als punt ${naarVolgnr ?? ''}`}
              {soort === 'afgevoerd' && `van de agenda, was punt ${vanVolgnr ?? ''}`}
              {soort === 'verplaatst' && `van ${vanVolgnr ?? ''} naar ${naarVolgnr ?? ''}`}
              {soort === 'conceptGewijzigd' && 'ander voorstel'}
            </span>
          </div>
        </li>
      ))}
    </ul>
  );
}
