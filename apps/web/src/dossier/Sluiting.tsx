/** The end of a file: what still keeps it open, closing it with a reason, and how long it is kept after that. */
import { useState } from 'react';
import type { Sluitreden } from '@besluitpad/domain';
import { useDaad } from '../api/daad.js';
import { useMag, useVandaag } from '../api/vragen.js';
import { dagInBrussel, toonDagVolledig } from '../dag.js';
import { leesDatum } from '../invoer/datum.js';
import { Redenform } from '../invoer/Redenform.js';
import { Datumveld, Kieslijst, Tekstvak } from '../invoer/Velden.js';
import { Icoon } from '../onderdelen/Icoon.js';
import { NietGelukt } from '../onderdelen/NietGelukt.js';
import { Pil } from '../onderdelen/Pil.js';
import { Antwoord } from '../onderdelen/Toestand.js';
import { useSluiting, type Dossiersluiting } from './sluitingvragen.js';
import '../stijl/velden.css';

const REDENEN: Readonly<Record<Sluitreden, string>> = {
  geen_steun_meer: 'Er loopt geen steun meer',
  werk: 'De cliënt werkt',
  andere_uitkering: 'De cliënt heeft een andere uitkering',
  verhuis: 'De cliënt verhuisde',
  samenwoonst: 'De cliënt woont samen',
  niet_meer_voldaan: 'De cliënt voldoet niet meer',
  op_vraag: 'De cliënt vroeg het',
  overlijden: 'De cliënt overleed',
};
const OPTIES = (Object.entries(REDENEN) as [Sluitreden, string][]).map(([code, naam]) => ({ code, naam }));

export function Sluiting({ dossierId }: { readonly dossierId: string }) {
  return (
    <section className="kaart" aria-label="Dossier sluiten">
      <div className="kkop">
        <h2>Sluiten en bewaren</h2>
      </div>
      <Antwoord vraag={useSluiting(dossierId)} rijen={2}>
        {(sluiting) => (sluiting.geslotenOp === null ? <Open sluiting={sluiting} /> : <Dicht sluiting={sluiting} />)}
      </Antwoord>
    </section>
  );
}

function Open({ sluiting }: { readonly sluiting: Dossiersluiting }) {
  const mag = useMag();
  const { blokkades } = sluiting;
  const alleenBrief = blokkades.every(({ soort }) => soort === 'zonderSlotbrief');
  return (
    <>
      {blokkades.length === 0 ? (
        <p className="kbin zacht">Er staat niets meer open.</p>
      ) : (
        <>
          <p className="kbin zacht">Dit dossier kan nog niet sluiten.</p>
          <ul className="punten" aria-label="Wat het dossier nog openhoudt">
            {blokkades.map(({ soort, zin }) => (
              <li key={soort}>
                <Icoon naam="wacht" />
                <div>{zin}</div>
              </li>
            ))}
          </ul>
        </>
      )}
      {alleenBrief && mag('dossier.sluiten') && <Sluitform sluiting={sluiting} metBrief={blokkades.length > 0} />}
      <Vasthouding sluiting={sluiting} />
    </>
  );
}

interface Formulier {
  readonly sluiting: Dossiersluiting;
  /** Aid ended without a letter from here: the day of the last one is asked. */
  readonly metBrief: boolean;
}

function Sluitform({ sluiting, metBrief }: Formulier) {
  const vandaag = useVandaag();
  const [reden, zetReden] = useState<Sluitreden | ''>('');
  const [toelichting, zetToelichting] = useState('');
  const [brief, zetBrief] = useState('');
  const sluit = useDaad(`/api/dossiers/${sluiting.id}/sluiten`, undefined, sluiting.rev);
  if (vandaag === undefined) return null;
  const dag = leesDatum(brief, { vandaag, verleden: true });
  const klaar = reden !== '' && toelichting.trim().length > 2 && (!metBrief || dag.soort === 'waarde');
  return (
    <form
      className="kbin"
      aria-label="Sluit dit dossier"
      onSubmit={(e) => {
        e.preventDefault();
        sluit.mutate({
          ...{ reden, toelichting: toelichting.trim() },
          ...(metBrief && dag.soort === 'waarde' ? { laatsteBriefOp: dag.waarde } : {}),
        });
      }}
    >
      <Kieslijst id="sluitreden" label="Waarom sluit dit dossier?" waarde={reden} zet={zetReden} opties={OPTIES} />
      <Tekstvak id="toelichting" label="Toelichting" waarde={toelichting} zet={zetToelichting} rijen={3} />
      {metBrief && (
        <Datumveld
          {...{ id: 'laatsteBriefOp', label: 'Dag van de laatste brief', waarde: brief, zet: zetBrief, vandaag }}
          verleden
        />
      )}
      {sluit.isError && <NietGelukt fout={sluit.error} />}
      <button type="submit" className="knop marge-boven" disabled={!klaar || sluit.isPending}>
        Sluit het dossier
      </button>
    </form>
  );
}

function Dicht({ sluiting }: { readonly sluiting: Dossiersluiting }) {
  const { geslotenOp, sluitreden, bewaring, vernietigdOp } = sluiting;
  if (vernietigdOp !== null) {
    return <p className="kbin zacht">De gegevens zijn vernietigd op {toonDagVolledig(dagInBrussel(vernietigdOp))}.</p>;
  }
  return (
    <>
      <div className="kbin">
        <p>
          Gesloten op {geslotenOp === null ? '' : toonDagVolledig(geslotenOp)}.{' '}
          {sluitreden === null ? '' : `${REDENEN[sluitreden]}.`}
        </p>
        {bewaring !== null && (
          <p className="zacht">
            {bewaring.tot === null ? 'Blijvend te bewaren.' : `Te bewaren tot en met ${toonDagVolledig(bewaring.tot)}.`}{' '}
            {bewaring.zekerheid !== 'gevonden' && <Pil status="letop" tekst="na te kijken" />}
          </p>
        )}
        <p className="zacht">Een nieuwe aanvraag opent dit dossier weer.</p>
      </div>
      <Vasthouding sluiting={sluiting} />
    </>
  );
}

function Vasthouding({ sluiting }: { readonly sluiting: Dossiersluiting }) {
  const mag = useMag();
  const { id, rev, vastgehouden, geslotenOp } = sluiting;
  const stap = vastgehouden === null ? 'vasthouden' : 'vrijlaten';
  const daad = useDaad<Dossiersluiting, { readonly reden: string }>(`/api/dossiers/${id}/${stap}`, undefined, rev);
  return (
    <>
      {vastgehouden !== null && (
        <p className="kbin">
          <Pil status="wacht" tekst="vastgehouden" /> {vastgehouden.reden}
        </p>
      )}
      {mag('dossier.vasthouden') && geslotenOp !== null && (
        <Redenform {...{ naam: 'Vasthouden', id: 'vasthoudreden', daad, ...WOORDEN[stap] }} />
      )}
    </>
  );
}

const WOORDEN = {
  vasthouden: { vraag: 'Waarom moet dit dossier bewaard blijven?', knop: 'Houd het dossier vast' },
  vrijlaten: { vraag: 'Waarom hoeft het niet meer vastgehouden?', knop: 'Laat het dossier vrij' },
} as const;
