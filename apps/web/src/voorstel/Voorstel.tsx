/** The proposal: cause left, effect right. What the worker writes, and beside it what the client will read. */
import { useState } from 'react';
import { useHulpsoorten, useInvulvormen, useMag } from '../api/vragen.js';
import { Foutoverzicht } from '../invoer/Foutoverzicht.js';
import { Icoon } from '../onderdelen/Icoon.js';
import { NietGelukt } from '../onderdelen/NietGelukt.js';
import { Antwoord, Leeg } from '../onderdelen/Toestand.js';
import { Bewaard } from '../zaak/Bewaard.js';
import { useZaak, Zaakblad, Zaakkop } from '../zaak/Zaak.js';
import { Berekening } from './Berekening.js';
import { Beslissing } from './Beslissing.js';
import { Briefblad } from './Briefblad.js';
import { Ingediend } from './Ingediend.js';
import { Motivering } from './Motivering.js';
import { laatsteVoorstel, type Bronnen } from './ontwerp.js';
import { Punten } from './Punten.js';
import { Versies } from './Versies.js';
import { VierOgen } from './VierOgen.js';
import { useVoorstelwerk } from './werk.js';
import '../stijl/voorstel.css';

export function Voorstel() {
  return (
    <Zaakblad naam="Voorstel">
      <Laad />
    </Zaakblad>
  );
}

function Laad() {
  const { aanvraag } = useZaak();
  const vormen = useInvulvormen(true);
  const soorten = useHulpsoorten();
  const nogNiet = aanvraag.fase === 'onderzoek' && laatsteVoorstel(aanvraag) === undefined;
  if (nogNiet) {
    return (
      <Zaakkop titel="Voorstel van beslissing">
        <Leeg titel="Eerst het sociaal verslag">
          Een voorstel steunt op een afgesloten verslag. Werk het onderzoek af en sluit het verslag.
        </Leeg>
      </Zaakkop>
    );
  }
  return (
    <Antwoord vraag={vormen} rijen={6}>
      {(alle) => (
        <Antwoord vraag={soorten} rijen={6}>
          {({ hulpsoorten }) => <Blad bronnen={{ aanvraag, vormen: alle, hulpsoorten }} />}
        </Antwoord>
      )}
    </Antwoord>
  );
}

function Blad({ bronnen }: { readonly bronnen: Bronnen }) {
  const { aanvraag } = bronnen;
  const mag = useMag();
  const werk = useVoorstelwerk(bronnen);
  const [versies, toonVersies] = useState(false);
  const laatste = laatsteVoorstel(aanvraag);
  const open = mag('voorstel.indienen') && aanvraag.fase === 'voorstel';
  return (
    <Zaakkop
      titel="Voorstel van beslissing"
      acties={
        <>
          {open && <Bewaard stand={werk.stand} />}
          {aanvraag.voorstellen.length > 1 && (
            <button type="button" className="knop" aria-pressed={versies} onClick={() => toonVersies(!versies)}>
              <Icoon naam="klok" /> Versies
            </button>
          )}
          {open && <Hoofdknop werk={werk} kan={laatste !== undefined} />}
        </>
      }
    >
      <div className="opstel">
        <div className="schrijven">
          <Foutoverzicht fouten={werk.fouten} poging={werk.poging} />
          {werk.fout !== null && <NietGelukt fout={werk.fout} />}
          {!open && <Ingediend />}
          <fieldset disabled={!open} className="delen">
            <legend className="vh">Het voorstel</legend>
            <Beslissing werk={werk} bronnen={bronnen} />
            <Berekening />
            <Motivering werk={werk} bronnen={bronnen} />
          </fieldset>
          <Punten nietBewaard={werk.nietBewaard} />
          <VierOgen />
        </div>
        <div className="effect">{versies ? <Versies /> : <Briefblad ontwerp={werk.ontwerp} />}</div>
      </div>
    </Zaakkop>
  );
}

/** Save first; when everything typed is in the file, the same place makes it final. */
function Hoofdknop({ werk, kan }: { readonly werk: ReturnType<typeof useVoorstelwerk>; readonly kan: boolean }) {
  if (werk.nietBewaard || !kan) {
    return (
      <button type="button" className="knop hoofd" disabled={werk.bezig} onClick={werk.bewaar}>
        Bewaar en reken
      </button>
    );
  }
  return (
    <button type="button" className="knop hoofd" disabled={werk.bezig} onClick={werk.dienIn}>
      Maak definitief
    </button>
  );
}
