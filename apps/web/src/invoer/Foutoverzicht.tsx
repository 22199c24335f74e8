/** On top of a form: everything that is wrong, each with a link to where it is mended. Takes the focus when it appears. */
import { useEffect, useRef } from 'react';
import type { Veldfout } from '../api/vraag.js';
import { Icoon } from '../onderdelen/Icoon.js';

interface Eigenschappen {
  readonly fouten: readonly Veldfout[];
  /** Rises with each attempt, so that the same mistakes are read out again. */
  readonly poging: number;
  readonly ga?: (veld: string) => void;
}

export function Foutoverzicht({ fouten, poging, ga = richtOp }: Eigenschappen) {
  const vak = useRef<HTMLDivElement>(null);
  const aantal = fouten.length;
  useEffect(() => {
    if (aantal > 0) vak.current?.focus();
  }, [aantal, poging]);
  if (aantal === 0) return null;
  return (
    <div className="bericht gevaar foutoverzicht" role="alert" tabIndex={-1} ref={vak}>
      <Icoon naam="gevaar" maat={20} />
      <div>
        <h2>{aantal === 1 ? 'Kijk dit na' : `Kijk deze ${aantal} punten na`}</h2>
        <ul>
          {fouten.map(({ veld, boodschap }) => (
            <li key={`${veld} ${boodschap}`}>
              <a
                href={`#${veld}`}
                onClick={(e) => {
                  e.preventDefault();
                  ga(veld);
                }}
              >
                {boodschap}
              </a>
            </li>
          ))}
        </ul>
      </div>
    </div>
  );
}

const INVULBAAR = 'input, textarea, select, button';

/** Brings somebody to a field, or to the first one of a group. */
export function richtOp(veld: string): void {
  const plek = document.getElementById(veld);
  plek?.scrollIntoView({ block: 'center' });
  const doel = plek?.matches(INVULBAAR) === true ? plek : plek?.querySelector<HTMLElement>(INVULBAAR);
  doel?.focus({ preventScroll: true });
}

export const foutBij = (fouten: readonly Veldfout[], veld: string): string | undefined =>
  fouten.find((fout) => fout.veld === veld)?.boodschap;
