/** A second pair of eyes before it goes to the committee, and what colleagues remarked. */
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { doe, haal } from '../api/vraag.js';
import type { Overleg } from '../api/zaakvormen.js';
import { aanvraagPad, useMag } from '../api/vragen.js';
import { dagInBrussel, toonDag } from '../dag.js';
import { Regelveld } from '../invoer/Velden.js';
import { Icoon } from '../onderdelen/Icoon.js';
import { NietGelukt } from '../onderdelen/NietGelukt.js';
import { Antwoord } from '../onderdelen/Toestand.js';
import { useZaak } from '../zaak/Zaak.js';
import { laatsteVoorstel } from './ontwerp.js';

export function VierOgen() {
  const { aanvraag } = useZaak();
  const mag = useMag();
  const pad = `${aanvraagPad(aanvraag.id)}/overleg`;
  const overleg = useQuery({ queryKey: [pad], queryFn: ({ signal }) => haal<Overleg>(pad, signal) });
  const voorstel = laatsteVoorstel(aanvraag);
  if (voorstel === undefined) return null;
  const open = voorstel.vergrendeldOp === null;
  return (
    <section className="deelstuk" aria-labelledby="deel5">
      <h2 id="deel5">
        <i aria-hidden="true">5</i> Vier ogen
      </h2>
      <Antwoord vraag={overleg} rijen={2}>
        {({ fiat, opmerkingen }) => {
          const geldig = fiat.find(({ voorstelId, geldt }) => voorstelId === voorstel.id && geldt);
          return (
            <>
              {geldig === undefined ? (
                <p className="zacht">
                  Nog niemand anders keurde deze versie goed. Wijzigt het voorstel, dan is een nieuwe goedkeuring nodig.
                </p>
              ) : (
                <p className="rij">
                  <span className="goedgekeurd">
                    <Icoon naam="goed" />
                  </span>
                  {geldig.soort === 'uitzondering'
                    ? `Zonder goedkeuring, door ${geldig.door}: ${geldig.reden ?? ''}`
                    : `Goedgekeurd door ${geldig.door} op ${toonDag(dagInBrussel(geldig.op))}`}
                </p>
              )}
              {open && geldig === undefined && mag('voorstel.fiatteren') && <Keurgoed />}
              {open && geldig === undefined && mag('voorstel.indienen') && <Uitzondering />}
              <ul className="opmerkingen">
                {opmerkingen.map(({ id, tekst, door, op, antwoord }) => (
                  <li key={id}>
                    <p>{tekst ?? 'Nagelezen, zonder opmerking.'}</p>
                    <span className="klein zacht">
                      {door}, {toonDag(dagInBrussel(op))}
                    </span>
                    {antwoord !== null && <p className="antwoord">{antwoord}</p>}
                  </li>
                ))}
              </ul>
              {open && mag('voorstel.bespreken') && <Merkop />}
            </>
          );
        }}
      </Antwoord>
    </section>
  );
}

/** One act on the proposal, with a key of its own until it came through. */
function useHandeling(pad: string, klaar: () => void) {
  const { aanvraag } = useZaak();
  const bewaarplaats = useQueryClient();
  const sleutel = useRef(crypto.randomUUID());
  return useMutation({
    mutationFn: (lichaam: object) =>
      doe(`${aanvraagPad(aanvraag.id)}/voorstel/${pad}`, lichaam, { 'Idempotency-Key': sleutel.current }),
    onSettled: () => {
      sleutel.current = crypto.randomUUID();
    },
    onSuccess: async () => {
      klaar();
      await bewaarplaats.invalidateQueries();
    },
  });
}

function Keurgoed() {
  const keur = useHandeling('fiat', () => undefined);
  return (
    <div className="acties">
      <button type="button" className="knop" disabled={keur.isPending} onClick={() => keur.mutate({})}>
        <Icoon naam="goed" /> Keur dit voorstel goed
      </button>
      {keur.isError && <NietGelukt fout={keur.error} />}
    </div>
  );
}

function Uitzondering() {
  const [reden, zetReden] = useState('');
  const zie = useHandeling('fiat-uitzondering', () => zetReden(''));
  return (
    <details className="blokken">
      <summary>Er is niemand om na te lezen</summary>
      <form
        className="regelform"
        onSubmit={(e) => {
          e.preventDefault();
          if (reden.trim() !== '') zie.mutate({ reden: reden.trim() });
        }}
      >
        <Regelveld id="fiatreden" label="Waarom gaat het zonder tweede paar ogen?" waarde={reden} zet={zetReden} />
        <button type="submit" className="knop" disabled={zie.isPending}>
          Noteer de uitzondering
        </button>
        {zie.isError && <NietGelukt fout={zie.error} />}
      </form>
    </details>
  );
}

function Merkop() {
  const [tekst, zetTekst] = useState('');
  const merkOp = useHandeling('opmerkingen', () => zetTekst(''));
  return (
    <form
      className="regelform"
      onSubmit={(e) => {
        e.preventDefault();
        if (tekst.trim() !== '') merkOp.mutate({ tekst: tekst.trim() });
      }}
    >
      <Regelveld id="opmerking" label="Opmerking voor uw collega's" waarde={tekst} zet={zetTekst} />
      <button type="submit" className="knop" disabled={merkOp.isPending}>
        Voeg de opmerking toe
      </button>
      {merkOp.isError && <NietGelukt fout={merkOp.error} />}
    </form>
  );
}
