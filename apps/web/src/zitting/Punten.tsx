/** The items per group. They move by the menu, by keys and by dragging: the three do the same. */
import { useEffect, useRef, useState, type DragEvent, type KeyboardEvent } from 'react';
import { Link } from 'react-router';
import { useMag, useVandaag } from '../api/vragen.js';
import { dagenTussen, toonDag, zegDagen } from '../dag.js';
import { Icoon } from '../onderdelen/Icoon.js';
import { Pil } from '../onderdelen/Pil.js';
import { Leeg } from '../onderdelen/Toestand.js';
import { useLijsttoetsen } from '../schil/lijsttoetsen.js';
import { Toetsing } from './Toetsing.js';
import { Verplaats, type Naar } from './Verplaats.js';
import type { Punt, Zitting } from './vormen.js';
import type { Zetter } from './vragen.js';
import { useKoppen, zonderNummer } from './koppen.js';
import { GROEPEN, uitkomstvan } from './woorden.js';

interface Eigenschappen {
  readonly zitting: Zitting;
  readonly zet: Zetter;
}

interface Groep {
  readonly code: string;
  readonly naam: string;
  readonly punten: readonly Punt[];
}

function groepeer(punten: readonly Punt[]): readonly Groep[] {
  const opTijd = punten.filter(({ naOproeping }) => !naOproeping);
  return [
    ...GROEPEN.map(([code, naam]) => ({ code, naam, punten: opTijd.filter(({ groep }) => groep === code) })),
    { code: 'na', naam: 'Toegevoegd na de oproeping', punten: punten.filter(({ naOproeping }) => naOproeping) },
  ].filter((groep) => groep.punten.length > 0);
}

export function Punten({ zitting, zet }: Eigenschappen) {
  const mag = useMag();
  const schikbaar = zitting.fase === 'gepland' && mag('agenda.opmaken');
  const verzetten = useVerzetten(zitting, zet);
  const [sleept, zetSleept] = useState<Punt>();
  useLijsttoetsen();
  if (zitting.punten.length === 0 && zitting.zonderInzage.length === 0) {
    return (
      <Leeg titel="Er staat nog niets op de agenda">
        {schikbaar
          ? 'Kijk bij ‘Klaar voor de agenda’ wat rijp is.'
          : 'U ziet de punten zodra de leden opgeroepen zijn.'}
      </Leeg>
    );
  }
  return (
    <div className={schikbaar ? 'agpunten schikbaar' : 'agpunten'}>
      {groepeer(zitting.punten).map(({ code, naam, punten }) => (
        <section key={code} aria-label={naam}>
          <h2 className="aggroep">{naam}</h2>
          <ol>
            {punten.map((punt) => (
              <Rij
                key={punt.id}
                {...{ punt, zitting, zet, schikbaar }}
                eerste={punt === punten[0]}
                laatste={punt === punten.at(-1)}
                verzet={(naar) => verzetten(punt, naar)}
                sleep={{
                  mag: sleept !== undefined && sleept.groep === punt.groep && sleept.id !== punt.id,
                  begin: () => zetSleept(punt),
                  einde: () => zetSleept(undefined),
                  laatLos: () => sleept !== undefined && verzetten(sleept, punt.volgnr),
                }}
              />
            ))}
          </ol>
        </section>
      ))}
      {zitting.zonderInzage.map(({ id, volgnr, zin }) => (
        <p key={id} className="agdicht">
          <Icoon naam="slot" /> Punt {volgnr}: {zin}
        </p>
      ))}
    </div>
  );
}

/** The moved row keeps the focus, so that one key after another walks it through its group. */
function useVerzetten(zitting: Zitting, zet: Zetter) {
  const verzet = useRef<string>(undefined);
  useEffect(() => {
    if (verzet.current === undefined) return;
    document.getElementById(`verplaats-${verzet.current}`)?.focus();
    verzet.current = undefined;
  }, [zitting.rev]);
  return (punt: Punt, naar: Naar) => {
    if (zet.isPending) return;
    verzet.current = punt.id;
    zet.mutate({ pad: `/api/agendapunten/${punt.id}/plaats`, lichaam: { naar } });
  };
}

