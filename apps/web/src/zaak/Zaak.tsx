/** Around the pages of one request: who it is about, what its clock says, and the way from one page to the next. */
import { createContext, useContext, type ReactNode } from 'react';
import { NavLink, useParams } from 'react-router';
import type { Dossier } from '../api/vormen.js';
import type { Aanvraag } from '../api/zaakvormen.js';
import { useAanvraag, useDossier, useMag, useOnderzoekstand, useVandaag } from '../api/vragen.js';
import { toonDag } from '../dag.js';
import { Dagenpil } from '../onderdelen/Pil.js';
import { Antwoord, Leeg } from '../onderdelen/Toestand.js';
import { Kruimel } from '../schil/Schil.js';
import '../stijl/velden.css';
import '../stijl/zaak.css';
import '../stijl/schema.css';

export interface Zaak {
  readonly aanvraag: Aanvraag;
  readonly dossier: Dossier;
  readonly vandaag: string;
}

const Zaakcontext = createContext<Zaak | undefined>(undefined);

export function useZaak(): Zaak {
  const zaak = useContext(Zaakcontext);
  if (zaak === undefined) throw new Error('A page of a request stands outside of it');
  return zaak;
}

interface Eigenschappen {
  readonly titel: string;
  /** What stands right in the head: saved at, and the one button. */
  readonly acties?: ReactNode;
  readonly children: ReactNode;
}

/** Loads the request and its file once for the page inside. */
export function Zaakblad({ naam, children }: { readonly naam: string; readonly children: ReactNode }) {
  const { id = '', aanvraagId = '' } = useParams();
  const mag = useMag();
  const dossier = useDossier(id);
  const aanvraag = useAanvraag(aanvraagId);
  const vandaag = useVandaag();
  return (
    <>
      <Kruimel
        pad={[
          { naam: 'Dossiers', naar: '/dossiers' },
          { naam: dossier.data?.nummer ?? 'Dossier', naar: `/dossiers/${id}` },
          { naam },
        ]}
      />
      {!mag('onderzoek.lezen') ? (
        <Leeg titel="Dit hoort niet bij uw functie">Vraag het aan de maatschappelijk werker van dit dossier.</Leeg>
      ) : (
        <Antwoord vraag={dossier} rijen={8}>
          {(gelezen) => (
            <Antwoord vraag={aanvraag} rijen={8}>
              {(zaak) =>
                vandaag === undefined ? null : (
                  <Zaakcontext value={{ aanvraag: zaak, dossier: gelezen, vandaag }}>{children}</Zaakcontext>
                )
              }
            </Antwoord>
          )}
        </Antwoord>
      )}
    </>
  );
}

export function Zaakkop({ titel, acties, children }: Eigenschappen) {
  const { aanvraag, dossier, vandaag } = useZaak();
  return (
    <>
      <div className="kop1 zkop">
        <div>
          <h1>{titel}</h1>
          <p className="sub">
            {dossier.client.voornaam} {dossier.client.naam}
            <span className="punt">{dossier.nummer}</span>
            <span className="punt">aanvraag {aanvraag.registernummer}</span>
            {aanvraag.ronde > 1 && <span className="punt">ronde {aanvraag.ronde}</span>}
          </p>
        </div>
        <div className="zklok">
          <Dagenpil vandaag={vandaag} uiterlijk={aanvraag.geslotenOp === null ? aanvraag.beslisUiterlijk : null} />
          <span className="klein zacht">beslissen uiterlijk {toonDag(aanvraag.beslisUiterlijk)}</span>
        </div>
        <div className="acties">{acties}</div>
      </div>
      <Tabs />
      {children}
    </>
  );
}

function Tabs() {
  const { aanvraag, dossier } = useZaak();
  const mag = useMag();
  const punten = useOnderzoekstand(aanvraag.id, mag('onderzoek.lezen')).data?.punten;
  const klaar = punten?.filter(({ status }) => status === 'in_orde').length;
  const laatste = aanvraag.voorstellen.at(-1)?.versie;
  const voet = `/dossiers/${dossier.id}/aanvragen/${aanvraag.id}`;
  return (
    <nav className="tabs" aria-label="Deze aanvraag">
      <NavLink to={`/dossiers/${dossier.id}`} end>
        Overzicht
      </NavLink>
      <NavLink to={`${voet}/onderzoek`}>
        Onderzoek
        {punten !== undefined && (
          <span className="tel">
            {klaar} van {punten.length}
          </span>
        )}
      </NavLink>
      <NavLink to={`${voet}/middelen`}>Middelen</NavLink>
      {mag('voorstel.lezen') && (
        <NavLink to={`${voet}/voorstel`}>
          Voorstel {laatste !== undefined && <span className="tel">versie {laatste}</span>}
        </NavLink>
      )}
    </nav>
  );
}
