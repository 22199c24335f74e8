/** What never scrolls: who is there and how many must be, and whether everything is saved. */
import { useState } from 'react';
import { Link } from 'react-router';
import { Probleem } from '../api/vraag.js';
import { toonDagLang } from '../dag.js';
import { useGeheugen } from '../geheugen.js';
import { Icoon } from '../onderdelen/Icoon.js';
import { Pil, type Status } from '../onderdelen/Pil.js';
import { meervoud, zittingsnaam } from '../zitting/woorden.js';
import type { Punt, Zitting } from '../zitting/vormen.js';
import { Aanwezigheid } from './Aanwezigheid.js';
import type { Bewaren } from './bewaren.js';
import { aanwezigen, keuzesVan, tel, type Keuzes } from './stemmen.js';

interface Eigenschappen {
  readonly zitting: Zitting;
  readonly punt: Punt | undefined;
  readonly bewaren: Bewaren;
  readonly verbonden: boolean;
}

const GEEN: Keuzes = {};

export function Zaalkop({ zitting, punt, bewaren, verbonden }: Eigenschappen) {
  const [open, zetOpen] = useState(false);
  const [eigen] = useGeheugen<Keuzes>(`stem.${punt?.id ?? ''}`, GEEN);
  const leden = aanwezigen(zitting);
  const { vereist, zittend } = zitting.quorum;
  const { voorPunt } = tel(leden, punt === undefined ? GEEN : { ...keuzesVan(punt), ...eigen });
  const nodig = zitting.tweedeOproeping ? 1 : vereist;
  return (
    <header className="zkop">
      <Link className="knop kaal icoon" to={`/zittingen/${zitting.id}`} aria-label="Terug naar de agenda">
        <Icoon naam="kruis" maat={20} />
      </Link>
      <div className="znaam">
        <h1>{zittingsnaam(zitting.soort)}</h1>
        <span>{toonDagLang(zitting.datum)}</span>
      </div>
      <section className="zquorum" aria-label="Aanwezigheid">
        <dl>
          <div>
            <dt>Aanwezig</dt>
            <dd>
              {leden.length} van {zittend}
            </dd>
          </div>
          <div>
            <dt>Voor dit punt</dt>
            <dd>{voorPunt}</dd>
          </div>
          <div>
            <dt>Nodig</dt>
            <dd>{nodig}</dd>
          </div>
        </dl>
        <Pil {...quorumpil(voorPunt - nodig)} />
        <button type="button" className="knop groot" onClick={() => zetOpen(true)}>
          <Icoon naam="comite" /> Aanwezigheid
        </button>
      </section>
      <Bewaard bewaren={bewaren} verbonden={verbonden} />
      {open && <Aanwezigheid zitting={zitting} bewaren={bewaren} sluit={() => zetOpen(false)} />}
    </header>
  );
}

function quorumpil(over: number): { readonly status: Status; readonly tekst: string } {
  if (over < 0) return { status: 'gevaar', tekst: 'te weinig leden' };
  return over === 0 ? { status: 'letop', tekst: 'net genoeg leden' } : { status: 'goed', tekst: 'genoeg leden' };
}

function Bewaard({ bewaren, verbonden }: Pick<Eigenschappen, 'bewaren' | 'verbonden'>) {
  const wacht = bewaren.wachtend.filter(({ staat }) => staat === 'wacht').length;
  const verlopen = bewaren.hapert instanceof Probleem && bewaren.hapert.status === 401;
  const goed = wacht === 0 && verbonden;
  return (
    <div className={goed ? 'zbewaard' : 'zbewaard letop'} role="status">
      <span>
        <Icoon naam={goed ? 'net' : 'letop'} />
        {wacht > 0 && <b>Nog niet bewaard: {meervoud(wacht, 'punt', 'punten')}</b>}
        {wacht === 0 && (verbonden ? 'Alles is bewaard' : 'Geen verbinding')}
      </span>
      {!goed && (
        <span className="klein">
          {verlopen ? 'Uw aanmelding verliep. ' : 'U kunt verder noteren. '}
          {wacht > 0 && (
            <button type="button" className="lijnknop" onClick={bewaren.opnieuw}>
              Probeer nu
            </button>
          )}
        </span>
      )}
    </div>
  );
}
