/** The runs, newest first; where there is none yet, the first is planned here and each next plans itself. */
import { useState } from 'react';
import { Link } from 'react-router';
import { Probleem } from '../api/vraag.js';
import { useMag, useVandaag } from '../api/vragen.js';
import { useDaad } from '../api/daad.js';
import { toonBedrag, toonDag } from '../dag.js';
import { leesDatum } from '../invoer/datum.js';
import { Datumveld, Kieslijst } from '../invoer/Velden.js';
import { NietGelukt } from '../onderdelen/NietGelukt.js';
import { Pil } from '../onderdelen/Pil.js';
import { Antwoord, Leeg } from '../onderdelen/Toestand.js';
import { hoofdletter } from '../woorden.js';
import { meervoud } from '../zitting/woorden.js';
import type { Run } from './vormen.js';
import { useRuns } from './vragen.js';
import { RUNSTANDEN, zegRun } from './woorden.js';
import '../stijl/velden.css';

export function Runs() {
  const mag = useMag();
  const vraag = useRuns();
  return (
    <Antwoord vraag={vraag}>
      {({ items }) => {
        if (items.length > 0) return <Lijst runs={items} />;
        return mag('betaling.opmaken') ? (
          <EersteRun />
        ) : (
          <Leeg titel="Nog geen betaalrun">De financiële dienst plant de eerste; elke volgende plant zichzelf.</Leeg>
        );
      }}
    </Antwoord>
  );
}

function Lijst({ runs }: { readonly runs: readonly Run[] }) {
  return (
    <ul className="brlijst">
      {runs.map((run) => {
        const [status, tekst] = RUNSTANDEN[run.status];
        return (
          <li key={run.id} className="brrij btrij" data-rij>
            <div className="zdag">
              <Link to={`/betalingen/runs/${run.id}`} data-open>
                {hoofdletter(zegRun(run))}
              </Link>
              <span className="klein zacht">
                {toonDag(run.van)} tot en met {toonDag(run.tot)}
              </span>
            </div>
            <div className="btbedrag">
              <b>{toonBedrag(run.totaalCent)}</b>
              <span className="klein zacht">{meervoud(run.aantal, 'betaling', 'betalingen')}</span>
            </div>
            <span className="klein">betaaldag {toonDag(run.betaaldag)}</span>
            <Pil status={status} tekst={tekst} />
          </li>
        );
      })}
    </ul>
  );
}

const RITMES = [
  { code: 'maand', naam: 'Elke maand' },
  { code: 'veertiendaags', naam: 'Om de veertien dagen' },
  { code: 'week', naam: 'Elke week' },
];

function EersteRun() {
  const vandaag = useVandaag() ?? '';
  const [ritme, zetRitme] = useState('maand');
  const [van, zetVan] = useState('');
  const gelezen = leesDatum(van, { vandaag, verleden: false });
  const daad = useDaad('/api/betaalruns');
  const fout = daad.error instanceof Probleem ? daad.error.fouten.find(({ veld }) => veld === 'van') : undefined;
  return (
    <section className="kaart btplan" aria-label="Plan de eerste betaalrun">
      <div className="kkop">
        <h2>Plan de eerste betaalrun</h2>
      </div>
      <form
        className="kbin"
        onSubmit={(e) => {
          e.preventDefault();
          if (gelezen.soort === 'waarde') daad.mutate({ ritme, van: gelezen.waarde });
        }}
      >
        <p>
          Wat vóór de eerste dag ligt, betaalde u op een andere manier: Besluitpad betaalt dat nooit. Elke volgende run
          plant zichzelf.
        </p>
        <Kieslijst id="ritme" label="Hoe vaak betaalt u?" waarde={ritme} zet={zetRitme} opties={RITMES} />
        <Datumveld
          id="van"
          label="Wat is de eerste dag die deze run betaalt?"
          hulp="Bij een maandelijkse run is dat de eerste van een maand."
          waarde={van}
          zet={zetVan}
          vandaag={vandaag}
          fout={fout?.boodschap}
        />
        {daad.isError && fout === undefined && <NietGelukt fout={daad.error} />}
        <div className="acties marge-boven">
          <button type="submit" className="knop hoofd" disabled={daad.isPending}>
            Plan de betaalrun
          </button>
        </div>
      </form>
    </section>
  );
}
