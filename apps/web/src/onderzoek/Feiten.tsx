/** Facts, each with its source, its day and how sure it is. They are added and never changed. */
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { doe, Probleem, type Veldfout } from '../api/vraag.js';
import { aanvraagPad } from '../api/vragen.js';
import { toonDag } from '../dag.js';
import { useGeheugen } from '../geheugen.js';
import { leesDatum } from '../invoer/datum.js';
import { foutBij } from '../invoer/Foutoverzicht.js';
import { Datumveld, Kieslijst, Regelveld, Tekstvak } from '../invoer/Velden.js';
import { Icoon } from '../onderdelen/Icoon.js';
import { NietGelukt } from '../onderdelen/NietGelukt.js';
import { useZaak } from '../zaak/Zaak.js';

const BETROUWBAAR = [
  { code: 'bewezen', naam: 'bewezen door een stuk of gegevensbank' },
  { code: 'vastgesteld', naam: 'door mij vastgesteld' },
  { code: 'verklaard', naam: 'verklaard door de cliënt' },
  { code: 'van_derden', naam: 'vernomen van anderen' },
  { code: 'niet_beoordeeld', naam: 'niet beoordeeld' },
] as const;
const KORT: Readonly<Record<string, string>> = {
  bewezen: 'bewezen',
  vastgesteld: 'vastgesteld',
  verklaard: 'verklaard',
  van_derden: 'van anderen',
  niet_beoordeeld: 'niet beoordeeld',
};

