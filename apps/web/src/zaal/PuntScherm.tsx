/** One item: left what is decided, right who votes, below the outcome. */
import { useState } from 'react';
import { useGeheugen } from '../geheugen.js';
import { Icoon } from '../onderdelen/Icoon.js';
import { Pil } from '../onderdelen/Pil.js';
import type { Punt, Zitting } from '../zitting/vormen.js';
import { uitkomstvan } from '../zitting/woorden.js';
import { Anders } from './Anders.js';
import type { Bewaren } from './bewaren.js';
import { Blok, blokpunten } from './Blok.js';
import { Geweigerdpunt } from './Geweigerdpunt.js';
import { aanwezigen, alsStemmen, keuzesVan, tel, type Keuzes, type Tussenstand } from './stemmen.js';
import { Stembord } from './Stembord.js';
import { Stuk } from './Stuk.js';
import { Verdaag } from './Verdaag.js';

interface Eigenschappen {
  readonly zitting: Zitting;
  readonly punt: Punt;
  readonly nummer: number;
  readonly bewaren: Bewaren;
  readonly ga: (stap: number) => void;
}

const GEEN: Keuzes = {};
type Vraag = 'verdaag' | 'anders' | 'blok';

export function PuntScherm({ zitting, punt, nummer, bewaren, ga }: Eigenschappen) {
  const [eigen, zetEigen, vergeet] = useGeheugen<Keuzes>(`stem.${punt.id}`, GEEN);
  const [vraag, zetVraag] = useState<Vraag>();
  const leden = aanwezigen(zitting);
  const genoteerd = keuzesVan(punt);
  const keuzes = { ...genoteerd, ...eigen };
  const stand = tel(leden, keuzes);
  const legVast = (lichaam: object, pad = soortVan(punt)) => {
    bewaren.noteer({
      ...{ doel: punt.id, rev: punt.rev, pad: `/api/agendapunten/${punt.id}/${pad}`, wat: `punt ${punt.volgnr}` },
      lichaam: { stemmen: alsStemmen(leden, keuzes), ...lichaam },
    });
    vergeet();
    zetVraag(undefined);
    ga(1);
  };
  const klaar = stand.ontbreekt === 0 || stand.voorPunt < zitting.quorum.vereist;
  return (
    <>
      <div className="zvlak">
        <Stuk {...{ zitting, punt, nummer }} />
        <section className="zbord" aria-label="Mondelinge stemming">
          <Geweigerdpunt {...{ punt, bewaren }} />
          <Anderwas {...{ punt, eigen, vergeet }} />
          <Stembord
            leden={zitting.aanwezigheid}
            stemmend={leden}
            keuzes={keuzes}
            kies={(lidId, keuze) => zetEigen((vorig) => ({ ...vorig, [lidId]: keuze }))}
            allen={() => zetEigen((vorig) => ({ ...alleJa(leden, keuzes), ...gewraakten(vorig) }))}
          />
        </section>
      </div>
      <footer className="zvoet">
        <button type="button" className="knop groot icoon" aria-label="Vorig punt" onClick={() => ga(-1)}>
          <Icoon naam="links" maat={20} />
        </button>
        <Uitslag stand={stand} punt={punt} wacht={wachtOp(bewaren, punt)} />
        <Meer {...{ zitting, punt, zetVraag }} klaar={klaar} />
        <button
          type="button"
          className="knop hoofd groot"
          disabled={!klaar}
          onClick={() => legVast(soortVan(punt) === 'stemming' ? { uitkomst: gewoneUitkomst(punt) } : {})}
        >
          {punt.status === 'open' ? 'Leg vast' : 'Leg opnieuw vast'}
          {nummer < zitting.punten.length && `, naar punt ${nummer + 1}`} <Icoon naam="rechts" />
        </button>
        <button type="button" className="knop groot icoon" aria-label="Volgend punt" onClick={() => ga(1)}>
          <Icoon naam="rechts" maat={20} />
        </button>
      </footer>
      {vraag === 'verdaag' && <Verdaag punt={punt} legVast={legVast} sluit={() => zetVraag(undefined)} />}
      {vraag === 'anders' && <Anders punt={punt} legVast={legVast} sluit={() => zetVraag(undefined)} />}
      {vraag === 'blok' && (
        <Blok {...{ zitting, keuzes, leden, bewaren, vergeet }} sluit={() => zetVraag(undefined)} ga={ga} />
      )}
    </>
  );
}

