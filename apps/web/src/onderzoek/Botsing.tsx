/** Two people wrote in the same report: both texts beside each other, and nothing is overwritten unseen. */
import { Icoon } from '../onderdelen/Icoon.js';
import { useZaak } from '../zaak/Zaak.js';
import { alsOntwerp, DELEN, type Verslagwerk } from './verslag.js';

export function Botsing({ werk }: { readonly werk: Verslagwerk }) {
  const { aanvraag } = useZaak();
  const daar = alsOntwerp(aanvraag.verslagen.at(-1));
  const hier = werk.ontwerp;
  const anders = DELEN.filter(({ code }) => (daar.delen[code] ?? '') !== (hier.delen[code] ?? ''));
  return (
    <section className="bericht letop marge" role="alert">
      <Icoon naam="letop" maat={20} />
      <div>
        <h2>Iemand anders schreef intussen ook in dit verslag</h2>
        <p>Wat u typte, staat hier nog en is niet bewaard. Kies per deel, of hou alles van u.</p>
        <ul className="botsing">
          {anders.map(({ code, naam }) => (
            <li key={code}>
              <b>{naam}</b>
              <div>
                <p>
                  <span className="klein zacht">In het dossier: </span>
                  {daar.delen[code] ?? 'leeg'}
                </p>
                <p>
                  <span className="klein zacht">Van u: </span>
                  {hier.delen[code] ?? 'leeg'}
                </p>
              </div>
              <button
                type="button"
                className="knop sm"
                onClick={() => werk.losOp({ ...hier, delen: { ...hier.delen, [code]: daar.delen[code] ?? '' } })}
              >
                Neem over uit het dossier
              </button>
            </li>
          ))}
        </ul>
        <button type="button" className="knop" onClick={() => werk.losOp(hier)}>
          Hou wat ik typte en bewaar
        </button>
      </div>
    </section>
  );
}
