/** One file: clocks first, then who is at turn, then its content. */
import { lazy, Suspense } from 'react';
import { Link, useParams } from 'react-router';
import type { Dossier, Stand } from '../api/vormen.js';
import { useDossier, useKlokken, useMag, useStand, useVandaag } from '../api/vragen.js';
import { toonDag } from '../dag.js';
import { Icoon } from '../onderdelen/Icoon.js';
import { Dagenpil, Pil } from '../onderdelen/Pil.js';
import { Antwoord } from '../onderdelen/Toestand.js';
import { Kruimel, voorletters } from '../schil/Schil.js';
import { fasenaam, gewoon, hoofdletter, rolnaam } from '../woorden.js';
import { Betalingen, Brieven, Logboek } from './Kaarten.js';
import { Klokstrip } from './Klokstrip.js';
import { Tijdlijn } from './Tijdlijn.js';

/** Its form brings fields that the rest of this screen does not need. */
const Sluiting = lazy(async () => ({ default: (await import('./Sluiting.js')).Sluiting }));

export function DossierScherm() {
  const { id = '' } = useParams();
  const dossier = useDossier(id);
  return (
    <>
      <Kruimel pad={[{ naam: 'Dossiers', naar: '/dossiers' }, { naam: dossier.data?.nummer ?? 'Dossier' }]} />
      <Antwoord vraag={dossier} rijen={8}>
        {(gelezen) => <Inhoud dossier={gelezen} />}
      </Antwoord>
    </>
  );
}

function Inhoud({ dossier }: { readonly dossier: Dossier }) {
  const mag = useMag();
  const magTermijn = mag('termijn.lezen');
  const vandaag = useVandaag();
  const klokken = useKlokken(dossier.id, magTermijn);
  const stand = useStand(dossier.id, magTermijn).data?.dossiers[0];
  const gevaar = stand?.gevaar ?? undefined;
  return (
    <>
      <Kop dossier={dossier} stand={stand} />
      {gevaar !== undefined && (
        <div className="bericht gevaar marge">
          <Icoon naam="gevaar" maat={20} />
          <div>
            <h2>Waarom het misloopt</h2>
            <p>{gevaar.reden}</p>
          </div>
          {vandaag !== undefined && <Dagenpil vandaag={vandaag} uiterlijk={gevaar.laatsteDag} />}
        </div>
      )}
      {magTermijn && vandaag !== undefined && (
        <Antwoord vraag={klokken} rijen={3}>
          {(data) => (
            <Klokstrip klokken={data.klokken} vandaag={vandaag} gevaarlijk={gevaar?.soort === 'zittingTeLaat'} />
          )}
        </Antwoord>
      )}
      <AanZet dossier={dossier} vandaag={vandaag} />
      <div className="drie">
        <Tijdlijn dossier={dossier} />
        <div className="midden">
          <Aanvragen dossier={dossier} />
          {mag('brief.lezen') && <Brieven dossier={dossier} />}
        </div>
        <div className="midden">
          {mag('betaling.lezen') && <Betalingen dossierId={dossier.id} />}
          {mag('dossier.sluiten') && (
            <Suspense fallback={null}>
              <Sluiting dossierId={dossier.id} />
            </Suspense>
          )}
          {mag('logboek.lezen') && <Logboek dossierId={dossier.id} />}
        </div>
      </div>
    </>
  );
}

function Kop({ dossier, stand }: { readonly dossier: Dossier; readonly stand: Stand | undefined }) {
  return (
    <div className="kop1 dk">
      <div>
        <div className="rij naamrij">
          <h1>
            {dossier.client.voornaam} {dossier.client.naam}
          </h1>
          <span className="nr">{dossier.nummer}</span>
          {dossier.vertrouwelijk && (
            <span className="pil wacht">
              <Icoon naam="slot" maat={14} /> vertrouwelijk
            </span>
          )}
          {stand?.gevaar && <Pil status="gevaar" tekst="Haalt de termijn niet" />}
        </div>
        <p className="sub">
          {stand?.zin ?? ''} {dossier.werker.naam} volgt dit dossier, geopend op {toonDag(dossier.geopendOp)}.
        </p>
      </div>
      <div className="acties">
        <button className="knop" type="button" onClick={() => window.print()}>
          <Icoon naam="druk" /> Druk af
        </button>
      </div>
    </div>
  );
}

/** Who must do what next, in the order of their last days. */
function AanZet({ dossier, vandaag }: { readonly dossier: Dossier; readonly vandaag: string | undefined }) {
  if (vandaag === undefined || dossier.taken.length === 0) return null;
  const eerst = [...dossier.taken].filter(({ soort }) => !soort.startsWith('klok.'));
  const keten = (eerst.length > 0 ? eerst : [...dossier.taken]).sort((a, b) =>
    (a.uiterlijk ?? '9').localeCompare(b.uiterlijk ?? '9'),
  );
  return (
    <section aria-label="Wie is aan zet">
      <ol className="keten">
        {keten.slice(0, 4).map(({ id, titel, rol, uiterlijk }, nr) => (
          <li key={id} className={nr === 0 ? 'nu' : ''}>
            <span className="gezicht" aria-hidden="true">
              {voorletters(rol === 'werker' ? dossier.werker.naam : gewoon(rol))}
            </span>
            <div>
              <b>{titel.replace(` van dossier ${dossier.nummer}`, '')}</b>
              <span>{rol === 'werker' ? dossier.werker.naam : hoofdletter(rolnaam(rol))}</span>
            </div>
            <span className="wan">{uiterlijk === null ? 'zonder termijn' : toonDag(uiterlijk)}</span>
          </li>
        ))}
      </ol>
    </section>
  );
}

function Werkpaden({ pad }: { readonly pad: string }) {
  const mag = useMag();
  return (
    <span className="werkpaden">
      <Link to={`${pad}/onderzoek`}>Onderzoek</Link>
      <Link to={`${pad}/middelen`}>Middelen</Link>
      {mag('voorstel.lezen') && <Link to={`${pad}/voorstel`}>Voorstel</Link>}
    </span>
  );
}

function Aanvragen({ dossier }: { readonly dossier: Dossier }) {
  const mag = useMag();
  return (
    <section className="kaart">
      <div className="kkop">
        <h2>Aanvragen</h2>
      </div>
      {dossier.aanvragen.length === 0 && <p className="kbin zacht">In dit dossier staat geen aanvraag.</p>}
      <ul className="punten">
        {dossier.aanvragen.map(({ id, registernummer, ontvangenOp, fase, ronde, beslisUiterlijk }) => {
          const procedure = dossier.procedures.find(({ onderwerpId }) => onderwerpId === id);
          const isOpen = procedure?.geslotenOp === null;
          return (
            <li key={id}>
              <Icoon naam="blad" />
              <div>
                <b>Aanvraag {registernummer}</b>
                <span>
                  ontvangen {toonDag(ontvangenOp)}
                  {ronde > 1 ? `, ronde ${ronde}` : ''}
                  {isOpen
                    ? `, beslissen uiterlijk ${toonDag(beslisUiterlijk)}. Aan zet: ${rolnaam(procedure.aanZet)}`
                    : ''}
                </span>
                <Pil status={fase === 'afgehandeld' ? 'goed' : 'wacht'} tekst={fasenaam(fase)} />
                {mag('onderzoek.lezen') && <Werkpaden pad={`/dossiers/${dossier.id}/aanvragen/${id}`} />}
              </div>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
