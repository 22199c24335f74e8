import type { Dossier } from '../api/vormen.js';
import { useBetalingen, useLogboek } from '../api/vragen.js';
import { dagInBrussel, toonBedrag, toonDag } from '../dag.js';
import { Icoon } from '../onderdelen/Icoon.js';
import { Pil, type Status } from '../onderdelen/Pil.js';
import { Antwoord } from '../onderdelen/Toestand.js';
import { betaalstatus, briefstatus, gewoon, hoofdletter } from '../woorden.js';

const BRIEFPIL: Readonly<Record<string, Status>> = { ontwerp: 'letop', vervangen: 'neutraal' };
const BETAALPIL: Readonly<Record<string, Status>> = { betaald: 'goed', mislukt: 'gevaar', te_geven: 'letop' };

export function Brieven({ dossier }: { readonly dossier: Dossier }) {
  return (
    <section className="kaart">
      <div className="kkop">
        <h2>Brieven</h2>
      </div>
      {dossier.brieven.length === 0 && <p className="kbin zacht">Er is nog geen brief gemaakt.</p>}
      <ul className="punten">
        {dossier.brieven.map(({ id, soort, versie, status, briefdatum }) => (
          <li key={id}>
            <Icoon naam="brief" />
            <div>
              <b>{hoofdletter(gewoon(soort))}</b>
              <span>
                {toonDag(briefdatum)}, versie {versie}
              </span>
            </div>
            <Pil status={BRIEFPIL[status] ?? 'goed'} tekst={briefstatus(status)} />
          </li>
        ))}
      </ul>
    </section>
  );
}

export function Betalingen({ dossierId }: { readonly dossierId: string }) {
  return (
    <section className="kaart">
      <div className="kkop">
        <h2>Betalingen</h2>
      </div>
      <Antwoord vraag={useBetalingen(dossierId, true)} rijen={2}>
        {({ betalingen }) =>
          betalingen.length === 0 ? (
            <p className="kbin zacht">Er staat geen betaling klaar.</p>
          ) : (
            <ul className="punten">
              {betalingen.slice(0, 8).map(({ id, bedragCent, mededeling, periode, status, uiterlijk, betaaldOp }) => (
                <li key={id}>
                  <Icoon naam="geld" />
                  <div>
                    <b>{toonBedrag(bedragCent)}</b>
                    <span>
                      {mededeling}, {periode}
                      {betaaldOp === null
                        ? uiterlijk !== null && `, uiterlijk ${toonDag(uiterlijk)}`
                        : `, betaald ${toonDag(dagInBrussel(betaaldOp))}`}
                    </span>
                    <Pil status={BETAALPIL[status] ?? 'neutraal'} tekst={betaalstatus(status)} />
                  </div>
                </li>
              ))}
            </ul>
          )
        }
      </Antwoord>
    </section>
  );
}

export function Logboek({ dossierId }: { readonly dossierId: string }) {
  return (
    <section className="kaart">
      <div className="kkop">
        <h2>Logboek</h2>
      </div>
      <Antwoord vraag={useLogboek(dossierId, true)} rijen={4}>
        {({ items }) => (
          <ul className="punten">
            {items.map(({ id, op, soort, naam }) => (
              <li key={id}>
                <Icoon naam="klok" />
                <div>
                  <b>{hoofdletter(gewoon(soort))}</b>
                  <span>
                    {naam ?? 'het programma'}, {toonDag(dagInBrussel(op))}
                  </span>
                </div>
              </li>
            ))}
          </ul>
        )}
      </Antwoord>
    </section>
  );
}