export function Feiten({ magSchrijven }: { readonly magSchrijven: boolean }) {
  const { aanvraag } = useZaak();
  const [open, zetOpen] = useState(false);
  const weerlegd = new Set(aanvraag.feiten.flatMap(({ weerlegtId }) => weerlegtId ?? []));
  return (
    <section className="kaart" aria-label="Feiten">
      <div className="kkop">
        <h2>
          Feiten <span className="tel">{aanvraag.feiten.length}</span>
        </h2>
        {magSchrijven && !open && (
          <button type="button" className="knop sm" onClick={() => zetOpen(true)}>
            Nieuw feit
          </button>
        )}
      </div>
      {open && <Nieuw sluit={() => zetOpen(false)} />}
      {aanvraag.feiten.length === 0 && !open && (
        <p className="kbin zacht">Nog geen feiten. Noteer wat u vaststelt, met bron en dag.</p>
      )}
      <ul className="feitenlijst">
        {aanvraag.feiten.map(({ id, rubriek, tekst, bron, vastgesteldOp, betrouwbaarheid }) => (
          <li key={id} className={weerlegd.has(id) ? 'weerlegd' : ''}>
            <b>{rubriek}</b>
            <p>{tekst}</p>
            <span className="klein zacht">
              {bron}, {toonDag(vastgesteldOp)}{' '}
              <span className="merkje">{KORT[betrouwbaarheid] ?? betrouwbaarheid}</span>
              {weerlegd.has(id) && ' niet meer waar'}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

const LEEG = { rubriek: '', tekst: '', bron: '', vastgesteldOp: 'vandaag', betrouwbaarheid: '' };
const VERPLICHT = {
  rubriek: 'Zeg waarover het gaat.',
  tekst: 'Schrijf wat u weet.',
  bron: 'Zeg van wie of waar u het weet.',
} as const;

type Typwerk = typeof LEEG;

/** What is wrong with what was typed, before it is sent. */
function keur(feit: Typwerk, vandaag: string): readonly Veldfout[] {
  const dag = leesDatum(feit.vastgesteldOp, { vandaag });
  const mis = (Object.keys(VERPLICHT) as (keyof typeof VERPLICHT)[])
    .filter((veld) => feit[veld].trim() === '')
    .map((veld) => ({ veld, boodschap: VERPLICHT[veld] }));
  return dag.soort === 'fout' ? [...mis, { veld: 'vastgesteldOp', boodschap: dag.zin }] : mis;
}

function useVoegToe(feit: Typwerk, klaar: () => void) {
  const { aanvraag, vandaag } = useZaak();
  const bewaarplaats = useQueryClient();
  const sleutel = useRef(crypto.randomUUID());
  const pad = aanvraagPad(aanvraag.id);
  return useMutation({
    mutationFn: () => {
      const { betrouwbaarheid, ...rest } = feit;
      const dag = leesDatum(feit.vastgesteldOp, { vandaag });
      const lichaam = {
        ...rest,
        vastgesteldOp: dag.soort === 'waarde' ? dag.waarde : '',
        ...(betrouwbaarheid === '' ? {} : { betrouwbaarheid }),
      };
      return doe(`${pad}/feiten`, lichaam, { 'Idempotency-Key': sleutel.current });
    },
    onSuccess: async () => {
      klaar();
      await bewaarplaats.invalidateQueries({ queryKey: [pad] });
      await bewaarplaats.invalidateQueries({ queryKey: [`${pad}/onderzoek`] });
    },
    onError: (fout) => {
      // Refused is not done: what is sent after it is mended is another act.
      if (fout instanceof Probleem && fout.status >= 400 && fout.status < 500) sleutel.current = crypto.randomUUID();
    },
  });
}

function Nieuw({ sluit }: { readonly sluit: () => void }) {
  const { aanvraag, vandaag } = useZaak();
  const [feit, zet, vergeet] = useGeheugen(`feit.${aanvraag.id}`, LEEG);
  const [mis, zetMis] = useState<readonly Veldfout[]>([]);
  const voegToe = useVoegToe(feit, () => {
    vergeet();
    sluit();
  });
  const fouten = [...mis, ...(voegToe.error instanceof Probleem ? voegToe.error.fouten : [])];
  const probeer = () => {
    const gevonden = keur(feit, vandaag);
    zetMis(gevonden);
    if (gevonden.length === 0) voegToe.mutate();
  };
  return (
    <form
      className="kbin kaartform"
      noValidate
      onSubmit={(e) => {
        e.preventDefault();
        probeer();
      }}
    >
      <Feitvelden feit={feit} wijzig={(deel) => zet((oud) => ({ ...oud, ...deel }))} fouten={fouten} />
      {voegToe.isError && <NietGelukt fout={voegToe.error} />}
      <div className="acties">
        <button type="submit" className="knop hoofd" disabled={voegToe.isPending}>
          Voeg toe
        </button>
        <button type="button" className="knop" onClick={sluit}>
          Later
        </button>
      </div>
      <p className="klein zacht">
        <Icoon naam="info" maat={14} /> Een feit verandert niet meer. Klopt het later niet, noteer dan een nieuw feit.
      </p>
    </form>
  );
}

interface Feitveldeigenschappen {
  readonly feit: Typwerk;
  readonly wijzig: (deel: Partial<Typwerk>) => void;
  readonly fouten: readonly Veldfout[];
}

function Feitvelden({ feit, wijzig, fouten }: Feitveldeigenschappen) {
  const { vandaag } = useZaak();
  return (
    <>
      <Regelveld
        id="rubriek"
        label="Waarover"
        waarde={feit.rubriek}
        zet={(rubriek) => wijzig({ rubriek })}
        fout={foutBij(fouten, 'rubriek')}
      />
      <Tekstvak
        id="tekst"
        label="Wat weet u?"
        rijen={3}
        waarde={feit.tekst}
        zet={(tekst) => wijzig({ tekst })}
        fout={foutBij(fouten, 'tekst')}
      />
      <Regelveld
        id="bron"
        label="Bron"
        waarde={feit.bron}
        zet={(bron) => wijzig({ bron })}
        fout={foutBij(fouten, 'bron')}
      />
      <Datumveld
        id="vastgesteldOp"
        label="Vastgesteld op"
        vandaag={vandaag}
        waarde={feit.vastgesteldOp}
        zet={(vastgesteldOp) => wijzig({ vastgesteldOp })}
        fout={foutBij(fouten, 'vastgesteldOp')}
      />
      <Kieslijst
        id="betrouwbaarheid"
        label="Hoe zeker is het?"
        leeg="niet beoordeeld"
        waarde={feit.betrouwbaarheid}
        zet={(betrouwbaarheid: string) => wijzig({ betrouwbaarheid })}
        opties={BETROUWBAAR}
      />
    </>
  );
}
