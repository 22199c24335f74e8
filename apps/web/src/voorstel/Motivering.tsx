/** The reasons: for the committee, and in plain words for the client. Blocks come from the inquiry and from the law. */
import { foutBij } from '../invoer/Foutoverzicht.js';
import { Kieslijst, Tekstvak, Vink } from '../invoer/Velden.js';
import { Icoon } from '../onderdelen/Icoon.js';
import { Groepvelden } from '../schema/Schemavelden.js';
import { alsGroep, leegVoor } from '../schema/vorm.js';
import { useZaak } from '../zaak/Zaak.js';
import { openLijnen, type Bronnen } from './ontwerp.js';
import { briefnaam } from './woorden.js';
import type { Voorstelwerk } from './werk.js';

interface Eigenschappen {
  readonly werk: Voorstelwerk;
  readonly bronnen: Bronnen;
}

export function Motivering({ werk, bronnen }: Eigenschappen) {
  const { ontwerp, wijzig, fouten } = werk;
  return (
    <section className="deelstuk" aria-labelledby="deel3">
      <h2 id="deel3">
        <i aria-hidden="true">3</i> Motivering
      </h2>
      <Tekstvak
        id="motivering"
        label="Redenen voor het comité"
        hulp="Feiten, voorwaarden en waarom. Artikels zonder uitleg zijn geen motivering."
        rijen={5}
        waarde={ontwerp.motivering}
        zet={(motivering) => wijzig({ motivering })}
        fout={foutBij(fouten, 'motivering')}
      />
      <Blokken
        bronnen={bronnen}
        voeg={(zin) => wijzig({ motivering: [ontwerp.motivering.trim(), zin].filter(Boolean).join(' ') })}
      />
      <Vink
        id="bespreking"
        label="Bespreek dit punt op de zitting"
        waarde={ontwerp.bespreking}
        zet={(bespreking) => wijzig({ bespreking })}
      />
      {ontwerp.lijnen.some(({ besluit }) => besluit === 'WEIGERING') && (
        <Tekstvak
          id="mdOnderzoek"
          label="Uitkomst van het onderzoek naar andere hulp"
          rijen={2}
          waarde={ontwerp.mdOnderzoek}
          zet={(mdOnderzoek) => wijzig({ mdOnderzoek })}
          fout={foutBij(fouten, 'mdOnderzoek')}
        />
      )}
      <Briefwoorden werk={werk} bronnen={bronnen} />
    </section>
  );
}

function Briefwoorden({ werk, bronnen }: Eigenschappen) {
  const { vandaag } = useZaak();
  const { ontwerp, wijzig, fouten } = werk;
  const { brief } = ontwerp;
  const vorm = bronnen.vormen.brieven[brief.soort] ?? {};
  return (
    <>
      <h3 className="briefkopje">Uw woorden in de brief</h3>
      <Kieslijst
        id="brief.soort"
        label="Welke brief?"
        waarde={brief.soort}
        zet={(soort: string) =>
          wijzig({
            brief: {
              soort,
              velden: { ...alsGroep(leegVoor(bronnen.vormen.brieven[soort] ?? {}, '')), ...zelfde(brief.velden) },
            },
          })
        }
        opties={Object.keys(bronnen.vormen.brieven).map((code) => ({ code, naam: briefnaam(code) }))}
        fout={foutBij(fouten, 'brief.soort') ?? werk.brief?.bezwaar ?? undefined}
      />
      <Groepvelden
        vorm={vorm}
        waarde={brief.velden}
        zet={(velden) => wijzig({ brief: { ...brief, velden } })}
        pad="brief.velden"
        vandaag={vandaag}
        fouten={fouten}
      />
    </>
  );
}

/** What every kind of letter asks, kept when another kind is chosen. */
const zelfde = ({ waaromKort, redenen }: Voorstelwerk['ontwerp']['brief']['velden']) => ({
  ...(waaromKort === undefined ? {} : { waaromKort }),
  ...(redenen === undefined ? {} : { redenen }),
});

interface Blokeigenschappen {
  readonly bronnen: Bronnen;
  readonly voeg: (zin: string) => void;
}

/** Sentences that are in the file already: nobody types a fact twice. */
function Blokken({ bronnen, voeg }: Blokeigenschappen) {
  const { aanvraag, hulpsoorten } = bronnen;
  const besluit = aanvraag.verslagen.at(-1)?.inhoud['besluit'];
  const gronden = openLijnen(aanvraag).flatMap(({ steun }) => {
    const soort = hulpsoorten.find((een) => een.steun === steun);
    if (soort === undefined || soort.grondslag.length === 0) return [];
    return [`Deze hulp (${soort.naam}) steunt op ${soort.grondslag.join(' en ')}.`];
  });
  const blokken = [
    ...aanvraag.feiten.map(({ tekst, bron }) => ({ naam: bron, zin: tekst })),
    ...(typeof besluit === 'string' ? [{ naam: 'besluit van het onderzoek', zin: besluit }] : []),
    ...gronden.map((zin) => ({ naam: 'rechtsgrond', zin })),
  ];
  if (blokken.length === 0) return null;
  return (
    <details className="blokken">
      <summary>Voeg een zin uit het dossier toe</summary>
      <ul>
        {blokken.map(({ naam, zin }) => (
          <li key={zin}>
            <button type="button" onClick={() => voeg(zin)}>
              <Icoon naam="blad" />
              <span>
                {zin}
                <span className="kuitleg">{naam}</span>
              </span>
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}
