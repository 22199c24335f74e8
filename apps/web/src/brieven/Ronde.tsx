/** The letters of one closed meeting: how far they are, what holds up the rest, and what one may do about it. */
import { Modal } from '@mantine/core';
import { useState } from 'react';
import { useMag } from '../api/vragen.js';
import { Icoon } from '../onderdelen/Icoon.js';
import { NietGelukt } from '../onderdelen/NietGelukt.js';
import { Pil } from '../onderdelen/Pil.js';
import { Antwoord, Laden } from '../onderdelen/Toestand.js';
import { hoofdletter, rolnaam } from '../woorden.js';
import { meervoud } from '../zitting/woorden.js';
import type { Bulkverslag, Ronde as Stand } from './vormen.js';
import { useDaad } from '../api/daad.js';
import { useProef, useRonde, type Bulk } from './vragen.js';
import '../stijl/brieven.css';

export function Ronde({ zittingId }: { readonly zittingId: string }) {
  const vraag = useRonde(zittingId);
  return (
    <section className="kaart" aria-label="Brieven van deze zitting">
      <Antwoord vraag={vraag} rijen={3}>
        {(ronde) => <Voortgang ronde={ronde} zittingId={zittingId} />}
      </Antwoord>
    </section>
  );
}

const STATUS = {
  loopt: { status: 'info', tekst: 'bezig, volgt live' },
  gepauzeerd: { status: 'letop', tekst: 'gepauzeerd' },
  verzonden: { status: 'goed', tekst: 'alles vertrokken' },
} as const;

const CIJFERS = [
  ['brieven', 'Brieven'],
  ['gedrukt', 'Opgemaakt'],
  ['getekend', 'Ondertekend'],
  ['vertrokken', 'Vertrokken'],
] as const;

interface Velden {
  readonly ronde: Stand;
  readonly zittingId: string;
}

function Voortgang({ ronde, zittingId }: Velden) {
  const { tellingen, status, pauze, volgende } = ronde;
  const deel = (aantal: number) => ({ flexGrow: Math.max(aantal, 0) });
  const mis = ronde.mislukt.reduce((som, { aantal }) => som + aantal, 0);
  const bezig = Math.max(0, tellingen.getekend - tellingen.vertrokken);
  return (
    <>
      <div className="kkop">
        <h2>Brieven</h2>
        <Pil {...STATUS[status]} />
      </div>
      <div className="kbin brronde">
        <div className="brbalk" aria-hidden="true">
          <i className="b-klaar" style={deel(tellingen.vertrokken)} />
          <i className="b-getekend" style={deel(bezig)} />
          <i className="b-mis" style={deel(mis)} />
          <i style={deel(tellingen.brieven - tellingen.vertrokken - bezig - mis)} />
        </div>
        <dl className="brcijfers">
          {CIJFERS.map(([code, naam]) => (
            <div key={code}>
              <dd>{tellingen[code]}</dd>
              <dt>{naam}</dt>
            </div>
          ))}
        </dl>
        {pauze !== null && (
          <p className="bericht letop">
            <Icoon naam="letop" maat={20} /> Gepauzeerd door {pauze.door}: {pauze.reden}
          </p>
        )}
        {volgende.length > 0 && (
          <ul className="aglijst">
            {volgende.map(({ wie, wat, aantal }) => (
              <li key={`${wie}${wat}`} className="brnu">
                <Icoon naam="rechts" />
                <div>
                  {hoofdletter(rolnaam(wie))}: {wat}
                  <span className="klein zacht">{meervoud(aantal, 'brief', 'brieven')}</span>
                </div>
              </li>
            ))}
          </ul>
        )}
        <Mislukt ronde={ronde} zittingId={zittingId} />
        <Knoppen zittingId={zittingId} />
      </div>
    </>
  );
}

