/** What one may do with a run now: an act that is not one's own is not shown, one that cannot be undone asks first. */
import { Modal } from '@mantine/core';
import { useState } from 'react';
import { useMag } from '../api/vragen.js';
import { useDaad } from '../api/daad.js';
import { toonBedrag } from '../dag.js';
import { Regelveld } from '../invoer/Velden.js';
import { Icoon } from '../onderdelen/Icoon.js';
import { NietGelukt } from '../onderdelen/NietGelukt.js';
import { meervoud } from '../zitting/woorden.js';
import type { Run } from './vormen.js';
import { useRunstap } from './vragen.js';
import { zegRun } from './woorden.js';
import '../stijl/velden.css';

const OPEN = ['gepland', 'rekent', 'berekend'];

export function Runknoppen({ run }: { readonly run: Run }) {
  const mag = useMag();
  const [vraagt, zetVraagt] = useState<'vrijgeven' | 'vervallen'>();
  const stap = useRunstap(run);
  const vulAan = useDaad<Run>(`/api/betaalruns/${run.id}/aanvullen`);
  const fout = stap.error ?? vulAan.error;
  const maakt = mag('betaling.opmaken');
  return (
    <div className="acties btknoppen">
      {mag('betaling.vrijgeven') && run.status === 'berekend' && run.nogVrijTeGeven.length > 0 && (
        <button type="button" className="knop hoofd" onClick={() => zetVraagt('vrijgeven')}>
          <Icoon naam="vink" /> Geef vrij…
        </button>
      )}
      {run.bestand !== null && (
        <a className="knop" href={`/api/betaalbestanden/${run.bestand}`} download>
          <Icoon naam="blad" /> Bestand voor de bank
        </a>
      )}
      {maakt && run.status === 'berekend' && (
        <button
          type="button"
          className="knop"
          disabled={stap.isPending}
          onClick={() => stap.mutate({ stap: 'herberekenen' })}
        >
          Bereken opnieuw
        </button>
      )}
      {maakt && (run.status === 'besteld' || run.status === 'uitgevoerd') && (
        <button type="button" className="knop" disabled={vulAan.isPending} onClick={() => vulAan.mutate({})}>
          <Icoon naam="plus" /> Vul aan
        </button>
      )}
      {maakt && OPEN.includes(run.status) && (
        <button type="button" className="knop" onClick={() => zetVraagt('vervallen')}>
          Laat vervallen…
        </button>
      )}
      {fout !== null && vraagt === undefined && <NietGelukt fout={fout} />}
      {vraagt === 'vrijgeven' && <Vrijgeven run={run} stap={stap} sluit={() => zetVraagt(undefined)} />}
      {vraagt === 'vervallen' && <Vervallen run={run} stap={stap} sluit={() => zetVraagt(undefined)} />}
    </div>
  );
}

interface Vraagvelden {
  readonly run: Run;
  readonly stap: ReturnType<typeof useRunstap>;
  readonly sluit: () => void;
}

const VENSTER = {
  closeButtonProps: { 'aria-label': 'Sluiten' },
  opened: true,
  centered: true,
  lockScroll: false,
} as const;

function Vrijgeven({ run, stap, sluit }: Vraagvelden) {
  const laatste = run.nogVrijTeGeven.length === 1;
  return (
    <Modal {...VENSTER} onClose={sluit} title={`${zegRun(run)} vrijgeven?`}>
      <p>
        <b>{toonBedrag(run.totaalCent)}</b> in {meervoud(run.aantal, 'betaling', 'betalingen')}.{' '}
        {laatste
          ? 'U bent de tweede: hierna gaat de opdracht naar de bank, en dat keert niet terug.'
          : 'Daarna geeft nog een tweede persoon vrij.'}
      </p>
      {stap.isError && <NietGelukt fout={stap.error} />}
      <div className="acties marge-boven">
        <button
          type="button"
          className="knop hoofd"
          disabled={stap.isPending}
          onClick={() => stap.mutate({ stap: 'vrijgeven' }, { onSuccess: sluit })}
        >
          Geef {toonBedrag(run.totaalCent)} vrij
        </button>
        <button type="button" className="knop" onClick={sluit}>
          Terug
        </button>
      </div>
    </Modal>
  );
}

function Vervallen({ run, stap, sluit }: Vraagvelden) {
  const [reden, zetReden] = useState('');
  return (
    <Modal {...VENSTER} onClose={sluit} title={`${zegRun(run)} laten vervallen?`}>
      <form
        onSubmit={(e) => {
          e.preventDefault();
          stap.mutate({ stap: 'vervallen', lichaam: { reden: reden.trim() } }, { onSuccess: sluit });
        }}
      >
        <p>Deze run betaalt dan niets. Wat openstaat, komt in de volgende.</p>
        <Regelveld id="reden" label="Waarom vervalt hij?" waarde={reden} zet={zetReden} />
        {stap.isError && <NietGelukt fout={stap.error} />}
        <div className="acties marge-boven">
          <button type="submit" className="knop hoofd" disabled={stap.isPending || reden.trim() === ''}>
            Laat vervallen
          </button>
          <button type="button" className="knop" onClick={sluit}>
            Terug
          </button>
        </div>
      </form>
    </Modal>
  );
}
