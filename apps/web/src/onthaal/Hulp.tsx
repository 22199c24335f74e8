/** Which aid is asked: each kind with the law it falls under, proposed and explained. */
import { useState } from 'react';
import type { Hulpsoort } from '../api/vormen.js';
import { useHulpsoorten } from '../api/vragen.js';
import { foutBij } from '../invoer/Foutoverzicht.js';
import { Datumveld, Fout, Keuze, Regelveld } from '../invoer/Velden.js';
import { Icoon } from '../onderdelen/Icoon.js';
import { Antwoord } from '../onderdelen/Toestand.js';
import { hoofdletter } from '../woorden.js';
import { DRINGEND, nieuweLijn, type Lijn } from './gegevens.js';
import type { Stapeigenschappen } from './Onthaal.js';

const EERST = ['LL1', 'LL2', 'LL3', 'ELL', 'AFS', 'HW', 'VT', 'MK'];

export const SPOORNAMEN = {
  MI: 'Maatschappelijke integratie',
  MD: 'Maatschappelijke dienstverlening',
} as const;

export function Hulp(eigenschappen: Stapeigenschappen) {
  const soorten = useHulpsoorten();
  return (
    <Antwoord vraag={soorten} rijen={6}>
      {({ hulpsoorten }) => <Lijnen {...eigenschappen} soorten={hulpsoorten} />}
    </Antwoord>
  );
}

function Lijnen({
  intake,
  wijzig,
  fouten,
  vandaag,
  soorten,
}: Stapeigenschappen & { readonly soorten: readonly Hulpsoort[] }) {
  const { lijnen } = intake;
  const zet = (nr: number, deel: Partial<Lijn>) =>
    wijzig({ lijnen: lijnen.map((lijn, plaats) => (plaats === nr ? { ...lijn, ...deel } : lijn)) });
  return (
    <>
      <p className="inleiding">Elke soort hulp krijgt een eigen lijn, met de wet waaronder ze valt.</p>
      <Fout id="steun" fout={foutBij(fouten, 'steun')} />
      {lijnen.map((lijn, nr) => (
        <Lijnblok
          key={lijn.steun}
          nr={nr}
          lijn={lijn}
          soort={soorten.find(({ steun }) => steun === lijn.steun)}
          vandaag={vandaag}
          fout={(veld) => foutBij(fouten, `lijnen.${nr}.${veld}`)}
          zet={(deel) => zet(nr, deel)}
          weg={() =>
            wijzig({
              lijnen: lijnen.filter((_, plaats) => plaats !== nr),
              ...(lijn.steun === DRINGEND ? { dringend: false } : {}),
            })
          }
        />
      ))}
      <Toevoegen
        soorten={soorten.filter(({ steun }) => lijnen.every((lijn) => lijn.steun !== steun))}
        voeg={(soort) =>
          wijzig({ lijnen: [...lijnen, nieuweLijn(soort)], ...(soort.steun === DRINGEND ? { dringend: true } : {}) })
        }
        eerste={lijnen.length === 0}
      />
    </>
  );
}

interface Toevoegeigenschappen {
  readonly soorten: readonly Hulpsoort[];
  readonly voeg: (soort: Hulpsoort) => void;
  readonly eerste: boolean;
}

/** The most asked as buttons, everything else one click further. */
function Toevoegen({ soorten, voeg, eerste }: Toevoegeigenschappen) {
  const [alles, toonAlles] = useState(false);
  const vaak = soorten.filter(({ steun }) => EERST.includes(steun));
  const lijst = alles ? soorten : [...vaak].sort((a, b) => EERST.indexOf(a.steun) - EERST.indexOf(b.steun));
  return (
    <fieldset className="vraag">
      <legend className="vlabel">{eerste ? 'Welke hulp vraagt de persoon?' : 'Nog andere hulp?'}</legend>
      <ul className="soorten">
        {lijst.map((soort, nr) => (
          <li key={soort.steun}>
            <button type="button" id={nr === 0 ? 'steun' : `steun-${soort.steun}`} onClick={() => voeg(soort)}>
              <b>{hoofdletter(soort.naam)}</b>
              <span>{soort.teksten.uitleg}</span>
            </button>
          </li>
        ))}
      </ul>
      {!alles && (
        <button type="button" className="knop kaal" onClick={() => toonAlles(true)}>
          Toon alle soorten hulp
        </button>
      )}
    </fieldset>
  );
}

