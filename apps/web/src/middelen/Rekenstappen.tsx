/** A computation as one would write it on paper: each step with where it comes from, the sum at the end. */
import type { Rekenstap } from '../api/zaakvormen.js';
import { toonBedrag } from '../dag.js';
import { Pil } from '../onderdelen/Pil.js';

interface Eigenschappen {
  readonly titel: string;
  readonly stappen: readonly Rekenstap[];
  readonly slot?: { readonly naam: string; readonly uitleg?: string; readonly bedragCent: number };
}

/** With a minus that is one, before the currency. */
const metTeken = (cent: number) => (cent < 0 ? `− ${toonBedrag(-cent)}` : toonBedrag(cent));

export function Rekenstappen({ titel, stappen, slot }: Eigenschappen) {
  return (
    <table className="rekening">
      <caption className="vh">{titel}</caption>
      <thead className="vh">
        <tr>
          <th>Stap</th>
          <th>Bedrag</th>
        </tr>
      </thead>
      <tbody>
        {stappen.map(({ regel, bron, uit, zekerheid, bedragCent }, nr) => (
          <tr key={`${regel} ${nr}`}>
            <th scope="row">
              <div className="stapregel">
                <span className="letter" aria-hidden="true">
                  {String.fromCodePoint(97 + (nr % 26))}
                </span>
                <span>
                  {regel}
                  <span className="kuitleg">
                    {uit === undefined ? '' : `${uit}. `}
                    {bron}
                  </span>
                  {(zekerheid === 'na_te_kijken' || zekerheid === 'twijfel') && (
                    <Pil status="letop" tekst={zekerheid === 'twijfel' ? 'twijfel' : 'na te kijken'} />
                  )}
                </span>
              </div>
            </th>
            <td className="recht nooit">{metTeken(bedragCent)}</td>
          </tr>
        ))}
      </tbody>
      {slot !== undefined && (
        <tfoot>
          <tr>
            <th scope="row">
              {slot.naam}
              {slot.uitleg !== undefined && <span className="kuitleg">{slot.uitleg}</span>}
            </th>
            <td className="recht nooit">{metTeken(slot.bedragCent)}</td>
          </tr>
        </tfoot>
      )}
    </table>
  );
}
