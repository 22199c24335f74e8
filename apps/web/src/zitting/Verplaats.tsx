/** Where an item can go: within its group, to another meeting with what that costs, or off the agenda. */
import { Menu } from '@mantine/core';
import { useState } from 'react';
import { useZittingen } from '../api/vragen.js';
import type { Zitting as Kort } from '../api/vormen.js';
import { dagenTussen, toonDag } from '../dag.js';
import { Vink } from '../invoer/Velden.js';
import { Icoon } from '../onderdelen/Icoon.js';
import { MetReden } from './MetReden.js';
import type { Punt, Zitting } from './vormen.js';
import type { Zetter } from './vragen.js';

export type Naar = 'op' | 'neer' | 'bovenaan' | 'onderaan' | number;

interface Eigenschappen {
  readonly punt: Punt;
  readonly zitting: Zitting;
  readonly zet: Zetter;
  readonly eerste: boolean;
  readonly laatste: boolean;
  readonly verzet: (naar: Naar) => void;
}

const ZETTEN = [
  ['op', 'Een plaats hoger', '↑', 'op'],
  ['neer', 'Een plaats lager', '↓', 'neer'],
  ['bovenaan', 'Bovenaan de groep', 'Home', 'op'],
  ['onderaan', 'Onderaan de groep', 'End', 'neer'],
] as const;

export function Verplaats({ punt, zitting, zet, eerste, laatste, verzet }: Eigenschappen) {
  const andere = (useZittingen(true).data ?? []).filter(({ fase, id }) => fase === 'gepland' && id !== zitting.id);
  const [naar, zetNaar] = useState<Kort>();
  const [eraf, zetEraf] = useState(false);
  return (
    <>
      <Menu position="bottom-end" width={290} withinPortal>
        <Menu.Target>
          <button
            type="button"
            id={`verplaats-${punt.id}`}
            className="knop sm"
            aria-label={`Verplaats punt ${punt.volgnr}`}
          >
            Verplaats <Icoon naam="neer" maat={14} />
          </button>
        </Menu.Target>
        <Menu.Dropdown>
          <Zetten {...{ eerste, laatste, verzet }} />
          {punt.voorstelId !== null && <Menu.Divider />}
          {punt.voorstelId !== null &&
            [...andere].reverse().map((ander) => (
              <Menu.Item key={ander.id} leftSection={<Icoon naam="rechts" />} onClick={() => zetNaar(ander)}>
                Naar de zitting van {toonDag(ander.datum)}
                <Prijs punt={punt} datum={ander.datum} />
              </Menu.Item>
            ))}
          {punt.voorstelId !== null && (
            <Menu.Item leftSection={<Icoon naam="kruis" />} onClick={() => zetEraf(true)}>
              Neem van de agenda…
            </Menu.Item>
          )}
        </Menu.Dropdown>
      </Menu>
      {naar !== undefined && <Elders {...{ punt, zet }} naar={naar} sluit={() => zetNaar(undefined)} />}
      {eraf && (
        <MetReden
          titel={`Neem punt ${punt.volgnr} van de agenda`}
          uitleg={<p>{punt.titel}. De beslissingstermijn loopt door.</p>}
          knop="Neem van de agenda"
          zet={zet}
          zetVan={(reden) => ({ pad: `/api/agendapunten/${punt.id}/afvoeren`, lichaam: { reden } })}
          sluit={() => zetEraf(false)}
        />
      )}
    </>
  );
}

function Zetten({ eerste, laatste, verzet }: Pick<Eigenschappen, 'eerste' | 'laatste' | 'verzet'>) {
  return (
    <>
      {ZETTEN.map(([code, naam, toets, richting]) => (
        <Menu.Item
          key={code}
          disabled={richting === 'op' ? eerste : laatste}
          leftSection={<Icoon naam={richting} />}
          rightSection={
            <span className="rij">
              <kbd>Alt</kbd>
              <kbd>{toets}</kbd>
            </span>
          }
          onClick={() => verzet(code)}
        >
          {naam}
        </Menu.Item>
      ))}
    </>
  );
}

const dagen = (aantal: number) => (aantal === 1 ? 'één dag' : `${aantal} dagen`);

function Prijs({ punt, datum }: { readonly punt: Punt; readonly datum: string }) {
  if (punt.beslisUiterlijk === null) return null;
  const na = dagenTussen(punt.beslisUiterlijk, datum);
  if (na <= 0) return <span className="agprijs">nog op tijd</span>;
  return <span className="agprijs gevaar">{dagen(na)} na de limiet, reden verplicht</span>;
}

interface Elderseigenschappen {
  readonly punt: Punt;
  readonly naar: Kort;
  readonly zet: Zetter;
  readonly sluit: () => void;
}

function Elders({ punt, naar, zet, sluit }: Elderseigenschappen) {
  const [weet, zetWeet] = useState(false);
  const teLaat = punt.beslisUiterlijk !== null && naar.datum > punt.beslisUiterlijk;
  return (
    <MetReden
      titel={`Punt ${punt.volgnr} naar de zitting van ${toonDag(naar.datum)}`}
      uitleg={
        teLaat ? (
          <p>
            Die zitting komt <b>na de beslissingstermijn van {toonDag(punt.beslisUiterlijk)}</b>. De cliënt kan dan
            beroep instellen tegen het uitblijven van een beslissing.
          </p>
        ) : (
          <p>{punt.titel} gaat van deze agenda en komt op de andere.</p>
        )
      }
      knop="Verplaats"
      mag={!teLaat || weet}
      zet={zet}
      zetVan={(reden) => ({
        pad: `/api/agendapunten/${punt.id}/verplaatsen`,
        lichaam: { naarZittingId: naar.id, reden, ookTeLaat: weet },
      })}
      sluit={sluit}
    >
      {teLaat && <Vink id="ookTeLaat" label="Ik weet dat die zitting te laat komt" waarde={weet} zet={zetWeet} />}
    </MetReden>
  );
}
