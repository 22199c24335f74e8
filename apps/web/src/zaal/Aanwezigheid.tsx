/** Who comes in and who leaves: noted at this moment. */
import { Modal } from '@mantine/core';
import { Icoon } from '../onderdelen/Icoon.js';
import type { Lid, Zitting } from '../zitting/vormen.js';
import { zittingspad } from '../zitting/vragen.js';
import type { Bewaren } from './bewaren.js';

interface Eigenschappen {
  readonly zitting: Zitting;
  readonly bewaren: Bewaren;
  readonly sluit: () => void;
}

export function Aanwezigheid({ zitting, bewaren, sluit }: Eigenschappen) {
  const beweeg = (lid: Lid) => {
    const soort = lid.isErNu ? 'buiten' : lid.bewegingen.length > 0 ? 'terug' : 'binnen';
    bewaren.noteer({
      ...{ doel: zitting.id, rev: zitting.rev, pad: `${zittingspad(zitting.id)}/bewegingen` },
      lichaam: { lidId: lid.lidId, soort },
      wat: `${lid.naam} ${soort === 'buiten' ? 'gaat buiten' : 'komt binnen'}`,
    });
  };
  const wacht = (lid: Lid) =>
    bewaren.wachtend.some(
      ({ staat, lichaam }) => staat === 'wacht' && (lichaam as { lidId?: string }).lidId === lid.lidId,
    );
  return (
    <Modal
      opened
      onClose={sluit}
      size="lg"
      title="Wie is er nu in de zaal?"
      closeButtonProps={{ 'aria-label': 'Sluiten' }}
      lockScroll={false}
    >
      <ul className="zleden">
        {zitting.aanwezigheid.map((lid) => (
          <li key={lid.lidId}>
            <div>
              <b>{lid.plaatsvervanger ?? lid.naam}</b>
              <span className="klein zacht">
                {lid.voorzitter ? 'voorzitter' : 'lid'}
                {lid.plaatsvervanger !== null && ` in de plaats van ${lid.naam}`}
                {lid.bewegingen.map(({ soort, om }) => `, ${soort} om ${om}`).join('')}
              </span>
            </div>
            {wacht(lid) ? (
              <span className="zwacht">
                <Icoon naam="wacht" /> Nog niet bewaard
              </span>
            ) : (
              <button type="button" className="knop groot" onClick={() => beweeg(lid)}>
                {lid.isErNu ? 'Gaat buiten' : 'Komt binnen'}
              </button>
            )}
          </li>
        ))}
      </ul>
    </Modal>
  );
}
