/** The meetings: what comes, how full it is, until when the members can be convened; and below it what was. */
import { useState } from 'react';
import { Link } from 'react-router';
import { useMag, useVandaag, useZittingen } from '../api/vragen.js';
import type { Zitting as Kort } from '../api/vormen.js';
import { toonDag, toonDagVolledig } from '../dag.js';
import { Icoon } from '../onderdelen/Icoon.js';
import { Dagenpil, Pil } from '../onderdelen/Pil.js';
import { Antwoord, Leeg } from '../onderdelen/Toestand.js';
import { Kruimel } from '../schil/Schil.js';
import { useLijsttoetsen } from '../schil/lijsttoetsen.js';
import { PlanZitting } from './PlanZitting.js';
import type { Belasting, Fase } from './vormen.js';
import { useBelasting } from './vragen.js';
import { fasevan, meervoud, toonUur, zittingsnaam } from './woorden.js';
import '../stijl/zitting.css';

const VOORBIJ_TEGELIJK = 6;

export function Zittingen() {
  const mag = useMag();
  const [plant, zetPlant] = useState(false);
  const vraag = useZittingen(mag('zitting.lezen'));
  const last = useBelasting(mag('agenda.opmaken'));
  useLijsttoetsen();
  return (
    <>
      <Kruimel pad={[{ naam: 'Zittingen' }]} />
      <div className="kop1">
        <div>
          <h1>Zittingen</h1>
          <p className="sub">Wat komt, hoe vol het is, en tegen wanneer de leden opgeroepen moeten zijn.</p>
        </div>
        {mag('zitting.bijeenroepen') && (
          <div className="acties">
            <button type="button" className="knop hoofd" onClick={() => zetPlant(true)}>
              <Icoon naam="plus" /> Plan een zitting
            </button>
          </div>
        )}
      </div>
      {last.data !== undefined && <Last last={last.data} />}
      <Antwoord vraag={vraag} rijen={6}>
        {(zittingen) => <Lijst zittingen={zittingen} />}
      </Antwoord>
      {plant && <PlanZitting sluit={() => zetPlant(false)} />}
    </>
  );
}

const VOL = 180;

function Last({ last }: { readonly last: Belasting }) {
  return (
    <section className="zlast" aria-label="Hoe vol zijn de volgende zittingen?">
      {last.zittingen.map(({ zittingId, datum, totaal, perBron }) => (
        <Link key={zittingId} to={`/zittingen/${zittingId}`} className="zlastk">
          <b>{toonDag(datum)}</b>
          <span className="groot">
            {totaal.minuten} <small>min</small>
          </span>
          <span className="balk" aria-hidden="true">
            <i className="b-agenda" style={{ width: `${(perBron.agenda.minuten / VOL) * 100}%` }} />
            <i className="b-rijp" style={{ width: `${(perBron.rijp.minuten / VOL) * 100}%` }} />
            <i className="b-verwacht" style={{ width: `${(perBron.verwacht.minuten / VOL) * 100}%` }} />
          </span>
          <span className="klein zacht">
            {perBron.agenda.punten} op de agenda, {perBron.rijp.punten} rijp, {perBron.verwacht.punten} verwacht
          </span>
        </Link>
      ))}
      {last.zonderZitting.punten > 0 && (
        <p className="zlastk letop">
          <b>Geen zitting op tijd</b>
          <span className="groot">{last.zonderZitting.punten}</span>
          <span className="klein">haalt geen geplande zitting voor de termijn: plan er een bijkomende.</span>
        </p>
      )}
      <p className="klein zacht zlastv">
        De minuten zijn een schatting ({last.minuten.zekerheid === 'gevonden' ? 'ingesteld' : 'na te kijken'}).
      </p>
    </section>
  );
}

function Lijst({ zittingen }: { readonly zittingen: readonly Kort[] }) {
  const [hoeveel, zetHoeveel] = useState(VOORBIJ_TEGELIJK);
  const komt = zittingen.filter(({ fase }) => !['gesloten', 'afgelast'].includes(fase)).reverse();
  const voorbij = zittingen.filter(({ fase }) => ['gesloten', 'afgelast'].includes(fase));
  return (
    <div className="zlijst">
      <h2>Komend</h2>
      {komt.length === 0 && (
        <Leeg titel="Er is geen zitting gepland">Plan een zitting: dan verzamelen rijpe voorstellen zich vanzelf.</Leeg>
      )}
      <ul>
        {komt.map((zitting) => (
          <Rij key={zitting.id} zitting={zitting} />
        ))}
      </ul>
      {voorbij.length > 0 && <h2>Voorbij</h2>}
      <ul>
        {voorbij.slice(0, hoeveel).map((zitting) => (
          <Rij key={zitting.id} zitting={zitting} />
        ))}
      </ul>
      {voorbij.length > hoeveel && (
        <button type="button" className="knop sm" onClick={() => zetHoeveel(voorbij.length)}>
          Toon alle {voorbij.length}
        </button>
      )}
    </div>
  );
}

function Rij({ zitting }: { readonly zitting: Kort }) {
  const vandaag = useVandaag();
  const fase = zitting.fase as Fase;
  const { status, tekst } = fasevan(fase);
  return (
    <li className="zrij" data-rij>
      <div className="zdag">
        <Link to={`/zittingen/${zitting.id}`} data-open>
          {toonDagVolledig(zitting.datum)}
        </Link>
        <span className="zacht klein">
          {zittingsnaam(zitting.soort)}, {toonUur(zitting.uur)}, {zitting.plaats}
        </span>
      </div>
      <Pil status={status} tekst={tekst} />
      <span className="zacht">{meervoud(zitting.punten, 'punt', 'punten')}</span>
      {fase === 'gepland' && vandaag !== undefined ? (
        <span className="zterm">
          <Dagenpil vandaag={vandaag} uiterlijk={zitting.oproepenUiterlijk} />
          <span className="klein zacht">oproepen ten laatste {toonDag(zitting.oproepenUiterlijk)}</span>
        </span>
      ) : (
        <span />
      )}
    </li>
  );
}
