/** One run: what it pays, why some get nothing, what differs from the time before, and who still has to release it. */
import { useState } from 'react';
import { Link, useParams, useSearchParams } from 'react-router';
import { useHulpsoorten, useMag } from '../api/vragen.js';
import { toonBedrag, toonDag, toonMaand } from '../dag.js';
import { Icoon } from '../onderdelen/Icoon.js';
import { Pil } from '../onderdelen/Pil.js';
import { Tabs } from '../onderdelen/Tabs.js';
import { Antwoord, Leeg } from '../onderdelen/Toestand.js';
import { Kruimel } from '../schil/Schil.js';
import { useLijsttoetsen } from '../schil/lijsttoetsen.js';
import { hoofdletter } from '../woorden.js';
import { Runknoppen } from './Runknoppen.js';
import type { Regelsoort, Run as Betaalrun, Runregel } from './vormen.js';
import { useRun, useRunregels } from './vragen.js';
import { REGELSOORTEN, RUNSTANDEN, zegRun, zegWieNog } from './woorden.js';
import '../stijl/zitting.css';
import '../stijl/brieven.css';
import '../stijl/betalingen.css';

export function Run() {
  const { id = '' } = useParams();
  const vraag = useRun(id);
  useLijsttoetsen();
  return <Antwoord vraag={vraag}>{(run) => <Inhoud run={run} />}</Antwoord>;
}

function Inhoud({ run }: { readonly run: Betaalrun }) {
  const [status, tekst] = RUNSTANDEN[run.status];
  const naam = hoofdletter(zegRun(run));
  return (
    <>
      <Kruimel pad={[{ naam: 'Betalingen', naar: '/betalingen' }, { naam }]} />
      <div className="kop1">
        <div>
          <h1>
            {naam} <Pil status={status} tekst={tekst} />
          </h1>
          <p className="sub">{zegStand(run)}</p>
        </div>
        <Runknoppen run={run} />
      </div>
      <dl className="brcijfers btcijfers">
        <Cijfer waarde={toonBedrag(run.totaalCent)} naam="in totaal" />
        <Cijfer waarde={String(run.aantal)} naam="betalingen" />
        <Cijfer waarde={toonDag(run.betaaldag)} naam="betaaldag" />
        <Cijfer waarde={String(run.openBetalingen)} naam="wachten op de bank" />
      </dl>
      {run.status === 'gepland' || run.status === 'rekent' ? (
        <Leeg titel="De lijst is er nog niet">Ze wordt vanzelf gemaakt op {toonDag(run.rekendag)} om 6 uur.</Leeg>
      ) : (
        <Lijst run={run} />
      )}
    </>
  );
}

function Cijfer({ waarde, naam }: { readonly waarde: string; readonly naam: string }) {
  return (
    <div>
      <dd>{waarde}</dd>
      <dt>{naam}</dt>
    </div>
  );
}

function zegStand({ status, nogVrijTeGeven, van, tot }: Betaalrun): string {
  const tijdvak = `Van ${toonDag(van)} tot en met ${toonDag(tot)}.`;
  return status === 'berekend' ? `${tijdvak} ${zegWieNog(nogVrijTeGeven)}` : tijdvak;
}

function Lijst({ run }: { readonly run: Betaalrun }) {
  const [zoek] = useSearchParams();
  const telling = (soort: Regelsoort) => run.tellingen[soort] ?? 0;
  const eerste = REGELSOORTEN.find(([soort]) => telling(soort) > 0)?.[0] ?? 'gelijk';
  const gekozen = REGELSOORTEN.find(([soort]) => soort === zoek.get('soort'))?.[0] ?? eerste;
  const regels = useRunregels(run.id, run.rev, gekozen);
  return (
    <>
      <Tabs
        label="Verschil met de vorige run"
        tabs={REGELSOORTEN.map(([code, naam]) => ({ code, naam, aantal: telling(code) }))}
        gekozen={gekozen}
        sleutel="soort"
      />
      <Antwoord key={gekozen} vraag={regels}>
        {({ items }) =>
          items.length === 0 ? (
            <Leeg titel="Geen regels">Geen enkele steun valt hieronder.</Leeg>
          ) : (
            <ul className="brlijst">
              {items.map((regel) => (
                <Rij key={regel.opvolgingId} regel={regel} />
              ))}
            </ul>
          )
        }
      </Antwoord>
    </>
  );
}

function Rij({ regel }: { readonly regel: Runregel }) {
  const [open, zetOpen] = useState(false);
  const mag = useMag();
  const { client, dossierId, dossierNummer, steun, bedragCent, vorigCent, waarom } = regel;
  const soort = useHulpsoorten().data?.hulpsoorten.find((hulp) => hulp.steun === steun);
  return (
    <li className="btregel" data-rij>
      <div className="brrij btrij">
        <div className="zdag">
          <span>
            {mag('dossier.lezen') ? <Link to={`/dossiers/${dossierId}`}>{client}</Link> : <b>{client}</b>}{' '}
            <span className="nr">{dossierNummer}</span>
          </span>
          <span className="klein zacht">{soort === undefined ? steun : hoofdletter(soort.naam)}</span>
        </div>
        <div className="btbedrag">
          <b>{toonBedrag(bedragCent)}</b>
          <Verschil bedragCent={bedragCent} vorigCent={vorigCent} />
        </div>
        <span className="klein">{waarom}</span>
        <button type="button" className="knop sm" aria-expanded={open} onClick={() => zetOpen(!open)}>
          <Icoon naam={open ? 'op' : 'neer'} /> Hoe berekend<span className="vh"> voor {client}</span>
        </button>
      </div>
      {open && <Berekening regel={regel} />}
    </li>
  );
}

function Verschil({ bedragCent, vorigCent }: Pick<Runregel, 'bedragCent' | 'vorigCent'>) {
  if (vorigCent === null) return <span className="klein zacht">niet in de vorige run</span>;
  const verschil = bedragCent - vorigCent;
  if (verschil === 0) return <span className="klein zacht">zoals vorige keer</span>;
  return (
    <span className="klein">
      {verschil > 0 ? '+' : '−'} {toonBedrag(Math.abs(verschil))} tegenover {toonBedrag(vorigCent)}
    </span>
  );
}

function Berekening({ regel: { maanden, delen } }: { readonly regel: Runregel }) {
  return (
    <div className="btstappen">
      {maanden.map(({ maand, stappen, teBetalenCent, waarom }) => (
        <table key={maand}>
          <caption>{toonMaand(maand)}</caption>
          <tbody>
            {stappen.map(({ regel, bedragCent }, nr) => (
              <tr key={nr}>
                <th scope="row">{regel}</th>
                <td>{toonBedrag(bedragCent)}</td>
              </tr>
            ))}
            <tr className="som">
              <th scope="row">{waarom ?? 'Te betalen'}</th>
              <td>{toonBedrag(teBetalenCent)}</td>
            </tr>
          </tbody>
        </table>
      ))}
      {delen.length > 1 && (
        <p className="klein">
          Verdeeld: {delen.map(({ begunstigde, bedragCent }) => `${begunstigde} ${toonBedrag(bedragCent)}`).join(', ')}.
        </p>
      )}
    </div>
  );
}
