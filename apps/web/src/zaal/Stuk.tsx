/** What is decided: for whom, what the proposal says, how long there still is, and why. */
import { dagenTussen, plusDagen, toonDagLang } from '../dag.js';
import { Icoon } from '../onderdelen/Icoon.js';
import { Laden } from '../onderdelen/Toestand.js';
import type { Punt, Zitting } from '../zitting/vormen.js';
import { hoofdletter } from '../woorden.js';
import { groepnaam } from '../zitting/woorden.js';
import { useStuk } from './vragen.js';

interface Eigenschappen {
  readonly zitting: Zitting;
  readonly punt: Punt;
  readonly nummer: number;
}

const FEITEN = 5;

export function Stuk({ zitting, punt, nummer }: Eigenschappen) {
  const stuk = useStuk(punt.id).data;
  return (
    <section className="zstuk" aria-label={`Punt ${punt.volgnr}`}>
      <p className="zbij">
        <b>Punt {nummer}</b> van {zitting.punten.length}, {groepnaam(punt.groep).toLowerCase()}
        {punt.gestemdOm !== null && <span>gestemd om {punt.gestemdOm}</span>}
      </p>
      <h2>{hoofdletter(stuk?.client ?? punt.titel)}</h2>
      <p className="zacht">{punt.titel}</p>
      {stuk === undefined ? (
        <Laden rijen={3} />
      ) : (
        <>
          <ul className="zlijnen">
            {stuk.lijnen.map(({ aanvraaglijnId, tekst }, nr) => (
              <li key={aanvraaglijnId ?? nr}>{tekst}</li>
            ))}
          </ul>
          <Termijn zitting={zitting} punt={punt} begin={stuk.ontvangenOp} />
          {stuk.feiten.length > 0 && <h3>Waarom</h3>}
          <ul className="zfeiten">
            {stuk.feiten.slice(0, FEITEN).map(({ tekst, bron }) => (
              <li key={tekst}>
                {tekst} <span className="stil">({bron})</span>
              </li>
            ))}
          </ul>
          <details className="zmeer">
            <summary>Motivering van het voorstel</summary>
            <p>{stuk.motivering}</p>
          </details>
          {stuk.bijlagen.map(({ id, naam }) => (
            <a key={id} className="knop groot" href={`/api/bijlagen/${id}`} target="_blank" rel="noreferrer">
              <Icoon naam="blad" /> {naam}
            </a>
          ))}
          {stuk.gehoordOp !== null && <p className="zacht klein">Gehoord op {toonDagLang(stuk.gehoordOp)}.</p>}
        </>
      )}
    </section>
  );
}

/** Days of the term up to this meeting; today is the last one drawn. */
function Termijn({ zitting, punt, begin }: { zitting: Zitting; punt: Punt; begin: string | null }) {
  const einde = punt.beslisUiterlijk;
  if (einde === null || begin === null) return null;
  const over = dagenTussen(zitting.datum, einde);
  const totaal = dagenTussen(begin, einde);
  const klasse = over <= 2 ? 'bericht gevaar' : over <= 7 ? 'bericht letop' : 'bericht rustig';
  const dagen = Array.from({ length: totaal }, (_, nr) => plusDagen(begin, nr + 1));
  return (
    <div className={`${klasse} zterm2`}>
      <Icoon naam={over <= 2 ? 'gevaar' : 'klok'} maat={20} />
      <div>
        <p>
          <b>{over >= 0 ? `Dag ${totaal - over} van ${totaal}.` : `De termijn verstreek op ${toonDagLang(einde)}.`}</b>{' '}
          {over >= 0 && `Beslissen kan tot ${toonDagLang(einde)}.`}
        </p>
        <div className="zdagen" aria-hidden="true">
          {dagen.map((dag) => (
            <i key={dag} className={dag <= zitting.datum ? 'om' : ''} />
          ))}
        </div>
      </div>
    </div>
  );
}
