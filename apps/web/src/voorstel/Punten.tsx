/** The fifteen points of a decision, checked on what is saved. */
import { useQuery } from '@tanstack/react-query';
import { haal } from '../api/vraag.js';
import type { Besluitpunt } from '../api/zaakvormen.js';
import { aanvraagPad } from '../api/vragen.js';
import { richtOp } from '../invoer/Foutoverzicht.js';
import { Icoon } from '../onderdelen/Icoon.js';
import { Pil } from '../onderdelen/Pil.js';
import { Antwoord } from '../onderdelen/Toestand.js';
import { useZaak } from '../zaak/Zaak.js';
import { laatsteVoorstel } from './ontwerp.js';

const ICOON = { in_orde: 'goed', ontbreekt: 'gevaar', aandacht: 'letop', later: 'klok' } as const;

export function Punten({ nietBewaard }: { readonly nietBewaard: boolean }) {
  const { aanvraag } = useZaak();
  const pad = `${aanvraagPad(aanvraag.id)}/voorstel/volledigheid`;
  const er = laatsteVoorstel(aanvraag) !== undefined;
  const punten = useQuery({
    queryKey: [pad],
    queryFn: ({ signal }) => haal<readonly Besluitpunt[]>(pad, signal),
    enabled: er,
  });
  const ontbreekt = punten.data?.filter(({ status }) => status === 'ontbreekt').length ?? 0;
  return (
    <section className="deelstuk" aria-labelledby="deel4">
      <div className="rij uit">
        <h2 id="deel4">
          <i aria-hidden="true">4</i> De vijftien punten
        </h2>
        {er && punten.isSuccess && (
          <Pil
            status={ontbreekt === 0 ? 'goed' : 'gevaar'}
            tekst={ontbreekt === 0 ? 'niets ontbreekt' : `${ontbreekt} ${ontbreekt === 1 ? 'ontbreekt' : 'ontbreken'}`}
          />
        )}
      </div>
      {!er ? (
        <p className="zacht">Bewaar het voorstel: dan kijkt het programma elk punt na.</p>
      ) : (
        <Antwoord vraag={punten} rijen={5}>
          {(lijst) => (
            <>
              {nietBewaard && <p className="klein zacht">Nagekeken op wat laatst bewaard is.</p>}
              <ul className="checks puntenlijst">
                {lijst.map(({ nr, punt, status, boodschap, veld, mens }) => (
                  <li key={nr} className={status}>
                    <Icoon naam={ICOON[status]} />
                    <div>
                      {status === 'ontbreekt' || status === 'aandacht' ? (
                        <button type="button" className="lk" onClick={() => richtOp(veld)}>
                          {nr}. {punt}
                        </button>
                      ) : (
                        <span>
                          {nr}. {punt}
                        </span>
                      )}
                      {boodschap !== null && status !== 'in_orde' && <span className="kuitleg">{boodschap}</span>}
                      {mens !== null && status !== 'later' && <span className="kuitleg">U kijkt na: {mens}</span>}
                    </div>
                  </li>
                ))}
              </ul>
            </>
          )}
        </Antwoord>
      )}
    </section>
  );
}
