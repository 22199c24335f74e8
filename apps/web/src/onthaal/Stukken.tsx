/** Scans and photos: kept in this page until the request is registered. */
import { useRef, useState } from 'react';
import { Kieslijst } from '../invoer/Velden.js';
import { Icoon } from '../onderdelen/Icoon.js';
import type { Stapeigenschappen } from './Onthaal.js';

export const STUKSOORTEN = [
  { code: 'identiteit', naam: 'Identiteitsbewijs' },
  { code: 'inkomen', naam: 'Bewijs van inkomen' },
  { code: 'huur', naam: 'Huurcontract of huurbewijs' },
  { code: 'factuur', naam: 'Factuur of rekening' },
  { code: 'medisch', naam: 'Medisch stuk' },
  { code: 'attest', naam: 'Attest' },
  { code: 'aanvraagformulier', naam: 'Aanvraagformulier' },
  { code: 'andere', naam: 'Ander stuk' },
];

const MEEST_MB = 10;
const MEEST_BYTES = MEEST_MB * 1024 * 1024;

export function Stukken({ intake, wijzig }: Stapeigenschappen) {
  const [geweigerd, zetGeweigerd] = useState<readonly string[]>([]);
  const kies = useRef<HTMLInputElement>(null);
  const { stukken } = intake;
  const voeg = (bestanden: FileList | null) => {
    const lijst = [...(bestanden ?? [])];
    zetGeweigerd(lijst.filter(({ size }) => size > MEEST_BYTES).map(({ name }) => name));
    const goed = lijst.filter(({ size }) => size <= MEEST_BYTES);
    wijzig({ stukken: [...stukken, ...goed.map((bestand) => ({ bestand, soort: 'andere' }))] });
    if (kies.current !== null) kies.current.value = '';
  };
  return (
    <>
      <p className="inleiding">
        Een scan of een foto van wat de persoon meebracht. U kunt dit ook overslaan: stukken kunnen later nog.
      </p>
      <div
        className="loslaten"
        onDragOver={(e) => e.preventDefault()}
        onDrop={(e) => {
          e.preventDefault();
          voeg(e.dataTransfer.files);
        }}
      >
        <Icoon naam="blad" maat={24} />
        <label className="knop groot" htmlFor="stukken">
          Kies een bestand of maak een foto
        </label>
        <input
          ref={kies}
          id="stukken"
          className="vh"
          type="file"
          multiple
          accept="application/pdf,image/png,image/jpeg"
          onChange={(e) => voeg(e.currentTarget.files)}
        />
        <p className="klein zacht">PDF, PNG of JPEG, ten hoogste {MEEST_MB} MB. Of sleep ze hierheen.</p>
      </div>
      <TeGroot namen={geweigerd} />
      <ul className="stukken">
        {stukken.map(({ bestand, soort }, nr) => (
          <Stukrij
            key={`${bestand.name} ${bestand.lastModified} ${nr}`}
            nr={nr}
            bestand={bestand}
            soort={soort}
            zet={(nieuw) =>
              wijzig({ stukken: stukken.map((een, plaats) => (plaats === nr ? { ...een, soort: nieuw } : een)) })
            }
            weg={() => wijzig({ stukken: stukken.filter((_, plaats) => plaats !== nr) })}
          />
        ))}
      </ul>
    </>
  );
}

function TeGroot({ namen }: { readonly namen: readonly string[] }) {
  if (namen.length === 0) return null;
  return (
    <p className="vfout" role="alert">
      <Icoon naam="gevaar" maat={15} /> {namen.join(', ')} is groter dan {MEEST_MB} MB. Scan het lichter, of in delen.
    </p>
  );
}

interface Rijeigenschappen {
  readonly nr: number;
  readonly bestand: File;
  readonly soort: string;
  readonly zet: (soort: string) => void;
  readonly weg: () => void;
}

function Stukrij({ nr, bestand, soort, zet, weg }: Rijeigenschappen) {
  return (
    <li>
      <div>
        <b>{bestand.name}</b>
        <span className="kuitleg">{zegGrootte(bestand.size)}</span>
      </div>
      <Kieslijst
        id={`stukken.${nr}.soort`}
        label={`Soort stuk ${nr + 1}`}
        waarde={soort}
        opties={STUKSOORTEN}
        zet={zet}
      />
      <button type="button" className="knop kaal" aria-label={`Haal ${bestand.name} weg`} onClick={weg}>
        Haal weg
      </button>
    </li>
  );
}

export function zegGrootte(bytes: number): string {
  const kb = bytes / 1024;
  return kb < 1000 ? `${Math.max(1, Math.round(kb))} kB` : `${(kb / 1024).toFixed(1).replace('.', ',')} MB`;
}
