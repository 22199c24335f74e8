/** Intake: one question per page, everything typed kept until it is sent, and a receipt the same minute. */
import { useEffect, useRef, useState } from 'react';
import { Link, useLocation, useNavigate, useParams } from 'react-router';
import type { Veldfout } from '../api/vraag.js';
import { useMag, useVandaag } from '../api/vragen.js';
import { useGeheugen } from '../geheugen.js';
import { Foutoverzicht } from '../invoer/Foutoverzicht.js';
import { Icoon } from '../onderdelen/Icoon.js';
import { Laden, Leeg } from '../onderdelen/Toestand.js';
import { Kruimel } from '../schil/Schil.js';
import {
  keurStap,
  LEGE_INTAKE,
  naamVan,
  STAPNAMEN,
  stappenVan,
  stapVanVeld,
  type Intake,
  type Stap,
} from './gegevens.js';
import { Klaar, KLAAR, type Klaargegevens } from './Klaar.js';
import { Nazicht } from './Nazicht.js';
import { Bereik, Persoon } from './Persoon.js';
import { Dossierkeuze, Gezin } from './Gezin.js';
import { Hulp } from './Hulp.js';
import { Stukken } from './Stukken.js';
import { Vraag } from './Vraag.js';
import { useDubbelen, Wie, Dubbelen } from './Wie.js';
import '../stijl/velden.css';
import '../stijl/onthaal.css';

export interface Stapeigenschappen {
  readonly intake: Intake;
  readonly wijzig: (deel: Partial<Intake>) => void;
  readonly fouten: readonly Veldfout[];
  readonly vandaag: string;
}

export function Onthaal() {
  const mag = useMag();
  const vandaag = useVandaag();
  return (
    <>
      <Kruimel pad={[{ naam: 'Onthaal' }]} />
      {!mag('aanvraag.registreren') ? (
        <Leeg titel="U registreert geen aanvragen">Vraag het onthaal of een maatschappelijk werker.</Leeg>
      ) : vandaag === undefined ? (
        <Laden />
      ) : (
        <Loket vandaag={vandaag} />
      )}
    </>
  );
}

const isStap = (tekst: string): tekst is Stap => Object.hasOwn(STAPNAMEN, tekst);

function Loket({ vandaag }: { readonly vandaag: string }) {
  const { stap: gevraagd = 'wie' } = useParams();
  const [intake, zet] = useGeheugen('onthaal', LEGE_INTAKE);
  const [klaar] = useGeheugen<Klaargegevens | undefined>(KLAAR, undefined);
  if (gevraagd === 'klaar' && klaar !== undefined) return <Klaar gegevens={klaar} vandaag={vandaag} />;
  const stappen = stappenVan(intake);
  const eerst = stappen.find((stap) => keurStap(stap, intake, vandaag).length > 0);
  const stap = isStap(gevraagd) && stappen.includes(gevraagd) ? gevraagd : 'wie';
  const nr = stappen.indexOf(stap);
  // Whoever opens an address further on starts where the first answer is missing.
  const teVer = eerst !== undefined && nr > stappen.indexOf(eerst);
  const huidig = teVer ? eerst : stap;
  return (
    <div className="loket">
      <Bladzijde
        key={huidig}
        stap={huidig}
        stappen={stappen}
        intake={intake}
        wijzig={(deel) => zet((vorig) => ({ ...vorig, ...deel }))}
        vandaag={vandaag}
      />
      <Voortgang stappen={stappen} huidig={huidig} intake={intake} vandaag={vandaag} />
    </div>
  );
}

interface Bladzijdeeigenschappen extends Omit<Stapeigenschappen, 'fouten'> {
  readonly stap: Stap;
  readonly stappen: readonly Stap[];
}

const INHOUD = {
  wie: Wie,
  persoon: Persoon,
  bereik: Bereik,
  gezin: Gezin,
  dossier: Dossierkeuze,
  vraag: Vraag,
  steun: Hulp,
  stukken: Stukken,
} as const;

