import { useState } from 'react';
import { Link } from 'react-router';
import type { Dossierkop, Stand } from '../api/vormen.js';
import { useDossiers, useMag, useStanden, useVandaag } from '../api/vragen.js';
import { Icoon } from '../onderdelen/Icoon.js';
import { Dagenpil } from '../onderdelen/Pil.js';
import { Antwoord, Leeg } from '../onderdelen/Toestand.js';
import { Kruimel } from '../schil/Schil.js';

export function Dossierlijst() {
  const mag = useMag();
  const [zoek, zetZoek] = useState('');
  const dossiers = useDossiers(mag('dossier.lezen'));
  const standen = useStanden(mag('termijn.lezen')).data?.dossiers ?? [];
  const vandaag = useVandaag();
  return (
    <>
      <Kruimel pad={[{ naam: 'Dossiers' }]} />
      <div className="kop1">
        <div>
          <h1>Dossiers</h1>
          <p className="sub">De dossiers die u mag zien, met de eerste termijn die het OCMW bindt.</p>
        </div>
        <label className="zoekveld">
          <span className="label">Naam of nummer</span>
          <input
            className="veld"
            type="search"
            value={zoek}
            autoComplete="off"
            onChange={(e) => zetZoek(e.currentTarget.value)}
          />
        </label>
      </div>
      <Antwoord vraag={dossiers} rijen={8}>
        {({ items }) => {
          const past = items.filter(({ nummer, client }) =>
            `${nummer} ${client.voornaam} ${client.naam}`.toLowerCase().includes(zoek.trim().toLowerCase()),
          );
          if (past.length === 0) return <Leeg titel="Geen dossier gevonden">Kijk de naam of het nummer na.</Leeg>;
          return (
            <ul className="dossiers">
              {past.map((kop) => (
                <Rij
                  key={kop.id}
                  kop={kop}
                  stand={standen.find(({ dossierId }) => dossierId === kop.id)}
                  vandaag={vandaag}
                />
              ))}
            </ul>
          );
        }}
      </Antwoord>
    </>
  );
}

interface Rijvelden {
  readonly kop: Dossierkop;
  readonly stand: Stand | undefined;
  readonly vandaag: string | undefined;
}

function Rij({ kop: { id, nummer, client, werker, vertrouwelijk }, stand, vandaag }: Rijvelden) {
  return (
    <li className="taak">
      <div className="t-dag">
        {vandaag !== undefined && <Dagenpil vandaag={vandaag} uiterlijk={stand?.volgendeTermijn?.uiterlijk ?? null} />}
      </div>
      <div className="t-wat">
        <Link className="t-kop" to={`/dossiers/${id}`}>
          {vertrouwelijk && <Icoon naam="slot" maat={13} />} {client.voornaam} {client.naam}
        </Link>
        <div className="t-sub">
          <span className="nr">{nummer}</span>
          <span className="punt">{stand?.zin ?? 'gesloten'}</span>
        </div>
      </div>
      <div className="t-wet klein zacht">{stand?.volgendeTermijn?.naam ?? 'geen bindende termijn'}</div>
      <div className="t-knop klein zacht">{werker.naam}</div>
    </li>
  );
}
