/** The amounts as the API computed them at the last save, step by step. */
import { Link } from 'react-router';
import { toonBedrag, toonMaand } from '../dag.js';
import { Rekenstappen } from '../middelen/Rekenstappen.js';
import { useZaak } from '../zaak/Zaak.js';
import { laatsteVoorstel } from './ontwerp.js';

export function Berekening() {
  const { aanvraag, dossier } = useZaak();
  const lijnen = laatsteVoorstel(aanvraag)?.lijnen.filter(({ gegevens }) => gegevens.bedragCent !== undefined) ?? [];
  return (
    <section className="deelstuk" aria-labelledby="deel2">
      <div className="rij uit">
        <h2 id="deel2">
          <i aria-hidden="true">2</i> Berekening
        </h2>
        <Link className="klein" to={`/dossiers/${dossier.id}/aanvragen/${aanvraag.id}/middelen`}>
          Open de middelentoets
        </Link>
      </div>
      {lijnen.length === 0 && <p className="zacht">Bewaar het voorstel: dan staan hier de bedragen, stap voor stap.</p>}
      {lijnen.map(({ id, tekst, gegevens }) => (
        <div key={id}>
          <Rekenstappen
            titel={tekst}
            stappen={gegevens.stappen ?? []}
            slot={{
              naam: gegevens.periodiciteit === 'maandelijks' ? 'Per maand' : 'Samen',
              bedragCent: gegevens.bedragCent ?? 0,
              ...(gegevens.eersteMaand === undefined
                ? {}
                : {
                    uitleg: `eerste maand, ${toonMaand(gegevens.eersteMaand.maand)}: ${toonBedrag(gegevens.eersteMaand.bedragCent)}`,
                  }),
            }}
          />
        </div>
      ))}
    </section>
  );
}
