/** The social inquiry: the report in its parts, what is missing beside it, the facts it leans on, the papers asked. */
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { doe } from '../api/vraag.js';
import { aanvraagPad, useMag, useOnderzoekstand } from '../api/vragen.js';
import { toonDag } from '../dag.js';
import { Datumveld, Regelveld, Tekstvak } from '../invoer/Velden.js';
import { Icoon } from '../onderdelen/Icoon.js';
import { NietGelukt } from '../onderdelen/NietGelukt.js';
import { Bewaard } from '../zaak/Bewaard.js';
import { useZaak, Zaakblad, Zaakkop } from '../zaak/Zaak.js';
import { Botsing } from './Botsing.js';
import { Feiten } from './Feiten.js';
import { Stukkenlijst } from './Stukkenlijst.js';
import { DELEN, useVerslagwerk, type Verslagwerk } from './verslag.js';
import { Volledigheid } from './Volledigheid.js';
import { useVorigVerslag, type VorigVerslag } from './vorig.js';

export function Onderzoek() {
  return (
    <Zaakblad naam="Onderzoek">
      <Blad />
    </Zaakblad>
  );
}

function Blad() {
  const { aanvraag } = useZaak();
  const mag = useMag();
  const werk = useVerslagwerk();
  const vorig = useVorigVerslag();
  const [ernaast, zetErnaast] = useState(false);
  const magSchrijven = mag('onderzoek.schrijven') && aanvraag.geslotenOp === null;
  return (
    <Zaakkop
      titel="Sociaal onderzoek"
      acties={
        magSchrijven && (
          <>
            <Bewaard stand={werk.stand} />
            <Afsluiten werk={werk} />
          </>
        )
      }
    >
      {werk.botsing && <Botsing werk={werk} />}
      {werk.fout !== null && !werk.botsing && (
        <div className="marge">
          <NietGelukt fout={werk.fout} opnieuw={() => werk.bewaarNu().catch(() => undefined)} />
        </div>
      )}
      <div className="werkblad">
        <section className="verslag" aria-label="Sociaal verslag">
          <div className="rij uit">
            <h2>Sociaal verslag</h2>
            {vorig !== undefined && (
              <button type="button" className="knop sm" aria-pressed={ernaast} onClick={() => zetErnaast(!ernaast)}>
                <Icoon naam="blad" /> {ernaast ? 'Verberg' : 'Toon'} het verslag van {toonDag(vorig.dag)}
              </button>
            )}
          </div>
          {werk.vast !== undefined ? (
            <Afgesloten werk={werk} magSchrijven={magSchrijven} />
          ) : (
            <Delen werk={werk} vorig={ernaast ? vorig : undefined} vast={!magSchrijven} />
          )}
        </section>
        <div className="midden">
          <Volledigheid />
          <Feiten magSchrijven={magSchrijven} />
          <Stukkenlijst magSchrijven={magSchrijven} />
        </div>
      </div>
    </Zaakkop>
  );
}

interface Delenvelden {
  readonly werk: Verslagwerk;
  readonly vorig: VorigVerslag | undefined;
  readonly vast: boolean;
}

function Delen({ werk, vorig, vast }: Delenvelden) {
  const { vandaag } = useZaak();
  const { ontwerp, wijzig, wijzigDeel } = werk;
  return (
    <fieldset className="delen" disabled={vast}>
      <legend className="vh">De delen van het verslag</legend>
      <div className="twee">
        <Datumveld
          id="huisbezoekOp"
          label="Huisbezoek op"
          vandaag={vandaag}
          waarde={ontwerp.huisbezoekOp}
          zet={(huisbezoekOp) => wijzig({ huisbezoekOp })}
        />
        <Regelveld
          id="inhoud.geenHuisbezoek"
          label="Of: waarom er geen was"
          waarde={ontwerp.delen['geenHuisbezoek'] ?? ''}
          zet={(tekst) => wijzigDeel('geenHuisbezoek', tekst)}
        />
      </div>
      {DELEN.map(({ code, naam }) => (
        <div key={code} className={vorig === undefined ? 'deel' : 'deel naast'}>
          <Tekstvak
            id={`inhoud.${code}`}
            label={naam}
            rijen={code === 'situatie' || code === 'besluit' ? 4 : 3}
            waarde={ontwerp.delen[code] ?? ''}
            zet={(tekst) => wijzigDeel(code, tekst)}
          />
          {vorig !== undefined && <Vroeger tekst={vorig.delen[code]} neemOver={(tekst) => wijzigDeel(code, tekst)} />}
        </div>
      ))}
      <Tekstvak
        id="opmerkingenClient"
        label="Wat de cliënt hierbij opmerkte"
        rijen={2}
        waarde={ontwerp.opmerkingenClient}
        zet={(opmerkingenClient) => wijzig({ opmerkingenClient })}
      />
    </fieldset>
  );
}

