/** The fields of a form: label above, help under it, and a mistake between the two, tied to the field. */
import type { ReactNode } from 'react';
import { toonDagVolledig } from '../dag.js';
import { Icoon } from '../onderdelen/Icoon.js';
import { leesDatum } from './datum.js';

export interface Veldeigenschappen {
  /** Also the name that a refusal of the API gives this field. */
  readonly id: string;
  readonly label: string;
  readonly waarde: string;
  readonly zet: (waarde: string) => void;
  readonly hulp?: ReactNode;
  readonly fout?: string | undefined;
  readonly mag?: boolean;
}

interface Omslag {
  readonly id: string;
  readonly label: string;
  readonly hulp?: ReactNode;
  readonly fout: string | undefined;
  readonly mag: boolean | undefined;
  readonly verborgen?: boolean;
  readonly children: ReactNode;
}

function Omslag({ id, label, hulp, fout, mag, verborgen = false, children }: Omslag) {
  return (
    <div className={fout === undefined ? 'vraag' : 'vraag mis'}>
      <label className={verborgen ? 'vh' : 'vlabel'} htmlFor={id}>
        {label}
        {mag === true && <span className="mag"> (mag leeg blijven)</span>}
      </label>
      {hulp !== undefined && (
        <div className="vhulp" id={`${id}-hulp`}>
          {hulp}
        </div>
      )}
      <Fout id={id} fout={fout} />
      {children}
    </div>
  );
}

export function Fout({ id, fout }: { readonly id: string; readonly fout: string | undefined }) {
  if (fout === undefined) return null;
  return (
    <p className="vfout" id={`${id}-fout`}>
      <Icoon naam="gevaar" maat={15} /> {fout}
    </p>
  );
}

function beschreven(id: string, hulp: ReactNode, fout: string | undefined) {
  const ids = [...(hulp === undefined ? [] : [`${id}-hulp`]), ...(fout === undefined ? [] : [`${id}-fout`])];
  return {
    ...(ids.length === 0 ? {} : { 'aria-describedby': ids.join(' ') }),
    ...(fout === undefined ? {} : { 'aria-invalid': true }),
  };
}

interface Regeleigenschappen extends Veldeigenschappen {
  readonly breedte?: 'kort' | 'middel' | 'vol';
  readonly soort?: 'text' | 'tel' | 'email' | 'search';
  readonly invulling?: 'numeric' | 'decimal';
  readonly naast?: ReactNode;
}

export function Regelveld({
  id,
  label,
  waarde,
  zet,
  hulp,
  fout,
  mag,
  breedte = 'vol',
  soort,
  invulling,
  naast,
}: Regeleigenschappen) {
  return (
    <Omslag {...{ id, label, hulp, fout, mag }}>
      <div className={`vinvoer ${breedte}`}>
        <input
          id={id}
          className="veld"
          type={soort ?? 'text'}
          autoComplete="off"
          {...(invulling === undefined ? {} : { inputMode: invulling })}
          {...beschreven(id, hulp, fout)}
          value={waarde}
          onChange={(e) => zet(e.currentTarget.value)}
        />
        {naast}
      </div>
    </Omslag>
  );
}

interface Tekstvakeigenschappen extends Veldeigenschappen {
  readonly rijen?: number;
  /** The heading above says it already. */
  readonly verborgen?: boolean;
}

export function Tekstvak({
  id,
  label,
  waarde,
  zet,
  hulp,
  fout,
  mag,
  rijen = 5,
  verborgen = false,
}: Tekstvakeigenschappen) {
  return (
    <Omslag {...{ id, label, hulp, fout, mag, verborgen }}>
      <textarea
        id={id}
        className="veld tekstvak"
        rows={rijen}
        {...beschreven(id, hulp, fout)}
        value={waarde}
        onChange={(e) => zet(e.currentTarget.value)}
      />
    </Omslag>
  );
}

interface Datumeigenschappen extends Veldeigenschappen {
  readonly vandaag: string;
  readonly verleden?: boolean;
}

