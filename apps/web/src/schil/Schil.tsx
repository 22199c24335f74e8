/** What stands around every screen: navigation by rights, search, the legal clock in sight, who you are. */
import { useMantineColorScheme, useComputedColorScheme } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { NavLink } from 'react-router';
import type { Mij } from '../api/vormen.js';
import { doe } from '../api/vraag.js';
import { useMag, useTaken, useVandaag } from '../api/vragen.js';
import { dagenTussen, toonDagLang, toonDagVolledig } from '../dag.js';
import { AanDeLijn } from '../lijn/AanDeLijn.js';
import { Icoon, type Icoonnaam } from '../onderdelen/Icoon.js';
import { Sneltoetsen } from './Sneltoetsen.js';
import { usePaletToets } from './toetsen.js';

const ROLTITELS: Readonly<Record<string, string>> = {
  onthaal: 'onthaal',
  maatschappelijkWerker: 'maatschappelijk werker',
  trajectbegeleider: 'trajectbegeleider',
  hoofdSocialeDienst: 'hoofd sociale dienst',
  secretaris: 'secretaris van het comité',
  voorzitter: 'voorzitter van het comité',
  comitelid: 'lid van het comité',
  algemeenDirecteur: 'algemeen directeur',
  financieelDirecteur: 'financieel directeur',
  financieleDienst: 'financiële dienst',
  beheerder: 'beheerder',
};

interface Ingang {
  readonly naar: string;
  readonly naam: string;
  readonly icoon: Icoonnaam;
}

function useIngangen(): readonly Ingang[] {
  const mag = useMag();
  return [
    { naar: '/', naam: 'Mijn werk', icoon: 'bak' as const },
    ...(mag('aanvraag.registreren') ? [{ naar: '/onthaal', naam: 'Onthaal', icoon: 'onthaal' as const }] : []),
    ...(mag('dossier.lezen') ? [{ naar: '/dossiers', naam: 'Dossiers', icoon: 'map' as const }] : []),
    ...(mag('zitting.lezen') ? [{ naar: '/zittingen', naam: 'Zittingen', icoon: 'comite' as const }] : []),
    ...(mag('brief.verzenden') ? [{ naar: '/brieven', naam: 'Brieven', icoon: 'brief' as const }] : []),
    ...(mag('betaling.lezen') ? [{ naar: '/betalingen', naam: 'Betalingen', icoon: 'geld' as const }] : []),
    ...(mag('termijn.lezen') ? [{ naar: '/leiding', naam: 'Waar zit het vast?', icoon: 'leiding' as const }] : []),
    ...(mag('sjabloon.schrijven') || mag('vernietiging.lezen') || mag('beheer.techniek')
      ? [{ naar: '/beheer', naam: 'Beheer', icoon: 'slot' as const }]
      : []),
  ];
}

export function Schil({ mij, children }: { readonly mij: Mij; readonly children: ReactNode }) {
  const [paletOpen, zetPalet] = useState(false);
  const mag = useMag();
  const magZoeken = mag('client.lezen');
  usePaletToets(() => {
    if (magZoeken) zetPalet((open) => !open);
  });
  const zoek = magZoeken ? () => zetPalet(true) : undefined;
  return (
    <>
      <a className="sla" href="#inhoud">
        Naar de inhoud
      </a>
      <div className="schil">
        <Mobielekop {...(zoek === undefined ? {} : { zoek })} />
        <Zijbalk mij={mij} {...(zoek === undefined ? {} : { zoek })} />
        <main className="blad" id="inhoud" tabIndex={-1}>
          {children}
        </main>
        <Onderbalk />
      </div>
      <Sneltoetsen />
      {paletOpen && <AanDeLijn sluit={() => zetPalet(false)} />}
    </>
  );
}

function Zijbalk({ mij, zoek }: { readonly mij: Mij; readonly zoek?: () => void }) {
  return (
    <header className="zij">
      <div className="merk">
        <img src="/merk.svg" alt="" width="26" height="26" />
        <div>
          <b>Besluitpad</b>
          <span>Sociale dienst</span>
        </div>
      </div>
      {zoek !== undefined && (
        <button className="zoekknop" type="button" onClick={zoek}>
          <Icoon naam="zoek" />
          <span>Zoek of bel</span>
          <kbd>Ctrl</kbd>
          <kbd>K</kbd>
        </button>
      )}
      <nav aria-label="Hoofdmenu">
        {useIngangen().map(({ naar, naam, icoon }) => (
          <NavLink key={naar} to={naar} end={naar === '/'} className="nav">
            <Icoon naam={icoon} />
            <span>{naam}</span>
          </NavLink>
        ))}
      </nav>
      <div className="vul" />
      <Klokkaart />
      <div className="ikke">
        <span className="gezicht ik" aria-hidden="true">
          {voorletters(mij.naam)}
        </span>
        <div>
          <b>{mij.naam}</b>
          <span>{mij.rollen.map((rol) => ROLTITELS[rol] ?? rol).join(', ')}</span>
        </div>
      </div>
    </header>
  );
}