const TOETSEN: Readonly<Record<string, Naar>> = {
  ArrowUp: 'op',
  ArrowDown: 'neer',
  Home: 'bovenaan',
  End: 'onderaan',
};

interface Rijvelden extends Eigenschappen {
  readonly punt: Punt;
  readonly schikbaar: boolean;
  readonly eerste: boolean;
  readonly laatste: boolean;
  readonly verzet: (naar: Naar) => void;
  readonly sleep: {
    readonly mag: boolean;
    readonly begin: () => void;
    readonly einde: () => void;
    readonly laatLos: () => void;
  };
}

function Rij({ punt, zitting, zet, schikbaar, eerste, laatste, verzet, sleep }: Rijvelden) {
  const [boven, zetBoven] = useState(false);
  const toets = (e: KeyboardEvent) => {
    const naar = e.altKey ? TOETSEN[e.key] : undefined;
    if (!schikbaar || naar === undefined) return;
    e.preventDefault();
    if (!((eerste && (naar === 'op' || naar === 'bovenaan')) || (laatste && (naar === 'neer' || naar === 'onderaan'))))
      verzet(naar);
  };
  const over = (e: DragEvent) => {
    if (!sleep.mag) return;
    e.preventDefault();
    zetBoven(true);
  };
  return (
    <li
      className={boven ? 'agrij boven' : 'agrij'}
      data-rij
      draggable={schikbaar}
      onKeyDown={toets}
      onDragStart={sleep.begin}
      onDragEnd={sleep.einde}
      onDragOver={over}
      onDragLeave={() => zetBoven(false)}
      onDrop={() => {
        zetBoven(false);
        sleep.laatLos();
      }}
    >
      <span className="aggreep" aria-hidden="true">
        {schikbaar && <Icoon naam="sleep" />}
      </span>
      <b className="agnr">{punt.volgnr}</b>
      <Titel punt={punt} />
      {zitting.fase === 'gepland' ? <Toetsing punt={punt} zet={zet} /> : <Pil {...uitkomstvan(punt)} />}
      <Limiet punt={punt} zitting={zitting} />
      {schikbaar ? <Verplaats {...{ punt, zitting, zet, eerste, laatste, verzet }} /> : <span />}
    </li>
  );
}

function Titel({ punt }: { readonly punt: Punt }) {
  const mag = useMag();
  const naar = mag('dossier.lezen') ? `/dossiers/${punt.dossierId}` : `/agendapunten/${punt.id}`;
  const kop = useKoppen()(punt.dossierId);
  return (
    <div className="agwat">
      <span>
        <Link to={naar} data-open>
          {kop === undefined ? punt.titel : `${kop.client.voornaam} ${kop.client.naam}`}
        </Link>{' '}
        {kop !== undefined && <span className="nr">{kop.nummer}</span>}
      </span>
      {kop !== undefined && <span className="klein zacht">{zonderNummer(punt.titel, kop.nummer)}</span>}
      {punt.hoogdringendReden !== null && <span className="klein">Hoogdringend: {punt.hoogdringendReden}</span>}
      {punt.horen.map(({ uur, wie }) => (
        <span key={`${uur}${wie}`} className="klein zacht">
          {wie === 'client' ? 'De cliënt' : 'De werker'} wordt gehoord om {uur}
        </span>
      ))}
    </div>
  );
}

function Limiet({ punt, zitting }: { readonly punt: Punt; readonly zitting: Zitting }) {
  const vandaag = useVandaag();
  if (punt.beslisUiterlijk === null || vandaag === undefined) return <span />;
  const over = dagenTussen(zitting.datum, punt.beslisUiterlijk);
  const klasse = over < 0 ? 'agterm gevaar' : over <= 2 ? 'agterm nipt' : 'agterm';
  return (
    <div className={klasse}>
      <b>{toonDag(punt.beslisUiterlijk)}</b>
      <span className="klein">
        {over < 0 ? 'deze zitting komt te laat' : zegDagen(dagenTussen(vandaag, punt.beslisUiterlijk))}
      </span>
    </div>
  );
}
