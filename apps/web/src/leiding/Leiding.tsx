/** Where is it stuck: every open file a row, what breaches first on top, why, and whose turn it is. */
import { useState } from 'react';
import { Link, useSearchParams } from 'react-router';
import type { Dossierkop, Stand } from '../api/vormen.js';
import { useDossiers, useGevaren, useMag, useStanden, useVandaag } from '../api/vragen.js';
import { dagenTussen, toonDag, zegDagen } from '../dag.js';
import { Dagas, Dagcellen, dagenRond, Vandaaglijn } from '../dossier/Klokstrip.js';
import { Icoon } from '../onderdelen/Icoon.js';
import { Dagenpil, Pil } from '../onderdelen/Pil.js';
import { Antwoord, Leeg } from '../onderdelen/Toestand.js';
import { Kruimel } from '../schil/Schil.js';
import { hoofdletter, rolnaam } from '../woorden.js';

const VER = '9999';
/** A row is fifty cells: more at once makes the page slow, and what breaches first stands on top. */
const RIJEN_TEGELIJK = 200;

export function Leiding() {
  const mag = useMag();
  const vandaag = useVandaag();
  const standen = useStanden(mag('termijn.lezen'));
  return (
    <>
      <Kruimel pad={[{ naam: 'Waar zit het vast?' }]} />
      <div className="kop1">
        <div>
          <h1>Waar zit het vast?</h1>
          <p className="sub">Elk open dossier dag per dag. Wat het eerst zijn termijn mist, staat bovenaan.</p>
        </div>
        <div className="acties">
          <button className="knop" type="button" onClick={() => window.print()}>
            <Icoon naam="druk" /> Druk af
          </button>
        </div>
      </div>
      <Antwoord vraag={standen} rijen={10}>
        {({ dossiers }) => (vandaag === undefined ? null : <Overzicht standen={dossiers} vandaag={vandaag} />)}
      </Antwoord>
    </>
  );
}

interface Overzichtvelden {
  readonly standen: readonly Stand[];
  readonly vandaag: string;
}

function Overzicht({ standen, vandaag }: Overzichtvelden) {
  const gevaren = useGevaren(true).data?.gevaren ?? [];
  const [eerste] = gevaren;
  const binnen = (dagen: number) =>
    standen.filter(({ volgendeTermijn: t }) => t !== null && dagenTussen(vandaag, t.uiterlijk) <= dagen).length;
  const cijfers = [
    {
      naam: 'Loopt mis als niemand ingrijpt',
      waarde: new Set(gevaren.map(({ dossierId }) => dossierId)).size,
      rood: true,
    },
    { naam: 'Termijn binnen 7 dagen', waarde: binnen(7) },
    { naam: 'Met een lopende termijn', waarde: binnen(Number.POSITIVE_INFINITY) },
    { naam: 'Open dossiers', waarde: standen.length },
  ];
  return (
    <>
      <dl className="cijfers">
        {cijfers.map(({ naam, waarde, rood }) => (
          <div key={naam} className={rood === true && waarde > 0 ? 'g' : ''}>
            <dt>{naam}</dt>
            <dd>{waarde}</dd>
          </div>
        ))}
      </dl>
      {eerste !== undefined && (
        <section className="wat" aria-label="Wat het eerst misloopt">
          <div className="watl">
            <Icoon naam="gevaar" maat={20} />
            <div>
              <h2>
                <Link to={`/dossiers/${eerste.dossierId}`}>{eerste.nummer}</Link> mist zijn termijn als niemand ingrijpt
              </h2>
              <p>{eerste.reden}</p>
            </div>
          </div>
          <div className="watr">
            <span>Laatste dag om in te grijpen: {toonDag(eerste.laatsteDag)}</span>
            <Dagenpil vandaag={vandaag} uiterlijk={eerste.laatsteDag} />
          </div>
        </section>
      )}
      <Bord standen={standen} vandaag={vandaag} />
    </>
  );
}

