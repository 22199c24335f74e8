/** Answers of the bank: read in here, and what came in that nobody could place. */
import { useRef, useState } from 'react';
import { useDaad } from '../api/daad.js';
import { toonBedrag, toonDag } from '../dag.js';
import { Regelveld } from '../invoer/Velden.js';
import { Icoon } from '../onderdelen/Icoon.js';
import { NietGelukt } from '../onderdelen/NietGelukt.js';
import { Pil } from '../onderdelen/Pil.js';
import { Antwoord, Leeg } from '../onderdelen/Toestand.js';
import type { Bankbericht, Bankregel } from './vormen.js';
import { useBankregels } from './vragen.js';
import { UITKOMSTEN } from './woorden.js';
import '../stijl/velden.css';

const MEEST_MB = 10;

export function Bank() {
  const open = useBankregels('niet_toegewezen');
  const anders = useBankregels('bedrag_verschilt');
  return (
    <div className="brlijst">
      <Inlezen />
      <h2 className="btkop">Ontvangen en nog toe te wijzen</h2>
      <Antwoord vraag={open}>
        {({ items }) =>
          items.length === 0 ? (
            <Leeg titel="Alles heeft een plaats">Geld zonder gekende mededeling verschijnt hier.</Leeg>
          ) : (
            <ul>
              {items.map((regel) => (
                <Ontvangen key={regel.id} regel={regel} />
              ))}
            </ul>
          )
        }
      </Antwoord>
      {(anders.data?.items.length ?? 0) > 0 && (
        <>
          <h2 className="btkop">De bank betaalde een ander bedrag</h2>
          <ul>
            {anders.data?.items.map((regel) => (
              <li key={regel.id} className="brrij btrij" data-rij>
                <Regelkop regel={regel} />
                <span>{regel.toelichting ?? regel.reden}</span>
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}

function Inlezen() {
  const kies = useRef<HTMLInputElement>(null);
  const [teGroot, zetTeGroot] = useState(false);
  const daad = useDaad<Bankbericht, { naam: string; inhoudBase64: string }>('/api/bankberichten');
  const lees = async (bestand: File | undefined) => {
    if (bestand === undefined) return;
    const past = bestand.size <= MEEST_MB * 1024 * 1024;
    zetTeGroot(!past);
    if (past) daad.mutate({ naam: bestand.name, inhoudBase64: await alsBase64(bestand) });
    if (kies.current !== null) kies.current.value = '';
  };
  return (
    <section className="btlees" aria-label="Een antwoord van de bank inlezen">
      <label className="knop hoofd" htmlFor="bankbestand">
        <Icoon naam="op" /> Lees een bestand in
      </label>
      <input
        ref={kies}
        id="bankbestand"
        className="vh"
        type="file"
        accept=".xml,.cod,.coda,.txt"
        disabled={daad.isPending}
        onChange={(e) => void lees(e.currentTarget.files?.[0])}
      />
      <span className="klein zacht">pain.002, camt.053 of CODA 2.6. Twee keer hetzelfde bestand telt één keer.</span>
      <div role="status">
        {daad.isPending && 'Het bestand wordt gelezen.'}
        {daad.data !== undefined && <Gelezen bericht={daad.data} />}
      </div>
      {teGroot && <p role="alert">Dit bestand is groter dan {MEEST_MB} MB en is niet gelezen.</p>}
      {daad.isError && <NietGelukt fout={daad.error} />}
    </section>
  );
}

function Gelezen({ bericht }: { readonly bericht: Bankbericht }) {
  return (
    <p className="btgelezen">
      <b>{bericht.naam}</b> is gelezen:{' '}
      {Object.entries(bericht.tellingen).map(([uitkomst, aantal]) => {
        const [status, tekst] = UITKOMSTEN[uitkomst] ?? (['neutraal', uitkomst] as const);
        return <Pil key={uitkomst} status={status} tekst={`${aantal} ${tekst}`} />;
      })}
    </p>
  );
}

/** In pieces: one call with every byte as an argument is more than a browser takes. */
async function alsBase64(bestand: File): Promise<string> {
  const bytes = new Uint8Array(await bestand.arrayBuffer());
  let tekst = '';
  for (let i = 0; i < bytes.length; i += 0x8000) tekst += String.fromCharCode(...bytes.subarray(i, i + 0x8000));
  return btoa(tekst);
}

function Regelkop({ regel }: { readonly regel: Bankregel }) {
  return (
    <div className="zdag">
      <b>{regel.bedragCent === null ? 'zonder bedrag' : toonBedrag(regel.bedragCent)}</b>
      <span className="klein zacht">
        {regel.boekdag === null ? '' : `${toonDag(regel.boekdag)}, `}
        {regel.mededeling ?? 'zonder mededeling'}
      </span>
    </div>
  );
}

function Ontvangen({ regel }: { readonly regel: Bankregel }) {
  const [mededeling, zetMededeling] = useState('');
  const [reden, zetReden] = useState('');
  const daad = useDaad(`/api/bankregels/${regel.id}/toewijzen`);
  return (
    <li className="brrij btontvangen" data-rij>
      <Regelkop regel={regel} />
      <form
        onSubmit={(e) => {
          e.preventDefault();
          daad.mutate({ aan: 'terugvordering', mededeling: mededeling.trim() });
        }}
      >
        <Regelveld
          id={`mededeling-${regel.id}`}
          label="Gestructureerde mededeling van de terugvordering"
          waarde={mededeling}
          zet={zetMededeling}
        />
        <button type="submit" className="knop sm" disabled={daad.isPending || mededeling.trim() === ''}>
          Wijs toe
        </button>
      </form>
      <form
        onSubmit={(e) => {
          e.preventDefault();
          daad.mutate({ aan: 'elders', reden: reden.trim() });
        }}
      >
        <Regelveld id={`reden-${regel.id}`} label="Of: waar hoort het bij?" waarde={reden} zet={zetReden} />
        <button type="submit" className="knop sm" disabled={daad.isPending || reden.trim() === ''}>
          Hoort elders
        </button>
      </form>
      {daad.isError && <NietGelukt fout={daad.error} />}
    </li>
  );
}
