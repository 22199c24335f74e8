/**
 * What the client will read, while it is written: the worker's words and the amounts of the last save, in the order of the
 * letter. What is known only at the decision stands as a place that is still empty. The letter itself is made from the decision.
 */
import { toonBedrag, toonDagVolledig, toonMaand } from '../dag.js';
import { leesDatum } from '../invoer/datum.js';
import { Icoon } from '../onderdelen/Icoon.js';
import { veldnaam } from '../schema/namen.js';
import { alsLijst, alsTekst, isGroep, type Getypt } from '../schema/vorm.js';
import { useZaak } from '../zaak/Zaak.js';
import { laatsteVoorstel, type Ontwerp } from './ontwerp.js';

const APART = new Set(['waaromKort', 'redenen', 'regels', 'verzending', 'medeclient', 'stappen', 'kruispuntbankOp']);

const wacht = (besluit: string): number => (besluit === 'VERDAGING' ? 1 : 0);

export function Briefblad({ ontwerp }: { readonly ontwerp: Ontwerp }) {
  const { dossier, aanvraag } = useZaak();
  const { velden } = ontwerp.brief;
  // The message first: what the client gets, before what waits.
  const lijnen = [...ontwerp.lijnen].sort((een, ander) => wacht(een.besluit) - wacht(ander.besluit));
  const redenen = alsLijst(velden['redenen']).map(alsTekst).filter(Boolean);
  return (
    <section aria-label="Zo leest de cliënt het" className="briefkolom" tabIndex={0}>
      <p className="briefuitleg">
        <Icoon naam="info" maat={14} /> Volgt wat u links schrijft. De brief zelf wordt gemaakt na de beslissing.
      </p>
      <article className="brief">
        <header>
          <b>Sociale dienst</b>
          <span>
            Ons kenmerk {dossier.nummer}
            <br />
            Uw contact {dossier.werker.naam}
          </span>
        </header>
        <p className="aan">
          {dossier.client.voornaam} {dossier.client.naam}
        </p>
        <p>
          <Leeg>dag van de brief</Leeg>
        </p>
        <h2>{lijnen[0]?.tekst || <Leeg ontbreekt>de beslissing ontbreekt</Leeg>}</h2>
        <p>
          U vroeg op {toonDagVolledig(aanvraag.ontvangenOp)} hulp. Het bijzonder comité beslist op{' '}
          <Leeg>dag van de zitting</Leeg>.
        </p>
        {lijnen.slice(1).map(({ aanvraaglijnId, tekst }) => (
          <p key={aanvraaglijnId}>{tekst}</p>
        ))}
        <Bedragen />
        <h3>Waarom?</h3>
        <p>{alsTekst(velden['waaromKort']) || <Leeg ontbreekt>waarom ontbreekt</Leeg>}</p>
        {redenen.length === 0 ? (
          <p>
            <Leeg ontbreekt>de redenen ontbreken</Leeg>
          </p>
        ) : (
          redenen.map((reden, nr) => <p key={nr}>{reden}</p>)
        )}
        {Object.entries(velden).map(([naam, waarde]) =>
          APART.has(naam) ? null : <Deel key={naam} naam={naam} waarde={waarde} />,
        )}
        <Stappen stappen={alsLijst(velden['stappen'])} />
        <h3>Niet akkoord?</h3>
        <p>
          U kunt naar de arbeidsrechtbank gaan. Termijn en adres: <Leeg>op de bladzijde over beroep</Leeg>.
        </p>
      </article>
    </section>
  );
}

/** A place in the letter: filled later by itself, or a hole that the worker must fill. */
function Leeg({ children, ontbreekt = false }: { readonly children: string; readonly ontbreekt?: boolean }) {
  return <span className={ontbreekt ? 'gat mist' : 'gat'}>{children}</span>;
}

function Bedragen() {
  const { aanvraag } = useZaak();
  const lijnen = laatsteVoorstel(aanvraag)?.lijnen.filter(({ gegevens }) => gegevens.bedragCent !== undefined) ?? [];
  if (lijnen.length === 0) return null;
  return (
    <>
      <h3>Hoeveel krijgt u?</h3>
      <table>
        <tbody>
          {lijnen.flatMap(({ id, gegevens: { eersteMaand, bedragCent = 0, periodiciteit } }) => [
            ...(eersteMaand === undefined
              ? []
              : [
                  <tr key={`${id} eerste`}>
                    <th scope="row">{toonMaand(eersteMaand.maand)}</th>
                    <td>{toonBedrag(eersteMaand.bedragCent)}</td>
                  </tr>,
                ]),
            <tr key={id}>
              <th scope="row">{periodiciteit === 'maandelijks' ? 'Daarna elke maand' : 'Eén keer'}</th>
              <td>{toonBedrag(bedragCent)}</td>
            </tr>,
          ])}
        </tbody>
      </table>
    </>
  );
}

function Deel({ naam, waarde }: { readonly naam: string; readonly waarde: Getypt }) {
  const zinnen = zinnenVan(waarde);
  return (
    <>
      <h3>{veldnaam(naam)}</h3>
      {zinnen.length === 0 ? (
        <p>
          <Leeg ontbreekt>nog in te vullen</Leeg>
        </p>
      ) : (
        zinnen.map((zin, nr) => <p key={nr}>{zin}</p>)
      )}
    </>
  );
}

function zinnenVan(waarde: Getypt): readonly string[] {
  if (typeof waarde === 'string') return waarde.trim() === '' ? [] : [waarde];
  if (isGroep(waarde)) {
    return Object.entries(waarde).flatMap(([naam, deel]) =>
      /^(soort|gebruik|uitkomst)$/.test(naam) ? [] : zinnenVan(deel),
    );
  }
  return alsLijst(waarde).flatMap(zinnenVan);
}

function Stappen({ stappen }: { readonly stappen: readonly Getypt[] }) {
  const { vandaag } = useZaak();
  if (stappen.length === 0) return null;
  const zeg = (tekst: string) => {
    const dag = leesDatum(tekst, { vandaag });
    return dag.soort === 'waarde' ? toonDagVolledig(dag.waarde) : tekst;
  };
  return (
    <>
      <h3>Wat moet u doen?</h3>
      <ol className="opsom">
        {stappen.map((stap, nr) => (
          <li key={nr}>{zinnenVan(stap).map(zeg).join(' ')}</li>
        ))}
      </ol>
    </>
  );
}
