/** Before the meeting closes: every item with what came of it, and what must still be dealt with. */
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { doe } from '../api/vraag.js';
import { useMag, useVandaag } from '../api/vragen.js';
import { leesDatum } from '../invoer/datum.js';
import { Datumveld } from '../invoer/Velden.js';
import { Icoon } from '../onderdelen/Icoon.js';
import { Pil } from '../onderdelen/Pil.js';
import { Geweigerd } from '../zitting/Geweigerd.js';
import type { Zitting } from '../zitting/vormen.js';
import { zittingspad } from '../zitting/vragen.js';
import { meervoud, uitkomstvan } from '../zitting/woorden.js';
import type { Bewaren } from './bewaren.js';
import { zinVan } from './Geweigerdpunt.js';
import { Vorigenotulen } from './Vorigenotulen.js';
import '../stijl/velden.css';

interface Eigenschappen {
  readonly zitting: Zitting;
  readonly bewaren: Bewaren;
  readonly kies: (puntId: string) => void;
  readonly terug: () => void;
}

export function Sluitlijst({ zitting, bewaren, kies, terug }: Eigenschappen) {
  const mag = useMag();
  const vandaag = useVandaag() ?? '';
  const [dag, zetDag] = useState('');
  const sluiten = useSluiten(zitting);
  const open = zitting.punten.filter(({ status }) => status === 'open');
  const wacht = bewaren.wachtend.length;
  const gelezen = leesDatum(dag, { vandaag, verleden: false });
  const kan = open.length === 0 && wacht === 0 && (dag === '' || gelezen.soort === 'waarde');
  return (
    <>
      <section className="zsluit" aria-label="Sluitlijst">
        <h2>Sluitlijst</h2>
        <p className="zacht">
          {open.length === 0
            ? 'Elk punt is behandeld.'
            : `Nog te behandelen: punt ${open.map(({ volgnr }) => volgnr).join(', ')}.`}
        </p>
        <Wachtenden bewaren={bewaren} />
        <Uitkomsten zitting={zitting} kies={kies} />
        <Vorigenotulen zitting={zitting} />
        <Datumveld
          id="verzenddatum"
          label="Wanneer vertrekken de brieven?"
          hulp="Leeg: de eerste werkdag na de zitting."
          waarde={dag}
          zet={zetDag}
          vandaag={vandaag}
          mag
        />
        <Geweigerd zet={sluiten} />
      </section>
      <footer className="zvoet">
        <button type="button" className="knop groot icoon" aria-label="Vorig punt" onClick={terug}>
          <Icoon naam="links" maat={20} />
        </button>
        <span className="zacht">
          Bij het sluiten wordt elke uitkomst een beslissing. De leden lezen de stukken daarna niet meer.
        </span>
        <span className="vul" />
        {mag('zitting.leiden') && (
          <button
            type="button"
            className="knop hoofd groot"
            disabled={!kan || sluiten.isPending}
            onClick={() => sluiten.mutate(gelezen.soort === 'waarde' ? { verzenddatum: gelezen.waarde } : {})}
          >
            Sluit de zitting, {meervoud(zitting.punten.length, 'punt', 'punten')}
          </button>
        )}
      </footer>
    </>
  );
}

function Wachtenden({ bewaren }: Pick<Eigenschappen, 'bewaren'>) {
  return (
    <>
      {bewaren.wachtend.map(({ sleutel, wat, staat, fout }) => (
        <div key={sleutel} className={staat === 'wacht' ? 'bericht letop' : 'bericht gevaar'} role="alert">
          <Icoon naam={staat === 'wacht' ? 'wacht' : 'gevaar'} maat={20} />
          <p>
            <b>{wat}:</b> {staat === 'wacht' ? 'nog niet bewaard.' : `niet bewaard. ${zinVan(fout)}`}
          </p>
          {staat === 'geweigerd' && (
            <button type="button" className="knop groot" onClick={() => bewaren.neemWeg(sleutel)}>
              Begrepen
            </button>
          )}
        </div>
      ))}
    </>
  );
}

function Uitkomsten({ zitting, kies }: Pick<Eigenschappen, 'zitting' | 'kies'>) {
  return (
    <ol>
      {zitting.punten.map((punt) => (
        <li key={punt.id}>
          <button type="button" className="zsrij" onClick={() => kies(punt.id)}>
            <b>{punt.volgnr}</b>
            <span>{punt.titel}</span>
            <span className="zacht klein">
              {punt.telling !== null &&
                `${punt.telling.ja} ja, ${punt.telling.nee} nee, ${punt.telling.onthouding} onth.`}
            </span>
            <Pil {...uitkomstvan(punt)} />
          </button>
        </li>
      ))}
    </ol>
  );
}

function useSluiten(zitting: Zitting) {
  const bewaarplaats = useQueryClient();
  const navigeer = useNavigate();
  const [sleutel] = useState(() => crypto.randomUUID());
  return useMutation({
    mutationFn: (lichaam: { readonly verzenddatum?: string }) =>
      doe(`${zittingspad(zitting.id)}/sluiten`, lichaam, {
        'If-Match': `"${zitting.rev}"`,
        'Idempotency-Key': `${sleutel}-${lichaam.verzenddatum ?? 'vanzelf'}`,
      }),
    onSuccess: async () => {
      await bewaarplaats.invalidateQueries();
      await navigeer(`/zittingen/${zitting.id}`);
    },
  });
}
