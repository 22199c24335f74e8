/** A question before an act that wants a reason, with its consequence said first. */
import { Modal } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { Tekstvak } from '../invoer/Velden.js';
import { Geweigerd } from './Geweigerd.js';
import type { Zet, Zetter } from './vragen.js';
import '../stijl/velden.css';

interface Eigenschappen {
  readonly titel: string;
  readonly uitleg: ReactNode;
  readonly knop: string;
  readonly zet: Zetter;
  readonly zetVan: (reden: string) => Zet;
  readonly sluit: () => void;
  readonly mag?: boolean;
  readonly children?: ReactNode;
}

const KORTST = 3;

export function MetReden({ titel, uitleg, knop, zet, zetVan, sluit, mag = true, children }: Eigenschappen) {
  const [reden, zetReden] = useState('');
  const [fout, zetFout] = useState<string>();
  return (
    <Modal
      opened
      onClose={sluit}
      title={titel}
      closeButtonProps={{ 'aria-label': 'Sluiten' }}
      centered
      lockScroll={false}
    >
      <form
        onSubmit={(e) => {
          e.preventDefault();
          if (reden.trim().length < KORTST) zetFout('Schrijf in enkele woorden waarom.');
          else zet.mutate(zetVan(reden.trim()), { onSuccess: sluit });
        }}
      >
        <div className="zacht">{uitleg}</div>
        {children}
        <Tekstvak id="reden" label="Waarom?" waarde={reden} zet={zetReden} rijen={3} fout={fout} />
        <Geweigerd zet={zet} />
        <div className="acties marge-boven">
          <button type="submit" className="knop hoofd" disabled={!mag || zet.isPending}>
            {knop}
          </button>
          <button type="button" className="knop" onClick={sluit}>
            Annuleer
          </button>
        </div>
      </form>
    </Modal>
  );
}
