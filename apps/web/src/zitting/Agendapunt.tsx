/** One item as a member reads it before the meeting: the draft decision, why, the papers, and questions beforehand. */
import { useState } from 'react';
import { useParams } from 'react-router';
import { useDaad } from '../api/daad.js';
import { toonBedrag, toonDag, toonDagLang } from '../dag.js';
import { useMag } from '../api/vragen.js';
import { Tekstvak } from '../invoer/Velden.js';
import { Icoon } from '../onderdelen/Icoon.js';
import { NietGelukt } from '../onderdelen/NietGelukt.js';
import { Antwoord } from '../onderdelen/Toestand.js';
import { Kruimel } from '../schil/Schil.js';
import { hoofdletter } from '../woorden.js';
import { useStuk, useVragenVooraf, type Stuk } from '../zaal/vragen.js';
import '../stijl/velden.css';
import '../stijl/zitting.css';
import '../stijl/agenda.css';

export function Agendapunt() {
  const { id = '' } = useParams();
  const vraag = useStuk(id);
  return (
    <>
      <Kruimel pad={[{ naam: 'Zittingen', naar: '/zittingen' }, { naam: 'Agendapunt' }]} />
      <Antwoord vraag={vraag}>{(stuk) => <Lezing stuk={stuk} />}</Antwoord>
    </>
  );
}

function Lezing({ stuk }: { readonly stuk: Stuk }) {
  return (
    <>
      <div className="kop1">
        <div>
          <h1>{hoofdletter(stuk.client)}</h1>
          {stuk.beslisUiterlijk !== null && (
            <p className="sub">Beslissen kan tot {toonDagLang(stuk.beslisUiterlijk)}.</p>
          )}
        </div>
      </div>
      <div className="agvlak">
        <div className="aglees">
          {stuk.vraag !== null && (
            <section>
              <h2>De vraag</h2>
              <p>{stuk.vraag}</p>
            </section>
          )}
          <section>
            <h2>Het voorstel</h2>
            <ul className="opsom">
              {stuk.lijnen.map(({ aanvraaglijnId, tekst, bedragCent }, nr) => (
                <li key={aanvraaglijnId ?? nr}>
                  {tekst} {bedragCent !== null && <b className="nooit">{toonBedrag(bedragCent)}</b>}
                </li>
              ))}
            </ul>
          </section>
          <section>
            <h2>Waarom</h2>
            <p>{stuk.motivering}</p>
          </section>
          <section>
            <h2>De feiten</h2>
            <ul className="opsom">
              {stuk.feiten.map(({ tekst, bron, op }) => (
                <li key={`${tekst}${op}`}>
                  {tekst}{' '}
                  <span className="zacht">
                    ({bron}, {toonDag(op)})
                  </span>
                </li>
              ))}
            </ul>
          </section>
        </div>
        <aside className="agrail" aria-label="Bij dit punt">
          <Bijlagen stuk={stuk} />
          <VragenVooraf puntId={stuk.id} />
        </aside>
      </div>
    </>
  );
}

function Bijlagen({ stuk }: { readonly stuk: Stuk }) {
  return (
    <section className="kaart">
      <div className="kkop">
        <h2>Stukken</h2>
      </div>
      <div className="kbin stapel">
        {stuk.bijlagen.length === 0 && <p className="zacht klein">Er zijn geen stukken voor het comité vrijgegeven.</p>}
        {stuk.bijlagen.map(({ id, naam }) => (
          <a key={id} href={`/api/bijlagen/${id}`} target="_blank" rel="noreferrer" className="rij">
            <Icoon naam="blad" /> {naam}
          </a>
        ))}
      </div>
    </section>
  );
}

function VragenVooraf({ puntId }: { readonly puntId: string }) {
  const mag = useMag();
  const vragen = useVragenVooraf(puntId).data ?? [];
  const [tekst, zetTekst] = useState('');
  const stel = useDaad<unknown>(`/api/agendapunten/${puntId}/vragen`);
  return (
    <section className="kaart">
      <div className="kkop">
        <h2>Vragen vooraf</h2>
      </div>
      <div className="kbin stapel">
        {vragen.length === 0 && <p className="zacht klein">Er is nog geen vraag gesteld.</p>}
        {vragen.map(({ id, vraag, antwoord }) => (
          <div key={id}>
            <b>{vraag}</b>
            <p className="zacht">{antwoord ?? 'Nog geen antwoord.'}</p>
          </div>
        ))}
        {mag('agendapunt.bevragen') && (
          <form
            onSubmit={(e) => {
              e.preventDefault();
              stel.mutate({ vraag: tekst.trim() }, { onSuccess: () => zetTekst('') });
            }}
          >
            <Tekstvak
              id="vraag"
              label="Stel een feitelijke vraag"
              hulp="Alle leden lezen de vraag en het antwoord."
              waarde={tekst}
              zet={zetTekst}
              rijen={3}
            />
            {stel.isError && <NietGelukt fout={stel.error} />}
            <button type="submit" className="knop" disabled={stel.isPending || tekst.trim() === ''}>
              Stel de vraag
            </button>
          </form>
        )}
      </div>
    </section>
  );
}