const soortVan = ({ voorstelId }: Punt) => (voorstelId === null ? 'bekrachtiging' : 'stemming');
const gewoneUitkomst = ({ groep }: Punt) => (groep === 'kennisname' ? 'kennisname' : 'zoals_voorgesteld');

const wachtOp = ({ wachtend }: Bewaren, punt: Punt) =>
  wachtend.some(({ doel, staat }) => doel === punt.id && staat === 'wacht');

function alleJa(leden: readonly { readonly lidId: string }[], keuzes: Keuzes): Keuzes {
  const stemmen = leden.filter(({ lidId }) => keuzes[lidId] !== 'gewraakt');
  return Object.fromEntries(stemmen.map(({ lidId }) => [lidId, 'ja' as const]));
}

function gewraakten(keuzes: Keuzes): Keuzes {
  return Object.fromEntries(Object.entries(keuzes).filter(([, keuze]) => keuze === 'gewraakt'));
}

/** The other recorder was first while one was still noting: nothing moves, and one chooses. */
function Anderwas({ punt, eigen, vergeet }: { punt: Punt; eigen: Keuzes; vergeet: () => void }) {
  const [revBij] = useState(punt.rev);
  if (punt.rev === revBij || Object.keys(eigen).length === 0 || punt.telling === null) return null;
  const { ja, nee, onthouding } = punt.telling;
  return (
    <div className="bericht letop" role="alert">
      <Icoon naam="letop" maat={20} />
      <div>
        <h2>Iemand anders noteerde dit punt intussen</h2>
        <p>
          Daar staat {ja} ja, {nee} nee, {onthouding} onthouding. Wat u koos, staat hieronder en is niet bewaard.
        </p>
      </div>
      <button type="button" className="knop groot" onClick={vergeet}>
        Neem over wat er staat
      </button>
    </div>
  );
}

interface Meervelden {
  readonly zitting: Zitting;
  readonly punt: Punt;
  readonly klaar: boolean;
  readonly zetVraag: (vraag: Vraag) => void;
}

function Meer({ zitting, punt, klaar, zetVraag }: Meervelden) {
  if (soortVan(punt) !== 'stemming') return null;
  const inBlok = blokpunten(zitting);
  return (
    <>
      {inBlok.length > 1 && inBlok.includes(punt) && (
        <button type="button" className="knop groot" disabled={!klaar} onClick={() => zetVraag('blok')}>
          Alle {inBlok.length} samen…
        </button>
      )}
      <button type="button" className="knop groot" disabled={!klaar} onClick={() => zetVraag('verdaag')}>
        Verdaag…
      </button>
      <button type="button" className="knop groot" disabled={!klaar} onClick={() => zetVraag('anders')}>
        Beslis anders…
      </button>
    </>
  );
}

interface Uitslagvelden {
  readonly stand: Tussenstand;
  readonly punt: Punt;
  readonly wacht: boolean;
}

function Uitslag({ stand, punt, wacht }: Uitslagvelden) {
  const { ja, nee, onthouding, gewraakt, ontbreekt } = stand;
  return (
    <div className="zuitslag" role="status">
      <div className="zbalk" aria-hidden="true">
        {ja > 0 && (
          <span className="ja" style={{ flexGrow: ja }}>
            <Icoon naam="vink" maat={14} /> {ja} ja
          </span>
        )}
        {nee > 0 && (
          <span className="nee" style={{ flexGrow: nee }}>
            <Icoon naam="kruis" maat={14} /> {nee} nee
          </span>
        )}
        {onthouding > 0 && <span style={{ flexGrow: onthouding }}>{onthouding} onth.</span>}
      </div>
      <div className="zzin">
        {wacht ? <Pil status="letop" tekst="nog niet bewaard" /> : <Pil {...uitkomstvan(punt)} />}
        <span>
          {ja} ja, {nee} nee, {onthouding} onthouding{gewraakt > 0 && `, ${gewraakt} buiten de zaal`}
          {ontbreekt > 0 ? `, nog ${ontbreekt} te noteren` : ja === nee ? '. Evenveel ja als nee: een staking.' : '.'}
        </span>
      </div>
    </div>
  );
}

export type LegVast = (lichaam: object, pad?: string) => void;
