/** One vote over all items without discussion, after their list was shown. */
import { Modal } from '@mantine/core';
import type { Lid, Punt, Zitting } from '../zitting/vormen.js';
import { zittingspad } from '../zitting/vragen.js';
import type { Bewaren } from './bewaren.js';
import { alsStemmen, type Keuzes } from './stemmen.js';

interface Eigenschappen {
  readonly zitting: Zitting;
  readonly leden: readonly Lid[];
  readonly keuzes: Keuzes;
  readonly bewaren: Bewaren;
  readonly vergeet: () => void;
  readonly sluit: () => void;
  readonly ga: (stap: number) => void;
}

export function blokpunten({ punten }: Zitting): readonly Punt[] {
  return punten.filter(
    ({ status, groep, voorstelId }) =>
      status === 'open' && voorstelId !== null && ['zonder_bespreking', 'kennisname'].includes(groep),
  );
}

export function Blok({ zitting, leden, keuzes, bewaren, vergeet, sluit, ga }: Eigenschappen) {
  const punten = blokpunten(zitting);
  const stemmen = alsStemmen(leden, keuzes);
  const gewraakt = stemmen.some(({ stem }) => stem === 'gewraakt');
  const aantal = (keuze: string) => stemmen.filter(({ stem }) => stem === keuze).length;
  const stem = () => {
    bewaren.noteer({
      ...{ doel: zitting.id, rev: zitting.rev, pad: `${zittingspad(zitting.id)}/blokstemming` },
      lichaam: { agendapuntIds: punten.map(({ id }) => id), stemmen },
      wat: 'de stemming in blok',
    });
    vergeet();
    sluit();
    ga(zitting.punten.length);
  };
  return (
    <Modal
      opened
      onClose={sluit}
      size="lg"
      title="Eén stemming over deze punten?"
      closeButtonProps={{ 'aria-label': 'Sluiten' }}
      lockScroll={false}
    >
      <p>
        {aantal('ja')} ja, {aantal('nee')} nee, {aantal('onthouding')} onthouding, voor elk van deze {punten.length}{' '}
        punten:
      </p>
      <ul className="opsom marge-boven">
        {punten.map(({ id, volgnr, titel }) => (
          <li key={id}>
            Punt {volgnr}: {titel}
          </li>
        ))}
      </ul>
      {gewraakt && (
        <p className="vfout marge-boven">Een lid verliet de zaal voor dit punt. Stem dan over elk punt apart.</p>
      )}
      <div className="acties marge-boven">
        <button type="button" className="knop hoofd groot" disabled={gewraakt} onClick={stem}>
          Ja, leg alle {punten.length} vast
        </button>
        <button type="button" className="knop groot" onClick={sluit}>
          Terug
        </button>
      </div>
    </Modal>
  );
}
