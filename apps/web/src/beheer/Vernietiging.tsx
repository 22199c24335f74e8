/** Closed files over their term: a list that only counts, the permission of another person, and then the destruction. */
import { Link, useSearchParams } from 'react-router';
import { useDaad } from '../api/daad.js';
import { useMag } from '../api/vragen.js';
import { toonDagVolledig } from '../dag.js';
import { Icoon } from '../onderdelen/Icoon.js';
import { NietGelukt } from '../onderdelen/NietGelukt.js';
import { Pil, type Status } from '../onderdelen/Pil.js';
import { Antwoord, Leeg } from '../onderdelen/Toestand.js';
import { meervoud } from '../zitting/woorden.js';
import { LIJSTEN, useLijst, useLijsten, type Lijst, type Lijstkop } from './vernietigingvragen.js';
import { Vernietigstappen } from './Vernietigstappen.js';

const STANDEN: Readonly<Record<Lijstkop['status'], readonly [Status, string]>> = {
  voorstel: ['wacht', 'wacht op toestemming'],
  toegestaan: ['letop', 'toegestaan'],
  uitgevoerd: ['goed', 'uitgevoerd'],
  ingetrokken: ['neutraal', 'ingetrokken'],
};

export function Vernietiging() {
  const [zoek] = useSearchParams();
  const gekozen = zoek.get('lijst');
  return <div className="bhblok">{gekozen === null ? <Alle /> : <Een id={gekozen} />}</div>;
}

function Alle() {
  return (
    <>
      <Nieuw />
      <Antwoord vraag={useLijsten()}>
        {({ lijsten }) =>
          lijsten.length === 0 ? (
            <Leeg titel="Nog geen lijst">Een lijst vernietigt niets: ze telt alleen wat weg zou mogen.</Leeg>
          ) : (
            <ul>
              {lijsten.map(({ id, peildag, dossiers, opgemaaktDoor, status }) => (
                <li key={id} className="brrij bhrij" data-rij>
                  <Link to={`/beheer?toon=vernietiging&lijst=${id}`} data-open>
                    Lijst van {toonDagVolledig(peildag)}
                  </Link>
                  <span className="klein zacht">
                    {meervoud(dossiers, 'dossier', 'dossiers')}, opgemaakt door {opgemaaktDoor}
                  </span>
                  <Pil status={STANDEN[status][0]} tekst={STANDEN[status][1]} />
                </li>
              ))}
            </ul>
          )
        }
      </Antwoord>
    </>
  );
}

function Nieuw() {
  const mag = useMag();
  const [, zetZoek] = useSearchParams();
  const maak = useDaad<Lijst>(LIJSTEN, ({ id }) => zetZoek({ toon: 'vernietiging', lijst: id }));
  if (!mag('vernietiging.opmaken')) return null;
  return (
    <div>
      <button type="button" className="knop" disabled={maak.isPending} onClick={() => maak.mutate({})}>
        Maak een lijst op
      </button>
      {maak.isError && <NietGelukt fout={maak.error} />}
    </div>
  );
}

function Een({ id }: { readonly id: string }) {
  return (
    <>
      <p>
        <Link to="/beheer?toon=vernietiging">Alle lijsten</Link>
      </p>
      <Antwoord vraag={useLijst(id)}>
        {(lijst) => (
          <section className="kaart" aria-label={`Lijst van ${toonDagVolledig(lijst.peildag)}`}>
            <div className="kkop">
              <h2>Lijst van {toonDagVolledig(lijst.peildag)}</h2>
              <Pil status={STANDEN[lijst.status][0]} tekst={STANDEN[lijst.status][1]} />
            </div>
            <p className="kbin zacht">
              Opgemaakt door {lijst.opgemaaktDoor}.
              {lijst.toegestaanDoor !== null &&
                ` Toegestaan door ${lijst.toegestaanDoor}, archief ${lijst.archiefKenmerk ?? ''}.`}
            </p>
            <Regels lijst={lijst} />
            <Vernietigstappen lijst={lijst} />
          </section>
        )}
      </Antwoord>
    </>
  );
}

function Regels({ lijst: { regels } }: { readonly lijst: Lijst }) {
  return (
    <ul className="punten" aria-label="Dossiers op deze lijst">
      {regels.map(
        ({ dossierId, nummer, bewarenTot, documenten, rijen, beletsel, uitkomst, reden, certificaatSha256 }) => (
          <li key={dossierId}>
            <Icoon naam="map" />
            <div>
              <b>{nummer}</b>
              <span>
                te bewaren tot en met {toonDagVolledig(bewarenTot)}, {meervoud(documenten, 'document', 'documenten')},{' '}
                {meervoud(rijen, 'gegeven', 'gegevens')}
              </span>
              {certificaatSha256 !== null && (
                <span className="klein">certificaat {certificaatSha256.slice(0, 16)}…</span>
              )}
            </div>
            {beletsel !== null && <Pil status="letop" tekst={beletsel} />}
            {uitkomst === 'vernietigd' && <Pil status="goed" tekst="vernietigd" />}
            {uitkomst === 'overgeslagen' && <Pil status="letop" tekst={`niet vernietigd: ${reden ?? ''}`} />}
          </li>
        ),
      )}
    </ul>
  );
}
