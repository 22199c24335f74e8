/** The means test: who has what, and step by step what remains of a leefloon. */
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useMemo, useRef, useState } from 'react';
import type { Middelentoets } from '../api/zaakvormen.js';
import { doe, Probleem, type Veldfout } from '../api/vraag.js';
import { aanvraagPad, useInvulvormen, useMag, useMiddelentoets } from '../api/vragen.js';
import { toonBedrag, toonDagVolledig } from '../dag.js';
import { useGeheugen } from '../geheugen.js';
import { Foutoverzicht } from '../invoer/Foutoverzicht.js';
import { NietGelukt } from '../onderdelen/NietGelukt.js';
import { Antwoord, Foutmelding, Laden } from '../onderdelen/Toestand.js';
import { alsGetypt, alsGroep, leegVoor, Lezer, type Groep, type Vorm } from '../schema/vorm.js';
import { metVeldnaam } from '../schema/namen.js';
import { Groepvelden } from '../schema/Schemavelden.js';
import { hoofdletter } from '../woorden.js';
import { useZaak, Zaakblad, Zaakkop } from '../zaak/Zaak.js';
import { Rekenstappen } from './Rekenstappen.js';

export function Middelen() {
  return (
    <Zaakblad naam="Middelen">
      <Blad />
    </Zaakblad>
  );
}

function Blad() {
  const { aanvraag } = useZaak();
  const mag = useMag();
  const toets = useMiddelentoets(aanvraag.id, true);
  const vormen = useInvulvormen(true);
  const geen = toets.error instanceof Probleem && toets.error.status === 404;
  const schrijf = mag('onderzoek.schrijven') && aanvraag.geslotenOp === null;
  return (
    <Zaakkop titel="Middelentoets">
      <div className="werkblad gelijk">
        <section aria-label="Uitkomst">
          {toets.data !== undefined && <Uitkomst toets={toets.data} />}
          {geen && <NogGeen />}
          {toets.isError && !geen && <Foutmelding fout={toets.error} opnieuw={toets.refetch} />}
          {toets.isPending && <Laden />}
        </section>
        {schrijf && (toets.data !== undefined || geen) && (
          <Antwoord vraag={vormen} rijen={5}>
            {({ middelentoets }) => <Invullen vorm={middelentoets} toets={toets.data} />}
          </Antwoord>
        )}
      </div>
    </Zaakkop>
  );
}

function NogGeen() {
  return (
    <div className="leegblok">
      <h2>Nog geen middelentoets</h2>
      <p className="zacht">
        Vul in wat iedereen heeft en klik op Reken uit. Hier komt dan elke stap, met de regel waarop hij steunt. Een
        leefloon in het voorstel rekent ermee.
      </p>
    </div>
  );
}

function Uitkomst({ toets: { uitkomst, volgnr, op } }: { readonly toets: Middelentoets }) {
  const tijd = new Date(op).toLocaleDateString('nl-BE', { timeZone: 'Europe/Brussels' });
  return (
    <>
      <div className="rij uit">
        <h2>De berekening</h2>
        <span className="klein zacht">
          versie {volgnr} van {tijd}, barema van {toonDagVolledig(uitkomst.baremaVanaf)}
        </span>
      </div>
      {uitkomst.personen.map((persoon, nr) => (
        <section key={`${persoon.hoedanigheid} ${nr}`} className="persoonblok">
          <h3>
            Middelen van de {persoon.hoedanigheid} {!persoon.geteld && <span className="zacht">(telt niet mee)</span>}
          </h3>
          {persoon.waaromNiet !== undefined && <p className="zacht">{persoon.waaromNiet}</p>}
          <Rekenstappen
            titel={`Middelen van de ${persoon.hoedanigheid}`}
            stappen={persoon.stappen}
            slot={{ naam: 'Middelen per jaar', bedragCent: persoon.perJaarCent }}
          />
        </section>
      ))}
      {uitkomst.aanvragers.map((aanvrager, nr) => (
        <section key={`${aanvrager.hoedanigheid} ${nr}`} className="persoonblok">
          <h3>
            {hoofdletter(aanvrager.hoedanigheid)}, categorie {aanvrager.categorie}
          </h3>
          <Rekenstappen
            titel={`Recht van de ${aanvrager.hoedanigheid}`}
            stappen={aanvrager.stappen}
            slot={{ naam: 'Leefloon per maand', bedragCent: aanvrager.rechtCent }}
          />
        </section>
      ))}
      {uitkomst.aanvragers.length > 1 && (
        <p className="samen">
          Samen <b>{toonBedrag(uitkomst.samenCent)}</b> per maand
        </p>
      )}
    </>
  );
}