/** A day as it is typed; what it was understood as stands beside it, with its weekday. */
export function Datumveld({ vandaag, verleden = false, hulp, ...veld }: Datumeigenschappen) {
  const gelezen = leesDatum(veld.waarde, { vandaag, verleden });
  const meteen = gelezen.soort === 'fout' && veld.waarde.length > 7 ? gelezen.zin : undefined;
  return (
    <Regelveld
      {...veld}
      hulp={hulp ?? 'Bijvoorbeeld 3/4/2026'}
      fout={veld.fout ?? meteen}
      breedte="kort"
      naast={
        <output className="vgelezen" htmlFor={veld.id}>
          {gelezen.soort === 'waarde' ? toonDagVolledig(gelezen.waarde) : ''}
        </output>
      }
    />
  );
}

export interface Optie<C extends string> {
  readonly code: C;
  readonly naam: string;
  readonly uitleg?: string;
}

interface Keuzeeigenschappen<C extends string> {
  readonly id: string;
  readonly label: string;
  readonly waarde: C | '';
  readonly zet: (waarde: C) => void;
  readonly opties: readonly Optie<C>[];
  readonly hulp?: ReactNode;
  readonly fout?: string | undefined;
  /** The question is the heading of the page already. */
  readonly verborgen?: boolean;
  readonly naastElkaar?: boolean;
}

/** One of a few: large enough to hit, arrows move between them. */
export function Keuze<C extends string>({
  id,
  label,
  waarde,
  zet,
  opties,
  hulp,
  fout,
  verborgen = false,
  naastElkaar = false,
}: Keuzeeigenschappen<C>) {
  return (
    <fieldset className={fout === undefined ? 'vraag' : 'vraag mis'} {...beschreven(id, hulp, fout)}>
      <legend className={verborgen ? 'vh' : 'vlabel'}>{label}</legend>
      {hulp !== undefined && (
        <div className="vhulp" id={`${id}-hulp`}>
          {hulp}
        </div>
      )}
      <Fout id={id} fout={fout} />
      <div className={naastElkaar ? 'keuzes naast' : 'keuzes'}>
        {opties.map(({ code, naam, uitleg }, nr) => (
          <label key={code} className="keuze">
            <input
              type="radio"
              name={id}
              id={nr === 0 ? id : `${id}-${code}`}
              value={code}
              checked={waarde === code}
              onChange={() => zet(code)}
            />
            <span>
              <b>{naam}</b>
              {uitleg !== undefined && <span className="kuitleg">{uitleg}</span>}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

interface Vinkeigenschappen {
  readonly id: string;
  readonly label: string;
  readonly uitleg?: string;
  readonly waarde: boolean;
  readonly zet: (waarde: boolean) => void;
}

export function Vink({ id, label, uitleg, waarde, zet }: Vinkeigenschappen) {
  return (
    <label className="keuze vink">
      <input type="checkbox" id={id} checked={waarde} onChange={(e) => zet(e.currentTarget.checked)} />
      <span>
        <b>{label}</b>
        {uitleg !== undefined && <span className="kuitleg">{uitleg}</span>}
      </span>
    </label>
  );
}

interface Kieslijsteigenschappen<C extends string> extends Omit<Veldeigenschappen, 'zet'> {
  readonly zet: (waarde: C) => void;
  readonly opties: readonly Optie<C>[];
  readonly leeg?: string;
}

export function Kieslijst<C extends string>({
  id,
  label,
  waarde,
  zet,
  hulp,
  fout,
  mag,
  opties,
  leeg = 'Kies',
}: Kieslijsteigenschappen<C>) {
  return (
    <Omslag {...{ id, label, hulp, fout, mag }}>
      <select
        id={id}
        className="veld kieslijst"
        {...beschreven(id, hulp, fout)}
        value={waarde}
        onChange={(e) => zet(e.currentTarget.value as C)}
      >
        <option value="">{leeg}</option>
        {opties.map(({ code, naam }) => (
          <option key={code} value={code}>
            {naam}
          </option>
        ))}
      </select>
    </Omslag>
  );
}
