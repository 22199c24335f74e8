/** The term to convene (CLK-08) always in sight, and the question before the agenda leaves and freezes. */
import { Modal } from '@mantine/core';
import { useVandaag } from '../api/vragen.js';
import { dagenTussen, toonDagLang } from '../dag.js';
import { Icoon } from '../onderdelen/Icoon.js';
import { Geweigerd } from './Geweigerd.js';
import type { Zitting } from './vormen.js';
import { useZet, zittingspad } from './vragen.js';
import { meervoud } from './woorden.js';

const BIJNA = 3;

export function Oproeptermijn({ zitting }: { readonly zitting: Zitting }) {
  const vandaag = useVandaag();
  if (vandaag === undefined) return null;
  const over = dagenTussen(vandaag, zitting.oproepenUiterlijk);
  const dag = toonDagLang(zitting.oproepenUiterlijk);
  return (
    <div className={`bericht agklok ${over <= 0 ? 'gevaar' : over <= BIJNA ? 'letop' : 'rustig'}`}>
      <Icoon naam={over <= 0 ? 'gevaar' : 'klok'} maat={20} />
      <p>
        {over === 0 && <b>De oproeping moet vandaag bij de leden zijn</b>}
        {over > 0 && <b>De oproeping moet ten laatste {dag} bij de leden zijn</b>}
        {over < 0 && <b>De oproeping moest ten laatste {dag} bij de leden zijn</b>}, {zitting.oproepingDagen} dagen voor
        de zitting.{over < 0 && ' Voor deze zitting kan dat niet meer.'}
        {over === 0 && ' Morgen kan niet meer.'}
      </p>
      <b className="nooit">
        {over > 0 ? `nog ${meervoud(over, 'dag', 'dagen')}` : over === 0 ? 'laatste dag' : 'te laat'}
      </b>
    </div>
  );
}

export function Oproepen({ zitting, sluit }: { readonly zitting: Zitting; readonly sluit: () => void }) {
  const zet = useZet(zitting);
  const redenen = [
    ...(zitting.punten.length === 0 ? ['Er staat nog geen punt op de agenda.'] : []),
    ...(zitting.vaststelling?.geldig === true ? [] : ['De voorzitter moet de agenda eerst vaststellen.']),
    ...zitting.punten.flatMap(({ volgnr, toets }) =>
      toets.filter(({ inOrde }) => !inOrde).map(({ zin }) => `Punt ${volgnr}: ${zin.toLowerCase()}.`),
    ),
  ];
  return (
    <Modal
      opened
      onClose={sluit}
      title={redenen.length > 0 ? 'De agenda kan nog niet vertrekken' : 'De leden oproepen?'}
      closeButtonProps={{ 'aria-label': 'Sluiten' }}
      centered
      lockScroll={false}
    >
      {redenen.length > 0 ? (
        <ul className="opsom">
          {redenen.map((reden) => (
            <li key={reden}>{reden}</li>
          ))}
        </ul>
      ) : (
        <p>
          <b>{meervoud(zitting.aanwezigheid.length, 'lid krijgt', 'leden krijgen')} de oproeping</b> voor{' '}
          {meervoud(zitting.punten.length, 'punt', 'punten')}. De agenda en de voorstellen liggen daarna vast: niemand
          wijzigt ze nog. Dit kunt u niet ongedaan maken.
        </p>
      )}
      <Geweigerd zet={zet} />
      <div className="acties marge-boven">
        {redenen.length === 0 && (
          <button
            type="button"
            className="knop hoofd"
            disabled={zet.isPending}
            onClick={() => zet.mutate({ pad: `${zittingspad(zitting.id)}/oproepen` }, { onSuccess: sluit })}
          >
            Ja, vries de agenda in en roep op
          </button>
        )}
        <button type="button" className="knop" onClick={sluit}>
          {redenen.length === 0 ? 'Nog niet' : 'Sluit'}
        </button>
      </div>
    </Modal>
  );
}
