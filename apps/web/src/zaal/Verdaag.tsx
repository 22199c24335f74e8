/** Adjourns, knowing that the term runs on and which meeting the request still makes. */
import { Modal } from '@mantine/core';
import { useState } from 'react';
import { Tekstvak } from '../invoer/Velden.js';
import { Icoon } from '../onderdelen/Icoon.js';
import type { Punt } from '../zitting/vormen.js';
import { useVooruitzicht } from './vragen.js';
import type { LegVast } from './PuntScherm.js';
import '../stijl/velden.css';

export const KORTST = 10;

interface Eigenschappen {
  readonly punt: Punt;
  readonly legVast: LegVast;
  readonly sluit: () => void;
}

export function Verdaag({ punt, legVast, sluit }: Eigenschappen) {
  const [opdracht, zetOpdracht] = useState('');
  const [fout, zetFout] = useState<string>();
  const vooruit = useVooruitzicht(punt.id, true).data;
  const verdaag = () => {
    if (opdracht.trim().length < KORTST) zetFout('Zeg wat er nog onderzocht moet worden.');
    else legVast({ uitkomst: 'verdaagd', eigenMotivering: opdracht.trim() });
  };
  return (
    <Modal
      opened
      onClose={sluit}
      size="lg"
      title={`Punt ${punt.volgnr} verdagen?`}
      closeButtonProps={{ 'aria-label': 'Sluiten' }}
      lockScroll={false}
    >
      {vooruit !== undefined && (
        <div className={vooruit.teLaat ? 'bericht gevaar' : 'bericht letop'}>
          <Icoon naam={vooruit.teLaat ? 'gevaar' : 'letop'} maat={20} />
          <p>{vooruit.zin}</p>
        </div>
      )}
      <Tekstvak
        id="opdracht"
        label="Wat moet er nog onderzocht worden?"
        waarde={opdracht}
        zet={zetOpdracht}
        rijen={4}
        fout={fout}
      />
      <p className="zacht klein">De stemmen die u noteerde, gaan dan over de verdaging.</p>
      <div className="acties marge-boven">
        <button type="button" className="knop hoofd groot" onClick={verdaag}>
          Verdaag
        </button>
        <button type="button" className="knop groot" onClick={sluit}>
          Terug
        </button>
      </div>
    </Modal>
  );
}
