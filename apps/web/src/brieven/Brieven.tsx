/** Letters and their proofs: what must be signed, what can leave, what left, what is proved and what came back. */
import { useState } from 'react';
import { Link, useSearchParams } from 'react-router';
import { useDossiers, useMag } from '../api/vragen.js';
import { toonDag } from '../dag.js';
import { Icoon } from '../onderdelen/Icoon.js';
import { Pil, type Status } from '../onderdelen/Pil.js';
import { Tabs } from '../onderdelen/Tabs.js';
import { Antwoord, Leeg } from '../onderdelen/Toestand.js';
import { useLijsttoetsen } from '../schil/lijsttoetsen.js';
import { Kruimel } from '../schil/Schil.js';
import { gewoon, hoofdletter } from '../woorden.js';
import { Bewijs } from './Bewijs.js';
import { briefnaam } from './briefnamen.js';
import type { Brief, Verzending } from './vormen.js';
import { useBrieven } from './vragen.js';
import '../stijl/zitting.css';
import '../stijl/brieven.css';

const TABS = [
  { code: 'tekenen', naam: 'Te ondertekenen', vraag: 'status=ontwerp', leeg: 'Elke brief is ondertekend.' },
  { code: 'sturen', naam: 'Te versturen', vraag: 'verzending=te_verzenden', leeg: 'Er wacht geen brief op vertrek.' },
  { code: 'verstuurd', naam: 'Verstuurd', vraag: 'verzending=geexporteerd', leeg: 'Geen brief wacht op bewijs.' },
  { code: 'bewezen', naam: 'Bewezen', vraag: 'verzending=bewezen', leeg: 'Er is nog geen bewijs genoteerd.' },
  { code: 'terug', naam: 'Teruggekeerd', vraag: 'verzending=teruggekeerd', leeg: 'Er kwam geen brief terug.' },
] as const;

const PER_KEER = 50;

export function Brieven() {
  const mag = useMag();
  const [zoek] = useSearchParams();
  const tab = TABS.find(({ code }) => code === zoek.get('toon')) ?? TABS[0];
  const vraag = useBrieven(tab.vraag);
  const [bewijst, zetBewijst] = useState<Brief>();
  useLijsttoetsen();
  return (
    <>
      <Kruimel pad={[{ naam: 'Brieven' }]} />
      <div className="kop1">
        <div>
          <h1>Brieven en bewijzen</h1>
          <p className="sub">Zonder bewijs van de dag van ontvangst wordt een beslissing nooit zeker definitief.</p>
        </div>
      </div>
      <Tabs label="Welke brieven" tabs={TABS} gekozen={tab.code} />
      <Antwoord key={tab.code} vraag={vraag}>
        {({ items }) =>
          items.length === 0 ? (
            <Leeg titel="Niets te doen">{tab.leeg}</Leeg>
          ) : (
            <Lijst
              brieven={[...items].reverse()}
              bewijs={tab.code === 'verstuurd' && mag('kennisgeving.bewijzen') ? zetBewijst : undefined}
            />
          )
        }
      </Antwoord>
      {bewijst !== undefined && <Bewijs brief={bewijst} sluit={() => zetBewijst(undefined)} />}
    </>
  );
}

interface Lijstvelden {
  readonly brieven: readonly Brief[];
  readonly bewijs: ((brief: Brief) => void) | undefined;
}

function Lijst({ brieven, bewijs }: Lijstvelden) {
  const mag = useMag();
  const koppen = useDossiers(mag('dossier.lezen')).data?.items ?? [];
  const [aantal, zetAantal] = useState(PER_KEER);
  return (
    <div className="brlijst">
      <ul>
        {brieven.slice(0, aantal).map((brief) => (
          <Rij
            key={brief.id}
            brief={brief}
            kop={koppen.find(({ id }) => id === brief.dossierId)}
            {...(bewijs === undefined ? {} : { bewijs: () => bewijs(brief) })}
          />
        ))}
      </ul>
      {brieven.length > aantal && (
        <button type="button" className="knop sm" onClick={() => zetAantal(aantal + PER_KEER)}>
          Toon er meer
        </button>
      )}
    </div>
  );
}

interface Rijvelden {
  readonly brief: Brief;
  readonly kop: { readonly nummer: string; readonly client: { voornaam: string; naam: string } } | undefined;
  readonly bewijs?: () => void;
}

function Rij({ brief, kop, bewijs }: Rijvelden) {
  return (
    <li className="brrij" data-rij>
      <div className="zdag">
        <span>
          {brief.dossierId === null ? (
            <b>{briefnaam(brief.soort)}</b>
          ) : (
            <Link to={`/dossiers/${brief.dossierId}`} data-open>
              {kop === undefined ? briefnaam(brief.soort) : `${kop.client.voornaam} ${kop.client.naam}`}
            </Link>
          )}{' '}
          <span className="nr">{kop?.nummer}</span>
        </span>
        <span className="klein zacht">
          {briefnaam(brief.soort)}, {toonDag(brief.briefdatum)}
        </span>
      </div>
      <Weg verzending={brief.verzending} />
      <Stand brief={brief} />
      <div className="acties">
        {bewijs !== undefined && (
          <button type="button" className="knop sm" onClick={bewijs}>
            Noteer bewijs
          </button>
        )}
        <a
          className="knop sm"
          href={`/api/brieven/${brief.id}/pdf`}
          target="_blank"
          rel="noreferrer"
          aria-label={`Bekijk de brief: ${briefnaam(brief.soort)}, ${kop?.nummer ?? ''}`}
        >
          <Icoon naam="oog" /> Bekijk
        </a>
      </div>
    </li>
  );
}

const WEGEN: Readonly<Record<string, string>> = {
  AANGETEKEND: 'Aangetekend',
  AFGIFTE_ONTVANGSTBEWIJS: 'Afgifte aan het loket',
  GEWONE_BRIEF: 'Gewone brief',
};

function Weg({ verzending }: { readonly verzending: Verzending | null }) {
  if (verzending === null) return <span className="zacht">nog niet vrijgegeven</span>;
  return (
    <span className="brweg">
      <Icoon naam={verzending.wijze === 'AFGIFTE_ONTVANGSTBEWIJS' ? 'onthaal' : 'brief'} />
      {WEGEN[verzending.wijze] ?? hoofdletter(gewoon(verzending.wijze))}
    </span>
  );
}

const STANDEN: Readonly<Record<string, readonly [Status, string]>> = {
  te_verzenden: ['info', 'klaar om te versturen'],
  geexporteerd: ['wacht', 'wacht op bewijs'],
  bewezen: ['goed', 'bewezen'],
  zonder_bewijs: ['letop', 'niet bewijsbaar'],
  teruggekeerd: ['gevaar', 'teruggekeerd'],
};

function Stand({ brief: { verzending } }: { readonly brief: Brief }) {
  const [status, tekst] = STANDEN[verzending?.status ?? ''] ?? (['neutraal', 'te ondertekenen'] as const);
  const dagen = [
    ['gepost', verzending?.gepostOp],
    ['aangeboden', verzending?.aanbiedingOp],
    ['ontvangen', verzending?.ontvangenOp],
    ['terug', verzending?.teruggekeerdOp],
  ] as const;
  const regels = dagen.flatMap(([wat, dag]) => (dag === null || dag === undefined ? [] : [`${wat} ${toonDag(dag)}`]));
  return (
    <div className="brstand">
      <Pil status={status} tekst={tekst} />
      {regels.length > 0 && <span className="klein zacht">{regels.join(', ')}</span>}
    </div>
  );
}
