/** `?` shows which keys there are. Single keys never work while somebody types. */
import { Modal } from '@mantine/core';
import { useEffect, useState } from 'react';
import { magToets } from './lijsttoetsen.js';
import '../stijl/zitting.css';

const TOETSEN = [
  [
    'Overal',
    [
      [['Ctrl', 'K'], 'Zoek een cliënt of dossier'],
      [['?'], 'Deze lijst'],
    ],
  ],
  [
    'In een lijst',
    [
      [['j'], 'Volgende rij'],
      [['k'], 'Vorige rij'],
      [['Enter'], 'Open de rij'],
    ],
  ],
  [
    'Op de agenda',
    [
      [['Alt', '↑'], 'Een plaats hoger'],
      [['Alt', '↓'], 'Een plaats lager'],
      [['Alt', 'Home'], 'Bovenaan de groep'],
      [['Alt', 'End'], 'Onderaan de groep'],
    ],
  ],
  [
    'In de zitting',
    [
      [['←'], 'Vorig punt'],
      [['→'], 'Volgend punt'],
      [['J'], 'Ja, bij het gekozen lid'],
      [['N'], 'Nee, bij het gekozen lid'],
      [['O'], 'Onthouding, bij het gekozen lid'],
    ],
  ],
] as const;

export function Sneltoetsen() {
  const [open, zetOpen] = useState(false);
  useEffect(() => {
    const luister = (toets: KeyboardEvent) => {
      if (toets.key !== '?' || !magToets(toets)) return;
      toets.preventDefault();
      zetOpen(true);
    };
    window.addEventListener('keydown', luister);
    return () => window.removeEventListener('keydown', luister);
  }, []);
  return (
    <Modal
      opened={open}
      onClose={() => zetOpen(false)}
      title="Sneltoetsen"
      closeButtonProps={{ 'aria-label': 'Sluiten' }}
      centered
      lockScroll={false}
    >
      {TOETSEN.map(([waar, toetsen]) => (
        <section key={waar} className="sneltoetsen">
          <h3>{waar}</h3>
          <dl>
            {toetsen.map(([combinatie, wat]) => (
              <div key={wat}>
                <dt>
                  {combinatie.map((toets) => (
                    <kbd key={toets}>{toets}</kbd>
                  ))}
                </dt>
                <dd>{wat}</dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
    </Modal>
  );
}
