/** One row per member with large buttons; on a focused row J, N and O vote. Who is recused keeps the place, so nothing jumps. */
import type { KeyboardEvent } from 'react';
import { Icoon } from '../onderdelen/Icoon.js';
import { voorletters } from '../schil/Schil.js';
import type { Lid, Stemkeuze } from '../zitting/vormen.js';
import type { Keuzes } from './stemmen.js';

interface Eigenschappen {
  readonly leden: readonly Lid[];
  readonly stemmend: readonly Lid[];
  readonly keuzes: Keuzes;
  readonly kies: (lidId: string, keuze: Stemkeuze) => void;
  readonly allen: () => void;
}

const KNOPPEN = [
  ['ja', 'Ja', 'vink'],
  ['nee', 'Nee', 'kruis'],
  ['onthouding', 'Onthouding', 'streep'],
] as const;

const TOETSEN: Readonly<Record<string, Stemkeuze>> = { j: 'ja', n: 'nee', o: 'onthouding' };

export function Stembord({ leden, stemmend, keuzes, kies, allen }: Eigenschappen) {
  const afwezig = leden.filter(({ isErNu }) => !isErNu);
  return (
    <>
      <div className="zbkop">
        <h2>Mondelinge stemming</h2>
        <button type="button" className="knop groot" onClick={allen}>
          <Icoon naam="vink" /> Allen ja
        </button>
      </div>
      <ul>
        {stemmend.map((lid) => (
          <Rij key={lid.lidId} lid={lid} keuze={keuzes[lid.lidId]} kies={(keuze) => kies(lid.lidId, keuze)} />
        ))}
      </ul>
      {afwezig.length > 0 && (
        <p className="zafwezig">
          <Icoon naam="streep" /> Niet in de zaal:{' '}
          {afwezig
            .map(({ naam, status }) => (status === 'verontschuldigd' ? `${naam} (verontschuldigd)` : naam))
            .join(', ')}
        </p>
      )}
    </>
  );
}

interface Rijvelden {
  readonly lid: Lid;
  readonly keuze: Stemkeuze | undefined;
  readonly kies: (keuze: Stemkeuze) => void;
}

function Rij({ lid, keuze, kies }: Rijvelden) {
  const naam = lid.plaatsvervanger ?? lid.naam;
  const toets = (e: KeyboardEvent) => {
    const gekozen = TOETSEN[e.key.toLowerCase()];
    if (gekozen === undefined || e.ctrlKey || e.metaKey || e.altKey || keuze === 'gewraakt') return;
    e.preventDefault();
    kies(gekozen);
  };
  return (
    <li className={keuze === 'gewraakt' ? 'zlid buiten' : 'zlid'} onKeyDown={toets}>
      <span className="gezicht" aria-hidden="true">
        {voorletters(naam)}
      </span>
      <div className="zwie">
        <b>{naam}</b>
        <span>{lid.voorzitter ? 'voorzitter' : 'lid'}</span>
      </div>
      {keuze === 'gewraakt' ? (
        <div className="zverliet">
          <Icoon naam="weg" />
          <div>
            <b>Verliet de zaal</b>
            <span>neemt niet deel aan dit punt</span>
          </div>
          <button
            type="button"
            className="knop groot"
            aria-label={`${naam} is terug`}
            onClick={() => kies('onthouding')}
          >
            Terug
          </button>
        </div>
      ) : (
        <div className="zknoppen" role="group" aria-label={`Stem van ${naam}`}>
          {KNOPPEN.map(([code, woord, icoon]) => (
            <button
              key={code}
              type="button"
              className={`zstem ${code}`}
              aria-pressed={keuze === code}
              onClick={() => kies(code)}
            >
              {keuze === code && <Icoon naam={icoon} />} {woord}
            </button>
          ))}
          <button
            type="button"
            className="zstem weg"
            aria-label={`${naam} verlaat de zaal voor dit punt`}
            onClick={() => kies('gewraakt')}
          >
            <Icoon naam="weg" />
          </button>
        </div>
      )}
    </li>
  );
}
