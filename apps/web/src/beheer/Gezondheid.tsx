/** Is the installation healthy: what waits, what failed, and whether what must always hold still does. */
import type { ReactNode } from 'react';
import { Pil } from '../onderdelen/Pil.js';
import { Antwoord } from '../onderdelen/Toestand.js';
import { gewoon } from '../woorden.js';
import type { Motorstand, Toestand } from './vormen.js';
import { useMotorstand, useToestand } from './vragen.js';

export function Gezondheid() {
  return (
    <div className="bhkaarten">
      <Antwoord vraag={useMotorstand()} rijen={2}>
        {(stand) => <Motor stand={stand} />}
      </Antwoord>
      <Antwoord vraag={useToestand()} rijen={3}>
        {(toestand) => (
          <>
            <Databank toestand={toestand} />
            <Invarianten toestand={toestand} />
          </>
        )}
      </Antwoord>
    </div>
  );
}

interface Kaartvelden {
  readonly titel: string;
  readonly goed: boolean;
  readonly tekst: string;
  readonly children: ReactNode;
}

function Kaart({ titel, goed, tekst, children }: Kaartvelden) {
  return (
    <section className="kaart" aria-label={titel}>
      <div className="kkop">
        <h2>{titel}</h2>
        <Pil status={goed ? 'goed' : 'gevaar'} tekst={tekst} />
      </div>
      <div className="kbin">{children}</div>
    </section>
  );
}

const WACHT = [
  ['outbox', 'berichten aan de motor'],
  ['achter', 'dossiers met werk voor de motor'],
  ['effecten', 'brieven, bestanden en mails in de maak'],
  ['rijp', 'termijnen die nu vallen'],
] as const;

function Motor({ stand: { rust, effecten } }: { readonly stand: Motorstand }) {
  const mis = effecten.filter(({ status }) => status === 'mislukt' || status === 'onzeker');
  return (
    <Kaart
      titel="De motor"
      goed={mis.length === 0}
      tekst={mis.length === 0 ? 'niets mislukt' : `${mis.length} mislukt`}
    >
      <dl className="brcijfers">
        {WACHT.map(([code, naam]) => (
          <div key={code}>
            <dd>{rust[code]}</dd>
            <dt>{naam}</dt>
          </div>
        ))}
      </dl>
      {mis.length > 0 && (
        <ul className="opsom">
          {mis.map(({ id, effect, status, poging, fout }) => (
            <li key={id}>
              {gewoon(effect)}: {status} na {poging} keer{fout === null ? '' : `, ${fout}`}
            </li>
          ))}
        </ul>
      )}
    </Kaart>
  );
}

function Databank({ toestand: { databank, ontbrekendeLettertypen } }: { readonly toestand: Toestand }) {
  const { ontbreekt, gewijzigd, onbekend } = databank.migraties;
  const klachten = [
    ...ontbreekt.map((naam) => `migratie ${naam} ontbreekt`),
    ...gewijzigd.map((naam) => `migratie ${naam} is gewijzigd`),
    ...onbekend.map((naam) => `migratie ${naam} kent dit programma niet`),
    ...(databank.vermeldingenKloppen ? [] : ['de verplichte vermeldingen zijn die van een andere versie']),
    ...ontbrekendeLettertypen.map((naam) => `lettertype ${naam} ontbreekt`),
  ];
  return (
    <Kaart
      titel="De databank"
      goed={klachten.length === 0}
      tekst={klachten.length === 0 ? 'in orde' : 'vraagt aandacht'}
    >
      <p>
        PostgreSQL {databank.versie}. De klok wijkt {Math.abs(databank.afwijkingMs)} milliseconden af.
      </p>
      {klachten.length > 0 && (
        <ul className="opsom">
          {klachten.map((klacht) => (
            <li key={klacht}>{klacht}</li>
          ))}
        </ul>
      )}
    </Kaart>
  );
}

function Invarianten({ toestand: { invarianten } }: { readonly toestand: Toestand }) {
  const gebroken = invarianten.filter(({ aantal }) => aantal > 0);
  return (
    <Kaart
      titel="Wat altijd moet kloppen"
      goed={gebroken.length === 0}
      tekst={gebroken.length === 0 ? 'alles klopt' : `${gebroken.length} klopt niet`}
    >
      <p className="klein zacht">
        {invarianten.length} regels over alle dossiers. Klopt er een niet, verwittig dan wie het programma onderhoudt.
      </p>
      <ul className="opsom">
        {gebroken.map(({ naam, aantal, voorbeelden }) => (
          <li key={naam}>
            {naam}: {aantal} keer
            {voorbeelden.map(({ id, fout }) => (
              <span key={id} className="klein zacht">
                {' '}
                {fout} ({id})
              </span>
            ))}
          </li>
        ))}
      </ul>
    </Kaart>
  );
}