/** Beside the field, never in it: what held last year must be looked at, not copied unread. */
function Vroeger({ tekst, neemOver }: { readonly tekst: string | undefined; readonly neemOver: (t: string) => void }) {
  if (tekst === undefined) return <div className="vroeger zacht">Stond niet in het vorige verslag.</div>;
  return (
    <div className="vroeger">
      <p>{tekst}</p>
      <button type="button" className="knop sm" onClick={() => neemOver(tekst)}>
        Neem over en pas aan
      </button>
    </div>
  );
}

function Afgesloten({ werk, magSchrijven }: { readonly werk: Verslagwerk; readonly magSchrijven: boolean }) {
  const [reden, zetReden] = useState('');
  const { aanvraag } = useZaak();
  const kan = magSchrijven && (aanvraag.fase === 'onderzoek' || aanvraag.fase === 'voorstel');
  return (
    <>
      <p className="bericht">
        <Icoon naam="slot" maat={20} />
        <span>Dit verslag is afgesloten en verandert niet meer.</span>
      </p>
      <dl className="gelezen">
        {DELEN.flatMap(({ code, naam }) => {
          const tekst = werk.ontwerp.delen[code];
          return tekst === undefined
            ? []
            : [
                <div key={code}>
                  <dt>{naam}</dt>
                  <dd>{tekst}</dd>
                </div>,
              ];
        })}
      </dl>
      {kan && (
        <form
          className="regelform"
          onSubmit={(e) => {
            e.preventDefault();
            if (reden.trim() !== '') werk.wijzig({ redenNieuweVersie: reden.trim() });
          }}
        >
          <Regelveld id="reden" label="Waarom komt er een nieuwe versie?" waarde={reden} zet={zetReden} />
          <button type="submit" className="knop">
            Begin een nieuwe versie
          </button>
        </form>
      )}
    </>
  );
}

/** The one act of this page, with what still stops it beside it. */
function Afsluiten({ werk }: { readonly werk: Verslagwerk }) {
  const { aanvraag, dossier } = useZaak();
  const bewaarplaats = useQueryClient();
  const navigeer = useNavigate();
  const stand = useOnderzoekstand(aanvraag.id, true).data;
  const ontbreekt = stand?.punten.filter(({ status }) => status === 'ontbreekt').length ?? 0;
  const sluit = useMutation({
    mutationFn: () => doe(`${aanvraagPad(aanvraag.id)}/verslag/afsluiten`, {}, { 'If-Match': `"${aanvraag.rev}"` }),
    onSuccess: async () => {
      await bewaarplaats.invalidateQueries();
      await navigeer(`/dossiers/${dossier.id}/aanvragen/${aanvraag.id}/voorstel`);
    },
  });
  if (werk.vast !== undefined) return null;
  const wacht = ontbreekt > 0 || werk.stand.soort === 'bezig' || werk.stand.soort === 'wacht';
  return (
    <>
      {ontbreekt > 0 && <span className="klein zacht">nog {ontbreekt} te doen</span>}
      <button
        type="button"
        className="knop hoofd"
        aria-disabled={wacht}
        disabled={sluit.isPending}
        onClick={() => {
          if (!wacht) sluit.mutate();
        }}
      >
        Sluit het verslag af
      </button>
      {sluit.isError && <NietGelukt fout={sluit.error} />}
    </>
  );
}