interface Lijneigenschappen {
  readonly nr: number;
  readonly lijn: Lijn;
  readonly soort: Hulpsoort | undefined;
  readonly vandaag: string;
  readonly fout: (veld: string) => string | undefined;
  readonly zet: (deel: Partial<Lijn>) => void;
  readonly weg: () => void;
}

function Lijnblok({ nr, lijn, soort, vandaag, fout, zet, weg }: Lijneigenschappen) {
  const id = `lijnen.${nr}`;
  const naam = hoofdletter(soort?.naam ?? lijn.steun);
  return (
    <fieldset className="deelblok">
      <legend>{naam}</legend>
      <Spoorkeuze id={`${id}.spoor`} lijn={lijn} soort={soort} zet={zet} fout={fout('spoor')} />
      <Regelveld
        id={`${id}.omschrijving`}
        label="Wat vraagt de persoon precies?"
        waarde={lijn.omschrijving}
        zet={(omschrijving) => zet({ omschrijving })}
        fout={fout('omschrijving')}
      />
      {lijn.steun === 'VT' && (
        <div className="twee">
          <Datumveld
            id={`${id}.gegevens.leverdatum`}
            label="Dag van de levering"
            vandaag={vandaag}
            waarde={lijn.leverdatum}
            zet={(leverdatum) => zet({ leverdatum })}
            fout={fout('gegevens.leverdatum')}
          />
          <Regelveld
            id={`${id}.gegevens.liters`}
            label="Aantal liter"
            mag
            breedte="kort"
            invulling="numeric"
            waarde={lijn.liters}
            zet={(liters) => zet({ liters })}
            fout={fout('gegevens.liters')}
          />
        </div>
      )}
      <button type="button" className="knop kaal weg" onClick={weg}>
        Haal {naam.toLowerCase()} weg
      </button>
    </fieldset>
  );
}

interface Spooreigenschappen {
  readonly id: string;
  readonly lijn: Lijn;
  readonly soort: Hulpsoort | undefined;
  readonly zet: (deel: Partial<Lijn>) => void;
  readonly fout: string | undefined;
}

/** Proposed where one law knows this aid; asked where two do. */
function Spoorkeuze({ id, lijn, soort, zet, fout }: Spooreigenschappen) {
  const sporen = soort?.sporen ?? [lijn.spoor];
  if (sporen.length > 1) {
    return (
      <Keuze
        id={id}
        label="Onder welke wet?"
        hulp="Deze hulp bestaat onder beide wetten. Kies onder welke de persoon ze vraagt."
        naastElkaar
        waarde={lijn.spoor}
        zet={(spoor) => zet({ spoor })}
        fout={fout}
        opties={sporen.map((spoor) => ({ code: spoor, naam: `${spoor}: ${SPOORNAMEN[spoor].toLowerCase()}` }))}
      />
    );
  }
  return (
    <p className="spoorvoorstel">
      <span className="spoor">{lijn.spoor}</span>
      <span>
        <b>{SPOORNAMEN[lijn.spoor]}.</b>{' '}
        {lijn.spoor === 'MI'
          ? 'Deze hulp bestaat alleen onder de wet op het recht op maatschappelijke integratie.'
          : 'Deze hulp bestaat alleen onder de organieke wet op de OCMW’s.'}
      </span>
      <Icoon naam="info" />
    </p>
  );
}
