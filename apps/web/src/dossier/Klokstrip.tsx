/** Where the file stands against every running clock: one lane each, one axis, today through all of them. */
import type { Klok } from '../api/vormen.js';
import { dagenTussen, isWeekend, plusDagen, toonAsdag, toonDag, zegDagen } from '../dag.js';
import { Dagenpil, Pil } from '../onderdelen/Pil.js';
import { hoofdletter } from '../woorden.js';

export const DAGEN = 42;
const VOOR_VANDAAG = 21;

export function dagenRond(vandaag: string): readonly string[] {
  return Array.from({ length: DAGEN }, (_, nr) => plusDagen(vandaag, nr - VOOR_VANDAAG));
}

const FASEN: readonly (readonly [RegExp, string])[] = [
  [/^CLK-(05|06)$/, 'f-o'],
  [/^CLK-(11|12|13)$/, 'f-k'],
  [/^CLK-1[4-9]$/, 'f-u'],
];

const faseVan = (soort: string) => FASEN.find(([patroon]) => patroon.test(soort))?.[1] ?? 'f-p';

interface Strip {
  readonly klokken: readonly Klok[];
  readonly vandaag: string;
  readonly gevaarlijk: boolean;
}

export function Klokstrip({ klokken, vandaag, gevaarlijk }: Strip) {
  const dagen = dagenRond(vandaag);
  const lopend = klokken
    .filter((klok) => klok.loopt && klok.uiterlijk !== null && klok.begint <= (dagen.at(-1) ?? vandaag))
    .sort((a, b) => String(a.uiterlijk).localeCompare(String(b.uiterlijk)));
  if (lopend.length === 0) return <p className="zacht klokblok">Er loopt geen enkele termijn in dit dossier.</p>;
  return (
    <section className="klokblok" aria-label="Lopende termijnen">
      <div className="strip">
        <Dagas vandaag={vandaag} />
        <Vandaaglijn />
        {lopend.map((klok) => (
          <Baan
            key={klok.id}
            klok={klok}
            vandaag={vandaag}
            dagen={dagen}
            breuk={gevaarlijk && /^CLK-(05|06)$/.test(klok.soort)}
          />
        ))}
      </div>
    </section>
  );
}

export function Dagas({ vandaag }: { readonly vandaag: string }) {
  const dagen = dagenRond(vandaag);
  const plaats = (nr: number) => ({ left: `${((nr + 0.5) / DAGEN) * 100}%` });
  return (
    <div className="baan as" aria-hidden="true">
      <div />
      <div className="dagen">
        {dagen.map((dag, nr) =>
          dagenTussen(vandaag, dag) % 7 === 0 ? (
            <span key={dag} className={dag === vandaag ? 'nu' : 'asdag'} style={plaats(nr)}>
              {dag === vandaag ? `vandaag ${toonAsdag(dag)}` : toonAsdag(dag)}
            </span>
          ) : null,
        )}
      </div>
    </div>
  );
}

export function Vandaaglijn() {
  return <div className="nulijn" aria-hidden="true" />;
}

interface Baanvelden {
  readonly klok: Klok;
  readonly vandaag: string;
  readonly dagen: readonly string[];
  readonly breuk: boolean;
}

function Baan({ klok, vandaag, dagen, breuk }: Baanvelden) {
  const uiterlijk = klok.uiterlijk ?? vandaag;
  const zin = `${klok.naam}: loopt sinds ${toonDag(klok.begint)}, uiterlijk ${toonDag(uiterlijk)}${breuk ? ', haalt het niet als niemand ingrijpt' : ''}.`;
  return (
    <div className="baan">
      <div className="lab">
        <b>{hoofdletter(klok.naam)}</b>
        uiterlijk {toonDag(uiterlijk)}
        {klok.zekerheid !== 'gevonden' && <span className="stil"> · na te kijken</span>}
      </div>
      <Dagcellen
        dagen={dagen}
        vandaag={vandaag}
        begint={klok.begint}
        uiterlijk={uiterlijk}
        fase={faseVan(klok.soort)}
        breuk={breuk}
        zin={zin}
      />
      <div className="eind">
        {breuk ? (
          <Pil status="gevaar" tekst={zegDagen(dagenTussen(vandaag, uiterlijk))} />
        ) : (
          <Dagenpil vandaag={vandaag} uiterlijk={uiterlijk} />
        )}
      </div>
    </div>
  );
}

interface Cellen {
  readonly dagen: readonly string[];
  readonly vandaag: string;
  readonly begint: string;
  readonly uiterlijk: string;
  readonly fase: string;
  readonly breuk: boolean;
  readonly zin: string;
}

export function Dagcellen({ dagen, vandaag, begint, uiterlijk, fase, breuk, zin }: Cellen) {
  const limiet = dagen.indexOf(uiterlijk);
  return (
    <div className="dagen" role="img" aria-label={zin}>
      {dagen.map((dag) => (
        <i key={dag} className={celklasse(dag, { vandaag, begint, uiterlijk, fase, breuk })} />
      ))}
      {limiet >= 0 && <span className="limiet" style={{ left: `${((limiet + 1) / DAGEN) * 100}%` }} />}
    </div>
  );
}

function celklasse(dag: string, { vandaag, begint, uiterlijk, fase, breuk }: Omit<Cellen, 'dagen' | 'zin'>): string {
  const we = isWeekend(dag) ? 'we' : '';
  if (dag > uiterlijk) return breuk ? 'breuk' : we;
  if (dag < begint) return we;
  return dag <= vandaag ? fase : `straks ${fase === 'f-k' || fase === 'f-u' ? 'sk' : ''}`;
}
