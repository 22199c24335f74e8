/** Every kind of letter, with whose wording holds for it; what waits for a second person stands first. */
import { useState } from 'react';
import { Link } from 'react-router';
import { briefnaam } from '../brieven/briefnamen.js';
import { Pil } from '../onderdelen/Pil.js';
import { Antwoord, Leeg } from '../onderdelen/Toestand.js';
import { meervoud } from '../zitting/woorden.js';
import type { Soortkop } from './vormen.js';
import { useSoorten } from './vragen.js';

export function Briefteksten() {
  return <Antwoord vraag={useSoorten()}>{({ items }) => <Lijst soorten={items} />}</Antwoord>;
}

function Lijst({ soorten }: { readonly soorten: readonly Soortkop[] }) {
  const [zoek, zetZoek] = useState('');
  const gezocht = soorten
    .filter(({ soort }) => briefnaam(soort).toLowerCase().includes(zoek.trim().toLowerCase()))
    .toSorted((a, b) => b.voorgelegd - a.voorgelegd || briefnaam(a.soort).localeCompare(briefnaam(b.soort), 'nl'));
  return (
    <div className="brlijst">
      <p className="bhzoek">
        <label htmlFor="zoekbrief">Zoek een brief</label>
        <input
          id="zoekbrief"
          className="veld"
          type="search"
          value={zoek}
          onChange={(e) => zetZoek(e.currentTarget.value)}
        />
      </p>
      {gezocht.length === 0 ? (
        <Leeg titel="Geen brief gevonden">Zoek op een ander woord.</Leeg>
      ) : (
        <ul>
          {gezocht.map(({ soort, geldendeVersie, voorgelegd }) => (
            <li key={soort} className="brrij bhrij" data-rij>
              <Link to={`/beheer/briefteksten/${soort}`} data-open>
                {briefnaam(soort)}
              </Link>
              <span className="klein zacht">
                {geldendeVersie === null ? 'tekst van het programma' : `eigen tekst, versie ${geldendeVersie}`}
              </span>
              {voorgelegd > 0 && (
                <Pil
                  status="wacht"
                  tekst={`${meervoud(voorgelegd, 'versie wacht', 'versies wachten')} op een tweede`}
                />
              )}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
