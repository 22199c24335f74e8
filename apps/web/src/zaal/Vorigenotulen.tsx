/** Minutes of earlier meetings of the same body that wait for approval: noted here, while the committee sits. */
import { useState } from 'react';
import { useDaad } from '../api/daad.js';
import { useMag, useZittingen } from '../api/vragen.js';
import { useZittingsstukken } from '../brieven/vragen.js';
import { toonDagVolledig } from '../dag.js';
import { Tekstvak } from '../invoer/Velden.js';
import { Icoon } from '../onderdelen/Icoon.js';
import { Pil } from '../onderdelen/Pil.js';
import { Geweigerd } from '../zitting/Geweigerd.js';
import type { Zitting } from '../zitting/vormen.js';
import { zittingspad } from '../zitting/vragen.js';
import '../stijl/notulen.css';

/** How far back minutes are looked for: they are approved at the next meeting, or soon after. */
const TERUG = 4;

export function Vorigenotulen({ zitting }: { readonly zitting: Zitting }) {
  const mag = useMag();
  const magHier = mag('notulen.goedkeuren') && mag('brief.lezen') && zitting.fase === 'bezig';
  const alle = useZittingen(magHier).data ?? [];
  const vorige = alle
    .filter(({ fase, subcomiteId }) => fase === 'gesloten' && subcomiteId === zitting.subcomiteId)
    .filter(({ id, datum }) => id !== zitting.id && datum <= zitting.datum)
    .slice(0, TERUG);
  if (!magHier || vorige.length === 0) return null;
  return (
    <>
      {vorige.map(({ id, datum }) => (
        <Keurgoed key={id} zitting={zitting} vorigeId={id} dag={toonDagVolledig(datum)} />
      ))}
    </>
  );
}

interface Eigenschappen {
  readonly zitting: Zitting;
  readonly vorigeId: string;
  readonly dag: string;
}

function Keurgoed({ zitting, vorigeId, dag }: Eigenschappen) {
  const stukken = useZittingsstukken(vorigeId).data;
  const [opmerkingen, zetOpmerkingen] = useState('');
  const keurGoed = useDaad(`${zittingspad(zitting.id)}/notulen-goedkeuren`, undefined, zitting.rev);
  if (keurGoed.isSuccess) {
    return (
      <p className="znotulen" role="status">
        <Pil status="goed" tekst="goedgekeurd" /> De notulen van {dag}.
      </p>
    );
  }
  if (stukken === undefined || stukken.notulen === null || stukken.notulenGoedgekeurd) return null;
  return (
    <form
      className="znotulen"
      aria-label={`Notulen van ${dag}`}
      onSubmit={(e) => {
        e.preventDefault();
        const metOpmerkingen = opmerkingen.trim() === '' ? {} : { opmerkingen: opmerkingen.trim() };
        keurGoed.mutate({ zittingId: vorigeId, ...metOpmerkingen });
      }}
    >
      <h3>De notulen van {dag} wachten op goedkeuring</h3>
      <Tekstvak
        id={`opmerkingen-${vorigeId}`}
        label="Opmerkingen van het comité"
        waarde={opmerkingen}
        zet={zetOpmerkingen}
        rijen={2}
        mag
      />
      <Geweigerd zet={keurGoed} />
      <div className="acties">
        <button type="submit" className="knop groot" disabled={keurGoed.isPending}>
          Het comité keurt ze goed
        </button>
        <a className="knop groot" href={`/api/brieven/${stukken.notulen.briefId}/pdf`} target="_blank" rel="noreferrer">
          <Icoon naam="oog" maat={20} /> Lees
        </a>
      </div>
    </form>
  );
}
