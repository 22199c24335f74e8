/** What to do first so as not to miss a term: tasks by their last day, with the reason of a danger under the first. */
import { Link, useSearchParams } from 'react-router';
import type { Dossierkop, Stand, Taak } from '../api/vormen.js';
import { useDossiers, useMag, useStanden, useTaken, useVandaag, useZittingen } from '../api/vragen.js';
import { dagenTussen, toonDag } from '../dag.js';
import { Icoon } from '../onderdelen/Icoon.js';
import { Dagenpil, Pil } from '../onderdelen/Pil.js';
import { Antwoord, Leeg } from '../onderdelen/Toestand.js';
import { Kruimel } from '../schil/Schil.js';
import { AfhandelKnop } from './AfhandelKnop.js';

const GROEPEN = [
  { naam: 'Vandaag of te laat', past: (over: number) => over <= 0 },
  { naam: 'Deze week', past: (over: number) => over > 0 && over <= 7 },
  { naam: 'Later', past: (over: number) => over > 7 },
] as const;

const LIJSTEN = [
  { code: 'alles', naam: 'Alles' },
  { code: 'week', naam: 'Binnen 7 dagen' },
  { code: 'later', naam: 'Later' },
] as const;

export function MijnWerk() {
  const mag = useMag();
  const magTaken = mag('taak.lezen');
  const taken = useTaken(magTaken);
  return (
    <>
      <Kruimel pad={[{ naam: 'Mijn werk' }]} />
      <div className="kop1">
        <div>
          <h1>Mijn werk</h1>
          <p className="sub">Bovenaan staat wat u het eerst moet doen om geen wettelijke termijn te missen.</p>
        </div>
      </div>
      <div className="werkvlak">
        <section className="lijst" aria-label="Te doen">
          {magTaken ? (
            <Antwoord vraag={taken} rijen={6}>
              {(data) => <Takenlijst taken={data.taken} />}
            </Antwoord>
          ) : (
            <Leeg titel="Hier staat niets voor uw functie">
              Uw taken in het comité vindt u voorlopig in de oproeping en in de bundel die u kreeg.
            </Leeg>
          )}
        </section>
        {mag('zitting.lezen') && <Zittingen />}
      </div>
    </>
  );
}

function Takenlijst({ taken }: { readonly taken: readonly Taak[] }) {
  const vandaag = useVandaag();
  const [zoek, zetZoek] = useSearchParams();
  const gekozen = zoek.get('lijst') ?? 'alles';
  if (vandaag === undefined) return null;
  if (taken.length === 0) {
    return <Leeg titel="Alles is gedaan">Er wacht geen enkele taak op u. Nieuwe taken verschijnen hier vanzelf.</Leeg>;
  }
  const over = (taak: Taak) =>
    taak.uiterlijk === null ? Number.POSITIVE_INFINITY : dagenTussen(vandaag, taak.uiterlijk);
  const past = (taak: Taak) => gekozen === 'alles' || (gekozen === 'week') === over(taak) <= 7;
  return (
    <>
      <div className="balk">
        <div className="seg" role="group" aria-label="Welke taken">
          {LIJSTEN.map(({ code, naam }) => (
            <button
              key={code}
              type="button"
              aria-pressed={gekozen === code}
              onClick={() => zetZoek({ lijst: code }, { replace: true })}
            >
              {naam}
            </button>
          ))}
        </div>
      </div>
      {GROEPEN.map((groep) => {
        const inGroep = taken.filter((taak) => past(taak) && groep.past(over(taak)));
        if (inGroep.length === 0) return null;
        return (
          <div key={groep.naam}>
            <h2 className="groep">
              {groep.naam} <span className="tel">{inGroep.length}</span>
            </h2>
            <ul>
              {inGroep.map((taak) => (
                <Taakrij key={taak.id} taak={taak} vandaag={vandaag} eerste={taak.id === taken[0]?.id} />
              ))}
            </ul>
          </div>
        );
      })}
      {!taken.some(past) && <Leeg titel="Niets in deze lijst">Kies Alles om al uw taken te zien.</Leeg>}
    </>
  );
}

interface Taakvelden {
  readonly taak: Taak;
  readonly vandaag: string;
  readonly eerste: boolean;
}

