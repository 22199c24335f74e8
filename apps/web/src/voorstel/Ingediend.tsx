/** It is final: what that means, and the way back as long as there is one. */
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { doe } from '../api/vraag.js';
import { aanvraagPad, useMag } from '../api/vragen.js';
import { Regelveld } from '../invoer/Velden.js';
import { Icoon } from '../onderdelen/Icoon.js';
import { NietGelukt } from '../onderdelen/NietGelukt.js';
import { useZaak } from '../zaak/Zaak.js';
import { laatsteVoorstel } from './ontwerp.js';

export function Ingediend() {
  const { aanvraag } = useZaak();
  const mag = useMag();
  const laatste = laatsteVoorstel(aanvraag);
  const ingediend = laatste !== undefined && laatste.vergrendeldOp !== null;
  return (
    <div className="bericht" role="status">
      <Icoon naam={ingediend ? 'goed' : 'info'} maat={20} />
      <div>
        <h2>{ingediend ? 'Dit voorstel is definitief' : 'U leest dit voorstel'}</h2>
        <p>
          {ingediend
            ? 'De secretaris kan het op de agenda zetten. Zolang de agenda niet vertrokken is, kunt u het terugnemen.'
            : 'Schrijven kan alleen wie het dossier volgt, in de fase van het voorstel.'}
        </p>
        {ingediend && aanvraag.fase === 'agendering' && mag('voorstel.indienen') && <Terugnemen />}
      </div>
    </div>
  );
}

function Terugnemen() {
  const { aanvraag } = useZaak();
  const [reden, zetReden] = useState('');
  const bewaarplaats = useQueryClient();
  const neemTerug = useMutation({
    mutationFn: () =>
      doe(
        `${aanvraagPad(aanvraag.id)}/voorstel/terugnemen`,
        { reden: reden.trim() },
        { 'If-Match': `"${aanvraag.rev}"` },
      ),
    onSuccess: () => bewaarplaats.invalidateQueries(),
  });
  return (
    <details className="blokken">
      <summary>Neem het voorstel terug</summary>
      <form
        className="regelform"
        onSubmit={(e) => {
          e.preventDefault();
          if (reden.trim() !== '') neemTerug.mutate();
        }}
      >
        <Regelveld id="terugreden" label="Waarom neemt u het terug?" waarde={reden} zet={zetReden} />
        <button type="submit" className="knop" disabled={neemTerug.isPending}>
          Neem terug
        </button>
        {neemTerug.isError && <NietGelukt fout={neemTerug.error} />}
      </form>
    </details>
  );
}