function Bladzijde({ stap, stappen, intake, wijzig, vandaag }: Bladzijdeeigenschappen) {
  const [fouten, zetFouten] = useState<readonly Veldfout[]>(useGeweigerd(stap));
  const [poging, zetPoging] = useState(0);
  const kop = useRef<HTMLHeadingElement>(null);
  const navigeer = useNavigate();
  const nazichtEerst = useLocation().state === 'nazicht';
  const dubbelen = useDubbelen();
  // Only when the page opens: later the focus is where somebody works.
  const metFouten = useRef(fouten.length > 0);
  useEffect(() => {
    if (!metFouten.current) kop.current?.focus();
  }, []);

  const verder = async () => {
    const gevonden = keurStap(stap, intake, vandaag);
    zetFouten(gevonden);
    zetPoging((keer) => keer + 1);
    if (gevonden.length > 0) return;
    if (stap === 'persoon' && !(await dubbelen.isNieuw(intake))) return;
    const volgende = nazichtEerst ? 'nazicht' : stappen[stappen.indexOf(stap) + 1];
    void navigeer(`/onthaal/${volgende ?? 'nazicht'}`);
  };

  const nr = stappen.indexOf(stap);
  const Inhoud = stap === 'nazicht' ? undefined : INHOUD[stap];
  return (
    <form
      className="bladzijde"
      noValidate
      onSubmit={(e) => {
        e.preventDefault();
        void verder();
      }}
    >
      <Terug vorige={stappen[nr - 1]} />
      <Foutoverzicht fouten={fouten} poging={poging} />
      <p className="stapnr">
        Stap {nr + 1} van {stappen.length}
        {stap !== 'wie' && naamVan(intake) !== '' && <span className="punt">{naamVan(intake)}</span>}
      </p>
      <h1 ref={kop} tabIndex={-1}>
        {STAPNAMEN[stap]}
      </h1>
      {Inhoud === undefined ? (
        <Nazicht intake={intake} vandaag={vandaag} />
      ) : (
        <>
          <Inhoud {...{ intake, wijzig, fouten, vandaag }} />
          {stap === 'persoon' && <Dubbelen {...{ intake, wijzig, dubbelen }} />}
          <div className="stapknoppen">
            <button className="knop hoofd groot" type="submit" disabled={dubbelen.bezig}>
              {nazichtEerst ? 'Terug naar het overzicht' : 'Ga verder'}
            </button>
          </div>
        </>
      )}
    </form>
  );
}

/** What the API refused on this page when the whole was sent. */
function useGeweigerd(stap: Stap): readonly Veldfout[] {
  const [geweigerd] = useGeheugen<readonly Veldfout[]>('onthaal.geweigerd', GEEN_FOUTEN);
  return geweigerd.filter(({ veld }) => stapVanVeld(veld) === stap);
}
const GEEN_FOUTEN: readonly Veldfout[] = [];

function Terug({ vorige }: { readonly vorige: Stap | undefined }) {
  if (vorige === undefined) return null;
  return (
    <Link className="terug" to={`/onthaal/${vorige}`}>
      <span aria-hidden="true">‹</span> Terug
    </Link>
  );
}

interface Voortgangeigenschappen {
  readonly stappen: readonly Stap[];
  readonly huidig: Stap;
  readonly intake: Intake;
  readonly vandaag: string;
}

/** Beside the question: how far this is, and that the legal clock does not wait for us. */
function Voortgang({ stappen, huidig, intake, vandaag }: Voortgangeigenschappen) {
  const nu = stappen.indexOf(huidig);
  return (
    <aside className="voortgang" aria-label="Voortgang">
      <ol>
        {stappen.map((stap, nr) => {
          const klaar = nr < nu || (nr > nu && keurStap(stap, intake, vandaag).length === 0 && stap !== 'stukken');
          return (
            <li key={stap} className={nr === nu ? 'nu' : nr < nu ? 'klaar' : ''}>
              {nr < nu && klaar ? <Icoon naam="goed" /> : <i aria-hidden="true">{nr + 1}</i>}
              {nr < nu ? (
                <Link to={`/onthaal/${stap}`}>{STAPNAMEN[stap]}</Link>
              ) : (
                <span {...(nr === nu ? { 'aria-current': 'step' as const } : {})}>{STAPNAMEN[stap]}</span>
              )}
            </li>
          );
        })}
      </ol>
      <p className="weetje">
        <Icoon naam="klok" /> De termijn begint op de dag waarop u de aanvraag ontvangt. De persoon krijgt vandaag nog
        een ontvangstbewijs.
      </p>
    </aside>
  );
}