function Mislukt({ ronde, zittingId }: Velden) {
  const mag = useMag();
  const opnieuw = useDaad<unknown>(`/api/zittingen/${zittingId}/brievenronde/opnieuw`);
  if (ronde.mislukt.length === 0) return null;
  return (
    <div className="bericht gevaar">
      <Icoon naam="gevaar" maat={20} />
      <div>
        <h3>Dit lukte niet</h3>
        {ronde.mislukt.map(({ stap, reden, aantal }) => (
          <p key={`${stap}${reden}`}>
            {meervoud(aantal, 'brief', 'brieven')} bij {stap}: {reden}
          </p>
        ))}
        {opnieuw.isError && <NietGelukt fout={opnieuw.error} />}
      </div>
      {mag('effect.herstellen') && (
        <button type="button" className="knop" disabled={opnieuw.isPending} onClick={() => opnieuw.mutate({})}>
          Probeer opnieuw
        </button>
      )}
    </div>
  );
}

function Knoppen({ zittingId }: { readonly zittingId: string }) {
  const mag = useMag();
  const [bulk, zetBulk] = useState<Bulk>();
  return (
    <div className="acties">
      {mag('brief.ondertekenen') && (
        <button type="button" className="knop" onClick={() => zetBulk('ondertekenen')}>
          <Icoon naam="pen" /> Onderteken samen…
        </button>
      )}
      {mag('brief.verzenden') && (
        <button type="button" className="knop" onClick={() => zetBulk('verzenden')}>
          <Icoon naam="brief" /> Verstuur samen…
        </button>
      )}
      {mag('brief.verzenden') && (
        <a className="knop" href={`/api/zittingen/${zittingId}/brieven/postlijst.pdf`} target="_blank" rel="noreferrer">
          <Icoon naam="druk" /> Lijst voor de post
        </a>
      )}
      {bulk !== undefined && <Samen zittingId={zittingId} wat={bulk} sluit={() => zetBulk(undefined)} />}
    </div>
  );
}

interface Samenvelden {
  readonly zittingId: string;
  readonly wat: Bulk;
  readonly sluit: () => void;
}

/** First what would happen, letter by letter with the reason why not; then the same for real. */
function Samen({ zittingId, wat, sluit }: Samenvelden) {
  const proef = useProef(zittingId, wat);
  const daad = useDaad<Bulkverslag>(`/api/zittingen/${zittingId}/brieven/${wat}`);
  const kan = proef.data?.gedaan ?? 0;
  const werkwoord = wat === 'ondertekenen' ? 'Onderteken' : 'Verstuur';
  return (
    <Modal
      opened
      onClose={sluit}
      title={`${werkwoord} de brieven van deze zitting?`}
      closeButtonProps={{ 'aria-label': 'Sluiten' }}
      centered
      lockScroll={false}
    >
      {proef.isError && <NietGelukt fout={proef.error} />}
      {proef.data === undefined && !proef.isError && <Laden rijen={2} />}
      {proef.data !== undefined && (
        <>
          <p>
            <b>{meervoud(kan, 'brief', 'brieven')}</b> {kan === 1 ? 'is' : 'zijn'} klaar.
          </p>
          <ul className="opsom marge-boven">
            {redenen(proef.data).map(([reden, aantal]) => (
              <li key={reden}>
                {meervoud(aantal, 'brief', 'brieven')} niet: {reden}
              </li>
            ))}
          </ul>
        </>
      )}
      {daad.isError && <NietGelukt fout={daad.error} />}
      <div className="acties marge-boven">
        <button
          type="button"
          className="knop hoofd"
          disabled={kan === 0 || daad.isPending}
          onClick={() => daad.mutate({}, { onSuccess: sluit })}
        >
          {werkwoord} {meervoud(kan, 'brief', 'brieven')}
        </button>
        <button type="button" className="knop" onClick={sluit}>
          Terug
        </button>
      </div>
    </Modal>
  );
}

function redenen({ brieven }: Bulkverslag): readonly (readonly [string, number])[] {
  const perReden = new Map<string, number>();
  for (const { gedaan, reden } of brieven) {
    if (!gedaan) perReden.set(reden ?? 'onbekend', (perReden.get(reden ?? 'onbekend') ?? 0) + 1);
  }
  return [...perReden];
}