function Taakrij({ taak, vandaag, eerste }: Taakvelden) {
  const mag = useMag();
  const kop = useDossiers(mag('dossier.lezen')).data?.items.find(({ id }) => id === taak.dossierId);
  const stand = useStanden(mag('termijn.lezen')).data?.dossiers.find(({ dossierId }) => dossierId === taak.dossierId);
  const gevaar = eerste ? stand?.gevaar : undefined;
  const adres = `/dossiers/${taak.dossierId ?? ''}`;
  return (
    <li>
      <div className={`taak ${eerste ? 'eerst' : ''}`}>
        <div className="t-dag">
          <Dagenpil vandaag={vandaag} uiterlijk={taak.uiterlijk} />
        </div>
        <div className="t-wat">
          {taak.dossierId === null ? (
            <b className="t-kop">{taak.titel}</b>
          ) : (
            <Link className="t-kop" to={adres}>
              {taak.titel}
            </Link>
          )}
          <Ondertitel taak={taak} kop={kop} />
        </div>
        <Wet taak={taak} stand={stand} />
        <div className="t-knop acties">
          <AfhandelKnop taak={taak} />
          {taak.dossierId !== null && (
            <Link
              className={eerste ? 'knop hoofd' : 'knop'}
              to={adres}
              aria-label={`Open dossier ${taak.dossierNummer ?? ''}: ${taak.titel}`}
            >
              Open dossier
            </Link>
          )}
        </div>
      </div>
      {gevaar !== undefined && gevaar !== null && (
        <div className="waarom">
          <Icoon naam="gevaar" />
          <p>
            <b>Haalt de termijn niet als niemand ingrijpt.</b> {gevaar.reden}
          </p>
          <Link className="knop sm" to={adres}>
            Bekijk de klok
          </Link>
        </div>
      )}
    </li>
  );
}

function Ondertitel({ taak, kop }: { readonly taak: Taak; readonly kop: Dossierkop | undefined }) {
  return (
    <div className="t-sub">
      {kop !== undefined && (
        <span className="t-naam">
          {kop.vertrouwelijk && <Icoon naam="slot" maat={13} />}
          {kop.client.voornaam} {kop.client.naam}
        </span>
      )}
      {taak.dossierNummer !== null && (
        <span className={kop === undefined ? 'nr' : 'punt nr'}>{taak.dossierNummer}</span>
      )}
      {taak.reden !== null && <span className="t-reden">{taak.reden}</span>}
    </div>
  );
}

function Wet({ taak, stand }: { readonly taak: Taak; readonly stand: Stand | undefined }) {
  const termijn = stand?.termijnen.find(
    ({ klok, uiterlijk }) => taak.soort === `klok.${klok}` && uiterlijk === taak.uiterlijk,
  );
  return (
    <div className="t-wet">
      {taak.uiterlijk !== null && <b>{toonDag(taak.uiterlijk)}</b>}
      <div className="klein zacht">
        {termijn?.naam ?? (taak.uiterlijk === null ? 'geen laatste dag' : 'laatste dag')}
      </div>
    </div>
  );
}

function Zittingen() {
  const vandaag = useVandaag();
  const zittingen = useZittingen(true);
  const komend = (zittingen.data ?? [])
    .filter(({ datum }) => vandaag !== undefined && datum >= vandaag)
    .sort((a, b) => a.datum.localeCompare(b.datum));
  return (
    <aside className="rail" aria-label="Volgende zittingen">
      <section className="kaart zit">
        <div className="kkop">
          <h2>Volgende zittingen</h2>
        </div>
        {zittingen.isSuccess && komend.length === 0 && <p className="kbin zacht">Er is geen zitting gepland.</p>}
        <ul>
          {komend.slice(0, 4).map(({ id, datum, uur, soort, fase, punten, oproepenUiterlijk }) => (
            <li key={id}>
              <div>
                <b>
                  {toonDag(datum)}, {uur.replace(':', '.')} u
                </b>
                <p>
                  {soort === 'bijkomend' ? 'Bijkomende zitting' : 'Gewone zitting'}, {punten}{' '}
                  {punten === 1 ? 'punt' : 'punten'}. Oproepen uiterlijk {toonDag(oproepenUiterlijk)}.
                </p>
                <Pil status={fase === 'gepland' ? 'neutraal' : 'goed'} tekst={fase} />
              </div>
            </li>
          ))}
        </ul>
      </section>
    </aside>
  );
}
