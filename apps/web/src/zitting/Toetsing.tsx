/** Whether an item may leave: the verdict, and what is missing with whose turn it is. */
import { useState } from 'react';
import { useMag } from '../api/vragen.js';
import { Pil } from '../onderdelen/Pil.js';
import { rolnaam } from '../woorden.js';
import { MetReden } from './MetReden.js';
import type { Punt, Toets } from './vormen.js';
import type { Zetter } from './vragen.js';
import { toetsvan } from './woorden.js';

export function Toetsing({ punt, zet }: { readonly punt: Punt; readonly zet: Zetter }) {
  const mag = useMag();
  const [wijkt, zetWijkt] = useState<Toets>();
  const tonen = punt.toets.filter(({ oordeel }) => oordeel !== 'in_orde');
  if (punt.toets.length === 0) return <Pil status="goed" tekst="vast punt" />;
  return (
    <div className="agtoets">
      <Pil {...toetsvan(punt.toets)} />
      {tonen.map((toets) => (
        <p key={toets.code} className="klein zacht">
          {toets.zin}
          {toets.aanZet !== null && `: ${rolnaam(toets.aanZet)} is aan zet`}
          {toets.afwijking !== null && ` (afgeweken: ${toets.afwijking.reden})`}
          {toets.afwijkbaar && !toets.inOrde && mag('agenda.opmaken') && (
            <button type="button" className="lijnknop" onClick={() => zetWijkt(toets)}>
              Wijk af met reden
            </button>
          )}
        </p>
      ))}
      {wijkt !== undefined && (
        <MetReden
          titel={`Afwijken bij punt ${punt.volgnr}`}
          uitleg={`${wijkt.zin}. Dit is een huisregel: u kunt ervan afwijken. Uw reden komt met uw naam in het logboek.`}
          knop="Wijk af"
          zet={zet}
          zetVan={(reden) => ({
            pad: `/api/agendapunten/${punt.id}/toets/${wijkt.code}/afwijken`,
            lichaam: { reden },
          })}
          sluit={() => zetWijkt(undefined)}
        />
      )}
    </div>
  );
}