function Bord({ standen, vandaag }: Overzichtvelden) {
  const mag = useMag();
  const koppen = useDossiers(mag('dossier.lezen')).data?.items ?? [];
  const [zoek, zetZoek] = useSearchParams();
  const [aantal, zetAantal] = useState(RIJEN_TEGELIJK);
  const alles = zoek.get('toon') === 'alles';
  const rang = ({ gevaar, volgendeTermijn }: Stand) =>
    `${gevaar === null ? '1' : '0'}${volgendeTermijn?.uiterlijk ?? VER}`;
  const rijen = [...standen]
    .filter(({ volgendeTermijn }) => alles || volgendeTermijn !== null)
    .sort((a, b) => rang(a).localeCompare(rang(b)));
  return (
    <section className="bord" aria-label="Open dossiers dag per dag">
      <div className="bbalk">
        <div className="seg" role="group" aria-label="Welke dossiers">
          <button type="button" aria-pressed={!alles} onClick={() => zetZoek({}, { replace: true })}>
            Met een termijn
          </button>
          <button type="button" aria-pressed={alles} onClick={() => zetZoek({ toon: 'alles' }, { replace: true })}>
            Alle open dossiers
          </button>
        </div>
        <span className="vul" />
        <Legende />
      </div>
      {rijen.length === 0 && <Leeg titel="Nergens loopt een termijn">Er is vandaag niets wat vastzit.</Leeg>}
      <div className="bordrol" tabIndex={0} role="region" aria-label="Bord, schuift opzij">
        <div className="strip">
          <Dagas vandaag={vandaag} />
          <Vandaaglijn />
          {rijen.slice(0, aantal).map((stand) => (
            <Rij
              key={stand.dossierId}
              stand={stand}
              vandaag={vandaag}
              kop={koppen.find(({ id }) => id === stand.dossierId)}
            />
          ))}
        </div>
      </div>
      <p className="bvoet">
        {Math.min(aantal, rijen.length)} van {standen.length} open dossiers.
        {rijen.length > aantal && (
          <button type="button" className="knop sm" onClick={() => zetAantal(aantal + RIJEN_TEGELIJK)}>
            Toon er meer
          </button>
        )}
      </p>
    </section>
  );
}

function Legende() {
  return (
    <div className="legende">
      <span>
        <i className="f-o" /> tot vandaag
      </span>
      <span>
        <i className="straksvak" /> nog te gaan
      </span>
      <span>
        <i className="lim" /> laatste dag
      </span>
      <span>
        <i className="breuk" /> haalt het niet
      </span>
    </div>
  );
}

interface Rijvelden {
  readonly stand: Stand;
  readonly vandaag: string;
  readonly kop: Dossierkop | undefined;
}

function Rij({ stand, vandaag, kop }: Rijvelden) {
  const { gevaar, volgendeTermijn, aanZet } = stand;
  // Of a file in danger the decision is what breaches, also when another term comes first.
  const termijn =
    gevaar === null
      ? volgendeTermijn
      : (stand.termijnen.find(({ klok }) => /^CLK-0[56]$/.test(klok)) ?? volgendeTermijn);
  const dagen = dagenRond(vandaag);
  const naam = kop === undefined ? 'Naam afgeschermd' : `${kop.client.voornaam} ${kop.client.naam}`;
  const uiterlijk = termijn?.uiterlijk ?? null;
  return (
    <div className={gevaar === null ? 'baan' : 'baan eerst'}>
      <div className="lab">
        <b>
          <Link to={`/dossiers/${stand.dossierId}`}>{naam}</Link> <span className="nr">{stand.nummer}</span>
        </b>
        {hoofdletter(termijn?.naam ?? 'geen termijn')}
      </div>
      <Dagcellen
        dagen={dagen}
        vandaag={vandaag}
        begint={uiterlijk === null ? VER : (dagen[0] ?? vandaag)}
        uiterlijk={uiterlijk ?? VER}
        fase={gevaar === null ? 'f-p' : 'f-o'}
        breuk={gevaar?.soort === 'zittingTeLaat'}
        zin={`${stand.nummer}: ${termijn === null ? 'geen termijn' : `${termijn.naam} uiterlijk ${toonDag(termijn.uiterlijk)}`}.`}
      />
      <div className="aanzet">
        <b>{aanZet === 'werker' && kop !== undefined ? kop.werker.naam : hoofdletter(rolnaam(aanZet ?? 'niemand'))}</b>
        <span>{stand.zin}</span>
      </div>
      <div className="eind">
        {gevaar !== null && uiterlijk !== null ? (
          <Pil status="gevaar" tekst={zegDagen(dagenTussen(vandaag, uiterlijk))} />
        ) : (
          <Dagenpil vandaag={vandaag} uiterlijk={uiterlijk} />
        )}
      </div>
    </div>
  );
}
