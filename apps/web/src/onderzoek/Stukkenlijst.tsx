/** The papers asked of the client: ticked off when they come in. */
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { doe } from '../api/vraag.js';
import { aanvraagPad, useStukken } from '../api/vragen.js';
import { toonDag } from '../dag.js';
import { Dagenpil } from '../onderdelen/Pil.js';
import { NietGelukt } from '../onderdelen/NietGelukt.js';
import { Antwoord } from '../onderdelen/Toestand.js';
import { useZaak } from '../zaak/Zaak.js';
import { VraagStukken } from './VraagStukken.js';

export function Stukkenlijst({ magSchrijven }: { readonly magSchrijven: boolean }) {
  const { aanvraag, vandaag } = useZaak();
  const bewaarplaats = useQueryClient();
  const stand = useStukken(aanvraag.id, true);
  const ontvang = useMutation({
    mutationFn: (id: string) => doe(`/api/stukken/${id}/ontvangen`, { op: vandaag, wijze: 'balie' }),
    onSuccess: () => bewaarplaats.invalidateQueries({ queryKey: [`${aanvraagPad(aanvraag.id)}/stukken`] }),
  });
  return (
    <section className="kaart" aria-label="Stukken">
      <Antwoord vraag={stand} rijen={2}>
        {({ lijsten, volledig }) => (
          <>
            <div className="kkop">
              <h2>Gevraagde stukken</h2>
              {lijsten.length > 0 && <span className="klein zacht">{volledig ? 'alles ontvangen' : ''}</span>}
            </div>
            {lijsten.length === 0 && <p className="kbin zacht">Er zijn nog geen stukken gevraagd.</p>}
            {lijsten.map(({ id, gevraagdOp, bezorgTegen, stukken }) => (
              <div key={id} className="stuklijst">
                <p className="rij uit klein zacht">
                  <span>gevraagd {toonDag(gevraagdOp)}</span>
                  {stukken.some(({ ontvangenOp }) => ontvangenOp === null) && (
                    <Dagenpil vandaag={vandaag} uiterlijk={bezorgTegen} />
                  )}
                </p>
                <ul>
                  {stukken.map((stuk) => (
                    <li key={stuk.id}>
                      <label>
                        <input
                          type="checkbox"
                          checked={stuk.ontvangenOp !== null}
                          disabled={!magSchrijven || stuk.ontvangenOp !== null || ontvang.isPending}
                          onChange={() => ontvang.mutate(stuk.id)}
                        />
                        <span>
                          {stuk.omschrijving}
                          {stuk.ontvangenOp !== null && (
                            <span className="klein zacht"> ontvangen {toonDag(stuk.ontvangenOp)}</span>
                          )}
                        </span>
                      </label>
                    </li>
                  ))}
                </ul>
              </div>
            ))}
            {ontvang.isError && <NietGelukt fout={ontvang.error} />}
            {magSchrijven && <VraagStukken />}
          </>
        )}
      </Antwoord>
    </section>
  );
}