/** On every screen: how many of your terms end soon. */
function Klokkaart() {
  const mag = useMag();
  const vandaag = useVandaag();
  const { data } = useTaken(mag('taak.lezen'));
  if (data === undefined || vandaag === undefined) return null;
  const over = data.taken.flatMap(({ uiterlijk }) => (uiterlijk === null ? [] : [dagenTussen(vandaag, uiterlijk)]));
  const nu = over.filter((dagen) => dagen <= 0).length;
  const week = over.filter((dagen) => dagen > 0 && dagen <= 7).length;
  return (
    <section className="klokkaart" aria-label="Mijn termijnen">
      <div className="kop">
        <span>Mijn termijnen</span>
        <span>{toonDagLang(vandaag)}</span>
      </div>
      {nu > 0 && (
        <div className="r g">
          <Icoon naam="gevaar" maat={14} /> {nu} vandaag of te laat
        </div>
      )}
      <div className={week > 0 ? 'r l' : 'r'}>
        <Icoon naam={week > 0 ? 'letop' : 'goed'} maat={14} /> {week} deze week
      </div>
    </section>
  );
}

function Mobielekop({ zoek }: { readonly zoek?: () => void }) {
  return (
    <header className="mobkop">
      <b>Besluitpad</b>
      {zoek !== undefined && (
        <button className="knop kaal icoon" type="button" aria-label="Zoek of bel" onClick={zoek}>
          <Icoon naam="zoek" maat={20} />
        </button>
      )}
      <Themaknop />
      <Afmeldknop />
    </header>
  );
}

function Onderbalk() {
  return (
    <nav className="onderbalk" aria-label="Menu onderaan">
      {useIngangen().map(({ naar, naam, icoon }) => (
        <NavLink key={naar} to={naar} end={naar === '/'}>
          <Icoon naam={icoon} maat={20} />
          {naam}
        </NavLink>
      ))}
    </nav>
  );
}

interface Kruim {
  readonly naam: string;
  readonly naar?: string;
}

/** The line on top of the sheet: where you are, what day it is, and the few buttons that belong to no screen. */
export function Kruimel({ pad }: { readonly pad: readonly Kruim[] }) {
  const vandaag = useVandaag();
  return (
    <div className="kruim">
      <nav aria-label="Kruimelpad" className="rij">
        {pad.map(({ naam, naar }) =>
          naar === undefined ? (
            <span key={naam} className="nu" aria-current="page">
              {naam}
            </span>
          ) : (
            <NavLink key={naam} to={naar}>
              {naam} <span aria-hidden="true">›</span>
            </NavLink>
          ),
        )}
      </nav>
      <span className="vul" />
      {vandaag !== undefined && <span className="datum">{toonDagVolledig(vandaag)}</span>}
      <Themaknop />
      <Afmeldknop />
    </div>
  );
}

function Themaknop() {
  const { setColorScheme } = useMantineColorScheme();
  const nu = useComputedColorScheme('light');
  const ander = nu === 'light' ? 'dark' : 'light';
  return (
    <button
      className="knop kaal icoon sm"
      type="button"
      aria-label={ander === 'dark' ? 'Donker thema' : 'Licht thema'}
      onClick={() => setColorScheme(ander)}
    >
      <Icoon naam="maan" />
    </button>
  );
}

function Afmeldknop() {
  const afmelden = useMutation({
    mutationFn: () => doe<{ verder: string }>('/afmelding'),
    onSuccess: ({ verder }) => window.location.assign(verder),
  });
  return (
    <button className="knop kaal icoon sm" type="button" aria-label="Meld u af" onClick={() => afmelden.mutate()}>
      <Icoon naam="weg" />
    </button>
  );
}

export function voorletters(naam: string): string {
  const delen = naam.split(' ');
  return `${delen[0]?.charAt(0) ?? ''}${delen.length > 1 ? (delen.at(-1)?.charAt(0) ?? '') : ''}`.toUpperCase();
}
