/** Ctrl K and a name: one card to read aloud while the client is on the phone. */
import { Modal } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState, type KeyboardEvent } from 'react';
import { useNavigate } from 'react-router';
import type { Gevonden } from '../api/vormen.js';
import { doe } from '../api/vraag.js';
import { Icoon } from '../onderdelen/Icoon.js';
import { Foutmelding } from '../onderdelen/Toestand.js';
import { voorletters } from '../schil/Schil.js';
import { Kaart } from './Kaart.js';

const RUST_MS = 120;

export function AanDeLijn({ sluit }: { readonly sluit: () => void }) {
  const [tekst, zetTekst] = useState('');
  const [gekozen, kies] = useState(0);
  const [zoek] = useDebouncedValue(tekst.trim(), RUST_MS);
  const navigeer = useNavigate();
  const vraag = useZoek(zoek);
  const treffers = zoek.length < 2 ? [] : (vraag.data ?? []);
  const client = treffers[Math.min(gekozen, treffers.length - 1)];
  const open = () => {
    const [dossier] = client?.dossiers ?? [];
    if (dossier === undefined) return;
    sluit();
    void navigeer(`/dossiers/${dossier.id}`);
  };
  const toets = (e: KeyboardEvent) => {
    if (e.key === 'ArrowDown') kies((nr) => Math.min(nr + 1, treffers.length - 1));
    else if (e.key === 'ArrowUp') kies((nr) => Math.max(nr - 1, 0));
    else if (e.key === 'Enter' && (e.ctrlKey || e.metaKey)) open();
    else return;
    e.preventDefault();
  };
  return (
    <Modal.Root opened onClose={sluit} size={1060} lockScroll={false} yOffset="8vh">
      <Modal.Overlay />
      <Modal.Content aria-label="Aan de lijn">
        <div className="palet">
          <Zoekregel
            tekst={tekst}
            zetTekst={(nieuw) => {
              zetTekst(nieuw);
              kies(0);
            }}
            client={client}
            toets={toets}
            sluit={sluit}
            uitslag={zoek.length >= 2 && vraag.isSuccess ? aantal(treffers.length) : ''}
          />
          {vraag.isError && <Foutmelding fout={vraag.error} />}
          <div className="pvlak">
            <Treffers treffers={treffers} gekozen={client} kies={kies} uitleg={leegTekst(zoek, vraag.isSuccess)} />
            {client === undefined ? (
              <section className="kaartje zacht">Hier verschijnt wat u de cliënt kunt zeggen.</section>
            ) : (
              <Kaart key={client.id} client={client} open={open} />
            )}
          </div>
          <Voet />
        </div>
      </Modal.Content>
    </Modal.Root>
  );
}

function useZoek(zoek: string) {
  return useQuery({
    queryKey: ['zoek', zoek],
    // Kept for this palette only: what somebody sought is nobody else's business.
    gcTime: 0,
    placeholderData: keepPreviousData,
    queryFn: () => doe<readonly Gevonden[]>('/api/clienten/zoeken', { zoek }),
    enabled: zoek.length >= 2,
  });
}

interface Zoekregelvelden {
  readonly tekst: string;
  readonly zetTekst: (tekst: string) => void;
  readonly client: Gevonden | undefined;
  readonly toets: (e: KeyboardEvent) => void;
  readonly sluit: () => void;
  readonly uitslag: string;
}

function Zoekregel({ tekst, zetTekst, client, toets, sluit, uitslag }: Zoekregelvelden) {
  return (
    <div className="pzoek">
      <Icoon naam="zoek" maat={20} />
      <input
        data-autofocus
        aria-label="Naam, dossiernummer of rijksregisternummer"
        placeholder="Naam of dossiernummer"
        autoComplete="off"
        value={tekst}
        role="combobox"
        aria-expanded={client !== undefined}
        aria-controls="treffers"
        {...(client === undefined ? {} : { 'aria-activedescendant': `t-${client.id}` })}
        onKeyDown={toets}
        onChange={(e) => zetTekst(e.currentTarget.value)}
      />
      <span className="stil klein" role="status">
        {uitslag}
      </span>
      <button type="button" className="knop sm" onClick={sluit}>
        Esc <span className="vh">sluiten</span>
      </button>
    </div>
  );
}

const aantal = (treffers: number) => `${treffers} ${treffers === 1 ? 'treffer' : 'treffers'}`;

interface Treffervelden {
  readonly treffers: readonly Gevonden[];
  readonly gekozen: Gevonden | undefined;
  readonly kies: (nr: number) => void;
  readonly uitleg: string;
}

function Treffers({ treffers, gekozen, kies, uitleg }: Treffervelden) {
  return (
    <div className="treffers">
      <h2 className="tkop">Personen</h2>
      <div id="treffers" role="listbox" aria-label="Personen">
        {treffers.map((een, nr) => (
          <div
            key={een.id}
            id={`t-${een.id}`}
            role="option"
            aria-selected={een === gekozen}
            className="tr"
            onClick={() => kies(nr)}
          >
            <span className="gezicht" aria-hidden="true">
              {voorletters(`${een.voornaam} ${een.naam}`)}
            </span>
            <div>
              <b>
                {een.naam} {een.voornaam}
              </b>
              <span>
                {een.dossiers.map(({ nummer }) => nummer).join(', ') || 'geen dossier'}
                {een.geboren === null
                  ? ''
                  : `, geboren ${een.geboren.slice(8)}/${een.geboren.slice(5, 7)}/${een.geboren.slice(0, 4)}`}
              </span>
            </div>
          </div>
        ))}
      </div>
      {treffers.length === 0 && <p className="zacht klein pleeg">{uitleg}</p>}
    </div>
  );
}

function Voet() {
  return (
    <div className="pvoet">
      <span>
        <kbd>↑</kbd>
        <kbd>↓</kbd> kies
      </span>
      <span>
        <kbd>Ctrl</kbd>
        <kbd>Enter</kbd> open dossier
      </span>
      <span>Dit opzoeken staat in het logboek van inzage.</span>
    </div>
  );
}

function leegTekst(zoek: string, klaar: boolean): string {
  if (zoek.length < 2) return 'Typ twee letters of meer.';
  return klaar ? 'Niemand gevonden die u mag zien.' : '';
}
