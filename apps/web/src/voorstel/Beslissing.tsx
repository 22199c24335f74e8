/** One decision for each line that was asked. */
import { SPOORNAMEN } from '../onthaal/Hulp.js';
import { foutBij } from '../invoer/Foutoverzicht.js';
import { Kieslijst, Tekstvak } from '../invoer/Velden.js';
import { Groepvelden } from '../schema/Schemavelden.js';
import { hoofdletter } from '../woorden.js';
import { useZaak } from '../zaak/Zaak.js';
import { legeVelden, nieuweLijn, openLijnen, type Bronnen, type Lijnontwerp } from './ontwerp.js';
import { besluitcodes, besluitnaam, soortnaam } from './woorden.js';
import type { Voorstelwerk } from './werk.js';

interface Eigenschappen {
  readonly werk: Voorstelwerk;
  readonly bronnen: Bronnen;
}

export function Beslissing({ werk, bronnen }: Eigenschappen) {
  const { ontwerp, wijzig } = werk;
  return (
    <section className="deelstuk" aria-labelledby="deel1">
      <h2 id="deel1">
        <i aria-hidden="true">1</i> Beslissing
      </h2>
      {openLijnen(bronnen.aanvraag).map((lijn) => {
        const nr = ontwerp.lijnen.findIndex(({ aanvraaglijnId }) => aanvraaglijnId === lijn.id);
        const nu = ontwerp.lijnen[nr];
        const naam = hoofdletter(bronnen.hulpsoorten.find(({ steun }) => steun === lijn.steun)?.naam ?? lijn.steun);
        return (
          <fieldset key={lijn.id} className="besluitlijn">
            <legend>
              <span className="spoor" title={SPOORNAMEN[lijn.spoor]}>
                {lijn.spoor}
              </span>{' '}
              {naam}
            </legend>
            {nu !== undefined && (
              <Lijnvelden
                nr={nr}
                lijn={nu}
                zet={(nieuw) => wijzig({ lijnen: ontwerp.lijnen.map((een) => (een === nu ? nieuw : een)) })}
                kiesBesluit={(besluit) =>
                  wijzig({
                    lijnen: ontwerp.lijnen.map((een) => (een === nu ? nieuweLijn(bronnen, lijn, besluit) : een)),
                  })
                }
                leeg={(soort) => legeVelden(bronnen, lijn, soort)}
                {...{ werk, bronnen }}
              />
            )}
          </fieldset>
        );
      })}
    </section>
  );
}

interface Lijneigenschappen extends Eigenschappen {
  readonly nr: number;
  readonly lijn: Lijnontwerp;
  readonly zet: (lijn: Lijnontwerp) => void;
  readonly kiesBesluit: (besluit: string) => void;
  readonly leeg: (soort: string) => Lijnontwerp['velden'];
}

function Lijnvelden({ nr, lijn, zet, kiesBesluit, leeg, werk, bronnen }: Lijneigenschappen) {
  const { vandaag } = useZaak();
  const { vormen } = bronnen;
  const soorten = vormen.soortenBijBesluit[lijn.besluit] ?? [];
  return (
    <>
      <div className="twee">
        <Kieslijst
          id={`lijnen[${nr}].besluit`}
          label="Wat stelt u voor?"
          waarde={lijn.besluit}
          zet={kiesBesluit}
          opties={besluitcodes(vormen.soortenBijBesluit).map((code) => ({ code, naam: besluitnaam(code) }))}
          fout={foutBij(werk.fouten, `lijnen[${nr}].besluit`)}
        />
        {soorten.length > 1 && (
          <Kieslijst
            id={`lijnen[${nr}].invoer.soort`}
            label="In welke vorm?"
            waarde={lijn.soort}
            zet={(soort: string) => zet({ ...lijn, soort, velden: leeg(soort) })}
            opties={soorten.map((code) => ({ code, naam: soortnaam(code) }))}
          />
        )}
      </div>
      <Groepvelden
        vorm={vormen.lijnen[lijn.soort] ?? {}}
        waarde={lijn.velden}
        zet={(velden) => zet({ ...lijn, velden })}
        pad={`lijnen[${nr}].invoer`}
        vandaag={vandaag}
        fouten={werk.fouten}
      />
      <Tekstvak
        id={`lijnen[${nr}].tekst`}
        label="Zo staat het in de beslissing"
        rijen={2}
        waarde={lijn.tekst}
        zet={(tekst) => zet({ ...lijn, tekst })}
        fout={foutBij(werk.fouten, `lijnen[${nr}].tekst`)}
      />
    </>
  );
}
