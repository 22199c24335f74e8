/** How complete the inquiry is: each point leads to where it is mended. */
import { useOnderzoekstand } from '../api/vragen.js';
import { richtOp } from '../invoer/Foutoverzicht.js';
import { Icoon } from '../onderdelen/Icoon.js';
import { Antwoord } from '../onderdelen/Toestand.js';
import { hoofdletter } from '../woorden.js';
import { useZaak } from '../zaak/Zaak.js';

const ICOON = { in_orde: 'goed', ontbreekt: 'gevaar', aandacht: 'letop' } as const;

export function Volledigheid() {
  const { aanvraag } = useZaak();
  const stand = useOnderzoekstand(aanvraag.id, true);
  return (
    <section className="kaart" aria-label="Volledigheid van het onderzoek">
      <Antwoord vraag={stand} rijen={4}>
        {({ punten, tegenstrijdigheden }) => {
          const klaar = punten.filter(({ status }) => status === 'in_orde').length;
          return (
            <>
              <div className="meter">
                <div className="rij uit">
                  <h2>Volledigheid</h2>
                  <span>
                    {klaar} van {punten.length}
                  </span>
                </div>
                <div className="meterbalk" aria-hidden="true">
                  <i style={{ width: `${(klaar / punten.length) * 100}%` }} />
                </div>
              </div>
              <ul className="checks">
                {punten.map(({ code, label, status, veld, boodschap }) => (
                  <li key={code} className={status}>
                    <Icoon naam={ICOON[status]} />
                    {status === 'in_orde' ? (
                      <span>{hoofdletter(label)}</span>
                    ) : (
                      <button type="button" className="lk" onClick={() => richtOp(veld)} disabled={buiten(veld)}>
                        {boodschap ?? hoofdletter(label)}
                      </button>
                    )}
                  </li>
                ))}
                {tegenstrijdigheden.map(({ rubriek, onderwerp }) => (
                  <li key={`${rubriek} ${onderwerp}`} className="aandacht">
                    <Icoon naam="letop" />
                    <span>
                      De feiten over {onderwerp} ({rubriek}) spreken elkaar tegen.
                    </span>
                  </li>
                ))}
              </ul>
            </>
          );
        }}
      </Antwoord>
    </section>
  );
}

/** What is mended with the client's data, not on this page. */
const buiten = (veld: string) => veld.startsWith('client.') || veld === 'inkomens';
