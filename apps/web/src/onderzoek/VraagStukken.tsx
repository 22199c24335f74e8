/** Asks the client for papers: what an inquiry ordinarily needs, ticked, with the day by which. */
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { doe, Probleem } from '../api/vraag.js';
import { aanvraagPad } from '../api/vragen.js';
import { plusDagen } from '../dag.js';
import { leesDatum, schrijfDatum } from '../invoer/datum.js';
import { Datumveld } from '../invoer/Velden.js';
import { NietGelukt } from '../onderdelen/NietGelukt.js';
import { useZaak } from '../zaak/Zaak.js';

const STUKKEN = [
  { code: 'identiteit', naam: 'identiteitskaart of verblijfskaart' },
  { code: 'huurcontract', naam: 'huurcontract' },
  { code: 'loon', naam: 'laatste loonbrief' },
  { code: 'uitkering', naam: 'bewijs van uitkering' },
  { code: 'spaargeld', naam: 'bewijs van het bedrag op de rekeningen' },
  { code: 'inkomen_gezin', naam: 'inkomen van wie samenwoont' },
  { code: 'inschrijving_werk', naam: 'inschrijving als werkzoekende' },
  { code: 'factuur', naam: 'factuur of kostenraming' },
  { code: 'schulden', naam: 'brieven van schuldeisers' },
] as const;
const GEWOON_DAGEN = 14;

export function VraagStukken() {
  const { aanvraag, vandaag } = useZaak();
  const bewaarplaats = useQueryClient();
  const [open, zetOpen] = useState(false);
  const [gekozen, kies] = useState<readonly string[]>([]);
  const [tegen, zetTegen] = useState(schrijfDatum(plusDagen(vandaag, GEWOON_DAGEN)));
  const sleutel = useRef(crypto.randomUUID());
  const dag = leesDatum(tegen, { vandaag });
  const vraag = useMutation({
    mutationFn: () =>
      doe(
        `${aanvraagPad(aanvraag.id)}/stukkenlijsten`,
        { bezorgTegen: dag.soort === 'waarde' ? dag.waarde : '', stukken: gekozen.map((soort) => ({ soort })) },
        { 'Idempotency-Key': sleutel.current },
      ),
    onSuccess: async () => {
      sleutel.current = crypto.randomUUID();
      kies([]);
      zetOpen(false);
      await bewaarplaats.invalidateQueries({ queryKey: [`${aanvraagPad(aanvraag.id)}/stukken`] });
    },
    onError: (fout) => {
      if (fout instanceof Probleem && fout.status >= 400) sleutel.current = crypto.randomUUID();
    },
  });
  if (!open) {
    return (
      <p className="kbin">
        <button type="button" className="knop sm" onClick={() => zetOpen(true)}>
          Vraag stukken
        </button>
      </p>
    );
  }
  return (
    <form
      className="kbin kaartform"
      noValidate
      onSubmit={(e) => {
        e.preventDefault();
        if (gekozen.length > 0 && dag.soort === 'waarde') vraag.mutate();
      }}
    >
      <Vinkjes gekozen={gekozen} kies={kies} />
      <Datumveld id="bezorgTegen" label="Bezorgen tegen" vandaag={vandaag} waarde={tegen} zet={zetTegen} />
      {vraag.isError && <NietGelukt fout={vraag.error} />}
      <div className="acties">
        <button type="submit" className="knop" aria-disabled={gekozen.length === 0} disabled={vraag.isPending}>
          Vraag {gekozen.length === 1 ? '1 stuk' : `${gekozen.length} stukken`}
        </button>
        <button type="button" className="knop kaal" onClick={() => zetOpen(false)}>
          Annuleer
        </button>
      </div>
    </form>
  );
}

interface Vinkeigenschappen {
  readonly gekozen: readonly string[];
  readonly kies: (gekozen: readonly string[]) => void;
}

function Vinkjes({ gekozen, kies }: Vinkeigenschappen) {
  return (
    <fieldset className="vinkjes">
      <legend className="vlabel">Welke stukken?</legend>
      {STUKKEN.map(({ code, naam }) => (
        <label key={code}>
          <input
            type="checkbox"
            checked={gekozen.includes(code)}
            onChange={() => kies(gekozen.includes(code) ? gekozen.filter((een) => een !== code) : [...gekozen, code])}
          />
          <span>{naam}</span>
        </label>
      ))}
    </fieldset>
  );
}
