/** Two versions of the proposal beside each other; what differs is marked. */
import { useState } from 'react';
import type { Voorstel } from '../api/zaakvormen.js';
import { toonBedrag } from '../dag.js';
import { Kieslijst } from '../invoer/Velden.js';
import { useZaak } from '../zaak/Zaak.js';
import { besluitnaam, briefnaam } from './woorden.js';

const naamVan = ({ ronde, versie, vergrendeldOp, teruggenomenOp }: Voorstel) =>
  `Ronde ${ronde}, versie ${versie}${teruggenomenOp !== null ? ', teruggenomen' : vergrendeldOp !== null ? ', ingediend' : ''}`;

export function Versies() {
  const { aanvraag } = useZaak();
  const { voorstellen } = aanvraag;
  const [links, zetLinks] = useState(voorstellen.at(-2)?.id ?? '');
  const [rechts, zetRechts] = useState(voorstellen.at(-1)?.id ?? '');
  const een = voorstellen.find(({ id }) => id === links);
  const ander = voorstellen.find(({ id }) => id === rechts);
  const opties = voorstellen.map((voorstel) => ({ code: voorstel.id, naam: naamVan(voorstel) }));
  return (
    <section className="versies" aria-label="Versies naast elkaar">
      <div className="tweekolom">
        <Kieslijst id="links" label="Links" waarde={links} zet={zetLinks} opties={opties} />
        <Kieslijst id="rechts" label="Rechts" waarde={rechts} zet={zetRechts} opties={opties} />
      </div>
      {een !== undefined && ander !== undefined && (
        <table className="verschil">
          <thead className="vh">
            <tr>
              <th>Deel</th>
              <th>Links</th>
              <th>Rechts</th>
            </tr>
          </thead>
          <tbody>
            {rijenVan(een, ander).map(({ naam, links: l, rechts: r }) => (
              <tr key={naam} className={l === r ? '' : 'anders'}>
                <th scope="row">
                  {naam}
                  {l !== r && <span className="merkje">anders</span>}
                </th>
                <td>{l || '—'}</td>
                <td>{r || '—'}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}

interface Rij {
  readonly naam: string;
  readonly links: string;
  readonly rechts: string;
}

function rijenVan(een: Voorstel, ander: Voorstel): readonly Rij[] {
  const ids = [...new Set([...een.lijnen, ...ander.lijnen].map(({ aanvraaglijnId }) => aanvraaglijnId))];
  return [
    ...ids.map((id, nr) => ({ naam: `Lijn ${nr + 1}`, links: zegLijn(een, id), rechts: zegLijn(ander, id) })),
    { naam: 'Motivering', links: een.motivering, rechts: ander.motivering },
    { naam: 'Brief', links: briefnaam(een.brief.soort), rechts: briefnaam(ander.brief.soort) },
  ];
}

function zegLijn({ lijnen }: Voorstel, id: string): string {
  const lijn = lijnen.find(({ aanvraaglijnId }) => aanvraaglijnId === id);
  if (lijn === undefined) return '';
  const { bedragCent } = lijn.gegevens;
  return `${besluitnaam(lijn.besluit)}: ${lijn.tekst}${bedragCent === undefined ? '' : ` (${toonBedrag(bedragCent)})`}`;
}
