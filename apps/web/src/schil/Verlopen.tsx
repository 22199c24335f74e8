/** The session ended while somebody worked: the page stays as it is underneath, and asks to sign in beside it. */
import { Modal } from '@mantine/core';
import { Icoon } from '../onderdelen/Icoon.js';

export function Verlopen({ opnieuw }: { readonly opnieuw: () => unknown }) {
  return (
    <Modal
      opened
      onClose={() => void opnieuw()}
      withCloseButton={false}
      closeOnEscape={false}
      closeOnClickOutside={false}
      centered
      lockScroll={false}
      title="Uw aanmelding is verlopen"
      overlayProps={{ className: 'dicht' }}
    >
      <p>
        Na een half uur zonder iets te doen, meldt Besluitpad u af. <b>Wat u typte, staat er nog.</b> Meld u aan in het
        nieuwe tabblad en kom hierheen terug.
      </p>
      <div className="acties marge-boven">
        <a className="knop hoofd" href="/aanmelding?terug=/" target="_blank" rel="noreferrer">
          <Icoon naam="weg" /> Meld u aan in een nieuw tabblad
        </a>
        <button type="button" className="knop" onClick={() => void opnieuw()}>
          Ik ben weer aangemeld
        </button>
      </div>
    </Modal>
  );
}