interface Invuleigenschappen {
  readonly vorm: Vorm;
  readonly toets: Middelentoets | undefined;
}

const NIETS: Groep | undefined = undefined;

function Invullen({ vorm, toets }: Invuleigenschappen) {
  const { aanvraag, vandaag } = useZaak();
  const begin = useMemo(() => beginVan(vorm, toets), [vorm, toets]);
  const [eigen, zet, vergeet] = useGeheugen<Groep | undefined>(`middelen.${aanvraag.id}`, NIETS);
  const [fouten, zetFouten] = useState<readonly Veldfout[]>([]);
  const [poging, zetPoging] = useState(0);
  const sleutel = useRef(crypto.randomUUID());
  const bewaarplaats = useQueryClient();
  const pad = `${aanvraagPad(aanvraag.id)}/middelentoetsen`;
  const reken = useMutation({
    mutationFn: (feiten: unknown) => doe<Middelentoets>(pad, { feiten }, { 'Idempotency-Key': sleutel.current }),
    onSuccess: (nieuw) => {
      sleutel.current = crypto.randomUUID();
      vergeet();
      bewaarplaats.setQueryData([`${pad}/nieuwste`], nieuw);
    },
    onError: (fout) => {
      if (!(fout instanceof Probleem) || fout.status === 0) return;
      sleutel.current = crypto.randomUUID();
      zetFouten(
        fout.fouten
          .map(metVeldnaam)
          .map(({ veld, boodschap }) => ({ veld: veld.replace(/^feiten\.?/, ''), boodschap })),
      );
    },
  });
  const probeer = () => {
    const lezer = new Lezer(vandaag);
    const feiten = lezer.lees(vorm, '', eigen ?? begin, '');
    zetFouten(lezer.fouten);
    zetPoging((keer) => keer + 1);
    if (lezer.fouten.length === 0) reken.mutate(feiten);
  };
  return (
    <form
      className="kaart invullen"
      noValidate
      onSubmit={(e) => {
        e.preventDefault();
        probeer();
      }}
    >
      <div className="kkop">
        <h2>Wat iedereen heeft</h2>
      </div>
      <div className="kbin kaartform">
        <Foutoverzicht fouten={fouten} poging={poging} />
        <Groepvelden vorm={vorm} waarde={eigen ?? begin} zet={zet} pad="" vandaag={vandaag} fouten={fouten} />
        {reken.isError && fouten.length === 0 && <NietGelukt fout={reken.error} />}
        <div className="acties">
          <button type="submit" className="knop hoofd" disabled={reken.isPending}>
            Reken uit
          </button>
        </div>
      </div>
    </form>
  );
}

const beginVan = (vorm: Vorm, toets: Middelentoets | undefined): Groep =>
  alsGroep(toets === undefined ? metClient(alsGroep(leegVoor(vorm, ''))) : alsGetypt(vorm, '', toets.feiten));

/** Somebody always asks: the first is the client. */
function metClient(leeg: Groep): Groep {
  const [eerste] = (leeg['aanvragers'] ?? []) as readonly Groep[];
  return { ...leeg, aanvragers: [{ ...eerste, hoedanigheid: 'aanvrager' }] };
}
