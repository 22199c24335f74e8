import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { Gevonden } from '../api/vormen.js';
import { doe } from '../api/vraag.js';
import { useBetalingen, useClient, useDossier, useMag, useStand, useVandaag } from '../api/vragen.js';
import { Icoon } from '../onderdelen/Icoon.js';
import { Dagenpil } from '../onderdelen/Pil.js';
import { Foutmelding, Laden } from '../onderdelen/Toestand.js';
import { zinnen } from './zinnen.js';

interface Kaartvelden {
  readonly client: Gevonden;
  readonly open: () => void;
}

export function Kaart({ client, open }: Kaartvelden) {
  const mag = useMag();
  const vandaag = useVandaag();
  const eerste = client.dossiers[0]?.id ?? '';
  const heeft = eerste !== '';
  const dossier = useDossier(eerste, heeft && mag('dossier.lezen'));
  const stand = useStand(eerste, heeft && mag('termijn.lezen')).data?.dossiers[0];
  const betalingen = useBetalingen(eerste, heeft && mag('betaling.lezen')).data?.betalingen;
  if (!heeft) return <section className="kaartje zacht">Deze persoon heeft geen dossier.</section>;
  if (dossier.isError) return <Foutmelding fout={dossier.error} />;
  return (
    <section className="kaartje" aria-labelledby="wie">
      <header>
        <div>
          <h1 id="wie">
            {client.voornaam} {client.naam}
          </h1>
          {dossier.data !== undefined && (
            <p className="zacht">
              {dossier.data.nummer}
              <span className="punt">{dossier.data.werker.naam} volgt het dossier</span>
            </p>
          )}
        </div>
        {vandaag !== undefined && stand?.volgendeTermijn && (
          <Dagenpil vandaag={vandaag} uiterlijk={stand.volgendeTermijn.uiterlijk} />
        )}
      </header>
      <Waarschuwing clientId={client.id} />
      {dossier.data === undefined ? (
        <Laden rijen={3} hoogte={64} />
      ) : (
        <>
          <p className="lees">Lees voor</p>
          <ol className="zinnen">
            {zinnen(dossier.data, stand, betalingen).map(({ vraag, antwoord }) => (
              <li key={vraag}>
                <h3>{vraag}</h3>
                <p>{antwoord}</p>
              </li>
            ))}
          </ol>
          <p className="niet">
            <Icoon naam="letop" />
            <span>
              <b>Niet zeggen:</b> bedragen en data die nog niet beslist zijn.
            </span>
          </p>
          <Contact dossierId={eerste} open={open} />
        </>
      )}
    </section>
  );
}

/** Before anything is said: to whom, and whether calling back is safe. */
function Waarschuwing({ clientId }: { readonly clientId: string }) {
  const mag = useMag();
  const { data } = useClient(clientId, mag('client.lezen'));
  const onveilig = data?.adressen.some((adres) => adres.onveilig) ?? false;
  return (
    <div className="bericht letop">
      <Icoon naam="letop" maat={20} />
      <div>
        <h2>Alleen aan de cliënt zelf</h2>
        <p>
          Vraag eerst de geboortedatum.
          {data?.nietBellen === true && ' Bel deze cliënt niet op en spreek geen bericht in.'}
          {onveilig && ' Een adres van deze cliënt is niet veilig: noem geen adres.'}
        </p>
      </div>
    </div>
  );
}

function Contact({ dossierId, open }: { readonly dossierId: string; readonly open: () => void }) {
  const [notitie, zetNotitie] = useState('');
  const [sleutel, zetSleutel] = useState(() => crypto.randomUUID());
  const mag = useMag();
  const bewaarplaats = useQueryClient();
  const noteer = useMutation({
    mutationFn: () =>
      doe(
        `/api/dossiers/${dossierId}/contacten`,
        { soort: 'telefoon', tekst: notitie.trim() },
        { 'Idempotency-Key': sleutel },
      ),
    onSuccess: async () => {
      zetNotitie('');
      zetSleutel(crypto.randomUUID());
      await bewaarplaats.invalidateQueries();
    },
  });
  return (
    <>
      {noteer.isError && <Foutmelding fout={noteer.error} />}
      <form
        className="kvoet"
        onSubmit={(e) => {
          e.preventDefault();
          if (notitie.trim() !== '') noteer.mutate();
        }}
      >
        {mag('opvolging.noteren') && (
          <>
            <input
              className="veld"
              aria-label="Korte notitie bij het gesprek"
              placeholder="Korte notitie bij het gesprek"
              value={notitie}
              onChange={(e) => zetNotitie(e.currentTarget.value)}
            />
            <button type="submit" className="knop hoofd" disabled={noteer.isPending}>
              Noteer contact
            </button>
          </>
        )}
        <button type="button" className="knop" onClick={open}>
          Open dossier
        </button>
      </form>
      <p className="klein zacht" role="status">
        {noteer.isSuccess && notitie === '' ? 'Het contact staat in het dossier.' : ''}
      </p>
    </>
  );
}
