/** The meeting itself, on a tablet: one item per screen, who is there always in sight, and nothing lost without a network. */
import { useState } from 'react';
import { Link, useParams } from 'react-router';
import { Icoon } from '../onderdelen/Icoon.js';
import { Antwoord, Leeg } from '../onderdelen/Toestand.js';
import type { Zitting } from '../zitting/vormen.js';
import { useWachtrij } from './bewaren.js';
import { useBladeren } from './bladeren.js';
import { Openen } from './Openen.js';
import { PuntScherm } from './PuntScherm.js';
import { Sluitlijst } from './Sluitlijst.js';
import { useAlleStukken, useZaal } from './vragen.js';
import { Zaalkop } from './Zaalkop.js';
import '../stijl/zitting.css';
import '../stijl/zaal.css';
import '../stijl/zaaldelen.css';

export function Zaal() {
  const { id = '' } = useParams();
  const vraag = useZaal(id);
  // What was read stays in sight when a reading fails: the connection shows in the head.
  if (vraag.data === undefined) return <Antwoord vraag={vraag}>{() => null}</Antwoord>;
  return <Scherm zitting={vraag.data} verbonden={!vraag.isError} />;
}

function Scherm({ zitting, verbonden }: { readonly zitting: Zitting; readonly verbonden: boolean }) {
  if (zitting.fase === 'opgeroepen') return <Openen zitting={zitting} />;
  if (zitting.fase !== 'bezig') {
    return (
      <main className="zaal leegzaal" id="inhoud">
        <Leeg titel="Deze zitting is niet bezig">Er valt hier nu niets te noteren.</Leeg>
        <Link className="knop groot" to={`/zittingen/${zitting.id}`}>
          <Icoon naam="links" /> Naar de agenda
        </Link>
      </main>
    );
  }
  return <Bezig zitting={zitting} verbonden={verbonden} />;
}

function Bezig({ zitting, verbonden }: { readonly zitting: Zitting; readonly verbonden: boolean }) {
  const bewaren = useWachtrij(zitting);
  const punten = zitting.punten;
  const [puntId, zetPunt] = useState(() => punten.find(({ status }) => status === 'open')?.id ?? punten[0]?.id);
  useAlleStukken(punten.map(({ id }) => id));
  const nu = punten.findIndex(({ id }) => id === puntId);
  const punt = punten[nu];
  const ga = (stap: number) => {
    const van = nu === -1 ? punten.length : nu;
    zetPunt(punten[Math.max(0, van + stap)]?.id);
  };
  const veeg = useBladeren(ga);
  return (
    <main className="zaal" id="inhoud" {...veeg}>
      <Zaalkop zitting={zitting} bewaren={bewaren} verbonden={verbonden} punt={punt} />
      {punt === undefined ? (
        <Sluitlijst zitting={zitting} bewaren={bewaren} kies={zetPunt} terug={() => zetPunt(punten.at(-1)?.id)} />
      ) : (
        <PuntScherm key={punt.id} {...{ zitting, punt, bewaren, ga }} nummer={nu + 1} />
      )}
    </main>
  );
}
