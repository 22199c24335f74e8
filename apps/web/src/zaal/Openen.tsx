/** The meeting opens with who is there. */
import { useState } from 'react';
import { Link } from 'react-router';
import { useMag, useVandaag } from '../api/vragen.js';
import { toonDagVolledig } from '../dag.js';
import { Icoon } from '../onderdelen/Icoon.js';
import { Geweigerd } from '../zitting/Geweigerd.js';
import type { Zitting } from '../zitting/vormen.js';
import { useZet, zittingspad } from '../zitting/vragen.js';
import { meervoud } from '../zitting/woorden.js';

type Stand = 'aanwezig' | 'verontschuldigd' | 'afwezig';
const STANDEN = [
  ['aanwezig', 'Aanwezig'],
  ['verontschuldigd', 'Verontschuldigd'],
  ['afwezig', 'Afwezig'],
] as const;

export function Openen({ zitting }: { readonly zitting: Zitting }) {
  const vandaag = useVandaag();
  const mag = useMag();
  const zet = useZet(zitting);
  const [standen, zetStanden] = useState<Readonly<Record<string, Stand>>>({});
  const wie = (stand: Stand) => zitting.aanwezigheid.filter(({ lidId }) => standen[lidId] === stand);
  const er = wie('aanwezig').length;
  const open = zitting.aanwezigheid.length - Object.keys(standen).length;
  const opent = () => {
    const ids = (stand: Stand) => wie(stand).map(({ lidId }) => lidId);
    const lichaam = { aanwezig: ids('aanwezig'), verontschuldigd: ids('verontschuldigd') };
    zet.mutate({ pad: `${zittingspad(zitting.id)}/openen`, lichaam });
  };
  return (
    <main className="zaal zopen" id="inhoud">
      <div className="zopenkop">
        <Link to={`/zittingen/${zitting.id}`}>
          <Icoon naam="links" /> Terug naar de agenda
        </Link>
        <h1>Wie is er?</h1>
        <p className="zacht">
          Zitting van {toonDagVolledig(zitting.datum)}. Minstens {zitting.quorum.vereist} van de{' '}
          {zitting.quorum.zittend} leden zijn nodig om te beslissen.
        </p>
      </div>
      <Ledenlijst
        zitting={zitting}
        standen={standen}
        zet={(lidId, stand) => zetStanden((vorig) => ({ ...vorig, [lidId]: stand }))}
      />
      <Geweigerd zet={zet} />
      <footer className="zvoet">
        <button
          type="button"
          className="knop groot"
          onClick={() => zetStanden((vorig) => ({ ...alleAanwezig(zitting), ...vorig }))}
        >
          Alle anderen aanwezig
        </button>
        <span className="zacht" role="status">
          {meervoud(er, 'lid', 'leden')} aanwezig{open > 0 && `, ${open} nog niet genoteerd`}
          {vandaag !== undefined && vandaag < zitting.datum && '. Openen kan op de dag zelf.'}
        </span>
        <span className="vul" />
        {mag('zitting.leiden') && (
          <button type="button" className="knop hoofd groot" disabled={zet.isPending || open > 0} onClick={opent}>
            Open de zitting
          </button>
        )}
      </footer>
    </main>
  );
}

interface Lijstvelden {
  readonly zitting: Zitting;
  readonly standen: Readonly<Record<string, Stand>>;
  readonly zet: (lidId: string, stand: Stand) => void;
}

function Ledenlijst({ zitting, standen, zet }: Lijstvelden) {
  return (
    <ul className="zleden">
      {zitting.aanwezigheid.map(({ lidId, naam, voorzitter }) => (
        <li key={lidId}>
          <div>
            <b>{naam}</b>
            <span className="klein zacht">{voorzitter ? 'voorzitter' : 'lid'}</span>
          </div>
          <div className="zkeuzes" role="group" aria-label={naam}>
            {STANDEN.map(([code, woord]) => (
              <button
                key={code}
                type="button"
                className={`zkeus ${code}`}
                aria-pressed={standen[lidId] === code}
                onClick={() => zet(lidId, code)}
              >
                {standen[lidId] === code && <Icoon naam="vink" />} {woord}
              </button>
            ))}
          </div>
        </li>
      ))}
    </ul>
  );
}

function alleAanwezig({ aanwezigheid }: Zitting): Readonly<Record<string, Stand>> {
  return Object.fromEntries(aanwezigheid.map(({ lidId }) => [lidId, 'aanwezig' as const]));
}
